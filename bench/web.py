"""DICOMweb beside Orthanc: storing, searching, metadata, frames and whole series over HTTP."""
import json
import pathlib
import subprocess
import threading
import time
from http.client import HTTPConnection
from urllib.parse import quote

from measuring import measurement
from network import NODELAY, ct_folders, fetch, storescu
from peers import Isocenter, Orthanc

BOUNDARY = b"bench-boundary"


def address(server):
    return "127.0.0.1", server.http_port


def stow_body(paths):
    parts = [b"--" + BOUNDARY + b"\r\nContent-Type: application/dicom\r\n\r\n" + pathlib.Path(path).read_bytes() + b"\r\n" for path in paths]
    return b"".join(parts) + b"--" + BOUNDARY + b"--\r\n"


def series_of(server):
    first = json.loads(fetch(f"{server.web}/series")[1])[0]
    return f"/dicom-web/studies/{first['0020000D']['Value'][0]}/series/{first['0020000E']['Value'][0]}"


def ask(connection, path, accept):
    connection.request("GET", path, headers={"Accept": accept})
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise SystemExit(f"{path}: {answer.status} {body[:200]!r}")
    return body


@measurement("web-store", "STOW-RS of 500 CT in requests of 10, four at a time")
def web_store(bench):
    folder = pathlib.Path(ct_folders(bench, "stow", 1, bench.few(500, 40))[0])
    files = sorted(folder.iterdir())
    bodies = [stow_body(files[i:i + 10]) for i in range(0, len(files), 10)]
    rates = {"Isocenter": [], "Orthanc": []}

    def send(server, mine):
        connection = HTTPConnection(*address(server), timeout=120)
        for body in mine:
            connection.request("POST", "/dicom-web/studies", body, {"Accept": "application/dicom+json", "Content-Type": f'multipart/related; type="application/dicom"; boundary={BOUNDARY.decode()}'})
            answer = connection.getresponse()
            if answer.status != 200 or len(json.loads(answer.read())["00081199"]["Value"]) == 0:
                raise SystemExit(f"STOW: {answer.status}")

    for _ in range(bench.few(3, 1)):
        for kind in (Isocenter, Orthanc):
            with kind(bench) as server:
                start = time.perf_counter()
                threads = [threading.Thread(target=send, args=(server, bodies[i::4])) for i in range(4)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                rates[kind.__name__].append(len(files) / (time.perf_counter() - start))
    bench.add("STOW of 500 CT, 4 connections", "images/s", rates["Isocenter"], "Orthanc", rates["Orthanc"], 4, True)


def make_studies(bench, count):
    """Small images, each a study of its own."""
    return bench.ct_files("web-search", count, 1, size=16)


@measurement("web-search", "QIDO-RS over 10,000 studies: a name, a date range, a page of 50")
def web_search(bench):
    files = make_studies(bench, bench.few(10_000, 200))
    folder = str(pathlib.Path(files[0]).parent)
    rounds = {}
    with Isocenter(bench) as ours, Orthanc(bench) as orthanc:
        servers = {"Isocenter": ours, "Orthanc": orthanc}
        for server in servers.values():
            storescu(server, [folder], NODELAY)
        example = json.loads(fetch(f"{ours.web}/studies?limit=1")[1])[0]
        name = example["00100010"]["Value"][0]["Alphabetic"]
        queries = {"one patient": f"PatientID={example['00100020']['Value'][0]}", "name prefix": f"PatientName={quote(name[:4])}*&limit=50",
                   "date range": "StudyDate=20000101-20300101&limit=50", "page of 50": "limit=50&offset=5000"}
        for what, query in queries.items():
            for kind, server in servers.items():
                times = [fetch(f"{server.web}/studies?{query}")[0] * 1e3 for _ in range(bench.few(10, 2))]
                rounds[what, kind] = times[1:]
    for what in queries:
        bench.add(f"QIDO over 10,000 studies: {what}", "ms", rounds[what, "Isocenter"], "Orthanc", rounds[what, "Orthanc"], 20)


@measurement("web-metadata", "metadata of a series of 1,000 images (WADO-RS)")
def web_metadata(bench):
    images = bench.few(1000, 100)
    files = bench.ct_files("web-metadata", 1, images, size=64)
    rounds = {"Isocenter": [], "Orthanc": []}
    with Isocenter(bench) as ours, Orthanc(bench) as orthanc:
        for name, server in (("Isocenter", ours), ("Orthanc", orthanc)):
            storescu(server, [str(pathlib.Path(files[0]).parent)], NODELAY)
            url = f"http://127.0.0.1:{server.http_port}{series_of(server)}/metadata"
            for _ in range(bench.few(8, 3)):
                seconds, body = fetch(url)
                rounds[name].append(seconds * 1e3)
            if len(json.loads(body)) != images:
                raise SystemExit(f"{name}: metadata of {len(json.loads(body))} images")
    bench.add("metadata of 1,000 images", "ms", rounds["Isocenter"][1:], "Orthanc", rounds["Orthanc"][1:], 50)


@measurement("web-frames", "frames of 200 CT at 16 connections (WADO-RS)")
def web_frames(bench):
    folders = ct_folders(bench, "web-frames", 1, 200)
    rates = {"Isocenter": [], "Orthanc": []}
    with Isocenter(bench) as ours, Orthanc(bench) as orthanc:
        servers = {"Isocenter": ours, "Orthanc": orthanc}
        paths = {}
        for name, server in servers.items():
            storescu(server, folders, NODELAY)
            series = series_of(server)
            found = json.loads(fetch(f"http://127.0.0.1:{server.http_port}{series}/instances")[1])
            paths[name] = [f"{series}/instances/{one['00080018']['Value'][0]}/frames/1" for one in found]
        for _ in range(bench.few(3, 1)):
            for name, server in servers.items():
                urls = bench.folder / f"{name}.urls"
                urls.write_text("".join(f"http://127.0.0.1:{server.http_port}{path}\n" for path in paths[name]))
                requests = bench.few(2000, 200)
                done = subprocess.run(["h2load", "--h1", "-n", str(requests), "-c", "16", "-t", "1", "-i", str(urls), "-H", 'Accept: multipart/related; type="application/octet-stream"'],
                                      capture_output=True, text=True, check=True).stdout
                line = next(line for line in done.splitlines() if line.startswith("finished in"))
                if f"{requests} succeeded" not in done:
                    raise SystemExit(f"{name}: {done}")
                rates[name].append(float(line.split(",")[1].split()[0]))
    bench.add("frames at 16 connections", "requests/s", rates["Isocenter"], "Orthanc", rates["Orthanc"], 4, True)


@measurement("web-series", "a series of 200 CT by WADO-RS")
def web_series(bench):
    folders = ct_folders(bench, "web-series", 1, 200)
    rounds = {"Isocenter": [], "Orthanc": []}
    with Isocenter(bench) as ours, Orthanc(bench) as orthanc:
        servers = {"Isocenter": ours, "Orthanc": orthanc}
        for server in servers.values():
            storescu(server, folders, NODELAY)
        for _ in range(bench.few(6, 2)):
            for name, server in servers.items():
                connection = HTTPConnection(*address(server), timeout=120)
                path = series_of(server)
                start = time.perf_counter()
                body = ask(connection, path, 'multipart/related; type="application/dicom"; transfer-syntax=*')
                rounds[name].append((time.perf_counter() - start) * 1e3)
                if len(body) < 200 * 512 * 512 * 2:
                    raise SystemExit(f"{name}: {len(body)} bytes")
    bench.add("a series of 200 CT by WADO-RS", "ms", rounds["Isocenter"], "Orthanc", rounds["Orthanc"], 2)
