#!/usr/bin/env python3
"""Pictures of ours beside DCMTK's: dcm2pnm for images, dcmp2pgm for presentation states; frames of 8 bits within one grey level.

Files: those that Debian's pydicom ships, and the corpus where CORPUS names one."""
import os
import pathlib
import re
import subprocess
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from support import DCMTK, Folder, check, dicom, finish, needs, pydicom_files, run  # noqa: E402

import numpy  # noqa: E402
import pydicom  # noqa: E402

warnings.simplefilter("ignore")
needs("dcm2pnm", "dcmpsmk", "dcmp2pgm", "dcmodify", "ffmpeg")


def pnm(path):
    """(components, samples) of a binary PGM or PPM of 8 bits."""
    data = path.read_bytes()
    match = re.match(rb"(P[56])\s+(?:#.*\n)?\s*(\d+)\s+(\d+)\s+(\d+)\s", data)
    if not match or match[4] != b"255":
        return None
    return (1 if match[1] == b"P5" else 3), numpy.frombuffer(data[match.end():], "u1").astype(int)


def png(path, components):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "rawvideo", "-pix_fmt", "gray" if components == 1 else "rgb24", "-"], capture_output=True).stdout
    return numpy.frombuffer(raw, "u1").astype(int)


# dicom/pixel/README.md explains these.
def explained(data):
    syntax = str(data.file_meta.TransferSyntaxUID) if "TransferSyntaxUID" in data.file_meta else ""
    photometric = str(data.get("PhotometricInterpretation", ""))
    if photometric.startswith("YBR"):
        return "YBR is rounded otherwise"
    if syntax in ("1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.53", "1.2.840.10008.1.2.4.55"):
        return "12-bit JPEG"
    if photometric == "RGB" and syntax == "1.2.840.10008.1.2.4.50":
        return "JFIF in RGB"
    if data.get("BitsAllocated") == 32 or data.get("BitsAllocated") == 1:
        return "32 bits, 1 bit"
    if "PixelPaddingValue" in data and "WindowCenter" not in data:
        return "padding in the range"
    if data.get("WindowWidth") is not None and min(float(w) for w in numpy.atleast_1d(data.WindowWidth)) < 1:
        return "a window below 1"
    if "PixelPresentation" in data or data.get("ShutterShape"):
        return "supplemental palette, shutter"
    frames = data.get("PerFrameFunctionalGroupsSequence")
    if frames and "FrameVOILUTSequence" in frames[0] and "WindowCenter" not in data:
        return "windows of frames"
    return None


def images(folder, paths):
    compared = 0
    for path in paths:
        try:
            data = pydicom.dcmread(path, stop_before_pixels=True, force=True)
            if "Rows" not in data or explained(data):
                continue
        except Exception:
            continue
        theirs, ours = folder / "theirs.pnm", folder / "ours.png"
        for file in (theirs, ours):
            file.unlink(missing_ok=True)
        window = ["+Wi", "1"] if "WindowCenter" in data and data.get("WindowWidth") is not None else ["+Wm"]
        if data.get("SamplesPerPixel") == 3 or str(data.get("PhotometricInterpretation")) == "PALETTE COLOR":
            window = []
        if "VOILUTSequence" in data and "WindowCenter" not in data:
            window = ["+Wl", "1"]
        result = run("dcm2pnm", "+op", *window, path, theirs, env=DCMTK)
        if result.returncode != 0 or not theirs.exists():
            continue
        if dicom("render", path, "-o", ours, "-q").returncode != 0:
            check(False, f"{path}: dcm2pnm makes a picture, we do not")
            continue
        read = pnm(theirs)
        if read is None:
            continue
        components, expected = read
        got = png(ours, components)
        if got.size != expected.size:
            check(False, f"{path}: {got.size} samples, expected {expected.size}")
            continue
        difference = int(abs(got - expected).max())
        check(difference <= 1, f"{pathlib.Path(path).name}: at most one level from dcm2pnm ({difference})")
        compared += 1
    check(compared >= 10, f"{compared} pictures compared with dcm2pnm")


def states(folder, paths):
    compared = 0
    for path in paths:
        state, theirs, ours = folder / "state.dcm", folder / "theirs.pgm", folder / "ours.png"
        for extra, turned in (([], None), (["+oi"], None), ([], "90"), ([], "270")):
            for file in (state, theirs, ours):
                file.unlink(missing_ok=True)
            if run("dcmpsmk", *extra, path, state, env=DCMTK).returncode != 0 or not state.exists():
                continue
            if turned:  # then flipped: PS3.3 C.10.6
                run("dcmodify", "-nb", "-i", f"(0070,0042)={turned}", "-i", "(0070,0041)=Y", state, env=DCMTK)
            if run("dcmp2pgm", "-p", state, path, theirs, env=DCMTK).returncode != 0 or not theirs.exists():
                continue
            if dicom("render", path, "-o", ours, "--presentation", state, "-q").returncode != 0:
                check(False, f"{path}: dcmp2pgm makes a picture by a state, we do not")
                continue
            read = pnm(theirs)
            if read is None:
                continue
            got = png(ours, 1)
            if got.size != read[1].size:
                check(False, f"{path}: {got.size} samples by a state, expected {read[1].size}")
                continue
            difference = int(abs(got - read[1]).max())
            check(difference <= 1, f"{pathlib.Path(path).name}: at most one level from dcmp2pgm ({difference})")
            compared += 1
    check(compared >= 3, f"{compared} pictures compared with dcmp2pgm")


with Folder() as folder:
    files = pydicom_files()
    corpus = os.environ.get("CORPUS")
    if corpus:
        files += sorted(str(path) for name in ("modalities", "multiframe", "transfer-syntaxes") for path in pathlib.Path(corpus, name).rglob("*.dcm"))
    images(folder, files)
    states(folder, [path for path in files if path.endswith(("CT_small.dcm", "MR_small.dcm", "693_UNCI.dcm", "JPEG2000_UNC.dcm", "MR2_UNCI.dcm"))])
finish()
