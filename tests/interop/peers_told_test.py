#!/usr/bin/python3
"""What peers are told outlives the server: storage commitment, performed steps (notification and forwarding), instance availability and events of work
items, over `kill -9`, to a peer that can be reached only later. The peer is tests/interop/plain_dimse.py."""
import json
import pathlib
import signal
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from plain_dimse import COMMITMENT, N_CREATE, N_EVENT_REPORT, N_SET, Listener, ask_for_commitment
from support import Folder, Server, check, dicom, equal, finish, free_port

import pydicom

MPPS, MPPS_NEWS, AVAILABILITY = "1.2.840.10008.3.1.2.3.3", "1.2.840.10008.3.1.2.3.5", "1.2.840.10008.5.1.4.33"
UPS_PUSH, UPS_ALL = "1.2.840.10008.5.1.4.34.6.1", "1.2.840.10008.5.1.4.34.5"
CT = pathlib.Path(pydicom.__path__[0], "data", "test_files", "CT_small.dcm")


def start(folder, ports):
    folder.mkdir(exist_ok=True)
    configuration = folder / "isocenter.toml"
    configuration.write_text("".join([f'peers = [{", ".join(json.dumps(f"{title}@127.0.0.1:{port}") for title, port in ports.items())}]\n',
                                      '[workflow]\nnotify = ["RIS"]\nforward = ["MANAGER"]\n']))
    return Server(folder / "data", "--config", configuration)


def commitment(folder):
    """Asked, answered, kill -9 before the scanner could be told; it is told when it listens again."""
    ports = {"CT1": free_port(), "CT2": free_port()}
    server = start(folder, ports)
    equal(dicom("send", server.address, CT).returncode, 0, "an image is stored")
    header = pydicom.dcmread(CT, stop_before_pixels=True)
    there, gone = (header.SOPClassUID, header.SOPInstanceUID), (header.SOPClassUID, "1.2.3")
    equal(ask_for_commitment(server.dicom_port, "CT1", "2.25.71", [there, gone]), 0, "the request is taken")
    equal(ask_for_commitment(server.dicom_port, "CT2", "2.25.72", [there]), 0, "another one's, too")
    server.stop(signal.SIGKILL)
    first = Listener(ports["CT1"])  # it is there before the server is
    server = start(folder, ports)
    kind, sop_class, _, event, report = first.wait_for(1)[0]
    equal((kind, sop_class, event, report.TransactionUID), (N_EVENT_REPORT, COMMITMENT, 2, "2.25.71"), "after a kill -9 the report arrives")
    equal(([each.ReferencedSOPInstanceUID for each in report.ReferencedSOPSequence], [each.FailureReason for each in report.FailedSOPSequence]),
          ([header.SOPInstanceUID], [0x0112]), "with what is committed, and what not")
    time.sleep(1)  # the answer has reached the server, which forgets the report: killed sooner, it would tell it twice
    server.stop(signal.SIGKILL)
    server = start(folder, ports)
    time.sleep(1)  # nobody listens as CT2 yet
    second = Listener(ports["CT2"])
    heard = second.wait_for(1)
    equal([(each[3], each[4].TransactionUID) for each in heard], [(1, "2.25.72")], "after two of them, and once the scanner can be reached")
    equal(len(first.heard), 1, "what was answered is not told again")
    server.stop()
    first.close(), second.close()


def steps(folder):
    ports = {"RIS": free_port(), "MANAGER": free_port()}
    server = start(folder, ports)
    uid = dicom("procedure", "start", "--as", "CT1", server.address, "PatientID=A17", "PatientName=M\u00fcller^J\u00fcrgen", "Modality=CT").stdout.strip()
    check(uid.startswith("2.25."), f"a scanner begins {uid}")
    server.stop(signal.SIGKILL)
    server = start(folder, ports)
    equal(dicom("procedure", "complete", server.address, uid, CT).returncode, 0, "and ends, after a kill -9")
    server.stop(signal.SIGKILL)
    ris, manager = Listener(ports["RIS"]), Listener(ports["MANAGER"])
    server = start(folder, ports)
    equal([(each[0], each[1], each[2], each[3]) for each in ris.wait_for(2)],
          [(N_EVENT_REPORT, MPPS, uid, 1), (N_EVENT_REPORT, MPPS, uid, 2)], "who is to be notified hears of both, in order")
    created, changed = manager.wait_for(2)[:2]
    equal((created[:3], changed[:3]), ((N_CREATE, MPPS, uid), (N_SET, MPPS, uid)), "the step itself is forwarded")
    equal((str(created[4].PatientName), created[4].PerformedProcedureStepStatus), ("M\u00fcller^J\u00fcrgen", "IN PROGRESS"), "as it began")
    equal((changed[4].PerformedProcedureStepStatus, "PatientName" in changed[4], "ScheduledStepAttributesSequence" in changed[4]),
          ("COMPLETED", False, False), "and as it ended, without what only N-CREATE may set")
    time.sleep(1)  # as above
    server.stop(signal.SIGKILL)  # while the images are awaited
    server = start(folder, ports)
    equal(dicom("send", server.address, CT).returncode, 0, "the image arrives")
    kind, sop_class, _, _, news = ris.wait_for(3)[2]
    series = news.ReferencedSeriesSequence[0].ReferencedSOPSequence[0]
    equal((kind, sop_class, series.InstanceAvailability, series.RetrieveAETitle, series.ReferencedSOPInstanceUID),
          (N_CREATE, AVAILABILITY, "ONLINE", "ISOCENTER", pydicom.dcmread(CT).SOPInstanceUID), "that it is available is told, after another")
    time.sleep(1)
    equal((len(ris.heard), len(manager.heard)), (3, 2), "all of it once")
    server.stop()
    ris.close(), manager.close()


def events(folder):
    ports = {"WATCHER": free_port()}
    server = start(folder, ports)
    answer = server.http(f"/dicom-web/workitems/{UPS_ALL}/subscribers/WATCHER?deletionlock=false", data=b"", method="POST")
    equal(answer[0], 201, "a subscriber whose address is known, and who is not there")
    uid = dicom("ups", "create", server.address, "ProcedureStepLabel=Segment").stdout.strip()
    transaction = dicom("ups", "claim", server.address, uid).stdout.strip()
    server.stop(signal.SIGKILL)
    server = start(folder, ports)
    equal(dicom("ups", "update", server.address, uid, "-t", transaction, "--progress", "40").returncode, 0, "the item is worked on after a kill -9")
    server.stop(signal.SIGKILL)
    watcher = Listener(ports["WATCHER"])
    server = start(folder, ports)
    heard = watcher.wait_for(3)
    equal([(each[1], each[2], each[3]) for each in heard], [(UPS_PUSH, uid, 1), (UPS_PUSH, uid, 1), (UPS_PUSH, uid, 3)], "events wait for who hears by DIMSE")
    equal([each[4].ProcedureStepState for each in heard[:2]], ["SCHEDULED", "IN PROGRESS"], "in order")
    server.stop()
    watcher.close()


def main():
    with Folder() as folder:
        commitment(folder / "commitment")
        steps(folder / "steps")
        events(folder / "events")
    finish()


main()
