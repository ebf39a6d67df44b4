#!/usr/bin/python3
"""Which systems may do what over DICOM: [[rights]] by calling title, address and certificate, with DCMTK's clients; reloaded by SIGHUP."""
import pathlib
import re
import signal
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Folder, Server, check, dicom, equal, finish, free_port, needs, run

needs("storescu", "echoscu", "findscu", "movescu", "getscu", "openssl")

RIGHTS = """
[[rights]]
calling = ["CT_*"]
address = ["127.0.0.0/8"]
services = ["echo", "store"]

[[rights]]
calling = ["VIEWER"]
services = ["echo", "find", "get"]

[[rights]]
calling = ["FARAWAY"]
address = ["10.0.0.0/8", "fd00::/8"]
services = ["all"]

[[rights]]
calling = ["LOCKED"]
services = []

[[rights]]
certificate = ["/CN=client*"]
services = ["all"]
"""


def log_of(server):
    server.log.seek(0)
    return server.log.read()


with Folder() as work:
    made = work / "made"
    dicom("modality", "-o", made, "--type", "CT", "--slices", 3, "--size", 32)
    files = sorted(made.iterdir())
    for name in ("ca", "server", "client7", "other"):
        run("openssl", "req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.csr", cwd=work)
    run("openssl", "x509", "-req", "-in", "ca.csr", "-signkey", "ca.key", "-days", 2, "-out", "ca.pem", cwd=work)
    for name in ("server", "client7", "other"):
        run("openssl", "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", 2, "-out", f"{name}.pem", cwd=work)
    config = work / "isocenter.toml"
    tls = f'[tls]\nport = 0\ncertificate = "{work}/server.pem"\nprivate_key = "{work}/server.key"\nauthorities = "{work}/ca.pem"\n'
    config.write_text(RIGHTS + tls)

    with Server(work / "data", "--config", config) as server:
        def call(program, title, *words):
            return run(program, "-v", "-aet", title, "-aec", "ISOCENTER", "127.0.0.1", server.dicom_port, *words, env=DCMTK)

        def find(title):
            return call("findscu", title, "-S", "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID")

        equal(call("echoscu", "CT_1").returncode, 0, "CT_1 may echo")
        equal(call("storescu", "CT_1", *files).returncode, 0, "and store")
        equal(server.health()["instances"], len(files), "what it stored is there")
        refused = find("CT_1")
        check("No Acceptable Presentation Contexts" in refused.stdout + refused.stderr, "but not find: the context is refused")
        server.log.seek(0)
        check(re.search(r"services refused calling=CT_1 .*asked=find granted=\"?echo store\"? rights_line=2", log_of(server)), "and the log says what it asked for and which rule it met")

        found = find("VIEWER")
        equal((found.returncode, "StudyInstanceUID" in found.stdout + found.stderr), (0, True), "VIEWER may find")
        got = run("getscu", "-v", "-aet", "VIEWER", "-aec", "ISOCENTER", "-S", "-od", work, "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=" + re.search(r"\[([0-9.]+)\s*\]", found.stdout + found.stderr)[1], "127.0.0.1", server.dicom_port, env=DCMTK)
        equal(got.returncode, 0, "and get: its storage contexts are for that")
        check(len(list(work.glob("CT.*"))) == len(files), "all files came")
        stored = call("storescu", "VIEWER", files[0])
        check(stored.returncode != 0, "but not store")
        moved = run("movescu", "-v", "-aet", "VIEWER", "-aec", "ISOCENTER", "-aem", "CT_1", "-S", "-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2", "127.0.0.1", server.dicom_port, env=DCMTK)
        check("No valid Presentation Context" in moved.stdout + moved.stderr, "nor move")

        for title, why in (("STRANGER", "none of the configuration's [[rights]] fits"), ("FARAWAY", "none of the configuration's [[rights]] fits"), ("LOCKED", "the [[rights]] of line 16 grant it nothing")):
            answer = call("echoscu", title)
            check(answer.returncode != 0 and "Calling AE Title Not Recognized" in answer.stdout + answer.stderr, f"{title} is rejected")
            end = time.time() + 5
            while time.time() < end and not any(title in line and why in line for line in log_of(server).splitlines()):
                time.sleep(0.1)
            check(any(title in line and why in line for line in log_of(server).splitlines()), "and the log says why")

        server.ready.seek(0)
        tls_port = int(re.search(r"TLS at port (\d+)", server.ready.read())[1])
        for name, expected in (("client7", True), ("other", False)):
            answer = run("echoscu", "-aet", "ANY", "+tls", work / f"{name}.key", work / f"{name}.pem", "+cf", work / "ca.pem", "127.0.0.1", tls_port, env=DCMTK)
            equal(answer.returncode == 0, expected, f"the certificate {name} is {'let in' if expected else 'not enough'}")

        config.write_text(RIGHTS.replace('"STRANGER"', "") + '\n[[rights]]\ncalling = ["STRANGER"]\nservices = ["echo"]\n' + tls)
        server.process.send_signal(signal.SIGHUP)
        time.sleep(0.5)
        equal(call("echoscu", "STRANGER").returncode, 0, "after reloading another rule holds")
        config.write_text('[[rights]]\ncalling = ["STRANGER"]\nservices = ["eat"]\n')
        server.process.send_signal(signal.SIGHUP)
        time.sleep(0.5)
        check("isocenter.toml:3: 'rights.services': 'eat' is none of" in log_of(server), "a wrong file is refused with the line")
        equal(call("echoscu", "STRANGER").returncode, 0, "and what held goes on")
    wrong = dicom("serve", "--config", config, "--data", work / "none")
    equal((wrong.returncode, "isocenter.toml:3:" in wrong.stderr), (2, True), "at start such a file is an error")
finish()
