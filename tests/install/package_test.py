#!/usr/bin/python3
"""The .deb holds the command where its service and everybody's PATH look for it.  package_test.py BUILD_FOLDER"""
import pathlib
import re
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import Folder, check, equal, finish, run

if shutil.which("dpkg-deb") is None:
    print("skipped: there is no dpkg-deb here")
    sys.exit(77)
with Folder() as work:
    made = run("cpack", "--config", pathlib.Path(sys.argv[1]) / "CPackConfig.cmake", "-B", work)
    equal(made.returncode, 0, "the package is made: " + made.stderr[-500:])
    for package in work.glob("*.deb"):
        names = {line.split()[-1].removeprefix(".") for line in run("dpkg-deb", "--contents", package).stdout.splitlines()}
        run("dpkg-deb", "--extract", package, work / "root")
        unit = (work / "root/lib/systemd/system/isocenter.service").read_text()
        command = re.search(r"ExecStart=(\S+)", unit)[1]
        check(command in names, f"the package has {command}, which the service starts")
        equal(sorted(name for name in names if name.startswith("/usr/local")), [], "nothing lies in /usr/local")
        check("/usr/lib/isocenter/isocenter_htj2k.so" in names, "what is loaded when first used is beside it")
        version = run(work / "root" / command.removeprefix("/"), "--version")
        equal(version.returncode, 0, "the command starts: " + version.stdout.strip())
    check(any(work.glob("*.deb")), "there is a package")
finish()
