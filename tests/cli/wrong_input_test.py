#!/usr/bin/python3
"""Wrong input: a clear message, the right exit code, and a server that goes on."""
import os
import pathlib
import socket
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, Server, check, dicom, equal, finish, free_port

with Folder() as work:
    def fails(code, words, message, stdout=""):
        result = dicom(*words)
        equal(result.returncode, code, f"dicom {' '.join(str(word) for word in words)[:60]} exits with {code}")
        check(message in result.stderr and result.stdout.startswith(stdout) and (stdout or not result.stdout.strip()), f"  and says '{message}': {result.stderr.strip()[:150]}")

    (work / "text.txt").write_text("This is no DICOM file, although it is long enough to look like one at first sight. " * 4)
    (work / "empty.dcm").write_bytes(b"")
    dicom("modality", "-o", work / "made", "--slices", 1, "--size", 64)
    good = next((work / "made").iterdir())
    whole = good.read_bytes()
    (work / "cut.dcm").write_bytes(whole[: whole.index(b"\x10\x00\x10\x00PN") + 10])  # within Patient's Name

    equal(dicom().returncode, 2, "no verb")
    fails(2, ["unknown-verb"], "there is no verb")
    fails(2, ["dump"], "FILE")
    fails(2, ["dump", "--no-such-option", good], "no-such-option")
    fails(1, ["dump", work / "absent.dcm"], "No such file")
    fails(1, ["dump", work / "text.txt"], "not a DICOM file")
    fails(1, ["dump", work / "empty.dcm"], "not a DICOM file")
    cut = dicom("dump", work / "cut.dcm")
    check(cut.returncode == 1 and "at byte" in cut.stderr and "SOPInstanceUID" in cut.stdout, "a cut-off file fails, but shows what is there")
    fails(1, ["render", work / "text.txt", "-o", work / "x.png"], "not a DICOM file")
    fails(1, ["render", good, "-o", work / "x.png", "--frame", 7], "frame")
    fails(2, ["echo", "nonsense"], "nonsense")
    fails(1, ["echo", f"NOBODY@127.0.0.1:{free_port()}"], "refused")
    fails(2, ["modality"], "address")
    for verb in ("serve", "dump", "scan", "make", "edit", "diff", "convert", "json", "xml", "render", "echo", "send", "find", "get", "move", "receive", "modality"):
        result = dicom(verb, "--help")
        check(result.returncode == 0 and "Examples:" in result.stdout, f"dicom {verb} --help shows examples")

    with Server(work / "data") as server:
        taken = dicom("serve", "--data", work / "other", "--dicom-port", server.dicom_port, "--http-port", 0)
        check(taken.returncode == 1 and str(server.dicom_port) in taken.stderr, "a DICOM port in use is named")
        taken = dicom("serve", "--data", work / "other", "--dicom-port", 0, "--http-port", server.http_port)
        check(taken.returncode == 1 and str(server.http_port) in taken.stderr, "an HTTP port in use is named")
        second = dicom("serve", "--data", work / "data", "--dicom-port", 0, "--http-port", 0)
        check(second.returncode == 1 and second.stderr.strip() != "", "a second server on the same data is refused")
        fails(1, ["send", server.address, work / "text.txt"], "text.txt", stdout="0 sent, 1 failed")
        fails(2, ["find", server.address, "NoSuchKey=1"], "NoSuchKey")
        for garbage in (b"\0" * 100, b"GET / HTTP/1.0\r\n\r\n", b"\x01\0\xff\xff\xff\xff" + b"x" * 50, os.urandom(200)):
            with socket.create_connection(("127.0.0.1", server.dicom_port)) as peer:
                peer.sendall(garbage)
                peer.shutdown(socket.SHUT_WR)
                peer.settimeout(5)
                try:
                    peer.recv(1000)
                except OSError:
                    pass
        equal(dicom("echo", server.address).returncode, 0, "garbage on the DICOM port leaves the server alive")
    (work / "wrong.toml").write_text('ae_title = "X"\n\nno_such_key = 1\n')
    fails(2, ["serve", "--config", work / "wrong.toml"], "wrong.toml:3")
    fails(2, ["serve", "--peer", "nonsense"], "nonsense")
    fails(2, ["serve", "--dicom-port", "70000"], "70000")
finish()
