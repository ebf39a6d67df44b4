#!/usr/bin/env python3
"""Makes dicom/charset/generated/ from the character sets that Python knows.

The registered sets behind PS3.3 C.12.1.1.2 do not change any more; the generated charts are committed and readable.

usage: character_sets.py [--check]     --check changes nothing and fails if the generated files differ
"""
import pathlib
import sys
import unicodedata

TARGET = pathlib.Path(__file__).resolve().parent.parent / "dicom" / "charset" / "generated"
HEAD = "// Made by standard/character_sets.py. Do not edit.\n// clang-format off\n#include \"dicom/charset/charts.h\"\n\nnamespace dicom::detail {\n"
TAIL = "\n}  // namespace dicom::detail\n"

# 96-character sets for G1 (PS3.3 table C.12-2): ISO registration number, Python's codec.
SINGLE = [(100, "iso8859_1"), (101, "iso8859_2"), (109, "iso8859_3"), (110, "iso8859_4"), (144, "iso8859_5"),
          (127, "iso8859_6"), (126, "iso8859_7"), (138, "iso8859_8"), (148, "iso8859_9"), (203, "iso8859_15"),
          (166, "tis_620")]


def decoded(codec, raw):
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError:
        return 0
    return ord(text) if len(text) == 1 else 0


def literal(code):
    if code == 0:
        return "\\0"
    plain = unicodedata.category(chr(code))[0] in "LNPS" and unicodedata.bidirectional(chr(code)) not in ("R", "AL")
    return chr(code) if plain and code >= 0xA0 and code != 0xFFFD else f"\\u{code:04X}"


def rows_of(cells, width):
    return [cells[at:at + width] for at in range(0, len(cells), width)]


def single_byte():
    out = [HEAD, "\n// Codes 0xA0 to 0xFF (2/0 to 7/15 of a 96-character set); 0 where nothing is assigned.\n",
           "const char16_t single_byte_charts[][97] = {\n"]
    for number, codec in SINGLE:
        cells = [decoded(codec, bytes([code])) for code in range(0xA0, 0x100)]
        out.append(f'    u"{"".join(map(literal, cells))}",  // ISO-IR {number}\n')
    return "".join(out + ["};\n", TAIL])


def numbers(values, width=24):
    return "".join("    " + ", ".join(map(str, row)) + ",\n" for row in rows_of(values, width))


def chart(name, comment, cells, width, canonical):
    """The chart itself and its cells in the order of their code points. canonical(cell, code point): whether an encoder
    should use the cell, where several hold the character."""
    order = sorted((code, cell) for cell, code in enumerate(cells) if code and canonical(cell, code))
    assert len({code for code, _ in order}) == len(order), name
    out = [f"\n// {comment}\n", f"const char16_t {name}_cells[] =\n"]
    out += [f'    u"{"".join(map(literal, row))}"\n' for row in rows_of(cells, width)]
    out += [";\n\n", f"const std::uint16_t {name}_by_code_point[] = {{\n", numbers([cell for _, cell in order]), "};\n",
            f"const std::size_t {name}_assigned = {len(order)};\n"]
    return "".join(out)


def chart_94(name, comment, pair, extra=None):
    """pair(row, cell) gives a code point from two bytes 0x21 to 0x7E."""
    cells = [pair(row, cell) for row in range(0x21, 0x7F) for cell in range(0x21, 0x7F)]
    for place, code in (extra or {}).items():
        cells[place] = code
    first = {}
    for place, code in enumerate(cells):
        first.setdefault(code, place)
    return HEAD + chart(name, comment, cells, 94, lambda place, code: first[code] == place) + TAIL


def gb_bytes(index):
    lead, trail = divmod(index, 190)
    return bytes([lead + 0x81, trail + (0x40 if trail < 0x3F else 0x41)])


def runs(values):
    """Sorted integers as [first, last] runs."""
    found = []
    for value in values:
        if found and found[-1][1] == value - 1:
            found[-1][1] = value
        else:
            found.append([value, value])
    return found


def runs_cpp(name, comment, found):
    body = "".join("    " + ", ".join(f"{{{first}, {last}}}" for first, last in row) + ",\n" for row in rows_of(found, 10))
    return f"\n// {comment}\nconst ChartRun {name}[] = {{\n{body}}};\nconst std::size_t {name}_count = {len(found)};\n"


def gb18030():
    cells = [decoded("gb18030", gb_bytes(index)) for index in range(126 * 190)]
    text = HEAD + chart("gb18030", "Rows: lead bytes 0x81 to 0xFE; columns: trail bytes 0x40 to 0x7E, 0x80 to 0xFE.", cells, 190,
                        lambda cell, code: chr(code).encode("gb18030") == gb_bytes(cell))
    text += runs_cpp("not_gbk", "Cells of the chart that GBK does not assign.",
                     runs([index for index in range(len(cells)) if not decoded("gbk", gb_bytes(index))]))
    text += runs_cpp("not_gb_2312", "Cells of the chart that GB 2312 does not assign, from lead byte 0xA1 and trail byte 0xA1.",
                     runs([index for index in range(len(cells)) if min(gb_bytes(index)) >= 0xA1 and not decoded("gb2312", gb_bytes(index))]))
    # What two bytes do not hold stands in four, in the order of Unicode; linear numbers run on through the runs.
    four, previous = [], None
    for code in range(0x80, 0x10000):
        if 0xD800 <= code < 0xE000:
            continue
        raw = chr(code).encode("gb18030")
        if len(raw) != 4:
            continue
        linear = ((raw[0] - 0x81) * 10 + raw[1] - 0x30) * 1260 + (raw[2] - 0x81) * 10 + raw[3] - 0x30
        if previous != (code - 1, linear - 1):
            four.append((linear, code))
        previous = (code, linear)
    body = "".join("    " + ", ".join(f"{{{linear}, 0x{code:04x}}}" for linear, code in row) + ",\n" for row in rows_of(four, 8))
    text += ("\n// Four bytes: the linear number at which a run of code points begins; the last one begins at its end.\n"
             f"const FourByteRun four_byte_runs[] = {{\n{body}    {{{previous[1] + 1}, 0xffff}},\n}};\n"
             f"const std::size_t four_byte_run_count = {len(four)};\n")
    return text + TAIL


def files():
    return {
        "single_byte.cpp": single_byte(),
        "jis_x_0208.cpp": chart_94("jis_x_0208", "JIS X 0208-1990 (ISO-IR 87): 94 rows of 94.",
                                   lambda row, cell: decoded("iso2022_jp", b"\x1b$B" + bytes([row, cell]) + b"\x1b(B")),
        "jis_x_0212.cpp": chart_94("jis_x_0212", "JIS X 0212-1990 (ISO-IR 159): 94 rows of 94.",
                                   lambda row, cell: decoded("iso2022_jp_2", b"\x1b$(D" + bytes([row, cell]) + b"\x1b(B")),
        # Python reads 4/54, the filler, only as a part of longer sequences.
        "ks_x_1001.cpp": chart_94("ks_x_1001", "KS X 1001-1992 (ISO-IR 149): 94 rows of 94.",
                                  lambda row, cell: decoded("euc_kr", bytes([row | 0x80, cell | 0x80])), {3 * 94 + 51: 0x3164}),
        "gb18030.cpp": gb18030(),
    }


def main():
    check = sys.argv[1:] == ["--check"]
    stale = []
    TARGET.mkdir(exist_ok=True)
    for name, text in files().items():
        path = TARGET / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.write_text(text, encoding="utf-8")
    if check and stale:
        sys.exit("not what standard/character_sets.py makes: " + ", ".join(stale))


if __name__ == "__main__":
    main()
