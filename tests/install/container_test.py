#!/usr/bin/python3
"""The container image: made without a registry, and a server in it that is stored to, asked and fetched from. Takes minutes, root, buildah and mmdebstrap; so it is
skipped unless ISOCENTER_CONTAINER=1 says that it is wanted.

  ISOCENTER_CONTAINER=1 ctest --preset release -R install.container"""
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, check, dicom, equal, finish, free_port, run, wait_for_port

SKIPPED = 77
ROOT = pathlib.Path(__file__).parent.parent.parent
IMAGE = "localhost/isocenter-test"

if os.environ.get("ISOCENTER_CONTAINER") != "1" or os.geteuid() != 0 or not all(shutil.which(name) for name in ("buildah", "mmdebstrap")):
    print("skipped: it needs ISOCENTER_CONTAINER=1, root, buildah and mmdebstrap")
    sys.exit(SKIPPED)

made = run(ROOT / "packaging" / "container", IMAGE, timeout=1800)
equal(made.returncode, 0, "the image is made: " + made.stderr[-500:])
container = run("buildah", "from", IMAGE).stdout.strip()
try:
    equal(run("buildah", "run", "--isolation", "chroot", container, "--", "/usr/bin/id", "-un").stdout.strip(), "isocenter", "it is no root that serves")
    dicom_port, http_port = free_port(), free_port()
    # The chroot isolation has the host's network; another container would have one of its own, and all of its addresses.
    server = subprocess.Popen(["buildah", "run", "--isolation", "chroot", container, "--", "/usr/bin/dicom", "serve", "--data", "/var/lib/isocenter", "--bind", "127.0.0.1",
                               "--dicom-port", str(dicom_port), "--http-port", str(http_port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for_port(dicom_port, 60)
        wait_for_port(http_port, 60)
        address = f"ISOCENTER@127.0.0.1:{dicom_port}"
        with Folder() as work:
            dicom("modality", "-o", work / "made", "--slices", 5, "--size", 64)
            files = sorted((work / "made").iterdir())
            sent = dicom("send", address, work / "made")
            equal(sent.returncode, 0, "it stores: " + sent.stderr.strip())
            found = dicom("find", address, "PatientID=*", "StudyInstanceUID", "NumberOfStudyRelatedInstances", "--json")
            check(found.returncode == 0 and f'"{len(files)}"' in found.stdout or f"[{len(files)}]" in found.stdout, "it finds what was stored: " + found.stdout[:300])
            status = run("curl", "-s", "-o", work / "page", "-w", "%{http_code}", f"http://127.0.0.1:{http_port}/dicom-web/studies").stdout
            equal(status, "200", "it answers over HTTP")
            got = dicom("get", address, "PatientID=*", "-o", work / "got")
            back = [path for path in (work / "got").rglob("*") if path.is_file()]
            equal((got.returncode, len(back)), (0, len(files)), "it gives back what was stored")
        begin = time.time()
        mine = run("pgrep", "-f", f"/usr/bin/dicom serve .*--http-port {http_port}").stdout.split()
        for process in mine:
            comm = pathlib.Path(f"/proc/{process}/comm")
            if comm.exists() and comm.read_text().strip() == "dicom":
                os.kill(int(process), 15)
        server.wait(timeout=60)
        check(time.time() - begin < 30, "it ends when it is told to")
    finally:
        if server.poll() is None:
            server.kill()
finally:
    run("buildah", "rm", container)
    run("buildah", "rmi", IMAGE)
finish()
