#!/usr/bin/python3
"""Memory of the server stays level while orders come, are performed and end: hundreds of orders with their performed steps and work items leave it as large
as it was."""
import http.client
import json
import pathlib
import re
import socket
import sys
import time
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from plain_dimse import Association, N_CREATE, N_SET, send_message
from support import Folder, Server, check, equal, finish

from pydicom.dataset import Dataset

MPPS = "1.2.840.10008.3.1.2.3.3"
WARM_UP, MEASURED = 150, 600
ALLOWED = 1_500  # bytes an order: what ended was 9,000 and more
GIVES_BACK = 33  # seconds after which the server has given back what is free


def uid():
    return "2.25." + str(uuid.uuid4().int)


class Hospital:
    def __init__(self, server, port):
        self.server = server
        self.hl7 = socket.create_connection(("127.0.0.1", port), 20)
        self.http = http.client.HTTPConnection("127.0.0.1", server.http_port, timeout=60)
        self.modality = Association(server.dicom_port, MPPS, "CT1")
        self.message = 0

    def order(self, number):
        text = (f"MSH|^~\\&|RIS|H|ISOCENTER|I|2026||OMI^O23^OMI_O23|{number}|P|2.5.1\rPID|1||M{number}^^^H||Doe^John-{number}||19700102|M\r"
                f"ORC|NW|P{number}^RIS|F{number}^DSS\rTQ1|1||||||20260131103000||R\rOBR|1|P{number}^RIS|F{number}^DSS|CT01^CT head^L\r"
                f"IPC|ACC{number}|RP{number}|1.2.826.0.1.3680043.2.1143.{number}|SPS{number}|CT|PROT1^Head^L|||CT1\r")
        self.hl7.sendall(b"\x0b" + text.encode() + b"\x1c\r")
        answer = b""
        while not answer.endswith(b"\x1c\r"):
            answer += self.hl7.recv(65536)
        return b"MSA|AA" in answer

    def step(self, operation, step_uid, data_set):
        self.message += 1
        affected = 0x0002 if operation == N_CREATE else 0x0003, 0x1000 if operation == N_CREATE else 0x1001
        send_message(self.modality.connection, 1, {affected[0]: MPPS, 0x0100: operation, 0x0110: self.message % 65535, affected[1]: step_uid}, data_set)
        return self.modality.messages.next()[0][0x0900] == 0

    def perform(self, number):
        reference = Dataset()
        reference.StudyInstanceUID, reference.ScheduledProcedureStepID = f"1.2.826.0.1.3680043.2.1143.{number}", f"SPS{number}"
        begun = Dataset()
        begun.ScheduledStepAttributesSequence, begun.PerformedProcedureStepID, begun.PerformedStationAETitle = [reference], f"P{number}", "CT1"
        begun.PerformedProcedureStepStartDate, begun.PerformedProcedureStepStartTime = "20260131", "103000"
        begun.PerformedProcedureStepStatus, begun.Modality, begun.PatientID, begun.PatientName = "IN PROGRESS", "CT", f"M{number}", f"Doe^John-{number}"
        series = Dataset()
        series.SeriesInstanceUID, series.ProtocolName = uid(), "HEAD"
        ended = Dataset()
        ended.PerformedProcedureStepStatus, ended.PerformedProcedureStepEndDate, ended.PerformedProcedureStepEndTime = "COMPLETED", "20260131", "104000"
        ended.PerformedSeriesSequence = [series]
        step_uid = uid()
        return self.step(N_CREATE, step_uid, begun) and self.step(N_SET, step_uid, ended)

    def call(self, method, path, body):
        self.http.request(method, "/dicom-web" + path, json.dumps(body), {"Content-Type": "application/dicom+json", "Accept": "application/dicom+json"})
        answer = self.http.getresponse()
        answer.read()
        return answer.status

    def analyse(self, number):
        item, transaction = uid(), uid()
        made = {"00404005": {"vr": "DT", "Value": ["20260131101500"]}, "00404041": {"vr": "CS", "Value": ["READY"]}, "00741000": {"vr": "CS", "Value": ["SCHEDULED"]},
                "00741200": {"vr": "CS", "Value": ["HIGH"]}, "00741204": {"vr": "LO", "Value": [f"Analyse {number}"]}, "00741202": {"vr": "LO", "Value": ["AI"]}}

        def state(name):
            return [{"00081195": {"vr": "UI", "Value": [transaction]}, "00741000": {"vr": "CS", "Value": [name]}}]

        statuses = [self.call("POST", f"/workitems?{item}", [made]), self.call("PUT", f"/workitems/{item}/state", state("IN PROGRESS")),
                    self.call("PUT", f"/workitems/{item}/state", state("CANCELED"))]
        return statuses == [201, 200, 200]

    def work(self, numbers):
        return all([self.order(number) and self.perform(number) and self.analyse(number) for number in numbers])


def own_memory(server):
    """Bytes that are no file's."""
    time.sleep(GIVES_BACK)
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"RssAnon:\s+(\d+) kB", status)[1]) * 1024


def main():
    with Folder() as folder:
        server = Server(folder / "data", "--hl7-port", "0")
        server.ready.seek(0)
        hospital = Hospital(server, int(re.search(r"HL7 at port (\d+)", server.ready.read())[1]))
        check(hospital.work(range(WARM_UP)), f"{WARM_UP} orders are done")
        before = own_memory(server)
        check(hospital.work(range(WARM_UP, WARM_UP + MEASURED)), f"and {MEASURED} more")
        after = own_memory(server)
        if "asan" in pathlib.Path(f"/proc/{server.process.pid}/maps").read_text():
            print("skip  memory: a sanitizer keeps what was freed")
        else:
            check(after - before < ALLOWED * MEASURED, f"memory stays level: {before // 1024} kB, then {after // 1024} kB, {(after - before) // MEASURED} bytes an order")
        items = json.loads(server.http("/workflow/worklist?state=COMPLETED&limit=1000")[2])
        equal(len(items), WARM_UP + MEASURED, "all of them are known still")
        equal(len(server.json("/dicom-web/workitems?00741000=CANCELED&limit=1000")), WARM_UP + MEASURED, "and the work items")
        server.stop()
    finish()


main()
