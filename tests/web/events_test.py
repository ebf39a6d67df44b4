#!/usr/bin/python3
"""Events of work items over WebSockets (PS3.18 8.10.4): python3-websockets as client of our server and as server of our client; in order, at
least once, over lost connections, kills and restarts; who may listen."""
import asyncio
import concurrent.futures
import json
import pathlib
import random
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import websockets
from support import DICOM, Folder, Server, check, dicom, equal, finish, free_port, needs, run

needs("curl", "openssl")

ALL = "1.2.840.10008.5.1.4.34.5"
ITEM = {
    "00404005": {"vr": "DT", "Value": ["20260131101500"]}, "00404041": {"vr": "CS", "Value": ["READY"]}, "00741000": {"vr": "CS", "Value": ["SCHEDULED"]},
    "00741200": {"vr": "CS", "Value": ["HIGH"]}, "00741204": {"vr": "LO", "Value": ["Segment the liver"]}, "00741202": {"vr": "LO", "Value": ["AI"]},
}


def call(server, method, path, body=None, headers=None):
    data = json.dumps(body).encode() if body is not None else None if method == "GET" else b""
    return server.http("/dicom-web" + path, "application/dicom+json", data, method, {"Content-Type": "application/dicom+json", **(headers or {})})


def create(server, uid):
    equal(call(server, "POST", f"/workitems?{uid}", [ITEM])[0], 201, f"{uid} is created")


def set_state(server, uid, name, transaction="1.9"):
    return call(server, "PUT", f"/workitems/{uid}/state", [{"00081195": {"vr": "UI", "Value": [transaction]}, "00741000": {"vr": "CS", "Value": [name]}}])[0]


def progress(server, uid, percent):
    item = {"00741002": {"vr": "SQ", "Value": [{"00741004": {"vr": "DS", "Value": [percent]}}]}}
    return call(server, "POST", f"/workitems/{uid}?1.9", [item])[0]


def subscribe(server, title, uid=ALL):
    return call(server, "POST", f"/workitems/{uid}/subscribers/{title}?deletionlock=false")


def channel(server, title, **options):
    return websockets.connect(f"ws://127.0.0.1:{server.http_port}/dicom-web/subscribers/{title}", ping_interval=None, **options)


def told(event):
    """(work item, what)"""
    event = json.loads(event)
    uid, kind = event["00001000"]["Value"][0], event["00001002"]["Value"][0]
    return uid, event["00741000"]["Value"][0] if kind == 1 else event["00741002"]["Value"][0]["00741004"]["Value"][0] if kind == 3 else kind


async def hear(socket, count, seconds=10):
    """What comes, `count` events at most."""
    events = []
    try:
        while len(events) < count:
            events.append(told(await asyncio.wait_for(socket.recv(), seconds)))
    except asyncio.TimeoutError:
        pass
    return events


async def settled(socket):
    """The server knows that all was heard: our pings come after its own."""
    await (await socket.ping())
    await asyncio.sleep(0.3)


async def events_in_order(server):
    status, headers, _ = subscribe(server, "WATCHER")
    equal((status, headers["Content-Location"]), (201, f"ws://127.0.0.1:{server.http_port}/dicom-web/subscribers/WATCHER"), "11.10.3 a subscription says where events are")
    async with channel(server, "WATCHER") as socket:
        create(server, "1.1")
        equal(set_state(server, "1.1", "IN PROGRESS"), 200, "claimed")
        equal(progress(server, "1.1", 40), 200, "reported")
        first = json.loads(await socket.recv())
        equal((first["00000002"]["Value"], first["00001000"]["Value"], first["00001002"]["Value"], first["00741000"]["Value"]),
              (["1.2.840.10008.5.1.4.34.6.1"], ["1.1"], [1], ["SCHEDULED"]), "8.10.5.1 an event is an event report")
        equal(await hear(socket, 2), [("1.1", "IN PROGRESS"), ("1.1", 40)], "8.10.4.2 events come in order")
        equal(call(server, "POST", "/workitems/1.1/cancelrequest/BOSS")[0], 202, "a wish to cancel")
        wish = json.loads(await socket.recv())
        equal((wish["00001002"]["Value"], wish["00741236"]["Value"]), ([2], ["BOSS"]), "is told, with who wishes it")
        await settled(socket)
    create(server, "1.2")
    equal(set_state(server, "1.2", "IN PROGRESS"), 200, "what happens while nobody listens")
    async with channel(server, "WATCHER") as socket:
        equal(await hear(socket, 2), [("1.2", "SCHEDULED"), ("1.2", "IN PROGRESS")], "8.10.4.2 what happened while nobody listened is told as soon as somebody does")
        await settled(socket)
    async with channel(server, "WATCHER") as socket:
        equal(await hear(socket, 1, 0.5), [], "and not twice")
        equal(subscribe(server, "WATCHER", "1.1")[0], 201, "a subscription to one")
        equal(await hear(socket, 1), [("1.1", "IN PROGRESS")], "tells its state at once")
        call(server, "POST", "/workitems?1.3", [ITEM])
        equal(call(server, "POST", "/workitems/1.3/cancelrequest")[0], 202, "what nobody has claimed is canceled")
        equal(await hear(socket, 3), [("1.3", "SCHEDULED"), ("1.3", "IN PROGRESS"), ("1.3", "CANCELED")], "PS3.4 CC.2.2.3 by way of IN PROGRESS")
        await settled(socket)


async def lost_connections(server):
    """A client that loses its connection at random, and a server that is asked all the time: every step of progress is told, in order."""
    create(server, "1.4")
    set_state(server, "1.4", "IN PROGRESS")
    last = 200

    def work():
        for percent in range(1, last + 1):
            progress(server, "1.4", percent)

    heard = []
    with concurrent.futures.ThreadPoolExecutor() as pool:
        done = pool.submit(work)
        end = time.time() + 60
        while (not heard or heard[-1] != last) and time.time() < end:
            # What the library has taken and nobody has asked it for is lost with it, pongs or not: so events are answered.
            socket = await websockets.connect(f"ws://127.0.0.1:{server.http_port}/dicom-web/subscribers/WATCHER?answers=true", ping_interval=None)
            for _ in range(random.randint(1, 40)):
                try:
                    event = await asyncio.wait_for(socket.recv(), 0.5)
                except asyncio.TimeoutError:
                    break
                uid, what = told(event)
                if uid == "1.4" and isinstance(what, int):
                    heard.append(what)
                await socket.send(answer_to(event))
            socket.transport.abort()
        done.result()
    firsts = list(dict.fromkeys(heard))
    equal(firsts, list(range(1, last + 1)), f"{last} events over lost connections: each, and in order ({len(heard) - last} twice)")


def answer_to(event):
    """PS3.7 table 10.3-2, as DICOM JSON."""
    event = json.loads(event)
    return json.dumps({"00000002": event["00000002"], "00000100": {"vr": "US", "Value": [0x8100]}, "00000120": {"vr": "US", "Value": event["00000110"]["Value"]},
                       "00000800": {"vr": "US", "Value": [0x0101]}, "00000900": {"vr": "US", "Value": [0]}, "00001000": event["00001000"], "00001002": event["00001002"]})


async def answers(folder):
    """A subscriber that answers events: what it has received and not worked on comes again, also after a kill -9."""
    server = Server(folder)
    subscribe(server, "WORKER")
    create(server, "6.1")
    set_state(server, "6.1", "IN PROGRESS")
    progress(server, "6.1", 40)
    async with websockets.connect(f"ws://127.0.0.1:{server.http_port}/dicom-web/subscribers/WORKER?answers=true", ping_interval=None) as socket:
        first, second = await socket.recv(), await socket.recv()
        await socket.send("nonsense")
        await socket.send(answer_to(first))
        equal((told(second), await hear(socket, 1)), (("6.1", "IN PROGRESS"), [("6.1", 40)]), "8.10.5.1 events come though none is answered")
        await settled(socket)  # its pongs say that all has arrived
    server.stop(signal.SIGKILL)
    server = Server(folder)
    async with websockets.connect(f"ws://127.0.0.1:{server.http_port}/dicom-web/subscribers/WORKER?answers=true", ping_interval=None) as socket:
        second, third = await socket.recv(), await socket.recv()
        equal((told(second), told(third)), (("6.1", "IN PROGRESS"), ("6.1", 40)), "what was not answered comes again, what was does not")
        await socket.send(answer_to(third))
        await settled(socket)
    async with channel(server, "WORKER") as socket:
        equal(await hear(socket, 1, 0.5), [], "an answer is one to those before it")
    equal(call(server, "GET", "/subscribers/WORKER?answers=perhaps")[0], 400, "'answers' is true or false")
    server.stop()


async def kill_while_events_flow(folder):
    """The server is killed again and again while a client works: each step of progress that was acknowledged to the one who reports it is told, in order."""
    server, acknowledged, heard = Server(folder), [], []
    subscribe(server, "WATCHER")
    create(server, "7.1")
    set_state(server, "7.1", "IN PROGRESS")
    for round_ in range(4):
        socket = await channel(server, "WATCHER")

        def work(first):
            for percent in range(first, first + 25):
                try:
                    if progress(server, "7.1", percent) == 200:
                        acknowledged.append(percent)
                except OSError:  # killed meanwhile
                    return

        async def listen():
            try:
                while True:
                    uid, what = told(await socket.recv())
                    if isinstance(what, int):
                        heard.append(what)
            except websockets.ConnectionClosed:
                pass

        listening = asyncio.ensure_future(listen())
        working = asyncio.get_running_loop().run_in_executor(None, work, 1 + 25 * round_)
        await asyncio.sleep(random.uniform(0.05, 0.3))
        server.stop(signal.SIGKILL)
        await working
        await asyncio.wait_for(listening, 20)
        server = Server(folder)
    async with channel(server, "WATCHER") as socket:
        heard += [what for _, what in await hear(socket, 200, 1) if isinstance(what, int)]
    firsts = list(dict.fromkeys(heard))
    equal(firsts, sorted(firsts), f"4 kills while events flow: in order ({len(heard)} events, {len(heard) - len(firsts)} twice)")
    equal(sorted(set(acknowledged) - set(firsts)), [], f"and none of {len(acknowledged)} is missing")
    server.stop()


async def kills(folder):
    server = Server(folder)
    subscribe(server, "WATCHER")
    create(server, "2.1")
    socket = await channel(server, "WATCHER")
    equal(await hear(socket, 1), [("2.1", "SCHEDULED")], "heard before the kill")
    await settled(socket)
    socket.transport.abort()
    await asyncio.sleep(0.2)
    set_state(server, "2.1", "IN PROGRESS")
    server.stop(signal.SIGKILL)
    server = Server(folder)
    set_state(server, "2.1", "CANCELED")
    async with channel(server, "WATCHER") as socket:
        equal(await hear(socket, 2), [("2.1", "IN PROGRESS"), ("2.1", "CANCELED")], "subscription and events survive kill -9")
        server.stop(signal.SIGTERM)
        try:
            await asyncio.wait_for(socket.recv(), 10)
            check(False, "a server that stops ends the channel")
        except websockets.ConnectionClosed as closed:
            equal(closed.rcvd.code if closed.rcvd else None, 1001, "a server that stops says so")


async def refusals(server):
    equal(call(server, "GET", "/subscribers/WATCHER")[0], 426, "8.10.4.1 it is a WebSocket and nothing else")
    asked = run("curl", "-s", "-o", "/dev/null", "-w", "%{http_code} %{http_version}", "--http2-prior-knowledge", server.url + "/dicom-web/subscribers/WATCHER")
    equal(asked.stdout, "426 2", "8.10.4.1 also over HTTP/2, which has no such upgrade")
    equal(call(server, "POST", f"/workitems/{ALL}/subscribers/A%5CB")[0], 400, "what is no AE title is none")
    for origin, status in ((f"http://127.0.0.1:{server.http_port}", None), ("https://evil.example", 403)):
        try:
            async with channel(server, "WATCHER", origin=origin):
                equal(None, status, f"from {origin}")
        except websockets.InvalidStatusCode as refused:
            equal(refused.status_code, status, f"a page of {origin} may not listen")
    async with channel(server, "WATCHER") as socket:
        await socket.send("hello")  # it has nothing to say, and is not cut off for it
        await (await socket.ping())
        socket.transport.write(b"\xff" * 14)
        try:
            await asyncio.wait_for(socket.recv(), 10)
        except websockets.ConnectionClosed as closed:
            equal(closed.rcvd.code, 1002, "what is no frame ends it")


async def users(folder):
    server = Server(folder)

    def user(*words, password=""):
        return run(DICOM, "user", *words, "--data", folder, input=password + "\n").stdout.strip()

    user("add", "alice", "--role", "administrator", password="correct horse")
    for role in ("reader", "writer"):
        user("add", role, "--role", role, password="password of " + role)
    for role, status in (("nobody", 401), ("reader", 403), ("writer", None)):
        headers = {} if role == "nobody" else {"Authorization": "Bearer " + user("token", role)}
        try:
            async with channel(server, "WATCHER", extra_headers=headers) as socket:
                await (await socket.ping())
                equal(None, status, role + " listens")
        except websockets.InvalidStatusCode as refused:
            equal(refused.status_code, status, role + " does not listen")
    server.stop()


def claims(server):
    """Two workers and one item, many times."""
    winners = []
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for number in range(20):
            call(server, "POST", f"/workitems?3.{number}", [ITEM])
            answers = list(pool.map(lambda worker: set_state(server, f"3.{number}", "IN PROGRESS", f"1.9.{worker}"), range(8)))
            winners.append((answers.count(200), answers.count(409)))
    equal(set(winners), {(1, 7)}, "eight workers claim one item: one gets it, twenty times")


def our_client(folder):
    run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
        "-keyout", folder / "key.pem", "-out", folder / "cert.pem")
    secure = free_port()
    with Server(folder / "client", "--https-port", str(secure), "--https-cert", folder / "cert.pem", "--https-key", folder / "key.pem") as server:
        create(server, "4.1")
        for url, tls in ((f"http://127.0.0.1:{server.http_port}/dicom-web", []), (f"https://127.0.0.1:{secure}/dicom-web", ["--tls-ca", folder / "cert.pem"])):
            done = dicom("web", "watch", url, "--as", "AI1", "--count", 1, *tls)
            check(done.returncode == 0 and "4.1  SCHEDULED, input READY" in done.stdout, f"dicom web watch over {url[:5]}: {done.stdout}{done.stderr}")
        watcher = subprocess.Popen([DICOM, "web", "watch", server.url + "/dicom-web", "--as", "AI2", "--count", "3", "--json"], stdout=subprocess.PIPE, text=True)
        watcher.stdout.readline()
        server.stop(signal.SIGKILL)
        with Server(folder / "client", http_port=server.http_port) as again:
            set_state(again, "4.1", "IN PROGRESS")
            set_state(again, "4.1", "CANCELED")
            lines = [json.loads(line)["information"]["00741000"]["Value"][0] for line in watcher.stdout]
            lines = [state for position, state in enumerate(lines) if state != "SCHEDULED"]  # may come twice
            equal((watcher.wait(30), lines[:2]), (0, ["IN PROGRESS", "CANCELED"][:len(lines)]), "our client connects again, and hears the rest")
    equal(dicom("web", "watch", f"http://127.0.0.1:{free_port()}/dicom-web").returncode, 1, "nobody is there: that is an error")


async def our_client_elsewhere():
    """python3-websockets as server: fragments, pings, a close; what it does not speak, the POST that subscribes, is answered before it."""
    log = []

    async def serve(socket):
        log.append(socket.path)
        text = json.dumps({**ITEM, "00001000": {"vr": "UI", "Value": ["5.1"]}, "00001002": {"vr": "US", "Value": [1]}})
        await socket.send([text[:10], text[10:40], text[40:]])
        await asyncio.wait_for(await socket.ping(), 10)
        if len(log) < 4:
            await socket.close(1001, "be right back")
        await socket.wait_closed()

    async def copy(reader, writer):
        while piece := await reader.read(65536):
            writer.write(piece)
        writer.close()

    async def before(reader, writer):
        first = await reader.readline()
        if first.startswith(b"POST"):
            log.append(first.decode().split()[1])
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return writer.close()
        reader_behind, writer_behind = await asyncio.open_connection("127.0.0.1", behind.sockets[0].getsockname()[1])
        writer_behind.write(first)
        await asyncio.gather(copy(reader, writer_behind), copy(reader_behind, writer), return_exceptions=True)

    async with websockets.serve(serve, "127.0.0.1", 0, ping_interval=None) as behind, await asyncio.start_server(before, "127.0.0.1", 0) as front:
        url = f"http://127.0.0.1:{front.sockets[0].getsockname()[1]}/dicom-web/"
        child = await asyncio.create_subprocess_exec(DICOM, "web", "watch", url, "--as", "AI 1", "--count", "3", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, error = await asyncio.wait_for(child.communicate(), 60)
    equal(log[:2], ["/dicom-web/subscribers/AI%201", f"/dicom-web/workitems/{ALL}/subscribers/AI%201?deletionlock=false"],
          "our client opens the channel that the Standard names, and then subscribes")
    check(len(log) == 4 and "the connection is lost" in error.decode(), f"it opens the channel again: {log}")
    equal((child.returncode, out.decode()), (0, "5.1  SCHEDULED, input READY\n" * 3), "and hears what comes in fragments")


def main():
    with Folder() as folder:
        with Server(folder / "events") as server:
            asyncio.run(events_in_order(server))
            asyncio.run(lost_connections(server))
            asyncio.run(refusals(server))
            claims(server)
        asyncio.run(kills(folder / "kills"))
        asyncio.run(answers(folder / "answers"))
        asyncio.run(kill_while_events_flow(folder / "flow"))
        asyncio.run(users(folder / "users"))
        our_client(folder)
        asyncio.run(our_client_elsewhere())
    finish()


main()
