#!/usr/bin/python3
"""WADO-RS request by request: PS3.18 8.7 and 10.4. What comes back is read by pydicom."""
import gzip
import io
import json
import pathlib
import sys
import urllib.parse
import xml.etree.ElementTree as xml
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import Folder, Server, check, equal, finish

import made
import pydicom

WEB = "/dicom-web"
EXPLICIT, IMPLICIT, RLE, JPEG_LS, JPEG_LOSSLESS, J2K, BASELINE, HEVC = (
    "1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.90",
    "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.107")


def dicom_parts(transfer_syntax=None):
    return 'multipart/related; type="application/dicom"' + (f"; transfer-syntax={transfer_syntax}" if transfer_syntax else "")


def read(content):
    return pydicom.dcmread(io.BytesIO(content))


with Folder() as work, Server(work / "data") as server:
    made.store(server)
    originals = {str(data.SOPInstanceUID): read(made.to_bytes(data)) for data in made.instances()}
    study, series = WEB + "/studies/1.2.3", WEB + "/studies/1.2.3/series/1.2.3.1"
    image = series + "/instances/1.2.3.1.1"
    multi = WEB + "/studies/1.2.4/series/1.2.4.1/instances/1.2.4.1.1"
    pdf = WEB + "/studies/1.2.4/series/1.2.4.2/instances/1.2.4.2.1"
    original = originals["1.2.3.1.1"]

    # Instances (10.4.1.1.1 to .3).
    for path, count in ((study, 4), (series, 3), (image, 1)):
        answer, headers, body = server.http(path, dicom_parts())
        found = made.parts(body, headers["Content-Type"])
        equal((answer, len(found)), (200, count), f"10.4.1 {path}")
        equal([str(read(content).SOPInstanceUID) for _, content in found if read(content) == originals[str(read(content).SOPInstanceUID)]],
              [str(read(content).SOPInstanceUID) for _, content in found], "10.4 equal to what was stored")
        check('type="application/dicom"' in headers["Content-Type"], "8.6.1.2 multipart names its type")
        check(found[0][0]["Content-Location"].startswith(server.url + path[:20]), "8.6.1.2.2 Content-Location")
    for accept in ("", "*/*", "multipart/related", "multipart/related; type=application/dicom", "multipart/*", 'multipart/related; type="*/*"', "text/html, */*;q=0.1"):
        equal(server.http(series, accept)[0], 200, f"8.7 Accept: {accept}")
    answer, headers, body = server.http(image, "application/dicom")
    equal((answer, headers["Content-Type"].split(";")[0], read(body) == original), (200, "application/dicom", True), "8.7 one instance in a single part")
    equal(server.http(series, "application/dicom")[0], 406, "8.7 several instances in a single part")
    equal(server.http(image + "?accept=" + urllib.parse.quote("application/dicom;transfer-syntax=*"), "text/html")[0], 200, "8.3.3.1 accept in the query")
    equal(server.http(image + "?accept=text/html", "*/*")[0], 406, "8.3.3.1 accept in the query is what counts")
    answer, _, body = server.http(image, "image/gif")
    check(answer == 406 and b"application/dicom" in body, "8.7.4 406 tells what is possible")

    # Transfer syntaxes (8.7.3.5).
    equal(read(made.parts(*(lambda a: (a[2], a[1]["Content-Type"]))(server.http(multi, dicom_parts())))[0][1]).file_meta.TransferSyntaxUID, EXPLICIT, "8.7.3.5.2 by default decoded")
    stored = read(server.http(multi, "application/dicom; transfer-syntax=*")[2])
    equal((stored.file_meta.TransferSyntaxUID, stored.PixelData == originals["1.2.4.1.1"].PixelData), (RLE, True), "8.7.3.5 * is as stored")
    decoded = read(server.http(multi, f"application/dicom; transfer-syntax={EXPLICIT}")[2])
    check((decoded.pixel_array == originals["1.2.4.1.1"].pixel_array).all(), "8.7.3.5 RLE decoded")
    for syntax in (IMPLICIT, RLE, JPEG_LS, JPEG_LOSSLESS, J2K):
        answer, headers, body = server.http(image, f"application/dicom; transfer-syntax={syntax}")
        data = read(body)
        equal((answer, data.file_meta.TransferSyntaxUID, headers["Content-Type"]), (200, syntax, f"application/dicom; transfer-syntax={syntax}"), f"8.7.3.5 transcoded to {syntax}")
        if syntax in (IMPLICIT, RLE):
            check((data.pixel_array == original.pixel_array).all(), f"{syntax} has the same pixels")
    equal(server.http(image, f"application/dicom; transfer-syntax={HEVC}")[0], 406, "8.7.3.5 406 for a syntax that cannot be had")
    equal(server.http(image, f"application/dicom; transfer-syntax={HEVC}, application/dicom; transfer-syntax={RLE}; q=0.2")[1]["Content-Type"],
          f"application/dicom; transfer-syntax={RLE}", "8.7.5 the next one that can be had")
    answer, headers, body = server.http(WEB + "/studies/1.2.4", dicom_parts(JPEG_LS))
    equal((answer, len(made.parts(body, headers["Content-Type"]))), (206, 1), "table 10.4.4-1 206 if some cannot be had")
    check("2 instances" in headers["Warning"], "and the others are told of")

    # zip (8.7.3.6).
    answer, headers, body = server.http(study, "application/zip")
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        equal((headers["Content-Type"], archive.testzip(), len(archive.namelist())), ("application/zip", None, 4), "zip of a study")
        check(read(archive.read("1.2.3.1/1.2.3.1.1.dcm")) == original, "its files are the instances")

    # Metadata (10.4.1.1.5).
    for path, count in ((study, 4), (series, 3), (image, 1)):
        metadata = server.json(path + "/metadata")
        equal(len(metadata), count, f"10.4.1.1.5 {path}")
        uri = metadata[0]["7FE00010"]["BulkDataURI"]
        absolute = urllib.parse.urljoin(server.url + path + "/metadata", uri)
        check(not uri.startswith("http") and absolute.endswith("/bulkdata/7fe00010"), "F.2.6 bulk data by relative reference")
        equal(server.http(absolute[len(server.url):], "application/octet-stream")[0], 200, "which leads there")
    expected = json.loads(original.to_json(bulk_data_threshold=10, bulk_data_element_handler=lambda _: "x"))
    got = server.json(image + "/metadata")[0]
    equal(sorted(set(got) ^ set(expected)), [], "F.2 the same attributes as pydicom has")
    equal([tag for tag in expected if tag != "7FE00010" and got[tag] != expected[tag]], [], "F.2 and the same values")
    answer, headers, body = server.http(study + "/metadata", 'multipart/related; type="application/dicom+xml"')
    documents = [xml.fromstring(content) for _, content in made.parts(body, headers["Content-Type"])]
    equal(len(documents), 4, "10.4.4 metadata as XML")
    equal(documents[0].find("./{*}DicomAttribute[@keyword='PatientName']/{*}PersonName/{*}Alphabetic/{*}FamilyName").text, "Müller", "PS3.19 A.1 a name in XML")
    equal(documents[0].find("./{*}DicomAttribute[@keyword='PixelData']/{*}BulkData").attrib["uri"], "series/1.2.3.1/instances/1.2.3.1.1/bulkdata/7fe00010", "PS3.19 A.1 bulk data in XML")
    equal(xml.fromstring(server.http(image + "/metadata", "application/dicom+xml")[2]).tag.split("}")[-1], "NativeDicomModel", "one XML document by itself")
    equal(server.http(study + "/metadata", "text/html")[0], 406, "8.7 406")
    etag = server.http(series + "/metadata", "application/dicom+json")[1]["ETag"]
    equal(server.http(series + "/metadata", "application/dicom+json", headers={"If-None-Match": etag})[0], 304, "RFC 9110 13.1.2 If-None-Match")
    equal(server.http(series + "/metadata", "application/dicom+json", headers={"If-None-Match": '"another"'})[0], 200, "RFC 9110 13.1.2 another tag")
    answer, headers, body = server.http(series + "/metadata", "application/dicom+json", headers={"Accept-Encoding": "gzip"})
    equal((headers["Content-Encoding"], json.loads(gzip.decompress(body))), ("gzip", server.json(series + "/metadata")), "8.2 gzip of metadata")

    # Frames (10.4.1.1.6).
    pixels = originals["1.2.4.1.1"].pixel_array
    answer, headers, body = server.http(multi + "/frames/1,3,4", 'multipart/related; type="application/octet-stream"')
    equal([content for _, content in made.parts(body, headers["Content-Type"])], [pixels[index].tobytes() for index in (0, 2, 3)], "10.4.1.1.6 a list of frames")
    answer, headers, body = server.http(multi + "/frames/2", "application/octet-stream")
    equal((body, headers["Content-Type"]), (pixels[1].tobytes(), f"application/octet-stream; transfer-syntax={EXPLICIT}"), "8.7.3.3 one frame in a single part")
    answer, headers, body = server.http(multi + "/frames/2", f'multipart/related; type="image/dicom-rle"; transfer-syntax={RLE}')
    equal(made.parts(body, headers["Content-Type"]), [({"Content-Type": f"image/dicom-rle; transfer-syntax={RLE}", "Content-Location": server.url + multi + "/frames/2"}, made.rle(pixels[1]))],
          "8.7.3.3.2 a compressed frame as it is stored")
    for accept, syntax in (("image/jls", JPEG_LS), ("image/jpeg", JPEG_LOSSLESS), ("image/jp2", J2K), (f"image/jpeg; transfer-syntax={BASELINE}", BASELINE), ("image/dicom-rle", RLE)):
        answer, headers, body = server.http(multi + "/frames/1", accept)
        equal((answer, headers["Content-Type"]), (200, accept.split(";")[0] + f"; transfer-syntax={syntax}"), f"table 8.7.3-5 a frame as {accept}")
    equal(server.http(multi + "/frames/1,2", "application/octet-stream")[0], 406, "8.7 several frames in a single part")
    for frame, code in (("5", 404), ("0", 400), ("x", 400), ("1,,2", 400)):
        equal(server.http(multi + "/frames/" + frame)[0], code, f"10.4.4 frame {frame}")
    equal(server.http(multi + "/frames/1", "video/mp4")[0], 406, "8.7 406 for frames")
    equal(server.http(pdf + "/frames/1")[0], 404, "10.4.4 frames of what has none")

    # Bulk data (10.4.1.1.4).
    equal(server.http(image + "/bulkdata/7fe00010", "application/octet-stream")[2], original.PixelData, "10.4.1.1.4 bulk data in a single part")
    answer, headers, body = server.http(image + "/bulkdata/7fe00010")
    equal(made.parts(body, headers["Content-Type"])[0][1], original.PixelData, "10.4.1.1.4 in multipart by default")
    answer, headers, body = server.http(multi + "/bulkdata/7fe00010", f'multipart/related; type="application/octet-stream"; transfer-syntax=*')
    equal([content for _, content in made.parts(body, headers["Content-Type"])], [made.rle(frame) for frame in pixels], "8.7.3.3.2 compressed pixel data, a part a frame")
    document = originals["1.2.4.2.1"].EncapsulatedDocument[:originals["1.2.4.2.1"].EncapsulatedDocumentLength]
    answer, headers, body = server.http(pdf + "/bulkdata/00420011", "application/pdf")
    equal((headers["Content-Type"], body), ("application/pdf", document), "10.4.1.1.4 as what it is")
    for path in ("00420012", "zzz", "00400275/0/00409999", "00400275/9/00400009", "00400275"):
        check(server.http(image + "/bulkdata/" + path)[0] in (404, 406), f"10.4.4 no bulk data at '{path}'")
    for path, count in ((study, 4), (series, 3), (image, 1), (multi, 4)):
        answer, headers, body = server.http(path + "/pixeldata", 'multipart/related; type="application/octet-stream"')
        equal(len(made.parts(body, headers["Content-Type"])), count, f"10.4.1.1.7 pixel data of {path}")
    answer, headers, body = server.http(WEB + "/studies/1.2.4/bulkdata", "*/*")
    found = made.parts(body, headers["Content-Type"])
    equal(len(found), 5, "10.4.1.1.4 all bulk data of a study")
    check(any(content == document and part["Content-Location"].endswith("/bulkdata/00420011") for part, content in found), "with where each is")
    equal(server.http(pdf + "/pixeldata")[0], 404, "10.4.4 no pixel data")

    # Byte ranges (8.3.? of RFC 9110 14).
    bulk = image + "/bulkdata/7fe00010"
    answer, headers, body = server.http(bulk, "application/octet-stream", headers={"Range": "bytes=100-199"})
    equal((answer, headers["Content-Range"], body), (206, f"bytes 100-199/{len(original.PixelData)}", original.PixelData[100:200]), "RFC 9110 14 a range")
    answer, headers, body = server.http(bulk, "application/octet-stream", headers={"Range": "bytes=0-1,-2"})
    equal((answer, [content for _, content in made.parts(body, headers["Content-Type"])]), (206, [original.PixelData[:2], original.PixelData[-2:]]), "RFC 9110 14.6 several ranges")
    answer, headers, _ = server.http(bulk, "application/octet-stream", headers={"Range": "bytes=999999-"})
    equal((answer, headers["Content-Range"]), (416, f"bytes */{len(original.PixelData)}"), "RFC 9110 15.5.17 no such range")
    equal(server.http(bulk, "application/octet-stream", headers={"Range": "bytes=0-1", "If-Range": '"other"'})[0], 200, "RFC 9110 13.1.5 If-Range")
    etag = server.http(bulk, "application/octet-stream")[1]["ETag"]
    equal(server.http(bulk, "application/octet-stream", headers={"Range": "bytes=0-1", "If-Range": etag})[0], 206, "RFC 9110 13.1.5 If-Range of the same")
    equal(server.http(image, "application/dicom", headers={"Range": "bytes=128-131"})[2], b"DICM", "a range of an instance")
    equal(server.http(multi + "/frames/1", "application/octet-stream", headers={"Range": "bytes=0-3"})[2], pixels[0].tobytes()[:4], "a range of a frame")

    # What is not there, and other methods.
    for path in ("/studies/9.9", "/studies/1.2.3/series/9.9", "/studies/1.2.4/series/1.2.3.1", "/studies/1.2.3/series/1.2.3.1/instances/9.9", "/studies/9.9/metadata", "/studies/1.2.3/series/9.9/metadata"):
        equal(server.http(WEB + path)[0], 404, f"10.4.4 404 {path}")
    for path in ("/studies/x", "/studies/x/metadata", "/studies/1.2.3/series/..%2f", "/studies/1.2.3/series/x/metadata"):
        equal(server.http(WEB + path)[0], 400, f"10.4.4 400 {path}")
    answer, headers, body = server.http(image, "application/dicom", method="HEAD")
    equal((answer, body, headers["Accept-Ranges"]), (200, b"", "bytes"), "HEAD")
    answer, headers, _ = server.http(image, method="OPTIONS")
    check("GET" in headers["Allow"] and "HEAD" in headers["Allow"], "8.9 OPTIONS tells the methods")
finish()
