#!/usr/bin/python3
"""`dicom convert` to compressed transfer syntaxes: DCMTK's and GDCM's decoders give the same pixels as ours had."""
import os
import pathlib
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Folder, check, dicom, equal, finish, needs, run

import numpy
import pydicom

warnings.simplefilter("ignore")
needs("dcmdjpeg", "dcmdjpls", "dcmdrle", "gdcmconv")
FILES = pathlib.Path(pydicom.__file__).parent / "data" / "test_files"
NAMES = ["CT_small.dcm", "MR_small.dcm", "MR_small_RLE.dcm", "SC_rgb_small_odd.dcm", "ExplVR_BigEnd.dcm", "image_dfl.dcm"]
LOSSLESS = {"RLELossless": ["dcmdrle", "gdcmconv --raw"], "JPEGLossless": ["dcmdjpeg", "gdcmconv --raw"],
            "JPEGLosslessSV1": ["dcmdjpeg", "gdcmconv --raw"], "JPEGLSLossless": ["dcmdjpls", "gdcmconv --raw"], "JPEG2000Lossless": ["gdcmconv --raw"]}


def pixels(path):
    """The stored values, whatever bytes they lie in."""
    data = pydicom.dcmread(path)
    return data.pixel_array.astype(numpy.int64)


with Folder() as work:
    files = [FILES / name for name in NAMES if (FILES / name).is_file()]
    check(len(files) >= 4, f"{len(files)} real files")
    for syntax, decoders in LOSSLESS.items():
        for path in files:
            made = work / f"{path.stem}-{syntax}.dcm"
            result = dicom("convert", "-q", "--verify", path, "-o", made, "--to", syntax)
            if result.returncode != 0 and "does not carry" in result.stderr:
                continue  # 32 bits, one bit
            equal(result.returncode, 0, f"{path.name} to {syntax} {result.stderr.strip()[:200]}")
            for decoder in decoders:
                plain = work / "plain.dcm"
                plain.unlink(missing_ok=True)
                program = run(*decoder.split(), made, plain, env=DCMTK)
                if program.returncode != 0 or not plain.exists():
                    check(False, f"  {decoder} decodes it: {(program.stderr or program.stdout).strip()[:200]}")
                    continue
                check(numpy.array_equal(pixels(plain), pixels(path)), f"  {decoder} gives the same pixels")
    ct, rgb = FILES / "CT_small.dcm", FILES / "SC_rgb_small_odd.dcm"
    for path, syntax, words, most in ((rgb, "JPEGBaseline8Bit", ["--quality", 95], 30), (rgb, "JPEGLSNearLossless", ["--near", 3], 3), (ct, "JPEG2000", ["--ratio", 4], 80)):
        made = work / f"lossy-{syntax}.dcm"
        equal(dicom("convert", "-q", path, "-o", made, "--to", syntax, *words).returncode, 0, f"{path.name} to {syntax}")
        data, before = pydicom.dcmread(made), pydicom.dcmread(path)
        equal(data.LossyImageCompression, "01", "  says that it has lost")
        check(data.SOPInstanceUID != before.SOPInstanceUID and data.file_meta.MediaStorageSOPInstanceUID == data.SOPInstanceUID, "  is another instance")
        equal(data.SourceImageSequence[0].ReferencedSOPInstanceUID, before.SOPInstanceUID, "  names its source")
        equal(dicom("convert", "-q", made, "-o", work / "plain.dcm", "--to", "explicit").returncode, 0, "  is decoded")
        check(numpy.abs(pixels(work / "plain.dcm") - pixels(path)).max() <= most, f"  by at most {most}")
        if syntax == "JPEGLSNearLossless":
            equal(run("dcmdjpls", made, work / "theirs.dcm", env=DCMTK).returncode, 0, "  dcmdjpls decodes it")
            check(numpy.array_equal(pixels(work / "theirs.dcm"), pixels(work / "plain.dcm")), "  to the same")
    result = dicom("convert", "-q", ct, "-o", work / "no.dcm", "--to", "JPEGBaseline8Bit")
    check(result.returncode == 1 and "does not carry" in result.stderr and not (work / "no.dcm").exists(), "16 bits are no JPEG baseline")
    equal(dicom("convert", ct, "-o", work / "no.dcm", "--to", "MPEG2MPML").returncode, 2, "a syntax that is not written")
finish()
