#!/usr/bin/env python3
"""Holds the #include lines of every module against the DEPS of its dicom_module() call, and checks the invariants of
ARCHITECTURE.md that can be seen in the text.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LONGEST_FILE = 800  # lines; we aim at 300
# The archive's domain interface: values and abstract classes that its rooms speak to one another in.
VOCABULARY = {"archive/archive.h", "archive/query/query.h", "archive/retrieve/retrieve.h", "archive/ingest/ingest.h",
              "archive/config/configuration.h", "archive/changes/change.h"}


def modules():
    """Folder -> (name, names of the modules it may include)."""
    found = {}
    for path in sorted(ROOT.glob("dicom/**/CMakeLists.txt")) + sorted(ROOT.glob("archive/**/CMakeLists.txt")):
        text = re.sub(r"#.*", "", path.read_text())
        for call in re.finditer(r"dicom_module\((\w+)([^()]*(?:\([^()]*\)[^()]*)*)\)", text):
            words = call.group(2).split()
            deps, key = set(), None
            for word in words:
                if word.isupper() and "_" not in word or word in ("TEST_DEPS",):
                    key = word
                elif key in ("DEPS", "TEST_DEPS"):
                    deps.add(word)
            found[path.parent.relative_to(ROOT)] = (call.group(1), deps)
    return found


def closure(name, direct):
    reached, todo = set(), [name]
    while todo:
        for dep in direct.get(todo.pop(), ()):
            if dep not in reached:
                reached.add(dep)
                todo.append(dep)
    return reached


def owner(path, folders):
    """The module of a file: that of the nearest folder above it."""
    for folder in [path.parent, *path.parent.parents]:
        if folder in folders:
            return folder
    return None


def main():
    problems = []
    folders = modules()
    direct = {name: deps for name, deps in folders.values()}
    sources = [path.relative_to(ROOT) for top in ("dicom", "archive") for path in (ROOT / top).rglob("*") if path.suffix in (".h", ".cpp")]
    for path in sorted(sources):
        text = (ROOT / path).read_text(encoding="utf-8")
        home = owner(path, folders)
        if home is None:
            problems.append(f"{path}: belongs to no module")
            continue
        name = folders[home][0]
        allowed = closure(name, direct) | {name}
        for line, include in ((text.count("\n", 0, match.start()) + 1, match.group(1)) for match in re.finditer(r'^#include "((?:dicom|archive)/[^"]+)"', text, re.M)):
            if include in VOCABULARY and path.parts[0] == "archive":
                continue
            target = owner(pathlib.Path(include), folders)
            if target is None or folders[target][0] not in allowed:
                problems.append(f"{path}:{line}: {name} may not include {include}")
        lines = text.count("\n")
        if "generated" not in path.parts and lines > LONGEST_FILE:
            problems.append(f"{path}: {lines} lines; which rooms hide in it?")
        if path.suffix == ".h" and "#pragma once" not in text:
            problems.append(f"{path}: no #pragma once")
        if path.parts[0] == "dicom" and re.search(r"\bstd::(cout|cerr|clog)\b|\bstd::exit\b", text) and "_test" not in path.name:
            problems.append(f"{path}: the library does not print or exit")
        sql = re.search(r'"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE) ', text)
        if sql and "index" not in path.parts:
            problems.append(f"{path}: SQL stands only under archive/index")
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
