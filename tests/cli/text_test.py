#!/usr/bin/python3
"""`dicom dump --text`, `dicom make`, `dicom dump --tag`: text and back, checked with pydicom and DCMTK."""
import pathlib
import subprocess
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, DICOM, Folder, check, dicom, equal, finish, needs, pydicom_files, run

import pydicom

warnings.simplefilter("ignore")
needs("dcmdump", "dump2dcm")

def elements(text):
    """The lines of a text, but for what a new file says of itself and group lengths."""
    return [line for line in text.splitlines() if line and not line.startswith(("#", "(0002,")) and ",0000) " not in line]


with Folder() as work:
    # Every file that Debian ships: to text, back, and the same data set as before; bit by bit where pydicom can tell.
    different, compared = [], 0
    for path in pydicom_files():
        # Private sequences in implicit VR, which only undefined lengths show to be ones; no transfer syntax and an odd length.
        if path.endswith(("nested_priv_SQ.dcm", "meta_missing_tsyntax.dcm")):
            continue
        text = dicom("dump", "-q", "--text", path)
        if text.returncode != 0:
            continue
        (work / "t.txt").write_text(text.stdout, encoding="utf-8")
        made = dicom("make", work / "t.txt", "-o", work / "t.dcm")
        if made.returncode != 0:
            different.append((path, made.stderr.strip()[-150:]))
            continue
        same = dicom("diff", path, work / "t.dcm")
        compared += 1
        if same.returncode != 0:
            different.append((path, (same.stdout + same.stderr)[:150]))
            continue
        again = dicom("dump", "-q", "--text", work / "t.dcm")
        if elements(again.stdout) != elements(text.stdout):
            different.append((path, "another text"))
        if path.endswith("SC_rgb_jpeg.dcm"):  # implicit VR within a file that says explicit: OW or OB is anybody's guess
            continue
        try:  # pydicom leaves words of big endian files as they are
            before, after = ({element.tag: element for element in pydicom.dcmread(name) if element.tag.element != 0} for name in (path, work / "t.dcm"))
            if "BigEnd" not in path and before != after:
                different.append((path, "not equal to pydicom"))
        except Exception:  # what pydicom cannot compare is no reference
            pass
    for name, why in different:
        print("  ", pathlib.Path(name).name, why)
    check(compared >= 80, f"{compared} files went through text")
    equal(len(different), 0, "all of them came back the same")

    # By hand.
    (work / "hand.txt").write_text("""# by hand
SOPClassUID = CTImageStorage
SOPInstanceUID = uid(image)
StudyInstanceUID = uid()
PatientName = Müller^Jürgen
PixelSpacing = 0.5\\0.25
Rows = 2
(0009,0010) LO = ACME
(0009,1001) FD = 0.1
RequestAttributesSequence[0].ScheduledProcedureStepID = 7
ReferencedImageSequence = {
  {
    ReferencedSOPClassUID = CTImageStorage
    ReferencedSOPInstanceUID = uid(image)
  }
}
PixelData = @pixels.raw
""", encoding="utf-8")
    (work / "pixels.raw").write_bytes(bytes(range(8)))
    equal(dicom("make", work / "hand.txt", "-o", work / "hand.dcm", "--syntax", "implicit").returncode, 0, "a text by hand becomes a file")
    data = pydicom.dcmread(work / "hand.dcm")
    equal(str(data.PatientName), "Müller^Jürgen", "pydicom reads the name")
    equal(data.SpecificCharacterSet, "ISO_IR 192", "  in UTF-8")
    equal(data.file_meta.TransferSyntaxUID, "1.2.840.10008.1.2", "  in the wanted transfer syntax")
    equal(data.file_meta.MediaStorageSOPInstanceUID, data.SOPInstanceUID, "  with meta information")
    equal(data.ReferencedImageSequence[0].ReferencedSOPInstanceUID, data.SOPInstanceUID, "  uid(NAME) is the same UID")
    equal(data.RequestAttributesSequence[0].ScheduledProcedureStepID, "7", "  a path made a sequence")
    equal(list(data.PixelSpacing), [0.5, 0.25], "  numbers")
    equal(data.PixelData, bytes(range(8)), "  bytes of a file")
    equal(run("dcmdump", "-q", work / "hand.dcm", env=DCMTK).returncode, 0, "dcmdump reads it")
    (work / "outside.txt").write_text("PixelData = @../../../etc/hostname\n")
    refused = dicom("make", work / "outside.txt", "-o", work / "x.dcm")
    check(refused.returncode == 1 and "line 1" in refused.stderr and "not within the folder" in refused.stderr, f"files elsewhere are refused: {refused.stderr.strip()[-120:]}")
    (work / "wrong.txt").write_text("PatientName = a\nRows = many\n")
    refused = dicom("make", work / "wrong.txt", "-o", work / "x.dcm")
    check(refused.returncode == 1 and "line 2" in refused.stderr, "errors name the line")
    piped = subprocess.run([DICOM, "make", "-", "-o", work / "piped.dcm"], input="PatientID = 5\n", text=True, capture_output=True)
    equal((piped.returncode, dicom("dump", "-q", "--values", "-t", "PatientID", work / "piped.dcm").stdout), (0, "5\n"), "text by standard input")

    # DCMTK's text: what dcmdump prints, and what dump2dcm takes.
    odd, read = [], 0
    for path in [name for name in pydicom_files() if "charset" not in name][:60]:
        theirs = run("dcmdump", "-q", "+L", path, env=DCMTK)
        if theirs.returncode != 0 or "�" in theirs.stdout or dicom("dump", "-q", path).returncode != 0:
            continue
        (work / "d.txt").write_text(theirs.stdout, encoding="utf-8")
        made = dicom("make", work / "d.txt", "-o", work / "d.dcm")
        if made.returncode != 0:
            odd.append((pathlib.Path(path).name, made.stderr.strip()[-150:]))
            continue
        read += 1
        difference = dicom("diff", path, work / "d.dcm")
        # dcmdump calls fragments OB whatever the file says.
        if difference.returncode != 0 and "- PixelData = OW (" not in difference.stdout:
            odd.append((pathlib.Path(path).name, difference.stdout[:200]))
    for entry in odd:
        print("  ", entry)
    check(read >= 30, f"{read} dumps of dcmdump were read")
    check(len(odd) <= read // 5, f"{len(odd)} of them differ from the file (dcmdump does not print every byte)")
    (work / "list.dump").write_text("""(0008,0005) CS [ISO_IR 100]
(0010,0010) PN [DOE^JANE]
(0040,0100) SQ
(fffe,e000) -
(0008,0060) CS [CT]
(0040,0002) DA [20260101]
(fffe,e00d) -
(fffe,e0dd) -
""")
    equal(run("dump2dcm", work / "list.dump", work / "theirs.wl", env=DCMTK).returncode, 0, "dump2dcm makes a worklist entry")
    ours = dicom("make", work / "list.dump", "-o", work / "ours.wl")
    equal(ours.returncode, 0, f"so does dicom make {ours.stderr}")
    equal(dicom("diff", work / "theirs.wl", work / "ours.wl").returncode, 0, "the same one")

    # Paths.
    ct = next(path for path in pydicom_files() if path.endswith("CT_small.dcm"))
    equal(dicom("dump", "-q", "--values", "-t", "PatientName", "-t", "0028,0010", "-t", "StudyID", ct).stdout, "CompressedSamples^CT1\n128\n1CT1\n", "values by path")
    equal(dicom("dump", "-q", "-t", "0010xxxx", ct).stdout.count("\n(0010") + 1, sum(1 for element in pydicom.dcmread(ct) if element.tag.group == 0x10), "a group by pattern")
    equal(dicom("dump", "-t", "NoSuchKeyword", ct).returncode, 2, "an unknown keyword is a usage error")
    check("\x1b[" in dicom("dump", "-q", "--colour", "always", ct).stdout, "colours when asked for")
    check("\x1b[" not in dicom("dump", "-q", ct).stdout, "no colours in a pipe")
    raw = pathlib.Path(ct).read_bytes()
    for line in dicom("dump", "-q", "--offsets", "-t", "PatientID", "-t", "StudyInstanceUID", "-t", "MediaStorageSOPInstanceUID", ct).stdout.splitlines():
        offset, value = int(line.split()[0]), line.split()[-1]
        equal(raw[offset:offset + len(value)].decode(), value, "an offset leads to the value")
finish()
