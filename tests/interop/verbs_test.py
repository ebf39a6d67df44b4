#!/usr/bin/python3
"""Our verbs against DCMTK's storescp and dcmqrscp, and against our own server."""
import json
import os
import pathlib
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Background, Folder, Server, check, dicom, equal, finish, free_port, needs, run, wait_for_port

import pydicom

warnings.simplefilter("ignore")
needs("storescp", "dcmqrscp", "dciodvfy")


def uids(folder):
    return {str(pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID) for path in pathlib.Path(folder).rglob("*") if path.is_file()}


QR_CONFIGURATION = """NetworkTCPPort = {port}
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

with Folder() as work:
    for kind, slices in (("CT", 3), ("MR", 2), ("US", 4), ("DX", 1), ("CR", 1)):
        made = work / kind
        equal(dicom("modality", "-o", made, "--type", kind, "--slices", slices, "--size", 128).returncode, 0, f"a simulated {kind} writes files")
        for path in made.iterdir():
            report = run("dciodvfy", path)
            errors = [line for line in (report.stdout + report.stderr).splitlines() if line.startswith("Error")]
            check(not errors, f"dciodvfy finds no error in {kind}" + "".join("\n  " + line for line in errors[:5]))
    made = work / "CT"
    originals = uids(made)

    port = free_port()
    received = work / "received"
    received.mkdir()
    with Background("storescp", "-aet", "STORE", "-od", received, "+xa", port, env=DCMTK):
        wait_for_port(port)
        equal(dicom("echo", f"STORE@127.0.0.1:{port}").returncode, 0, "echo to storescp")
        equal(dicom("send", f"STORE@127.0.0.1:{port}", made).returncode, 0, "send to storescp")
    equal(uids(received), originals, "storescp has all")

    port, back = free_port(), free_port()
    archive = work / "qr"
    archive.mkdir()
    (work / "qr.cfg").write_text(QR_CONFIGURATION.format(port=port, back=back, folder=archive))
    with Background("dcmqrscp", "-c", work / "qr.cfg", env=DCMTK):
        wait_for_port(port)
        peer = f"QR@127.0.0.1:{port}"
        equal(dicom("send", peer, made).returncode, 0, "send to dcmqrscp")
        found = dicom("find", peer, "--level", "study", "--json", "StudyInstanceUID", "PatientName")
        matches = json.loads(found.stdout)
        equal(len(matches), 1, "find at dcmqrscp")
        study = matches[0]["0020000D"]["Value"][0]
        equal(dicom("get", peer, "-o", work / "got", f"StudyInstanceUID={study}").returncode, 0, "get from dcmqrscp")
        equal(uids(work / "got"), originals, "get brings all")
        with Background(os.environ["DICOM"], "receive", "--port", back, "-o", work / "moved", "--as", "ISOCENTER"):
            wait_for_port(back)
            equal(dicom("move", peer, "--to", "ISOCENTER", f"StudyInstanceUID={study}").returncode, 0, "move from dcmqrscp to our receive")
        equal(uids(work / "moved"), originals, "move brings all")

    os.environ["TZ"] = "UTC"
    with Server(work / "data") as server:
        for kind in ("CT", "MR", "US", "DX", "CR"):
            equal(dicom("send", server.address, work / kind).returncode, 0, f"send of {kind} to serve")
        found = json.loads(dicom("find", server.address, "--level", "study", "--json", "ModalitiesInStudy=MR", "StudyInstanceUID").stdout)
        equal(len(found), 1, "find by modality")
        study = found[0]["0020000D"]["Value"][0]
        equal(dicom("get", server.address, "-o", work / "mr", f"StudyInstanceUID={study}").returncode, 0, "get from serve")
        equal(uids(work / "mr"), uids(work / "MR"), "get brings the study")
        result = dicom("modality", server.address, "--slices", 4, "--size", 64, "--studies", 3, "--associations", 2, "--json")
        equal(json.loads(result.stdout)["images"], 12, "a simulated CT sends over two associations")

        # Eight in the evening in Greenwich is five in the morning of the next day in Tokyo (PS3.4 C.4.1.1.3.1).
        evening = pydicom.dcmread(sorted((work / "CR").iterdir())[0])
        evening.PatientID, evening.StudyDate, evening.StudyTime = "EVENING", "20260301", "200000"
        evening.StudyInstanceUID, evening.SOPInstanceUID = "2.25.2026", "2.25.2027"
        evening.file_meta.MediaStorageSOPInstanceUID = evening.SOPInstanceUID
        evening.save_as(work / "evening.dcm")
        equal(dicom("send", server.address, work / "evening.dcm").returncode, 0, "send of an evening's study")

        def in_tokyo(*words):
            keys = ["PatientID=EVENING", "TimezoneOffsetFromUTC=+0900", *words]
            return json.loads(dicom("find", server.address, "--level", "study", "--timezone", "--json", *keys).stdout or "[]")

        found = in_tokyo("StudyDate=20260302", "StudyTime=0430-0530")
        equal([(one["00080020"]["Value"], one["00080030"]["Value"]) for one in found], [(["20260302"], ["050000"])], "found by the time of another timezone, and told in it")
        equal(in_tokyo("StudyDate=20260301", "StudyTime=1930-2030"), [], "not by the time of ours")
finish()
