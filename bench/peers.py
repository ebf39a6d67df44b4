"""Servers that are measured: ours, Orthanc, DCMTK's storescp. On loopback, with their data in memory."""
import json
import os
import shutil
import socket
import subprocess
import time

NODELAY = {**os.environ, "TCP_NODELAY": "1"}  # DCMTK then turns Nagle's algorithm off
NAGLE = {name: value for name, value in os.environ.items() if name != "TCP_NODELAY"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for_port(port, process):
    for _ in range(400):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise SystemExit(f"nothing listens on port {port}")


class Server:
    """A process that serves; its folder and itself go away together."""

    def __init__(self, bench, name, environment):
        self.folder = bench.folder / f"server-{name}-{free_port()}"
        self.folder.mkdir()
        self.port, self.http_port = free_port(), free_port()
        self.environment = environment

    def start(self, *words, listens):
        self.log = open(self.folder / "log", "w")
        self.process = subprocess.Popen([str(word) for word in words], env=self.environment, stdin=subprocess.PIPE,
                                        stdout=self.log, stderr=self.log)
        for port in listens:
            wait_for_port(port, self.process)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Isocenter(Server):
    def __init__(self, bench, environment=NODELAY):
        super().__init__(bench, "isocenter", environment)
        self.start(bench.dicom, "serve", "--data", self.folder / "data", "--dicom-port", self.port, "--http-port",
                   self.http_port, listens=(self.port, self.http_port))
        self.web = f"http://127.0.0.1:{self.http_port}/dicom-web"


class Orthanc(Server):
    """Without its GDCM plugin (Debian's makes WADO-RS die); DICOMweb by name."""

    def __init__(self, bench, environment=NODELAY):
        super().__init__(bench, "orthanc", environment)
        configuration = {
            "Name": "PEER", "StorageDirectory": str(self.folder / "data"), "IndexDirectory": str(self.folder / "data"),
            "HttpPort": self.http_port, "DicomPort": self.port, "DicomAet": "ORTHANC", "DicomCheckCalledAet": False,
            "RemoteAccessAllowed": False, "AuthenticationEnabled": False, "DicomAlwaysAllowStore": True,
            "DicomAlwaysAllowFind": True, "DicomAlwaysAllowGet": True, "OverwriteInstances": True, "DicomThreadsCount": 4,
            "Plugins": ["/usr/share/orthanc/plugins/libOrthancDicomWeb.so"],
            "DicomWeb": {"Enable": True, "Root": "/dicom-web/"},
        }
        path = self.folder / "orthanc.json"
        path.write_text(json.dumps(configuration))
        self.start("/usr/sbin/Orthanc", path, listens=(self.port, self.http_port))
        self.web = f"http://127.0.0.1:{self.http_port}/dicom-web"


class Storescp(Server):
    """Keeps no index: files in a folder. One process an association, as several can then store at once."""

    def __init__(self, bench, environment=NODELAY):
        super().__init__(bench, "storescp", environment)
        self.start("storescp", "--fork", "-od", self.folder, "+xa", "-uf", self.port, listens=(self.port,))


class Discard(Server):
    """Our storage SCP without storage."""

    def __init__(self, bench):
        super().__init__(bench, "discard", NODELAY)
        self.start(bench.program("network"), "discard", self.port, listens=(self.port,))


class Receive(Server):
    """Our receiving verb, without storage."""

    def __init__(self, bench, environment=NODELAY):
        super().__init__(bench, "receive", environment)
        self.start(bench.dicom, "receive", "--discard", "--quiet", "--port", self.port, listens=(self.port,))


class Ignore(Server):
    """storescp that stores nothing."""

    def __init__(self, bench, environment=NODELAY):
        super().__init__(bench, "ignore", environment)
        self.start("storescp", "--ignore", "+xa", self.port, listens=(self.port,))


class Single(Server):
    """storescp as one process, which is its fastest for one association after another."""

    def __init__(self, bench, environment=NODELAY):
        super().__init__(bench, "single", environment)
        self.start("storescp", "-od", self.folder, "+xa", "-uf", self.port, listens=(self.port,))
