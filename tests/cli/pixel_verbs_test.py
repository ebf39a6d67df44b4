#!/usr/bin/env python3
"""import, extract, compare, stats and render: what they make is read by programs that we did not write, and the other way round."""
import json
import pathlib
import struct
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from support import Folder, check, dicom, equal, finish, needs, pydicom_files, run  # noqa: E402

import numpy  # noqa: E402
import pydicom  # noqa: E402

warnings.simplefilter("ignore")
needs("ffmpeg", "ffprobe", "dciodvfy", "djxl", "cjxl", "ojph_expand", "opj_decompress", "dcmdump")


def must(*words):
    result = dicom(*words)
    check(result.returncode == 0, "dicom " + " ".join(str(word) for word in words[:2]) + (": " + result.stderr[-300:] if result.returncode else ""))
    return result


def made_picture(folder, name, pixel_format, size="64x48"):
    path = folder / name
    result = run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", f"testsrc=size={size}:rate=1", "-frames:v", "1", "-pix_fmt", pixel_format, path)
    check(result.returncode == 0, f"ffmpeg makes {name}{result.stderr[-200:]}")
    return path


def raw_of(path, pixel_format):
    """The samples of a picture as ffmpeg decodes them."""
    import subprocess
    return subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "rawvideo", "-pix_fmt", pixel_format, "-"], capture_output=True).stdout


def valid(path, what):
    result = run("dciodvfy", path)
    errors = [line for line in (result.stdout + result.stderr).splitlines() if line.startswith("Error")]
    equal(errors, [], f"dciodvfy finds no error in {what}")


def pictures(folder):
    for name, fmt in (("grey.png", "gray"), ("deep.png", "gray16be"), ("colour.png", "rgb24"), ("deepcolour.png", "rgb48be")):
        path = made_picture(folder, name, fmt)
        must("import", path, "-o", folder / "x.dcm", "-q")
        data = pydicom.dcmread(folder / "x.dcm")
        expected = numpy.frombuffer(raw_of(path, fmt.replace("be", "le")), "<u2" if "16" in fmt or "48" in fmt else "u1")
        check(numpy.array_equal(data.pixel_array.reshape(-1), expected), f"{name} is what ffmpeg reads")
        valid(folder / "x.dcm", name)
    for compression in ("raw", "packbits", "lzw", "deflate"):
        for fmt in ("gray", "rgb24", "gray16le"):
            path = folder / f"{compression}-{fmt}.tiff"
            run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=190x77:rate=1", "-frames:v", "1", "-pix_fmt", fmt, "-compression_algo", compression, path)
            must("import", path, "-o", folder / "x.dcm", "-q")
            data = pydicom.dcmread(folder / "x.dcm")
            expected = numpy.frombuffer(raw_of(path, fmt), "<u2" if "16" in fmt else "u1")
            check(numpy.array_equal(data.pixel_array.reshape(-1), expected), f"{path.name} is what ffmpeg reads")
    jpeg = made_picture(folder, "photo.jpg", "yuvj420p")
    must("import", jpeg, "-o", folder / "x.dcm", "--set", "PatientName=Doe^Jane", "-q")
    data = pydicom.dcmread(folder / "x.dcm")
    equal(str(data.PatientName), "Doe^Jane", "--set")
    equal(str(data.file_meta.TransferSyntaxUID), "1.2.840.10008.1.2.4.50", "JPEG stays JPEG")
    valid(folder / "x.dcm", "a photo")
    must("extract", folder / "x.dcm", "-o", folder / "again.jpg", "-q")
    check((folder / "again.jpg").read_bytes().rstrip(b"\0") == jpeg.read_bytes().rstrip(b"\0"), "the JPEG stream comes back")
    files = [made_picture(folder, f"page{i}.png", "gray") for i in range(3)]
    must("import", *files, "-o", folder / "series", "-q")
    equal(len({str(pydicom.dcmread(path).SeriesInstanceUID) for path in (folder / "series").glob("*.dcm")}), 1, "several pictures are one series")


def documents(folder):
    pdf = folder / "report.pdf"
    pdf.write_bytes(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
    cda = folder / "report.xml"
    cda.write_text('<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2.3" extension="45"/><title>A</title></ClinicalDocument>\n')
    stl = folder / "model.stl"
    stl.write_bytes(b"\0" * 80 + struct.pack("<I", 1) + b"\0" * 50)
    for path in (pdf, cda, stl):
        must("import", path, "-o", folder / "doc.dcm", "-q")
        valid(folder / "doc.dcm", path.name)
        must("extract", folder / "doc.dcm", "-o", folder / "out.bin", "-q")
        check((folder / "out.bin").read_bytes() == path.read_bytes(), f"{path.name} comes back byte for byte")
    ct = [path for path in pydicom_files() if path.endswith("CT_small.dcm")][0]
    must("import", pdf, "-o", folder / "doc.dcm", "--like", ct, "-q")
    equal(str(pydicom.dcmread(folder / "doc.dcm").StudyInstanceUID), str(pydicom.dcmread(ct).StudyInstanceUID), "--like takes the study")
    equal(dicom("import", __file__, "-o", folder / "doc.dcm").returncode, 1, "a script is nothing to import")


def videos(folder):
    film = folder / "film.mp4"
    run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=128x96:rate=10", "-frames:v", "7", "-c:v", "libx264", "-pix_fmt", "yuv420p", film)
    mpeg = folder / "film.mpg"
    run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=352x288:rate=25", "-frames:v", "9", "-c:v", "mpeg2video", "-q:v", "2", mpeg)
    for path, syntax, frames in ((film, "1.2.840.10008.1.2.4.102", 7), (mpeg, "1.2.840.10008.1.2.4.100", 9)):
        must("import", path, "-o", folder / "video.dcm", "-q")
        data = pydicom.dcmread(folder / "video.dcm")
        equal(str(data.file_meta.TransferSyntaxUID), syntax, f"{path.name}: the transfer syntax")
        equal(int(data.NumberOfFrames), frames, f"{path.name}: the frames")
        valid(folder / "video.dcm", path.name)
        must("extract", folder / "video.dcm", "-o", folder / "again", "-q")
        again = (folder / "again").with_suffix("." + path.suffix[1:])
        check(again.read_bytes().rstrip(b"\0") == path.read_bytes().rstrip(b"\0"), f"{path.name} comes back byte for byte")
        must("render", folder / "video.dcm", "-o", folder / "frame.png", "--frame", "5", "-q")
        ours = numpy.frombuffer(raw_of(folder / "frame.png", "rgb24"), "u1").astype(int)
        theirs = numpy.frombuffer(raw_of(path, "rgb24"), "u1").astype(int).reshape(frames, -1)
        means = [abs(ours - frame).mean() if ours.size == frame.size else 255 for frame in theirs]
        # ffmpeg repeats chrominance, we interpolate it: sharp edges of colours differ.
        check(min(means) < 8 and means.index(min(means)) == 4, f"{path.name}: frame 5 looks as ffmpeg shows it, {means}")
    must("render", folder / "video.dcm", "-o", folder / "made.mp4", "-q")
    probe = json.loads(run("ffprobe", "-v", "error", "-count_frames", "-show_streams", "-of", "json", folder / "made.mp4").stdout)["streams"][0]
    equal((probe["codec_name"], probe["nb_read_frames"]), ("h264", "9"), "a film of all frames")
    must("render", folder / "video.dcm", "-o", folder / "made.gif", "-q")
    check((folder / "made.gif").read_bytes()[:6] == b"GIF89a", "an animated GIF")
    must("render", folder / "video.dcm", "-o", folder / "made.tif", "--all", "-q")
    must("render", folder / "video.dcm", "-o", folder / "sheet.png", "--sheet", "3", "-q")


def coded_frames(folder):
    """Codestreams of ours through the codecs' own command lines."""
    ct = [path for path in pydicom_files() if path.endswith("CT_small.dcm")][0]
    mr = [path for path in pydicom_files() if path.endswith("MR_small.dcm")][0]
    original = pydicom.dcmread(ct).pixel_array
    for syntax, tool in (("HTJ2KLossless", "ojph"), ("HTJ2KLosslessRPCL", "opj"), ("JPEG2000Lossless", "opj")):
        must("convert", ct, "-o", folder / "coded.dcm", "--to", syntax, "--verify", "-q")
        must("extract", folder / "coded.dcm", "-o", folder / "frame.j2c", "-q")
        if tool == "ojph":
            run("ojph_expand", "-i", folder / "frame.j2c", "-o", folder / "frame.raw")
            got = numpy.frombuffer((folder / "frame.raw").read_bytes(), "<i2")
        else:
            run("opj_decompress", "-i", folder / "frame.j2c", "-o", folder / "frame.rawl", "-quiet")
            got = numpy.frombuffer((folder / "frame.rawl").read_bytes(), "<i2")
        check(numpy.array_equal(got, original.reshape(-1)), f"{syntax} is read by {tool}")
    unsigned = folder / "unsigned.dcm"
    data = pydicom.dcmread(mr)
    data.PixelRepresentation = 0
    data.save_as(unsigned)
    must("convert", unsigned, "-o", folder / "coded.dcm", "--to", "JPEGXLLossless", "--verify", "-q")
    must("extract", folder / "coded.dcm", "-o", folder / "frame.jxl", "-q")
    run("djxl", folder / "frame.jxl", folder / "frame.pgm")
    header, values = (folder / "frame.pgm").read_bytes().split(b"65535\n", 1) if b"65535\n" in (folder / "frame.pgm").read_bytes()[:40] else (b"", b"")
    check(values and numpy.array_equal(numpy.frombuffer(values, ">u2"), pydicom.dcmread(unsigned).pixel_array.reshape(-1)), "JPEGXLLossless is read by djxl")


def compare_and_stats(folder):
    ct = [path for path in pydicom_files() if path.endswith("CT_small.dcm")][0]
    must("convert", ct, "-o", folder / "lossless.dcm", "--to", "HTJ2KLossless", "-q")
    equal(dicom("compare", ct, folder / "lossless.dcm").returncode, 0, "a lossless copy is equal")
    must("convert", ct, "-o", folder / "lossy.dcm", "--to", "JPEG2000", "--ratio", "8", "-q")
    result = dicom("compare", ct, folder / "lossy.dcm", "--json", "--picture", folder / "difference.png")
    equal(result.returncode, 1, "a lossy one is not")
    numbers = json.loads(result.stdout)
    must("convert", folder / "lossy.dcm", "-o", folder / "plain.dcm", "--to", "explicit", "-q")
    one = pydicom.dcmread(ct).pixel_array.astype(float)
    other = pydicom.dcmread(folder / "plain.dcm").pixel_array.astype(float)
    equal(numbers["largest"], abs(one - other).max(), "the largest difference is numpy's")
    check(abs(numbers["rms"] - numpy.sqrt(((one - other) ** 2).mean())) < 1e-3, "so is the root mean square")
    check((folder / "difference.png").exists(), "a picture of the difference")
    data = pydicom.dcmread(ct)
    values = data.pixel_array * float(data.RescaleSlope) + float(data.RescaleIntercept)
    if "PixelPaddingValue" in data:
        values = values[data.pixel_array != data.PixelPaddingValue]
    stats = json.loads(must("stats", ct, "--json").stdout)
    check(abs(stats["mean"] - values.mean()) < 1e-6 and abs(stats["deviation"] - values.std()) < 1e-6, "mean and deviation are numpy's")
    equal((stats["minimum"], stats["maximum"], stats["count"]), (values.min(), values.max(), values.size), "so are minimum, maximum and count")
    equal(sum(stats["histogram"]["counts"]), values.size, "the histogram counts every pixel")


with Folder() as folder:
    for part in (pictures, documents, videos, coded_frames, compare_and_stats):
        part(folder)
finish()
