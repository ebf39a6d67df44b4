#!/usr/bin/python3
"""`dicom edit` and `dicom diff`, checked with pydicom and against dcmodify."""
import json
import os
import pathlib
import shutil
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Folder, check, dicom, equal, finish, needs, pydicom_files, run

import pydicom

warnings.simplefilter("ignore")
needs("dcmodify")
ct = next(path for path in pydicom_files() if path.endswith("CT_small.dcm"))

with Folder() as work:
    def fresh(name="image.dcm"):
        shutil.copy(ct, work / name)
        return work / name

    def edit(*words):
        result = dicom("edit", *words)
        if result.returncode not in (0, 1):
            print(result.stderr)
        return result

    image = fresh()
    os.chmod(image, 0o640)
    result = edit("--set", "PatientName=Doe^Jane", "--set", "RequestAttributesSequence[0].RequestedProcedureID=7", "--set", "[ACME]0029,xx10:LO=mine",
                  "--insert", "PatientID=not this", "--insert", "StudyComments=new", "--append", "ImageType=MPR", "--erase", "private", image)
    equal((result.returncode, result.stdout.strip()), (0, "1 edited, 0 unchanged, 0 failed"), f"an edit of one file {result.stderr}")
    before, after = pydicom.dcmread(ct), pydicom.dcmread(image)
    equal(str(after.PatientName), "Doe^Jane", "set")
    equal(after.PatientID, before.PatientID, "insert leaves what is there")
    equal(after.StudyComments, "new", "insert puts what is not")
    equal(list(after.ImageType), [*before.ImageType, "MPR"], "append adds a value")
    equal(after.RequestAttributesSequence[0].RequestedProcedureID, "7", "a nested element is made")
    equal([element.tag for element in after if element.tag.is_private], [0x00290010, 0x00291010], "private elements are erased, then the new one is set")
    equal(after.PixelData, before.PixelData, "pixel data stay")
    equal(image.stat().st_mode & 0o777, 0o640, "the permissions stay")

    # The same as dcmodify makes, for a list of edits.
    for ours, theirs in ((["--set", "PatientName=A^B"], ["-m", "PatientName=A^B"]), (["--set", "PatientComments=x"], ["-i", "PatientComments=x"]),
                         (["--erase", "PatientBirthDate", "--erase", "PatientSex"], ["-e", "PatientBirthDate", "-ea", "PatientSex"]),
                         (["--set", "ReferencedStudySequence[0].ReferencedSOPInstanceUID=1.2.3"], ["-i", "ReferencedStudySequence[0].ReferencedSOPInstanceUID=1.2.3"]),
                         (["--set", "PixelSpacing=1\\2"], ["-m", "PixelSpacing=1\\2"]), (["--set", "Rows=7"], ["-m", "Rows=7"])):
        one, other = fresh("one.dcm"), fresh("other.dcm")
        edit(*ours, one)
        run("dcmodify", "-nb", "-q", *theirs, other, env=DCMTK)
        difference = dicom("diff", "--ignore", "DataSetTrailingPadding", one, other)
        equal(difference.stdout, "", f"as dcmodify {' '.join(theirs)}")

    # Bytes that are not edited stay.
    image = fresh()
    edit("--set", f"PatientID={before.PatientID}X", image)
    old, new = pathlib.Path(ct).read_bytes(), image.read_bytes()
    equal(new[:128], old[:128], "the preamble stays")
    edit("--set", f"PatientID={before.PatientID}", image)
    equal(pydicom.dcmread(image), before, "set back, the data set is as before")
    unchanged = fresh("unchanged.dcm")
    edit("--erase", "FrameTime", unchanged)
    equal(unchanged.read_bytes(), old, "nothing to erase: not a byte changes")

    # Character sets.
    image = fresh()
    equal(edit("--set", "PatientName=Дом", image).returncode, 1, "what the character set has not is refused")
    equal(pydicom.dcmread(image).PatientName, before.PatientName, "  and the file is as it was")
    edit("--set", "SpecificCharacterSet=ISO_IR 192", "--set", "PatientName=Дом^Ян", image)
    equal(str(pydicom.dcmread(image).PatientName), "Дом^Ян", "with the set for it, it is written")

    # Many files, errors of some.
    study = work / "study"
    made = dicom("modality", "-o", study, "--slices", 4, "--size", 32)
    equal(made.returncode, 0, "a study to work on")
    (study / "notes.txt").write_text("not DICOM " * 50)
    (study / "sub").mkdir()
    shutil.copy(next(study.glob("*.dcm")), study / "sub" / "again.dcm")
    broken = study / "broken.dcm"
    broken.write_bytes(next(study.glob("*.dcm")).read_bytes()[:600])
    files = [path for path in sorted(study.rglob("*.dcm")) if path != broken]
    contents = {path: path.read_bytes() for path in study.rglob("*") if path.is_file()}
    dry = edit("--dry-run", "--set", "PatientID=Q1", study)
    check(dry.returncode == 1 and dry.stdout.count("+ PatientID = Q1") == len(files), f"a dry run shows {len(files)} changes")
    equal({path: path.read_bytes() for path in study.rglob("*") if path.is_file()}, contents, "  and changes nothing")
    out = edit("--set", "PatientID=Q1", "-o", work / "out", study)
    check(out.returncode == 1 and "broken.dcm" in out.stderr and f"{len(files)} edited, 0 unchanged, 1 failed" in out.stdout, f"others go on when one fails: {out.stdout.strip()}")
    equal(sorted(path.relative_to(work / "out") for path in (work / "out").rglob("*.dcm")), sorted(path.relative_to(study) for path in files), "the folder's structure is kept")
    equal({path: path.read_bytes() for path in study.rglob("*") if path.is_file()}, contents, "  and the originals")
    broken.unlink()

    # New UIDs.
    reference = pydicom.dcmread(files[0])
    item = pydicom.Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = reference.SOPClassUID, pydicom.dcmread(files[1]).SOPInstanceUID
    stranger = pydicom.Dataset()
    stranger.ReferencedSOPClassUID, stranger.ReferencedSOPInstanceUID = reference.SOPClassUID, "1.2.3.4"
    reference.SourceImageSequence = [item, stranger]
    reference.save_as(files[0])
    shutil.rmtree(study / "sub")
    files = sorted(study.glob("*.dcm"))
    for name in ("new1", "new2"):
        equal(edit("--new-uids", "--seed", "seven", "-o", work / name, study).returncode, 0, "new UIDs")
    equal(edit("--new-uids", "--uid-map", work / "map.txt", "-o", work / "new3", study).returncode, 0, "new UIDs with a map")
    equal(edit("--new-uids", "--uid-map", work / "map.txt", "-o", work / "new4", study).returncode, 0, "and again")
    olds, news = [pydicom.dcmread(path) for path in files], [pydicom.dcmread(work / "new1" / path.name) for path in files]
    for key in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
        old_values, new_values = [data.get(key) for data in olds], [data.get(key) for data in news]
        check(not set(old_values) & set(new_values) and len(set(old_values)) == len(set(new_values)), f"{key}: new ones, as many as before")
        check(all(value.is_valid and value.startswith("2.25.") for value in new_values), "  and valid")
    by_old = {old.SOPInstanceUID: new.SOPInstanceUID for old, new in zip(olds, news)}
    referring = pydicom.dcmread(work / "new1" / files[0].name)
    equal(referring.SourceImageSequence[0].ReferencedSOPInstanceUID, by_old[item.ReferencedSOPInstanceUID], "references follow")
    equal(referring.SourceImageSequence[1].ReferencedSOPInstanceUID, "1.2.3.4", "references to others stay")
    equal(referring.file_meta.MediaStorageSOPInstanceUID, referring.SOPInstanceUID, "the meta information follows")
    for one, other in (("new1", "new2"), ("new3", "new4")):
        equal([(work / one / path.name).read_bytes() for path in files], [(work / other / path.name).read_bytes() for path in files], f"{one} and {other} are the same")
    check(dicom("diff", "--brief", work / "new1", work / "new3").returncode == 1, "without a seed they are others")

    # Wrong usage.
    for words, message in (([image], "nothing to do"), (["--set", "PatientName", image], "PATH=VALUE"), (["--set", "Nonsense=1", image], "Nonsense"),
                           (["--set", "TransferSyntaxUID=1.2.840.10008.1.2", image], "convert"), (["--seed", "x", "--erase", "private", image], "--new-uids")):
        result = dicom("edit", *words)
        check(result.returncode == 2 and message in result.stderr, f"refused: {result.stderr.splitlines()[0][:100]}")

    # diff
    equal(dicom("diff", ct, ct).returncode, 0, "a file is as itself")
    image = fresh()
    edit("--set", "PatientName=Doe^Jane", "--erase", "StudyID", "--set", "RequestAttributesSequence[0].RequestedProcedureID=7", image)
    result = dicom("diff", ct, image)
    equal(result.returncode, 1, "an edited one differs")
    lines = result.stdout.splitlines()[2:]
    equal(lines, ["- PatientName = CompressedSamples^CT1", "+ PatientName = Doe^Jane", "- StudyID = 1CT1", "+ RequestAttributesSequence = (1 item)"], "what differs, by path")
    equal(dicom("diff", "--ignore", "PatientName", "-i", "StudyID", "-i", "**.RequestAttributesSequence", ct, image).returncode, 0, "but for what is ignored")
    found = json.loads(dicom("diff", "--json", ct, image).stdout)
    equal([(each["path"], each["kind"]) for each in found[0]["differences"]], [("PatientName", "value"), ("StudyID", "only_left"), ("RequestAttributesSequence", "only_right")], "as JSON")
    equal(dicom("diff", ct, work / "absent.dcm").returncode, 2, "a file that is not there")
    equal(dicom("diff", ct, work).returncode, 2, "a file and a folder")
    (work / "moved").mkdir()
    for index, path in enumerate(files):
        shutil.copy(path, work / "moved" / f"{index}.bin")
    equal(dicom("diff", study, work / "moved").returncode, 0, "folders: instances are matched by UID")
    (work / "moved" / "0.bin").unlink()
    result = dicom("diff", study, work / "moved")
    check(result.returncode == 1 and "Only in" in result.stdout, "a missing one is told")
finish()
