"""A client of the My Number Card that knows facts/card.md and nothing of the bench, over pyscard and PC/SC.

Takes one JSON object from standard input: "reader" (its name), "out" (an existing folder) and "secrets" (authentication, signature,
inputSupport, numberB, digest: 64 hexadecimal digits to be signed). Writes what it read into the folder, one file each, and prints one
line for each step. Ends with exit code 1 at the first answer that is not as described; no secret is ever printed.
"""

import json
import pathlib
import sys

from smartcard.CardConnection import CardConnection
from smartcard.Exceptions import CardConnectionException, NoCardException
from smartcard.System import readers

JPKI = "D392F000260100000001"
INPUT_SUPPORT = "D3921000310001010408"
CARD_FACE = "D3921000310001010402"
COMMON = "D3921000310001010100"
ISSUER_SECURITY_DOMAIN = "A0000001510000"

SUCCESS = 0x9000
SECURITY_STATUS = 0x6982
END_OF_FILE = 0x6B00

# SHA-256 in a DigestInfo, up to the hash (facts/card.md 2.3).
DIGEST_INFO = bytes.fromhex("3031300D060960864801650304020105000420")


class Unexpected(Exception):
    """The card answered otherwise than the description of it says."""


class Card:
    """Commands of facts/card.md 2.1 over one connection."""

    def __init__(self, reader_name):
        found = [reader for reader in readers() if str(reader) == reader_name]
        if not found:
            raise Unexpected(f"no reader {reader_name}")
        self._connection = found[0].createConnection()
        self._connection.connect(CardConnection.T1_protocol)

    def send(self, header, data=b"", le=None):
        """Sends a short command; gives data and status word. Follows 61xx and 6Cxx as clients do."""
        command = bytes.fromhex(header)
        command += bytes([len(data)]) + data if data else b""
        command += b"" if le is None else bytes([le % 256])
        answer, sw1, sw2 = self._connection.transmit(list(command))
        if sw1 == 0x6C:
            return self.send(header, data, sw2)
        while sw1 == 0x61:
            more, sw1, sw2 = self._connection.transmit([0x00, 0xC0, 0x00, 0x00, sw2])
            answer += more
        return bytes(answer), sw1 << 8 | sw2

    def must(self, what, header, data=b"", le=None, status=SUCCESS):
        answer, got = self.send(header, data, le)
        if got != status:
            raise Unexpected(f"{what}: {got:04X} instead of {status:04X}")
        return answer

    def select_application(self, aid):
        self.must(f"SELECT {aid}", "00A4040C", bytes.fromhex(aid))

    def select_file(self, file):
        self.must(f"SELECT {file}", "00A4020C", bytes.fromhex(file))

    def tries(self, file):
        """The free query."""
        self.select_file(file)
        _, status = self.send("00200080")
        if status & 0xFFF0 != 0x63C0:
            raise Unexpected(f"tries of {file}: {status:04X}")
        return status & 0x0F

    def verify(self, file, secret):
        self.select_file(file)
        self.must(f"VERIFY {file}", "00200080", secret.encode("ascii"))

    def read(self, file, length):
        """The first bytes of a file, in pieces of 256."""
        self.select_file(file)
        content = b""
        while len(content) < length:
            content += self.must(
                f"READ {file}", f"00B0{len(content):04X}", le=min(256, length - len(content)))
        return content

    def read_whole(self, file):
        """A file with its filler: reads until the offset is outside."""
        self.select_file(file)
        content = b""
        while True:
            piece, status = self.send(f"00B0{len(content):04X}", le=256)
            if status == END_OF_FILE:
                return content
            if status != SUCCESS:
                raise Unexpected(f"READ {file} at {len(content)}: {status:04X}")
            content += piece

    def sign(self, what, digest):
        """With the current key: a signature of the hash under PKCS#1 v1.5."""
        return self.must(what, "802A0080", DIGEST_INFO + digest, le=256)


def certificate(card, file):
    """DER of 30 82 hh ll and as many bytes (facts/card.md 2.2)."""
    header = card.read(file, 4)
    if header[:2] != bytes.fromhex("3082"):
        raise Unexpected(f"{file} begins with {header[:2].hex()}")
    return card.read(file, int.from_bytes(header[2:], "big") + 4)


def tlv(content, at):
    """A data object with a tag of two bytes: tag, value, and where the next one begins."""
    tag, first = content[at:at + 2].hex().upper(), content[at + 2]
    if first < 0x80:
        length, start = first, at + 3
    else:
        start = at + 3 + (first & 0x7F)
        length = int.from_bytes(content[at + 3:start], "big")
    return tag, content[start:start + length], start + length


def by_offsets(content, outer, table, names):
    """The objects of a file that begins with a table of offsets, counted from the first byte of the file (facts/card.md 3.2, 3.4)."""
    tag, _, _ = tlv(content, 0)
    if tag != outer:
        raise Unexpected(f"{tag} instead of {outer}")
    inside = 3 if content[2] < 0x80 else 3 + (content[2] & 0x7F)
    tag, offsets, _ = tlv(content, inside)
    if tag != table or len(offsets) != 2 * len(names):
        raise Unexpected(f"{tag} with {len(offsets)} bytes instead of {table}")
    found = {}
    for number, (wanted, name) in enumerate(names):
        tag, value, _ = tlv(content, int.from_bytes(offsets[2 * number:2 * number + 2], "big"))
        if tag != wanted:
            raise Unexpected(f"offset {number} leads to {tag} instead of {wanted}")
        found[name] = value
    return found


def jpki(card, secrets, out):
    card.select_application(JPKI)
    label = card.read("0006", 0x20).decode("ascii").rstrip()
    out("token.txt", label.encode())
    out("available.bin", card.read("0008", 3))
    out("tries.txt", f"{card.tries('0018')} {card.tries('001B')}".encode())
    out("auth.cer", certificate(card, "000A"))
    out("auth-ca.cer", certificate(card, "000B"))
    out("sign-ca.cer", certificate(card, "0002"))
    card.select_file("0001")
    card.must("READ 0001 without the password", "00B00000", le=4, status=SECURITY_STATUS)
    digest = bytes.fromhex(secrets["digest"])
    for pin_file, key, secret, name in (("0018", "0017", "authentication", "auth"), ("001B", "001A", "signature", "sign")):
        card.select_file(key)
        card.must(f"{key} without its PIN", "802A0080", DIGEST_INFO + digest, le=256, status=SECURITY_STATUS)
        card.verify(pin_file, secrets[secret])
        card.select_file(key)
        out(f"{name}.sig", card.sign(f"key {key}", digest))
    out("sign.cer", certificate(card, "0001"))


def input_support(card, secrets, out):
    card.select_application(INPUT_SUPPORT)
    card.select_file("0002")
    card.must("READ 0002 without the PIN", "00B00000", le=256, status=SECURITY_STATUS)
    card.verify("0011", secrets["inputSupport"])
    found = by_offsets(
        card.read_whole("0002"), "FF20", "DF21",
        (("DF22", "name"), ("DF23", "address"), ("DF24", "birth"), ("DF25", "sex")))
    text = {name: value.decode("utf-8") for name, value in found.items()}
    out("attributes.json", json.dumps(text, ensure_ascii=False).encode("utf-8"))


def card_face(card, secrets, out):
    card.select_application(CARD_FACE)
    card.verify("0012", secrets["numberB"])
    found = by_offsets(
        card.read_whole("0002"), "FF20", "DF21",
        (("DF22", "birth"), ("DF23", "sex"), ("DF24", "key"), ("DF25", "name"), ("DF26", "address"),
         ("DF27", "photo"), ("DF28", "signature"), ("DF29", "expiry"), ("DF2A", "code")))
    for name in ("name", "address", "code"):
        out(f"face-{name}.png", found[name])
    out("photo.jp2", found["photo"])
    out("face.txt", b" ".join((found["birth"], found["sex"], found["expiry"])))
    # 90 03 010001, then 91 82 0100 and the modulus (facts/card.md 3.3).
    out("face-modulus.bin", found["key"][-256:])
    # Internal authentication of the application: its own key, no credential (facts/card.md 2.4).
    digest = bytes.fromhex(secrets["digest"])
    out("face.sig", card.must("the card's own key", "802A0000", DIGEST_INFO + digest, le=256))
    card.select_file("0005")
    card.must("READ 0005 with 照合番号B", "00B00000", le=256, status=SECURITY_STATUS)


def common(card, out):
    card.select_application(COMMON)
    record = card.must("READ RECORD 1", "00B2010C", le=256)
    if record[:2] != bytes.fromhex("011C"):
        raise Unexpected(f"the record begins with {record[:2].hex()}")
    out("record.txt", record[2:])


def power_on_state(card, out):
    card.select_application(ISSUER_SECURITY_DOMAIN)
    out("municipality.txt", card.must("GET DATA 00F0", "00CA00F0", le=256))


def main():
    request = json.load(sys.stdin)
    folder, secrets = pathlib.Path(request["out"]), request["secrets"]

    def out(name, content):
        (folder / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")

    try:
        card = Card(request["reader"])
        jpki(card, secrets, out)
        input_support(card, secrets, out)
        card_face(card, secrets, out)
        common(card, out)
        power_on_state(card, out)
    except (Unexpected, NoCardException, CardConnectionException) as problem:
        print(f"card_client: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
