"""The event's key: signs certificates, and lets anyone with the public half check them with no network."""

import base64
import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import date

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from companion.domain.answers import UserError

PREFIX = "CMPC1"
_SIGNATURE_BYTES = 64
_LABEL = b"companion certificates 1"


@dataclass(frozen=True, slots=True)
class Statement:
    """What a certificate's code says, signed: nothing of it can be changed unseen."""

    serial: str
    native: str
    latin: str
    hours: float
    attended: int
    planned: int
    first_day: date
    last_day: date
    issued_on: date
    event: str


def new_event_key() -> str:
    """32 random bytes in hexadecimal; they stay in the event file and never enter the journal."""
    return secrets.token_hex(32)


def public_key(event_key: str) -> str:
    """The public half, as text that can be given to anyone."""
    return _base32(_private(event_key).public_key().public_bytes_raw())


def key_fingerprint(public: str) -> str:
    """Five groups of four letters that two people can compare by voice."""
    digest = _base32(hashlib.sha256(_unbase32(public)).digest())[:20]
    return " ".join(digest[start : start + 4] for start in range(0, 20, 4))


def sign(event_key: str, statement: Statement) -> str:
    """The text of a certificate's QR code: capitals and digits only, which keeps the code small."""
    content = json.dumps(
        [
            statement.serial, statement.native, statement.latin, statement.hours, statement.attended,
            statement.planned, statement.first_day.isoformat(), statement.last_day.isoformat(),
            statement.issued_on.isoformat(), statement.event,
        ],
        ensure_ascii=False, separators=(",", ":"),
    ).encode()  # fmt: skip
    return f"{PREFIX}:{_base32(_private(event_key).sign(content) + content)}"


def verify(public: str, text: str) -> Statement | None:
    """What the code says when the event's key signed it, else None. Raises UserError when it is no such code."""
    try:
        prefix, packed = "".join(text.split()).upper().split(":", 1)
        raw = _unbase32(packed)
    except ValueError as error:
        raise _no_code() from error
    if prefix != PREFIX or len(raw) <= _SIGNATURE_BYTES:
        raise _no_code()
    signature, content = raw[:_SIGNATURE_BYTES], raw[_SIGNATURE_BYTES:]
    try:
        key = Ed25519PublicKey.from_public_bytes(_unbase32(public))
    except ValueError as error:
        raise UserError("This is not the public key of an event.", "Copy it from the event's report.") from error
    try:
        key.verify(signature, content)
    except InvalidSignature:
        return None
    values = json.loads(content)
    return Statement(
        serial=values[0], native=values[1], latin=values[2], hours=values[3], attended=values[4], planned=values[5],
        first_day=date.fromisoformat(values[6]), last_day=date.fromisoformat(values[7]),
        issued_on=date.fromisoformat(values[8]), event=values[9],
    )  # fmt: skip


def _no_code() -> UserError:
    return UserError("This is not the code of a certificate.", "Scan the square code in the corner of the certificate.")


def _private(event_key: str) -> Ed25519PrivateKey:
    seed = HKDF(hashes.SHA256(), 32, salt=None, info=_LABEL).derive(bytes.fromhex(event_key))
    return Ed25519PrivateKey.from_private_bytes(seed)


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=")


def _unbase32(text: str) -> bytes:
    """Raises ValueError also for a spelling that `_base32` never writes: then no sign can be changed unseen."""
    bare = text.replace(" ", "").upper()
    data = base64.b32decode(bare + "=" * (-len(bare) % 8))
    if _base32(data) != bare:
        raise ValueError("bits are left over")
    return data
