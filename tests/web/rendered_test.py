#!/usr/bin/python3
"""Rendered objects and WADO-URI request by request: PS3.18 8.3.5, 8.7.4, 9, 10.4.1.1.8. Pictures are read by Chromium's and
DCMTK's cousins where they are installed; here by a small reader of PNG, and by the bytes of the other forms."""
import pathlib
import struct
import sys
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import Folder, Server, check, equal, finish

import made
import numpy

WEB = "/dicom-web"


def png(content):
    """(rows x columns x components) of an 8-bit PNG, its chunks' names."""
    at, names, data = 8, [], b""
    while at < len(content):
        size, name = struct.unpack(">I4s", content[at:at + 8])
        assert zlib.crc32(content[at + 4:at + 8 + size]) == struct.unpack(">I", content[at + 8 + size:at + 12 + size])[0], "CRC"
        names.append(name.decode())
        body = content[at + 8:at + 8 + size]
        if name == b"IHDR":
            width, height, _, kind = struct.unpack(">IIBB", body[:10])
        if name == b"IDAT":
            data += body
        at += 12 + size
    parts = {0: 1, 2: 3}[kind]
    raw = numpy.frombuffer(zlib.decompress(data), numpy.uint8).reshape(height, 1 + width * parts)
    out = numpy.zeros((height, width * parts), numpy.uint8)
    for y in range(height):  # filters of PNG 9.2
        line = raw[y, 1:].astype(int)
        above = out[y - 1].astype(int) if y else numpy.zeros(width * parts, int)
        for x in range(width * parts):
            left, corner = (int(out[y, x - parts]), int(above[x - parts])) if x >= parts else (0, 0)
            guess = {0: 0, 1: left, 2: int(above[x]), 3: (left + int(above[x])) // 2}.get(raw[y, 0])
            if guess is None:
                p = left + int(above[x]) - corner
                guess = min((abs(p - left), 0, left), (abs(p - int(above[x])), 1, int(above[x])), (abs(p - corner), 2, corner))[2]
            out[y, x] = (line[x] + guess) & 255
    return out.reshape(height, width, parts), names


def jpeg_size(content):
    at = 2
    while True:
        marker, size = content[at + 1], struct.unpack(">H", content[at + 2:at + 4])[0]
        if marker in (0xC0, 0xC1, 0xC2):
            height, width = struct.unpack(">HH", content[at + 5:at + 9])
            return width, height
        at += 2 + size


def gif_frames(content):
    return content.count(b"\x21\xf9\x04")


with Folder() as work, Server(work / "data") as server:
    made.store(server)
    image = WEB + "/studies/1.2.3/series/1.2.3.1/instances/1.2.3.1.1"
    multi = WEB + "/studies/1.2.4/series/1.2.4.1/instances/1.2.4.1.1"
    pdf, report = (WEB + f"/studies/1.2.4/series/1.2.4.{n}/instances/1.2.4.{n}.1" for n in (2, 3))

    def get(path, accept="image/png"):
        return server.http(path, accept)

    # Media types (table 8.7.4-1).
    for accept, start in (("image/jpeg", b"\xff\xd8"), ("image/png", b"\x89PNG"), ("image/gif", b"GIF89a"), ("*/*", b"\xff\xd8"), ("image/*", b"\xff\xd8"), ("image/gif, image/png;q=0.9", b"GIF89a")):
        answer, headers, body = get(image + "/rendered", accept)
        equal((answer, body[:len(start)]), (200, start), f"8.7.4 {accept}")
    equal(get(image + "/rendered", "text/html")[0], 406, "8.7.4 406")
    equal(get(image + "/rendered?accept=image/png", "image/jpeg")[1]["Content-Type"], "image/png", "8.3.3.1 accept in the query")
    whole, _ = png(get(image + "/rendered")[2])
    equal(whole.shape, (40, 30, 1), "10.4.1.1.8 as large as it is")

    # window (8.3.5.1.4).
    stored = made.ramp(40, 30, 1).astype(float)
    linear, _ = png(get(image + "/rendered?window=1800,3600,linear")[2])
    expected = numpy.clip(((stored - (1800 - 0.5)) / (3600 - 1) + 0.5) * 255, 0, 255)
    check(numpy.abs(linear[:, :, 0] - expected).max() <= 1, "8.3.5.1.4 linear as PS3.3 C.11.2.1.2.1 has it")
    exact, _ = png(get(image + "/rendered?window=1800,3600,linear-exact")[2])
    check(numpy.abs(exact[:, :, 0] - numpy.clip(((stored - 1800) / 3600 + 0.5) * 255, 0, 255)).max() <= 1, "8.3.5.1.4 linear-exact")
    sigmoid, _ = png(get(image + "/rendered?window=1800,3600,sigmoid")[2])
    check(numpy.abs(sigmoid[:, :, 0] - 255 / (1 + numpy.exp(-4 * (stored - 1800) / 3600))).max() <= 1, "8.3.5.1.4 sigmoid")

    # viewport (8.3.5.1.3).
    part, _ = png(get(image + "/rendered?viewport=10,20,5,6,10,20")[2])
    check((part == whole[6:26, 5:15]).all(), "8.3.5.1.3 a region at its own size")
    flipped, _ = png(get(image + "/rendered?viewport=10,20,5,6,-10,20")[2])
    check((flipped == whole[6:26, 5:15][:, ::-1]).all(), "8.3.5.1.3 turned round horizontally")
    flipped, _ = png(get(image + "/rendered?viewport=10,20,5,6,10,-20")[2])
    check((flipped == whole[6:26, 5:15][::-1]).all(), "8.3.5.1.3 turned round vertically")
    equal(png(get(image + "/rendered?viewport=60,400")[2])[0].shape, (80, 60, 1), "8.3.5.1.3 made larger, shape kept")
    equal(png(get(image + "/rendered?viewport=15,15")[2])[0].shape, (15, 11, 1), "8.3.5.1.3 made smaller, shape kept")
    equal(png(get(image + "/rendered?viewport=30,40,,20")[2])[0].shape, (20, 30, 1), "8.3.5.1.3 numbers may be left out")
    for wrong in ("window=1", "window=1,2,cubic", "viewport=0,5", "viewport=5,5,100,100,5,5", "quality=0", "annotation=all", "iccprofile=rommrgb"):
        equal(get(image + "/rendered?" + wrong)[0], 400, f"8.3.5.1 400 for {wrong}")

    # quality, annotation, iccprofile.
    sizes = [len(get(image + f"/rendered?quality={quality}", "image/jpeg")[2]) for quality in (10, 95)]
    check(sizes[0] < sizes[1], "8.3.5.1.2 quality")
    marked, _ = png(get(image + "/rendered?viewport=640,640&annotation=patient,technique")[2])
    plain, _ = png(get(image + "/rendered?viewport=640,640")[2])
    check((marked != plain).any() and (marked[200:] == plain[200:]).all(), "8.3.5.1.1 annotation on top")
    for name in ("yes", "srgb"):
        pixels, chunks = png(get(image + f"/rendered?iccprofile={name}")[2])
        check("iCCP" in chunks and (pixels[:, :, 0] == whole[:, :, 0]).all(), f"8.3.5.1.5 PNG with a profile: {name}")
        check(b"ICC_PROFILE\0" in get(image + f"/rendered?iccprofile={name}", "image/jpeg")[2], f"8.3.5.1.5 JPEG with a profile: {name}")
    check("iCCP" not in png(get(image + "/rendered?iccprofile=no")[2])[1], "8.3.5.1.5 none")

    # Several frames and objects.
    values = [png(get(multi + f"/frames/{frame}/rendered?window=127.5,256,linear-exact")[2])[0][0, 0, 0] for frame in (1, 2, 3, 4)]
    check(values == sorted(set(values)), f"10.4.1.1.8 each frame is its own picture: {values}")
    answer, headers, body = get(multi + "/frames/2,4/rendered", 'multipart/related; type="image/png"')
    equal([headers["Content-Type"] for headers, _ in made.parts(body, headers["Content-Type"])], ["image/png"] * 2, "10.4.1.1.8 a list of frames")
    equal(get(multi + "/frames/2,4/rendered")[0], 406, "8.7 several frames in a single part")
    equal(get(multi + "/frames/9/rendered")[0], 404, "10.4.4 a frame that is not there")
    answer, headers, body = get(multi + "/rendered", 'multipart/related; type="image/jpeg"')
    equal(len(made.parts(body, headers["Content-Type"])), 4, "10.4.1.1.8 all frames of an instance")
    equal(gif_frames(get(multi + "/rendered", "image/gif")[2]), 4, "table 8.7.4-1 an animation")
    answer, headers, body = get(WEB + "/studies/1.2.3/series/1.2.3.1/rendered", 'multipart/related; type="image/png"')
    found = made.parts(body, headers["Content-Type"])
    equal([part["Content-Location"].rsplit("/instances/")[1] for part, _ in found], [f"1.2.3.1.{n}/rendered" for n in (1, 2, 3)], "10.4.1.1.8 all of a series")
    equal(len(made.parts(*(lambda a: (a[2], a[1]["Content-Type"]))(get(WEB + "/studies/1.2.3/rendered", 'multipart/related; type="image/jpeg"')))), 4, "10.4.1.1.8 all of a study")
    for path in (WEB + "/studies/1.2.3", WEB + "/studies/1.2.4", WEB + "/studies/1.2.3/series/1.2.3.1", image, multi, multi + "/frames/1"):
        answer, headers, body = get(path + "/thumbnail", "image/jpeg")
        equal(answer, 200, f"10.4.1.1.9 thumbnail of {path}")
        check(max(jpeg_size(body)) <= 200, "which is small")

    # What is no image.
    answer, headers, body = get(pdf + "/rendered", "*/*")
    equal((headers["Content-Type"], body[:8]), ("application/pdf", b"%PDF-1.4"), "8.7.4 a PDF")
    answer, headers, body = get(report + "/rendered", "text/html")
    check(b"Imaging Measurement Report" in body and b"&lt;b&gt;nothing &amp; no one&lt;/b&gt;" in body and b"12.5 millimeter" in body, "8.7.4 a report as HTML, its text escaped")
    equal(get(report + "/rendered", "image/jpeg")[0], 406, "8.7.4 a report is no picture")

    # WADO-URI (9).
    def wado(query, accept="*/*", uids=("1.2.3", "1.2.3.1", "1.2.3.1.1")):
        return server.http("/wado?requestType=WADO&studyUID={}&seriesUID={}&objectUID={}&".format(*uids) + query, accept)

    multi_uids = ("1.2.4", "1.2.4.1", "1.2.4.1.1")
    equal(wado("")[1]["Content-Type"], "image/jpeg", "9.4.1 an image is JPEG by default")
    equal(wado("", uids=multi_uids)[1]["Content-Type"], "application/dicom", "9.4.1 several frames are DICOM by default")
    equal(wado("", uids=("1.2.4", "1.2.4.3", "1.2.4.3.1"))[1]["Content-Type"], "text/html", "9.4.1 a report is HTML by default")
    equal(wado("contentType=application/dicom")[2][128:132], b"DICM", "9.4.1 application/dicom")
    equal(wado("contentType=application/dicom&transferSyntax=1.2.840.10008.1.2.5")[0], 200, "9.5.1.2.1 transferSyntax")
    equal(wado("contentType=application/dicom&transferSyntax=9.9")[0], 406, "9.5.1.2.1 one that cannot be had")
    equal(png(wado("contentType=image/png&rows=20")[2])[0].shape, (20, 15, 1), "9.4.1.2 rows")
    equal(png(wado("contentType=image/png&rows=80&columns=30")[2])[0].shape, (40, 30, 1), "9.4.1.2 rows and columns")
    check((png(wado("contentType=image/png&region=0.5,0.25,1,0.75")[2])[0] == whole[10:30, 15:30]).all(), "9.4.1.2 region")
    equal(wado("contentType=image/png&windowCenter=1800&windowWidth=3600")[2], get(image + "/rendered?window=1800,3600")[2], "9.4.1.2 window")
    equal(wado("contentType=image/png&frameNumber=2", uids=multi_uids)[2], get(multi + "/frames/2/rendered")[2], "9.4.1.2 frameNumber")
    check(len(wado("imageQuality=10")[2]) < len(wado("imageQuality=95")[2]), "9.4.1.2 imageQuality")
    equal(wado("contentType=video/mp4")[0], 406, "9 406")
    for query, code in (("anonymize=yes", 501), ("presentationUID=1.2&presentationSeriesUID=1.3", 501), ("windowCenter=5", 400), ("region=1,1,0,0", 400), ("rows=0", 400), ("frameNumber=7", 404), ("imageQuality=x", 400)):
        equal(wado(query)[0], code, f"9 {code} for {query}")
    equal(server.http("/wado?studyUID=1.2.3")[0], 400, "9.4.1.1.1 requestType is needed")
    equal(server.http("/wado?requestType=WADO&studyUID=1.2.3")[0], 400, "9.4.1.1 all UIDs are needed")
    equal(wado("", uids=("1.2.3", "1.2.3.1", "9.9"))[0], 404, "9 404")
finish()
