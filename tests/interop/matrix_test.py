#!/usr/bin/python3
"""Every peer, as client of our servers and as server of our verbs, for each service it has.

The expectation is the page itself: a cell that is "pass" there has to pass. `matrix_test.py --write` writes the page."""
import pathlib
import re
import subprocess
import sys
import time
import types
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DICOM, Background, Folder, Server, check, dicom, finish, free_port, wait_for_port

import pydicom
from matrix_peers import Ctn, Dcmjs, Dcmtk, Failed, Gdcm, Odil, Orthanc, PixelMed
from pydicom.dataset import Dataset, FileMetaDataset

warnings.simplefilter("ignore")
PAGE = pathlib.Path(__file__).parents[2] / "docs" / "interoperability.md"
SERVICES = {"verification": "Verification", "storage": "Storage", "find": "FIND", "get": "GET", "move": "MOVE", "worklist": "Worklist",
            "mpps": "MPPS", "commitment": "Commitment", "dicomweb": "DICOMweb"}


def make_worklist(folder):
    step = Dataset()
    step.Modality, step.ScheduledStationAETitle, step.ScheduledProcedureStepID = "CT", "CT1", "SPS1"
    step.ScheduledProcedureStepStartDate, step.ScheduledProcedureStepStartTime = "20260131", "0830"
    data = Dataset()
    data.PatientName, data.PatientID, data.AccessionNumber = "DOE^JOHN", "P1", "A17"
    data.StudyInstanceUID, data.RequestedProcedureID = "1.2.826.0.1.3680043.2.1143.17", "RP1"
    data.ScheduledProcedureStepSequence = [step]
    data.ReferencedStudySequence, data.ReferencedPatientSequence, data.RequestedProcedureDescription = [], [], "CT"
    step.ScheduledPerformingPhysicianName, step.ScheduledProcedureStepDescription = "HOUSE", "CT"
    data.file_meta = FileMetaDataset()
    data.file_meta.MediaStorageSOPClassUID, data.file_meta.MediaStorageSOPInstanceUID = "1.2.276.0.7230010.3.1.0.1", "1.2.3"
    data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    data.is_little_endian, data.is_implicit_VR = True, False
    folder.mkdir(parents=True)
    data.save_as(folder / "item.wl", write_like_original=False)
    (folder / "lockfile").touch()


def ours(*words):
    done = dicom(*words, timeout=60)
    if done.returncode != 0:
        raise Failed((done.stderr or done.stdout).strip().replace("\n", " ")[:150])
    return done.stdout


def call_peer(service, address, back, study, files, work):
    """Our verb for a service, with a peer's server."""
    if service == "verification":
        ours("echo", address)
    elif service == "storage":
        ours("send", address, *files)
    elif service == "worklist":
        if "A17" not in ours("worklist", address, "--json"):
            raise Failed("the item is not in the answer")
    elif service == "mpps":
        uid = ours("procedure", "start", "--as", "CT1", address, "Modality=CT", "PatientName=DOE^JOHN", "PatientID=P1").strip()
        ours("procedure", "complete", address, uid, *files)
    elif service == "commitment":
        ours("send", address, *files)
        ours("commit", "--as", "BACK", "--listen", back, address, *files)
    else:
        ours("send", address, *files)
        if service == "find":
            if study not in ours("find", address, f"StudyInstanceUID={study}", "--json"):
                raise Failed("the study is not in the answer")
        elif service == "get":
            ours("get", address, "-o", work / "got", f"StudyInstanceUID={study}")
        else:
            with Background(DICOM, "receive", "--port", back, "-o", work / "moved"):
                wait_for_port(back)
                ours("move", address, "--to", "ISOCENTER", f"StudyInstanceUID={study}")


def attempt(what):
    try:
        what()
        return "pass"
    except Failed as reason:
        return re.sub(r"[|\s]+", " ", str(reason))
    except (subprocess.TimeoutExpired, OSError, ValueError) as error:
        return re.sub(r"[|\s]+", " ", str(error))[:150]


def as_clients(peers, archive, workflow):
    rows = {}
    for peer in peers:
        for service in SERVICES:
            method = getattr(peer, f"client_{service}", None)
            if peer.why_not:
                rows[peer.name, service] = peer.why_not
            elif method is None:
                rows[peer.name, service] = ""
            else:
                target = workflow if service in ("worklist", "mpps", "commitment") else archive
                rows[peer.name, service] = attempt(lambda: method(target(peer)))
    return rows


def as_servers(peers, back, study, files, work):
    rows = {}
    for peer in peers:
        peer.back = back
        served = getattr(peer, "serves", set())
        for service in SERVICES:
            if peer.why_not or service not in served:
                rows[peer.name, service] = peer.why_not if served else ""
                continue
            process, port = peer.server(service)
            try:
                if peer.ends_when_probed:
                    time.sleep(2)
                else:
                    wait_for_port(port)
                title = "LIST" if service == "worklist" else "ORTHANC" if peer.name == "Orthanc" else "PEER"
                rows[peer.name, service] = attempt(lambda: call_peer(service, f"{title}@127.0.0.1:{port}", back, study, files, work))
            finally:
                if process is not getattr(peer, "process", None):
                    process.stop()
    return rows


def table(peers, rows):
    """The table, and the reasons below it."""
    lines = ["| | " + " | ".join(SERVICES.values()) + " |", "|---" * (len(SERVICES) + 1) + "|"]
    reasons = []
    for peer in peers:
        cells = []
        for service in SERVICES:
            result = rows[peer.name, service]
            if result not in ("", "pass"):
                if result not in reasons:
                    reasons.append(result)
                result = f"no ({reasons.index(result) + 1})"
            cells.append(result or "-")
        lines.append(f"| {peer.name} {peer.version} | " + " | ".join(cells) + " |")
    return "\n".join(lines + [""] + [f"{number}. {reason}" for number, reason in enumerate(reasons, 1)]) + "\n"


def expected(section):
    """(peer, service) of what passes according to the page."""
    page = PAGE.read_text() if PAGE.exists() else ""
    found = re.search(rf"## {section}\n(.*?)(?=\n## |\Z)", page, re.S)
    passes = set()
    for line in (found[1] if found else "").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        passes |= {(cells[0].rsplit(" ", 1)[0], service) for service, cell in zip(SERVICES, cells[1:]) if cell == "pass"}
    return passes


INTRODUCTION = """# Interoperability

What other systems and Isocenter can do together, tried by `tests/interop/matrix_test.py`, which has written this page and
fails if anything here that passes no longer does. "-": the peer has no such service (or no program for it). Over TLS:
`tests/interop/tls_test.py`, with DCMTK and OpenSSL. GDCM and Odil have no servers. UPS and availability notifications have no
peer among these: `tests/interop/workflow_test.py` has both of our sides, and the tests of `dicom/net` each alone.
"""

with Folder() as work:
    made = work / "made"
    dicom("modality", "-o", made, "--type", "CT", "--slices", 3, "--size", 64)
    files = sorted(made.iterdir())
    first = pydicom.dcmread(files[0])
    study = str(first.StudyInstanceUID)
    plain = work / "plain.dcm"
    first.save_as(plain, write_like_original=False)
    make_worklist(work / "worklist" / "LIST")
    peers = [kind(work) for kind in (Dcmtk, Gdcm, Odil, Orthanc, Dcmjs, Ctn, PixelMed)]
    orthanc = peers[3]
    for peer in peers:
        peer.worklist = work / "worklist"
    back, port = free_port(), free_port()
    orthanc_port = free_port()
    # Every peer is called BACK when it listens; Orthanc always does, at a port that is known only when it has started.
    with Server(work / "data", "--peer", f"BACK@127.0.0.1:{back}", "--peer", "ORTHANC@127.0.0.1:1") as probe:
        dicom_port, http_port = probe.dicom_port, probe.http_port
    orthanc.start({"archive": ["ISOCENTER", "127.0.0.1", dicom_port], "workflow": ["WORKFLOW", "127.0.0.1", port],
                   "back": ["BACK", "127.0.0.1", back]}, f"http://127.0.0.1:{http_port}/dicom-web/")

    def target(name, title, listening):
        return lambda peer: types.SimpleNamespace(name=name, host="127.0.0.1", port=listening, title=title, calling="BACK", back=back, study=study,
                                                  files=files, plain=plain, sop_class=str(first.SOPClassUID), instance=str(first.SOPInstanceUID))

    back_addresses = ["--peer", f"BACK@127.0.0.1:{back}", "--peer", f"ORTHANC@127.0.0.1:{orthanc.port}"]
    with orthanc.process, Server(work / "data", *back_addresses, dicom_port=dicom_port, http_port=http_port), \
            Background(DICOM, "workflow", "--port", port, "--worklist", work / "worklist" / "LIST", "-o", work / "stored", *back_addresses):
        wait_for_port(port)
        dicom("send", f"ANY@127.0.0.1:{port}", *files)
        clients = as_clients(peers, target("archive", "ISOCENTER", dicom_port), target("workflow", "WORKFLOW", port))
        servers = as_servers(peers, back, study, files, work)

    sections = {"Their clients, our servers": clients, "Our verbs, their servers": servers}
    for section, rows in sections.items():
        print(f"{section}\n{table(peers, rows)}")
    if "--write" in sys.argv:
        PAGE.write_text(INTRODUCTION + "".join(f"\n## {section}\n\n{table(peers, rows)}" for section, rows in sections.items()))
    else:
        for section, rows in sections.items():
            for name, service in sorted(expected(section)):
                if not any(peer.name == name and peer.why_not for peer in peers):
                    check(rows[name, service] == "pass", f"{section}: {name}, {SERVICES[service]}: {rows[name, service]}")
finish()
