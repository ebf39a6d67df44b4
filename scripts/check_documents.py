#!/usr/bin/env python3
"""Documents keep their word: links lead to files that are there, files that are named in `code` exist, and code that is quoted from an
example is that example's.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
# `dicom/core/data_set.h`, `tests/crash/kill_test.py`: a path from the root with an extension and nothing to fill in.
NAMED = re.compile(r"`((?:archive|cli|cmake|dicom|docs|examples|scripts|standard|tests|viewer)/[\w./-]+\.\w+)`")
# <!-- examples/read_file.cpp --> before a fence: what follows stands in that file, letter by letter.
QUOTED = re.compile(r"^<!-- (\S+) -->\n```\w*\n(.*?)^```", re.M | re.S)
PLACEHOLDER = re.compile(r"(^|/)x[._]|NNNN")  # of recipes
FENCE = re.compile(r"^```.*?^```", re.M | re.S)


def documents():
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "--", "*.md"], cwd=ROOT, capture_output=True, text=True)
    names = listed.stdout.split("\n") if listed.returncode == 0 else [path.relative_to(ROOT) for pattern in ("*.md", "docs/**/*.md") for path in ROOT.glob(pattern)]
    return [ROOT / name for name in names if name and (ROOT / name).exists()]


def heading_anchors(text):
    """GitHub's anchors of a document's headings."""
    found = set()
    for title in re.findall(r"^#+ +(.*)$", FENCE.sub("", text), re.M):
        found.add(re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-"))
    return found


def problems_of(path):
    text = path.read_text(encoding="utf-8")
    prose = FENCE.sub("", text)
    here = path.relative_to(ROOT)
    for target in LINK.findall(prose):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        linked = (path.parent / name).resolve() if name else path
        if not linked.exists():
            yield f"{here}: link to {target}, which is not there"
        elif anchor and linked.suffix == ".md" and anchor not in heading_anchors(linked.read_text(encoding="utf-8")):
            yield f"{here}: link to {target}, which has no such heading"
    for name, code in QUOTED.findall(text):
        if not (ROOT / name).exists():
            yield f"{here}: quotes {name}, which is not there"
        elif code not in (ROOT / name).read_text(encoding="utf-8"):
            yield f"{here}: what is quoted from {name} is not what stands there: {code.splitlines()[0]} ..."
    for name in NAMED.findall(prose):
        if not (ROOT / name).exists() and not PLACEHOLDER.search(name):
            yield f"{here}: names {name}, which is not there"


def main():
    problems = [problem for path in documents() for problem in problems_of(path)]
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
