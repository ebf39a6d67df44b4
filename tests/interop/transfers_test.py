#!/usr/bin/python3
"""Transfers that the page asks for, against DCMTK: sent to dcmqrscp, searched there, retrieved by C-GET and by C-MOVE, cancelled."""
import json
import os
import pathlib
import signal
import sys
import time
import urllib.parse
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Background, Folder, Server, check, dicom, equal, finish, free_port, needs, wait_for_port

import pydicom

warnings.simplefilter("ignore")
needs("dcmqrscp")

CONFIGURATION = """NetworkTCPPort = {port}
MaxPDUSize = 16384
MaxAssociations = 16
HostTable BEGIN
us = (ISOCENTER, localhost, {back})
HostTable END
VendorTable BEGIN
VendorTable END
AETable BEGIN
QR {folder} RW (200, 1024mb) ANY
AETable END
"""


def begin(server, **order):
    status, _, body = server.http("/transfers?" + urllib.parse.urlencode(order, doseq=True), method="POST")
    return status, json.loads(body) if status == 202 else body.decode()


def transfers(server):
    return json.loads(server.http("/transfers")[2])


def ended(server, number):
    """The transfer when it is over."""
    for _ in range(600):
        job = next(one for one in transfers(server) if one["number"] == number)
        if job["state"] not in ("waiting", "running"):
            return job
        time.sleep(0.05)
    return job


def brief(job):
    return job["state"], job["done"], job["failed"], job["total"]


def stored(server):
    return {(one["0020000D"]["Value"][0], one["00080018"]["Value"][0]) for one in server.json("/dicom-web/instances")}


with Folder() as work:
    port, back = free_port(), free_port()
    qr = work / "qr"
    qr.mkdir()
    (work / "qr.cfg").write_text(CONFIGURATION.format(port=port, back=back, folder=qr))
    peers = ["--peer", f"QR@127.0.0.1:{port}", "--peer", f"NOBODY@127.0.0.1:{free_port()}"]
    server_options = dict(dicom_port=back)
    with Background("dcmqrscp", "-c", work / "qr.cfg", env=DCMTK), Server(work / "one", *peers) as server:
        wait_for_port(port)
        for kind, slices in (("CT", 6), ("US", 3)):
            equal(dicom("modality", server.address, "--type", kind, "--slices", slices, "--size", 64).returncode, 0, f"{kind} is here")
        here = stored(server)
        ct, us = (server.json(f"/dicom-web/studies?ModalitiesInStudy={kind}")[0]["0020000D"]["Value"][0] for kind in ("CT", "US"))
        equal([one["ae_title"] for one in json.loads(server.http("/transfers/peers")[2])], ["QR", "NOBODY"], "the peers are named")

        # Sending.
        status, job = begin(server, direction="send", peer="QR", study=ct, label="head, CT")
        equal((status, job["direction"], job["label"]), (202, "send", "head, CT"), "a transfer begins")
        equal(brief(ended(server, job["number"])), ("done", 6, 0, 6), "a study is sent")
        series = server.json(f"/dicom-web/studies/{us}/series")[0]["0020000E"]["Value"][0]
        us_count = len([one for one in here if one[0] == us])
        equal(brief(ended(server, begin(server, direction="send", peer="QR", study=us, series=series)[1]["number"])), ("done", us_count, 0, us_count), "a series is sent")
        lost = ended(server, begin(server, direction="send", peer="NOBODY", study=ct)[1]["number"])
        equal((lost["state"], lost["failed"]), ("failed", 6), "a peer that is not there")
        check("127.0.0.1" in lost["message"] or "refused" in lost["message"].lower(), f"says why: {lost['message']}")
        lost = ended(server, begin(server, direction="send", peer="QR", study="1.2.3.4")[1]["number"])
        equal((lost["state"], "no such study" in lost["message"]), ("failed", True), "a study that is not here")
        equal([begin(server, **order)[0] for order in (dict(direction="send", peer="WHO", study=ct), dict(direction="up", peer="QR", study=ct), dict(peer="QR", study=ct), dict(direction="send", peer="QR", study="a..b"))],
              [404, 400, 400, 400], "what is asked wrongly")

        # Searching.
        def search(query):
            return json.loads(server.http("/transfers/peers/QR/studies" + query)[2])
        equal({one["0020000D"]["Value"][0] for one in search("")}, {ct, us}, "what the peer has")
        name = server.json(f"/dicom-web/studies?StudyInstanceUID={ct}")[0]["00100010"]["Value"][0]["Alphabetic"]
        equal([one["0020000D"]["Value"][0] for one in search("?PatientName=" + urllib.parse.quote(name.split("^")[0] + "*") + f"&StudyInstanceUID={ct}")], [ct], "by name")
        equal(search("?PatientID=NOBODY"), [], "nothing found")
        equal([server.http(path)[0] for path in ("/transfers/peers/WHO/studies", "/transfers/peers/QR/studies?Foo=1", "/transfers/peers/NOBODY/studies")], [404, 400, 502], "a peer that is unknown, a key, a peer that is silent")

        # What has ended can be taken from the list; there is no other.
        number = transfers(server)[0]["number"]
        equal((server.http(f"/transfers/{number}", method="DELETE")[0], server.http(f"/transfers/{number}", method="DELETE")[0], server.http("/transfers/x", method="DELETE")[0]), (204, 404, 404), "it is forgotten")

        # Retrieving by C-GET.
        with Server(work / "two", *peers) as other:
            equal(brief(ended(other, begin(other, direction="retrieve", peer="QR", study=ct)[1]["number"])), ("done", 6, 0, 6), "a study is retrieved by C-GET")
            equal(brief(ended(other, begin(other, direction="retrieve", peer="QR", study=us, series=series)[1]["number"])), ("done", us_count, 0, us_count), "and a series")
            equal(stored(other), here, "all is there")
            lost = ended(other, begin(other, direction="retrieve", peer="QR", study="1.2.3.4")[1]["number"])
            equal((lost["state"], lost["message"]), ("failed", "The peer has no such study"), "a study that the peer has not")

    # By C-MOVE to ourselves, from a peer that offers nothing else.
    with Background("dcmqrscp", "--disable-get", "-c", work / "qr.cfg", env=DCMTK), Server(work / "three", *peers, **server_options) as third:
        wait_for_port(port)
        equal(brief(ended(third, begin(third, direction="retrieve", peer="QR", study=ct)[1]["number"])), ("done", 6, 0, 6), "a study is retrieved by C-MOVE")
        equal({uid for study, uid in stored(third) if study == ct}, {uid for study, uid in here if study == ct}, "all is there")

    # Cancelling what hangs: a peer that takes connections and says nothing.
    import socket
    with socket.create_server(("127.0.0.1", 0)) as silent, Server(work / "one", "--peer", f"MUTE@127.0.0.1:{silent.getsockname()[1]}") as server:
        jobs = [begin(server, direction="send", peer="MUTE", study=ct)[1]["number"] for _ in range(3)]
        time.sleep(0.5)
        equal([one["state"] for one in transfers(server) if one["number"] in jobs], ["waiting", "running", "running"], "two at a time")
        equal(server.http(f"/transfers/{jobs[2]}", method="DELETE")[0], 204, "one that waits is cancelled")
        equal(ended(server, jobs[2])["state"], "cancelled", "at once")

    # What was under way when the server was killed goes on at the next start, and what has ended is still listed.
    with socket.create_server(("127.0.0.1", 0)) as silent, Server(work / "one", "--peer", f"QR@127.0.0.1:{silent.getsockname()[1]}") as server:
        # Not one study twice at a time: dcmqrscp's processes would get into one another's way.
        jobs = [begin(server, direction="send", peer="QR", study=study, label="again")[1]["number"] for study in (ct, us, ct)]
        check(jobs[0] > max(one["number"] for one in transfers(server) if one["label"] != "again"), "numbers go on after a restart")
        time.sleep(0.5)
        equal(server.http(f"/transfers/{jobs[2]}", method="DELETE")[0], 204, "one that waits is cancelled")
        server.stop(signal.SIGKILL)
    with Background("dcmqrscp", "-c", work / "qr.cfg", env=DCMTK):
        wait_for_port(port)
        with Server(work / "one", *peers) as server:
            equal([brief(ended(server, number)) for number in jobs[:2]], [("done", 6, 0, 6), ("done", us_count, 0, us_count)], "after a kill it is begun again")
            equal(ended(server, jobs[2])["state"], "cancelled", "but not what was cancelled")
            equal(server.http(f"/transfers/{jobs[0]}", method="DELETE")[0], 204, "it is taken from the list")
    with Server(work / "one", *peers) as server:
        check(jobs[0] not in [one["number"] for one in transfers(server)], "for good")
        equal(ended(server, jobs[1])["state"], "done", "the others stay")
finish()
