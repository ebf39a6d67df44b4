#!/usr/bin/python3
"""Elements as we read them against dcmdump and pydicom: the same nesting, tags, VRs, lengths, multiplicities and, with
pydicom, places in the file. Over Debian's pydicom files and, where it is there, a larger corpus.

usage: elements_test.py LIST_ELEMENTS
"""
import csv
import subprocess
import pathlib
import re
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, check, equal, finish, needs, pydicom_files, run

import pydicom
from pydicom.dataelem import RawDataElement

warnings.simplefilter("ignore")
needs("dcmdump")
lister = sys.argv[1]
corpus = pathlib.Path(__file__).resolve().parents[3] / "shared" / "corpus"
# What dcmdump prints for a VR that it does not take from the file.
INTERNAL = {"up": {"UL"}, "xs": {"US", "SS"}, "ox": {"OB", "OW"}, "px": {"OB", "OW"}, "lt": {"OW", "US"}, "na": {"--"}, "pi": {"--"}, "??": {"UN"}}
# Files that the others read otherwise, and why we think that they are wrong or that there is a choice.
KNOWN = {
    "winter.dcm": "an element twice: we and DCMTK keep the first, pydicom the last",
    "TC0907_dup_meta_0002_0003.dcm": "the same",
    "GH179A.dcm": "VR of two spaces with a 16-bit length: pydicom takes both for a length of 139,296",
    "GH179B.dcm": "an element that ends after its VR: nobody reads it as it was meant",
    "TC0345_deflate_corrupt.dcm": "noise behind DICM",
    "TC0395_meta_glen_max.dcm": "an element (0002,ffff): pydicom ends the meta information before it",
    "TC0397_meta_glen_huge.dcm": "the same",
    "TC0405_latin1_utf8_payload.dcm": "the last value is longer than its length",
    "TC0487_meta_0001_vr_ffff.dcm": "wrong VR in the meta information: pydicom stops there, we read on",
    "TC0523_meta_0002_vr_7569.dcm": "the same",
    "TC0547_meta_0003_vr_7371.dcm": "the same",
    "TC0583_meta_0010_vr_2055.dcm": "the same",
    "TC0595_meta_0012_vr_5151.dcm": "the same",
    "TC0619_meta_0013_vr_4141.dcm": "the same",
    "TC0631_meta_0013_vr_7371.dcm": "the same",
    "GH1339.dcm": "pixel data without their last delimiter, which pydicom leaves out and we keep",
    "TC0727_encap_no_delim.dcm": "the same",
    "emri_small_jpeg_2k_lossless_too_short.dcm": "the same",
    "TC0969_midvalue_truncation.dcm": "a value cut off in the middle of the file",
    "RI6XDosiGap.dcm": "retired Curve Data in implicit VR, OB or OW: the Standard no longer says which",
    "TC1153_odd_len_len7.dcm": "a wrong length: what follows is noise",
    "TC1155_odd_len_len255.dcm": "a wrong length: zeros follow, which we take for padding",
}


class Row:
    def __init__(self, depth, tag, vr, length, count, offset):
        self.depth, self.tag, self.vr, self.length, self.count, self.offset = depth, tag, vr, length, count, offset


def ours(path):
    result = run(lister, path)
    rows = []
    for line in result.stdout.splitlines():
        if not line.startswith("#"):
            depth, tag, vr, length, count, offset = line.split("\t")
            rows.append(Row(int(depth), tag, vr, int(length), int(count), int(offset)))
    return result.returncode, rows


def dcmdump(path):
    """Rows of dcmdump, without the delimiters that it shows; nothing if it fails."""
    result = subprocess.run(["dcmdump", "-q", "-Un", str(path)], capture_output=True, env=DCMTK, timeout=60)
    if result.returncode != 0:
        return None
    text = result.stdout.decode("latin-1")
    rows = []
    starts = [*re.finditer(r"^( *)\(([0-9a-f]{4}),([0-9a-f]{4})\) (\S\S) ", text, re.M)]
    for start, following in zip(starts, [*starts[1:], None]):
        chunk = text[start.end():following.start() if following else len(text)]
        tails = re.findall(r"# *(\d+|u/l), *(\d+) \S", chunk)
        tag = start[2] + start[3]
        if tags_of_delimiters(tag) or not tails:
            continue
        length, count = tails[-1]
        rows.append(Row(len(start[1]) // 2, tag, start[4], -1 if length == "u/l" else int(length), int(count), 0))
    return rows


def tags_of_delimiters(tag):
    return tag in ("fffee00d", "fffee0dd")


def compare_with_dcmdump(mine, theirs):
    """What differs first, or nothing. Group lengths, which we keep and dcmdump shows, are compared, too."""
    mine = without_content_of_unknown(mine, theirs)
    for a, b in zip(mine, theirs):
        at = f"({b.tag}) at depth {b.depth}"
        if (a.depth, a.tag) != (b.depth, b.tag):
            return f"({a.tag}) at depth {a.depth}, dcmdump has {at}"
        known = INTERNAL.get(b.vr, {b.vr})
        resolved = b.vr == "UN" or (b.vr == "??")  # we ask the dictionary about UN (CP-246)
        encapsulated = a.length == -1 and a.vr == "OW" and b.vr == "OB"  # dcmdump mends it
        if a.vr not in known and not resolved and not encapsulated:
            return f"{at}: VR {a.vr}, dcmdump has {b.vr}"
        padded = b.length == a.length + 1 and a.length % 2 == 1  # dcmdump shows odd values padded
        # dcmdump turns defined into undefined lengths of what it could not take as it is, and computes items' lengths.
        if b.tag != "fffee000" and a.vr != "SQ" and a.length != b.length and not padded:
            return f"{at}: length {a.length}, dcmdump has {b.length}"
        if a.vr == "SQ" and not resolved and (a.length == -1) != (b.length == -1):
            return f"{at}: length {a.length}, dcmdump has {b.length}"
        text = a.vr not in ("SQ", "OB", "OW", "OF", "OD", "OL", "OV", "UN", "--", "LT", "ST", "UT", "UR")
        if text and not resolved and a.length > 0 and a.count != b.count and b.length % 2 == 0 and a.count * b.count > 0:
            return f"{at}: {a.count} values, dcmdump has {b.count}"
    if len(mine) != len(theirs):
        return f"{len(mine)} rows, dcmdump has {len(theirs)}"
    return ""


def without_content_of_unknown(mine, theirs):
    """dcmdump keeps UN of defined length as bytes; we look into those that the dictionary calls sequences."""
    kept, skip, index = [], None, 0
    for row in mine:
        if skip is not None and row.depth > skip:
            continue
        skip = None
        kept.append(row)
        if index < len(theirs) and row.vr == "SQ" and theirs[index].vr == "UN" and theirs[index].length != -1:
            skip = row.depth
        index += 1
    return kept


def pydicom_rows(data, depth=0):
    for tag in sorted(data.keys()):
        element = data.get_item(tag)
        raw = isinstance(element, RawDataElement)
        vr, length, offset = element.VR, None, None
        if raw:
            length = -1 if element.length == 0xFFFFFFFF else element.length
            offset = element.value_tell
        yield Row(depth, f"{int(tag):08x}", vr, length, 0, offset)
        if raw and element.VR in (None, "UN", "SQ"):
            element = data[tag]
        if element.VR == "SQ":
            for item in element.value or []:
                yield Row(depth + 1, "fffee000", "--", None, 0, None)
                yield from pydicom_rows(item, depth + 2)


def compare_with_pydicom(mine, theirs, deflated, damaged):
    mine = [row for row in mine if row.tag != "fffee000" or row.offset == 0]  # without fragments
    for a, b in zip(mine, theirs):
        at = f"({b.tag}) at depth {b.depth}"
        if (a.depth, a.tag) != (b.depth, b.tag):
            return f"({a.tag}) at depth {a.depth}, pydicom has {at}"
        if b.vr not in (None, "UN") and " or " not in b.vr and a.vr != b.vr:
            return f"{at}: VR {a.vr}, pydicom has {b.vr}"
        # Of a cut-off value, pydicom shows the length that was declared.
        if b.length is not None and a.length != b.length and not (damaged and b.length > a.length):
            return f"{at}: length {a.length}, pydicom has {b.length}"
        if b.offset is not None and b.length not in (0, -1) and a.depth == 0 and not deflated and a.offset != b.offset:
            return f"{at}: value at byte {a.offset}, pydicom has {b.offset}"
    if len(mine) != len(theirs):
        return f"{len(mine)} rows, pydicom has {len(theirs)}"
    return ""


def read_with_pydicom(path):
    try:
        data = pydicom.dcmread(path)
        rows = [*pydicom_rows(data.file_meta), *pydicom_rows(data)] if data.file_meta else [*pydicom_rows(data)]
        return rows, getattr(data.file_meta, "TransferSyntaxUID", "") == "1.2.840.10008.1.2.1.99"
    except Exception:  # what it cannot read is no reference
        return None, False


def compare(paths, name):
    with_dcmdump = with_pydicom = 0
    different = []
    for path in paths:
        code, mine = ours(path)
        theirs = dcmdump(path)
        if theirs is not None:
            with_dcmdump += 1
            difference = compare_with_dcmdump(mine, theirs)
            if difference:
                different.append((path, difference))
        reference, deflated = read_with_pydicom(path)
        if reference is not None:
            with_pydicom += 1
            difference = compare_with_pydicom(mine, reference, deflated, code != 0)
            if difference:
                different.append((path, difference))
    unexplained = [(path, what) for path, what in different if pathlib.Path(path).name not in KNOWN]
    for path, difference in unexplained:
        print("  ", str(path)[-60:], difference)
    print(f"  {len(different) - len(unexplained)} known differences")
    equal(len(unexplained), 0, f"{name}: the same elements, VRs and lengths as dcmdump ({with_dcmdump} files) and pydicom ({with_pydicom})")
    return with_dcmdump, with_pydicom


counts = compare(pydicom_files(), "files of Debian")
check(min(counts) > 60, "enough files")
if corpus.is_dir():
    rows = [row for row in csv.DictReader(open(corpus / "index.csv", encoding="utf-8")) if "!" not in row["path"]]
    paths = [corpus / row["path"] for row in rows if row["dcmdump_3.6.7"] == "ok" or row["pydicom_2.3.1"] == "ok"]
    compare([path for path in paths if path.is_file()], "corpus")
finish()
