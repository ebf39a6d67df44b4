#!/usr/bin/python3
"""The archive as administrators see it: change feed and webhooks, deletion, edits and merges over HTTP and DIMSE, `dicom archive`,
reloading. What comes out is read by pydicom."""
import http.server
import io
import json
import pathlib
import signal
import sys
import threading
import time
import warnings
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, Server, check, dicom, equal, finish, free_port, multipart, parts_of, pydicom_files, storable

import pydicom

warnings.simplefilter("ignore")
DICOM_PARTS = 'multipart/related; type="application/dicom"; transfer-syntax=*'
JSON = {"Content-Type": "application/dicom+json"}


class Receiver(http.server.BaseHTTPRequestHandler):
    """A webhook's other end, which fails at first."""
    refused = 0
    changes = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if Receiver.refused < 2:
            Receiver.refused += 1
            self.send_response(500)
        else:
            Receiver.changes += body["changes"]
            self.send_response(204)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def element(vr, value):
    return {"vr": vr, "Value": [value]}


with Folder() as work:
    files = storable(pydicom_files())
    data = {str(pydicom.dcmread(path).SOPInstanceUID): pydicom.dcmread(path) for path in files}
    hook = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=hook.serve_forever, daemon=True).start()
    (work / "isocenter.toml").write_text(f'peers = ["A@127.0.0.1:1"]\n[[webhooks]]\nurl = "http://127.0.0.1:{hook.server_port}/changes"\nkinds = ["stored", "removed"]\n')
    folder = work / "data"
    with Server(folder, "--config", work / "isocenter.toml") as server:
        time.sleep(1)  # the webhook's cursor begins with what comes now
        body, content_type = multipart([pathlib.Path(path).read_bytes() for path in files])
        equal(server.http("/dicom-web/studies", "application/dicom+json", body, "POST", {"Content-Type": content_type})[0], 200, "real files are stored")
        feed = server.json("/changes?limit=1000")
        told = [uid for change in feed["changes"] for uid in change["instances"]]
        equal(sorted(told), sorted(data), "the feed tells of every instance once")
        check(all(a["number"] < b["number"] for a, b in zip(feed["changes"], feed["changes"][1:])), "in order")
        equal(server.json(f"/changes?after={feed['last']}")["changes"], [], "nothing is behind the cursor")

        example = next(one for one in data.values() if one.get("PatientID") and one.Modality == "CT" and "PixelData" in one)
        study, instance = str(example.StudyInstanceUID), str(example.SOPInstanceUID)

        def fetch():
            status, headers, answer = server.http(f"/dicom-web/studies/{study}", DICOM_PARTS)
            return [pydicom.dcmread(io.BytesIO(part)) for part in parts_of(answer, headers["Content-Type"])] if status == 200 else []

        # An edit with characters that the stored character set lacks.
        edit = json.dumps({"00081030": element("LO", "Schädel 頭"), "00080050": element("SH", "ACC-9")}).encode()
        equal(server.http(f"/archive/studies/{study}/edit", "*/*", edit, "POST", {"Content-Type": "text/plain"})[0], 400, "a body that is not declared as JSON is refused")
        status, _, answer = server.http(f"/archive/studies/{study}/edit?reason=test", "*/*", edit, "POST", JSON)
        equal(status, 200, "a study is edited")
        act = json.loads(answer)["number"]
        equal([match["0020000D"]["Value"][0] for match in server.json("/dicom-web/studies?AccessionNumber=ACC-9")], [study], "QIDO finds the new value")
        got = next(one for one in fetch() if one.SOPInstanceUID == instance)
        equal((str(got.StudyDescription), str(got.AccessionNumber)), ("Schädel 頭", "ACC-9"), "WADO gives the new values")
        equal(got.PixelData, example.PixelData, "pixels are the same")
        original = got.OriginalAttributesSequence[-1]
        equal(str(original.ModifiedAttributesSequence[0].get("AccessionNumber", "")), str(example.get("AccessionNumber", "")), "Original Attributes Sequence has the former value")
        equal(str(original.ReasonForTheAttributeModification), "CORRECT", "and says why")
        metadata = server.json(f"/dicom-web/studies/{study}/metadata")
        check(all(one["00080050"]["Value"] == ["ACC-9"] for one in metadata), "metadata have the new value")
        equal(dicom("get", server.address, "-o", work / "got", f"StudyInstanceUID={study}").returncode, 0, "C-GET")
        from_get = [pydicom.dcmread(path) for path in (work / "got").rglob("*.dcm")] or [pydicom.dcmread(path) for path in (work / "got").rglob("*") if path.is_file()]
        check(from_get and all(str(one.AccessionNumber) == "ACC-9" for one in from_get), "C-GET gives the new value")
        found = dicom("find", server.address, "AccessionNumber=ACC-9", "StudyInstanceUID", "--json")
        check(study in found.stdout, "C-FIND finds it")
        equal(server.http(f"/archive/edits/{act}", "*/*", None, "DELETE")[0], 200, "the edit is undone")
        check(not any("AccessionNumber" in one and one.AccessionNumber == "ACC-9" for one in fetch()), "and is gone")

        # A merge.
        other = next(one for one in data.values() if one.get("PatientID") and one.PatientID != example.PatientID and str(one.StudyInstanceUID) != study)
        who = [{"00100020": element("LO", str(example.PatientID))}, {"00100020": element("LO", str(other.PatientID))}]
        status, _, answer = server.http("/archive/patients/merge", "*/*", json.dumps(who).encode(), "POST", JSON)
        equal(status, 200, "two patients are merged")
        check(all(str(one.PatientID) == str(other.PatientID) and str(one.PatientName) == str(other.PatientName) for one in fetch()), "WADO gives the other patient")
        equal(server.http("/archive/patients/merge", "*/*", json.dumps(who).encode(), "POST", JSON)[0], 404, "who was merged is no more")
        server.http(f"/archive/edits/{json.loads(answer)['number']}", "*/*", None, "DELETE")

        # Deletion and the trash.
        count = server.json("/healthz")["instances"]
        status, headers, _ = server.http(f"/dicom-web/studies/{study}", "*/*", None, "DELETE")
        equal(status, 204, "a study is deleted")
        equal(fetch(), [], "and is gone")
        removal = json.loads(server.http("/archive/trash", "*/*")[2])[0]
        equal(removal["studies"], [study], "the trash lists it")
        equal(server.http(f"/archive/trash/{removal['number']}/restore", "*/*", b"{}", "POST", JSON)[0], 200, "it is restored")
        equal(server.json("/healthz")["instances"], count, "all of it")
        server.http(f"/dicom-web/studies/{study}", "*/*", None, "DELETE")
        removal = json.loads(server.http("/archive/trash", "*/*")[2])[0]
        equal(server.http(f"/archive/trash/{removal['number']}", "*/*", None, "DELETE")[0], 200, "it is erased for good")
        check(not any(study in str(path) for path in folder.rglob("*.tar")), "its packs are gone")
        equal(server.http(f"/dicom-web/studies/{study}", "*/*", None, "DELETE")[0], 404, "what is not there cannot be deleted")

        # The webhook was refused twice, and has everything.
        end = time.time() + 20
        while time.time() < end and sum(change["kind"] == "removed" for change in Receiver.changes) < 2:
            time.sleep(0.2)
        hooked = [uid for change in Receiver.changes if change["kind"] == "stored" for uid in change.get("instances", [])]
        check(set(hooked) <= set(data) and len(hooked) >= len(data) - 20, "the webhook was told of what was stored")
        equal(sum(change["kind"] == "removed" for change in Receiver.changes), 2, "and of the removals")
        check({change["kind"] for change in Receiver.changes} <= {"stored", "removed"}, "and of nothing else")

        # Beside the running server.
        stats = json.loads(dicom("archive", "stats", "--data", folder, "--json").stdout)
        equal(stats["instances"], server.json("/healthz")["instances"], "dicom archive stats")
        equal(dicom("archive", "verify", "--data", folder).returncode, 0, "dicom archive verify finds nothing wrong")
        equal(dicom("archive", "backup", work / "backup", "--data", folder).returncode, 0, "dicom archive backup")
        refused = dicom("archive", "rebuild", "--data", folder)
        check(refused.returncode == 1 and "another server" in refused.stderr, "rebuild is refused while a server runs")
        exported = dicom("archive", "export", work / "export", "--data", folder)
        equal(exported.returncode, 0, "dicom archive export")
        directory = pydicom.dcmread(work / "export" / "DICOMDIR")
        names = [record.ReferencedFileID for record in directory.DirectoryRecordSequence if "ReferencedFileID" in record]
        equal(len(names), stats["instances"], "its DICOMDIR refers to every file")
        check(all((work / "export").joinpath(*name).is_file() for name in names), "and every file is there")
        in_files = {str(pydicom.dcmread((work / "export").joinpath(*name), stop_before_pixels=True).SOPInstanceUID) for name in names}
        equal(in_files, {str(record.ReferencedSOPInstanceUIDInFile) for record in directory.DirectoryRecordSequence if "ReferencedFileID" in record}, "with the instances it says")

        equal(dicom("archive", "export", work / "export.zip", "--data", folder).returncode, 0, "export as a zip file")
        with zipfile.ZipFile(work / "export.zip") as packed:
            equal(packed.testzip(), None, "whose sums are right")
            equal(len(packed.namelist()), len(names) + 1, "and which has every file and the DICOMDIR")
            check(all(packed.read("/".join(name)) == (work / "export").joinpath(*name).read_bytes() for name in names), "with the same bytes")

        # Reloading.
        (work / "isocenter.toml").write_text('peers = ["A@127.0.0.1:1", "B@127.0.0.1:2"]\ndicom_port = 1\n')
        server.process.send_signal(signal.SIGHUP)
        time.sleep(0.5)
        (work / "isocenter.toml").write_text('peers = [\n')
        server.process.send_signal(signal.SIGHUP)
        time.sleep(0.5)
        equal(server.http("/healthz")[0], 200, "the server goes on after reloading")

    equal(dicom("archive", "restore", work / "backup", "--data", work / "restored").returncode, 0, "dicom archive restore")
    with Server(work / "restored") as server:
        equal(server.json("/healthz")["instances"], stats["instances"], "a server runs on the restored folder")
    rebuilt = dicom("archive", "rebuild", "--data", folder)
    equal(rebuilt.returncode, 0, "dicom archive rebuild")
    equal(json.loads(dicom("archive", "stats", "--data", folder, "--json").stdout)["instances"], stats["instances"], "all is there again")
    imported = dicom("archive", "import", work / "export", "--data", work / "imported")
    equal(imported.returncode, 0, "dicom archive import")
    equal(json.loads(dicom("archive", "stats", "--data", work / "imported", "--json").stdout)["instances"], stats["instances"], "of everything that was exported")
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in (work / "export").rglob("*") if path.is_file()}
    in_place = dicom("archive", "import", "--in-place", work / "export", "--data", work / "referring")
    equal(in_place.returncode, 0, "dicom archive import --in-place")
    equal(json.loads(dicom("archive", "stats", "--data", work / "referring", "--json").stdout)["instances"], stats["instances"], "of the same")
    size = sum(path.stat().st_size for path in (work / "referring" / "packs").rglob("*.tar"))
    check(size <= 2600 * stats["instances"], f"the packs only refer to them: {size} bytes for {stats['instances']} files")
    equal(dicom("archive", "verify", "--data", work / "referring").returncode, 0, "every sum is right")
    with Server(work / "referring") as server:
        for uid, one in list(data.items())[:10]:
            status, headers, answer = server.http(f"/dicom-web/studies/{one.StudyInstanceUID}/series/{one.SeriesInstanceUID}/instances/{uid}", "application/dicom; transfer-syntax=*")
            equal((status, str(pydicom.dcmread(io.BytesIO(answer)).SOPInstanceUID)), (200, uid), f"WADO gives {uid}")
        study = str(next(iter(data.values())).StudyInstanceUID)
        equal(server.http(f"/dicom-web/studies/{study}", "*/*", None, "DELETE")[0], 204, "a study of them is deleted")
        removal = json.loads(server.http("/archive/trash", "*/*")[2])[0]
        equal(server.http(f"/archive/trash/{removal['number']}", "*/*", None, "DELETE")[0], 200, "and erased")
    after = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in (work / "export").rglob("*") if path.is_file()}
    check(before == after, "no file was touched")
    generated = dicom("archive", "generate", "--studies", "20", "--data", work / "made")
    check("1000 instances" in generated.stdout, "dicom archive generate")
    victim = next((work / "made" / "packs").rglob("*.tar"))
    with open(victim, "r+b") as pack:
        pack.seek(victim.stat().st_size - 600)
        byte = pack.read(1)
        pack.seek(-1, 1)
        pack.write(bytes([byte[0] ^ 1]))
    found = dicom("archive", "verify", "--data", work / "made", "--json")
    problems = [json.loads(line) for line in found.stdout.splitlines()]
    equal((found.returncode, len(problems), problems[0]["kind"] if problems else ""), (1, 1, "damaged"), "a flipped bit is found and named")
finish()
