#!/usr/bin/python3
"""From the order to the images: python3-hl7 sends orders and patients' news to `dicom serve`, DCMTK's findscu -W reads the worklist, our verbs report
what is performed and ask for commitment; kill -9 in between loses nothing."""
import datetime
import json
import pathlib
import re
import signal
import socket
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Folder, Server, check, dicom, equal, finish, needs, run

import hl7
import hl7.client
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset

warnings.simplefilter("ignore")
needs("findscu")

TOMORROW = (datetime.date.today() + datetime.timedelta(days=1)).strftime("%Y%m%d")
HEADER = "MSH|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|20260131101500||{type}|{number}|P|2.5.1||||||UNICODE UTF-8\r"


class Sender:
    """An ordering system: one message after the other over one connection."""

    def __init__(self, port):
        self.client, self.number = hl7.client.MLLPClient("127.0.0.1", port), 0

    def send(self, kind, *segments):
        self.number += 1
        message = HEADER.format(type=kind, number=self.number) + "".join(segment + "\r" for segment in segments)
        answer = hl7.parse(self.client.send_message(message).decode().strip("\x0b\x1c\r"))
        equal(str(answer.segment("MSA")[2]), str(self.number), f"the answer to {kind} names the message")
        return str(answer.segment("MSA")[1]), answer


def order(control, number, patient="A17^^^HOSP", name="Müller^Jürgen"):
    return (f"PID|1||{patient}||{name}||19700102|M", "PV1|1|O|||||||R1^Refer^Ada", f"ORC|{control}|P{number}^RIS|F{number}^DSS||SC",
            f"TQ1|1||||||{TOMORROW}103000||S", f"OBR|1|P{number}^RIS|F{number}^DSS|CT01^CT head^L",
            f"IPC|ACC{number}|RP{number}|1.2.826.0.1.3680043.2.1143.{number}|SPS{number}|CT|PROT1^Head^L|||CT1")


def hl7_port(server):
    server.ready.seek(0)
    return int(re.search(r"HL7 at port (\d+)", server.ready.read())[1])


def findscu(server, *keys):
    step = "ScheduledProcedureStepSequence[0]."
    words = ["PatientName", "PatientID", "AccessionNumber", step + "ScheduledProcedureStepID", *keys]
    answer = run("findscu", "-v", "-W", "-aec", "ISOCENTER", "127.0.0.1", server.dicom_port,
                 *[word for key in words for word in ("-k", key)], env=DCMTK)
    return sorted(re.findall(r"\[(SPS\w+)", answer.stdout + answer.stderr))


def orders(server):
    ris = Sender(hl7_port(server))
    for number in (1, 2, 3):
        equal(ris.send("OMI^O23^OMI_O23", *order("NW", number))[0], "AA", f"order {number} is taken")
    equal(findscu(server), ["SPS1", "SPS2", "SPS3"], "DCMTK's findscu finds what was ordered")
    equal(findscu(server, "ScheduledProcedureStepSequence[0].ScheduledStationAETitle=CT1",
                  "ScheduledProcedureStepSequence[0].ScheduledProcedureStepStartDate=" + TOMORROW), ["SPS1", "SPS2", "SPS3"], "by station and date")
    item = json.loads(dicom("worklist", server.address, "AccessionNumber=ACC1", "--json").stdout)
    item = item[0] if isinstance(item, list) else item
    equal(item["00100010"]["Value"][0]["Alphabetic"], "Müller^Jürgen", "the patient's name survives HL7, archive and DICOM")
    equal(ris.send("OMI^O23^OMI_O23", *order("CA", 3))[0], "AA", "an order is canceled")
    equal(findscu(server), ["SPS1", "SPS2"], "and no longer offered")
    code, answer = ris.send("OMI^O23^OMI_O23", *order("CA", 99))
    equal((code, str(answer.segment("ERR")[3][0][0])), ("AE", "204"), "what nobody ordered cannot be canceled")
    equal(ris.send("OMI^O23^OMI_O23", "PID|1", "ORC|NW|P9")[0], "AE", "an order of nobody is refused")
    equal(ris.send("ORU^R01^ORU_R01", "PID|1||A17")[0], "AR", "results are not taken")
    equal(ris.send("ADT^A08^ADT_A01", "EVN|A08", "PID|1||A17^^^HOSP||Müller^Jörg||19700102|M", "PV1|1|O")[0], "AA", "a patient is corrected")
    check("Jörg" in dicom("worklist", server.address).stdout, "and so is the worklist")
    failed = json.loads(server.http("/workflow/messages?state=error")[2])
    equal(len(failed), 2, "messages that failed are kept")
    whole = json.loads(server.http("/workflow/messages/" + failed[0]["key"])[2])
    check("PID|1" in whole["message"] and "PID-3" in whole["outcome"], "with what was wrong")


def performed(server):
    started = dicom("procedure", "start", "--as", "CT1", server.address, "--worklist", server.address, "AccessionNumber=ACC1")
    equal(started.returncode, 0, f"a scanner starts what was ordered {started.stderr}")
    uid = started.stdout.strip()
    states = {item["item"]["00080050"]["Value"][0]: item["state"] for item in json.loads(server.http("/workflow/worklist")[2])}
    equal(states, {"ACC1": "STARTED", "ACC2": "SCHEDULED", "ACC3": "CANCELED"}, "the schedule follows")
    return uid


def completed(server, uid, images):
    equal(dicom("procedure", "complete", server.address, uid, *images).returncode, 0, "it is completed, after a kill in between")
    equal(findscu(server), ["SPS2"], "and leaves the worklist")
    step = json.loads(server.http("/workflow/performed/" + uid)[2])
    equal((step["state"], step["referenced"], step["missing"]), ("COMPLETED", len(images), len(images)), "its images have not arrived")
    equal(dicom("commit", "--as", "CT1", server.address, *images).returncode, 1, "and cannot be committed")
    equal(dicom("send", server.address, *images).returncode, 0, "they arrive")
    equal(json.loads(server.http("/workflow/performed/" + uid)[2])["missing"], 0, "the study is complete")
    equal(dicom("commit", "--as", "CT1", server.address, *images).returncode, 0, "the archive commits to them")


def acknowledgements(server):
    """What the sender asks for (MSH-15, MSH-16), and batches: python3-hl7 reads what is answered."""
    def exchange(text):
        """The blocks that are answered within a moment."""
        with socket.create_connection(("127.0.0.1", hl7_port(server)), 20) as connection:
            connection.sendall(b"\x0b" + text.encode() + b"\x1c\r")
            connection.settimeout(1)
            answer = b""
            try:
                while piece := connection.recv(65536):
                    answer += piece
            except socket.timeout:
                pass
        return [block[1:].decode() for block in answer.split(b"\x1c\r") if block]

    def message(kind, number, accept, application, *segments):
        return f"MSH|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|2026||{kind}|{number}|P|2.5.1|||{accept}|{application}\r" + "".join(each + "\r" for each in segments)

    def codes(blocks):
        parsed = [hl7.parse(block) for block in blocks]
        return [(str(each.segment("MSA")[1]), str(each.segment("MSH")[9])) for each in parsed]

    both = exchange(message("OMG^O19^OMG_O19", 601, "AL", "AL", *order("NW", 61)[:5]))
    equal(codes(both), [("CA", "ACK^O19^ACK"), ("AA", "ORG^O20^ORG_O20")], "enhanced mode: taken, then done")
    equal(str(hl7.parse(both[1]).segment("ORC"))[:16], "ORC|OK|P61^RIS|F", "with what became of the order")
    refused = message("OMG^O19^OMG_O19", 602, "AL", "ER", *order("CA", 98)[:5])
    equal(codes(exchange(refused)), [("CA", "ACK^O19^ACK"), ("AE", "ORG^O20^ORG_O20")], "errors only: this is one")
    equal(codes(exchange(message("OMG^O19^OMG_O19", 603, "NE", "ER", *order("NW", 63)[:5]))), [], "and this is none, so nothing is said")
    equal(codes(exchange(message("ORU^R01", 604, "AL", "AL", "PID|1||A17"))), [("CR", "ACK^R01^ACK")], "what is not taken is not answered by the application")
    equal(codes(exchange(message("ADT^A08^ADT_A01", 605, "", "AL", "EVN|A08", "PID|1||A17^^^HOSP||M\u00fcller^J\u00f6rg||19700102|M", "PV1|1|O"))),
          [("AA", "ACK^A08^ACK")], "the application's answer alone")

    head = "|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|2026||||"
    batch = ["FHS" + head + "F1", "BHS" + head + "B1",
             *message("OMI^O23^OMI_O23", 611, "", "", *order("NW", 71)).split("\r")[:-1], *message("OMI^O23^OMI_O23", 612, "", "", *order("CA", 99)).split("\r")[:-1], "BTS|2",
             "BHS" + head + "B2", *message("ORM^O01^ORM_O01", 613, "", "", *order("NW", 72)[:5]).split("\r")[:-1], "BTS|1", "FTS|2"]
    answers = exchange("".join(line + "\r" for line in batch))
    equal(len(answers), 1, "a batch is answered by a batch")
    read = hl7.parse_file(answers[0])
    equal([[(str(each.segment("MSA")[1]), str(each.segment("MSA")[2])) for each in batch] for batch in read], [[("AA", "611"), ("AE", "612")], [("AA", "613")]],
          "each message of it in its place")
    equal((str(read.header[12]), str(read[0].header[12]), str(read[1].trailer[1]), str(read.trailer[1])), ("F1", "B1", "1", "2"), "and it names what it answers")
    check({"SPS71"} <= set(findscu(server)), "its orders are in the worklist")


def reconcile(server):
    """IHE's PIR: who was examined under a wrong or temporary identity gets the right one, whatever has been stored."""
    ris = Sender(hl7_port(server))

    def patient(patient_id):
        rows = server.json(f"/dicom-web/studies?PatientID={patient_id}")
        return [row["00100010"]["Value"][0]["Alphabetic"] for row in rows]

    equal(len(patient("1CT1")), 1, "the images came under the ID of the machine")
    equal(ris.send("ADT^A08^ADT_A01", "EVN|A08", "PID|1||1CT1||Right^Name||19500101|F", "PV1|1|O")[0], "AA", "the name is corrected")
    equal(patient("1CT1"), ["Right^Name"], "in what is found")
    equal(ris.send("ADT^A47^ADT_A30", "EVN|A47", "PID|1||NEW1||Right^Name||19500101|F", "MRG|1CT1")[0], "AA", "the patient gets another ID")
    equal((patient("1CT1"), patient("NEW1")), ([], ["Right^Name"]), "by which he is found now")
    found = dicom("find", server.address, "PatientID=NEW1", "PatientName", "--json").stdout
    check("Right^Name" in found, "also by C-FIND")
    equal(ris.send("ADT^A40^ADT_A39", "EVN|A40", "PID|1||FINAL||Final^Name||19500101|F", "MRG|NEW1")[0], "AA", "two patients were one")
    equal(patient("FINAL"), ["Final^Name"], "and are")
    equal(ris.send("ADT^A40^ADT_A39", "EVN|A40", "PID|1||FINAL||Final^Name", "MRG|NOBODY")[0], "AA", "of who has no images nothing is to be done")


def another_peer(server):
    """node-hl7-client (npm), a peer with a parser and an MLLP of its own."""
    package = pathlib.Path(__file__).parent / "hl7"
    if not (package / "node_modules").is_dir() and run("npm", "ci", "--silent", "--no-audit", "--no-fund", cwd=package, timeout=300).returncode != 0:
        print("skip  node-hl7-client: npm cannot install it here")
        return

    def message(kind, number, *segments):
        return HEADER.format(type=kind, number=number) + "\r".join(segments)

    texts = [message("OMI^O23^OMI_O23", 501, *order("NW", 5)), message("ORM^O01^ORM_O01", 502, *order("NW", 6)[:5]),
             message("ADT^A08^ADT_A01", 503, "EVN|A08", "PID|1||A17^^^HOSP||M\u00fcller^J\u00f6rg||19700102|M", "PV1|1|O"),
             message("OMI^O23^OMI_O23", 504, *order("CA", 77)), message("ORU^R01^ORU_R01", 505, "PID|1||A17"),
             message("OMI^O23^OMI_O23", 506, *order("CA", 5))]
    done = run("node", package / "client.mjs", hl7_port(server), input=json.dumps(texts))
    answers = json.loads(done.stdout or "[]")
    equal([(each["type"], each["of"], each["code"]) for each in answers],
          [("ORI", "501", "AA"), ("ORR", "502", "AA"), ("ACK", "503", "AA"), ("ORI", "504", "AE"), ("ACK", "505", "AR"), ("ORI", "506", "AA")],
          f"node-hl7-client understands every answer {done.stderr[:300]}")
    check("SPS5" not in findscu(server), "and what it canceled is not offered")


def import_files(server, folder):
    step = Dataset()
    step.Modality, step.ScheduledProcedureStepID = "MR", "SPSWL"
    data = Dataset()
    data.PatientName, data.PatientID, data.AccessionNumber = "Doe^Jane", "B4", "ACCWL"
    data.ScheduledProcedureStepSequence = [step]
    data.file_meta = FileMetaDataset()
    data.file_meta.MediaStorageSOPClassUID, data.file_meta.MediaStorageSOPInstanceUID = "1.2.276.0.7230010.3.1.0.1", "1.2.3"
    data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    data.is_little_endian, data.is_implicit_VR = True, False
    (folder / "wl").mkdir()
    data.save_as(folder / "wl" / "item.wl", write_like_original=False)
    (folder / "wl" / "lockfile").touch()
    answer = dicom("worklist", "import", server.url, folder / "wl")
    equal((answer.returncode, answer.stdout), (0, "1 item imported\n"), f"a folder of wlmscpfs is imported {answer.stderr}")
    check("SPSWL" in findscu(server), "and offered")
    (folder / "no.wl").write_bytes(b"nonsense")
    equal(dicom("worklist", "import", server.url, folder / "no.wl").returncode, 1, "what is no item is told")
    key = next(item["key"] for item in json.loads(server.http("/workflow/worklist")[2]) if item["item"]["00080050"]["Value"] == ["ACCWL"])
    equal(server.http("/workflow/worklist/" + key, method="DELETE")[0], 204, "an item is removed")
    check("SPSWL" not in findscu(server), "and no longer offered")


def main():
    with Folder() as folder:
        options = ["--hl7-port", "0"]
        server = Server(folder / "data", *options)
        orders(server)
        uid = performed(server)
        server.stop(signal.SIGKILL)
        with Server(folder / "data", *options) as again:
            images = sorted(pathlib.Path(pydicom.__path__[0], "data", "test_files").glob("CT_small.dcm"))
            completed(again, uid, images)
            acknowledgements(again)
            reconcile(again)
            another_peer(again)
            import_files(again, folder)
    finish()


main()
