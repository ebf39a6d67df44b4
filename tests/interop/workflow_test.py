#!/usr/bin/python3
"""MPPS, storage commitment, availability and UPS: our verbs against `dicom workflow`."""
import json
import pathlib
import sys
import threading
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DICOM, Background, Folder, check, dicom, equal, finish, free_port, pydicom_files, storable, wait_for_port

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset

warnings.simplefilter("ignore")

def worklist_item(folder):
    step = Dataset()
    step.Modality, step.ScheduledStationAETitle, step.ScheduledProcedureStepID = "CT", "CT1", "SPS1"
    step.ScheduledProcedureStepStartDate, step.ScheduledProcedureStepStartTime = "20260131", "0830"
    data = Dataset()
    data.SpecificCharacterSet = "ISO_IR 100"
    data.PatientName, data.PatientID, data.AccessionNumber = "M\xfcller^Hans", "P1", "A17"
    data.StudyInstanceUID, data.RequestedProcedureID = "1.2.826.0.1.3680043.2.1143.17", "RP1"
    data.ScheduledProcedureStepSequence = [step]
    data.file_meta = FileMetaDataset()
    data.file_meta.MediaStorageSOPClassUID, data.file_meta.MediaStorageSOPInstanceUID = "1.2.276.0.7230010.3.1.0.1", "1.2.3"
    data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    data.is_little_endian, data.is_implicit_VR = True, False
    folder.mkdir()
    data.save_as(folder / "item.wl", write_like_original=False)


def procedure_steps(address, images):
    started = dicom("procedure", "start", "--as", "CT1", address, "--worklist", address, "AccessionNumber=A17")
    equal(started.returncode, 0, f"a step starts from the worklist {started.stderr}")
    uid = started.stdout.strip()
    step = json.loads(dicom("procedure", "get", address, uid, "--json").stdout)
    equal(step["00400252"]["Value"], ["IN PROGRESS"], "it is in progress")
    equal(step["00100010"]["Value"][0]["Alphabetic"], "M\u00fcller^Hans", "with the patient's name")
    equal(step["00400270"]["Value"][0]["0020000D"]["Value"], ["1.2.826.0.1.3680043.2.1143.17"], "and the scheduled study")
    equal(dicom("procedure", "complete", address, uid, *images).returncode, 0, "it is completed")
    step = json.loads(dicom("procedure", "get", address, uid, "--json").stdout)
    named = {image["00081155"]["Value"][0] for series in step["00400340"]["Value"] for name in ("00081140", "00400220")
             for image in series.get(name, {}).get("Value", [])}
    equal(named, {str(pydicom.dcmread(path).SOPInstanceUID) for path in images}, "with the images that were made")
    again = dicom("procedure", "discontinue", address, uid)
    check(again.returncode == 1 and "0xA710" in again.stderr and "has ended" in again.stderr, "what has ended cannot be discontinued")
    equal(dicom("worklist", address).stdout, "", "what was done is no longer scheduled")
    second = dicom("procedure", "start", "--as", "CT1", address, "Modality=CT", "PatientName=DOE^JOHN", "PatientID=4711")
    equal(dicom("procedure", "discontinue", address, second.stdout.strip()).returncode, 0, "a step without a schedule is discontinued")
    equal(dicom("procedure", "start", address, "PatientID=1").returncode, 2, "without a modality it makes no sense")
    equal(dicom("procedure", "available", "--retrieve-from", "ARCHIVE", address, *images).returncode, 0, "instances are available")


def commitment(address, images):
    sent = dicom("send", address, *images)
    equal(sent.returncode, 0, f"images are stored {sent.stderr[:200]}")
    done = dicom("commit", "--as", "CT1", address, *images, "--json")
    report = json.loads(done.stdout)
    equal((done.returncode, len(report["committed"])), (0, len(images)), "all are committed, over the same association")
    other = storable(pydicom_files())[-1]
    some = dicom("commit", "--as", "CT1", address, images[0], other, "--json")
    report = json.loads(some.stdout)
    equal((some.returncode, len(report["committed"]), len(report["failed"])), (1, 1, 1), "one is, one is not")
    check("0x0112" in report["failed"][0]["reason"], "with the reason")


def work_items(address):
    uid = dicom("ups", "create", address, "ProcedureStepLabel=Make a plan", "PatientID=4711", "PatientName=M\u00fcller^Hans").stdout.strip()
    with Background(DICOM, "ups", "watch", address, "--as", "WATCHER", "--count", 4) as watcher:
        for _ in range(100):  # until it has subscribed
            watcher.log.seek(0)
            if "SCHEDULED" in watcher.log.read():
                break
            threading.Event().wait(0.1)
        rows = dicom("ups", "list", address, "ProcedureStepState=SCHEDULED").stdout
        check(uid in rows and "Make a plan" in rows and "M\u00fcller^Hans" in rows, "a work item is listed")
        transaction = dicom("ups", "claim", address, uid).stdout.strip()
        check(transaction.startswith("2.25."), "and claimed")
        stolen = dicom("ups", "claim", address, uid)
        check(stolen.returncode == 1 and "0xC301" in stolen.stderr and "another performer holds it" in stolen.stderr, "once only")
        equal(dicom("ups", "update", address, uid, "--transaction", "2.25.7", "--progress", "10").returncode, 1, "not by others")
        equal(dicom("ups", "update", address, uid, "-t", transaction, "--progress", "40").returncode, 0, "updated")
        check("40 %" in dicom("ups", "list", address).stdout, "how much is done is seen")
        equal(dicom("ups", "complete", address, uid, "-t", transaction).returncode, 0, "completed")
        equal(watcher.process.wait(timeout=20), 0, "the watcher has seen enough")
        watcher.log.seek(0)
        told = watcher.log.read()
        check(all(word in told for word in ("SCHEDULED", "IN PROGRESS", "done: 40 %", "COMPLETED")), "the watcher was told all")
    state = json.loads(dicom("ups", "get", address, uid, "--json").stdout)
    check(state["00741000"]["Value"] == ["COMPLETED"] and "Value" not in state.get("00081195", {}), "it is completed, and its transaction a secret")
    other = dicom("ups", "create", address, "ProcedureStepLabel=Wrong").stdout.strip()
    equal(dicom("ups", "cancel", address, other, "--reason", "wrong patient").returncode, 0, "one that nobody has begun is canceled")
    check(other in dicom("ups", "list", address, "ProcedureStepState=CANCELED").stdout, "at once")


with Folder() as work:
    images = [path for path in storable(pydicom_files()) if pydicom.dcmread(path, stop_before_pixels=True).get("Rows")][:3]
    worklist_item(work / "items")
    port, listening = free_port(), free_port()
    address = f"ANY@127.0.0.1:{port}"
    with Background(DICOM, "workflow", "--port", port, "--worklist", work / "items", "-o", work / "stored", "--peer", f"CT1@127.0.0.1:{listening}") as server:
        wait_for_port(port)
        procedure_steps(address, images)
        commitment(address, images)
        work_items(address)
        server.stop()
        server.log.seek(0)
        told = server.log.read()
        check("COMPLETED" in told and "are available" in told and "committed" in told, "the server told what happened")
finish()
