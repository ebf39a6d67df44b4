#!/usr/bin/python3
"""`dicom json` and `dicom xml` as people use them: directions, folders, bulk data as files, refusals."""
import base64
import json
import os
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, check, dicom, equal, finish, pydicom_files, run

import pydicom


def fails(code, message, *words, **options):
    result = dicom(*words, **options)
    equal(result.returncode, code, f"dicom {' '.join(str(word) for word in words)[:90]} exits with {code}")
    check(message in result.stderr, f"  and says '{message}': {result.stderr.strip()[:250]}")


source = next(path for path in pydicom_files() if path.endswith("CT_small.dcm"))
compressed = next(path for path in pydicom_files() if path.endswith("JPEG2000.dcm"))

with Folder() as work:
    os.chdir(work)
    reference = pydicom.dcmread(source)

    # Direction is by content, whatever the name.
    dicom("json", source, "-o", "named.dcm")
    equal(json.load(open("named.dcm"))["00100020"]["Value"], [reference.PatientID], "a DICOM file becomes JSON in a file")
    equal(dicom("json", "named.dcm", "-o", "back.json").returncode, 0, "JSON becomes a DICOM file")
    check(pydicom.dcmread("back.json").PixelData == reference.PixelData, "with the same pixels")
    equal(dicom("xml", source, "-o", "a.xml").returncode, 0, "a DICOM file becomes XML")
    equal(dicom("xml", "a.xml", "-o", "a.dcm").returncode, 0, "and comes back")
    check(pydicom.dcmread("a.dcm").PixelData == reference.PixelData, "with the same pixels")
    piped = run(os.environ["DICOM"], "json", "-", "-o", "piped.dcm", input=open("named.dcm").read())
    check(piped.returncode == 0 and pydicom.dcmread("piped.dcm").PatientID == reference.PatientID, "JSON from standard input becomes a file")

    # Several.
    array = json.loads(dicom("json", source, compressed, "absent.dcm").stdout)
    equal(len(array), 2, "several files become an array, without those that cannot be read")
    equal(dicom("json", source, "absent.dcm").returncode, 1, "which the exit code tells")
    dicom("json", "--meta", source, compressed, "-o", "both.json")
    equal(dicom("json", "both.json", "-o", "made").returncode, 0, "an array becomes files in a folder")
    names = sorted(os.listdir("made"))
    equal(names, sorted(f"{pydicom.dcmread(path).SOPInstanceUID}.dcm" for path in (source, compressed)), "named by their UIDs")
    check(all(pydicom.dcmread(pathlib.Path("made") / name).file_meta.TransferSyntaxUID in (reference.file_meta.TransferSyntaxUID, pydicom.dcmread(compressed).file_meta.TransferSyntaxUID) for name in names), "in their own transfer syntaxes")
    dicom("xml", source, compressed, "-o", "documents/")
    equal(sorted(os.listdir("documents")), ["CT_small.xml", "JPEG2000.xml"], "XML of several files goes into a folder")

    # Transfer syntax and character set.
    dicom("json", "named.dcm", "-o", "b.dcm", "--syntax", "deflatedexplicitvrlittleendian")
    equal(str(pydicom.dcmread("b.dcm").file_meta.TransferSyntaxUID), "1.2.840.10008.1.2.1.99", "--syntax takes a keyword")
    dicom("json", compressed, "-o", "c.json")
    fails(1, "--syntax", "json", "c.json", "-o", "c.dcm")
    equal(dicom("json", "c.json", "-o", "c.dcm", "--syntax", str(pydicom.dcmread(compressed).file_meta.TransferSyntaxUID)).returncode, 0, "--syntax takes a UID")
    check(pydicom.dcmread("c.dcm").PixelData == pydicom.dcmread(compressed).PixelData, "fragments come back")
    pathlib.Path("latin.json").write_text(json.dumps({"00080016": {"vr": "UI", "Value": ["1.2.840.10008.5.1.4.1.1.7"]}, "00080018": {"vr": "UI", "Value": ["1.2.3"]}, "00100010": {"vr": "PN", "Value": [{"Alphabetic": "Müller"}]}}))
    dicom("json", "latin.json", "-o", "latin.dcm", "--charset", "ISO_IR 100")
    latin = pydicom.dcmread("latin.dcm")
    equal((latin.SpecificCharacterSet, str(latin.PatientName)), ("ISO_IR 100", "Müller"), "--charset stores text in another repertoire")

    # Bulk data.
    none = json.loads(dicom("json", "--bulk", "none", source).stdout)
    equal(none["7FE00010"], {"vr": "OW"}, "--bulk none leaves pixels out")
    uri = json.loads(dicom("json", "--bulk", "uri", source).stdout)["7FE00010"]["BulkDataURI"]
    equal(uri, f"instances/{reference.SOPInstanceUID}/bulkdata/7fe00010", "--bulk uri names them as WADO-RS does")
    for verb in ("json", "xml"):
        os.makedirs(f"{verb}/out")
        equal(dicom(verb, source, compressed, "-o", f"{verb}/out", "--meta", "--bulk-dir", f"{verb}/out/large values").returncode, 0, f"{verb}: --bulk-dir writes values as files")
        large = [path for path in pathlib.Path(verb).rglob("*.bin")]
        check(len(large) >= 2 and max(path.stat().st_size for path in large) == len(reference.PixelData), f"{len(large)} of them")
        check(not any(re.search("[A-Za-z0-9+/]{1500}", path.read_text()) for path in pathlib.Path(f"{verb}/out").glob(f"*.{verb}")), "not in the document")
        equal(dicom(verb, f"{verb}/out/CT_small.{verb}", f"{verb}/out/JPEG2000.{verb}", "-o", f"{verb}/back").returncode, 0, "they are found again")
        for path in (source, compressed):
            original = pydicom.dcmread(path)
            check(pydicom.dcmread(f"{verb}/back/{original.SOPInstanceUID}.dcm").PixelData == original.PixelData, "and are the same")
    fails(1, "does not lie in the folder", "json", source, "-o", "json/x.json", "--bulk-dir", "elsewhere")

    # Nothing outside of the document's folder is read, by no way.
    os.makedirs("inside")
    pathlib.Path("secret").write_bytes(b"secret")
    pathlib.Path("inside/plain").write_bytes(b"\1\2")
    os.symlink("../secret", "inside/link")
    os.symlink("..", "inside/up")
    os.mkfifo("inside/pipe")

    def refers(to):
        pathlib.Path("inside/x.json").write_text(json.dumps({"00080016": {"vr": "UI", "Value": ["1.2.840.10008.5.1.4.1.1.66"]}, "00080018": {"vr": "UI", "Value": ["1.2.3"]}, "00420011": {"vr": "OB", "BulkDataURI": to}}))
        return dicom("json", "inside/x.json", "-o", "inside/x.dcm")

    for good in ("plain", "./plain", "%70lain"):
        equal(refers(good).returncode, 0, f"{good} is read")
    check(pydicom.dcmread("inside/x.dcm").EncapsulatedDocument == b"\1\2", "with its content")
    for bad in ("../secret", "%2e%2e/secret", "..%2fsecret", "inside/../../secret", f"{work}/secret", f"file://{work}/secret", "link", "up/secret", "pipe", ".", "", "http://127.0.0.1/x", "plain%00", "absent", "plain/x", "%2Fetc%2Fpasswd", "..\\secret"):
        result = refers(bad)
        check(result.returncode == 1 and "(0042,0011)" in result.stderr, f"'{bad}' is refused: {result.stderr.strip()[-160:]}")
    equal(dicom("json", "inside/x.json", "-o", "inside/x.dcm", "--bulk", "none").returncode, 0, "--bulk none reads without them")

    # Wrong use.
    fails(2, "-o", "json", "named.dcm")
    fails(2, "no transfer syntax 'JPEG'", "json", "named.dcm", "-o", "x.dcm", "--syntax", "JPEG")
    fails(2, "character set", "json", "named.dcm", "-o", "x.dcm", "--charset", "EBCDIC")
    fails(2, "folder", "xml", source, compressed)
    fails(2, "--bulk", "json", source, "--bulk", "sometimes")
    pathlib.Path("broken.json").write_text('{"00100020":{"vr":"LO","Value":["a"]},"00280010":{"vr":"US","Value":[1,"x"]}}')
    fails(1, "(0028,0010) at byte 7", "json", "broken.json", "-o", "x.dcm")
    pathlib.Path("cut.json").write_text('{"00100020":{"vr":"LO","Va')
    fails(1, "cut.json", "json", "cut.json", "-o", "x.dcm")
    check(not os.path.exists("x.dcm"), "and no file is left behind")
    # What is no stored instance, e.g. a worklist entry, becomes a file without SOP class and instance.
    pathlib.Path("no_uid.json").write_text('{"00100020":{"vr":"LO","Value":["a"]}}')
    equal(dicom("json", "no_uid.json", "-o", "x.dcm").returncode, 0, "a data set without SOP class and instance")
    equal(json.loads(dicom("json", "x.dcm").stdout), {"00100020": {"vr": "LO", "Value": ["a"]}}, "comes back")
    fails(1, "not a DICOM file", "json", "a.xml")
    os.chdir("/")
finish()
