#!/usr/bin/python3
"""TLS: our server against DCMTK's clients and openssl, our verbs against DCMTK's storescp, half-open handshakes, renewed certificates."""
import pathlib
import re
import shutil
import socket
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Background, Folder, Server, check, dicom, equal, finish, free_port, needs, run, wait_for_port

needs("storescp", "storescu", "echoscu", "openssl")


class Authority:
    def __init__(self, folder, name):
        self.folder, self.name = folder, name
        folder.mkdir(exist_ok=True)
        self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 2, "-subj", f"/CN={name}", "-keyout", "ca.key", "-out", "ca.pem")
        self.ca = folder / "ca.pem"

    def openssl(self, *words):
        done = run("openssl", *words, cwd=self.folder)
        if done.returncode:
            sys.exit(done.stderr)

    def issue(self, name):
        (self.folder / "extensions").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1")
        self.openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.csr")
        self.openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", 2, "-extfile", "extensions", "-out", f"{name}.pem")
        return self.folder / f"{name}.key", self.folder / f"{name}.pem"


def tls_port_of(server):
    server.ready.seek(0)
    return int(re.search(r"TLS at port (\d+)", server.ready.read())[1])


with Folder() as work:
    authority = Authority(work / "authority", "hospital")
    server_key, server_pem = authority.issue("server")
    client_key, client_pem = authority.issue("client")
    stranger_key, stranger_pem = Authority(work / "strangers", "strangers").issue("stranger")
    made = work / "made"
    equal(dicom("modality", "-o", made, "--type", "CT", "--slices", 5, "--size", 64).returncode, 0, "a series to send")
    some = sorted(made.iterdir())

    with Server(work / "data", "--tls-port", "0", "--tls-cert", str(server_pem), "--tls-key", str(server_key), "--tls-ca", str(authority.ca), "--tls-require-client") as server:
        port = tls_port_of(server)
        address = f"ISOCENTER@localhost:{port}"
        ours = ["--tls-ca", authority.ca, "--tls-cert", client_pem, "--tls-key", client_key]
        dcmtk = ["+tls", client_key, client_pem, "+cf", authority.ca]
        for profile in ("+px", "+py", "+pz"):
            equal(run("echoscu", *dcmtk, profile, "127.0.0.1", port, env=DCMTK).returncode, 0, f"echoscu with profile {profile}")
        equal(run("storescu", *dcmtk, "127.0.0.1", port, *some, env=DCMTK).returncode, 0, "storescu over TLS")
        equal(server.health().get("instances", len(some)), len(some), "the archive has what came over TLS")
        check(run("echoscu", "-to", 3, "127.0.0.1", port, env=DCMTK).returncode != 0, "plain DICOM at the TLS port fails")
        check(run("echoscu", "+tls", stranger_key, stranger_pem, "+cf", authority.ca, "127.0.0.1", port, env=DCMTK).returncode != 0, "a stranger's certificate is refused")
        for version, allowed in (("-tls1", False), ("-tls1_1", False), ("-tls1_2", True), ("-tls1_3", True)):
            shaken = run("openssl", "s_client", version, "-cipher", "ALL:@SECLEVEL=0", "-connect", f"127.0.0.1:{port}", "-key", client_key, "-cert", client_pem, "-CAfile", authority.ca, input="")
            equal("Verify return code: 0 (ok)" in shaken.stdout and "Cipher is (NONE)" not in shaken.stdout, allowed, f"openssl s_client {version} is {'let in' if allowed else 'refused'}")
        weak = run("openssl", "s_client", "-tls1_2", "-cipher", "AES128-SHA:AES256-SHA256", "-connect", f"127.0.0.1:{port}", input="")
        check("Cipher is (NONE)" in weak.stdout, "suites without forward secrecy are refused")

        echoed = dicom("echo", address, *ours)
        equal(echoed.returncode, 0, "dicom echo over TLS")
        check("TLSv1.3" in echoed.stdout and "CN=server" in echoed.stdout, f"it says with what: {echoed.stdout.strip()}")
        equal(dicom("send", address, *ours, "--window", 4, made).returncode, 0, "dicom send over TLS, with a window")
        equal(dicom("find", address, *ours).returncode, 0, "dicom find over TLS")
        equal(dicom("get", address, *ours, "-o", work / "got", "PatientName=*").returncode, 0, "dicom get over TLS")
        equal(len(list((work / "got").iterdir())), len(some), "it got all")
        untrusted = dicom("echo", address, "--tls")
        equal(untrusted.returncode, 1, "without --tls-ca the server is not trusted")
        check("--tls-ca" in untrusted.stderr, f"and the advice says so: {untrusted.stderr.strip()}")
        nameless = dicom("echo", f"ISOCENTER@127.0.0.2:{port}", *ours)
        check(nameless.returncode == 1 and "--tls-no-host-check" in nameless.stderr or nameless.returncode == 1 and "refused" in nameless.stderr, "a certificate for another address is not accepted")
        careless = dicom("echo", address, "--tls-no-verify", "--tls-cert", client_pem, "--tls-key", client_key)
        check(careless.returncode == 0 and "not verified" in careless.stderr, "--tls-no-verify goes on, and says so")
        anonymous = dicom("echo", address, "--tls-ca", authority.ca)
        check(anonymous.returncode == 1 and "--tls-cert" in anonymous.stderr, f"without a certificate of ours: {anonymous.stderr.strip()}")
        plain = dicom("echo", address, "--timeout", 5)
        check(plain.returncode == 1 and "--tls" in plain.stderr, f"without TLS at the TLS port: {plain.stderr.strip()}")
        wrong = dicom("echo", f"ISOCENTER@localhost:{server.dicom_port}", *ours)
        check(wrong.returncode == 1, f"TLS at the port without it fails: {wrong.stderr.strip()}")

        (work / "peers.toml").write_text(f'[archive]\naddress = "{address}"\ntls_ca = "authority/ca.pem"\ntls_cert = "authority/client.pem"\ntls_key = "authority/client.key"\n')
        equal(dicom("echo", "archive", "--peers", work / "peers.toml").returncode, 0, "a name of the peers file, with its TLS")
        unknown = dicom("echo", "nobody", "--peers", work / "peers.toml")
        check(unknown.returncode == 2 and "archive" in unknown.stderr, "an unknown name is told with those that there are")

        silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(60)]
        for each in silent[:30]:
            each.send(b"\x16\x03\x01\x02\x00\x01")  # the beginning of a ClientHello
        start = time.time()
        equal(dicom("echo", address, *ours).returncode, 0, "60 half-open handshakes: others are served")
        check(time.time() - start < 5, f"at once ({time.time() - start:.2f} s)")
        for each in silent:
            each.close()

        new_key, new_pem = authority.issue("renewed")
        shutil.copy(new_key, server_key)
        shutil.copy(new_pem, server_pem)
        echoed = dicom("echo", address, *ours)
        check("CN=renewed" in echoed.stdout, f"a renewed certificate is used without a restart: {echoed.stdout.strip()}")

    port = free_port()
    received = work / "received"
    received.mkdir()
    server_key, server_pem = authority.issue("storescp")
    with Background("storescp", "+tls", server_key, server_pem, "+cf", authority.ca, "-od", received, "+xa", port, env=DCMTK):
        wait_for_port(port)
        equal(dicom("echo", f"STORE@localhost:{port}", *ours).returncode, 0, "dicom echo to storescp +tls")
        equal(dicom("send", f"STORE@localhost:{port}", *ours, made).returncode, 0, "dicom send to storescp +tls")
        equal(len(list(received.iterdir())), len(some), "storescp has all")

    # C-MOVE over TLS, to a destination that wants TLS; DICOMweb over https.
    server_key, server_pem = authority.issue("archive")
    port, https = free_port(), free_port()
    moved = work / "moved"
    moved.mkdir()
    tls = f'tls = true, tls_ca = "{authority.ca}", tls_cert = "{client_pem}", tls_key = "{client_key}"'
    (work / "archive.toml").write_text(f'peers = [{{ address = "STORE@localhost:{port}", {tls} }}]\n')
    words = ["--config", work / "archive.toml", "--tls-port", 0, "--tls-cert", server_pem, "--tls-key", server_key, "--tls-ca", authority.ca,
             "--https-port", https, "--https-cert", server_pem, "--https-key", server_key]
    storescp_key, storescp_pem = authority.issue("destination")
    with Server(work / "second", *map(str, words)) as server, Background("storescp", "+tls", storescp_key, storescp_pem, "+cf", authority.ca, "-od", moved, "+xa", port, env=DCMTK):
        wait_for_port(port)
        address = f"ISOCENTER@localhost:{tls_port_of(server)}"
        web = f"https://localhost:{https}/dicom-web"
        trusting = ["--tls-ca", authority.ca]
        equal(dicom("web", "send", web, *trusting, made).returncode, 0, "dicom web send over https")
        found = dicom("web", "search", web, *trusting, "--json").stdout
        study = re.search(r'"0020000D":\{"vr":"UI","Value":\["([0-9.]+)"', found.replace(" ", ""))[1]
        equal(dicom("web", "get", f"{web}/studies/{study}", *trusting, "-o", work / "fetched").returncode, 0, "dicom web get over https")
        equal(len(list((work / "fetched").iterdir())), len(some), "it got all")
        refused = dicom("web", "search", web)
        check(refused.returncode == 1 and "--tls-ca" in refused.stderr, f"an authority that is not trusted: {refused.stderr.strip()}")
        plain = dicom("move", address, *ours, "--to", "STORE", f"StudyInstanceUID={study}")
        equal(plain.returncode, 0, f"dicom move over TLS {plain.stderr.strip()}")
        equal(len(list(moved.iterdir())), len(some), "storescp +tls has all")
finish()
