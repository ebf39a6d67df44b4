#!/usr/bin/env python3
"""How the archive behaves when it is large: made-up studies through the real ingest code, then a server on them.

  DICOM=build/release/bin/dicom bench/scale.py FOLDER --studies 20000

FOLDER stays, and a second run goes on with what is there. Needs about 3 KB a made-up instance."""
import argparse
import http.client
import json
import os
import random
import re
import signal
import subprocess
import time

DICOM = os.environ.get("DICOM", "build/release/bin/dicom")


def run(*words):
    return subprocess.run([DICOM, *map(str, words)], check=True, capture_output=True, text=True).stdout


def start(folder):
    """The server, its ports (HTTP, DICOM) and the seconds until it was ready."""
    begin = time.perf_counter()
    server = subprocess.Popen([DICOM, "serve", "--data", folder, "--dicom-port", "0", "--http-port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    line = server.stdout.readline()
    seconds = time.perf_counter() - begin
    return server, int(re.search(r"page http://[^:]+:(\d+)/", line)[1]), int(re.search(r"@127\.0\.0\.1:(\d+)", line)[1]), seconds


class Client:
    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port)

    def get(self, path, accept="application/dicom+json"):
        begin = time.perf_counter()
        self.connection.request("GET", path, headers={"Accept": accept})
        response = self.connection.getresponse()
        body = response.read()
        if response.status not in (200, 204):
            raise SystemExit(f"{path}: {response.status} {body[:200]}")
        return body, (time.perf_counter() - begin) * 1000


def percentile(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def memory(process):
    text = open(f"/proc/{process.pid}/status").read()
    return int(re.search(r"VmHWM:\s+(\d+)", text)[1]) // 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--studies", type=int, default=20000)
    parser.add_argument("--series", type=int, default=2)
    parser.add_argument("--instances", type=int, default=25)
    parser.add_argument("--queries", type=int, default=300)
    options = parser.parse_args()
    result = {}

    have = json.loads(run("archive", "stats", "--data", options.folder, "--json"))["studies"] if os.path.isdir(options.folder) else 0
    if have < options.studies:
        text = run("archive", "generate", "--data", options.folder, "--studies", options.studies - have, "--first", have + 1, "--series", options.series, "--instances", options.instances)
        rates = [float(rate) for rate in re.findall(r"(\d+) instances/s", text)]
        result["ingest_instances_per_second"] = {"first": rates[0], "last": rates[-2] if len(rates) > 2 else rates[-1]}
        # One large series for metadata.
        run("archive", "generate", "--data", options.folder, "--studies", 1, "--first", 10_000_000, "--series", 1, "--instances", 1000)
    stats = json.loads(run("archive", "stats", "--data", options.folder, "--json"))
    result["stats"] = stats
    result["index_bytes_per_instance"] = round(stats["index_bytes"] / stats["instances"], 1)

    server, port, dicom_port, seconds = start(options.folder)
    result["start_seconds"] = round(seconds, 3)
    client = Client(port)
    chance = random.Random(1)
    kinds = {
        "patient_id": lambda: f"PatientID=P{chance.randrange(options.studies // 5)}",
        "name_prefix": lambda: "PatientName=" + chance.choice(["Ber", "Hofm", "Meyer", "Schul", "And", "Peters"]) + "*",
        "date_and_modality": lambda: (lambda year: f"StudyDate={year}0101-{year}0131&ModalitiesInStudy=CT")(2000 + chance.randrange(25)),
        "accession": lambda: f"AccessionNumber=A{1 + chance.randrange(options.studies)}",
        "fuzzy_name": lambda: "PatientName=" + chance.choice(["Maier", "Peterson", "Schultz"]) + "&fuzzymatching=true",
        "everything": lambda: "includefield=NumberOfStudyRelatedInstances",
    }
    result["qido_milliseconds"] = {}
    for name, make in kinds.items():
        times = [client.get(f"/dicom-web/studies?limit=50&{make()}")[1] for _ in range(options.queries)]
        result["qido_milliseconds"][name] = {"p50": round(percentile(times, 0.5), 2), "p99": round(percentile(times, 0.99), 2)}
    timed = lambda path: {"p50": round(percentile(path, 0.5), 2), "p99": round(percentile(path, 0.99), 2)}
    of_study = lambda: f"/dicom-web/studies/1.2.826.0.1.3680043.10.1462.{1 + chance.randrange(options.studies)}"
    result["qido_milliseconds"]["series_of_a_study"] = timed([client.get(of_study() + "/series")[1] for _ in range(options.queries)])
    result["qido_milliseconds"]["instances_of_a_study"] = timed([client.get(of_study() + "/instances?limit=50")[1] for _ in range(options.queries)])
    far = stats["studies"] * 9 // 10
    result["qido_milliseconds"]["far_page_first"] = round(client.get(f"/dicom-web/studies?limit=50&offset={far}")[1], 2)
    result["qido_milliseconds"]["far_pages_on"] = timed([client.get(f"/dicom-web/studies?limit=50&offset={far + 50 * i}")[1] for i in range(1, 100)])
    # With the process that asks and its association.
    asked = []
    for _ in range(min(options.queries, 100)):
        begin = time.perf_counter()
        run("find", f"ISOCENTER@127.0.0.1:{dicom_port}", f"PatientID=P{chance.randrange(options.studies // 5)}", "StudyInstanceUID", "StudyDate", "ModalitiesInStudy")
        asked.append((time.perf_counter() - begin) * 1000)
    result["cfind_patient_id_milliseconds"] = timed(asked)
    root = "1.2.826.0.1.3680043.10.1462.10000000"
    path = f"/dicom-web/studies/{root}/series/{root}.1/metadata"
    body, cold = client.get(path)
    result["metadata_1000_instances_milliseconds"] = {"cold": round(cold, 2), "warm": round(min(client.get(path)[1] for _ in range(20)), 2), "bytes": len(body)}
    result["server_peak_megabytes"] = memory(server)
    server.send_signal(signal.SIGKILL)
    server.wait()
    server, port, dicom_port, seconds = start(options.folder)
    result["recovery_seconds"] = round(seconds, 3)
    server.send_signal(signal.SIGTERM)
    server.wait()
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
