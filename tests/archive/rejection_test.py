#!/usr/bin/python3
"""Rejection notes (IHE Imaging Object Change Management) made by pydicom and by us, over DIMSE and HTTP: what they hide is hidden on every way out,
and an administrator brings it back. DCMTK and pydicom look."""
import io
import json
import pathlib
import re
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Folder, Server, check, dicom, equal, finish, multipart, needs, run

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

warnings.simplefilter("ignore")
needs("storescu", "findscu", "dsrdump")
KEY_OBJECT_SELECTION = "1.2.840.10008.5.1.4.1.1.88.59"
TITLES = {"113001": "Rejected for Quality Reasons", "113037": "Rejected for Patient Safety Reasons",
          "113038": "Incorrect Modality Worklist Entry", "113039": "Data Retention Policy Expired"}


def code(value, meaning):
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning
    return Sequence([item])


def note(path, title, instances):
    """A Key Object Selection as an Evidence Creator makes it, of another program than ours."""
    first = instances[0]
    made = Dataset()
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyInstanceUID", "StudyDate", "StudyTime", "StudyID", "AccessionNumber", "ReferringPhysicianName"):
        setattr(made, keyword, first.get(keyword, ""))
    made.SOPClassUID, made.SOPInstanceUID, made.SeriesInstanceUID = KEY_OBJECT_SELECTION, generate_uid(), generate_uid()
    made.Modality, made.SeriesNumber, made.InstanceNumber, made.Manufacturer = "KO", 99, 1, "somebody else"
    made.ContentDate, made.ContentTime = "20260131", "101500"
    made.ValueType, made.ContinuityOfContent, made.ConceptNameCodeSequence = "CONTAINER", "SEPARATE", code(title, TITLES[title])
    series, content = {}, []
    for instance in instances:
        reference = Dataset()
        reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = instance.SOPClassUID, instance.SOPInstanceUID
        series.setdefault(instance.SeriesInstanceUID, []).append(reference)
        item = Dataset()
        item.RelationshipType, item.ValueType, item.ReferencedSOPSequence = "CONTAINS", "IMAGE", Sequence([reference])
        content.append(item)
    evidence = Dataset()
    evidence.StudyInstanceUID, evidence.ReferencedSeriesSequence = first.StudyInstanceUID, Sequence()
    for uid, references in series.items():
        item = Dataset()
        item.SeriesInstanceUID, item.ReferencedSOPSequence = uid, Sequence(references)
        evidence.ReferencedSeriesSequence.append(item)
    made.CurrentRequestedProcedureEvidenceSequence, made.ContentSequence = Sequence([evidence]), Sequence(content)
    made.file_meta = FileMetaDataset()
    made.file_meta.MediaStorageSOPClassUID, made.file_meta.MediaStorageSOPInstanceUID = made.SOPClassUID, made.SOPInstanceUID
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.is_little_endian, made.is_implicit_VR = True, False
    made.save_as(path, write_like_original=False)
    return made


def path_of(instance):
    return f"/dicom-web/studies/{instance.StudyInstanceUID}/series/{instance.SeriesInstanceUID}/instances/{instance.SOPInstanceUID}"


def ways_out(server, instance):
    """By which ways an instance is seen."""
    path, uid = path_of(instance), instance.SOPInstanceUID
    wado = f"/wado?requestType=WADO&studyUID={instance.StudyInstanceUID}&seriesUID={instance.SeriesInstanceUID}&objectUID={uid}"
    found = run("findscu", "-S", "-k", "QueryRetrieveLevel=IMAGE", "-k", f"StudyInstanceUID={instance.StudyInstanceUID}", "-k", f"SeriesInstanceUID={instance.SeriesInstanceUID}",
                "-k", "SOPInstanceUID", "127.0.0.1", server.dicom_port, env=DCMTK)
    metadata = server.http(path.rsplit("/instances/", 1)[0] + "/metadata", "application/dicom+json")
    seen = {
        "QIDO-RS": bool(server.json(f"/dicom-web/instances?SOPInstanceUID={uid}")),
        "WADO-RS": server.http(path, "application/dicom; transfer-syntax=*")[0] == 200,
        "metadata": metadata[0] == 200 and uid in [one["00080018"]["Value"][0] for one in json.loads(metadata[2])],
        "frames": server.http(path + "/frames/1", "application/octet-stream")[0] == 200,
        "rendered": server.http(path + "/rendered", "image/png")[0] == 200,
        "WADO-URI": server.http(wado, "*/*")[0] == 200,
        "C-FIND": re.search(re.escape(uid) + "[^0-9.]", found.stderr + found.stdout) is not None,
    }
    return {name for name, is_seen in seen.items() if is_seen}


ALL = {"QIDO-RS", "WADO-RS", "metadata", "frames", "rendered", "WADO-URI", "C-FIND"}
JSON = {"Content-Type": "application/dicom+json"}

with Folder() as work:
    dicom("modality", "-o", work / "made", "--slices", 20, "--size", 64)
    images = [pydicom.dcmread(path) for path in sorted((work / "made").iterdir())]
    (work / "isocenter.toml").write_text("""[[rights]]
calling = ["TECH"]
services = ["all"]
[[rights]]
calling = ["SCANNER"]
services = ["echo", "store", "find"]
[[rights]]
services = ["find", "get", "move", "echo"]
""")

    def send(server, path, title="TECH"):
        return run("storescu", "-xe", "-aet", title, "127.0.0.1", server.dicom_port, *(path if isinstance(path, list) else [path]), env=DCMTK)

    with Server(work / "data", "--config", work / "isocenter.toml") as server:
        equal(send(server, sorted((work / "made").iterdir())).returncode, 0, "images are stored")
        equal(ways_out(server, images[0]), ALL, "and seen on all ways")

        bad = note(work / "bad.dcm", "113037", images[:2])
        check(send(server, work / "bad.dcm", "SCANNER").returncode != 0, "a note of one that may only store is refused")
        equal(ways_out(server, images[0]), ALL, "and changes nothing")
        equal(send(server, work / "bad.dcm").returncode, 0, "a note of another program is taken")
        equal([ways_out(server, one) for one in images[:3]], [set(), set(), ALL], "what it names is seen on no way, the others are")
        equal(server.json(f"/dicom-web/instances?SOPInstanceUID={bad.SOPInstanceUID}"), [], "nor is the note")
        equal(send(server, work / "made" / sorted(p.name for p in (work / "made").iterdir())[0]).returncode, 0, "the modality sends once more, and is told that all is well")
        equal(ways_out(server, images[0]), set(), "it stays out of sight")
        equal(send(server, work / "bad.dcm").returncode, 0, "so does the note")

        trash = json.loads(server.http("/archive/trash")[2])
        equal([(one["title"], one["kept"], one["author"], one["contents"]) for one in trash], [("113037", True, "TECH", 3)], "the trash says what it was")
        feed = [one["kind"] for one in server.json("/changes?limit=1000")["changes"]]
        check("removed" in feed, "and the change feed tells of it")
        status = server.http(f"/archive/trash/{trash[0]['number']}/restore", data=b"{}", method="POST", headers=JSON)[0]
        equal((status, ways_out(server, images[0]), ways_out(server, images[1])), (200, ALL, ALL), "an administrator brings both back")

        # By STOW, and by the archive itself.
        note(work / "wrong.dcm", "113038", images[3:5])
        body, content_type = multipart([(work / "wrong.dcm").read_bytes()])
        equal(server.http("/dicom-web/studies", "application/dicom+json", body, "POST", {"Content-Type": content_type})[0], 200, "a note by STOW")
        equal([ways_out(server, one) for one in images[3:6]], [set(), set(), ALL], "hides")
        study = images[0].StudyInstanceUID
        status, _, body = server.http(f"/archive/reject?title=quality&study={study}&instance={images[5].SOPInstanceUID}&reason=blurred", method="POST")
        equal((status, [one["instances"] for one in json.loads(body)]), (200, [1]), "the archive makes one")
        equal(ways_out(server, images[5]), set(), "which hides")
        equal(server.http(f"/archive/reject?title=quality&study={study}&instance={images[5].SOPInstanceUID}", method="POST")[0], 404, "what is gone cannot be rejected")
        equal(server.http(f"/archive/reject?title=ugly&study={study}", method="POST")[0], 400, "nor for other reasons")

        # A file, beside the server; other programs read it.
        made = dicom("archive", "reject", work / "file.dcm", "--data", work / "data", "--study", study, "--instance", images[6].SOPInstanceUID, "--title", "113001", "--reason", "Überlagerung")
        equal(made.returncode, 0, "a note as a file: " + made.stderr)
        read = pydicom.dcmread(work / "file.dcm")
        equal((read.SOPClassUID, read.Modality, read.ConceptNameCodeSequence[0].CodeValue, str(read.PatientName)), (KEY_OBJECT_SELECTION, "KO", "113001", str(images[6].PatientName)), "pydicom reads it")
        dump = run("dsrdump", work / "file.dcm", env=DCMTK)
        check(dump.returncode == 0 and "Rejected for Quality Reasons" in dump.stdout, "DCMTK reads it as a Key Object Selection: " + dump.stderr[-300:])
        equal(ways_out(server, images[6]), ALL, "it changes nothing by itself")
        equal(send(server, work / "file.dcm").returncode, 0, "until it is sent")
        equal(ways_out(server, images[6]), set(), "then it hides")

        # The whole study.
        expired = note(work / "expired.dcm", "113039", [images[7], images[8]])
        equal(send(server, work / "expired.dcm").returncode, 0, "data whose time is over")
        equal(ways_out(server, images[7]), set(), "are gone")
        first = sorted((work / "made").iterdir())
        equal(send(server, [path for path in first if path.stem == images[7].SOPInstanceUID or pydicom.dcmread(path).SOPInstanceUID == images[7].SOPInstanceUID]).returncode, 0, "and may come again")
        equal(ways_out(server, images[7]), ALL, "to be seen")
    with Server(work / "data") as server:
        equal([bool(ways_out(server, one)) for one in images[:9]], [True, True, True, False, False, False, False, True, False], "the next start knows all of it")
    equal(dicom("archive", "rebuild", "--data", work / "data").returncode, 0, "the index is made anew")
    with Server(work / "data") as server:
        equal([bool(ways_out(server, one)) for one in images[:9]], [True, True, True, False, False, False, False, True, False], "and it knows, too")
    # Without a server.
    done = dicom("archive", "reject", "--data", work / "data", "--study", study, "--title", "worklist")
    equal(done.returncode, 0, "the rest of the study, by hand: " + done.stdout + done.stderr)
    equal(json.loads(dicom("archive", "stats", "--data", work / "data", "--json").stdout)["studies"], 0, "nothing of it is left")
    check(dicom("archive", "verify", "--data", work / "data").returncode == 0, "and the packs are whole")
finish()
