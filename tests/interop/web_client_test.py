#!/usr/bin/python3
"""dicom web against our archive and against Orthanc: what is sent is found, and comes back as it was."""
import json
import os
import pathlib
import shutil
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Background, Folder, Server, check, dicom, equal, finish, free_port, pydicom_files, storable, wait_for_port

import pydicom

warnings.simplefilter("ignore")
PLUGIN = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so"


def by_uid(folder):
    return {str(pydicom.dcmread(path).SOPInstanceUID): pydicom.dcmread(path) for path in pathlib.Path(folder).glob("*.dcm")}


def judge(name, url, files, work):
    originals = {str(data.SOPInstanceUID): data for data in map(pydicom.dcmread, files)}
    sent = dicom("web", "send", url, *files, "--batch", 10, "--json")
    equal((sent.returncode, json.loads(sent.stdout or "{}").get("stored")), (0, len(files)), f"{name}: all are stored {sent.stderr[:200]}")
    frames_of = lambda data: int(data.NumberOfFrames) if str(data.get("NumberOfFrames", "")).isdigit() else 1
    example = max((data for data in originals.values() if "PixelData" in data and data.get("PatientID")), key=frames_of)
    study = f"{url}/studies/{example.StudyInstanceUID}"
    instance = f"{study}/series/{example.SeriesInstanceUID}/instances/{example.SOPInstanceUID}"
    found = json.loads(dicom("web", "search", url, f"PatientID={example.PatientID}", "--json").stdout)
    check(str(example.StudyInstanceUID) in [match["0020000D"]["Value"][0] for match in found], f"{name}: the study is found")
    table = dicom("web", "search", study, "--level", "series")
    check(str(example.SeriesInstanceUID) in table.stdout, f"{name}: and its series, in a table")
    studies = {str(data.StudyInstanceUID) for data in originals.values()}
    everything = json.loads(dicom("web", "search", url, "--json").stdout)
    equal({match["0020000D"]["Value"][0] for match in everything}, studies, f"{name}: all studies are found")

    back = work / f"back-{name}"
    for uid in studies:
        got = dicom("web", "get", f"{url}/studies/{uid}", "-o", back)
        check(got.returncode == 0, f"{name}: {uid[-12:]} comes {got.stderr[:200]}")
    returned = by_uid(back)
    equal(set(returned), set(originals), f"{name}: every instance comes back")
    same = [uid for uid in originals if uid in returned and returned[uid].get("PixelData") == originals[uid].get("PixelData")
            and returned[uid].file_meta.TransferSyntaxUID == originals[uid].file_meta.TransferSyntaxUID]
    equal(len(same), len(originals), f"{name}: with the same pixels in the same encoding")

    frames = work / f"frames-{name}"
    got = dicom("web", "get", instance, "--frames", "2,1" if frames_of(example) > 1 else "1", "-o", frames)
    equal((got.returncode, len(list(frames.glob("frame-*")))), (0, min(2, frames_of(example))), f"{name}: frames {got.stderr[:200]}")
    metadata = json.loads(dicom("web", "get", instance, "--metadata").stdout)
    equal(metadata[0]["00080018"]["Value"][0], str(example.SOPInstanceUID), f"{name}: metadata")
    picture = dicom("web", "get", instance, "--rendered", "jpeg", "-o", frames)
    check(picture.returncode == 0 and pathlib.Path(picture.stdout.strip()).read_bytes()[:2] == b"\xff\xd8", f"{name}: a picture {picture.stderr[:200]}")
    missing = dicom("web", "get", f"{url}/studies/1.2.3.4.5.6", "-o", frames)
    check(missing.returncode == 1 and "404" in missing.stderr, f"{name}: what is not there is said {missing.stderr[:200]}")


with Folder() as work:
    files = storable(pydicom_files())
    # One patient's data in several transfer syntaxes would be changed by peers that check them.
    with Server(work / "data") as server:
        judge("isocenter", server.url + "/dicom-web", files, work)
    refused = dicom("web", "search", f"http://127.0.0.1:{free_port()}/dicom-web")
    check(refused.returncode == 1 and "refused" in refused.stderr, "nothing listens: said so")
    equal(dicom("web", "search", "pacs/dicom-web").returncode, 2, "no address: wrong usage")

    if shutil.which("Orthanc") and os.path.exists(PLUGIN):
        port = free_port()
        configuration = work / "orthanc.json"
        configuration.write_text(json.dumps({
            "StorageDirectory": str(work / "orthanc"), "IndexDirectory": str(work / "orthanc"), "HttpPort": port, "DicomPort": free_port(),
            "RemoteAccessAllowed": False, "AuthenticationEnabled": False, "Plugins": [PLUGIN], "DicomWeb": {"Enable": True, "Root": "/dicom-web/"},
            "OverwriteInstances": True}))
        readable = [path for path in files if pydicom.dcmread(path).get("PatientID")]
        with Background("Orthanc", configuration):
            wait_for_port(port)
            judge("orthanc", f"http://127.0.0.1:{port}/dicom-web", readable, work)
finish()
