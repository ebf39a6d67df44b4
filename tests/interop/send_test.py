#!/usr/bin/python3
"""dicom send: windows, associations, decompression, going on after failures; dicom receive's options; against DCMTK where it matters."""
import json
import pathlib
import signal
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, DICOM, Background, Folder, check, dicom, equal, finish, free_port, needs, pydicom_files, run, wait_for_port

import pydicom

needs("storescp", "storescu")


def receiver(folder, port, *words):
    folder.mkdir(exist_ok=True)
    return Background(DICOM, "receive", "--port", port, "-o", folder, *words)


def content(folder):
    found = {}
    for path in pathlib.Path(folder).rglob("*"):
        if path.is_file():
            data = pydicom.dcmread(path)
            found[str(data.SOPInstanceUID)] = bytes(data.PixelData)
    return found


with Folder() as work:
    made = work / "made"
    equal(dicom("modality", "-o", made, "--type", "CT", "--slices", 60, "--size", 128).returncode, 0, "60 slices")
    originals = content(made)

    for words in ([], ["--window", 1], ["--window", 32], ["--associations", 4], ["--associations", 3, "--window", 5, "--max-pdu", 2048]):
        port = free_port()
        folder = work / ("in" + "".join(str(word) for word in words))
        with receiver(folder, port, "--durable", "-q"):
            wait_for_port(port)
            sent = dicom("send", f"X@127.0.0.1:{port}", made, "--json", "--report", work / "report.json", *words)
        equal(json.loads(sent.stdout)["sent"], 60, f"send {' '.join(str(word) for word in words)}: all")
        equal(content(folder), originals, "and all arrived")
        report = json.loads((work / "report.json").read_text())
        equal({each["outcome"] for each in report["files"]}, {"sent"}, "the report has each file")
        equal({each["sop_instance_uid"] for each in report["files"]}, set(originals), "with its UID")

    port = free_port()
    with receiver(work / "bounded", port, "--accept", "ImplicitVRLittleEndian", "-q"):
        wait_for_port(port)
        equal(dicom("send", f"X@127.0.0.1:{port}", made).returncode, 0, "to a receiver of implicit VR only")
    equal({str(pydicom.dcmread(path).file_meta.TransferSyntaxUID) for path in (work / "bounded").iterdir()}, {"1.2.840.10008.1.2"}, "in what it takes")
    equal(content(work / "bounded"), originals, "with the same pixels")

    compressed = [path for path in pydicom_files() if path.endswith(("JPEG2000.dcm", "SC_rgb_jpeg_gdcm.dcm", "MR_small_RLE.dcm", "MR_small_jp2klossless.dcm"))]
    if compressed:
        port = free_port()
        (work / "native").mkdir()
        with Background("storescp", "-od", work / "native", "+xe", port, env=DCMTK):
            wait_for_port(port)
            equal(dicom("send", f"X@127.0.0.1:{port}", *compressed).returncode, 0, "compressed files to a storescp without codecs")
            kept = dicom("send", f"X@127.0.0.1:{port}", "--no-decompress", *compressed)
            check(kept.returncode == 1 and "does not accept" in kept.stderr, "with --no-decompress it says what the peer does not accept")
        equal({pydicom.dcmread(path, force=True).file_meta.TransferSyntaxUID.is_compressed for path in (work / "native").iterdir()}, {False}, "they arrive decompressed")

    # The receiver is killed in the middle; what was acknowledged is on the list, the rest goes on.
    many = work / "many"
    equal(dicom("modality", "-o", many, "--type", "MR", "--slices", 400, "--size", 256).returncode, 0, "400 slices")
    port = free_port()
    done = work / "done.txt"
    first = receiver(work / "killed", port, "--durable", "-q")
    wait_for_port(port)
    sending = Background(DICOM, "send", f"X@127.0.0.1:{port}", many, "--resume", done, "--retries", 0)
    for _ in range(1000):
        if done.exists() and len(done.read_text().splitlines()) > 40:
            break
        time.sleep(0.002)
    first.stop(signal.SIGKILL)
    code = sending.process.wait(timeout=60)
    acknowledged = [line for line in done.read_text().splitlines() if not line.startswith("#")]
    there = {path.stem for path in (work / "killed").glob("*.dcm")}
    check(set(acknowledged) <= there, f"all {len(acknowledged)} on the list are there")
    if code:
        check(len(acknowledged) < 400, "the receiver was killed before the end")
    with receiver(work / "killed", port, "--durable", "-q"):
        wait_for_port(port)
        again = dicom("send", f"X@127.0.0.1:{port}", many, "--resume", done, "--json")
    outcome = json.loads(again.stdout)
    equal(outcome["sent"] + outcome["sent_before"], 400, "--resume sends the rest")
    equal(outcome["sent_before"], len(acknowledged), "and leaves out what was done")
    equal(len(list((work / "killed").glob("*.dcm"))), 400, "all are there")
    other = dicom("send", "Y@127.0.0.1:9", many, "--resume", done)
    check(other.returncode == 1 and "is of X@" in other.stderr, "a list is of one address")

    # Without --resume a lost association is made again.
    port = free_port()
    flaky = receiver(work / "flaky", port, "-q")
    wait_for_port(port)
    sending = Background(DICOM, "send", f"X@127.0.0.1:{port}", many, "--window", 4)
    while len(list((work / "flaky").glob("*.dcm"))) < 20:
        time.sleep(0.002)
    flaky.stop(signal.SIGKILL)
    with receiver(work / "flaky", port, "-q"):
        equal(sending.process.wait(timeout=60), 0, "a receiver that comes back gets the rest")
    equal(len(list((work / "flaky").glob("*.dcm"))), 400, "all are there")

    port = free_port()
    counting = Background(DICOM, "receive", "--port", port, "--discard", "--once")
    wait_for_port(port)
    # The probe of the port is no association: it does not end --once.
    equal(run("storescu", "127.0.0.1", port, *sorted(made.iterdir()), env=DCMTK).returncode, 0, "storescu to receive --discard")
    equal(counting.process.wait(timeout=20), 0, "--once ends with the association")
    counting.log.seek(0)
    check("60 instances" in counting.log.read(), "and says how many came")

    nothing = dicom("send", f"X@127.0.0.1:{free_port()}", made)
    check(nothing.returncode == 1 and "Nothing listens" in nothing.stderr, "nobody there: at once, and in plain words")
finish()
