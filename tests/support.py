"""What the cross-module tests share: the command, a server of it, DICOM files that Debian ships, and plain checks."""
import glob
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

DICOM = os.environ["DICOM"]  # path of the command under test
DCMTK = {**os.environ, "TCP_NODELAY": "1", "DCMDICTPATH": os.environ.get("DCMDICTPATH", "/usr/share/libdcmtk17/dicom.dic")}
failures = []


def check(condition, what):
    print(("ok    " if condition else "FAIL  ") + what, flush=True)
    if not condition:
        failures.append(what)


def brief(value, length=300):
    """A value for a message: pixels and long lists are cut."""
    text = repr(value)
    return text if len(text) <= length else text[:length] + "..."


def equal(actual, expected, what):
    check(actual == expected, what if actual == expected else f"{what}: {brief(actual)}, expected {brief(expected)}")


def finish():
    print(f"{len(failures)} failures")
    sys.exit(1 if failures else 0)


def run(*words, **options):
    """Runs a command to its end; its output is text."""
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, errors="replace", timeout=options.pop("timeout", 120), **options)


def dicom(*words, **options):
    return run(DICOM, *words, **options)


def needs(*programs):
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        sys.exit("not installed (scripts/bootstrap --test does it): " + ", ".join(missing))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for_port(port, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    sys.exit(f"nothing listens on port {port}")


class Folder:
    """A temporary folder, gone with the process."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="isocenter-test-"))

    def __enter__(self):
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


class Background:
    """A program that runs beside the test and is stopped with it."""

    def __init__(self, *words, **options):
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([str(word) for word in words], stdout=self.log, stderr=subprocess.STDOUT, **options)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(timeout=30)


class Server(Background):
    """`dicom serve` on free ports of loopback."""

    def __init__(self, data, *words, dicom_port=0, http_port=0):
        self.ready = tempfile.TemporaryFile("w+")
        self.log = tempfile.TemporaryFile("w+")
        command = [DICOM, "serve", "--data", str(data), "--dicom-port", str(dicom_port), "--http-port", str(http_port), *words]
        self.process = subprocess.Popen(command, stdout=self.ready, stderr=self.log)
        line = ""
        for _ in range(400):
            self.ready.seek(0)
            line = self.ready.read()
            if "\n" in line or self.process.poll() is not None:
                break
            time.sleep(0.05)
        match = re.search(r"DICOM \S+@127\.0\.0\.1:(\d+), page (http://127\.0\.0\.1:(\d+))/", line)
        if match is None:
            self.log.seek(0)
            sys.exit(f"the server did not start: {line} {self.log.read()}")
        self.dicom_port, self.url, self.http_port = int(match[1]), match[2], int(match[3])
        self.address = f"ISOCENTER@127.0.0.1:{self.dicom_port}"

    def http(self, path, accept="*/*", data=None, method=None, headers=None):
        """(status, headers, body)"""
        request = urllib.request.Request(self.url + path, data=data, method=method, headers={"Accept": accept, **(headers or {})})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def json(self, path):
        status, _, body = self.http(path, "application/dicom+json")
        return json.loads(body) if status == 200 and body else []

    def health(self):
        return json.loads(self.http("/healthz")[2])


def parts_of(body, content_type):
    """The bodies of a multipart answer."""
    boundary = re.search(r'boundary="?([^";]+)', content_type)[1].encode()
    pieces = body.split(b"--" + boundary)[1:-1]
    return [piece.split(b"\r\n\r\n", 1)[1][:-2] for piece in pieces]


def multipart(files, boundary="test-boundary"):
    body = b"".join(b"--" + boundary.encode() + b"\r\nContent-Type: application/dicom\r\n\r\n" + content + b"\r\n" for content in files)
    return body + b"--" + boundary.encode() + b"--\r\n", f'multipart/related; type="application/dicom"; boundary={boundary}'


def pydicom_files():
    """Real files of many devices, which Debian's python3-pydicom ships."""
    import pydicom
    found = glob.glob(os.path.join(os.path.dirname(pydicom.__file__), "data", "**", "*.dcm"), recursive=True)
    return sorted(found)


def storable(paths):
    """Those that carry what an archive needs, with readable content."""
    import warnings

    import pydicom
    warnings.simplefilter("ignore")
    good = []
    for path in paths:
        try:
            data = pydicom.dcmread(path, force=False)
            keys = [data.get(name) for name in ("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID")]
            _ = str(data)
            if all(keys) and "TransferSyntaxUID" in data.file_meta and data.SOPClassUID.name != "Media Storage Directory Storage":
                good.append(path)
        except Exception:  # what pydicom cannot read is no reference
            continue
    # One file an instance: pydicom ships some objects in several encodings under one UID.
    by_uid = {}
    for path in good:
        by_uid.setdefault(str(pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID), path)
    return sorted(by_uid.values())
