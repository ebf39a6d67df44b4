#!/usr/bin/env python3
"""JPEG 2000 that opj_compress makes of random sizes, tiles, precincts, code-blocks, offsets, orders, layers, coding styles and
tile-parts, with packet headers moved to where T.800 lets them be: lossless to the samples that went in, all else as OpenJPEG
decodes it.

  jpeg2000_test.py [STREAMS [SEED]]"""
import pathlib
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from support import Folder, check, dicom, equal, finish, needs, run  # noqa: E402
from codestreams import as_dicom, by_openjpeg, chosen, made_samples, results_of  # noqa: E402

import numpy  # noqa: E402
import pydicom  # noqa: E402

warnings.simplefilter("ignore")
needs("opj_compress", "opj_decompress")
JPEG2000_LOSSLESS, JPEG2000 = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"
ORDERS = ["LRCP", "RLCP", "RPCL", "PCRL", "CPRL"]


def made_options(chance, width, height, components):
    across = chance.choice([4, 8, 16, 32, 64])
    resolutions = chance.randint(1, 6)
    order = chance.choice(ORDERS)
    options = ["-n", resolutions, "-p", order, "-b", f"{across},{chance.choice([4, 8, 16, 32, 64])}"]
    if chance.random() < 0.4:
        options += ["-c", ",".join(f"[{1 << chance.randint(5, 9)},{1 << chance.randint(5, 9)}]" for _ in range(chance.randint(1, 3)))]
    # A single column or row in an odd place does not come back from OpenJPEG itself.
    has_offset = chance.random() < 0.3 and min(width, height) > 1
    left, top = (chance.randint(0, 100), chance.randint(0, 100)) if has_offset else (0, 0)
    if left or top:
        options += ["-d", f"{left},{top}"]
    if chance.random() < 0.5:
        tile = max(chance.randint(8, 300), width // 8 + 1), max(chance.randint(8, 300), height // 8 + 1)
        options += ["-t", f"{tile[0]},{tile[1]}"]
        if chance.random() < 0.5:
            options += ["-T", f"{chance.randint(max(0, left - tile[0] + 1), left)},{chance.randint(max(0, top - tile[1] + 1), top)}"]
    bypasses = False
    if chance.random() < 0.6:  # coding styles (T.800 table A.19), of which predictable termination changes nothing here
        styles = [bit for bit in (1, 2, 4, 8, 16, 32) if chance.random() < 0.4]
        bypasses = 1 in styles
        options += ["-M", sum(styles)]
    changes_order = chance.random() < 0.2 and resolutions > 1
    if chance.random() < 0.3 and not changes_order and order != "PCRL":  # OpenJPEG mixes up what does not fit
        options += ["-TP", order[0]]
    options += [mark for mark in ("-SOP", "-EPH") if chance.random() < 0.3]
    if components == 3:
        options += ["-mct", chance.choice([0, 1])]
    # OpenJPEG counts the planes that a region of interest adds where it begins to bypass the arithmetic coder.
    if chance.random() < 0.2 and not bypasses:
        options += ["-ROI", f"c={chance.randint(0, components - 1)},U={chance.randint(1, 8)}"]
    if changes_order:
        middle = chance.randint(1, resolutions - 1)
        options += ["-POC", f"T1=0,0,9,{middle},{components},{chance.choice(ORDERS)}/T1={middle},0,9,{resolutions},{components},{chance.choice(ORDERS)}"]
    return [str(option) for option in options]


def made_layers(chance):
    kind = chance.choice(["one", "one", "layers", "lossy", "psnr"])
    if kind == "layers":
        return ["-r", ",".join(str(ratio) for ratio in sorted(chance.sample(range(2, 60), chance.randint(1, 6)), reverse=True)) + ",1"], True
    if kind == "lossy":
        return ["-r", ",".join(str(ratio) for ratio in sorted(chance.sample(range(2, 60), chance.randint(1, 4)), reverse=True))], False
    if kind == "psnr":
        return ["-q", ",".join(str(psnr) for psnr in sorted(chance.sample(range(20, 60), chance.randint(1, 4))))], False
    return [], True


def compressed(folder, samples, bits, options):
    """The codestream; nothing where opj_compress refuses or fails."""
    height, width, components = samples.shape
    source, stream = folder / "in.rawl", folder / "out.j2k"
    stream.unlink(missing_ok=True)
    source.write_bytes(samples.transpose(2, 0, 1).astype(samples.dtype.newbyteorder("<")).tobytes())
    result = run("opj_compress", "-i", source, "-o", stream, "-F", f"{width},{height},{components},{bits},u", *options)
    return stream.read_bytes() if result.returncode == 0 and stream.exists() else None


def tile_parts(stream):
    """The main header, and of each tile-part its SOT segment, its other segments and its data."""
    at = first = stream.index(b"\xff\x90\x00\x0a")
    parts = []
    while stream[at:at + 2] == b"\xff\x90":
        length = int.from_bytes(stream[at + 6:at + 10], "big") or len(stream) - 2 - at
        data = at + 12
        while stream[data:data + 2] != b"\xff\x93":
            data += 2 + int.from_bytes(stream[data + 2:data + 4], "big")
        parts.append((stream[at:at + 12], stream[at + 12:data], stream[data + 2:at + length]))
        at += length
    return stream[:first], parts


def without_packet_headers(data):
    """The packet headers of a tile-part with SOP and EPH markers, and what is left of it."""
    headers, bodies = b"", b""
    packets = data.split(b"\xff\x91\x00\x04")
    assert packets[0] == b""
    for packet in packets[1:]:
        header, _, body = packet[2:].partition(b"\xff\x92")
        headers += header + b"\xff\x92"
        bodies += b"\xff\x91\x00\x04" + packet[:2] + body
    return headers, bodies


def with_packed_headers(stream, where, chance):
    """Packet headers in segments of the main header (PPM) or of the tile-parts (PPT): T.800 A.7.4, A.7.5."""
    main, parts = tile_parts(stream)
    packed, made = b"", b""
    for sot, segments, data in parts:
        headers, bodies = without_packet_headers(data)
        if where == "PPM":
            packed += len(headers).to_bytes(4, "big") + headers
        else:
            segments += divided(b"\xff\x61", headers, chance)
        length = len(sot) + len(segments) + 2 + len(bodies)
        made += sot[:6] + length.to_bytes(4, "big") + sot[10:] + segments + b"\xff\x93" + bodies
    return main + (divided(b"\xff\x60", packed, chance) if where == "PPM" else b"") + made + b"\xff\xd9"


def divided(marker, content, chance):
    made = b""
    for index in range(256):
        length = 60000 if index == 200 else chance.choice([1, 7, 100, 60000])
        part, content = content[:length], content[length:]
        made += marker + (3 + len(part)).to_bytes(2, "big") + bytes([index]) + part
        if not content:
            return made
    raise AssertionError("too many packet headers")


def colours_of(options):
    if "-mct 1" not in " ".join(options):
        return "RGB"
    return "YBR_ICT" if "-I" in options else "YBR_RCT"


def one(folder, number, chance):
    samples, bits = made_samples(chance, numpy.random.default_rng(number))
    height, width, components = samples.shape
    layers, lossless = made_layers(chance)
    options = made_options(chance, width, height, components) + layers
    if not lossless and chance.random() < 0.6:
        options.append("-I")
    lossless = lossless and "-ROI" not in options
    where = chance.choice(["PPM", "PPT"]) if chance.random() < 0.25 else ""
    if where:
        options += ["-SOP", "-EPH"]
    stream = compressed(folder, samples, bits, options)
    if stream is None:
        return "refused by opj_compress"
    what = f"{width} x {height} x {components}, {bits} bits, {' '.join(options)} {where}"
    other = by_openjpeg(folder / "out.j2k", samples.shape, bits)
    if other is None:
        return "not decoded by OpenJPEG"
    # OpenJPEG does not always get back what it codes without loss: single columns and rows in odd places.
    came_back = numpy.array_equal(other, samples)
    if where:
        stream = with_packed_headers(stream, where, chance)
    as_dicom(folder / "in.dcm", stream, samples, bits, JPEG2000_LOSSLESS if lossless else JPEG2000, colours_of(options))
    result = dicom("convert", folder / "in.dcm", "-o", folder / "out.dcm", "--to", "ExplicitVRLittleEndian", "-q")
    if result.returncode != 0:
        check(False, f"{what}: {result.stderr.strip()[-200:]}")
        return "failed"
    ours = pydicom.dcmread(folder / "out.dcm").pixel_array.reshape(samples.shape).astype(int)
    difference = abs(ours - other.astype(int)).max()
    if difference > (1 if lossless and not came_back else 0):
        check(False, f"{what}: {difference} from OpenJPEG's")
        return "failed"
    return "lossless" if came_back else "lossy"


def subsampled(folder, chance):
    """Components of which every second column or row is there are repeated."""
    for _ in range(6):
        width, height = 2 * chance.randint(4, 100), 2 * chance.randint(4, 100)
        dx, dy = chance.choice([(2, 1), (1, 2), (2, 2)])
        generator = numpy.random.default_rng(width)
        planes = [generator.integers(0, 256, shape).astype("u1") for shape in [(height, width)] + [(height // dy, width // dx)] * 2]
        (folder / "in.raw").write_bytes(b"".join(plane.tobytes() for plane in planes))
        layout = f"{width},{height},3,8,u@1x1:{dx}x{dy}:{dx}x{dy}"
        run("opj_compress", "-i", folder / "in.raw", "-o", folder / "out.j2k", "-F", layout, "-mct", "0", "-n", "3", "-p", chance.choice(ORDERS), "-c", "[32,32]", "-t", "64,64")
        expected = numpy.stack([planes[0]] + [plane.repeat(dy, 0).repeat(dx, 1) for plane in planes[1:]], 2)
        as_dicom(folder / "in.dcm", (folder / "out.j2k").read_bytes(), expected, 8, JPEG2000_LOSSLESS, "RGB")
        result = dicom("convert", folder / "in.dcm", "-o", folder / "out.dcm", "--to", "ExplicitVRLittleEndian", "-q")
        ours = pydicom.dcmread(folder / "out.dcm").pixel_array if result.returncode == 0 else None
        check(ours is not None and numpy.array_equal(ours, expected), f"sub-sampled {layout}: {result.stderr.strip()[-200:]}")


def main():
    count, chance = chosen(80)
    with Folder() as folder:
        results = results_of(one, folder, count, chance)
        subsampled(folder, chance)
    check(results.get("lossless", 0) > count // 6 and results.get("lossy", 0) > count // 8, f"streams decoded and compared: {results}")
    equal(results.get("failed", 0), 0, "streams that were not decoded rightly")
    finish()


main()
