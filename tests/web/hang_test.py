#!/usr/bin/python3
"""What the page asks for to hang a study, and frames of many instances in one answer: held against the PS3.18 services."""
import json
import pathlib
import sys

import numpy
import pydicom

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import Folder, Server, check, dicom, equal, finish

import made

WEB = "/dicom-web/studies/1.2.3"


def wanted(data_set):
    """Without private attributes and pixels."""
    return {tag: attribute for tag, attribute in data_set.items() if int(tag[3], 16) % 2 == 0 and not tag.startswith("7FE0")}


def parts_of(headers, body):
    return [(head["Content-Type"], int(head["Content-Length"]), content) for head, content in made.parts(body, headers["Content-Type"])]


with Folder() as work, Server(work / "data") as server:
    made.store(server)

    # One answer has what the study, its series and their metadata have.
    status, headers, body = server.http(WEB + "/hang")
    equal((status, headers["Content-Type"]), (200, "application/json"), "a study to hang")
    answer = json.loads(body)
    found = server.json("/dicom-web/studies?StudyInstanceUID=1.2.3&includefield=StudyDescription")[0]
    for tag in ("0020000D", "00100010", "00100020", "00081030", "00080020", "00201208"):
        equal(answer["study"][tag], found[tag], f"the study's {tag}")
    listed = server.json(WEB + "/series")
    equal(len(answer["series"]), len(listed), "its series")
    for series in answer["series"]:
        uid = series["about"]["0020000E"]["Value"][0]
        other = next(one for one in listed if one["0020000E"]["Value"][0] == uid)
        for tag in ("00080060", "0008103E", "00200011", "00201209"):
            equal(series["about"][tag], other[tag], f"{tag} of series {uid}")
        metadata = [wanted(one) for one in server.json(f"{WEB}/series/{uid}/metadata")]
        equal([{**series["shared"], **own} for own in series["instances"]], metadata, f"metadata of series {uid}")
        check(all(tag not in own for own in series["instances"] for tag in series["shared"]), "what is shared is said once")
    shared = next(one for one in answer["series"] if len(one["instances"]) > 1)["shared"]
    check("00100020" in shared and "00080018" not in shared, "shared is what all instances have")
    equal(len(server.http(WEB + "/hang?series=1.2.3.2")[2]), len(body), "a series may be named first")
    equal([server.http(path)[0] for path in ("/dicom-web/studies/9.9/hang", "/dicom-web/studies/x..y/hang")], [404, 400], "no such study, no UID")

    # Frames in the order in which they are asked for, each with its length.
    def frames(query, series="1.2.3.1"):
        return server.http(f"{WEB}/series/{series}/frames?{query}")

    def single(instance, number, series="1.2.3.1"):
        return server.http(f"{WEB}/series/{series}/instances/{instance}/frames/{number}", 'application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1')[2]

    status, headers, body = frames("of=1.2.3.1.3:1&of=1.2.3.1.1&of=1.2.3.1.2:1-1")
    equal((status, headers["Cache-Control"]), (200, "no-store"), "frames of several instances")
    parts = parts_of(headers, body)
    equal([content for _, _, content in parts], [single(f"1.2.3.1.{number}", 1) for number in (3, 1, 2)], "their bytes")
    check(all(length == len(content) > 0 and kind.startswith("application/octet-stream") for kind, length, content in parts), "their lengths")
    compressed = "/dicom-web/studies/1.2.4/series/1.2.4.1"
    parts = parts_of(*server.http(f"{compressed}/frames?of=1.2.4.1.1:2-4")[1:])
    equal([content for _, _, content in parts], [bytes([40 * frame + 10]) * 96 for frame in (1, 2, 3)], "frames of one instance, decoded")
    parts = parts_of(*frames("of=1.2.3.1.1:1-2&of=9.9&of=1.2.3.1.2")[1:])
    equal([kind.split(";")[0] for kind, _, _ in parts], ["application/octet-stream", "text/plain", "text/plain", "application/octet-stream"], "what cannot be had is a text among the others")
    equal([frames(query)[0] for query in ("of=9.9", "", "of=1.2.3.1.1:0", "of=1.2.3.1.1:2-1", "of=1.2.3.1.1:x", "of=1.2.3.1.1:1-4000000000", "of=..")],
          [404, 400, 400, 400, 400, 400, 400], "what is asked wrongly")

    # As they are stored, where the page decodes that: JPEG-LS, not RLE.
    def kinds(query, series):
        return [kind.split("transfer-syntax=")[-1] for kind, _, _ in parts_of(*server.http(f"/dicom-web/studies/1.2.4/series/{series}/frames?{query}")[1:])]

    native, htj2k = "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.201"
    equal(kinds("as=stored&of=1.2.4.1.1:1-2", "1.2.4.1"), [native, native], "RLE comes decoded")
    equal(kinds("as=small&of=1.2.4.1.1:1-2", "1.2.4.1"), [htj2k, htj2k], "or as HTJ2K for slow networks")
    equal([frames(f"as={form}&of=1.2.3.1.1")[0] for form in ("native", "stored", "small", "tiny")], [200, 200, 200, 400], "what frames may come as")
    source, jls = work / "source.dcm", work / "jls.dcm"
    source.write_bytes(server.http(f"{WEB}/series/1.2.3.1/instances/1.2.3.1.1", "application/dicom; transfer-syntax=*")[2])
    data = pydicom.dcmread(source)
    data.StudyInstanceUID, data.SeriesInstanceUID = "1.2.9", "1.2.9.1"
    data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = "1.2.9.1.1"
    data.save_as(source)
    check(dicom("convert", source, "-o", jls, "--to", "JPEGLSLossless").returncode == 0 and dicom("send", server.address, jls).returncode == 0, "an image in JPEG-LS is stored")
    [(kind, length, codestream)] = parts_of(*server.http("/dicom-web/studies/1.2.9/series/1.2.9.1/frames?as=stored&of=1.2.9.1.1")[1:])
    check(kind.endswith("=1.2.840.10008.1.2.4.80") and codestream[:2] == b"\xff\xd8" and codestream in jls.read_bytes(), "and sent as it is stored")

    # A frame with fewer pixels.
    def reduced(instance, query="by=4", study="1.2.3", series="1.2.3.1", frame=1):
        return server.http(f"/dicom-web/studies/{study}/series/{series}/instances/{instance}/frames/{frame}/reduced?{query}")

    rows = numpy.frombuffer(single("1.2.3.1.2", 1), "<u2").reshape(40, 30)
    for step in (2, 4, 7):
        equal(reduced("1.2.3.1.2", f"by={step}")[2], rows[::step, ::step].tobytes(), f"every {step}th pixel of every {step}th row")
    equal(reduced("1.2.4.1.1", study="1.2.4", series="1.2.4.1", frame=3)[2], bytes([90]) * 6, "of a compressed frame")
    equal([reduced("1.2.3.1.2", query)[0] for query in ("by=1", "by=17", "by=x")] + [reduced("1.2.3.1.2", frame=2)[0], reduced("9.9")[0]], [400, 400, 400, 404, 404], "what cannot be had")
finish()
