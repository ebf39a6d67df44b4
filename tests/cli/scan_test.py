#!/usr/bin/python3
"""`dicom scan` and `dicom convert`, checked with pydicom, dcmdump and gdcmscanner's reading of the same files."""
import csv
import io
import json
import os
import pathlib
import re
import shutil
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Folder, check, dicom, equal, finish, needs, pydicom_files, run

import pydicom

warnings.simplefilter("ignore")
needs("dcmdump")

with Folder() as work:
    tree = work / "tree"
    for series in range(3):
        made = dicom("modality", "-o", tree / f"s{series}", "--slices", 5, "--size", 32)
        equal(made.returncode, 0, "a series to scan")
    (tree / "readme.txt").write_text("not DICOM " * 50)
    (tree / "empty").write_bytes(b"")
    first = sorted(tree.rglob("*.dcm"))[0]
    (tree / "cut.dcm").write_bytes(first.read_bytes()[:700])
    directories = [path for path in pydicom_files() + [str(p) for p in pathlib.Path(pydicom.__file__).parent.rglob("DICOMDIR")] if os.path.basename(path) == "DICOMDIR"]
    if directories:
        shutil.copy(directories[0], tree / "DICOMDIR")
    good = sorted(str(path) for path in tree.rglob("*.dcm") if path.name != "cut.dcm")

    result = dicom("scan", tree)
    equal(result.returncode, 0, "a scan with an unreadable file")
    equal(sorted(line.split("\t")[0] for line in result.stdout.splitlines()), good, "a line for every object")
    check("cut.dcm" in result.stderr and "at byte" in result.stderr, "the unreadable one is named with the reason")
    check("readme.txt" not in result.stderr and f"{len(good)} objects, {1 if directories else 0} DICOMDIR" in result.stderr, f"numbers: {result.stderr.splitlines()[-1]}")
    check("2 other files, 1 unreadable" in result.stderr, "  of the others too")
    equal(dicom("scan", "--strict", tree).returncode, 1, "--strict makes it a failure")

    keys = ["PatientID", "StudyInstanceUID", "Rows", "ImageType", "0008,0060"]
    rows = [json.loads(line) for line in dicom("scan", "-q", "--json", *[word for key in keys for word in ("-k", key)], tree).stdout.splitlines()]
    objects = [row for row in rows if row.get("kind") != "DICOMDIR"]
    equal(len(rows) - len(objects), 1 if directories else 0, "the DICOMDIR is told apart")
    for row in objects:
        data = pydicom.dcmread(row["file"], stop_before_pixels=True)
        expected = [data.PatientID, data.StudyInstanceUID, str(data.Rows), "\\".join(data.ImageType), data.Modality]
        if [row[key] for key in keys] != expected:
            check(False, f"{row} is {expected}")
    check(len(objects) == len(good), "values as pydicom's")
    table = list(csv.reader(io.StringIO(dicom("scan", "-q", "--csv", "-k", "PatientName", "-k", "InstanceNumber", tree).stdout)))
    equal((table[0], len(table)), (["file", "PatientName", "InstanceNumber"], len(good) + 1), "CSV")
    shown = dicom("scan", "-q", "--tree", tree).stdout
    equal(shown.count("5 objects"), 3, "the tree counts the objects of each series")
    summary = json.loads(dicom("scan", "-q", "--summary", "--json", tree).stdout)
    equal((summary["objects"], summary["unreadable"], summary["other_files"]), (len(good), 1, 2), "the summary's numbers")
    equal(dicom("scan", "-k", "Nonsense", tree).returncode, 2, "an unknown key")
    absent = dicom("scan", work / "absent")
    check("absent" in absent.stderr and "No such file" in absent.stderr, "a folder that is not there")
    lines = dicom("scan", "-q", "-k", "SOPInstanceUID", *pydicom_files()).stdout.splitlines()
    wrong = []
    for line in lines:
        path, uid = line.split("\t")
        try:
            expected = str(pydicom.dcmread(path, stop_before_pixels=True).get("SOPInstanceUID", ""))
        except Exception:
            continue
        is_bytes = re.fullmatch(r"([0-9a-f]{2} ?)+", uid)  # written with VR UN, which pydicom looks through
        if uid != expected and not is_bytes:
            wrong.append((path, uid, expected))
    check(len(lines) > 80 and not wrong, f"{len(lines)} files of Debian with pydicom's UIDs {wrong[:3]}")

    # convert
    names = {"implicit": "1.2.840.10008.1.2", "explicit": "1.2.840.10008.1.2.1", "big-endian": "1.2.840.10008.1.2.2", "deflated": "1.2.840.10008.1.2.1.99"}
    ct = next(path for path in pydicom_files() if path.endswith("CT_small.dcm"))
    reference = pydicom.dcmread(ct)
    for name, uid in names.items():
        equal(dicom("convert", "-q", ct, "-o", work / f"{name}.dcm", "--to", name).returncode, 0, f"to {name}")
        data = pydicom.dcmread(work / f"{name}.dcm")
        equal(data.file_meta.TransferSyntaxUID, uid, "  it is that transfer syntax")
        equal((data.pixel_array == reference.pixel_array).all(), True, "  with the same pixels")
        equal(dicom("diff", ct, work / f"{name}.dcm").returncode, 0, "  and the same data set")
        equal(run("dcmdump", "-q", work / f"{name}.dcm", env=DCMTK).returncode, 0, "  dcmdump reads it")
    equal(dicom("convert", "-q", work / "deflated.dcm", "-o", work / "back.dcm", "--to", names["explicit"]).returncode, 0, "and back, by UID")
    equal(dicom("diff", "--meta", work / "explicit.dcm", work / "back.dcm").returncode, 0, "  the same file")
    rle = next((path for path in pydicom_files() if path.endswith("MR_small_RLE.dcm")), None)
    if rle:
        equal(dicom("convert", "-q", rle, "-o", work / "plain.dcm", "--to", "ExplicitVRLittleEndian").returncode, 0, "RLE is decoded")
        equal((pydicom.dcmread(work / "plain.dcm").pixel_array == pydicom.dcmread(rle).pixel_array).all(), True, "  to the same pixels")
    result = dicom("convert", tree, "-o", work / "converted", "--to", "implicit")
    check(result.returncode == 1 and f"{len(good)} converted" in result.stdout and "cut.dcm" in result.stderr, f"a folder: {result.stdout.strip()}")
    equal(sorted(str(path.relative_to(work / "converted")) for path in (work / "converted").rglob("*.dcm")), sorted(os.path.relpath(path, tree) for path in good), "  in the same structure")
    charsets = [path for path in pydicom_files() if "/charset_files/chr" in path]
    equal(dicom("convert", "-q", *charsets, "-o", work / "utf8", "--charset", "UTF8").returncode, 0, "character sets to UTF-8")
    wrong = []
    for path in charsets:
        before, after = pydicom.dcmread(path), pydicom.dcmread(work / "utf8" / os.path.basename(path))
        if after.SpecificCharacterSet != "ISO_IR 192" or after.get("PatientName") != before.get("PatientName") or after.file_meta.TransferSyntaxUID != before.file_meta.TransferSyntaxUID:
            wrong.append((os.path.basename(path), str(before.get("PatientName")), str(after.get("PatientName"))))
    check(len(charsets) > 10 and not wrong, f"{len(charsets)} files with pydicom's names {wrong}")
    for words, message in ((["--to", "jpeg-ls", ct, "-o", "x"], "no transfer syntax"), (["--to", "MPEG2MPML", ct, "-o", "x"], "cannot be written"), ([ct, "-o", "x"], "--charset"), ([ct, "--to", "implicit"], "-o")):
        result = dicom("convert", *words)
        check(result.returncode == 2 and message in result.stderr, f"refused: {result.stderr.splitlines()[0][:100]}")
finish()
