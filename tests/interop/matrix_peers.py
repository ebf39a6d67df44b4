"""The peers of the interoperability matrix: how each of them is started as a server, and told what to do as a client."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Background, free_port, run, wait_for_port

HERE = pathlib.Path(__file__).parent
PIXELMED = "/usr/share/java/pixelmed.jar"
QUERY = ["-S", "-k", "QueryRetrieveLevel=STUDY"]


class Failed(Exception):
    """Why a cell of the matrix is no pass."""


def must(*words, contains=None, **options):
    """Runs a peer's program; it has to succeed, and to say what is expected."""
    done = run(*words, **{"timeout": 60, **options})
    text = done.stdout + done.stderr
    if done.returncode != 0:
        raise Failed(f"exit code {done.returncode}: {text.strip()[-150:]}")
    if contains is not None and contains not in text:
        raise Failed(f"no {contains} in: {text.strip()[-150:]}")
    return text


def some_file(folder):
    for _ in range(50):
        for path in pathlib.Path(folder).rglob("*"):
            if path.is_file() and path.stat().st_size > 1000:
                return path
        time.sleep(0.1)
    raise Failed("no file came")


class Peer:
    version, why_not = "", ""
    ends_when_probed = False

    def __init__(self, work):
        self.folder = pathlib.Path(work) / type(self).__name__
        self.folder.mkdir()

    def new_folder(self, name):
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder


# As clients: methods named after services. `a` is the server that is called: host, port, title, and what it holds.


class Dcmtk(Peer):
    name = "DCMTK"

    def __init__(self, work):
        super().__init__(work)
        self.version = re.search(r"v(\d[\d.]+)", run("echoscu", "--version").stdout)[1]

    def call(self, program, a, *words, **options):
        return must(program, "-aet", a.calling, "-aec", a.title, a.host, a.port, *words, env=DCMTK, **options)

    def client_verification(self, a):
        self.call("echoscu", a)

    def client_storage(self, a):
        self.call("storescu", a, "-R", *a.files)

    def client_find(self, a):
        self.call("findscu", a, *QUERY, "-k", f"StudyInstanceUID={a.study}", "-k", "PatientName", contains="PatientName")

    def client_get(self, a):
        self.call("getscu", a, *QUERY, "-k", f"StudyInstanceUID={a.study}", "-od", self.new_folder("got"))
        some_file(self.folder / "got")

    def client_move(self, a):
        folder = self.new_folder("moved")
        must("movescu", "-aet", a.calling, "-aec", a.title, "-aem", a.calling, "+P", a.back, "-od", folder, *QUERY, "-k", f"StudyInstanceUID={a.study}",
             a.host, a.port, env=DCMTK)
        some_file(folder)

    def client_worklist(self, a):
        self.call("findscu", a, "-W", "-k", "PatientName", "-k", "AccessionNumber", contains="A17")

    def server(self, kind):
        port = free_port()
        if kind == "worklist":
            return Background("wlmscpfs", "-nse", "-dfp", self.worklist, port, env=DCMTK), port
        data = self.new_folder("served")
        if kind in ("verification", "storage"):
            return Background("storescp", "-od", data, "+xa", port, env=DCMTK), port
        (self.folder / "qr.cfg").write_text(
            f"NetworkTCPPort = {port}\nMaxPDUSize = 131072\nMaxAssociations = 16\nHostTable BEGIN\nus = (ISOCENTER, localhost, {self.back})\n"
            f"HostTable END\nVendorTable BEGIN\nVendorTable END\nAETable BEGIN\nPEER {data} RW (200, 1024mb) ANY\nAETable END\n")
        return Background("dcmqrscp", "-c", self.folder / "qr.cfg", env=DCMTK), port

    serves = {"verification", "storage", "find", "get", "move", "worklist"}


class Gdcm(Peer):
    name = "GDCM"

    def __init__(self, work):
        super().__init__(work)
        self.version = re.search(r"gdcm (\d[\d.]+)", run("gdcmscu", "--version").stdout)[1]

    def call(self, a, *words, **options):
        try:
            return self.run(a, *words, **options)
        except Failed as failure:
            if "ProtocolStream as nullptr" in str(failure):
                raise Failed("Debian's gdcmscu aborts after it has released the association, with DCMTK's servers too") from failure
            raise

    def run(self, a, *words, **options):
        return must("gdcmscu", "-H", a.host, "-p", a.port, "--aetitle", a.calling, "--call", a.title, *words, **options)

    def client_verification(self, a):
        self.call(a, "--echo")

    def client_storage(self, a):
        for path in a.files:
            self.call(a, "--store", "-i", path)

    def client_find(self, a):
        self.call(a, "--find", "--studyroot", "--study", "--key", f"20,d={a.study}", "--key", "10,10=", contains=a.study)

    def client_move(self, a):
        folder = self.new_folder("moved")
        self.call(a, "--move", "--studyroot", "--study", "--key", f"20,d={a.study}", "--port-scp", a.back, "-o", folder)
        some_file(folder)

    def client_worklist(self, a):
        self.call(a, "--find", "--worklist", "--key", "8,50=", "--key", "10,10=", contains="A17")


class Odil(Peer):
    name = "Odil"

    def __init__(self, work):
        super().__init__(work)
        self.version = run("dpkg-query", "-W", "-f", "${Version}", "odil").stdout.split("-")[0]

    def call(self, verb, a, *words, **options):
        return must("odil", verb, *options.pop("before", []), a.host, a.port, a.calling, a.title, *words, **options)

    def client_verification(self, a):
        self.call("echo", a)

    def client_storage(self, a):
        self.call("store", a, *a.files)

    def client_find(self, a):
        self.call("find", a, "study", "QueryRetrieveLevel=STUDY", f"StudyInstanceUID={a.study}", "PatientName", contains=a.study)

    def client_get(self, a):
        self.call("get", a, "study", "QueryRetrieveLevel=STUDY", f"StudyInstanceUID={a.study}", before=["-d", self.new_folder("got")])
        some_file(self.folder / "got")


class Orthanc(Peer):
    """A client through its REST interface; one process is client and server."""
    name = "Orthanc"
    serves = {"verification", "storage", "find", "get", "move", "worklist", "commitment"}

    def __init__(self, work):
        super().__init__(work)
        self.version = re.search(r"Orthanc (\S+)", run("/usr/sbin/Orthanc", "--version").stdout)[1]

    def start(self, modalities, web):
        self.port, self.http = free_port(), free_port()
        (self.folder / "orthanc.json").write_text(json.dumps({
            "Name": "PEER", "StorageDirectory": str(self.folder / "db"), "IndexDirectory": str(self.folder / "db"), "HttpPort": self.http,
            "DicomPort": self.port, "DicomAet": "ORTHANC", "RemoteAccessAllowed": False, "AuthenticationEnabled": False,
            "DicomAlwaysAllowStore": True, "DicomAlwaysAllowFind": True, "DicomAlwaysAllowGet": True, "DicomAlwaysAllowMove": True,
            "DicomAlwaysAllowFindWorklist": True, "DicomCheckCalledAet": False, "OverwriteInstances": True, "UnknownSopClassAccepted": True,
            "DicomModalities": modalities, "DicomWeb": {"Enable": True, "Root": "/dicom-web/", "Servers": {"ours": [web, "", ""]}},
            "Plugins": ["/usr/share/orthanc/plugins/libOrthancDicomWeb.so", "/usr/share/orthanc/plugins/libModalityWorklists.so"],
            "Worklists": {"Enable": True, "Database": str(self.worklist / "LIST")}}))
        self.process = Background("/usr/sbin/Orthanc", self.folder / "orthanc.json", env=DCMTK)
        wait_for_port(self.port)
        wait_for_port(self.http)

    def rest(self, path, body=None):
        data = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        try:
            with urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{self.http}{path}", data=data), timeout=60) as answer:
                return json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            raise Failed(f"{path}: {error.read().decode(errors='replace')[:150]}") from error

    def imported(self, a):
        return [self.rest("/instances", path.read_bytes())["ID"] for path in a.files]

    def client_verification(self, a):
        self.rest(f"/modalities/{a.name}/echo", {})

    def client_storage(self, a):
        done = self.rest(f"/modalities/{a.name}/store", {"Resources": self.imported(a), "Synchronous": True})
        if done["FailedInstancesCount"] != 0:
            raise Failed(f"{done['FailedInstancesCount']} failed")

    def query(self, a):
        return self.rest(f"/modalities/{a.name}/query", {"Level": "Study", "Query": {"StudyInstanceUID": a.study}})["ID"]

    def client_find(self, a):
        if len(self.rest(f"/queries/{self.query(a)}/answers")) != 1:
            raise Failed("not one answer")

    def client_move(self, a):
        for instance in self.rest("/instances"):
            run("curl", "-s", "-X", "DELETE", f"http://127.0.0.1:{self.http}/instances/{instance}")
        self.rest(f"/queries/{self.query(a)}/retrieve", {"TargetAet": "ORTHANC", "Synchronous": True})
        if not self.rest("/instances"):
            raise Failed("nothing came")

    def client_worklist(self, a):
        if len(self.rest(f"/modalities/{a.name}/find-worklist", {"PatientName": "", "AccessionNumber": ""})) == 0:
            raise Failed("nothing is scheduled")

    def client_commitment(self, a):
        transaction = self.rest(f"/modalities/{a.name}/storage-commitment", {"DicomInstances": [
            {"SOPClassUID": a.sop_class, "SOPInstanceUID": a.instance}]})["ID"]
        for _ in range(100):
            status = self.rest(f"/storage-commitment/{transaction}")["Status"]
            if status != "Pending":
                break
            time.sleep(0.1)
        if status != "Success":
            raise Failed(f"the report: {status}")

    def client_dicomweb(self, a):
        self.rest("/dicom-web/servers/ours/stow", {"Resources": self.imported(a), "Synchronous": True})
        found = self.rest("/dicom-web/servers/ours/qido", {"Uri": "/studies", "Arguments": {"StudyInstanceUID": a.study}})
        if len(found) != 1:
            raise Failed("QIDO-RS does not find the study")
        self.rest("/dicom-web/servers/ours/retrieve", {"Resources": [{"Study": a.study}], "Synchronous": True})

    def server(self, _):
        return self.process, self.port


class Dcmjs(Peer):
    name = "dcmjs-dimse"
    serves = {"verification", "storage", "find", "mpps", "commitment"}

    def __init__(self, work):
        super().__init__(work)
        package = HERE / "dcmjs"
        if not (package / "node_modules").is_dir() and run("npm", "ci", "--silent", "--no-audit", "--no-fund", cwd=package, timeout=300).returncode != 0:
            self.why_not = "npm cannot install it here"
        self.version = json.loads((package / "package.json").read_text())["dependencies"]["dcmjs-dimse"]

    def call(self, service, a, *words):
        return must("node", HERE / "dcmjs" / "client.mjs", service, a.host, a.port, a.title, a.calling, *words)

    def client_verification(self, a):
        self.call("echo", a)

    def client_storage(self, a):
        self.call("store", a, a.files[0])

    def client_find(self, a):
        self.call("find", a, a.study)

    def client_get(self, a):
        self.call("get", a, a.study)

    def client_move(self, a):
        with Background("node", HERE / "dcmjs" / "server.mjs", a.back) as receiver:
            wait_for_port(a.back)
            self.call("move", a, a.study, a.calling)
            receiver.log.seek(0)
            if "C-STORE" not in receiver.log.read():
                raise Failed("nothing came")

    def client_worklist(self, a):
        self.call("worklist", a)

    def client_mpps(self, a):
        self.call("mpps", a)

    def client_commitment(self, a):
        self.call("commit", a, a.sop_class, a.instance)

    def server(self, _):
        port = free_port()
        return Background("node", HERE / "dcmjs" / "server.mjs", port, "BACK", self.back), port


class Ctn(Peer):
    name = "CTN"
    ends_when_probed = True  # its server serves one association; one that says nothing is one, too
    serves = {"verification", "storage"}

    def __init__(self, work):
        super().__init__(work)
        if shutil.which("simple_storage") is None:
            self.why_not = "Debian's package ctn is not installed"
            return
        self.version = run("dpkg-query", "-W", "-f", "${Version}", "ctn").stdout.split("~")[0]

    def client_verification(self, a):
        must("dicom_echo", "-a", a.calling, "-c", a.title, a.host, a.port)

    def client_storage(self, a):
        must("send_image", "-a", a.calling, "-c", a.title, "-r", "-q", "-Z", a.host, a.port, a.plain, contains="")

    def server(self, _):
        port = free_port()
        return Background("simple_storage", "-i", "-s", "-c", "PEER", "-x", self.new_folder("served"), port), port


class PixelMed(Peer):
    name = "PixelMed"
    serves = {"verification", "storage"}

    def __init__(self, work):
        super().__init__(work)
        if not os.path.exists(PIXELMED) or shutil.which("java") is None:
            self.why_not = "Debian's package pixelmed-apps is not installed"
            return
        self.version = run("dpkg-query", "-W", "-f", "${Version}", "libpixelmed-java").stdout.split("+")[0]

    def call(self, program, a, *words):
        text = must("java", "-cp", PIXELMED, f"com.pixelmed.network.{program}", a.host, a.port, a.title, a.calling, *words)
        if "Exception" in text:
            raise Failed(re.search(r"\S*Exception.*", text)[0][:150])
        return text

    def client_verification(self, a):
        self.call("VerificationSOPClassSCU", a, "NONSECURE")

    def client_storage(self, a):
        self.call("StorageSOPClassSCU", a, a.files[0])

    def client_get(self, a):
        folder = self.new_folder("got")
        self.call("GetSOPClassSCU", a, folder, "STUDY", a.study)
        some_file(folder)

    def client_move(self, a):
        folder = self.new_folder("moved")
        with Background("storescp", "-od", folder, "+xa", a.back, env=DCMTK):
            wait_for_port(a.back)
            self.call("MoveSOPClassSCU", a, a.calling, "STUDY", a.study)
            some_file(folder)

    def server(self, _):
        port = free_port()
        return Background("java", "-cp", PIXELMED, "com.pixelmed.network.StorageSOPClassSCPDispatcher", port, "PEER", self.new_folder("served")), port
