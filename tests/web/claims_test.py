#!/usr/bin/python3
"""standard/ps3.18-claims.tsv names every clause that we claim, with the check that holds us to it. Each row must have its check,
and each check that names a clause its row. `claims_test.py --write` makes the table anew."""
import ast
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parent.parent.parent
TABLE = ROOT / "standard" / "ps3.18-claims.tsv"
CLAUSE = re.compile(r"((?:table )?(?:\d+(?:\.\d+)+(?:-\d+)?|9|[CF]\.\d+(?:\.\d+)*)|RFC \d+ [\d.]+|PS3\.\d+ [A-Z0-9.]+) (.*)")


def texts_of(call):
    """What a check says of itself: a text, or the fixed parts of one that is put together."""
    last = call.args[-1]
    if isinstance(last, ast.Constant) and isinstance(last.value, str):
        return last.value
    if isinstance(last, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "*" for part in last.values)
    return ""


def checks():
    rows = set()
    for path in sorted((ROOT / "tests" / "web").glob("*_test.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("check", "equal") and node.args:
                found = CLAUSE.fullmatch(texts_of(node))
                if found:
                    rows.add((found[1], found[2], "tests/web/" + path.name))
    return rows


def order(row):
    return [int(part) if part.isdigit() else -1 for part in re.split(r"[.\- ]", row[0].replace("table ", ""))], row


def main():
    found = checks()
    if "--write" in sys.argv:
        lines = ["clause\tclaim\ttest"] + ["\t".join(row) for row in sorted(found, key=order)]
        TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    rows = {tuple(line.split("\t")) for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]}
    for row in sorted(rows - found):
        print("claimed, but there is no such check:", *row)
    for row in sorted(found - rows):
        print("checked, but not claimed in the table:", *row)
    print(f"{len(rows)} claims, each with its check" if rows == found else "the table is not up to date: tests/web/claims_test.py --write")
    sys.exit(0 if rows == found and len(rows) > 100 else 1)


main()
