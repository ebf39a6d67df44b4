#!/usr/bin/python3
"""A live server among hostile peers: broken PDUs and messages, peers that vanish, read slowly, come by the thousand.

usage: hostile_test.py [SECONDS]     of fuzzing, half with broken PDUs, half with broken messages; 20 by default.
The server is that of $DICOM; a build with sanitizers reports what it finds, and then it is no longer there."""
import os
import pathlib
import random
import socket
import struct
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from support import DICOM, Folder, Server, check, dicom, equal, finish

import conversations

SECONDS = float(sys.argv[1]) if len(sys.argv) > 1 else 20
SEED = int(os.environ.get("SEED", "0")) or random.randrange(1 << 30)
THREADS = 6


def connect(port):
    peer = socket.create_connection(("127.0.0.1", port), timeout=10)
    peer.settimeout(10)
    return peer


def vanish(peer):
    """Closes with a reset, as a machine that has lost its power seems to."""
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.close()


def read_pdu(peer):
    head = b""
    while len(head) < 6:
        more = peer.recv(6 - len(head))
        if not more:
            return None
        head += more
    left = struct.unpack(">I", head[2:])[0]
    while left:
        more = peer.recv(min(left, 65536))
        if not more:
            return None
        left -= len(more)
    return head[0]


def talk(port, pieces, established):
    """Sends it all, hears what comes meanwhile and shortly after. What happens to us does not matter."""
    try:
        with connect(port) as peer:
            if established:
                peer.sendall(conversations.associate())
                if read_pdu(peer) != 2:
                    return
            for piece in pieces:
                peer.sendall(piece)
            peer.shutdown(socket.SHUT_WR)
            peer.settimeout(0.05)
            while peer.recv(65536):
                pass
    except OSError:
        pass


def fuzz(port, seconds, established):
    end, counts = time.time() + seconds, [0] * THREADS

    def work(number):
        chance = random.Random(SEED + number + (1000 if established else 0))
        pieces = [*conversations.messages().values(), conversations.RELEASE] if established else conversations.conversation()
        while time.time() < end:
            chosen = chance.sample(pieces, chance.randint(1, len(pieces))) if established else pieces
            talk(port, conversations.broken(chosen, chance), established)
            counts[number] += 1

    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts)


def resident_kilobytes(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def answers(server, what):
    equal(dicom("echo", server.address, "--timeout", 60).returncode, 0, f"{what}: others are served")


def vanishing(server):
    whole = b"".join(conversations.conversation())
    steps = list(range(0, len(whole), 61))
    for step in steps:
        try:
            peer = connect(server.dicom_port)
            peer.sendall(whole[:step])
            vanish(peer)
        except OSError:
            pass
    answers(server, f"{len(steps)} peers that vanished at every step")


def slow_readers(server):
    peers = []
    for _ in range(20):
        peer = socket.socket()
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        peer.settimeout(10)
        peer.connect(("127.0.0.1", server.dicom_port))
        peer.sendall(conversations.associate() + b"".join(conversations.messages()[name] for name in ("find", "get", "find", "get")))
        peers.append(peer)
    answers(server, "20 peers that do not read")
    for peer in peers:
        peer.close()


def at_once(server, count):
    peers, accepted, rejected = [], 0, 0
    for _ in range(count):
        peer = connect(server.dicom_port)
        peer.sendall(conversations.associate())
        peers.append(peer)
    for peer in peers:
        try:
            kind = read_pdu(peer)
        except OSError:
            kind = None
        accepted += kind == 2
        rejected += kind == 3
    equal((accepted, rejected), (count, 0), f"{count} associations at once")
    before = resident_kilobytes(server.process)
    print(f"      resident: {before} kB with {count} associations, {before / count:.0f} kB for each, all included")
    for peer in peers:
        peer.sendall(conversations.RELEASE)
    check(all(read_pdu(peer) == 6 for peer in peers), "and all released")


def one_after_another(server, count):
    equal(dicom("echo", server.address, "--repeat", count // 10).returncode, 0, f"{count // 10} associations, one after another")
    before = resident_kilobytes(server.process)
    equal(dicom("echo", server.address, "--repeat", count, timeout=600).returncode, 0, f"{count} more")
    after = resident_kilobytes(server.process)
    check(after - before < 4096, f"with flat memory: {before} kB before, {after} kB after")


with Folder() as work:
    (work / "server.toml").write_text("durable = false\n[limits]\nassociations = 400\nassociation_idle = 20\n")
    with Server(work / "data", "--config", str(work / "server.toml")) as server:
        print(f"seed {SEED}")
        one_after_another(server, 10_000 if SECONDS >= 20 else 1_000)
        at_once(server, 300)
        vanishing(server)
        slow_readers(server)
        for established, what in ((False, "broken PDUs"), (True, "broken messages")):
            count = fuzz(server.dicom_port, SECONDS / 2, established)
            answers(server, f"{count} conversations with {what}")
        print(f"      resident at the end: {resident_kilobytes(server.process)} kB")
        check(server.process.poll() is None, "the server is still there")
        equal(server.stop(), 0, "and ends in good order")
        server.log.buffer.seek(0)
        log = server.log.buffer.read().decode(errors="replace")
        check("Sanitizer" not in log and "runtime error" not in log, "no sanitizer has found anything")
        if "Sanitizer" in log or "runtime error" in log:
            at = max(log.find("Sanitizer"), log.find("runtime error"))
            print(log[max(0, at - 500):at + 4000])
finish()
