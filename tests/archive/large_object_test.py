#!/usr/bin/python3
"""Very large objects through a real server: one of many fragments by C-STORE, one native by STOW-RS. Each comes out again whole, by C-GET and by WADO-RS, and in
pieces, as frames and byte ranges; every byte is compared, and the server's memory is watched.

  DICOM=build/release/bin/dicom tests/archive/large_object_test.py --megabytes 10240 --folder /disk/with/room

The objects are files with holes; the archive and what comes back by C-GET need three times their size on the folder's disk."""
import argparse
import hashlib
import http.client
import pathlib
import re
import struct
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, Server, check, dicom, equal, finish

MIB = 1 << 20
FRAME = 16 * MIB
ENCAPSULATED = "1.2.840.10008.1.2.4.90"  # nothing decodes it here
NATIVE = "1.2.840.10008.1.2.1"
CLASS = "1.2.840.10008.5.1.4.1.1.77.1.6"
ROOT = "1.2.826.0.1.3680043.10.1462.9."
# What may be the server's own at any time, in megabytes, whatever comes and goes; and with the pages of packs that it sends from.
MOST_OWN, MOST_RESIDENT = 64, 400


def element(group, number, vr, value=b""):
    value = value.encode() if isinstance(value, str) else value
    value += (b"\0" if vr in ("UI", "OB") else b" ") * (len(value) % 2)
    long = vr in ("OB", "OW", "SQ")
    return struct.pack("<HH", group, number) + vr.encode() + (struct.pack("<HI", 0, len(value)) if long else struct.pack("<H", len(value))) + value


def number(value):
    return struct.pack("<H", value)


class Object:
    """A file with holes: every mebibyte of the pixels begins with its number."""

    def __init__(self, folder, name, index, mebibytes, syntax):
        self.uid, self.syntax = ROOT + str(index), syntax
        self.path = folder / f"{name}.dcm"
        self.study, self.series = self.uid + ".1", self.uid + ".2"
        self.url = f"/dicom-web/studies/{self.study}/series/{self.series}/instances/{self.uid}"
        self.frames = mebibytes * MIB // FRAME
        meta = element(2, 1, "OB", b"\0\1") + element(2, 2, "UI", CLASS) + element(2, 3, "UI", self.uid) + element(2, 0x10, "UI", syntax) + element(2, 0x12, "UI", "1.2.3")
        head = b"\0" * 128 + b"DICM" + element(2, 0, "UL", struct.pack("<I", len(meta))) + meta
        self.data_set = len(head)
        head += element(8, 0x16, "UI", CLASS) + element(8, 0x18, "UI", self.uid) + element(8, 0x20, "DA") + element(8, 0x30, "TM") + element(8, 0x60, "CS", "SM")
        head += element(0x10, 0x10, "PN", "Large^Object") + element(0x10, 0x20, "LO", "LARGE") + element(0x20, 0xD, "UI", self.study) + element(0x20, 0xE, "UI", self.series)
        head += element(0x28, 2, "US", number(1)) + element(0x28, 4, "CS", "MONOCHROME2") + element(0x28, 8, "IS", str(self.frames)) + element(0x28, 0x10, "US", number(4096))
        head += element(0x28, 0x11, "US", number(4096)) + element(0x28, 0x100, "US", number(8)) + element(0x28, 0x101, "US", number(8)) + element(0x28, 0x102, "US", number(7))
        head += element(0x28, 0x103, "US", number(0))
        encapsulated = syntax == ENCAPSULATED
        head += struct.pack("<HH2sHI", 0x7FE0, 0x10, b"OB", 0, 0xFFFFFFFF if encapsulated else self.frames * FRAME)
        head += struct.pack("<HHI", 0xFFFE, 0xE000, 0) if encapsulated else b""
        with open(self.path, "wb") as file:
            file.write(head)
            self.pixels = file.tell()
            self.starts = []
            for frame in range(self.frames):
                if encapsulated:
                    file.write(struct.pack("<HHI", 0xFFFE, 0xE000, FRAME))
                self.starts.append(file.tell())
                for mebibyte in range(FRAME // MIB):
                    file.write(struct.pack("<Q", frame * FRAME // MIB + mebibyte + 1))
                    file.seek(MIB - 8, 1)
            file.seek(-1, 1)
            file.write(b"\7")
            if encapsulated:
                file.write(struct.pack("<HHI", 0xFFFE, 0xE0DD, 0))
            self.size = file.tell()

    def bytes(self, start, length):
        with open(self.path, "rb") as file:
            file.seek(start)
            return file.read(length)

    def digest(self, start=0, length=None):
        with open(self.path, "rb") as file:
            file.seek(start)
            return digest_of(lambda size: file.read(size if length is None else min(size, start + length - file.tell())))


def digest_of(read):
    digest = hashlib.blake2b()
    while piece := read(MIB):
        digest.update(piece)
    return digest.hexdigest()


class Memory:
    """What of the server was in memory at most while something was done."""

    def __init__(self, process, what, most_resident=MOST_RESIDENT):
        self.status, self.what, self.most_resident = pathlib.Path(f"/proc/{process.pid}/status"), what, most_resident
        pathlib.Path(f"/proc/{process.pid}/clear_refs").write_text("5")
        self.own, self.done = 0, threading.Event()

    def read(self, key):
        return int(re.search(key + r":\s+(\d+)", self.status.read_text())[1]) // 1024

    def watch(self):
        while not self.done.wait(0.02):
            self.own = max(self.own, self.read("RssAnon"))

    def __enter__(self):
        self.own = self.read("RssAnon")
        self.begin = time.perf_counter()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        self.thread.join()
        resident = self.read("VmHWM")
        print(f"      {self.what}: {time.perf_counter() - self.begin:.1f} s, own memory {self.own} MB, with mapped files {resident} MB", flush=True)
        check(self.own <= MOST_OWN, f"{self.what}: the server's own memory stays under {MOST_OWN} MB: {self.own}")
        check(resident <= self.most_resident, f"{self.what}: resident memory stays under {self.most_resident} MB: {resident}")


def connect(server):
    return http.client.HTTPConnection("127.0.0.1", server.http_port, timeout=3600)


def stow(server, path):
    head = b"--large\r\nContent-Type: application/dicom\r\n\r\n"
    tail = b"\r\n--large--\r\n"
    connection = connect(server)
    connection.putrequest("POST", "/dicom-web/studies")
    connection.putheader("Content-Type", 'multipart/related; type="application/dicom"; boundary=large')
    connection.putheader("Content-Length", str(len(head) + path.stat().st_size + len(tail)))
    connection.putheader("Accept", "application/dicom+json")
    connection.endheaders(head)
    with open(path, "rb") as file:
        while piece := file.read(MIB):
            connection.send(piece)
    connection.send(tail)
    return connection.getresponse().status


def get(server, path, accept, headers=None):
    """The answer, before its body is read."""
    connection = connect(server)
    connection.request("GET", path, headers={"Accept": accept, **(headers or {})})
    answer = connection.getresponse()
    answer.connection = connection
    return answer


def check_whole(server, made, folder):
    """WADO-RS and C-GET give back what came, byte for byte."""
    expected = made.digest(made.data_set)
    with Memory(server.process, f"{made.path.stem} by WADO-RS"):
        answer = get(server, made.url, "application/dicom; transfer-syntax=*")
        equal(answer.status, 200, f"{made.path.stem}: WADO-RS")
        answer.read(int(answer.headers["Content-Length"]) - (made.size - made.data_set))
        equal(digest_of(answer.read), expected, f"{made.path.stem}: all bytes by WADO-RS")
    with Memory(server.process, f"{made.path.stem} by WADO-RS in parts"):
        answer = get(server, made.url, 'multipart/related; type="application/dicom"; transfer-syntax=*')
        boundary = re.search(r'boundary="?([^";]+)', answer.headers["Content-Type"])[1].encode()
        head = b""
        while b"\r\n\r\n" not in head:
            head += answer.read(1)
        tail = b"\r\n--" + boundary + b"--\r\n"
        left = int(answer.headers["Content-Length"]) - len(head) - len(tail)
        answer.read(left - (made.size - made.data_set))
        left = made.size - made.data_set

        def next_piece(size):
            nonlocal left
            piece = answer.read(min(size, left))
            left -= len(piece)
            return piece

        equal(digest_of(next_piece), expected, f"{made.path.stem}: all bytes by WADO-RS in parts")
        equal(answer.read(), tail, f"{made.path.stem}: the end of the parts")
    with Memory(server.process, f"{made.path.stem} by C-GET"):
        got = dicom("get", server.address, f"StudyInstanceUID={made.study}", "-o", folder / "got", timeout=3600)
    equal(got.returncode, 0, f"{made.path.stem}: C-GET {got.stderr.strip()}")
    files = [path for path in (folder / "got").rglob("*") if path.is_file()]
    equal(len(files), 1, f"{made.path.stem}: one file by C-GET")
    for path in files:
        with open(path, "rb") as file:
            file.seek(path.stat().st_size - (made.size - made.data_set))
            equal(digest_of(file.read), expected, f"{made.path.stem}: all bytes by C-GET")
        path.unlink()


def check_ranges(server, made, url, accept, start, length):
    """Byte ranges of something that is `length` bytes of the object's file from `start` on."""
    what = f"{made.path.stem}: " + url.removeprefix(made.url).lstrip("/") if url != made.url else f"{made.path.stem}: the file"

    def ranged(header, more=None):
        answer = get(server, url, accept, {"Range": "bytes=" + header, **(more or {})})
        return answer, answer.read()

    with Memory(server.process, f"{what}, ranges"):
        answer, body = ranged("0-99")
        equal((answer.status, answer.headers["Content-Range"]), (206, f"bytes 0-99/{length}"), f"{what}: the first 100 bytes")
        first, etag = body, answer.headers["ETag"]
        if start is not None:
            equal(body, made.bytes(start, 100), f"{what}: their content")
        far = length - 3 * MIB - 5
        piece = lambda at, size: made.bytes(start + at, size)
        # Of a file that came by C-STORE the meta information is ours: its bytes are counted from the end.
        if start is None:
            piece = lambda at, size: made.bytes(made.size - length + at, size)
        for header, at, size in ((f"{far}-{far + 999}", far, 1000), (f"{far}-", far, 3 * MIB + 5), ("-70000", length - 70000, 70000), (f"{length - 1}-{length + 5}", length - 1, 1)):
            answer, body = ranged(header)
            equal((answer.status, answer.headers["Content-Range"]), (206, f"bytes {at}-{at + size - 1}/{length}"), f"{what}: {header}")
            equal(body == piece(at, size), True, f"{what}: the bytes of {header}")
        answer, body = ranged(f"0-99,{far}-{far + 9},-5")
        equal((answer.status, answer.headers["Content-Type"].split(";")[0]), (206, "multipart/byteranges"), f"{what}: several ranges")
        boundary = re.search(r'boundary="?([^";]+)', answer.headers["Content-Type"])[1].encode()
        parts = [part.split(b"\r\n\r\n", 1) for part in body.split(b"--" + boundary)[1:-1]]
        equal([part[1][:-2] for part in parts], [first, piece(far, 10), piece(length - 5, 5)], f"{what}: their bytes")
        equal([re.search(rb"bytes [0-9]+-[0-9]+/[0-9]+", part[0])[0].decode() for part in parts],
              [f"bytes 0-99/{length}", f"bytes {far}-{far + 9}/{length}", f"bytes {length - 5}-{length - 1}/{length}"], f"{what}: their places")
        for header in (f"{length}-", f"{length + 10}-{length + 20}"):
            answer, body = ranged(header)
            equal((answer.status, answer.headers["Content-Range"]), (416, f"bytes */{length}"), f"{what}: nothing lies at {header}")
        answer, _ = ranged("5-9", {"If-Range": etag})
        equal(answer.status, 206, f"{what}: a range of what has not changed")
        answer = get(server, url, accept, {"Range": "bytes=5-9", "If-Range": '"another"'})
        equal((answer.status, int(answer.headers["Content-Length"])), (200, length), f"{what}: all of what has changed")
        answer.connection.close()
        answer = get(server, url, accept, {"If-None-Match": etag})
        equal(answer.status, 304, f"{what}: nothing of what is known")


def check_frames(server, made):
    syntax = f"transfer-syntax={made.syntax}"
    media = "image/jp2" if made.syntax == ENCAPSULATED else "application/octet-stream"
    for frame in sorted({1, made.frames // 2, made.frames}):
        with Memory(server.process, f"{made.path.stem}, frame {frame}"):
            answer = get(server, f"{made.url}/frames/{frame}", f"{media}; {syntax}")
            equal(answer.status, 200, f"{made.path.stem}: frame {frame}")
            equal(digest_of(answer.read), made.digest(made.starts[frame - 1], FRAME), f"{made.path.stem}: all bytes of frame {frame}")
    equal(get(server, f"{made.url}/frames/{made.frames + 1}", f"{media}; {syntax}").status, 404, f"{made.path.stem}: there is no frame {made.frames + 1}")
    check_ranges(server, made, f"{made.url}/frames/{made.frames}", f"{media}; {syntax}", made.starts[-1], FRAME)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=304, help="size of each object; a native one ends below 4 GiB")
    parser.add_argument("--folder", type=pathlib.Path, help="where objects and archive lie; normally the folder for temporary files")
    options = parser.parse_args()
    if options.folder is not None:
        import tempfile
        tempfile.tempdir = str(options.folder)
    with Folder() as folder, Server(folder / "data") as server:
        stored = Object(folder, "encapsulated", 1, options.megabytes, ENCAPSULATED)
        with Memory(server.process, "encapsulated by C-STORE"):
            sent = dicom("send", server.address, stored.path, timeout=3600)
        equal(sent.returncode, 0, "C-STORE " + sent.stderr.strip())
        stowed = Object(folder, "native", 2, min(options.megabytes, 4080), NATIVE)
        with Memory(server.process, "native by STOW-RS"):
            equal(stow(server, stowed.path), 200, "STOW-RS")
        for made in (stored, stowed):
            check_whole(server, made, folder)
            check_frames(server, made)
        # The file that came by STOW-RS is kept as it is; of the other one the meta information is ours.
        check_ranges(server, stowed, stowed.url, "application/dicom; transfer-syntax=*", 0, stowed.size)
        answer = get(server, stored.url, "application/dicom; transfer-syntax=*", {"Range": "bytes=0-0"})
        length = int(answer.headers["Content-Range"].split("/")[1])
        check_ranges(server, stored, stored.url, "application/dicom; transfer-syntax=*", None, length)
        check_ranges(server, stowed, stowed.url + "/bulkdata/7fe00010", f"application/octet-stream; transfer-syntax={NATIVE}", stowed.pixels, stowed.frames * FRAME)
    finish()


if __name__ == "__main__":
    main()
