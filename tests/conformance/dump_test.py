#!/usr/bin/python3
"""`dicom dump` against pydicom and dcmdump: the same elements with the same values, over the files that Debian ships and,
where it is there, a larger corpus.
"""
import csv
import json
import pathlib
import re
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, check, dicom, equal, finish, needs, pydicom_files, run

import pydicom

warnings.simplefilter("ignore")
needs("dcmdump")
corpus = pathlib.Path(__file__).resolve().parents[3] / "shared" / "corpus"


def keys_of(data, prefix=""):
    """Paths of all elements, group lengths apart."""
    found = {}
    for element in data:
        if element.tag.element == 0:
            continue
        path = f"{prefix}{element.tag.group:04X}{element.tag.element:04X}"
        found[path] = None
        if element.VR == "SQ":
            for index, item in enumerate(element.value or []):
                found.update(keys_of(item, f"{path}[{index}]."))
    return found


def json_keys(data, prefix=""):
    found = {}
    for tag, attribute in data.items():
        found[prefix + tag] = None
        if attribute["vr"] == "SQ":
            for index, item in enumerate(attribute.get("Value", [])):
                found.update(json_keys(item, f"{prefix}{tag}[{index}]."))
    return found


def compare(path):
    """Empty if both have the same elements; otherwise what differs. None if pydicom cannot read the file."""
    try:
        reference = keys_of(pydicom.dcmread(path))
    except Exception:
        return None
    result = dicom("dump", "--json", "-q", path)
    # A file that is cut off fails, but shows what is there.
    if result.returncode != 0 and not result.stdout:
        return "not read: " + result.stderr.strip()
    ours = json_keys(json.loads(result.stdout))
    # pydicom resolves UN sequences of defined length; both readings are of the same bytes.
    only_ours, only_theirs = set(ours) - set(reference), set(reference) - set(ours)
    return "" if not only_ours and not only_theirs else f"only ours {sorted(only_ours)[:4]}, only pydicom's {sorted(only_theirs)[:4]}"


files = pydicom_files()
different, compared = [], 0
for path in files:
    difference = compare(path)
    if difference is None:
        continue
    compared += 1
    if difference:
        different.append((path, difference))
for path, difference in different:
    print("  ", pathlib.Path(path).name, difference)
check(compared >= 60, f"{compared} files of Debian compared with pydicom")
equal(len(different), 0, "the same elements as pydicom")

# dcmdump prints tags with values in brackets: the same values of plain text.
values, wrong = 0, []
for path in files[:40]:
    theirs = run("dcmdump", "-q", "+U8", path, env=DCMTK)
    ours = dicom("dump", "-q", "--all", path)
    if theirs.returncode != 0 or ours.returncode != 0:
        continue
    table = dict(re.findall(r"^\((\w{4},\w{4})\) (?:UI|CS|DA|TM|IS|DS|AE|AS) +\w+ \w+ *(.*)$", ours.stdout, re.M))
    for tag, value in re.findall(r"^\((\w{4},\w{4})\) (?:CS|DA|TM|IS|DS|AE|AS) \[([^\]]*)\]", theirs.stdout, re.M):
        values += 1
        if tag == "0008,0005":  # dcmdump converts, and shows what it converted to
            continue
        if table.get(tag, "").strip() != value.strip():
            wrong.append((path, tag, value, table.get(tag)))
check(values > 500, f"{values} values compared with dcmdump")
equal(wrong[:5], [], "the same values as dcmdump")

if corpus.is_dir():
    rows = [row for row in csv.DictReader(open(corpus / "index.csv", encoding="utf-8")) if "!" not in row["path"] and row["dcmdump_3.6.7"] == "ok" and row["pydicom_2.3.1"] == "ok"]
    unread = [row["path"] for row in rows if dicom("dump", "-q", corpus / row["path"]).returncode != 0]
    for name in unread[:20]:
        print("   not read:", name)
    check(not unread, f"{len(rows) - len(unread)} of {len(rows)} files of the corpus are read that both others read")
finish()
