"""Documents together."""

import json
from pathlib import Path

import ltci
import pytest

BASES = Path(__file__).parents[3] / "crates" / "ltci" / "data" / "bases"
SETTLEMENT = (BASES / "settlement.json").read_text("utf-8")


def second() -> str:
    document = json.loads(SETTLEMENT)
    document["setl_id"] = "SAMPLE-S-000002"
    document["medins_setl_id"] = "SAMPLE000001202603011000000002"
    return json.dumps(document, ensure_ascii=False)


def test_both_documents_are_named() -> None:
    report = ltci.validate_batch([("a.json", SETTLEMENT), ("b.json", second())])
    period = [found for found in report["findings"] if found["code"] == "LTC-X-030"]
    assert [found["document"] for found in period] == ["b.json"]
    assert period[0]["other"] == {"document": "a.json", "path": "/period"}
    assert (report["verdict"], report["documents"], report["refused"]) == ("refused", 2, 0)


def test_documents_without_names_are_numbered() -> None:
    report = ltci.validate_batch(iter([SETTLEMENT, SETTLEMENT.encode("utf-8")]))
    assert [found["code"] for found in report["findings"]] == ["LTC-X-001"]
    assert report["findings"][0]["document"] == "2"
    assert report["verdict"] == "acceptable"


def test_what_is_no_document_is_a_type_error() -> None:
    with pytest.raises(TypeError):
        ltci.validate_batch([1])  # type: ignore[list-item]
