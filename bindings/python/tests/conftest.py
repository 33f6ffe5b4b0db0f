"""What the tests share: the base document and the conformance cases, which are plain data."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, Callable, Dict

import pytest

Json = Dict[str, Any]

ROOT = Path(__file__).resolve().parents[3]
BASE = ROOT / "crates" / "ltci" / "data" / "bases" / "assessment.json"


@pytest.fixture
def base() -> Json:
    """An acceptable assessment of level 3."""
    document: Json = json.loads(BASE.read_bytes())
    return document


@pytest.fixture
def changed(base: Json) -> Callable[..., bytes]:
    """The base document with some members replaced, as bytes."""

    def change(**members: Any) -> bytes:
        document = {**copy.deepcopy(base), **members}
        return json.dumps(document, ensure_ascii=False).encode()

    return change
