#!/usr/bin/env python3
"""Samples out of every layout of pixel data, beside what numpy makes of the same numbers: bits around the stored ones, bytes and words of both orders, planes, single bits, and
fragments with right, wrong and no tables."""
import pathlib
import struct
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from support import Folder, check, dicom, finish  # noqa: E402

import numpy  # noqa: E402
import pydicom  # noqa: E402
from made_images import even, image, save, save_fragments  # noqa: E402
from pydicom.encaps import generate_pixel_data_frame  # noqa: E402

warnings.simplefilter("ignore")
RANDOM = numpy.random.default_rng(3)
wrong = []
compared = 0


def compare(folder, name, path, expected):
    """All frames as `dicom render` decodes them."""
    global compared
    out = folder / "samples.raw"
    out.unlink(missing_ok=True)
    result = dicom("render", path, "-o", out, "--all", "-q")
    compared += 1
    if result.returncode != 0 or out.read_bytes() != numpy.ascontiguousarray(expected).tobytes():
        wrong.append(f"{name}: {result.stderr.strip()[-150:]}")


def told(what):
    check(not wrong, f"{what}: {compared} files" + "".join("\n      " + each for each in wrong[:10]))
    wrong.clear()


def native(folder):
    path = folder / "native.dcm"
    for allocated, stored, high in ((8, 8, 7), (8, 5, 6), (8, 1, 0), (16, 16, 15), (16, 12, 11), (16, 12, 15), (16, 10, 12), (32, 20, 19), (32, 17, 25), (64, 40, 39)):
        for signed in (0, 1):
            for big_endian in (False, True):
                for rows, columns in ((1, 1), (3, 5)):
                    words = RANDOM.integers(0, 2**62, (rows, columns), dtype=numpy.int64) & ((1 << min(allocated, 62)) - 1)
                    data = image(path, rows, columns, allocated, stored, high, signed, big_endian=big_endian)
                    save(data, words.astype(f"{'>' if big_endian else '<'}u{allocated // 8}").tobytes())
                    values = (words >> (high + 1 - stored)) & ((1 << stored) - 1)
                    if signed:
                        values = (values ^ (1 << (stored - 1))) - (1 << (stored - 1))
                    compare(folder, f"{stored} of {allocated} bits to bit {high}, sign {signed}, big endian {big_endian}", path,
                            values.astype(f"<{'i' if signed else 'u'}{allocated // 8}"))
    for frames, rows, columns in ((1, 1, 1), (1, 3, 5), (5, 3, 5), (2, 5, 13)):
        bits = RANDOM.integers(0, 2, (frames, rows, columns)).astype("u1")
        save(image(path, rows, columns, 1, frames=frames), numpy.packbits(bits.reshape(-1), bitorder="little").tobytes(), "OB")
        compare(folder, f"single bits, {frames} x {rows} x {columns}", path, bits)
        for syntax in ("RLELossless", "JPEG2000Lossless", "JPEGLSLossless", "HTJ2KLossless", "DeflatedImageFrameCompression", "EncapsulatedUncompressedExplicitVRLittleEndian"):
            (folder / "coded.dcm").unlink(missing_ok=True)
            dicom("convert", path, "-o", folder / "coded.dcm", "--to", syntax)
            compare(folder, f"single bits, {frames} x {rows} x {columns} as {syntax}", folder / "coded.dcm", bits)
    for allocated in (8, 16):
        for planar in (0, 1):
            pixels = RANDOM.integers(0, 256, (3, 3, 5, 3)).astype(f"<u{allocated // 8}")
            stored = pixels if planar == 0 else pixels.transpose(0, 3, 1, 2)
            save(image(path, 3, 5, allocated, samples=3, photometric="RGB", planar=planar, frames=3), stored.tobytes())
            compare(folder, f"planar configuration {planar} of {allocated} bits", path, pixels)
    pixels = RANDOM.integers(0, 256, (2, 5, 6, 3)).astype("u1")
    pixels[:, :, 1::2, 1:] = pixels[:, :, 0::2, 1:]
    halved = numpy.stack([pixels[:, :, 0::2, 0], pixels[:, :, 1::2, 0], pixels[:, :, 0::2, 1], pixels[:, :, 0::2, 2]], axis=-1)
    save(image(path, 5, 6, samples=3, photometric="YBR_FULL_422", frames=2), halved.tobytes())
    compare(folder, "YBR_FULL_422", path, pixels)


def fragments(folder):
    syntaxes = {"RLELossless": "1.2.840.10008.1.2.5", "JPEGLSLossless": "1.2.840.10008.1.2.4.80", "JPEG2000Lossless": "1.2.840.10008.1.2.4.90", "JPEGLosslessSV1": "1.2.840.10008.1.2.4.70",
                "HTJ2KLossless": "1.2.840.10008.1.2.4.201", "DeflatedImageFrameCompression": "1.2.840.10008.1.2.8.1"}
    for keyword, uid in syntaxes.items():
        pixels = RANDOM.integers(0, 4096, (3, 37, 41)).astype("<u2")
        data = image(folder / "native.dcm", 37, 41, 16, 12, frames=3)
        save(data, pixels.tobytes())
        dicom("convert", folder / "native.dcm", "-o", folder / "coded.dcm", "--to", keyword)
        frames = [even(each) for each in generate_pixel_data_frame(pydicom.dcmread(folder / "coded.dcm").PixelData, 3)]
        cut = lambda frame: [frame[at:at + len(frame) // 6 * 2] for at in range(0, len(frame), len(frame) // 6 * 2)]  # noqa: E731
        whole, parts = [[each] for each in frames], [cut(each) for each in frames]

        def offsets(groups, kind="<I", beside=0):
            sizes = [sum(8 + len(item) for item in group) for group in groups]
            return b"".join(struct.pack(kind, sum(sizes[:i]) + beside) for i in range(len(sizes)))

        flat = lambda groups: [item for group in groups for item in group]  # noqa: E731
        extended = [(0x7FE00001, offsets(whole, "<Q")), (0x7FE00002, b"".join(struct.pack("<Q", len(each)) for each in frames))]
        layouts = {"no table": ([b""] + flat(whole), True, ()), "a table": ([offsets(whole)] + flat(whole), True, ()), "a table of parts": ([offsets(parts)] + flat(parts), True, ()),
                   "a wrong table": ([offsets(whole, beside=7)] + flat(whole), True, ()), "a short table": ([offsets(whole)[:4]] + flat(whole), True, ()),
                   "no delimiter": ([b""] + flat(whole), False, ()), "an extended table": ([b""] + flat(whole), True, extended),
                   "an empty fragment": ([b"", frames[0], b"", frames[1], frames[2]], True, ())}
        if keyword not in ("RLELossless", "DeflatedImageFrameCompression"):  # nothing tells where their streams begin
            layouts["parts without a table"] = ([b""] + flat(parts), True, ())
        for name, (items, delimiter, tables) in layouts.items():
            save_fragments(folder / "fragments.dcm", data, uid, items, delimiter, tables)
            compare(folder, f"{keyword}, {name}", folder / "fragments.dcm", pixels)


with Folder() as folder:
    native(folder)
    told("native samples are what numpy makes of them")
    fragments(folder)
    told("so are those of fragments")
finish()
