#!/usr/bin/python3
"""QIDO-RS request by request: PS3.18 8.3.4 and 10.6."""
import json
import pathlib
import sys
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import Folder, Server, check, equal, finish

import made

JSON = "application/dicom+json"
WEB = "/dicom-web"


def values(matches, tag):
    return [match[tag]["Value"][0] for match in matches]


with Folder() as work, Server(work / "data") as server:
    made.store(server)

    def studies(query):
        return sorted(values(server.json(f"{WEB}/studies?{query}"), "0020000D"))

    def status(path, accept=JSON):
        return server.http(WEB + path, accept)[0]

    # The six resources (table 10.6.1-1).
    equal(sorted(values(server.json(WEB + "/studies"), "0020000D")), ["1.2.3", "1.2.4"], "10.6.1 all studies")
    equal(sorted(values(server.json(WEB + "/series"), "0020000E")), ["1.2.3.1", "1.2.3.2", "1.2.4.1", "1.2.4.2", "1.2.4.3"], "10.6.1 all series")
    equal(len(server.json(WEB + "/instances")), 7, "10.6.1 all instances")
    equal(sorted(values(server.json(WEB + "/studies/1.2.3/series"), "0020000E")), ["1.2.3.1", "1.2.3.2"], "10.6.1 series of a study")
    equal(len(server.json(WEB + "/studies/1.2.3/instances")), 4, "10.6.1 instances of a study")
    equal(values(server.json(WEB + "/studies/1.2.3/series/1.2.3.1/instances"), "00080018"), ["1.2.3.1.1", "1.2.3.1.2", "1.2.3.1.3"], "10.6.1 instances of a series")
    equal(server.json(WEB + "/studies/9.9.9/series"), [], "10.6.3 nothing found is an empty list")

    # What answers carry (tables 10.6.3-3 to -5).
    study = server.json(WEB + "/studies?StudyInstanceUID=1.2.3")[0]
    for tag in ("00080020", "00080030", "00080050", "00080056", "00080061", "00080090", "00081190", "00100010", "00100020", "00100030", "00100040", "0020000D", "00200010", "00201206", "00201208"):
        check(tag in study, f"table 10.6.3-3 a study has {tag}")
    equal((study["00201206"]["Value"], study["00201208"]["Value"], study["00080061"]["Value"]), ([2], [4], ["CT"]), "table 10.6.3-3 counts and modalities")
    equal(study["00081190"]["Value"], [server.url + "/dicom-web/studies/1.2.3"], "table 10.6.3-3 Retrieve URL")
    equal(study["00100010"]["Value"][0]["Alphabetic"], "Müller^Jörg", "F.2.1.1 UTF-8")
    series = server.json(WEB + "/studies/1.2.3/series?SeriesInstanceUID=1.2.3.1")[0]
    for tag in ("00080060", "0008103E", "00081190", "0020000E", "00200011", "00201209", "00400275"):
        check(tag in series, f"table 10.6.3-4 a series has {tag}")
    check("00100010" not in series and "00100010" in server.json(WEB + "/series")[0], "table 10.6.3-2 attributes of the study come only where it is not given")
    instance = server.json(WEB + "/studies/1.2.3/series/1.2.3.1/instances")[0]
    for tag in ("00080016", "00080018", "00081190", "00200013", "00280010", "00280011", "00280100", "00083002"):
        check(tag in instance, f"table 10.6.3-5 an instance has {tag}")

    # Matching (PS3.4 C.2.2.2).
    equal(studies("PatientID=P1"), ["1.2.3"], "C.2.2.2.1 single value by keyword")
    equal(studies("00100020=P2"), ["1.2.4"], "8.3.4.1 by tag")
    equal(studies("PatientID=p1"), [], "C.2.2.2.1 with case")
    equal(studies("StudyInstanceUID=1.2.3,1.2.4,9.9"), ["1.2.3", "1.2.4"], "C.2.2.2.2 list of UIDs with commas")
    equal(studies("StudyInstanceUID=1.2.3%5C1.2.4"), ["1.2.3", "1.2.4"], "C.2.2.2.2 list of UIDs with backslashes")
    equal(studies("PatientID="), ["1.2.3", "1.2.4"], "C.2.2.2.3 universal")
    equal(studies("PatientName=*"), ["1.2.3", "1.2.4"], "C.2.2.2.3 universal as *")
    equal(studies("PatientName=M*"), ["1.2.3"], "C.2.2.2.4 wildcard")
    equal(studies("PatientID=%3F2"), ["1.2.4"], "C.2.2.2.4 one character")
    equal(studies("PatientName=muller%5Ejorg"), ["1.2.3"], "C.2.2.2.1 names without case and accents")
    equal(studies("StudyDate=20240101-20240131"), ["1.2.3"], "C.2.2.2.5 range of dates")
    equal(studies("StudyDate=20240201-"), ["1.2.4"], "C.2.2.2.5 open range")
    equal(studies("StudyDate=-20240131"), ["1.2.3"], "C.2.2.2.5 range open below")
    equal(studies("StudyTime=1000-1100"), ["1.2.3"], "C.2.2.2.5 range of times")
    equal(studies("StudyDate=20240131-20240215&StudyTime=1016-0859"), [], "C.2.2.2.5.2 date and time combined")
    equal(studies("StudyDate=20240131-20240215&StudyTime=1015-0900"), ["1.2.3", "1.2.4"], "C.2.2.2.5.2 from moment to moment")
    equal(len(server.json(WEB + "/instances?AcquisitionDateTime=20240131091530%2B0000")), 3, "C.2.2.2.5 date-time with offset")
    equal(len(server.json(WEB + "/instances?AcquisitionDateTime=20240131091529-20240131091531&TimezoneOffsetFromUTC=%2B0000")), 3, "8.3.4.1 time zone of the request")
    equal(len(server.json(WEB + "/instances?AcquisitionDateTime=20240131101529-20240131101531&TimezoneOffsetFromUTC=%2B0000")), 0, "8.3.4.1 time zone of the request")
    equal(values(server.json(WEB + "/series?RequestAttributesSequence.ScheduledProcedureStepID=STEP1"), "0020000E"), ["1.2.3.1"], "C.2.2.2.6 sequence by keyword")
    equal(values(server.json(WEB + "/series?00400275.00400009=STEP1"), "0020000E"), ["1.2.3.1"], "C.2.2.2.6 sequence by tag")
    equal(server.json(WEB + "/series?00400275.00400009=STEP1&00400275.00401001=R2"), [], "C.2.2.2.6 one item for all keys")
    equal(studies("AccessionNumber=%22%22"), ["1.2.4"], "C.2.2.2.7 empty value")
    equal(studies("PatientID=P1,P2&multiplevaluematching=true"), ["1.2.3", "1.2.4"], "C.2.2.2.8 multiple values")
    equal(studies("ModalitiesInStudy=SR"), ["1.2.4"], "C.3.4 modalities in study")
    equal(studies("ModalitiesInStudy=SR,CT&multiplevaluematching=true"), ["1.2.3", "1.2.4"], "C.3.4 several modalities")
    equal(studies("PatientName=jorg%20mul&fuzzymatching=true"), ["1.2.3"], "8.3.4.2 fuzzy matching")
    equal(studies("PatientName=jorg%20mul"), [], "8.3.4.2 literal matching without")
    equal(len(server.json(WEB + "/instances?Rows=40")), 3, "C.2.2.2.1 an attribute of the header")
    equal(len(server.json(WEB + "/instances?PatientID=P1&Modality=CT&InstanceNumber=1")), 2, "10.6.1 keys of several levels")

    # includefield (8.3.4.3).
    check("00081030" in server.json(WEB + "/studies?includefield=StudyDescription")[0], "8.3.4.3 includefield by keyword")
    check("00280030" not in server.json(WEB + "/studies/1.2.3/instances")[0] and "00281050" in server.json(WEB + "/studies/1.2.3/instances?includefield=WindowCenter,00281051")[0], "8.3.4.3 a list of fields")
    check("00281051" in server.json(WEB + "/studies/1.2.3/instances?includefield=00281050&includefield=00281051")[0], "8.3.4.3 includefield repeated")
    whole = server.json(WEB + "/studies/1.2.3/instances?includefield=all")[0]
    check("00281050" in whole and "7FE00010" not in whole, "8.3.4.3 includefield=all")
    nested = server.json(WEB + "/studies/1.2.3/series?SeriesInstanceUID=1.2.3.1&includefield=RequestAttributesSequence.RequestedProcedureID")[0]
    equal(nested["00400275"]["Value"][0]["00401001"]["Value"], ["R1"], "8.3.4.3 a field of a sequence")

    # Pages (8.3.4.4).
    everything = values(server.json(WEB + "/instances"), "00080018")
    paged = [uid for offset in range(0, 9, 3) for uid in values(server.json(f"{WEB}/instances?limit=3&offset={offset}"), "00080018")]
    equal(paged, everything, "8.3.4.4 pages are the whole")
    equal(server.json(WEB + "/studies?limit=0"), [], "8.3.4.4 a limit of none")

    # Warnings and errors.
    warning = server.http(WEB + "/studies?NumberOfStudyRelatedSeries=2", JSON)[1]["Warning"]
    check(warning and warning.startswith("299 ") and "NumberOfStudyRelatedSeries" in warning, f"8.3.4 what is not matched is told: {warning}")
    check("299" in (server.http(WEB + "/studies?TimezoneOffsetFromUTC=%2B0100", JSON)[1]["Warning"] or ""), "8.3.4.1 time zones of dates are told of")
    for query in ("NoSuchThing=1", "limit=x", "offset=-1", "fuzzymatching=1", "includefield=Nothing", "StudyDate=tomorrow", "TimezoneOffsetFromUTC=CET"):
        equal(status("/studies?" + query), 400, f"10.6.3 400 for {query}")
    equal(status("/studies/x/series"), 400, "10.6.3 400 for what is no UID")

    # Forms (10.6.4).
    equal(status("/studies", "text/html"), 406, "8.7 406")
    equal(status("/studies", "application/dicom+json;q=0"), 406, "8.7 a quality of 0")
    equal(server.http(WEB + "/studies", "application/json")[1]["Content-Type"], "application/json", "8.7 application/json")
    equal(server.http(WEB + "/studies?accept=application/dicom%2Bjson", "text/html")[1]["Content-Type"], JSON, "8.3.3.1 accept in the query")
    answer, headers, body = server.http(WEB + "/studies", 'multipart/related; type="application/dicom+xml"')
    documents = [xml.fromstring(content) for _, content in made.parts(body, headers["Content-Type"])]
    equal(sorted(document.find("./{*}DicomAttribute[@keyword='StudyInstanceUID']/{*}Value").text for document in documents), ["1.2.3", "1.2.4"], "10.6.4 multipart XML")
    for coding in ("gzip", "zstd", "deflate"):
        equal(server.http(WEB + "/instances", JSON, headers={"Accept-Encoding": coding})[1]["Content-Encoding"], coding, f"8.2 {coding}")
    answer, headers, body = server.http(WEB + "/studies", JSON, method="HEAD")
    equal((answer, body, int(headers["Content-Length"]) > 100), (200, b"", True), "HEAD")
    behind = json.loads(server.http(WEB + "/studies", JSON, headers={"Forwarded": 'proto=https;host="pacs.example:8443"'})[2])
    check(behind[0]["00081190"]["Value"][0].startswith("https://pacs.example:8443/dicom-web/studies/"), "RFC 7239 URLs as the client called us")
finish()
