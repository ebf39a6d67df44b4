#!/usr/bin/env python3
"""Writes the files of a folder as constants of a C++ source file.

usage: embed.py OUT.cpp [FOLDER [NAME=FILE]...]
A NAME=FILE is one more file under that name. Each is kept as gzip and, where there is Node.js (the page is built with it),
as Brotli, too, if that is smaller; of WebAssembly only the compressed forms are kept.
"""
import base64
import gzip
import hashlib
import pathlib
import re
import shutil
import subprocess
import sys

MEDIA_TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml",
               ".json": "application/json", ".wasm": "application/wasm", ".png": "image/png", ".ico": "image/x-icon",
               ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8"}


def array(name, data):
    lines = [",".join(str(byte) for byte in data[i:i + 40]) for i in range(0, len(data), 40)]
    return f"const unsigned char {name}[] = {{\n" + ",\n".join(lines) + "\n};\n"


BROTLI = """
const { brotliCompressSync, constants: c } = require("node:zlib");
const plain = require("node:fs").readFileSync(0);
const params = { [c.BROTLI_PARAM_QUALITY]: 11, [c.BROTLI_PARAM_LGWIN]: 22, [c.BROTLI_PARAM_SIZE_HINT]: plain.length };
process.stdout.write(brotliCompressSync(plain, { params }));
"""


def brotli(content):
    """RFC 7932; nothing without Node.js."""
    node = shutil.which("node")
    return subprocess.run([node, "-e", BROTLI], input=content, capture_output=True, check=True).stdout if node else b""


def script_hashes(name, content):
    """What lets a page's own inline scripts run under its Content-Security-Policy, and no others (CSP 3 6.7.3)."""
    if not name.endswith(".html"):
        return ""
    scripts = re.findall(r"<script>(.*?)</script>", content.decode(), re.DOTALL)
    return "".join(f" 'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" for script in scripts)


def main():
    out = pathlib.Path(sys.argv[1])
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 and sys.argv[2] else None
    files = sorted(path for path in folder.rglob("*") if path.is_file()) if folder else []
    named = [(path.relative_to(folder).as_posix(), path) for path in files]
    named += [(name, pathlib.Path(path)) for name, path in (extra.split("=", 1) for extra in sys.argv[3:])]
    arrays, rows = [], []
    for index, (name, path) in enumerate(named):
        content = path.read_bytes()
        packed = gzip.compress(content, 9, mtime=0)
        smaller = len(packed) < len(content)
        only_packed = smaller and path.suffix == ".wasm"
        best = brotli(content) if smaller else b""
        best_smaller = 0 < len(best) < len(packed)
        if not only_packed:
            arrays.append(array(f"content_{index}", content))
        if smaller:
            arrays.append(array(f"gzip_{index}", packed))
        if best_smaller:
            arrays.append(array(f"brotli_{index}", best))
        media_type = MEDIA_TYPES.get(path.suffix, "application/octet-stream")
        etag = hashlib.sha256(content).hexdigest()[:16]
        packed_row = f"std::as_bytes(std::span(gzip_{index}))" if smaller else "{}"
        best_row = f"std::as_bytes(std::span(brotli_{index}))" if best_smaller else "{}"
        content_row = "{}" if only_packed else f"std::as_bytes(std::span(content_{index}))"
        rows.append(f'    {{"{name}", "{media_type}", "{etag}", "{script_hashes(name, content)}", {content_row}, {packed_row}, {best_row}}},\n')
    table = "const PageAsset assets[] = {\n" + "".join(rows) + "};\n\n" if rows else ""
    result = "assets" if rows else "{}"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("// Made by archive/http_api/embed.py. Do not edit.\n"
                   '#include "archive/http_api/page_assets.h"\n\n'
                   "namespace archive::http_api {\nnamespace {\n\n" + "".join(arrays) + "\n" + table +
                   "}  // namespace\n\n"
                   f"std::span<const PageAsset> page_assets() {{ return {result}; }}\n\n"
                   "}  // namespace archive::http_api\n", encoding="utf-8")


if __name__ == "__main__":
    main()
