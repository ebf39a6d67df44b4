#!/usr/bin/python3
"""What the service says it can do (PS3.18 8.9, OpenAPI), held against what it does."""
import json
import pathlib
import sys
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import Folder, Server, check, equal, finish

import made

WADL = "application/vnd.sun.wadl+xml"
NAMES = {"{study}": "1.2.3", "{series}": "1.2.3.1", "{instance}": "1.2.3.1.1", "{frames}": "1", "{path}": "7fe00010", "{workitem}": "1.2.4"}
ITEM = {"00404005": {"vr": "DT", "Value": ["20260131101500"]}, "00404041": {"vr": "CS", "Value": ["READY"]}, "00741000": {"vr": "CS", "Value": ["SCHEDULED"]},
        "00741200": {"vr": "CS", "Value": ["HIGH"]}, "00741204": {"vr": "LO", "Value": ["Measure"]}}


def filled(path):
    for name, value in NAMES.items():
        path = path.replace(name, value)
    return path


with Folder() as work, Server(work / "data") as server:
    made.store(server)
    equal(server.http("/dicom-web/workitems?1.2.4", data=json.dumps([ITEM]).encode(), method="POST", headers={"Content-Type": "application/dicom+json"})[0], 201, "a work item")
    answer, headers, body = server.http("/dicom-web", WADL, method="OPTIONS")
    equal((answer, headers["Content-Type"]), (200, WADL), "8.9 capabilities as WADL")
    tree = xml.fromstring(body)
    described = {(method.attrib["name"], "/" + resource.attrib["path"]) for resource in tree.findall(".//{*}resource") for method in resource.findall("{*}method")}
    answer, headers, body = server.http("/dicom-web/studies/1.2.3", "application/json", method="OPTIONS")
    capabilities = json.loads(body)
    equal({(method["name"], resource["path"]) for resource in capabilities["resources"] for method in resource["methods"]}, described, "8.9 the same as JSON")
    check("GET" in headers["Allow"] and "POST" in headers["Allow"], "8.9 the methods of the resource itself")
    equal(server.http("/dicom-web", "text/html", method="OPTIONS")[0], 406, "8.9 406")
    document = json.loads(server.http("/dicom-web/openapi.json")[2])
    equal({(method.upper(), path) for path, methods in document["paths"].items() for method in methods}, described, "OpenAPI has the same")
    check(document["openapi"].startswith("3.") and all("responses" in operation for methods in document["paths"].values() for operation in methods.values()), "and is OpenAPI 3")
    for resource in capabilities["resources"]:
        for method in resource["methods"]:
            if method["name"] != "GET" or resource["path"] == "/wado":
                continue
            for kind in ("*/*", method["produces"][0]):
                equal(server.http(filled(resource["path"]), kind)[0], 200, f"8.9 {resource['path']} gives {kind}")
finish()
