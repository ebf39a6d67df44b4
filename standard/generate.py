#!/usr/bin/env python3
"""Makes dicom/dictionary/generated/ and dicom/codec/generated/ from the tables beside this file.

usage: generate.py [--check]     --check changes nothing and fails if the generated files differ
"""
import csv
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
DICOM = HERE.parent / "dicom"
HEAD = "// Made by standard/generate.py from standard/{source}. Do not edit.\n"


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Texts:
    """All texts of the tables in one long string; a table says where in it. Pointers would be relocated at each start."""

    def __init__(self):
        self.places = {}
        self.size = 0

    def place(self, text):
        """As an initializer of TableText."""
        size = len(text.encode())
        if text not in self.places:
            self.places[text] = self.size
            self.size += size
        return f"{{{self.places[text] if text else 0}, {size}}}"

    def cpp(self):
        lines = [HEAD.format(source="*.tsv"), '#include "dicom/dictionary/dictionary.h"\n\n',
                 '#pragma GCC diagnostic ignored "-Woverlength-strings"\n\n', "namespace dicom::detail {\n\n",
                 "const char table_texts[] =\n"]
        lines += [f"    {quoted(text)}  // {place}\n" for text, place in self.places.items() if text]
        return "".join(lines) + "    ;\n\n}  // namespace dicom::detail\n"


def vrs(text):
    """(VR of a new element, the other one the Standard allows)."""
    names = text.split(" or ") if text else []
    if names == ["OB", "OW"]:
        names = ["OW", "OB"]  # pixel data and curves: words unless said otherwise
    names = ["VR::" + name for name in names] + ["VR::none", "VR::none"]
    return names[0], names[1]


def base_tag(pattern):
    return pattern.replace("X", "0")


def identifier(text):
    words = re.findall(r"[A-Za-z0-9]+", text)
    name = "".join(word[0].upper() + word[1:] for word in words)
    return "_" + name if name[:1].isdigit() else name


def tags_h(elements):
    lines = [HEAD.format(source="elements.tsv"), "#pragma once\n\n", '#include "dicom/core/tag.h"\n\n',
             "namespace dicom::tags {\n\n"]
    for row in elements:
        if not row["keyword"]:
            continue
        tag = base_tag(row["tag"])
        lines.append(f"inline constexpr KnownTag {row['keyword']}{{Tag{{0x{tag[:4].lower()}, 0x{tag[4:].lower()}}}, "
                     f"{vrs(row['vr'])[0]}}};\n")
    lines.append("\n}  // namespace dicom::tags\n")
    return "".join(lines)


def element_entry(row, texts):
    first, second = vrs(row["vr"])
    retired = "true" if row["retired"] else "false"
    return (f"    {{Tag(0x{base_tag(row['tag']).lower()}), {first}, {second}, {texts.place(row['vm'])}, "
            f"{texts.place(row['keyword'])}, {texts.place(row['name'])}, {retired}}},  // {row['keyword']}\n")


def elements_cpp(elements, texts):
    plain = [row for row in elements if "X" not in row["tag"]]
    patterns = [row for row in elements if "X" in row["tag"]]
    by_keyword = sorted((row["keyword"], index) for index, row in enumerate(plain) if row["keyword"])
    out = [HEAD.format(source="elements.tsv"), '#include "dicom/dictionary/tables.h"\n\n',
           "namespace dicom::detail {\nnamespace {\n\n", "constexpr ElementEntry plain[] = {\n"]
    out += [element_entry(row, texts) for row in plain]
    out += ["};\n\n", "// The tags again, close together: what a search walks over.\n", "constexpr std::uint32_t tags[] = {\n"]
    out += [f"    0x{row['tag'].lower()},\n" for row in plain]
    out += ["};\n\n", "constexpr VR vrs[] = {\n"]
    out += [f"    {vrs(row['vr'])[0]},\n" for row in plain]
    out += ["};\n\n", "constexpr std::uint16_t by_keyword[] = {\n"]
    out += [f"    {index},  // {keyword}\n" for keyword, index in by_keyword]
    out += ["};\n\n", "constexpr PatternEntry patterns[] = {\n"]
    for row in patterns:
        mask = "".join("0" if digit == "X" else "f" for digit in row["tag"])
        entry, comment = element_entry(row, texts).strip().rsplit(",  ", 1)
        out.append(f"    {{0x{mask}, {entry}}},  {comment}\n")
    out += ["};\n\n}  // namespace\n\n",
            "std::span<const ElementEntry> element_table() { return plain; }\n",
            "std::span<const std::uint32_t> tag_table() { return tags; }\n",
            "std::span<const VR> vr_table() { return vrs; }\n",
            "std::span<const std::uint16_t> keyword_index() { return by_keyword; }\n",
            "std::span<const PatternEntry> pattern_table() { return patterns; }\n\n",
            "}  // namespace dicom::detail\n"]
    return "".join(out)


def uid_constant(row, used):
    name = identifier(row["keyword"] or row["name"].split(":")[0])
    if name in used:
        name += "_" + row["uid"].replace(".", "_")
    used.add(name)
    return name


def uids_h(uids):
    out = [HEAD.format(source="uids.tsv"), "#pragma once\n\n#include <string_view>\n\nnamespace dicom::uids {\n\n"]
    used = set()
    for row in uids:
        if row["type"] == "Context Group UID" or not identifier(row["keyword"]):
            continue
        out.append(f"inline constexpr std::string_view {uid_constant(row, used)} = {quoted(row['uid'])};\n")
    out.append("\n}  // namespace dicom::uids\n")
    return "".join(out)


UID_TYPES = {"SOP Class": "sop_class", "Meta SOP Class": "meta_sop_class", "Transfer Syntax": "transfer_syntax",
             "Well-known SOP Instance": "well_known_instance", "Context Group UID": "context_group",
             "Coding Scheme": "coding_scheme", "Application Context Name": "application_context",
             "Service Class": "service_class", "Wellknown Frame Of Reference": "frame_of_reference"}


def is_storage(row):
    """Classes whose objects C-STORE sends (PS3.4 B.5, GG.3, and the retired ones of B.6)."""
    if row["type"] != "SOP Class":
        return False
    name = re.sub(r" *\(?(Retired|DICONDE|DICOS)\)?", "", row["name"])
    if "Media Storage Directory" in name or name.startswith("Storage Commitment"):
        return False
    return bool(re.search(r"\bStorage\b", name)) and not re.search(r"Storage (Service|Management)", name)


def uids_cpp(uids, texts):
    entries = sorted(uids, key=lambda row: row["uid"])
    by_keyword = sorted((row["keyword"], index) for index, row in enumerate(entries) if row["keyword"])
    out = [HEAD.format(source="uids.tsv"), '#include "dicom/dictionary/tables.h"\n\n',
           "namespace dicom::detail {\nnamespace {\n\n", "constexpr UIDEntry entries[] = {\n"]
    for row in entries:
        kind = UID_TYPES.get(row["type"], "other")
        out.append(f"    {{{texts.place(row['uid'])}, UIDType::{kind}, {texts.place(row['keyword'])}, "
                   f"{texts.place(row['name'])}, {'true' if row['retired'] else 'false'}}},  // {row['uid']}\n")
    out += ["};\n\n", "constexpr std::uint16_t by_keyword[] = {\n"]
    out += [f"    {index},  // {keyword}\n" for keyword, index in by_keyword]
    out += ["};\n\n", "constexpr std::string_view storage[] = {\n"]
    out += [f"    {quoted(row['uid'])},  // {row['name']}\n" for row in entries if is_storage(row)]
    out += ["};\n\n}  // namespace\n\n",
            "std::span<const UIDEntry> uid_table() { return entries; }\n",
            "std::span<const std::uint16_t> uid_keyword_index() { return by_keyword; }\n",
            "std::span<const std::string_view> storage_table() { return storage; }\n\n",
            "}  // namespace dicom::detail\n"]
    return "".join(out)


def private_cpp(entries, texts):
    entries = sorted(entries, key=lambda row: (row["creator"], row["tag"]))
    out = [HEAD.format(source="private.tsv"), '#include "dicom/dictionary/tables.h"\n\n',
           "namespace dicom::detail {\nnamespace {\n\n",
           "// The tag's second byte from the right names the block that the creator reserved, so it is 0 here.\n",
           "constexpr PrivateEntry entries[] = {\n"]
    for row in entries:
        tag = row["tag"].replace("XX", "00").lower()
        out.append(f"    {{{texts.place(row['creator'])}, Tag(0x{tag}), {vrs(row['vr'])[0]}, "
                   f"{texts.place(row['vm'])}, {texts.place(row['name'])}}},  // {row['creator']}\n")
    out += ["};\n\n}  // namespace\n\n", "std::span<const PrivateEntry> private_table() { return entries; }\n\n",
            "}  // namespace dicom::detail\n"]
    return "".join(out)


def htj2k_vlc(entries):
    lines = [HEAD.format(source="htj2k_vlc.tsv")]
    for row, name in (("0", "first_row"), ("1", "other_rows")):
        mine = [entry for entry in entries if entry["row"] == row]
        lines.append(f"inline constexpr std::array<VlcCodeword, {len(mine)}> {name}{{{{\n")
        lines += ["  {" + ", ".join(list(entry.values())[1:]) + "},\n" for entry in mine]
        lines.append("}};\n")
    return "".join(lines)


def main():
    elements = rows("elements.tsv")
    uids = rows("uids.tsv")
    texts = Texts()
    files = {"tags.h": tags_h(elements), "elements.cpp": elements_cpp(elements, texts), "uids.h": uids_h(uids),
             "uids.cpp": uids_cpp(uids, texts), "private.cpp": private_cpp(rows("private.tsv"), texts)}
    files["texts.cpp"] = texts.cpp()
    paths = {DICOM / "dictionary" / "generated" / name: text for name, text in files.items()}
    paths[DICOM / "codec" / "generated" / "htj2k_vlc.inc"] = htj2k_vlc(rows("htj2k_vlc.tsv"))
    check = sys.argv[1:] == ["--check"]
    stale = []
    for path, text in paths.items():
        path.parent.mkdir(exist_ok=True)
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.name)
        if not check:
            path.write_text(text, encoding="utf-8")
    if check and stale:
        sys.exit("not what standard/generate.py makes: " + ", ".join(stale))


if __name__ == "__main__":
    main()
