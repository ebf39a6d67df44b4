#!/usr/bin/env python3
"""Installs into a temporary folder, moves that elsewhere, and builds a consumer against it, by find_package and by pkg-config.

usage: install_test.py BUILD_FOLDER C++_COMPILER
"""
import os
import pathlib
import re
import shlex
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from support import Folder, check, equal, finish, needs, run  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
BUILD, COMPILER = sys.argv[1:]


def must(*words, **options):
    result = run(*words, **options)
    check(result.returncode == 0, " ".join(str(word) for word in words[:3]))
    if result.returncode != 0:
        sys.exit(result.stdout[-3000:] + result.stderr[-3000:])
    return result.stdout


def install(work):
    must("cmake", "--install", BUILD, "--prefix", work / "first")
    prefix = work / "a prefix"  # with a space, and not where it was installed to
    (work / "first").rename(prefix)
    return prefix


def uses(consumer, work, what):
    file = work / f"{what}.dcm"
    equal(run(consumer, file).stdout, "Doe^Jane\n", f"{what}: the consumer writes, reads, renders")
    check(b"DICM" in file.read_bytes()[:132], f"{what}: its file is DICOM")


def by_find_package(prefix, work):
    must("cmake", "-S", HERE, "-B", work / "build", f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_CXX_COMPILER={COMPILER}", "-DCMAKE_BUILD_TYPE=Debug")
    must("cmake", "--build", work / "build")
    uses(work / "build" / "consumer", work, "find_package")


def by_pkg_config(prefix, work):
    folder = next(prefix.glob("lib/**/pkgconfig"))
    environment = {**os.environ, "PKG_CONFIG_PATH": str(folder)}
    flags = shlex.split(must("pkg-config", "--cflags", "--libs", "isocenter", env=environment))
    must(COMPILER, "-std=c++23", "-Wall", "-Wextra", "-Wpedantic", "-Werror", HERE / "consumer.cpp", "-o", work / "consumer", *flags)
    uses(work / "consumer", work, "pkg-config")


def every_header_compiles(prefix, work):
    """Each header includes what it needs: nothing of what stays behind is missing. One look at each, in one go."""
    root = prefix / "include" / "isocenter"
    headers = sorted(str(path.relative_to(root)) for path in root.glob("**/*.h"))
    check(len(headers) > 90 and "dicom/core/data_set.h" in headers, f"{len(headers)} headers are installed")
    missing = [f"{header}: {name}" for header in headers for name in re.findall(r'^#include "([^"]+)"', (root / header).read_text(), re.M) if not (root / name).exists()]
    equal(missing, [], "headers include installed ones only")
    foreign = {name for header in headers for name in re.findall(r"^#include <([^>]+)>", (root / header).read_text(), re.M) if re.search(r"[./]", name)}
    check(all(name.startswith(("sys/", "netinet/")) or name in ("unistd.h", "signal.h", "pthread.h") for name in foreign), f"and no third-party ones: {sorted(foreign)}")
    source = work / "headers.cpp"
    source.write_text("".join(f'#include "{header}"\n' for header in headers))
    must(COMPILER, "-std=c++23", "-fsyntax-only", "-I", root, source)


needs("cmake", "pkg-config")
with Folder() as folder:
    installed = install(folder)
    equal(run(installed / "bin" / "dicom", "--version").stdout.split()[0], "dicom", "the command runs")
    every_header_compiles(installed, folder)
    by_find_package(installed, folder)
    by_pkg_config(installed, folder)
finish()
