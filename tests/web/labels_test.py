#!/usr/bin/python3
"""Labels of studies: set, found by, told who set them, there after a restart and a new index."""
import json
import pathlib
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import DICOM, Folder, Server, check, equal, finish, run

import made

PLAIN = "Zu besprechen / Müller"
NAME = urllib.parse.quote(PLAIN, safe="")


with Folder() as work:
    def user(*words, password=""):
        return run(DICOM, "user", *words, "--data", work / "data", input=password + "\n")

    with Server(work / "data") as server:
        made.store(server)

        def ask(method, path, headers=None):
            status, _, body = server.http(path, method=method, headers=headers)
            return status, json.loads(body) if status == 200 else body.decode()

        def studies(query):
            return sorted(study["0020000D"]["Value"][0] for study in server.json(f"/dicom-web/studies?{query}"))

        equal(ask("GET", "/labels"), (200, []), "at first there are none")
        equal(ask("PUT", f"/labels/{NAME}?colour=red")[0], 204, "a label is made")
        equal(ask("PUT", "/labels/Teaching?colour=blue")[0], 204, "another one")
        equal(ask("PUT", "/labels/Teaching?colour=crimson")[0], 400, "not every word is a colour")
        equal(ask("PUT", "/labels/Unknown/studies/1.2.3")[0], 404, "there must be such a label")
        equal(ask("PUT", "/labels/Teaching/studies/9.9.9")[0], 404, "and such a study")
        for label, study in ((NAME, "1.2.3"), ("Teaching", "1.2.3"), ("Teaching", "1.2.4")):
            equal(ask("PUT", f"/labels/{label}/studies/{study}")[0], 204, f"{label} on {study}")
        equal(ask("GET", "/labels"), (200, [{"name": "Teaching", "colour": "blue", "studies": 2}, {"name": PLAIN, "colour": "red", "studies": 1}]), "all labels")
        of_studies = ask("GET", "/labels/studies?study=1.2.3&study=1.2.4&study=9.9")[1]
        equal({uid: [mark["name"] for mark in marks] for uid, marks in of_studies.items()}, {"1.2.3": ["Teaching", PLAIN], "1.2.4": ["Teaching"]}, "labels of studies")

        equal(studies("label=Teaching"), ["1.2.3", "1.2.4"], "studies by a label")
        equal(studies(f"label=Teaching&label={NAME}"), ["1.2.3"], "by two")
        equal(studies("label=Nothing"), [], "by one that is not there")
        equal(studies("label=Teaching&StudyInstanceUID=1.2.4"), ["1.2.4"], "together with a UID")
        equal(studies(f"label={NAME}&StudyInstanceUID=1.2.4"), [], "which has another one")
        equal(studies("label=Teaching&PatientID=nobody"), [], "together with other keys")
        equal(server.http("/dicom-web/studies?label=Teaching&limit=1", "application/dicom+json")[1]["X-Total-Count"], "2", "they are counted")
        equal(server.http("/dicom-web/series?label=Teaching", "application/dicom+json")[0], 400, "of series there are no labels")

        user("add", "anna", "--role", "administrator", password="correct horse battery")
        user("add", "rita", "--role", "reader", password="password of rita")
        tokens = {name: user("token", name).stdout.strip() for name in ("anna", "rita")}
        bearer = {name: {"Authorization": f"Bearer {token}"} for name, token in tokens.items()}
        equal(ask("DELETE", "/labels/Teaching/studies/1.2.3", bearer["rita"])[0], 403, "who only reads changes no labels")
        equal(ask("GET", "/labels", bearer["rita"])[0], 200, "but sees them")
        equal(ask("DELETE", "/labels/Teaching/studies/1.2.3", bearer["anna"])[0], 204, "a label is taken off")
        equal(ask("PUT", "/labels/Teaching/studies/1.2.3", bearer["anna"])[0], 204, "and put on again")
        history = ask("GET", "/labels/studies/1.2.3/history", bearer["rita"])[1]
        equal([(one["kind"], one["label"], one["author"]) for one in history],
              [("set", PLAIN, ""), ("set", "Teaching", ""), ("clear", "Teaching", "anna"), ("set", "Teaching", "anna")], "who did what")
        check(all(history[i]["time"] <= history[i + 1]["time"] for i in range(3)), "and when")

    for file in (work / "data").glob("index.sqlite*"):
        file.unlink()
    with Server(work / "data") as server:
        rita = {**bearer["rita"], "Accept": "application/dicom+json"}
        found = json.loads(server.http("/dicom-web/studies?label=Teaching", headers=rita)[2])
        equal(sorted(study["0020000D"]["Value"][0] for study in found), ["1.2.3", "1.2.4"], "they are there after a restart with a new index")
        equal(server.http(f"/labels/{NAME}", method="DELETE", headers=bearer["anna"])[0], 204, "a label is given up")
        equal(json.loads(server.http("/labels", headers=rita)[2]), [{"name": "Teaching", "colour": "blue", "studies": 2}], "and gone")
        left = json.loads(server.http("/labels/studies?study=1.2.3", headers=rita)[2])["1.2.3"]
        equal([mark["name"] for mark in left], ["Teaching"], "from its studies, too")
        equal(left[0]["author"], "anna", "a label tells who set it")

finish()
