#!/usr/bin/env python3
"""Holds the imports of the page (viewer/src) against its layers: a folder knows those before it only, files do not import
one another in circles, and what computes knows nothing of the library that the page is drawn with.
"""
import pathlib
import re
import sys

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "viewer" / "src"
LONGEST_FILE = 400  # lines; we aim at 300
# Each row may import from itself and from the rows above it; folders of one row do not know one another.
LAYERS = [
    ["dicom"],
    ["engine/decode"],
    ["local"],
    ["dicomweb"],
    ["engine"],
    ["volume"],
    ["measure"],
    ["documents", "hanging"],
    ["page"],
    ["labels", "peers"],
    ["ui"],
    ["administration", "patient", "workflow"],
    ["."],
]
DRAWN_WITH = "preact"
FIRST_DRAWN = "page"  # this row and those after it
IMPORT = re.compile(r'^(?:import|export)\b[^;]*?["\']([^"\']+)["\'];|\bimport\(["\']([^"\']+)["\']\)', re.M)


def imports_of(path):
    """(line, name) of each import, static or not; types too."""
    text = path.read_text(encoding="utf-8")
    for match in IMPORT.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match.group(1) or match.group(2)


def file_of(path, name):
    """The file that a relative import names; None for what is not of ours."""
    target = (path.parent / name).resolve()
    for candidate in (target, target.with_name(target.name + ".ts"), target.with_name(target.name + ".tsx")):
        if candidate.is_file() and SOURCES in candidate.parents:
            return candidate
    return None


def circles(graph):
    """Groups of files that reach one another (Tarjan's strongly connected components of more than one)."""
    number, low, stack, found = {}, {}, [], []

    def visit(node):
        number[node] = low[node] = len(number)
        stack.append(node)
        for after in graph[node]:
            if after not in number:
                visit(after)
                low[node] = min(low[node], low[after])
            elif after in stack:
                low[node] = min(low[node], number[after])
        if low[node] == number[node]:
            group = stack[stack.index(node):]
            del stack[stack.index(node):]
            if len(group) > 1 or node in graph[node]:
                found.append(group)

    for node in graph:
        if node not in number:
            visit(node)
    return found


def check(files):
    rank = {folder: row for row, folders in enumerate(LAYERS) for folder in folders}
    drawn_from = rank[FIRST_DRAWN]
    problems, graph = [], {path: set() for path in files}
    for path in files:
        shown = path.relative_to(SOURCES)
        home = str(shown.parent)
        if home not in rank:
            problems.append(f"{shown}: {home} is in no layer")
            continue
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > LONGEST_FILE:
            problems.append(f"{shown}: {lines} lines; which rooms hide in it?")
        for line, name in imports_of(path):
            if name.split("/")[0].lstrip("@") == DRAWN_WITH and rank[home] < drawn_from:
                problems.append(f"{shown}:{line}: {home} knows nothing of the page and may not import {name}")
            target = file_of(path, name) if name.startswith(".") else None
            if target is None or target.suffix not in (".ts", ".tsx"):
                continue
            graph[path].add(target)
            other = str(target.relative_to(SOURCES).parent)
            if other != home and rank.get(other, len(LAYERS)) >= rank[home]:
                problems.append(f"{shown}:{line}: {home} may not import from {other}")
    for group in circles(graph):
        names = ", ".join(sorted(str(path.relative_to(SOURCES)) for path in group))
        problems.append(f"imports in a circle: {names}")
    return problems


def main():
    sys.setrecursionlimit(10000)
    files = sorted(path for path in SOURCES.rglob("*.ts*") if ".test." not in path.name and not path.name.endswith(".d.ts"))
    problems = check(files)
    for problem in problems:
        print(f"viewer/src: {problem}", file=sys.stderr)
    sys.exit(1 if problems or not files else 0)


if __name__ == "__main__":
    main()
