#!/usr/bin/python3
"""The scanner as a whole (`dicom modality --worklist`), well-behaved and not, and work items that are made by rule from what it sends, with
their results followed."""
import datetime
import json
import pathlib
import signal
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, Server, check, dicom, equal, finish

TODAY = datetime.date.today().strftime("%Y%m%d")
RULES = """
[[workflow.rules]]
name = "Liver"
match = { Modality = "CT", PatientID = "R*" }
quiet_seconds = 1
label = "Segment the liver"
worklist = "AI"
priority = "HIGH"
station = "AI1"
"""


def text(vr, *values):
    return {"vr": vr, "Value": list(values)}


def schedule(server, number, patient="R1", name="Doe^Jane", modality="CT"):
    step = {"00080060": text("CS", modality), "00400001": text("AE", "CT1"), "00400002": text("DA", TODAY), "00400003": text("TM", f"1015{number:02}"),
            "00400009": text("SH", f"SPS{number}")}
    item = {"00080005": text("CS", "ISO_IR 192"), "00100010": text("PN", {"Alphabetic": name}), "00100020": text("LO", patient),
            "00080050": text("SH", f"ACC{number}"), "0020000D": text("UI", f"1.2.3.{number}"), "00401001": text("SH", f"RP{number}"),
            "00400100": text("SQ", step)}
    equal(server.http("/workflow/worklist", data=json.dumps(item).encode(), method="POST", headers={"Content-Type": "application/dicom+json"})[0], 201,
          f"examination {number} is scheduled")


def examine(server, *words):
    return dicom("modality", server.address, "--as", "CT1", "--worklist", "--slices", 4, "--size", 64, *words)


def state_of(server, number):
    return next(item["state"] for item in json.loads(server.http("/workflow/worklist")[2]) if item["item"]["00080050"]["Value"] == [f"ACC{number}"])


def performed(server):
    return json.loads(server.http("/workflow/performed")[2])


def instances(server, number):
    return [row["00100020"]["Value"][0] for row in server.json(f"/dicom-web/studies/1.2.3.{number}/instances?includefield=PatientID")]


def scanners(server):
    equal(examine(server).returncode, 1, "nothing is scheduled: that is said")
    schedule(server, 1)
    done = examine(server)
    check(done.returncode == 0 and "will you keep the 4 images of ACC1? yes, all" in done.stdout, f"a scanner performs it to the end {done.stdout}{done.stderr}")
    equal((state_of(server, 1), len(instances(server, 1))), ("COMPLETED", 4), "the schedule knows, and the images are there")
    step = performed(server)[0]
    equal((step["state"], len(step["step"]["00400340"]["Value"][0]["00081140"]["Value"])), ("COMPLETED", 4), "and the report names them")

    schedule(server, 2)
    done = examine(server, "--fault", "dies", "--fault", "sends-twice", "--json")
    result = json.loads(done.stdout)
    equal((done.returncode, result["images"], result["kept"], len(instances(server, 2))), (0, 4, True, 4), "who dies and sends twice loses nothing, and doubles nothing")
    schedule(server, 3)
    done = examine(server, "--fault", "gives-up")
    equal((done.returncode, state_of(server, 3), len(instances(server, 3))), (0, "DISCONTINUED", 2), "what is given up is half there, and known to be")
    schedule(server, 4)
    equal((examine(server, "--fault", "never-ends").returncode, state_of(server, 4)), (0, "STARTED"), "who never ends leaves it started")
    equal(json.loads(server.http("/workflow/performed/" + performed(server)[0]["uid"])[2])["state"], "IN PROGRESS", "in progress for ever")
    schedule(server, 5, "R5", "First^One")
    schedule(server, 6, "R6", "Second^Two")
    equal(examine(server, "--studies", 2, "--fault", "wrong-patient").returncode, 0, "two patients, and one mistake")
    patients = set(instances(server, 5)) | set(instances(server, 6))
    check(patients in ({"R5"}, {"R6"}), f"the second's images are the first's: {patients}")
    equal(examine(server, "--fault", "explodes").returncode, 2, "there is no such fault")
    equal(dicom("modality", server.address, "--fault", "dies").returncode, 2, "and none without a worklist")


def items(server):
    return server.json("/dicom-web/workitems?WorklistLabel=AI")


def wait_for_items(server, count):
    end = time.time() + 20
    while len(items(server)) < count and time.time() < end:
        time.sleep(0.2)
    return {item["0020000D"]["Value"][0]: item for item in items(server)}


def rules(folder):
    (folder / "rules.toml").write_text(RULES)
    server = Server(folder / "rules", "--config", folder / "rules.toml")
    schedule(server, 11, "R1")
    schedule(server, 12, "X1")
    equal(examine(server, "--studies", 2).returncode, 0, "two patients are examined, one of whom is of interest")
    item = wait_for_items(server, 1)["1.2.3.11"]
    uid = item["00080018"]["Value"][0]
    equal((item["00741204"]["Value"], item["00741200"]["Value"], item["00404025"]["Value"][0]["00080100"]["Value"], item["00100020"]["Value"]),
          (["Segment the liver"], ["HIGH"], ["AI1"], ["R1"]), "the series that arrived is a work item")
    found = json.loads(server.http("/workflow/workitems/" + uid)[2])
    equal([(each["study"], each["instances"], each["missing"]) for each in found["inputs"]], [("1.2.3.11", 4, 0)], "its input is the series, and all of it is there")
    equal(found["outputs"], [], "nothing came of it yet")

    schedule(server, 13, "R3")
    examine(server)
    server.stop(signal.SIGKILL)  # before the series has been quiet
    server = Server(folder / "rules", "--config", folder / "rules.toml")
    equal(set(wait_for_items(server, 2)), {"1.2.3.11", "1.2.3.13"}, "what arrived before kill -9 is a work item after it")
    time.sleep(2.5)
    equal(len(items(server)), 2, "one each")

    # The AI: claims, sends a result, says so.
    transaction = dicom("ups", "claim", server.address, uid).stdout.strip()
    (folder / "result").mkdir()
    dicom("modality", "-o", folder / "result", "--slices", 2, "--size", 64, "--seed", 7)
    files = sorted((folder / "result").glob("*.dcm"))
    listed = [json.loads(dicom("json", name).stdout) for name in files]
    listed = [each[0] if isinstance(each, list) else each for each in listed]
    output = {"0040E020": text("CS", "DICOM"), "0020000D": listed[0]["0020000D"], "0020000E": listed[0]["0020000E"],
              "00081199": text("SQ", *[{"00081150": each["00080016"], "00081155": each["00080018"]} for each in listed])}
    done = {"00404028": text("SQ", {"00080100": text("SH", "AI1"), "00080102": text("SH", "99X"), "00080104": text("LO", "AI")}),
            "00404050": text("DT", "20260131101500"), "00404051": text("DT", "20260131101600"), "00404033": text("SQ", output)}
    body = json.dumps([{"00741216": text("SQ", done)}]).encode()
    equal(server.http(f"/dicom-web/workitems/{uid}?{transaction}", data=body, method="POST", headers={"Content-Type": "application/dicom+json"})[0], 200, "a result is named")
    outputs = json.loads(server.http("/workflow/workitems/" + uid)[2])["outputs"]
    equal([(each["instances"], each["missing"]) for each in outputs], [(2, 2)], "which has not arrived")
    equal(dicom("send", server.address, *files).returncode, 0, "it arrives")
    outputs = json.loads(server.http("/workflow/workitems/" + uid)[2])["outputs"]
    equal([(each["study"], each["missing"]) for each in outputs], [(listed[0]["0020000D"]["Value"][0], 0)], "and is found where the item says")
    server.stop()
    (folder / "rules.toml").write_text(RULES.replace("PatientID", "PatientIdee"))
    wrong = dicom("serve", "--data", folder / "rules", "--config", folder / "rules.toml", "--dicom-port", 0, "--http-port", 0)
    check(wrong.returncode != 0 and "there is no attribute PatientIdee" in wrong.stderr, f"a rule that makes no sense is said at the start: {wrong.stderr}")


def main():
    with Folder() as folder:
        with Server(folder / "data") as server:
            scanners(server)
        rules(folder)
    finish()


main()
