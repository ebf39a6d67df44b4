#!/usr/bin/python3
"""STOW-RS request by request: PS3.18 10.5."""
import io
import json
import pathlib
import sys
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import Folder, Server, check, dicom, equal, finish

import made
import pydicom

STUDIES = "/dicom-web/studies"
DICOM, JSON, XML = "application/dicom", "application/dicom+json", "application/dicom+xml"


with Folder() as work, Server(work / "data") as server:
    def post(body, content_type, path=STUDIES, accept=JSON, method="POST"):
        status, headers, answer = server.http(path, accept, body, method, {"Content-Type": content_type})
        return status, json.loads(answer) if headers["Content-Type"] == JSON else answer

    def store(pieces, kind, path=STUDIES, **more):
        body, content_type = made.related(pieces, kind)
        return post(body, content_type, path, **more)

    def read(uids, accept="application/dicom; transfer-syntax=*"):
        return pydicom.dcmread(io.BytesIO(server.http(STUDIES + "/{}/series/{}/instances/{}".format(*uids), accept)[2]))

    images = made.instances()
    part = ({"Content-Type": DICOM}, made.to_bytes(images[0]))

    # DICOM.
    status, answer = store([part], DICOM)
    item = answer["00081199"]["Value"][0]
    equal((status, item["00081155"]["Value"], item["00081150"]["Value"]), (200, ["1.2.3.1.1"], [made.CT]), "10.5.3 200 with Referenced SOP Sequence")
    equal(answer["00081190"]["Value"], [server.url + "/dicom-web/studies/1.2.3"], "10.5.3 Retrieve URL of the study")
    equal(item["00081190"]["Value"], [server.url + "/dicom-web/studies/1.2.3/series/1.2.3.1/instances/1.2.3.1.1"], "10.5.3 Retrieve URL of the instance")
    equal(store([part], DICOM)[0], 200, "10.5 the same again")
    status, answer = store([part, ({"Content-Type": DICOM}, b"no DICOM")], DICOM)
    equal((status, answer["00081198"]["Value"][0]["00081197"]["Value"]), (202, [0xC000]), "10.5.3 202 with Failed SOP Sequence")
    status, answer = store([({"Content-Type": DICOM}, b"no DICOM")], DICOM)
    check(status == 409 and "0008119A" in answer, "10.5.3 409 with Other Failures Sequence")
    status, answer = store([part], DICOM, STUDIES + "/9.9")
    failed = answer["00081198"]["Value"][0]
    equal((status, failed["00081155"]["Value"], failed["00081150"]["Value"]), (409, ["1.2.3.1.1"], [made.CT]), "10.5.3 409 for another study, which says whose")
    equal(store([part], DICOM, STUDIES + "/1.2.3")[0], 200, "10.5.1 to its own study")
    equal(store([part], DICOM, STUDIES + "/1.2.3", method="PUT")[0], 200, "10.5.1 PUT")
    changed = made.instances()[0]
    changed.PatientName = "Another^One"
    status, answer = store([({"Content-Type": DICOM}, made.to_bytes(changed))], DICOM)
    equal((status, answer["00081199"]["Value"][0]["00081196"]["Value"]), (202, [0xB000]), "10.5.3 another content of the same UID: Warning Reason")
    equal(str(read(("1.2.3", "1.2.3.1", "1.2.3.1.1")).PatientName), "Müller^Jörg", "the first is what is served")
    equal(post(made.to_bytes(images[1]), DICOM)[0], 200, "8.7 one instance that is no multipart")

    # What is no store request.
    for body, kind, code in ((b"x", "text/plain", 415), (b"x", 'multipart/related; type="image/jpeg"; boundary=b', 415), (b"x", 'multipart/related; type="application/dicom"', 400),
                             (b"--b--\r\n", 'multipart/related; type="application/dicom"; boundary=b', 400), (b"", "application/dicom", 409), (b"[", JSON, 409)):
        equal(post(body, kind)[0], code, f"10.5.3 {code} for {kind}")
    equal(post(b"x", "application/dicom", STUDIES + "/x")[0], 400, "10.5.3 400 for what is no UID")

    # JSON with bulk data.
    def metadata(data, uri):
        document = json.loads(data.to_json(bulk_data_threshold=10 ** 9))
        document["7FE00010"] = {"vr": "OW", "BulkDataURI": uri}
        return document

    def fresh(index, number, image):
        data = made.instances()[index]
        data.SOPInstanceUID = f"1.2.9.1.{number}"
        data.StudyInstanceUID, data.SeriesInstanceUID = "1.2.9", "1.2.9.1"
        return data

    native = fresh(0, 1, images[0])
    status, answer = store([({"Content-Type": JSON}, json.dumps([metadata(native, "bulk/1")]).encode()),
                            ({"Content-Type": "application/octet-stream", "Content-Location": "bulk/1"}, native.PixelData)], JSON)
    equal(status, 200, "10.5.2 JSON with uncompressed bulk data")
    stored = read(("1.2.9", "1.2.9.1", "1.2.9.1.1"))
    check((stored.pixel_array == native.pixel_array).all() and str(stored.PatientName) == "Müller^Jörg", "which is what was meant")
    multi = fresh(4, 2, images[4])
    frames = [made.rle(frame) for frame in images[4].pixel_array]
    status, answer = store([({"Content-Type": f'{JSON}; transfer-syntax=1.2.840.10008.1.2.5'}, json.dumps([metadata(multi, server.url + "/bulk/2")]).encode())] +
                           [({"Content-Type": "image/dicom-rle; transfer-syntax=1.2.840.10008.1.2.5", "Content-Location": server.url + "/bulk/2"}, frame) for frame in frames], JSON)
    equal(status, 200, "10.5.2 JSON with compressed bulk data, a part a frame")
    stored = read(("1.2.9", "1.2.9.1", "1.2.9.1.2"))
    equal(stored.file_meta.TransferSyntaxUID, "1.2.840.10008.1.2.5", "whose transfer syntax is that of the parts")
    check((stored.pixel_array == images[4].pixel_array).all(), "with its frames")
    missing = fresh(0, 3, images[0])
    status, answer = store([({"Content-Type": JSON}, json.dumps([metadata(missing, "bulk/none"), json.loads(fresh(6, 4, None).to_json())]).encode())], JSON)
    equal((status, len(answer["00081199"]["Value"]), len(answer["00081198"]["Value"])), (202, 1, 1), "10.5.3 bulk data that are missing fail their instance alone")
    equal(post(json.dumps([json.loads(fresh(6, 5, None).to_json())]).encode(), JSON)[0], 200, "10.5.2 JSON alone")

    # XML with bulk data, as we write it ourselves (which tests/conformance holds against others).
    (work / "native.dcm").write_bytes(made.to_bytes(fresh(0, 6, images[0])))
    document = dicom("xml", work / "native.dcm").stdout
    tree = xml.fromstring(document)
    pixels = next(one for one in tree if one.attrib["tag"] == "7FE00010")
    for child in list(pixels):
        pixels.remove(child)
    xml.SubElement(pixels, "BulkData", {"uri": "cid:pixels"})
    status, answer = store([({"Content-Type": XML}, xml.tostring(tree)), ({"Content-Type": "application/octet-stream", "Content-Location": "cid:pixels"}, images[0].PixelData)], XML)
    equal(status, 200, "10.5.2 XML with bulk data")
    equal(read(("1.2.9", "1.2.9.1", "1.2.9.1.6")).PixelData, images[0].PixelData, "which is what was meant")

    # The answer as XML.
    status, answer = store([part], DICOM, accept=XML)
    check(status == 200 and xml.fromstring(answer).find("./{*}DicomAttribute[@keyword='ReferencedSOPSequence']") is not None, "10.5.4 the report as XML")
finish()
