#!/usr/bin/python3
"""Modality worklist against DCMTK: our server and wlmscpfs give findscu the same items, and our client reads both."""
import gzip
import json
import pathlib
import re
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, DICOM, Background, Folder, Server, check, dicom, equal, finish, free_port, needs, run, wait_for_port

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset

needs("findscu", "wlmscpfs", "dump2dcm")


def item(number, patient, patient_id, modality, stations, date, time, physician):
    step = Dataset()
    step.Modality, step.ScheduledStationAETitle = modality, stations
    step.ScheduledProcedureStepStartDate, step.ScheduledProcedureStepStartTime = date, time
    step.ScheduledPerformingPhysicianName = physician
    step.ScheduledProcedureStepDescription = f"Examination {number}"
    step.ScheduledProcedureStepID = f"SPS{number}"
    data = Dataset()
    data.SpecificCharacterSet = "ISO_IR 100"
    data.AccessionNumber, data.PatientName, data.PatientID = f"A{number}", patient, patient_id
    data.StudyInstanceUID = f"1.2.826.0.1.3680043.2.1143.{number}"
    data.ReferencedStudySequence, data.ReferencedPatientSequence = [], []
    data.RequestedProcedureID, data.RequestedProcedureDescription = f"RP{number}", "Procedure"
    data.ScheduledProcedureStepSequence = [step]
    return data


ITEMS = [
    item(1, "DOE^JOHN", "P1", "CT", "CT1\\CT2", "20260131", "0830", "HOUSE^GREGORY"),
    item(2, "DOE^JANE", "P2", "MR", "MR1", "20260131", "140000", "WILSON^JAMES"),
    item(3, "ROE^RICHARD", "P3", "CT", "CT2", "20260201", "0900", "HOUSE^GREGORY"),
    item(4, "M\xfcller^Ottilie", "P4", "US", "US1", "20260202", "1015", "CUDDY^LISA"),
    item(5, "POE^EDGAR", "P1", "CR", "CR1", "20260301", "0700", "WILSON^JAMES"),
]
STEP = "ScheduledProcedureStepSequence[0]."
QUERIES = {
    "everything": [],
    "a patient": ["PatientID=P1"],
    "a name with wildcards": ["PatientName=DOE*"],
    "a modality": [STEP + "Modality=CT"],
    "one of several stations": [STEP + "ScheduledStationAETitle=CT2"],
    "a date": [STEP + "ScheduledProcedureStepStartDate=20260131"],
    "a range of dates": [STEP + "ScheduledProcedureStepStartDate=20260131-20260201"],
    "an open range": [STEP + "ScheduledProcedureStepStartDate=20260202-"],
    "date and time as one range": [STEP + "ScheduledProcedureStepStartDate=20260131-20260201", STEP + "ScheduledProcedureStepStartTime=1200-0900"],
    "a physician": [STEP + "ScheduledPerformingPhysicianName=*JAMES"],
    "two keys": ["PatientID=P1", STEP + "Modality=CR"],
    "nothing": ["PatientID=NOBODY"],
}


def findscu(port, keys):
    words = ["PatientID", "AccessionNumber", STEP + "ScheduledProcedureStepID", *keys]
    answer = run("findscu", "-W", "-aec", "LIST", "127.0.0.1", port, *[word for key in words for word in ("-k", key)], env=DCMTK)
    return sorted(re.findall(r"\[(SPS\d+)", answer.stdout + answer.stderr))


with Folder() as work:
    folder = work / "database" / "LIST"
    folder.mkdir(parents=True)
    for number, data in enumerate(ITEMS):
        data.file_meta = FileMetaDataset()
        data.file_meta.MediaStorageSOPClassUID = "1.2.276.0.7230010.3.1.0.1"
        data.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.{number}"
        data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
        data.is_little_endian, data.is_implicit_VR = True, False
        data.save_as(folder / f"item{number}.wl", write_like_original=False)
    (folder / "lockfile").touch()
    ours, theirs = free_port(), free_port()
    with Background(DICOM, "workflow", "--port", ours, "--worklist", folder), Background("wlmscpfs", "-nse", "-cs1", "-dfp", work / "database", theirs, env=DCMTK):
        wait_for_port(ours)
        wait_for_port(theirs)
        for name, keys in QUERIES.items():
            expected = findscu(theirs, keys)
            equal(findscu(ours, keys), expected, f"findscu: {name}, {len(expected)} items")
        equal(len(findscu(theirs, [])), len(ITEMS), "the judge has all items")
        for where, port in (("our server", ours), ("wlmscpfs", theirs)):
            address = f"LIST@127.0.0.1:{port}"
            found = json.loads(dicom("worklist", address, "--json").stdout)
            equal({match["00100020"]["Value"][0] for match in found}, {str(data.PatientID) for data in ITEMS}, f"dicom worklist of {where}")
            names = [match["00100010"]["Value"][0]["Alphabetic"] for match in found]
            check("M\u00fcller^Ottilie" in names, f"names of {where} are UTF-8")
            table = dicom("worklist", address, "--date", "20260131", "--station", "CT2").stdout.splitlines()
            equal(len(table), 2, f"one row of {where}")
            check(all(word in table[1] for word in ("2026-01-31", "08:30", "DOE^JOHN", "CT1\\CT2", "SPS1")), f"the row says what matters ({where})")
        nothing = dicom("worklist", f"LIST@127.0.0.1:{ours}", "PatientID=NOBODY")
        equal((nothing.returncode, nothing.stdout), (0, ""), "nothing scheduled is no failure")
        refused = dicom("worklist", f"LIST@127.0.0.1:{ours}", "ScheduledProcedureStepStartDate=soon")
        check(refused.returncode == 1 and "0xA900" in refused.stderr, "a key that makes no sense is refused by the server")


def samples():
    """DCMTK's example worklist and queries, as Debian has them, or as a larger corpus beside the repository has."""
    debian = pathlib.Path("/usr/share/doc/dcmtk/examples")
    corpus = pathlib.Path(__file__).resolve().parents[3] / "shared" / "corpus" / "worklists" / "Dcmtk"
    for items, queries in ((corpus / "Database", corpus / "Queries"), (debian / "wlistdb" / "OFFIS", debian / "wlistqry")):
        if items.is_dir() and queries.is_dir():
            return sorted(items.glob("*.dump*")), sorted(queries.glob("*.dump*"))
    return [], []


def text_of(path):
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def imported(work):
    """`dicom serve` takes over a folder of wlmscpfs, and answers its queries as it does: the same items, with the same content."""
    items, queries = samples()
    if not items:
        print("skip  DCMTK's example worklist: it is not here")
        return
    folder = work / "imported" / "OFFIS"
    folder.mkdir(parents=True)

    def convert(path, to):
        (work / "x.dump").write_bytes(text_of(path))
        equal(run("dump2dcm", "-q", "-g", work / "x.dump", to, env=DCMTK).returncode, 0, f"{path.name} is read by dump2dcm")
        return to

    for path in items:
        convert(path, folder / (path.name.split(".")[0] + ".wl"))
    (folder / "lockfile").touch()
    theirs = free_port()
    with Server(work / "data") as server, Background("wlmscpfs", "-nse", "-dfp", folder.parent, theirs, env=DCMTK):
        done = dicom("worklist", "import", server.url, folder)
        equal((done.returncode, done.stdout), (0, f"{len(items)} items imported\n"), f"a folder of wlmscpfs {done.stderr}")
        wait_for_port(theirs)

        def ask(port, query):
            answers = work / f"answers-{port}"
            shutil.rmtree(answers, ignore_errors=True)
            answers.mkdir()
            run("findscu", "-W", "-X", "-od", answers, "-aec", "OFFIS", "127.0.0.1", port, query, env=DCMTK)
            found = []
            for path in answers.glob("*.dcm"):
                data = pydicom.dcmread(path, force=True)
                step = data.ScheduledProcedureStepSequence[0] if data.get("ScheduledProcedureStepSequence") else Dataset()
                values = {str(each.tag): str(each.value) for part in (data, step) for each in part if each.VR != "SQ" and each.value not in (None, "")}
                values.pop("(0008, 0005)", None)  # ours is UTF-8
                values.pop("(0040, 0020)", None)  # a status, which we give and they do not
                found.append(values)
            return found

        for path in queries:
            query = convert(path, work / "query.dcm")
            expected, ours = ask(theirs, query), ask(server.dicom_port, query)
            name = path.name.split(".")[0]
            equal(len(ours), len(expected), f"{name}: {len(expected)} items")
            for values in sorted(expected, key=len, reverse=True):
                # An empty item of a sequence is answered with an empty item by them, with a whole one by us.
                match = next((each for each in ours if values.items() <= each.items()), None)
                if match is None:
                    equal(ours, values, f"{name}: an item is missing")
                else:
                    ours.remove(match)


with Folder() as work:
    imported(work)
finish()
