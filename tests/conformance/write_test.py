#!/usr/bin/python3
"""What we write, read by others: every file of Debian's pydicom and, where it is there, of a larger corpus is written
unchanged, with both forms of lengths and in every native syntax. Unchanged data sets are the same bytes; pydicom reads the
same elements, VRs and values from all; dcmftest and dcmdump accept them.

usage: write_test.py REWRITE
"""
import csv
import pathlib
import re
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Folder, check, equal, finish, needs, pydicom_files, run

import pydicom

warnings.simplefilter("ignore")
needs("dcmdump", "dcmftest")
rewrite = sys.argv[1]
corpus = pathlib.Path(__file__).resolve().parents[3] / "shared" / "corpus"
WORDS = {"OW": 2, "US": 2, "SS": 2, "AT": 2, "UL": 4, "SL": 4, "FL": 4, "OF": 4, "OL": 4, "FD": 8, "OD": 8, "OV": 8, "SV": 8, "UV": 8}

KNOWN = {
    "rtplan_truncated.dcm": "cut off within a sequence: not read without salvage, and never written as if it were whole",
    # UN in a big endian file: (0009,1027) is a time, of 2001 if it is little endian (PS3.5 6.2.2), of 1975 as pydicom has it.
    "CTImage_BigEndianExplicit_1.2.840.10008.1.2.2.dcm": "UN in big endian",
}


def values(data, big, prefix=""):
    """Path -> VR and value; bytes that are words as little endian."""
    found = {}
    for element in data:
        if element.tag.element == 0:  # group lengths are left out, as the Standard wants it
            continue
        path, value, vr = f"{prefix}{element.tag}", element.value, element.VR
        if vr == "SQ":
            found[path] = ("SQ", len(value or []))
            for index, item in enumerate(value or []):
                found.update(values(item, big, f"{path}[{index}]"))
            continue
        if isinstance(value, bytes):
            size = WORDS.get(vr, 1)
            if big and size > 1 and not element.is_undefined_length:
                value = b"".join(value[at:at + size][::-1] for at in range(0, len(value), size))
            value = value + b"\0" * (len(value) % 2)
        found[path] = (vr, str(value) if not isinstance(value, bytes) else value)
    return found


def is_private(path):
    return any(int(group, 16) % 2 == 1 for group in re.findall(r"\((\w{4}), ", path))


def same(a, b, implicit):
    """What differs first, or nothing. Implicit VR has no VRs: what the dictionary has for an element may be another one, of
    private elements pydicom's dictionary is not ours, and "US or SS" is a guess."""
    if implicit:
        a, b = ({path: value for path, value in one.items() if not is_private(path)} for one in (a, b))
    if a.keys() != b.keys():
        return f"elements {sorted(a.keys() ^ b.keys())[:3]}"
    for path, (vr, value) in a.items():
        other_vr, other = b[path]
        guessed = " or " in vr or " or " in other_vr or "UN" in (vr, other_vr)
        guessed = guessed or implicit and (vr != other_vr or path.endswith("(0028, 3006)"))
        value, other = ("" if one == "None" else one for one in (value, other))
        if value != other and not guessed:
            return f"{path}: {str(value)[:60]!r} became {str(other)[:60]!r}"
        if vr != other_vr and not guessed and {vr, other_vr} != {"OB", "OW"}:
            return f"{path}: VR {vr} became {other_vr}"
    return ""


def data_set_of(content, path):
    """The bytes behind the meta information."""
    if content[128:132] != b"DICM":
        return None
    end = 144 + int.from_bytes(content[140:144], "little")
    return content[end:]


def test(paths, name):
    failed, written, unchanged = [], 0, 0
    for path in paths:
        try:
            original = pydicom.dcmread(path)
            # A DICOMDIR refers to its records by their bytes: whoever writes it anew must make new references.
            if "DirectoryRecordSequence" in original or pathlib.Path(path).name in KNOWN:
                continue
            reference = values(original, not original.is_little_endian)
        except Exception:
            continue
        with Folder() as folder:
            result = run(rewrite, path, folder)
            outputs = sorted(folder.iterdir())
            if result.returncode != 0 and not outputs:
                # Without SOP class and instance there is no file to write.
                if "(0008,0016)" not in result.stdout and "(0008,0018)" not in result.stdout and "no transfer syntax" not in result.stdout:
                    failed.append((path, result.stdout.strip()[:200]))
                continue
            if result.returncode != 0:
                failed.append((path, result.stdout.strip()[:200]))
            for output in outputs:
                written += 1
                try:
                    again = pydicom.dcmread(output)
                    difference = same(reference, values(again, not again.is_little_endian), output.name.startswith("Implicit"))
                except Exception as error:
                    difference = f"pydicom: {type(error).__name__} {error}"
                if difference:
                    failed.append((path, f"{output.name}: {difference}"))
            before, after = (data_set_of(file.read_bytes(), file) for file in (pathlib.Path(path), folder / "same"))
            unchanged += before is not None and before == after
            answer = run("dcmftest", *outputs, env=DCMTK)
            if answer.returncode != 0:
                failed.append((path, "dcmftest: " + answer.stdout[:100]))
            answer = run("dcmdump", "-q", "+E", *outputs, env=DCMTK, encoding="latin-1")
            if answer.returncode != 0 and run("dcmdump", "-q", path, env=DCMTK, encoding="latin-1").returncode == 0:
                failed.append((path, "dcmdump: " + answer.stderr[:100]))
    for path, what in failed[:40]:
        print("  ", str(path)[-60:], what)
    equal(len(failed), 0, f"{name}: {written} files written, the same to pydicom and DCMTK; {unchanged} data sets the same bytes")
    return written, unchanged


written, unchanged = test(pydicom_files(), "files of Debian")
check(written > 300 and unchanged > 50, "enough of them")
if corpus.is_dir():
    rows = csv.DictReader(open(corpus / "index.csv", encoding="utf-8"))
    paths = [corpus / row["path"] for row in rows if "!" not in row["path"] and row["dcmdump_3.6.7"] == "ok" and row["pydicom_2.3.1"] == "ok"]
    test([path for path in paths if path.is_file() and "malformed" not in path.parts and path.stat().st_size < 3_000_000], "corpus")
finish()
