#!/usr/bin/python3
"""A disk that cannot be written: the server says so, refuses what would change anything, and goes on reading."""
import io
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DICOM, Folder, Server, check, dicom, equal, finish, multipart

import pydicom

if shutil.which("unshare") is None or subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode != 0:
    print("no mounts of our own are allowed here: not tested")
    sys.exit(0)

# In a mount namespace of its own the folder is mounted over itself, read-only: for root, too.
ONLY_READ = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'


class ReadOnlyServer(Server):
    def __init__(self, data, *words):
        real, subprocess.Popen = subprocess.Popen, lambda command, **options: real(["unshare", "-m", "sh", "-c", ONLY_READ, "sh", data, *command], **options)
        try:
            super().__init__(data, *words)
        finally:
            subprocess.Popen = real

    def log_text(self):
        self.log.seek(0)
        return self.log.read()


def look(data, crashed):
    with ReadOnlyServer(data) as server:
        check("cannot be written" in server.log_text(), "the log says that nothing can be stored")
        equal("did not stop in good order" in server.log_text(), crashed, "and whether something may be missing")
        equal(server.health().get("read_only"), True, "as /healthz does")
        matches = server.json("/dicom-web/instances?PatientID=*&limit=100")
        equal(len(matches), len(files), "what is there is found")
        match = matches[0]
        path = "/dicom-web/studies/" + match["0020000D"]["Value"][0] + "/series/" + match["0020000E"]["Value"][0]
        status, _, body = server.http(path + "/instances/" + match["00080018"]["Value"][0], "application/dicom")
        equal((status, str(pydicom.dcmread(io.BytesIO(body)).SOPInstanceUID)), (200, match["00080018"]["Value"][0]), "and read")
        equal(len(server.json(path + "/metadata")), len(files), "with its metadata")
        body, content_type = multipart([other.read_bytes()])
        status, _, answer = server.http("/dicom-web/studies", "application/dicom+json", body, "POST", {"Content-Type": content_type})
        equal(status, 409, "STOW fails")
        check(b"cannot be written" in answer, "and says why")
        sent = dicom("send", server.address, other)
        check(sent.returncode == 1 and "cannot be written" in sent.stdout + sent.stderr, "C-STORE fails and says why")
        status, _, answer = server.http("/dicom-web/studies/" + match["0020000D"]["Value"][0], "*/*", None, "DELETE")
        check(status >= 400 and b"cannot be written" in answer, f"DELETE fails and says why: {status} {answer[:200]}")
        found = dicom("find", server.address, "PatientID=*", "StudyInstanceUID", "--json")
        check(match["0020000D"]["Value"][0] in found.stdout, "C-FIND finds")
        equal(dicom("get", server.address, "-o", data.parent / f"got{crashed}", "StudyInstanceUID=" + match["0020000D"]["Value"][0]).returncode, 0, "C-GET gets")
        equal(server.stop(), 0, "it ends in good order")


with Folder() as work:
    data = work / "data"
    dicom("modality", "-o", work / "made", "--slices", 20, "--size", 32)
    dicom("modality", "-o", work / "other", "--slices", 1, "--size", 32)
    files = sorted((work / "made").iterdir())
    other = next((work / "other").iterdir())
    with Server(data) as server:
        equal(dicom("send", server.address, *files).returncode, 0, "a series is stored")
    look(data, False)
    with Server(data) as server:
        server.stop(signal.SIGKILL)
    look(data, True)
    with Server(data) as server:
        equal(dicom("send", server.address, other).returncode, 0, "on a disk that can be written all goes on")
finish()
