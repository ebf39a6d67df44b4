#!/usr/bin/python3
"""What pydicom reads of a report with coordinates in the patient: class, and of each measurement its number and places.

usage: spatial_report.py FILE
"""
import json
import sys

import pydicom


def items(item):
    yield item
    for child in item.get("ContentSequence", []):
        yield from items(child)


report = pydicom.dcmread(sys.argv[1])
marks = []
for item in items(report):
    if item.get("ValueType") != "NUM":
        continue
    for place in item.get("ContentSequence", []):
        if place.ValueType == "SCOORD3D":
            marks.append({"value": float(item.MeasuredValueSequence[0].FloatingPointValue), "type": place.GraphicType,
                          "points": list(place.GraphicData), "frameOfReference": place.ReferencedFrameOfReferenceUID})
print(json.dumps({"sopClass": report.SOPClassUID, "marks": marks}))
