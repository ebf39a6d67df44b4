"""Valid conversations of a DICOM requestor as bytes, and what breaks them: for tests of servers."""
import random
import struct

APPLICATION_CONTEXT = "1.2.840.10008.3.1.1.1"
IMPLICIT, EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
VERIFICATION, CT = "1.2.840.10008.1.1", "1.2.840.10008.5.1.4.1.1.2"
FIND, GET, MOVE = (f"1.2.840.10008.5.1.4.1.2.2.{last}" for last in (1, 3, 2))
CONTEXTS = {1: VERIFICATION, 3: CT, 5: FIND, 7: GET, 9: MOVE}


def item(kind, value):
    return struct.pack(">BBH", kind, 0, len(value)) + value


def pdu(kind, value):
    return struct.pack(">BBI", kind, 0, len(value)) + value


def uid(text):
    return text.encode()


def associate(called="ISOCENTER", calling="HOSTILE"):
    """A-ASSOCIATE-RQ with every user information item that there is: PS3.8 9.3.2, PS3.7 D.3.3."""
    contexts = b"".join(item(0x20, bytes([number, 0, 0, 0]) + item(0x30, uid(name)) + item(0x40, uid(EXPLICIT)) + item(0x40, uid(IMPLICIT)))
                        for number, name in CONTEXTS.items())
    sub_item = struct.pack(">H", len(FIND)) + uid(FIND) + bytes(5)
    role = struct.pack(">H", len(CT)) + uid(CT) + b"\1\1"
    common = struct.pack(">H", len(CT)) + uid(CT) + struct.pack(">H", 17) + uid("1.2.840.10008.4.2") + b"\0\0"
    identity = b"\2\0" + struct.pack(">H", 4) + b"user" + struct.pack(">H", 4) + b"pass"
    user = (item(0x51, struct.pack(">I", 16384)) + item(0x52, b"1.2.3.4") + item(0x53, struct.pack(">HH", 4, 4)) + item(0x54, role) +
            item(0x55, b"HOSTILE") + item(0x56, sub_item) + item(0x57, common) + item(0x58, identity))
    fixed = struct.pack(">HH", 1, 0) + called.ljust(16).encode() + calling.ljust(16).encode() + bytes(32)
    return pdu(1, fixed + item(0x10, uid(APPLICATION_CONTEXT)) + contexts + item(0x50, user))


def element(group, number, value):
    return struct.pack("<HHI", group, number, len(value)) + value


def text(value):
    raw = value.encode()
    return raw + b"\0" * (len(raw) % 2)


def command(field, sop_class, message, data_set, *more):
    """A command set: group 0000 in Implicit VR Little Endian (PS3.7 6.3.1)."""
    elements = [(0x0002, text(sop_class)), (0x0100, struct.pack("<H", field)), (0x0110, struct.pack("<H", message)),
                (0x0700, b"\0\0"), (0x0800, struct.pack("<H", 0x0102 if data_set else 0x0101)), *more]
    body = b"".join(element(0, number, value) for number, value in sorted(elements))
    return element(0, 0, struct.pack("<I", len(body))) + body


def value(context, is_command, last, fragment):
    return struct.pack(">IBB", len(fragment) + 2, context, (1 if is_command else 0) | (2 if last else 0)) + fragment


def message(context, command_set, data_set=None, pieces=1):
    out = pdu(4, value(context, True, True, command_set))
    if data_set is not None:
        size = max(1, -(-len(data_set) // pieces))
        parts = [data_set[at:at + size] for at in range(0, len(data_set), size)]
        out += b"".join(pdu(4, value(context, False, part is parts[-1], part)) for part in parts)
    return out


def explicit(group, number, vr, raw):
    raw += b"\0" * (len(raw) % 2)
    if vr in (b"OW", b"SQ", b"UN"):
        return struct.pack("<HH2sHI", group, number, vr, 0, len(raw)) + raw
    return struct.pack("<HH2sH", group, number, vr, len(raw)) + raw


def image(number):
    return (explicit(8, 0x16, b"UI", uid(CT)) + explicit(8, 0x18, b"UI", uid(f"1.2.3.4.{number}")) + explicit(0x10, 0x10, b"PN", b"DOE^JOHN") +
            explicit(0x10, 0x20, b"LO", b"HOSTILE") + explicit(0x20, 0xd, b"UI", b"1.2.3.4") + explicit(0x20, 0xe, b"UI", b"1.2.3.4.1") +
            explicit(0x28, 0x10, b"US", b"\x10\0") + explicit(0x7fe0, 0x10, b"OW", bytes(512)))


def identifier(level="STUDY"):
    return explicit(8, 0x52, b"CS", level.encode()) + explicit(0x10, 0x10, b"PN", b"*") + explicit(0x20, 0xd, b"UI", b"1.2.3.4")


def messages():
    """Named requests, each with its data set."""
    priority = (0x0700, b"\0\0")
    return {
        "echo": message(1, command(0x0030, VERIFICATION, 1, False)),
        "store": message(3, command(0x0001, CT, 2, True, (0x1000, text("1.2.3.4.7"))), image(7), 3),
        "find": message(5, command(0x0020, FIND, 3, True, priority), identifier()),
        "get": message(7, command(0x0010, GET, 4, True, priority), identifier()),
        "move": message(9, command(0x0021, MOVE, 5, True, (0x0600, text("NOBODY"))), identifier()),
        "cancel": message(5, command(0x0FFF, FIND, 3, False, (0x0120, struct.pack("<H", 3)))),
        "create": message(5, command(0x0140, FIND, 6, True), identifier()),
        "action": message(5, command(0x0130, FIND, 7, False, (0x1008, b"\1\0"))),
        "response": message(3, command(0x8001, CT, 8, False, (0x0900, b"\0\0"))),
    }


RELEASE, ABORT = pdu(5, bytes(4)), pdu(7, bytes(4))


def conversation():
    return [associate(), *messages().values(), RELEASE]


def broken(pieces, chance=random):
    """The conversation with something wrong: bits, bytes, lengths, order, repetition, an end too early."""
    pieces = list(pieces)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(pieces))
        raw = bytearray(pieces[at])
        kind = chance.randrange(8)
        if not raw:
            continue
        place = chance.randrange(len(raw))
        if kind == 0:
            raw[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            raw[place] = chance.choice((0, 1, 0x7f, 0x80, 0xff, chance.randrange(256)))
        elif kind == 2:  # a length, most likely
            place = max(0, min(place, len(raw) - 4))
            raw[place:place + 4] = chance.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", b"\0\0\0\1", b"\x7f\xff\xff\xff", b"\0\0\x10\0"))
        elif kind == 3:
            del raw[place:place + chance.randint(1, 40)]
        elif kind == 4:
            raw[place:place] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 40)))
        elif kind == 5:
            pieces.insert(at, bytes(raw))
        elif kind == 6:
            other = chance.randrange(len(pieces))
            pieces[at], pieces[other] = pieces[other], pieces[at]
            continue
        else:
            pieces = pieces[:at] + [bytes(raw[:place])]
            break
        pieces[at] = bytes(raw)
    return pieces
