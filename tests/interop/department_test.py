#!/usr/bin/python3
"""A simulated hospital for a while, with everything going wrong that can, and a kill -9 of the server in the middle: nothing is lost, every order ends."""
import json
import pathlib
import signal
import sys
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DICOM, Background, Folder, Server, check, equal, finish, free_port

ENDED = {"COMPLETED", "DISCONTINUED", "CANCELED"}


def ask(port, path, method="GET"):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", method=method)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.status, answer.read()


def main():
    with Folder() as folder:
        hl7, page, dicom_port, http_port = free_port(), free_port(), free_port(), free_port()
        options = dict(dicom_port=dicom_port, http_port=http_port)
        server = Server(folder / "data", "--hl7-port", str(hl7), **options)
        with Background(DICOM, "department", server.address, "--hl7", f"127.0.0.1:{hl7}", "--speed", 80, "--seconds", 25, "--faults", "--page", page) as department:
            time.sleep(10)
            equal(ask(page, "/speed?value=100", "POST")[0], 204, "the speed is changed while it runs")
            check(b"<title>Department</title>" in ask(page, "/")[1], "there is a page")
            happenings = json.loads(ask(page, "/happenings?after=0")[1])["happenings"]
            check({"C-FIND", "N-CREATE", "C-STORE"} <= {each["service"] for each in happenings}, "and everybody talks on it")
            server.stop(signal.SIGKILL)
            server = Server(folder / "data", "--hl7-port", str(hl7), **options)
            department.process.wait(timeout=300)
            department.log.seek(0)
            text = department.log.read()
            equal(department.process.returncode, 0, "nothing is lost: " + text[-600:])
            check("nothing is lost" in text, "and it says so")
        items = json.loads(server.http("/workflow/worklist")[2])
        check(len(items) > 5, f"orders were placed: {len(items)}")
        left = [item["state"] for item in items if item["state"] not in ENDED | {"SCHEDULED"}]
        equal(left, [], "every order that was begun ended in a known state")
        missing = [step["uid"] for step in json.loads(server.http("/workflow/performed?limit=1000")[2])
                   if json.loads(server.http("/workflow/performed/" + step["uid"])[2])["missing"]]
        equal(missing, [], "every image that a scanner reported is in the archive")
        server.stop()
    finish()


main()
