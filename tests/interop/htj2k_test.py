#!/usr/bin/env python3
"""HTJ2K that ojph_compress makes of random sizes, tiles, precincts, code-blocks, offsets, orders and levels: lossless to the
samples that went in, lossy and in smaller resolutions as OpenJPEG decodes it.

  htj2k_test.py [STREAMS [SEED]]"""
import pathlib
import random
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from support import Folder, check, dicom, equal, finish, needs, run  # noqa: E402
from codestreams import as_dicom, by_openjpeg, chosen, made_samples, results_of  # noqa: E402

import numpy  # noqa: E402
import pydicom  # noqa: E402

warnings.simplefilter("ignore")
needs("ojph_compress", "opj_decompress")
HTJ2K_LOSSLESS, HTJ2K = "1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.203"


def made_options(chance, width, height):
    across = chance.choice([4, 8, 16, 32, 64, 128])
    down = chance.choice([size for size in (4, 8, 16, 32, 64, 128, 256) if size * across <= 4096])
    options = ["-num_decomps", str(chance.randint(0, 6)), "-prog_order", chance.choice(["LRCP", "RLCP", "RPCL", "PCRL", "CPRL"]), "-block_size", f"{{{across},{down}}}"]
    if chance.random() < 0.5:
        options += ["-precincts", ",".join(f"{{{1 << chance.randint(4, 9)},{1 << chance.randint(4, 9)}}}" for _ in range(chance.randint(1, 4)))]
    left, top = (chance.randint(0, 100), chance.randint(0, 100)) if chance.random() < 0.3 else (0, 0)
    if left or top:
        options += ["-image_offset", f"{{{left},{top}}}"]
    if chance.random() < 0.6:
        tile = max(chance.randint(8, 300), width // 12 + 1), max(chance.randint(8, 300), height // 12 + 1)
        options += ["-tile_size", f"{{{tile[0]},{tile[1]}}}"]
        if chance.random() < 0.5:
            options += ["-tile_offset", f"{{{chance.randint(max(0, left - tile[0] + 1), left)},{chance.randint(max(0, top - tile[1] + 1), top)}}}"]
    return options


def compressed(folder, samples, bits, options):
    """The codestream; nothing where ojph_compress refuses or fails."""
    height, width, components = samples.shape
    source, stream = folder / ("in.ppm" if components == 3 else "in.pgm"), folder / "out.j2c"
    stream.unlink(missing_ok=True)
    source.write_bytes(b"P%d %d %d %d\n" % (6 if components == 3 else 5, width, height, (1 << bits) - 1) + samples.astype(samples.dtype.newbyteorder(">")).tobytes())
    result = run("ojph_compress", "-i", source, "-o", stream, *options)
    return stream.read_bytes() if result.returncode == 0 and stream.exists() else None


def one(folder, number, chance):
    samples, bits = made_samples(chance, numpy.random.default_rng(number))
    height, width, _ = samples.shape
    lossless = chance.random() < 0.7
    options = made_options(chance, width, height) + (["-reversible", "true"] if lossless else ["-qstep", str(chance.choice([0.0005, 0.004, 0.02]))])
    stream = compressed(folder, samples, bits, options)
    if stream is None:
        return "refused by ojph_compress"
    as_dicom(folder / "in.dcm", stream, samples, bits, HTJ2K_LOSSLESS if lossless else HTJ2K, "YBR_RCT" if lossless else "YBR_ICT")
    what = f"{width} x {height} x {samples.shape[2]}, {bits} bits, {' '.join(options)}"
    result = dicom("convert", folder / "in.dcm", "-o", folder / "out.dcm", "--to", "ExplicitVRLittleEndian", "-q")
    if result.returncode != 0:
        check(False, f"{what}: {result.stderr.strip()[-200:]}")
        return "failed"
    ours = pydicom.dcmread(folder / "out.dcm").pixel_array.reshape(samples.shape).astype(int)
    if lossless:
        if not numpy.array_equal(ours, samples):
            check(False, what)
        return "lossless"
    other = by_openjpeg(folder / "out.j2c", samples.shape, bits)
    if other is None:
        return "not decoded by OpenJPEG"
    difference = int(abs(ours - other.astype(int)).max())
    if difference > 0:
        check(False, f"{what}: {difference} from OpenJPEG's")
    return "lossy"


def header_bits(data):
    """The bits of a packet header, and how many bytes they came from (T.800 B.10.1)."""
    state = {"at": 0}

    def bits():
        last = 0
        while True:
            length, last = (7 if last == 0xFF else 8), data[state["at"]]
            state["at"] += 1
            for place in reversed(range(length)):
                yield last >> place & 1
    return bits(), state


def packed(bits):
    made, last = bytearray(), 0
    while bits:
        length = 7 if last == 0xFF else 8
        part, bits = bits[:length], bits[length:]
        last = int("".join(map(str, part)).ljust(length, "0"), 2)
        made.append(last)
    return bytes(made) + (b"\0" if last == 0xFF else b"")


def binary(number, length):
    return [number >> place & 1 for place in reversed(range(length))]


def with_refinement(stream, passes, layers, chance):
    """A stream of one code-block with two bit planes more below it, of which the first is in a SigProp pass and perhaps in a
    MagRef pass of random bits, perhaps in a quality layer of their own: no encoder that Debian has makes them."""
    exponent = stream.index(b"\xff\x5c") + 5
    start = stream.index(b"\xff\x90")
    data = stream.index(b"\xff\x93", start) + 2
    bits, state = header_bits(stream[data:])
    take = lambda: next(bits)
    if (take(), take()) != (1, 1):
        return None
    missing = 0
    while take() == 0:
        missing += 1
    take()  # one pass
    length_bits = 3
    while take() == 1:
        length_bits += 1
    length = int("".join(str(take()) for _ in range(length_bits)), 2)
    cleanup = stream[data + state["at"]:][:length]
    refinement = bytes(chance.randrange(0x90) for _ in range(chance.randint(1, 200)))
    length_bits = max(length_bits, 8)
    included = [1, 1] + [0] * missing + [1]
    more = [1] * (length_bits - 3) + [0]
    lengths = binary(length, length_bits), binary(len(refinement), length_bits + (1 if passes == 3 else 0))
    if layers == 1:
        body = packed(included + ([1, 1, 0, 0] if passes == 3 else [1, 0]) + more + lengths[0] + lengths[1]) + cleanup + refinement
    else:
        body = packed(included + [0] + more + lengths[0]) + cleanup
        body += packed([1, 1] + ([1, 0] if passes == 3 else [0]) + [0] + lengths[1]) + refinement
        number = stream.index(b"\xff\x52") + 6
        stream = stream[:number] + b"\0\2" + stream[number + 2:]
    tile = stream[start:start + 6] + (14 + len(body)).to_bytes(4, "big") + stream[start + 10:start + 12] + b"\xff\x93" + body
    return stream[:exponent] + bytes([stream[exponent] + (2 << 3)]) + stream[exponent + 1:start] + tile + b"\xff\xd9"


def refinements(folder, count, chance):
    """Passes that refine, beside OpenJPEG."""
    compared = 0
    for number in range(count):
        generator = numpy.random.default_rng(number)
        samples = (128 + generator.integers(-12, 12, (chance.randint(1, 64), chance.randint(1, 64), 1)) * (generator.random((1, 1, 1)) < 2)).astype("u1")
        samples[generator.random(samples.shape) < 0.6] = 128  # what is not significant yet
        plain = compressed(folder, samples, 8, ["-num_decomps", "0", "-reversible", "true"])
        passes, layers, seed = chance.choice([2, 3]), chance.choice([1, 2]), chance.random()
        in_one = with_refinement(plain, passes, 1, random.Random(seed)) if plain else None
        if in_one is None:
            continue
        # OpenJPEG takes what a second layer has for a part of the cleanup pass.
        stream = with_refinement(plain, passes, layers, random.Random(seed))
        (folder / "out.j2c").write_bytes(in_one)
        other = by_openjpeg(folder / "out.j2c", samples.shape, 8)
        as_dicom(folder / "in.dcm", stream, samples, 8, HTJ2K, "YBR_RCT")
        result = dicom("convert", folder / "in.dcm", "-o", folder / "out.dcm", "--to", "ExplicitVRLittleEndian", "-q")
        if other is None or result.returncode != 0:
            check(other is None and result.returncode != 0, f"{samples.shape}, {passes} passes in {layers} layers: {result.stderr.strip()[-200:]}")
            continue
        ours = pydicom.dcmread(folder / "out.dcm").pixel_array.reshape(samples.shape).astype(int)
        difference = abs(ours - other)
        check(difference.max() <= 0, f"{samples.shape[:2]}, {passes} passes in {layers} layers as OpenJPEG decodes them ({numpy.count_nonzero(difference)} differ by up to {difference.max()})")
        compared += 1
    check(compared > count // 2, f"{compared} streams with refinements")


def main():
    count, chance = chosen(60)
    with Folder() as folder:
        results = results_of(one, folder, count, chance)
        refinements(folder, 16, chance)
    check(results.get("lossless", 0) > count // 3 and results.get("lossy", 0) > count // 20, f"streams decoded and compared: {results}")
    equal(results.get("failed", 0), 0, "streams that were not decoded")
    finish()


main()
