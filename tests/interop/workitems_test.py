#!/usr/bin/python3
"""UPS-RS: work items by plain HTTP, the same as by DIMSE, and kept over a kill."""
import json
import pathlib
import signal
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, Server, check, dicom, equal, finish

ROOT = "/dicom-web/workitems"
ITEM = {
    "00404005": {"vr": "DT", "Value": ["20260131101500"]}, "00404041": {"vr": "CS", "Value": ["READY"]},
    "00741000": {"vr": "CS", "Value": ["SCHEDULED"]}, "00741200": {"vr": "CS", "Value": ["HIGH"]}, "00741204": {"vr": "LO", "Value": ["Segment the liver"]},
    "00741202": {"vr": "LO", "Value": ["AI"]}, "00100010": {"vr": "PN", "Value": [{"Alphabetic": "M\u00fcller^J\u00fcrgen"}]}, "00100020": {"vr": "LO", "Value": ["A17"]},
}


def call(server, method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    return server.http(ROOT + path, "application/dicom+json", data if data is not None or method == "GET" else b"", method, {"Content-Type": "application/dicom+json"})


def state(name, transaction):
    return [{"00081195": {"vr": "UI", "Value": [transaction]}, "00741000": {"vr": "CS", "Value": [name]}}]


PERFORMED = [{"00741216": {"vr": "SQ", "Value": [{
    "00404028": {"vr": "SQ", "Value": [{"00080100": {"vr": "SH", "Value": ["AI1"]}, "00080102": {"vr": "SH", "Value": ["99X"]}, "00080104": {"vr": "LO", "Value": ["AI"]}}]},
    "00404050": {"vr": "DT", "Value": ["20260131101500"]}, "00404051": {"vr": "DT", "Value": ["20260131101600"]}}]}}]


def life_of_an_item(server):
    created = call(server, "POST", "?1.2.3", [ITEM])
    equal((created[0], created[1]["Location"]), (201, server.url + ROOT + "/1.2.3"), "an item is created at a place of its own")
    equal(call(server, "POST", "?1.2.3", [ITEM])[0], 409, "not twice")
    equal(call(server, "POST", "", [{}])[0], 400, "nor without what it needs")
    item = json.loads(call(server, "GET", "/1.2.3")[2])[0]
    equal(item["00100010"]["Value"][0]["Alphabetic"], "M\u00fcller^J\u00fcrgen", "it is given back")
    equal(call(server, "GET", "/1.2.4")[0], 404, "what is not there is not")
    found = json.loads(call(server, "GET", "?PatientID=A17&ProcedureStepState=SCHEDULED")[2])
    equal([each["00080018"]["Value"][0] for each in found], ["1.2.3"], "and found")
    equal(call(server, "GET", "?PatientID=B4")[0], 204, "by what matches alone")
    check("Segment the liver" in dicom("ups", "list", server.address).stdout, "also over DIMSE")
    equal(call(server, "PUT", "/1.2.3/state", state("COMPLETED", "1.9"))[0], 409, "nobody completes what he has not claimed")
    equal(call(server, "PUT", "/1.2.3/state", state("IN PROGRESS", "1.9"))[0], 200, "it is claimed")
    second = call(server, "PUT", "/1.2.3/state", state("IN PROGRESS", "1.8"))
    check(second[0] == 409 and "299" in second[1]["Warning"], "by one alone")
    equal(call(server, "POST", "/1.2.3?1.8", PERFORMED)[0], 409, "and changed by nobody else")


def end_of_an_item(server):
    equal(call(server, "PUT", "/1.2.3/state", state("COMPLETED", "1.9"))[0], 409, "it is incomplete without what was performed")
    equal(call(server, "POST", "/1.2.3?1.9", PERFORMED)[0], 200, "which its owner says, after a kill too")
    equal(call(server, "PUT", "/1.2.3/state", state("COMPLETED", "1.9"))[0], 200, "then it is completed")
    again = call(server, "PUT", "/1.2.3/state", state("COMPLETED", "1.9"))
    check(again[0] == 200 and "already" in again[1]["Warning"], "which it is already")
    equal(call(server, "POST", "/1.2.3/cancelrequest")[0], 409, "and cannot be canceled any more")
    call(server, "POST", "?1.2.5", [ITEM])
    equal(call(server, "POST", "/1.2.5/cancelrequest")[0], 202, "what nobody has claimed is canceled at once")
    equal(json.loads(call(server, "GET", "/1.2.5")[2])[0]["00741000"]["Value"], ["CANCELED"], "and says so")


def subscriptions(server):
    equal(call(server, "POST", "/1.2.840.10008.5.1.4.34.5/subscribers/WATCHER?deletionlock=maybe")[0], 400, "a lock is there or not")
    equal(call(server, "POST", "/1.2.840.10008.5.1.4.34.5/subscribers/WATCHER?deletionlock=true")[0], 201, "a subscription to all")
    equal(call(server, "POST", "/1.2.840.10008.5.1.4.34.5/subscribers/WATCHER/suspend")[0], 200, "is suspended")
    equal(call(server, "DELETE", "/1.2.840.10008.5.1.4.34.5/subscribers/WATCHER")[0], 200, "and ended")


def main():
    with Folder() as folder:
        options = ["--peer", "WATCHER@127.0.0.1:9"]
        server = Server(folder / "data", *options)
        life_of_an_item(server)
        server.stop(signal.SIGKILL)
        with Server(folder / "data", *options) as again:
            end_of_an_item(again)
            subscriptions(again)
    finish()


main()
