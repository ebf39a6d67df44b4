"""DICOM JSON and Native DICOM Model XML in one common form, so that two writers can be compared value by value.

An attribute becomes (vr, values): numbers as numbers, text without padding, names as their three groups, binary values as
bytes, items as dictionaries of attributes.
"""
import base64
import math
import struct
import xml.etree.ElementTree as ElementTree

BINARY = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"}
INTEGERS = {"SL", "SS", "SV", "UL", "US", "UV"}
GROUPS = ("Alphabetic", "Ideographic", "Phonetic")


def number(text, vr):
    if text is None or text == "":
        return None
    if vr in INTEGERS or vr == "IS":
        try:
            return int(text)
        except ValueError:
            pass
    try:
        value = float(text)
    except ValueError:
        return str(text).strip()
    if vr == "FL" and math.isfinite(value):  # of any decimal spelling the float that it means
        value = struct.unpack("<f", struct.pack("<f", value))[0]
    return "NaN" if math.isnan(value) else value


def scalar(value, vr):
    if vr in INTEGERS or vr in ("IS", "DS", "FL", "FD"):
        return number(value, vr)
    text = "" if value is None else str(value)
    return text.strip(" \0").upper() if vr == "AT" else text.strip(" \0") or None


def name_groups(groups):
    found = tuple((groups.get(group) or "").strip().rstrip("^") for group in GROUPS)
    return found if any(found) else None


def trimmed(values):
    """Without values, and with one that is empty, an element is empty."""
    return [] if values in ([None], [""]) else values


def from_json(model):
    attributes = {}
    for tag, attribute in model.items():
        if tag.endswith("0000"):  # group lengths
            continue
        vr = attribute["vr"]
        if vr == "SQ":
            values = [from_json(item or {}) for item in attribute.get("Value", [])]
        elif "InlineBinary" in attribute:
            values = [base64.b64decode(attribute["InlineBinary"])]
        elif vr == "PN":
            values = [name_groups(value) if isinstance(value, dict) else None for value in attribute.get("Value", [])]
        else:
            values = [scalar(value, vr) for value in attribute.get("Value", [])]
        attributes[tag.upper()] = (vr, values if vr == "SQ" else trimmed(values))
    return attributes


def _name(element):
    groups = {}
    for group in element:
        parts = {part.tag: part.text or "" for part in group}
        groups[group.tag] = "^".join(parts.get(key, "") for key in ("FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix"))
    return name_groups(groups)


def from_xml(text):
    root = ElementTree.fromstring(text)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return _data_set(root)


def _data_set(root):
    """Private elements are keyed by creator as well: blocks are not in the model."""
    attributes = {}
    for attribute in root.findall("DicomAttribute"):
        vr, tag = attribute.get("vr"), attribute.get("tag")
        if vr == "SQ":
            values = [_data_set(item) for item in attribute.findall("Item")]
        elif attribute.find("InlineBinary") is not None:
            values = [base64.b64decode(attribute.find("InlineBinary").text or "")]
        elif vr == "PN":
            values = [_name(name) for name in attribute.findall("PersonName")]
        else:
            values = [scalar(value.text, vr) for value in attribute.findall("Value")]
        creator = (attribute.get("privateCreator") or "").strip()
        if int(tag[:4], 16) % 2 == 1:  # dcm2xml leaves out the block also of elements without a creator
            tag = tag[:4] + "00" + tag[6:]
        attributes[(tag, creator) if creator else tag] = (vr, values if vr == "SQ" else trimmed(values))
    return attributes


def differences(ours, theirs, excused, path=""):
    """What differs, as lines; `excused(path, ours, theirs)` says why a difference is none, or nothing."""
    for key in sorted(set(ours) | set(theirs), key=str):
        where = f"{path}{key if isinstance(key, str) else '{%s}%s' % (key[1], key[0])}"
        left, right = ours.get(key), theirs.get(key)
        if left == right or excused(where, left, right):
            continue
        if left and right and left[0] == right[0] == "SQ" and len(left[1]) == len(right[1]):
            for index, (one, other) in enumerate(zip(left[1], right[1])):
                yield from differences(one, other, excused, f"{where}[{index}].")
            continue
        yield f"{where}: {str(left)[:120]} against {str(right)[:120]}"
