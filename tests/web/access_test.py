#!/usr/bin/python3
"""Who may do what: users, roles, tokens, sessions, CORS."""
import base64
import http.client
import json
import pathlib
import re
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import Folder, Server, check, dicom, equal, finish, run

import made

STUDIES = "/dicom-web/studies"


with Folder() as work:
    (work / "a.toml").write_text('[web]\nallowed_origins = ["https://viewer.example"]\n')
    with Server(work / "data", "--config", work / "a.toml") as server:
        def ask(method, path, headers=None, body=None):
            connection = http.client.HTTPConnection("127.0.0.1", server.http_port, timeout=60)
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()

        def user(*words, password=None):
            return run(*((__import__("os").environ["DICOM"], "user", *words, "--data", work / "data")), input=(password or "") + "\n")

        # Without an administrator: this machine, everything.
        made.store(server)
        server.log.seek(0)
        check("this machine only" in server.log.read(), "the start says who may come in")
        equal(ask("GET", STUDIES)[0], 200, "without users this machine may do everything")
        equal(user("list").stdout, "", "there are no users")

        # CORS.
        _, headers, _ = ask("GET", STUDIES, {"Origin": "https://viewer.example"})
        equal(headers["Access-Control-Allow-Origin"], "https://viewer.example", "CORS for a page that may")
        equal(ask("GET", STUDIES, {"Origin": "https://other.example"})[1]["Access-Control-Allow-Origin"], None, "and for no other")
        status, headers, _ = ask("OPTIONS", STUDIES, {"Origin": "https://viewer.example", "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"})
        check(status == 200 and "POST" in headers["Access-Control-Allow-Methods"] and "Content-Type" in headers["Access-Control-Allow-Headers"], "CORS preflight")

        # With one.
        check(user("add", "alice", "--role", "administrator", password="correct horse").returncode == 0, "an administrator is added")
        check(user("add", "alice", password="again something").returncode == 1, "not twice")
        check(user("add", "bob", "--role", "boss", password="something long").returncode == 2, "there is no such role")
        check(user("add", "bob", password="short").returncode == 2, "a password that is too short")
        for name, role in (("rita", "reader"), ("walt", "writer")):
            user("add", name, "--role", role, password=f"password of {name}")
        stored = (work / "data" / "users").read_text()
        check("correct horse" not in stored and "scrypt$" in stored, "passwords are kept as scrypt hashes")
        status, headers, _ = ask("GET", STUDIES)
        check(status == 401 and "Bearer" in headers["WWW-Authenticate"], "now everybody says who they are")
        equal(ask("GET", "/healthz")[0], 200, "whether the server is there may be known")
        status, headers, _ = ask("GET", "/", {"Accept": "text/html"})
        equal((status, headers["Location"]), (303, "/login?next=%2F"), "a browser is sent to the log-in page")
        check(b'name="password"' in ask("GET", "/login")[2], "which is there")

        # Tokens and passwords by role.
        tokens = {name: user("token", name).stdout.strip() for name in ("alice", "rita", "walt")}
        part = made.related([({"Content-Type": "application/dicom"}, made.to_bytes(made.instances()[0]))], "application/dicom")
        for name, reads, stores, administers in (("rita", 200, 403, 403), ("walt", 200, 200, 403), ("alice", 200, 200, 404)):
            bearer = {"Authorization": "Bearer " + tokens[name]}
            equal(ask("GET", STUDIES, bearer)[0], reads, f"{name} searches")
            equal(ask("POST", STUDIES, {**bearer, "Content-Type": part[1]}, part[0])[0], stores, f"{name} stores")
            equal(ask("GET", "/api/no-such-thing", bearer)[0], administers, f"{name} administers")
        equal(ask("GET", STUDIES, {"Authorization": "Bearer x"})[0], 401, "a token that is none")
        basic = {"Authorization": "Basic " + base64.b64encode(b"rita:password of rita").decode()}
        equal([ask("GET", STUDIES, basic)[0] for _ in range(3)], [200] * 3, "name and password with every request")
        equal(ask("GET", STUDIES, {"Authorization": "Basic " + base64.b64encode(b"rita:wrong").decode()})[0], 401, "a wrong password")
        name = re.search(r"rita\treader\ttoken (\w+)", user("list").stdout)[1]
        user("revoke", name)
        equal(ask("GET", STUDIES, {"Authorization": "Bearer " + tokens["rita"]})[0], 401, "a token that was revoked counts no more")

        # Sessions.
        def log_in(name, password, next_page="/", **headers):
            form = urllib.parse.urlencode({"name": name, "password": password, "next": next_page})
            return ask("POST", "/login", {"Content-Type": "application/x-www-form-urlencoded", **headers}, form)

        status, headers, _ = log_in("alice", "correct horse", "/study/1.2.3")
        cookie = headers["Set-Cookie"]
        check(status == 303 and headers["Location"] == "/study/1.2.3" and "HttpOnly" in cookie and "SameSite=Strict" in cookie, "a log-in leads on")
        session = {"Cookie": cookie.split(";")[0]}
        equal(json.loads(ask("GET", "/api/session", session)[2]), {"user": "alice", "role": "administrator"}, "the session knows who it is")
        equal(ask("GET", STUDIES, session)[0], 200, "and lets in")
        equal(ask("POST", STUDIES, {**session, "Content-Type": part[1], "Origin": "https://evil.example"}, part[0])[0], 403, "another site cannot use it")
        equal(ask("POST", STUDIES, {**session, "Content-Type": part[1], "Origin": server.url}, part[0])[0], 200, "our own page can")
        equal(log_in("alice", "correct horse", "https://evil.example/")[1]["Location"], "/", "a log-in does not lead elsewhere")
        equal(log_in("alice", "correct horse", "//evil.example/")[1]["Location"], "/", "nor by other spellings")
        status, headers, body = log_in("alice", "wrong")
        check(status == 401 and headers["Set-Cookie"] is None and b"wrong" in body, "a wrong password is told")
        equal([log_in("walt", "guess")[0] for _ in range(12)][-1], 429, "guessing is slowed down")
        ask("POST", "/logout", session)
        equal(ask("GET", STUDIES, session)[0], 401, "after logging out the cookie is worth nothing")
        user("remove", "walt")
        equal(ask("GET", STUDIES, {"Authorization": "Bearer " + tokens["walt"]})[0], 401, "who is removed is out")
    with Server(work / "data", "--open") as server:
        equal(server.http(STUDIES)[0], 200, "--open lets everybody in")
finish()
