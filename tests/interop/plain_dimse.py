"""A peer for normalized services (PS3.7 10) that shares nothing with what it tests: PDUs by struct, data sets by pydicom. It asks (`Association`), and
it listens (`Listener`), which says yes to everything and notes it."""
import socket
import struct
import threading

from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filereader import read_dataset
from pydicom.filewriter import write_dataset

IMPLICIT = "1.2.840.10008.1.2"
COMMITMENT, COMMITMENT_INSTANCE = "1.2.840.10008.1.20.1", "1.2.840.10008.1.20.1.1"
N_EVENT_REPORT, N_SET, N_ACTION, N_CREATE = 0x0100, 0x0120, 0x0130, 0x0140


def item(kind, content):
    return struct.pack(">BBH", kind, 0, len(content)) + content


def items_of(data):
    while data:
        kind, length = struct.unpack(">BxH", data[:4])
        yield kind, data[4:4 + length]
        data = data[4 + length:]


def pdu(kind, content):
    return struct.pack(">BBL", kind, 0, len(content)) + content


def read_exactly(connection, count):
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise EOFError
        data += piece
    return data


def read_pdu(connection):
    kind, length = struct.unpack(">BxL", read_exactly(connection, 6))
    return kind, read_exactly(connection, length)


def user_information(roles=b""):
    return item(0x50, item(0x51, struct.pack(">L", 65536)) + item(0x52, b"1.2.3.4") + roles)


def encoded(data_set):
    buffer = DicomBytesIO()
    buffer.is_little_endian, buffer.is_implicit_VR = True, True
    write_dataset(buffer, data_set)
    return buffer.getvalue()


def decoded(data):
    return read_dataset(DicomBytesIO(data), is_implicit_VR=True, is_little_endian=True)


def command(elements):
    """Values by element: numbers are US, texts UI."""
    body = b""
    for element, value in sorted(elements.items()):
        raw = struct.pack("<H", value) if isinstance(value, int) else value.encode() + b"\0" * (len(value) % 2)
        body += struct.pack("<HHL", 0, element, len(raw)) + raw
    return struct.pack("<HHLL", 0, 0, 4, len(body)) + body


def values_of(data):
    values = {}
    while data:
        _, element, length = struct.unpack("<HHL", data[:8])
        raw = data[8:8 + length]
        values[element] = struct.unpack("<H", raw)[0] if length == 2 and element not in (2, 3, 0x1000, 0x1001) else raw.rstrip(b"\0").decode()
        data = data[8 + length:]
    return values


def send_message(connection, context, elements, data_set=None):
    elements = {**elements, 0x0800: 0x0101 if data_set is None else 0}
    parts = [(3, command(elements))] + ([] if data_set is None else [(2, encoded(data_set))])
    for flags, data in parts:
        connection.sendall(pdu(4, struct.pack(">LBB", len(data) + 2, context, flags) + data))


class Messages:
    """What comes over an association; None when it ends."""

    def __init__(self, connection):
        self.connection, self.waiting = connection, []
        self.command, self.data, self.context = b"", b"", None

    def next(self):
        while True:
            while self.waiting:
                context, flags, data = self.waiting.pop(0)
                self.context = context
                if flags & 1:
                    self.command += data
                else:
                    self.data += data
                if not flags & 2:
                    continue
                values = values_of(self.command)
                if flags & 1 and values[0x0800] != 0x0101:
                    continue
                message = values, decoded(self.data) if self.data else Dataset(), context
                self.command, self.data = b"", b""
                return message
            kind, content = read_pdu(self.connection)
            if kind == 5:
                self.connection.sendall(pdu(6, bytes(4)))
            if kind != 4:
                return None
            while content:
                length, context, flags = struct.unpack(">LBB", content[:6])
                self.waiting.append((context, flags, content[6:4 + length]))
                content = content[4 + length:]


class Association:
    def __init__(self, port, sop_class, calling, called="ISOCENTER"):
        self.sop_class = sop_class
        self.connection = socket.create_connection(("127.0.0.1", port), 20)
        context = item(0x20, bytes([1, 0, 0, 0]) + item(0x30, sop_class.encode()) + item(0x40, IMPLICIT.encode()))
        head = struct.pack(">HH16s16s32x", 1, 0, called.ljust(16).encode(), calling.ljust(16).encode())
        self.connection.sendall(pdu(1, head + item(0x10, b"1.2.840.10008.3.1.1.1") + context + user_information()))
        kind, _ = read_pdu(self.connection)
        if kind != 2:
            raise ConnectionError(f"PDU {kind}")
        self.messages = Messages(self.connection)

    def action(self, uid, action_type, data_set):
        """The status."""
        send_message(self.connection, 1, {0x0003: self.sop_class, 0x0100: N_ACTION, 0x0110: 1, 0x1001: uid, 0x1008: action_type}, data_set)
        return self.messages.next()[0][0x0900]

    def release(self):
        self.connection.sendall(pdu(5, bytes(4)))
        while read_pdu(self.connection)[0] != 6:
            pass
        self.connection.close()


class Listener:
    """Takes associations at a port of loopback. `heard`: (command field, SOP class of the instance, its UID, event type, data set)."""

    def __init__(self, port):
        self.heard, self.changed = [], threading.Condition()
        self.socket = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            _, request = read_pdu(connection)
            contexts, roles = b"", b""
            for kind, content in items_of(request[68:]):
                if kind == 0x20:
                    contexts += item(0x21, content[:1] + bytes(3) + item(0x40, IMPLICIT.encode()))
                if kind == 0x50:
                    roles = b"".join(item(each, data) for each, data in items_of(content) if each == 0x54)
            connection.sendall(pdu(2, request[:68] + item(0x10, b"1.2.840.10008.3.1.1.1") + contexts + user_information(roles)))
            messages = Messages(connection)
            while (message := messages.next()) is not None:
                values, data_set, context = message
                with self.changed:
                    self.heard.append((values[0x0100], values.get(0x0002, values.get(0x0003)), values.get(0x1000, values.get(0x1001)),
                                       values.get(0x1002), data_set))
                    self.changed.notify_all()
                answer = {0x0100: values[0x0100] | 0x8000, 0x0120: values[0x0110], 0x0900: 0}
                send_message(connection, context, answer)
        except (EOFError, OSError):
            pass
        connection.close()

    def wait_for(self, count, seconds=45):
        with self.changed:
            self.changed.wait_for(lambda: len(self.heard) >= count, seconds)
            return list(self.heard)

    def close(self):
        self.socket.close()


def ask_for_commitment(port, calling, transaction, instances):
    """Asks, and releases as soon as that is answered. The status."""
    data_set = Dataset()
    data_set.TransactionUID = transaction
    data_set.ReferencedSOPSequence = []
    for sop_class, uid in instances:
        reference = Dataset()
        reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = sop_class, uid
        data_set.ReferencedSOPSequence.append(reference)
    association = Association(port, COMMITMENT, calling)
    status = association.action(COMMITMENT_INSTANCE, 1, data_set)
    association.release()
    return status
