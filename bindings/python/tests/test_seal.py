"""Seals: made and checked in Python, with OpenSSL as a signing service."""

from __future__ import annotations

import datetime
import json
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Tuple

import pytest

import ltci
from conftest import BASE, Json

KEY_ID = "SAMPLE-330200-1"
AT = "2026-01-22 16:30:00"
RING = BASE.with_name("key-ring.json")
SEALED = BASE.with_name("assessment-sealed.json")


def new_key() -> Tuple[str, str]:
    """A private key, and a ring with its public one."""
    key, public = ltci.keygen()
    ring: Json = json.loads(RING.read_bytes())
    ring["keys"][0]["public_key"] = public
    return key, json.dumps(ring)


def codes(report: ltci.Report) -> list[str]:
    return [finding["code"] for finding in report.findings]


@pytest.mark.parametrize("form", ["json", "xml"])
def test_what_is_sealed_verifies(form: str) -> None:
    key, ring = new_key()
    document = ltci.convert(BASE.read_bytes(), "xml") if form == "xml" else BASE.read_text("utf-8")
    sealed = ltci.sign(document, key=key, key_id=KEY_ID, at=AT)
    assert sealed.startswith("<") == (form == "xml")
    assert codes(ltci.verify_seal(sealed, ring)) == []
    assert codes(ltci.verify_seal(sealed, RING)) == ["LTC-E-012"]
    assert codes(ltci.verify_seal(sealed, ring, as_of="2026-01-21")) == ["LTC-E-011"]
    assert codes(ltci.verify_seal(document, ring)) == ["LTC-E-018"]
    at = datetime.datetime(2026, 1, 22, 16, 30)
    assert ltci.sign(document, key=key, key_id=KEY_ID, at=at) == sealed


def test_a_function_takes_the_place_of_the_key(tmp_path: Path) -> None:
    key, ring = new_key()
    (tmp_path / "key.pem").write_text(key)

    def service(message: bytes) -> bytes:
        (tmp_path / "message").write_bytes(message)
        command = "openssl pkeyutl -sign -rawin -digest sm3 -inkey key.pem -in message"
        user = ["-pkeyopt", "distid:1234567812345678"]
        return subprocess.run(
            [*command.split(), *user], cwd=tmp_path, stdout=subprocess.PIPE, check=True
        ).stdout

    sealed = ltci.sign(BASE.read_bytes(), signer=service, key_id=KEY_ID, at=AT)
    assert ltci.verify_seal(sealed, ring).acceptable


def test_what_cannot_be_sealed_is_told() -> None:
    key, _ = new_key()
    for document, options in [
        (SEALED, {"key": key}),
        (RING, {"key": key}),
        (BASE, {"key": "no key"}),
        (BASE, {"signer": lambda message: b"no"}),
        (BASE, {"signer": lambda message: 1 / 0}),
        (BASE, {}),
    ]:
        with pytest.raises(ValueError) as told:
            ltci.sign(document.read_bytes(), key_id=KEY_ID, at=AT, **options)  # type: ignore[arg-type]
        assert key.splitlines()[1] not in str(told.value)
    with pytest.raises(ltci.Refused):
        ltci.sign("{}", key=key, key_id=KEY_ID, at=AT)


def content(document: bytes) -> object:
    """What a reader of XML sees that knows nothing of seals."""
    root = ElementTree.fromstring(document)
    return [(node.tag, node.attrib, (node.text or "").strip() if len(node) else node.text) for node in root.iter()]


def test_every_changed_byte_of_the_xml_is_found_out() -> None:
    document = ltci.convert(SEALED.read_bytes(), "xml").encode()
    ring = RING.read_bytes()
    original = content(document)
    # The XML declaration is no part of the content, nor of the root element that a seal covers.
    start = document.index(b"?>") + 2
    for place, byte in enumerate(document[start:], start):
        changed = document[:place] + bytes([byte ^ (1 << place % 7)]) + document[place + 1 :]
        if ltci.verify_seal(changed, ring).acceptable:
            assert content(changed) == original, (place, changed[place : place + 1])
