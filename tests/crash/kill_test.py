#!/usr/bin/python3
"""kill -9 of the server while it is stored to, deleted from and edited, again and again: what was acknowledged is there and complete.

  DICOM=build/release/bin/dicom tests/crash/kill_test.py [ROUNDS]"""
import io
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DICOM, Folder, Server, check, dicom, equal, finish, multipart, parts_of

import pydicom

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 20
random.seed(7)

with Folder() as work:
    dicom("modality", "-o", work / "made", "--slices", 60, "--size", 256)
    files = sorted((work / "made").iterdir())
    digests = {}
    for path in files:
        data = pydicom.dcmread(path)
        digests[str(data.SOPInstanceUID)] = data.PixelData
    acknowledged, deleted = set(), set()
    study = str(pydicom.dcmread(files[0]).StudyInstanceUID)
    series = str(pydicom.dcmread(files[0]).SeriesInstanceUID)
    edited = attempted = 0
    deletions = edits = 0
    for round_number in range(ROUNDS):
        server = Server(work / "data")
        # STOW, one file a request: the answer is the acknowledgement. C-STORE runs beside it as noise.
        noise = subprocess.Popen([DICOM, "modality", server.address, "--slices", "400", "--size", "128"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.time() + random.uniform(0.05, 0.5)
        killer = subprocess.Popen(["sh", "-c", f"sleep {random.uniform(0.05, 0.4)}; kill -9 {server.process.pid}"])
        for path in random.sample(files, len(files)):
            body, content_type = multipart([path.read_bytes()])
            deleted.discard(path.stem)  # until it is known, it may be there again or not
            try:
                status, _, _ = server.http("/dicom-web/studies", "application/dicom+json", body, "POST", {"Content-Type": content_type})
            except OSError:
                break
            if status == 200:
                acknowledged.add(path.stem)
            try:
                chance = random.random()
                if chance < 0.2 and len(acknowledged) > 20:
                    victim = random.choice(sorted(acknowledged))
                    acknowledged.discard(victim)  # until it is known, it may be there or not
                    if server.http(f"/dicom-web/studies/{study}/series/{series}/instances/{victim}", "*/*", None, "DELETE")[0] == 204:
                        deleted.add(victim)
                        deletions += 1
                elif chance < 0.3 and acknowledged:
                    attempted += 1
                    body = json.dumps({"00200010": {"vr": "SH", "Value": [str(attempted)]}}).encode()
                    if server.http(f"/archive/studies/{study}/edit", "*/*", body, "POST", {"Content-Type": "application/dicom+json"})[0] == 200:
                        edited = attempted
                        edits += 1
            except OSError:
                break
            if time.time() > end + 2:
                break
        killer.wait()
        noise.wait()
        server.process.wait()
    check(deletions > 0 and edits > 0, f"{deletions} deletions and {edits} edits were acknowledged")
    check(len(acknowledged) > 10, f"{len(acknowledged)} instances were acknowledged in {ROUNDS} rounds")

    with Server(work / "data") as server:
        there = {match["00080018"]["Value"][0]: match for match in server.json("/dicom-web/instances?limit=10000&PatientID=*")}
        made = {uid for uid in there if uid in digests}
        equal(acknowledged - set(there), set(), "every acknowledged instance is found")
        equal(deleted & set(there), set(), "and none whose deletion was acknowledged")
        value = int(server.json(f"/dicom-web/studies?StudyInstanceUID={study}&includefield=StudyID")[0]["00200010"]["Value"][0])
        check(edited <= value <= attempted, f"the study has the edit that was acknowledged last, {edited}, or a later one: {value}")
        wrong = []
        for uid in made:
            match = there[uid]
            path = f"/dicom-web/studies/{match['0020000D']['Value'][0]}/series/{match['0020000E']['Value'][0]}/instances/{uid}"
            status, _, body = server.http(path, "application/dicom; transfer-syntax=*")
            if status != 200 or pydicom.dcmread(io.BytesIO(body)).PixelData != digests[uid]:
                wrong.append(uid)
        equal(wrong, [], "and complete")
        unreadable = 0
        for uid, match in there.items():
            path = f"/dicom-web/studies/{match['0020000D']['Value'][0]}/series/{match['0020000E']['Value'][0]}/instances/{uid}"
            status, _, body = server.http(path, "application/dicom; transfer-syntax=*")
            data = pydicom.dcmread(io.BytesIO(body)) if status == 200 else None
            unreadable += data is None or len(data.PixelData) != data.Rows * data.Columns * 2
        equal(unreadable, 0, f"none of {len(there)} instances is half-written")
        packs = [path for path in (work / "data").rglob("*.tar")]
        broken = [path for path in packs if subprocess.run(["tar", "tf", path], capture_output=True).returncode != 0]
        equal(broken, [], f"tar reads all {len(packs)} packs")
finish()
