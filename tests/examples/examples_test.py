#!/usr/bin/env python3
"""Runs every program of examples/ on data that one of them makes, and looks at what comes out with other programs' eyes.

usage: examples_test.py FOLDER_OF_THE_PROGRAMS
"""
import json
import pathlib
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from support import Folder, Server, check, equal, finish, needs, run  # noqa: E402

FOLDER = pathlib.Path(sys.argv[1])


def example(name, *words):
    return run(FOLDER / f"example_{name}", *words)


def files(work):
    import pydicom

    image = work / "image.dcm"
    equal(example("make_image", image).returncode, 0, "make_image")
    seen = pydicom.dcmread(image)
    equal((str(seen.PatientName), seen.Rows, seen.Columns, len(seen.PixelData)), ("Müller^Jörg", 64, 96, 6144), "pydicom reads the image")
    equal(seen.AnatomicRegionSequence[0].CodeMeaning, "Head", "and its sequence")

    shown = example("read_file", image).stdout
    check(shown.startswith("ExplicitVRLittleEndian: Müller^Jörg, 1 frame(s)"), f"read_file: {shown!r}")
    check("AnatomicRegionSequence[0].CodeMeaning = Head\n" in example("walk", image).stdout, "walk goes into sequences")

    edited = work / "edited.dcm"
    equal(example("edit", image, edited, "Doe^Jane").returncode, 0, "edit")
    equal((str(pydicom.dcmread(edited).PatientName), pydicom.dcmread(edited).PatientWeight), ("Doe^Jane", 71.5), "pydicom sees the edit")

    result = example("json", image)
    equal(result.returncode, 0, "json: what was read back is equal")
    equal(json.loads(result.stdout)["00280010"], {"vr": "US", "Value": [64]}, "json: rows")

    scanned = example("scan_folder", work).stdout.split("\n")
    equal(scanned[0].split()[0], seen.StudyInstanceUID, "scan_folder: the study")
    equal(scanned[1], f"  {seen.SeriesInstanceUID}  2", "scan_folder: both images in one series")

    picture = work / "image.png"
    equal(example("render", image, picture).stdout, "96 x 64, 1 component(s)\n", "render")
    equal(picture.read_bytes()[:8], b"\x89PNG\r\n\x1a\n", "render: a PNG")

    (work / "text.dcm").write_text("no image " * 40)
    result = example("read_file", work / "text.dcm")
    check(result.returncode == 1 and "not a DICOM file" in result.stderr, f"read_file explains what is wrong: {result.stderr!r}")
    return image, seen


def network(work, image, seen):
    server = subprocess.Popen([FOLDER / "example_storage_scp", "0"], stdout=subprocess.PIPE, text=True)
    port = server.stdout.readline().split()[-1]
    sent = example("send", f"ANY@127.0.0.1:{port}", image)
    check("0x0000" in sent.stdout and sent.returncode == 0, f"send: {sent.stdout!r} {sent.stderr!r}")
    equal(server.stdout.readline().split(":")[0], f"{seen.SOPInstanceUID} from EXAMPLE", "storage_scp: what came")
    echo = run("echoscu", "127.0.0.1", port)
    equal(echo.returncode, 0, f"DCMTK's echoscu {echo.stderr}")
    server.send_signal(signal.SIGTERM)
    equal(server.wait(10), 0, "storage_scp ends")

    with Server(work / "data") as archive:
        example("send", archive.address, image)
        found = example("find", archive.address, "M*").stdout
        check(found.startswith(f"{seen.StudyInstanceUID}  20260131  Müller^Jörg\n") and "0x0000" in found, f"find: {found!r}")
    check("refused" in example("find", archive.address, "M*").stderr, "find explains that nobody answers")


needs("echoscu")
with Folder() as folder:
    made, attributes = files(folder)
    network(folder, made, attributes)
finish()
