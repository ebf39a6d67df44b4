#!/usr/bin/python3
"""The HTTP server with clients of others: curl (HTTP/1.1, HTTP/2, TLS), nghttp and h2load. RFC 9110, 9112, 9113."""
import json
import pathlib
import re
import socket
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import Folder, Server, check, equal, finish, free_port, needs, run

import made

needs("curl", "nghttp", "h2load", "openssl")


def certificate(folder, name):
    run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", folder / "key.pem", "-out", folder / "cert.pem", "-days", "2",
        "-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1")


def curl(*words):
    """(body, what was asked of it with -w)"""
    done = subprocess.run(["curl", "-s", "-S", "-w", "\n%{http_code} %{http_version}", *words], capture_output=True, timeout=60)
    body, _, tail = done.stdout.rpartition(b"\n")
    return body, tail.decode() + (" " + done.stderr.decode() if done.returncode else "")


with Folder() as work:
    certificate(work, "first")
    https = free_port()
    with Server(work / "data", "--https-port", str(https), "--https-cert", work / "cert.pem", "--https-key", work / "key.pem") as server:
        made.store(server)
        secure = f"https://127.0.0.1:{https}"
        trusted = ("--cacert", work / "cert.pem")
        for url, extra in ((server.url, ()), (secure, trusted)):
            for version in ("--http1.0", "--http1.1") + (("--http2-prior-knowledge",) if url == server.url else ("--http2",)):
                body, told = curl(version, *map(str, extra), url + "/dicom-web/studies")
                expected = {"--http1.0": "200 1.0", "--http1.1": "200 1.1"}.get(version, "200 2")
                check(told == expected or (version == "--http1.0" and told == "200 1.1"), f"{version} {url.split(':')[0]}: {told}")
                equal(len(json.loads(body)), 2, "with its answer")
        equal(json.loads(curl("--http2", *map(str, trusted), secure + "/dicom-web/studies?StudyInstanceUID=1.2.3")[0])[0]["00081190"]["Value"][0], secure + "/dicom-web/studies/1.2.3", "URLs are https")

        # Large answers and uploads over HTTP/2, and what is the same over both.
        whole = {}
        for version in ("--http1.1", "--http2-prior-knowledge"):
            body, told = curl(version, "-H", "Accept: application/zip", server.url + "/dicom-web/studies/1.2.3")
            whole[version] = body
            equal(told.split()[0], "200", f"{version} a body that is made while it is sent")
        equal(whole["--http1.1"], whole["--http2-prior-knowledge"], "which is the same")
        big = made.instances()[0]
        big.SOPInstanceUID = big.file_meta.MediaStorageSOPInstanceUID = "1.2.3.1.99"
        made.add_image(big, made.ramp(3000, 3000))
        (work / "big.dcm").write_bytes(made.to_bytes(big))
        for version in ("--http1.1", "--http2-prior-knowledge"):
            body, told = curl(version, "-H", "Content-Type: application/dicom", "--data-binary", f"@{work / 'big.dcm'}", server.url + "/dicom-web/studies")
            equal(told.split()[0], "200", f"{version} an upload of 18 MB")
            body, told = curl(version, server.url + "/dicom-web/studies/1.2.3/series/1.2.3.1/instances/1.2.3.1.99/frames/1", "-H", "Accept: application/octet-stream")
            equal((told.split()[0], len(body)), ("200", 18_000_000), f"{version} and back")
        body, told = curl("--http2-prior-knowledge", "-I", server.url + "/dicom-web/studies")
        check(told == "200 2" and b"content-length" in body, "HEAD over HTTP/2")
        equal(curl("--http2-prior-knowledge", server.url + "/nothing/at/all/dicom")[1], "200 2", "any address of the page")
        equal(curl("--http2-prior-knowledge", server.url + "/dicom-web/nothing")[1], "404 2", "404 over HTTP/2")
        equal(curl("--http2-prior-knowledge", "-X", "DELETE", server.url + "/dicom-web/series")[1], "405 2", "405 over HTTP/2")
        equal(curl("--http2-prior-knowledge", "-H", "X-Long: " + "x" * 60_000, server.url + "/dicom-web/studies")[1][:1] in "40", True, "too many headers over HTTP/2")
        equal(curl("--http2-prior-knowledge", "-H", "Content-Type: text/plain", "--data-binary", f"@{work / 'big.dcm'}", server.url + "/dicom-web/studies")[1], "415 2", "an upload that is refused at its beginning")

        # Many requests side by side on few connections.
        for url in (server.url, secure):
            done = run("h2load", "-n", 2000, "-c", 4, "-m", 50, url + "/dicom-web/studies/1.2.3/series/1.2.3.1/metadata")
            check("2000 succeeded, 0 failed, 0 errored" in done.stdout, "h2load, 2,000 requests, 200 at a time: " + " ".join(line for line in done.stdout.splitlines() if "finished" in line))
        done = run("nghttp", "-nv", server.url + "/healthz", "-m", 20)
        check(done.stdout.count(":status: 200") == 20, "nghttp, 20 streams of one connection")

        # A client that is not well behaved.
        with socket.create_connection(("127.0.0.1", server.http_port)) as rude:
            rude.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\xff" * 5000)
            rude.settimeout(10)
            answer = b"".join(iter(lambda: rude.recv(4096), b""))
            check(len(answer) > 0, "nonsense after the preface is answered with GOAWAY and the end")
        with socket.create_connection(("127.0.0.1", https)) as rude:
            rude.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            rude.settimeout(10)
            rude.recv(4096)
        equal(curl(server.url + "/healthz")[1], "200 1.1", "the server goes on")

        # The page's files come as the browser takes them: Brotli, gzip, or as they are.
        page = server.http("/")[2].decode()
        script = "/" + re.search(r'src="/(assets/[^"]+\.js)"', page)[1] if "assets/" in page else "/"
        plain = server.http(script)[2]
        for accepted, coding in (("br, gzip", "br"), ("gzip", "gzip"), ("br;q=0, gzip;q=0.5", "gzip"), ("zstd", None), ("BR", "br")):
            _, headers, body = server.http(script, headers={"Accept-Encoding": accepted})
            equal(headers.get("Content-Encoding"), coding, f"Accept-Encoding: {accepted}")
            unpack = {"br": "brotliDecompressSync", "gzip": "gunzipSync"}.get(coding)
            if unpack:
                program = f"process.stdout.write(require('node:zlib').{unpack}(require('node:fs').readFileSync(0)))"
                check(subprocess.run(["node", "-e", program], input=body, capture_output=True).stdout == plain, f"{coding} is the file")

        # A renewed certificate is taken without a restart.
        certificate(work, "second")
        time.sleep(1.1)
        subject = run("openssl", "s_client", "-connect", f"127.0.0.1:{https}", "-alpn", "h2,http/1.1", input="").stdout
        check("CN = second" in subject and "ALPN protocol: h2" in subject, "the new certificate, and ALPN")
        check("Cipher is (NONE)" in run("openssl", "s_client", "-connect", f"127.0.0.1:{https}", "-tls1_1", "-cipher", "ALL:@SECLEVEL=0", input="").stdout, "TLS 1.1 is refused")
finish()
