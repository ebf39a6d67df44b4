#!/usr/bin/env python3
"""Lossless codestreams between us, DCMTK, GDCM and OpenJPEG: what we code comes back equal from their decoders, what they code from ours. Kinds of samples, sizes down to one pixel,
several frames."""
import pathlib
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "conformance"))
from support import DCMTK, Folder, check, dicom, finish, needs, run  # noqa: E402

import numpy  # noqa: E402
import pydicom  # noqa: E402
from made_images import image, save  # noqa: E402
from pydicom.encaps import generate_pixel_data_frame  # noqa: E402

warnings.simplefilter("ignore")
needs("gdcmconv", "dcmcjpeg", "dcmdjpeg", "dcmcjpls", "dcmdjpls", "dcmcrle", "dcmdrle", "opj_decompress")
RANDOM = numpy.random.default_rng(4)
KINDS = [(8, 8, 0, 1), (16, 12, 0, 1), (16, 12, 1, 1), (16, 16, 0, 1), (16, 16, 1, 1), (16, 10, 1, 1), (8, 8, 0, 3), (16, 12, 0, 3)]
SIZES = [(1, 1, 1), (3, 3, 5), (1, 7, 1), (2, 61, 83)]
THEIR_DECODERS = {"RLELossless": ["dcmdrle"], "JPEGLosslessSV1": ["dcmdjpeg", "+cn"], "JPEGLossless": ["dcmdjpeg", "+cn"], "JPEGLSLossless": ["dcmdjpls"], "JPEG2000Lossless": None}
THEIR_ENCODERS = [["dcmcjpeg", "+e1"], ["dcmcjpeg", "+el", "+sv", "6"], ["dcmcjpls"], ["dcmcrle"], ["gdcmconv", "--jpeg"], ["gdcmconv", "--jpegls"], ["gdcmconv", "--j2k"], ["gdcmconv", "--rle"],
                  ["gdcmconv", "--j2k", "-t", "16,16"], ["gdcmconv", "--jpegls", "-S", "100"]]
wrong = []
compared = 0


def made(kind, size):
    """Smooth waves with noise, over all that the stored bits can be."""
    allocated, stored, signed, samples = kind
    low = -(1 << (stored - 1)) if signed else 0
    frames, rows, columns = size
    frame, y, x, sample = numpy.meshgrid(*(numpy.arange(n) for n in (*size, samples)), indexing="ij")
    waves = (numpy.sin((x + 3 * sample + frame) / 9) + numpy.cos(y / 7) + 2) / 4 * ((1 << stored) - 1) + low
    noisy = numpy.clip(waves + RANDOM.integers(-3, 4, waves.shape), low, low + (1 << stored) - 1)
    return noisy.astype(f"<{'i' if signed else 'u'}{allocated // 8}")


def compare(name, path, expected):
    global compared
    compared += 1
    try:
        pixels = pydicom.dcmread(path, force=True).pixel_array
    except Exception as error:
        return wrong.append(f"{name}: {error}")
    if pixels.size != expected.size or (pixels.reshape(-1).astype(int) != expected.reshape(-1).astype(int)).any():
        wrong.append(f"{name}: {pixels.reshape(-1)[:4]}, expected {expected.reshape(-1)[:4]}")


def by_openjpeg(folder, name, path, expected):
    """The first frame; opj_decompress writes a component after another, signed samples without what is above their bits."""
    global compared
    compared += 1
    data = pydicom.dcmread(path)
    (folder / "stream.j2k").write_bytes(next(generate_pixel_data_frame(data.PixelData, int(data.get("NumberOfFrames", 1)))))
    (folder / "stream.rawl").unlink(missing_ok=True)
    run("opj_decompress", "-i", folder / "stream.j2k", "-o", folder / "stream.rawl")
    mask = (1 << data.BitsStored) - 1
    samples = expected[0].transpose(2, 0, 1).reshape(-1).astype(int) & mask
    got = numpy.fromfile(folder / "stream.rawl", f"<u{expected.itemsize}").astype(int) & mask
    if got.size != samples.size or (got != samples).any():
        wrong.append(f"{name}: opj_decompress has other samples")


with Folder() as folder:
    native, coded, back = folder / "native.dcm", folder / "coded.dcm", folder / "back.dcm"
    for kind in KINDS:
        for size in SIZES:
            allocated, stored, signed, samples = kind
            pixels = made(kind, size)
            save(image(native, size[1], size[2], allocated, stored, None, signed, samples, "RGB" if samples == 3 else "MONOCHROME2", frames=size[0] if size[0] > 1 else None), pixels.tobytes())
            for syntax, decoder in {**THEIR_DECODERS, "HTJ2KLosslessRPCL": None}.items():
                name = f"{syntax}, {stored} of {allocated} bits, sign {signed}, {samples} components, {size}"
                coded.unlink(missing_ok=True)
                if dicom("convert", native, "-o", coded, "--to", syntax).returncode != 0:
                    wrong.append(f"{name} is not made")
                    continue
                decoders = [decoder] if decoder else []
                if not syntax.startswith("HTJ2K") and not (syntax == "RLELossless" and samples == 3 and allocated > 8):  # GDCM exchanges their bytes
                    decoders.append(["gdcmconv", "--raw"])
                for each in decoders:
                    back.unlink(missing_ok=True)
                    run(*each, coded, back, env=DCMTK)
                    compare(f"{name} by {each[0]}", back, pixels)
                if decoder is None:
                    by_openjpeg(folder, name, coded, pixels)
            for encoder in THEIR_ENCODERS:
                coded.unlink(missing_ok=True)
                run(*encoder, native, coded, env=DCMTK)
                if not coded.exists() or (encoder[1:] == ["--rle"] and samples == 3 and allocated > 8):
                    continue
                back.unlink(missing_ok=True)
                dicom("convert", coded, "-o", back, "--to", "ExplicitVRLittleEndian")
                compare(f"{' '.join(encoder)}, {stored} of {allocated} bits, sign {signed}, {samples} components, {size}", back, pixels)
    check(compared > 400, f"{compared} decodings")
    check(not wrong, "all of them equal to what was coded" + "".join("\n      " + each for each in wrong[:20]))
finish()
