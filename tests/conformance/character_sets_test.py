#!/usr/bin/python3
"""Text in every character set of PS3.3 C.12.1.1.2, against pydicom, Python's codecs and glibc's iconv."""
import json
import pathlib
import shutil
import struct
import subprocess
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, check, dicom, equal, finish

import pydicom

warnings.simplefilter("ignore")
TEXT_VRS = ("LO", "LT", "PN", "SH", "ST", "UC", "UT")
corpus = pathlib.Path(__file__).resolve().parents[3] / "shared" / "corpus" / "charsets"


def theirs(data, path=""):
    """Text values as pydicom reads them, by path. Private ones have the VRs of one's own dictionary."""
    data.decode()
    found = {}
    for element in data:
        here = f"{path}{element.tag.group:04X}{element.tag.element:04X}"
        if element.VR == "SQ":
            for index, item in enumerate(element.value or []):
                found.update(theirs(item, f"{here}[{index}]."))
        elif element.VR in TEXT_VRS and element.value and not element.tag.is_private:
            values = element.value if element.VM > 1 else [element.value]
            found[here] = [str(value).rstrip(" =") for value in values]
    return found


def person_name(value):
    groups = [value.get(group, "") for group in ("Alphabetic", "Ideographic", "Phonetic")]
    return "=".join(groups).rstrip("=")


def ours(data, path=""):
    found = {}
    for tag, attribute in data.items():
        if attribute["vr"] == "SQ":
            for index, item in enumerate(attribute.get("Value", [])):
                found.update(ours(item, f"{path}{tag}[{index}]."))
        elif attribute["vr"] in TEXT_VRS and attribute.get("Value") and int(tag[:4], 16) % 2 == 0:
            found[path + tag] = [person_name(value) if attribute["vr"] == "PN" else value for value in attribute["Value"]]
    return found


def read(path):
    result = dicom("dump", "--json", "-q", path)
    return json.loads(result.stdout) if result.returncode == 0 else {}


def element(group, number, vr, value):
    value += b" " * (len(value) % 2)
    head = struct.pack("<HH2s", group, number, vr)
    return head + (struct.pack("<HI", 0, len(value)) if vr in (b"UT", b"UC") else struct.pack("<H", len(value))) + value


def write(path, terms, *elements):
    meta = element(2, 0x10, b"UI", b"1.2.840.10008.1.2.1\0")
    path.write_bytes(bytes(128) + b"DICM" + element(2, 0, b"UL", struct.pack("<I", len(meta))) + meta +
                     element(8, 5, b"CS", terms) + b"".join(elements))
    return path


# Files of others.
folder = pathlib.Path(pydicom.__file__).parent / "data" / "charset_files"
files = sorted(folder.glob("*.dcm")) + (sorted(corpus.rglob("*.dcm")) if corpus.is_dir() else [])
for path in files:
    equal(ours(read(path)), theirs(pydicom.dcmread(path, force=True)), f"{path.parent.name}/{path.name} reads as with pydicom")
check(len(files) >= 16, f"{len(files)} files")


# Whole repertoires: every code of one or two bytes, a line each.
def decoded(codec, raw, before=b"", after=b""):
    try:
        return (before + raw + after).decode(codec)
    except UnicodeDecodeError:
        return None


def pairs(first, last):
    return [bytes([a, b]) for a in range(first, last + 1) for b in range(first, last + 1)]


SINGLE = {100: "iso8859_1", 101: "iso8859_2", 109: "iso8859_3", 110: "iso8859_4", 144: "iso8859_5", 127: "iso8859_6",
          126: "iso8859_7", 138: "iso8859_8", 148: "iso8859_9", 203: "iso8859_15", 166: "tis_620"}
ESCAPES = {100: b"-A", 101: b"-B", 109: b"-C", 110: b"-D", 144: b"-L", 127: b"-G", 126: b"-F", 138: b"-H", 148: b"-M",
           203: b"-b", 166: b"-T"}
high = [bytes([code]) for code in range(0xA0, 0x100)]
gb = [bytes([a, b]) for a in range(0x81, 0xFF) for b in range(0x40, 0xFF) if b != 0x7F]
gb4 = [bytes([a, b, c, d]) for a in (*range(0x81, 0x85), 0x90, 0xE3) for b in range(0x30, 0x3A) for c in range(0x81, 0xFF)
       for d in range(0x30, 0x3A)]
jis = pairs(0x21, 0x7E)

# (name, terms, codes, Python's text for a code, bytes before and after each code)
repertoires = [(f"ISO_IR {number}", f"ISO_IR {number}".encode(), high, lambda raw, codec=codec: decoded(codec, raw), b"", b"")
               for number, codec in SINGLE.items()]
repertoires += [(f"ISO 2022 IR {number}", f"\\ISO 2022 IR {number}".encode(), high,
                 lambda raw, codec=codec: decoded(codec, raw), b"\x1b" + ESCAPES[number], b"")
                for number, codec in SINGLE.items()]
repertoires += [
    ("ISO_IR 13", b"ISO_IR 13", high[1:64], lambda raw: decoded("shift_jis", raw), b"", b""),
    ("ISO 2022 IR 13", b"\\ISO 2022 IR 13", high[1:64], lambda raw: decoded("shift_jis", raw), b"\x1b)I", b""),
    ("ISO 2022 IR 87", b"\\ISO 2022 IR 87", jis, lambda raw: decoded("iso2022_jp", raw, b"\x1b$B", b"\x1b(B"), b"\x1b$B", b"\x1b(B"),
    ("ISO 2022 IR 159", b"\\ISO 2022 IR 159", jis, lambda raw: decoded("iso2022_jp_2", raw, b"\x1b$(D", b"\x1b(B"), b"\x1b$(D", b"\x1b(B"),
    ("ISO 2022 IR 149", b"\\ISO 2022 IR 149", pairs(0xA1, 0xFE), lambda raw: decoded("euc_kr", raw), b"\x1b$)C", b""),
    ("ISO 2022 IR 58", b"\\ISO 2022 IR 58", pairs(0xA1, 0xFE), lambda raw: decoded("gb2312", raw), b"\x1b$)A", b""),
    ("GBK", b"GBK", gb, lambda raw: decoded("gbk", raw), b"", b""),
    ("GB18030", b"GB18030", gb + gb4, lambda raw: decoded("gb18030", raw), b"", b""),
]


def assigned(codes, text_of):
    """Codes of one character each, which is all that these sets have."""
    texts = [(code, text_of(code)) for code in codes]
    return [(code, text) for code, text in texts if text is not None and len(text) == 1]


# Where glibc and Python understand a code in different ways; both stand in somebody's table.
ICONV = {"ISO 2022 IR 87": ("ISO-2022-JP-2", 4), "ISO 2022 IR 159": ("ISO-2022-JP-2", 4), "ISO 2022 IR 149": ("EUC-KR", 4),
         "ISO 2022 IR 58": ("GB2312", 4), "GB18030": ("GB18030", 60)}
with Folder() as made:
    for name, terms, codes, text_of, before, after in repertoires:
        table = assigned(codes, text_of)
        text = b"\n".join(before + code + after for code, _ in table) + b"\nend"
        path = write(made / "text.dcm", terms, element(0x40, 0xA160, b"UT", text))
        lines = read(path).get("0040A160", {}).get("Value", [""])[0].split("\n")
        wrong = [(code.hex(), ours_, theirs_) for (code, theirs_), ours_ in zip(table, lines) if ours_ != theirs_]
        check(len(lines) == len(table) + 1 and not wrong, f"{name}: {len(table)} characters as Python's {wrong[:3]}")
        if name not in ICONV or shutil.which("iconv") is None:
            continue
        codec, tolerated = ICONV[name]
        raw = text if codec.startswith("ISO") else b"\n".join(code for code, _ in table)
        lines_of_iconv = subprocess.run(["iconv", "-c", "-f", codec, "-t", "UTF-8"], input=raw, capture_output=True).stdout.decode().split("\n")
        different = sum(a != b for a, b in zip(lines, lines_of_iconv))
        check(different <= tolerated, f"{name}: {len(table) - different} of {len(table)} as glibc's iconv")

    # Bytes that look like backslashes, and what devices write instead of the terms.
    path = write(made / "split.dcm", b"GB18030", element(8, 0x1030, b"LO", "乗\\乛".encode("gb18030")))
    equal(read(path)["00081030"]["Value"], ["乗", "乛"], "values are split between characters")
    for terms in ("ISO IR 100", "ISO_IR_100", "ISO-IR 100", "ISO 2022 IR 100", "ISO 2022 GBK", "ISO 2022 IR 87\\ISO_IR 13"):
        raw = "Jérôme".encode("latin-1") if "100" in terms else "王小东".encode("gbk") if "GBK" in terms else b"\x1b$B;3ED\x1b(B"
        path = write(made / "terms.dcm", terms.encode(), element(0x10, 0x10, b"PN", raw))
        equal(ours(read(path))["00100010"], theirs(pydicom.dcmread(path))["00100010"], f"'{terms}' reads as with pydicom")
finish()
