#!/usr/bin/python3
"""Orthanc's DICOMweb plugin as a client of ours: it sends by STOW-RS, searches, and retrieves by WADO-RS."""
import json
import pathlib
import subprocess
import sys
import time
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "web"))
from support import Background, Folder, Server, check, equal, finish, free_port, needs, wait_for_port

import made

PLUGIN = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so"
if not pathlib.Path(PLUGIN).exists():
    needs("orthanc-dicomweb")  # a package, not a program: the message says how to get it


class Orthanc(Background):
    def __init__(self, folder, server):
        self.port = free_port()
        options = {"Name": "test", "StorageDirectory": str(folder / "orthanc"), "IndexDirectory": str(folder / "orthanc"), "HttpPort": self.port, "DicomPort": free_port(),
                   "RemoteAccessAllowed": False, "AuthenticationEnabled": False, "Plugins": [PLUGIN],
                   "DicomWeb": {"Enable": True, "Root": "/dicom-web/", "EnableWado": False, "Servers": {"ours": [server.url + "/dicom-web/"]}}}
        (folder / "orthanc.json").write_text(json.dumps(options))
        super().__init__("/usr/sbin/Orthanc", folder / "orthanc.json")
        wait_for_port(self.port)

    def ask(self, path, body=None):
        data = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            return {"status": error.code, "body": error.read()[:500]}


with Folder() as work, Server(work / "data") as server, Orthanc(work, server) as orthanc:
    images = made.instances()
    for image in images[:4]:
        orthanc.ask("/instances", made.to_bytes(image))
    study = orthanc.ask("/studies")[0]
    sent = orthanc.ask("/dicom-web/servers/ours/stow", {"Resources": [study], "Synchronous": True})
    check("status" not in sent, f"Orthanc stores with us: {sent}")
    equal(server.health()["instances"], 4, "all of them are there")
    found = orthanc.ask("/dicom-web/servers/ours/qido", {"Uri": "/studies", "Arguments": {"PatientID": "P1"}})
    # Orthanc shows attributes in a form of its own.
    uids = [(one.get("0020000D") or one.get("0020,000d") or {}).get("Value") for one in found] if isinstance(found, list) else found
    check(uids in (["1.2.3"], [["1.2.3"]]), f"Orthanc searches with us: {str(found)[:200]}")
    for one in orthanc.ask("/studies"):
        request = urllib.request.Request(f"http://127.0.0.1:{orthanc.port}/studies/{one}", method="DELETE")
        urllib.request.urlopen(request).read()
    equal(orthanc.ask("/instances"), [], "Orthanc has forgotten them")
    got = orthanc.ask("/dicom-web/servers/ours/retrieve", {"Resources": [{"Study": "1.2.3"}], "Synchronous": True})
    check("status" not in got, f"Orthanc retrieves from us: {got}")
    for _ in range(100):
        if len(orthanc.ask("/instances")) == 4:
            break
        time.sleep(0.1)
    uids = sorted(orthanc.ask(f"/instances/{one}/simplified-tags")["SOPInstanceUID"] for one in orthanc.ask("/instances"))
    equal(uids, ["1.2.3.1.1", "1.2.3.1.2", "1.2.3.1.3", "1.2.3.2.1"], "and has all of them again")
    one = orthanc.ask("/dicom-web/servers/ours/get", {"Uri": "/studies/1.2.3/series/1.2.3.1/metadata", "HttpHeaders": {"Accept": "application/dicom+json"}})
    equal(len(one) if isinstance(one, list) else one, 3, "Orthanc passes metadata on")
finish()
