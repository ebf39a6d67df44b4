#!/usr/bin/python3
"""`dicom serve` announces itself, `dicom discover` finds it: over an avahi-daemon and a bus of our own, on the loopback interface."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Background, Folder, Server, check, dicom, equal, finish

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={bus}</listen><auth>EXTERNAL</auth><policy context="default"><allow user="*"/><allow own="*"/>
<allow send_type="method_call"/>
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/></policy></busconfig>"""
AVAHI = "[server]\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\ndisallow-other-stacks=no\nenable-dbus=yes\n"

daemon = shutil.which("avahi-daemon") or "/usr/sbin/avahi-daemon"
missing = not os.path.exists(daemon) or not shutil.which("dbus-daemon") or os.geteuid() != 0
if missing or subprocess.run([daemon, "--check"], capture_output=True).returncode == 0:
    print("skipped: this needs avahi-daemon, dbus-daemon and root, and no avahi-daemon that runs already")
    sys.exit(0)

with Folder() as work:
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={work}/bus"
    nobody = dicom("discover")
    equal((nobody.returncode, nobody.stdout), (1, ""), "without a daemon there is nothing to find")
    check("avahi-daemon does not run" in nobody.stderr, "and that is said in plain words")
    (work / "bus.conf").write_text(BUS.format(bus=work / "bus"))
    (work / "avahi.conf").write_text(AVAHI)
    with Background("dbus-daemon", f"--config-file={work}/bus.conf", "--nofork"):
        time.sleep(1)
        with Background(daemon, "-f", work / "avahi.conf", "--no-drop-root", "--no-chroot", "--no-rlimits"):
            time.sleep(2)
            with Server(work / "one", "--announce") as one, Server(work / "two", "--announce") as two:
                found = []
                for _ in range(20):
                    found = json.loads(dicom("discover", "--json").stdout)
                    if len(found) == 4:
                        break
                    time.sleep(0.5)
                addresses = {each["address"] for each in found}
                expected = {f"ISOCENTER@127.0.0.1:{server.dicom_port}" for server in (one, two)} | {f"http://127.0.0.1:{server.http_port}/dicom-web" for server in (one, two)}
                equal(addresses, expected, "both archives are found, with DICOM and DICOMweb")
                equal(len({each["name"] for each in found}), 2, "the second one under another name, for the first one's is taken")
                names = dicom("discover", "--toml").stdout
                (work / "peers.toml").write_text(names)
                name = next(each["name"] for each in found if each["type"] == "_dicom._tcp")
                equal(dicom("echo", name, "--peers", work / "peers.toml").returncode, 0, f"'{name}' can be called by its name")
                with Server(work / "three") as quiet:
                    check(str(quiet.dicom_port) not in dicom("discover").stdout, "who listens at 127.0.0.1 only does not announce itself unasked")
            for _ in range(20):  # a second, as a goodbye has it
                gone = dicom("discover")
                if not gone.stdout:
                    break
                time.sleep(0.5)
            equal((gone.returncode, gone.stdout), (0, ""), "who has ended is no longer found")
finish()
