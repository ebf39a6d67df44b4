#!/usr/bin/python3
"""DCMTK's clients against our server: echo, store, find at all levels, get, move, and the files that come back."""
import pathlib
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DCMTK, Background, Folder, Server, check, equal, finish, free_port, needs, pydicom_files, run, storable, wait_for_port

import pydicom

warnings.simplefilter("ignore")
needs("echoscu", "dcmsend", "findscu", "getscu", "movescu", "storescp")


def read(path):
    """A data set without what DCMTK's clients leave out when they send: trailing padding and group lengths."""
    data = pydicom.dcmread(path)
    for tag in [element.tag for element in data if element.tag == 0xFFFCFFFC or element.tag.element == 0]:
        del data[tag]
    return data


def by_uid(folder):
    found = [read(path) for path in pathlib.Path(folder).iterdir()]
    return {str(data.SOPInstanceUID): data for data in found}


def sendable(path):
    """Whether DCMTK itself can read the file, in a syntax that dcmsend proposes, and sends it as it is (it pads odd fragments)."""
    big_endian = pydicom.dcmread(path, stop_before_pixels=True).file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.2"
    shown = run("dcmdump", path, env=DCMTK)
    return not big_endian and shown.returncode == 0 and "not a multiple of 2" not in shown.stderr


with Folder() as work:
    move_port = free_port()
    files = [path for path in storable(pydicom_files()) if sendable(path)]
    originals = {str(data.SOPInstanceUID): data for data in map(read, files)}
    check(len(files) > 25, f"{len(files)} real files to send")
    with Server(work / "data", "--peer", f"MOVED@127.0.0.1:{move_port}") as server:
        to = ["-aet", "TESTER", "-aec", "ISOCENTER"]
        where = ["127.0.0.1", server.dicom_port]
        equal(run("echoscu", *to, *where, env=DCMTK).returncode, 0, "C-ECHO")
        check(run("echoscu", "-aec", "SOMEBODY", *where, env=DCMTK).returncode in (0, 1), "C-ECHO to another title is answered")
        sent = run("dcmsend", *to, "--no-halt", "--decompress-never", "-v", *where, *files, env=DCMTK)
        check(f"with status SUCCESS  : {len(files)}" in sent.stdout + sent.stderr, "C-STORE of all, each in its own transfer syntax")
        again = run("dcmsend", *to, "--no-halt", "--decompress-never", "-v", *where, *files, env=DCMTK)
        check(f"with status SUCCESS  : {len(files)}" in again.stdout + again.stderr, "C-STORE of all again")
        equal(server.health()["instances"], len(files), "nothing is stored twice")

        def find(*keys, model="-S"):
            folder = work / "find"
            folder.mkdir(exist_ok=True)
            for old in folder.iterdir():
                old.unlink()
            run("findscu", model, *to, "-X", "-od", folder, *where, *[word for key in keys for word in ("-k", key)], env=DCMTK)
            return [pydicom.dcmread(path, force=True) for path in sorted(folder.iterdir())]

        studies = {str(data.StudyInstanceUID) for data in originals.values()}
        equal({str(match.StudyInstanceUID) for match in find("QueryRetrieveLevel=STUDY", "StudyInstanceUID")}, studies, "C-FIND of all studies")
        example = next(data for data in originals.values() if data.get("PatientID") and data.get("StudyDate"))
        equal({str(match.StudyInstanceUID) for match in find("QueryRetrieveLevel=STUDY", f"PatientID={example.PatientID}", "StudyInstanceUID")},
              {str(data.StudyInstanceUID) for data in originals.values() if data.get("PatientID") == example.PatientID}, "C-FIND by Patient ID")
        equal({str(match.StudyInstanceUID) for match in find("QueryRetrieveLevel=STUDY", f"StudyDate={example.StudyDate}-{example.StudyDate}", "StudyInstanceUID")},
              {str(data.StudyInstanceUID) for data in originals.values() if data.get("StudyDate") == example.StudyDate}, "C-FIND by a range of dates")
        study, series = str(example.StudyInstanceUID), str(example.SeriesInstanceUID)
        equal({str(match.SeriesInstanceUID) for match in find("QueryRetrieveLevel=SERIES", f"StudyInstanceUID={study}", "SeriesInstanceUID", "Modality")},
              {str(data.SeriesInstanceUID) for data in originals.values() if data.StudyInstanceUID == study}, "C-FIND of a study's series")
        equal({str(match.SOPInstanceUID) for match in find("QueryRetrieveLevel=IMAGE", f"StudyInstanceUID={study}", f"SeriesInstanceUID={series}", "SOPInstanceUID")},
              {uid for uid, data in originals.items() if data.SeriesInstanceUID == series}, "C-FIND of a series' instances")
        check(len(find("QueryRetrieveLevel=PATIENT", "PatientID", "PatientName", model="-P")) > 3, "C-FIND of patients")
        equal(len(find("QueryRetrieveLevel=STUDY", "PatientID=NOBODY-HAS-THIS", "StudyInstanceUID")), 0, "C-FIND without matches")

        moved = work / "moved"
        moved.mkdir()
        with Background("storescp", "-aet", "MOVED", "-od", moved, "+xa", "+B", move_port, env=DCMTK):
            wait_for_port(move_port)
            for uid in sorted(studies):
                result = run("movescu", "-S", *to, "-aem", "MOVED", *where, "-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={uid}", env=DCMTK)
                if result.returncode != 0:
                    check(False, f"C-MOVE of {uid}: {result.stderr[-300:]}")
        returned = by_uid(moved)
        equal(set(returned), set(originals), "C-MOVE brings every instance")
        changed = [uid for uid in returned if uid in originals and returned[uid] != originals[uid]]
        equal(changed, [], "what C-MOVE brings equals what was sent")
        unknown = run("movescu", "-S", *to, "-aem", "NOBODY", *where, "-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={study}", env=DCMTK)
        check(unknown.returncode != 0, "C-MOVE to an unknown system fails")

        got = work / "got"
        got.mkdir()
        run("getscu", "-S", *to, "-od", got, *where, "-k", "QueryRetrieveLevel=SERIES", "-k", f"StudyInstanceUID={study}", "-k", f"SeriesInstanceUID={series}", env=DCMTK)
        equal(set(by_uid(got)), {uid for uid, data in originals.items() if data.SeriesInstanceUID == series}, "C-GET of a series")
        equal(server.stop(), 0, "the server stops when asked")
finish()
