#!/usr/bin/python3
"""dicom proxy between DCMTK's clients and our server: the bytes are the same, and the words are right."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, DICOM, Background, Folder, Server, check, dicom, equal, finish, free_port, needs, run, wait_for_port

needs("echoscu", "storescu", "findscu")

with Folder() as work, Server(work / "data") as server:
    made = work / "made"
    equal(dicom("modality", "-o", made, "--type", "CT", "--slices", 3, "--size", 64).returncode, 0, "a series to send")
    port = free_port()
    proxy = Background(DICOM, "proxy", "--listen", port, "--to", f"127.0.0.1:{server.dicom_port}")
    wait_for_port(port)
    equal(run("echoscu", "-aet", "MODALITY1", "-aec", "ISOCENTER", "127.0.0.1", port, env=DCMTK).returncode, 0, "echoscu through the proxy")
    equal(run("storescu", "-xs", "127.0.0.1", port, *sorted(made.iterdir()), env=DCMTK).returncode, 0, "storescu through the proxy")
    found = run("findscu", "-S", "-k", "0008,0052=STUDY", "-k", "0010,0010=*", "127.0.0.1", port, env=DCMTK)
    equal(found.returncode, 0, "findscu through the proxy")
    equal(dicom("send", f"X@127.0.0.1:{port}", made, "--user", "somebody", "--passcode", "hush-hush").returncode, 0, "dicom send through the proxy")
    equal(proxy.stop(), 0, "the proxy ends when told to")
    proxy.log.seek(0)
    said = proxy.log.read()
    for words in ('"MODALITY1" calls "ISOCENTER"', "C-ECHO-RQ 1: Verification", "C-STORE-RQ 3: CTImageStorage", "(success): success",
                  "C-FIND-RSP 1", "A-RELEASE-RQ", "user somebody with a passcode"):
        check(words in said, f"it says {words}")
    check("hush-hush" not in said, "passcodes are not shown")
    check("PatientName" not in said, "without --data-sets no patient is named")
finish()
