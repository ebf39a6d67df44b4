#!/usr/bin/env python3
"""One very large object through a real server: C-STORE and STOW-RS in, C-GET and WADO-RS (whole, frames, ranges) out. Says what memory the server needed.

  DICOM=build/release/bin/dicom bench/large_object.py FOLDER --gigabytes 10

Needs twice the size on FOLDER's disk (the object itself is a file with holes); FOLDER is removed at the end."""
import argparse
import hashlib
import http.client
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import time

DICOM = os.environ.get("DICOM", "build/release/bin/dicom")
SYNTAX = b"1.2.840.10008.1.2.4.90"  # encapsulated: an element of definite length ends at 4 GiB
CLASS = b"1.2.840.10008.5.1.4.1.1.77.1.6"
FRAME = 256 << 20


def element(group, number, vr, value):
    value += b"\0" if len(value) % 2 and vr == b"UI" else b" " if len(value) % 2 else b""
    if vr in (b"OB", b"SQ"):
        return struct.pack("<HH2sHI", group, number, vr, 0, len(value)) + value
    return struct.pack("<HH2sH", group, number, vr, len(value)) + value


def make(path, uid, gigabytes):
    """A file with holes; each frame is a fragment that begins and ends with its number."""
    frames = gigabytes * (1 << 30) // FRAME
    meta = element(2, 1, b"OB", b"\0\1") + element(2, 2, b"UI", CLASS) + element(2, 3, b"UI", uid) + element(2, 0x10, b"UI", SYNTAX) + element(2, 0x12, b"UI", b"1.2.3")
    head = b"\0" * 128 + b"DICM" + element(2, 0, b"UL", struct.pack("<I", len(meta))) + meta
    number = lambda value: struct.pack("<H", value)
    head += element(8, 0x16, b"UI", CLASS) + element(8, 0x18, b"UI", uid) + element(8, 0x60, b"CS", b"SM") + element(0x10, 0x10, b"PN", b"Large^Object") + element(0x10, 0x20, b"LO", b"LARGE")
    head += element(0x20, 0xD, b"UI", uid + b".1") + element(0x20, 0xE, b"UI", uid + b".2") + element(0x28, 2, b"US", number(1)) + element(0x28, 4, b"CS", b"MONOCHROME2")
    head += element(0x28, 8, b"IS", str(frames).encode()) + element(0x28, 0x10, b"US", number(16384)) + element(0x28, 0x11, b"US", number(16384)) + element(0x28, 0x100, b"US", number(8))
    head += element(0x28, 0x101, b"US", number(8)) + element(0x28, 0x102, b"US", number(7)) + element(0x28, 0x103, b"US", number(0))
    head += struct.pack("<HH2sHI", 0x7FE0, 0x10, b"OB", 0, 0xFFFFFFFF) + struct.pack("<HHI", 0xFFFE, 0xE000, 0)
    with open(path, "wb") as file:
        file.write(head)
        for frame in range(frames):
            file.write(struct.pack("<HHI", 0xFFFE, 0xE000, FRAME) + struct.pack("<Q", frame + 1))
            file.seek(FRAME - 16, os.SEEK_CUR)
            file.write(struct.pack("<Q", frame + 1))
        file.write(struct.pack("<HHI", 0xFFFE, 0xE0DD, 0))
    return frames


class Server:
    def __init__(self, folder):
        self.process = subprocess.Popen([DICOM, "serve", "--data", folder, "--dicom-port", "0", "--http-port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        self.web, self.dicom = int(re.search(r"page http://[^:]+:(\d+)/", line)[1]), int(re.search(r"@127\.0\.0\.1:(\d+)", line)[1])

    def forget_peak(self):
        pathlib.Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")

    def peak(self):
        """Megabytes that were the process' own at most, and with pages of mapped files, which the system takes back when it likes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        size = lambda key: int(re.search(key + r":\s+(\d+)", status)[1]) // 1024
        return {"resident_peak": size("VmHWM"), "now_own": size("RssAnon"), "now_of_files": size("RssFile")}


def stow(port, path):
    boundary = "large"
    head = f"--{boundary}\r\nContent-Type: application/dicom\r\n\r\n".encode()
    tail = f"\r\n--{boundary}--\r\n".encode()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3600)
    connection.putrequest("POST", "/dicom-web/studies")
    connection.putheader("Content-Type", f'multipart/related; type="application/dicom"; boundary={boundary}')
    connection.putheader("Content-Length", str(len(head) + path.stat().st_size + len(tail)))
    connection.putheader("Accept", "application/dicom+json")
    connection.endheaders()
    connection.send(head)
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            connection.send(piece)
    connection.send(tail)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise SystemExit(f"STOW: {answer.status} {body[:500]}")


def get(port, path, accept, headers=None):
    """Status, length and digest of what came; nothing is kept."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3600)
    connection.request("GET", path, headers={"Accept": accept, **(headers or {})})
    answer = connection.getresponse()
    digest, length, first = hashlib.blake2b(), 0, b""
    while piece := answer.read(1 << 20):
        first = first or piece[:64]
        digest.update(piece)
        length += len(piece)
    return answer.status, length, digest.hexdigest(), first


def digest_of(path):
    digest = hashlib.blake2b()
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--gigabytes", type=int, default=10)
    options = parser.parse_args()
    options.folder.mkdir(parents=True)
    result = {}
    server = None
    try:
        server = Server(options.folder / "data")
        frames = 0

        def timed(name, work):
            server.forget_peak()
            begin = time.perf_counter()
            value = work()
            result[name] = {"seconds": round(time.perf_counter() - begin, 1), **server.peak()}
            print(name, result[name], flush=True)
            return value

        def check(condition, what):
            if not condition:
                raise SystemExit("WRONG: " + what)

        paths = {name: options.folder / f"{name}.dcm" for name in ("store", "stow")}
        for number, (name, path) in enumerate(paths.items()):
            frames = make(path, f"1.2.826.0.1.3680043.10.1462.9.{number + 1}".encode(), options.gigabytes)
        sent = timed("C-STORE", lambda: subprocess.run([DICOM, "send", f"ISOCENTER@127.0.0.1:{server.dicom}", paths["store"]], capture_output=True, text=True))
        check(sent.returncode == 0, "C-STORE: " + sent.stdout + sent.stderr)
        timed("STOW-RS", lambda: stow(server.web, paths["stow"]))
        uid = lambda number: f"1.2.826.0.1.3680043.10.1462.9.{number}"
        url = lambda number: f"/dicom-web/studies/{uid(number)}.1/series/{uid(number)}.2/instances/{uid(number)}"
        status, length, digest, _ = timed("WADO-RS, what came by STOW", lambda: get(server.web, url(2), "application/dicom; transfer-syntax=*"))
        check((status, length, digest) == (200, paths["stow"].stat().st_size, digest_of(paths["stow"])), f"WADO-RS {status} {length}")
        status, length, _, first = timed("one frame", lambda: get(server.web, url(1) + f"/frames/{frames}", "image/jp2; transfer-syntax=*"))
        check((status, length, first[:8]) == (200, FRAME, struct.pack("<Q", frames)), f"frame {status} {length} {first[:8]}")
        far = FRAME * (frames - 1)
        status, length, _, first = timed("a range", lambda: get(server.web, url(1) + "/bulkdata/7fe00010", "application/octet-stream; transfer-syntax=*", {"Range": f"bytes={far}-{far + 999}"}))
        result["a range"]["status"] = status
        check(status in (200, 206, 406), f"range {status} {length}")
        got = timed("C-GET", lambda: subprocess.run([DICOM, "get", f"ISOCENTER@127.0.0.1:{server.dicom}", f"StudyInstanceUID={uid(1)}.1", "-o", options.folder / "got"], capture_output=True, text=True))
        check(got.returncode == 0, "C-GET: " + got.stdout + got.stderr)
        files = [path for path in (options.folder / "got").rglob("*") if path.is_file()]
        check(len(files) == 1 and files[0].stat().st_size > options.gigabytes << 30, f"C-GET: {files}")
        print(json.dumps(result, indent=1))
    finally:
        if server is not None:
            server.process.terminate()
            server.process.wait()
        shutil.rmtree(options.folder, ignore_errors=True)


if __name__ == "__main__":
    main()
