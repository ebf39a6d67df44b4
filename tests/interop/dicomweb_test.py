#!/usr/bin/python3
"""DICOMweb by plain HTTP requests; what comes back is read by pydicom."""
import io
import json
import pathlib
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, Server, check, dicom, equal, finish, multipart, parts_of, pydicom_files, storable

import pydicom

warnings.simplefilter("ignore")
DICOM_PARTS = 'multipart/related; type="application/dicom"; transfer-syntax=*'

with Folder() as work:
    files = storable(pydicom_files())
    originals = {str(pydicom.dcmread(path).SOPInstanceUID): pydicom.dcmread(path) for path in files}
    with Server(work / "data") as server:
        web = "/dicom-web"
        status, _, body = server.http(web + "/studies", "application/dicom+json")
        check(status in (200, 204), "an empty archive answers a search")

        body, content_type = multipart([pathlib.Path(path).read_bytes() for path in files])
        status, _, answer = server.http(web + "/studies", "application/dicom+json", body, "POST", {"Content-Type": content_type})
        equal(status, 200, "STOW of real files")
        equal(len(json.loads(answer)["00081199"]["Value"]), len(files), "all of them are referenced in the answer")
        mixed, content_type = multipart([pathlib.Path(files[0]).read_bytes(), b"this is no DICOM file"])
        status, _, answer = server.http(web + "/studies", "application/dicom+json", mixed, "POST", {"Content-Type": content_type})
        equal(status, 202, "STOW of a good and a bad file")
        equal(len(json.loads(answer)["00081198"]["Value"]), 1, "the bad one is told")
        bad, content_type = multipart([b"this is no DICOM file"])
        equal(server.http(web + "/studies", "*/*", bad, "POST", {"Content-Type": content_type})[0], 409, "STOW of a bad file alone")
        equal(server.http(web + "/studies", "*/*", b"x", "POST", {"Content-Type": "text/plain"})[0], 415, "STOW of text")
        status, _, answer = server.http(web + "/studies", "application/dicom+json", body[: len(body) // 2], "POST", {"Content-Type": content_type})
        equal(status, 202, "STOW of half a body keeps what is whole")
        equal(len(json.loads(answer)["00081198"]["Value"]), 1, "and tells that the rest is not")

        studies = {str(data.StudyInstanceUID) for data in originals.values()}
        found = server.json(web + "/studies")
        equal({match["0020000D"]["Value"][0] for match in found}, studies, "QIDO of all studies")
        _, headers, _ = server.http(web + "/studies?limit=2&orderby=-StudyDate", "application/dicom+json")
        equal(headers["X-Total-Count"], str(len(studies)), "the total is told beside a page")
        example = next(data for data in originals.values() if data.get("PatientID") and data.Modality == "CT" and "PixelData" in data and not data.file_meta.TransferSyntaxUID.is_compressed)
        found = server.json(web + f"/studies?PatientID={example.PatientID}&includefield=StudyDescription")
        check(all(match["00100020"]["Value"] == [example.PatientID] for match in found) and found, "QIDO by Patient ID")
        study, series, instance = str(example.StudyInstanceUID), str(example.SeriesInstanceUID), str(example.SOPInstanceUID)
        equal([match["0020000E"]["Value"][0] for match in server.json(web + f"/studies/{study}/series?Modality=CT")].count(series), 1, "QIDO of series")
        check(instance in [match["00080018"]["Value"][0] for match in server.json(web + f"/studies/{study}/series/{series}/instances")], "QIDO of instances")
        equal(server.http(web + "/studies?NoSuchThing=1")[0], 400, "QIDO with an unknown attribute")
        equal(server.http(web + "/studies?limit=many")[0], 400, "QIDO with a wrong limit")

        returned = {}
        for uid in studies:
            status, headers, body = server.http(web + f"/studies/{uid}", DICOM_PARTS)
            for part in parts_of(body, headers["Content-Type"]):
                data = pydicom.dcmread(io.BytesIO(part))
                returned[str(data.SOPInstanceUID)] = data
        equal(set(returned), set(originals), "WADO brings every instance")
        equal([uid for uid in originals if returned[uid] != originals[uid]], [], "and each equals what was stored")

        base = web + f"/studies/{study}/series/{series}/instances/{instance}"
        status, headers, body = server.http(base, "application/dicom; transfer-syntax=*")
        equal((status, headers["Content-Type"].split(";")[0]), (200, "application/dicom"), "WADO of one instance in a single part")
        metadata = server.json(base + "/metadata")
        equal(metadata[0]["00080018"]["Value"], [instance], "metadata of an instance")
        expected = json.loads(example.to_json(bulk_data_threshold=1024, bulk_data_element_handler=lambda element: "uri"))
        for tag in ("00080060", "00100010", "00100020", "00280010", "00281053", "00200037", "00200013"):
            if tag in expected:
                equal(metadata[0].get(tag), expected[tag], f"metadata {tag} as pydicom has it")
        check(metadata[0]["7FE00010"]["BulkDataURI"].endswith("bulkdata/7fe00010"), "pixel data by reference")

        status, headers, body = server.http(base + "/frames/1", 'multipart/related; type="application/octet-stream"')
        equal(parts_of(body, headers["Content-Type"])[0], example.PixelData[: example.Rows * example.Columns * example.BitsAllocated // 8], "a frame's samples")
        equal(server.http(base + "/frames/2", '*/*')[0], 404, "a frame that is not there")
        equal(server.http(base + "/frames/x", '*/*')[0], 400, "a frame that is no number")
        status, headers, body = server.http(base + "/rendered", "image/png")
        equal((status, headers["Content-Type"], body[:4]), (200, "image/png", b"\x89PNG"), "a rendered picture")
        equal(server.http(base + "/rendered?window=40,400&quality=80", "image/jpeg")[2][:2], b"\xff\xd8", "rendered as JPEG with a window")
        equal(server.http(base + "/rendered?window=x", "image/jpeg")[0], 400, "a wrong window")
        equal(server.http(base + "/thumbnail", "image/jpeg")[0], 200, "a thumbnail")
        equal(server.http(base, "text/html")[0], 406, "what cannot be had is said")
        equal(server.http(web + "/studies/1.2.3.4.5")[0], 404, "a study that is not there")
        equal(server.http(web + "/studies/..%2f..%2fetc")[0], 400, "a study that is no UID")
        equal(server.http(web + "/studies", method="DELETE")[0], 405, "a method that is not possible")
        check(b"isocenter_instances" in server.http("/metrics")[2], "metrics")
        equal(server.health()["instances"], len(files), "health counts instances")
finish()
