"""The conformance suite as data."""

from __future__ import annotations

import base64
import json
from typing import Any, Dict, List, Union

from conftest import ROOT

Case = Dict[str, Any]

CONFORMANCE = ROOT / "conformance"


def cases() -> List[Case]:
    """Every case, in the order of files; `area` is put into each."""
    files = sorted((CONFORMANCE / "cases").rglob("*.json"))
    read = [json.loads(file.read_text("utf-8")) for file in files]
    return [{**case, "area": file["area"]} for file in read for case in file["cases"]]


def manifest() -> Dict[str, Any]:
    listed: Dict[str, Any] = json.loads((CONFORMANCE / "manifest.json").read_text("utf-8"))
    return listed


HIDDEN = {"id", "level", "clause", "title", "flags", "expect", "area", "bytes_pieces"}


def request(case: Case, seq: int) -> Dict[str, Any]:
    """What a testee gets to see of a case, long documents put together."""
    asked = {"seq": seq, **{name: value for name, value in case.items() if name not in HIDDEN}}
    if "bytes_pieces" in case:
        raw = document(case)
        assert isinstance(raw, bytes)
        asked["bytes_base64"] = base64.b64encode(raw).decode()
    return asked


def document(case: Case) -> Union[bytes, str]:
    """The document of a case, as it would come in."""
    if "bytes_base64" in case:
        return base64.b64decode(case["bytes_base64"])
    if "bytes_pieces" in case:
        pieces = case["bytes_pieces"]
        return "".join(piece["text"] * piece.get("times", 1) for piece in pieces).encode()
    if "xml" in case:
        return str(case["xml"])
    return json.dumps(case["input"], ensure_ascii=False)
