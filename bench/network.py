"""Systems against systems: storing over associations, metadata over HTTP, and what the wire itself carries."""
import json
import pathlib
import socket
import struct
import subprocess
import time
import urllib.request

from measuring import measurement
from peers import NAGLE, NODELAY, Discard, Ignore, Isocenter, Orthanc, Receive, Single, Storescp, free_port


def storescu(server, folders, environment):
    """Seconds until DCMTK's storescu, one process a folder, has sent all files and got success for each."""
    start = time.perf_counter()
    senders = [subprocess.Popen(["storescu", "+sd", "127.0.0.1", str(server.port), folder], env=environment,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for folder in folders]
    for sender in senders:
        message = sender.communicate()[1]
        if sender.returncode != 0:
            raise SystemExit(f"storescu failed: {message.decode()[-300:]}")
    return time.perf_counter() - start


def store_rates(bench, kinds, folders, rounds, environment):
    """Images a second by kind of server, each round with a new and empty server."""
    images = sum(1 for folder in folders for _ in pathlib.Path(folder).iterdir())
    rates = {kind.__name__: [] for kind in kinds}
    for _ in range(rounds):
        for kind in kinds:
            with kind(bench, environment) as server:
                rates[kind.__name__].append(images / storescu(server, folders, environment))
    return rates


def ct_folders(bench, name, folders, images):
    """The images dealt out to as many folders."""
    made = []
    for i in range(folders):
        folder = bench.folder / f"{name}-{i + 1}"
        if not folder.exists():
            folder.mkdir()
            files = bench.ct_files(f"{name}-all", folders, images // folders)
            for path in files[i * len(files) // folders:(i + 1) * len(files) // folders]:
                (folder / pathlib.Path(path).name).hardlink_to(path)
        made.append(str(folder))
    return made


def compare(bench, what, rates, goals):
    for peer, goal in goals.items():
        bench.add(what, "images/s", rates["Isocenter"], peer, rates[peer], goal, True)


@measurement("store-1", "storing 2,000 CT from storescu, one association")
def store_one(bench):
    folders = ct_folders(bench, "store-1", 1, bench.few(2000, 100))
    rates = store_rates(bench, [Isocenter, Orthanc, Storescp], folders, bench.few(3, 1), NODELAY)
    compare(bench, "store 2,000 CT, 1 association", rates, {"Orthanc": 2, "Storescp": None})


@measurement("store-4", "storing 2,000 CT from storescu, four associations")
def store_four(bench):
    folders = ct_folders(bench, "store-4", 4, bench.few(2000, 100))
    rates = store_rates(bench, [Isocenter, Orthanc, Storescp], folders, bench.few(3, 1), NODELAY)
    compare(bench, "store 2,000 CT, 4 associations", rates, {"Orthanc": 3, "Storescp": None})


@measurement("store-nagle", "storing from storescu with its default settings (Nagle on)")
def store_nagle(bench):
    folders = ct_folders(bench, "nagle", 1, bench.few(100, 20))
    rates = store_rates(bench, [Isocenter, Orthanc, Storescp], folders, bench.few(3, 1), NAGLE)
    compare(bench, "store 100 CT, storescu's defaults", rates, {"Orthanc": 8, "Storescp": 8})


def fetch(url):
    """Seconds, and the body."""
    request = urllib.request.Request(url, headers={"Accept": "application/dicom+json"})
    start = time.perf_counter()
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
    return time.perf_counter() - start, body


@measurement("metadata", "metadata of a series of 200 images (WADO-RS)")
def metadata(bench):
    folders = ct_folders(bench, "metadata", 1, 200)
    rounds, first = {"Isocenter": [], "Orthanc": []}, {}
    with Isocenter(bench) as ours, Orthanc(bench) as orthanc:
        servers = {"Isocenter": ours, "Orthanc": orthanc}
        for server in servers.values():
            storescu(server, folders, NODELAY)
        for i in range(bench.few(12, 3)):
            for name, server in servers.items():
                if i == 0:
                    series = json.loads(fetch(f"{server.web}/series")[1])[0]
                    server.metadata = f"{server.web}/studies/{series['0020000D']['Value'][0]}/series/{series['0020000E']['Value'][0]}/metadata"
                seconds, body = fetch(server.metadata)
                if i == 0:
                    first[name] = seconds * 1e3
                    if len(json.loads(body)) != 200:
                        raise SystemExit(f"{name}: metadata of {len(json.loads(body))} images")
                else:
                    rounds[name].append(seconds * 1e3)
    bench.add("metadata of 200 images", "ms", rounds["Isocenter"], "Orthanc", rounds["Orthanc"], 20)
    bench.add("metadata of 200 images, first request", "ms", first["Isocenter"], "Orthanc", first["Orthanc"])


def iperf3_rate(seconds):
    port = free_port()
    server = subprocess.Popen(["iperf3", "-s", "-1", "-p", str(port), "-B", "127.0.0.1"], stdout=subprocess.DEVNULL)
    time.sleep(0.3)
    answer = subprocess.run(["iperf3", "-c", "127.0.0.1", "-p", str(port), "-t", str(seconds), "-J"], capture_output=True, text=True, check=True)
    server.wait(timeout=10)
    return json.loads(answer.stdout)["end"]["sum_received"]["bits_per_second"] / 8e6


@measurement("wire", "our SCU to our SCP, nothing stored, against iperf3")
def wire(bench):
    file = bench.ct_files("wire", 1, 1)[0]
    rates, peer = [], []
    for _ in range(bench.few(5, 1)):
        with Discard(bench) as server:
            size, seconds = subprocess.run([bench.program("network"), "push", "127.0.0.1", str(server.port), file,
                                            str(bench.few(4000, 200))], capture_output=True, text=True, check=True).stdout.split()
            rates.append(float(size) / float(seconds) / 1e6)
        peer.append(iperf3_rate(bench.few(2, 1)))
    bench.add("C-STORE of CT without storage", "MB/s", rates, "iperf3", peer, 0.6, True)


@measurement("association", "associations set up and released")
def association(bench):
    count, rounds = bench.few(1000, 50), {"ours": [], "dcmtk": [], "ours-to-storescp": [], "dcmtk-to-ours": []}

    def rate(program, server):
        words = [bench.program("network"), "associate"] if program == "ours" else [bench.program("dcmtk_associate")]
        seconds = subprocess.run([*words, "127.0.0.1", str(server.port), str(count)], env=NODELAY, capture_output=True, text=True, check=True).stdout
        return count / float(seconds)

    with Discard(bench) as ours, Single(bench) as storescp:
        for _ in range(bench.few(5, 1)):
            rounds["ours"].append(rate("ours", ours))
            rounds["dcmtk"].append(rate("dcmtk", storescp))
            rounds["dcmtk-to-ours"].append(rate("dcmtk", ours))
            rounds["ours-to-storescp"].append(rate("ours", storescp))
    bench.add("associations, both ends", "1/s", rounds["ours"], "DCMTK", rounds["dcmtk"], None, True)
    bench.add("associations from DCMTK's SCU", "1/s", rounds["dcmtk-to-ours"], "storescp", rounds["dcmtk"], None, True)
    bench.add("associations to storescp", "1/s", rounds["ours-to-storescp"], "DCMTK's SCU", rounds["dcmtk"], None, True)


@measurement("pipelined", "objects of 30 kB over one association, several under way at once, nothing stored")
def pipelined(bench):
    count = bench.few(2000, 100)
    folder = str(pathlib.Path(bench.ct_files("pipelined", 1, count, size=122)[0]).parent)
    rates, peer = [], []
    for _ in range(bench.few(5, 1)):
        with Receive(bench) as server:
            start = time.perf_counter()
            subprocess.run([str(bench.dicom), "send", f"ANY@127.0.0.1:{server.port}", folder, "--window", "16"], check=True, capture_output=True)
            rates.append(count / (time.perf_counter() - start))
        with Ignore(bench) as server:
            peer.append(count / storescu(server, [folder], NODELAY))
    bench.add("C-STORE of 30 kB, pipelined", "objects/s", rates, "storescu, storescp", peer, 5, True)


def resident_kilobytes(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def item(kind, value):
    return struct.pack(">BBH", kind, 0, len(value)) + value


def associate(port):
    """An association for Verification, which then is idle."""
    context = item(0x20, b"\1\0\0\0" + item(0x30, b"1.2.840.10008.1.1") + item(0x40, b"1.2.840.10008.1.2"))
    user = item(0x50, item(0x51, struct.pack(">I", 16384)) + item(0x52, b"1.2.3.4"))
    body = struct.pack(">HH", 1, 0) + b"ANY".ljust(16) + b"IDLE".ljust(16) + bytes(32) + item(0x10, b"1.2.840.10008.3.1.1.1") + context + user
    peer = socket.create_connection(("127.0.0.1", port))
    peer.sendall(struct.pack(">BBI", 1, 0, len(body)) + body)
    if peer.recv(1) != b"\2":
        raise SystemExit("the association was not accepted")
    return peer


@measurement("idle", "memory of an idle association")
def idle(bench):
    with Isocenter(bench) as server:
        for _ in range(20):  # what a server needs once
            associate(server.port).close()
        time.sleep(0.5)
        before = resident_kilobytes(server.process)
        peers = [associate(server.port) for _ in range(90)]
        time.sleep(0.5)
        each = (resident_kilobytes(server.process) - before) / len(peers)
        for peer in peers:
            peer.close()
    bench.add("idle association, its stack included", "kB", each, goal=64)
