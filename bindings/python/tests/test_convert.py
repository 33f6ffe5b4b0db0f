"""From one wire form to the other, digests and score sheets."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Callable

import pytest

import ltci
from conftest import Json

Changed = Callable[..., bytes]


def test_there_and_back(base: Json) -> None:
    xml = ltci.convert(json.dumps(base), "xml")
    assert xml.startswith(
        '<?xml version="1.0" encoding="UTF-8"?><assessment xmlns="urn:ltci:exchange:1">'
    )
    assert json.loads(ltci.convert(xml, "json")) == base
    assert ltci.convert(xml.encode(), "json") == json.dumps(
        base, ensure_ascii=False, separators=(",", ":")
    )


@pytest.mark.parametrize("to", ["xml", "json"])
def test_indent_changes_the_layout_only(base: Json, to: Any) -> None:
    compact = ltci.convert(json.dumps(base), to)
    indented = ltci.convert(json.dumps(base), to, indent=True)
    assert "\n  <doc_type>" in indented or '\n  "doc_type": ' in indented
    assert ltci.convert(indented, to) == compact


def test_rules_are_not_asked(changed: Changed) -> None:
    document = changed(level="4")
    assert "<level>4</level>" in ltci.convert(document, "xml")
    assert ltci.digest(document).startswith("sm3:")


@pytest.mark.parametrize("refusing", [lambda document: ltci.convert(document, "xml"), ltci.digest])
def test_a_document_not_of_the_form_is_refused(
    changed: Changed, refusing: Callable[[bytes], str]
) -> None:
    document = changed(level="九")
    with pytest.raises(ltci.Refused) as caught:
        refusing(document)
    report = caught.value.report
    assert report.to_json() == ltci.validate(document).to_json()
    assert [finding["path"] for finding in report.findings] == ["/level"]


def test_another_wire_form() -> None:
    with pytest.raises(ltci.UnknownName, match="xml, json"):
        ltci.convert(b"{}", "yaml")  # type: ignore[arg-type]


def test_the_digest_is_sm3_of_the_canonical_form(base: Json) -> None:
    """Against OpenSSL and Python's own writer: members sorted, no blanks."""
    canonical = json.dumps(base, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    expected = "sm3:" + hashlib.new("sm3", canonical.encode()).hexdigest()
    assert ltci.digest(json.dumps(base, indent=4)) == expected
    assert ltci.digest(ltci.convert(json.dumps(base), "xml", indent=True)) == expected


def test_a_score_sheet_is_evaluated(base: Json) -> None:
    sheet = {"scale": "nhsa-2021", "scores": base["scores"]}
    expected = {
        "totals": {"adl": 40, "cognition": 10, "sensory": 9},
        "grades": {"adl": 3, "cognition": 1, "sensory": 1},
        "level": "3",
    }
    assert ltci.assess(sheet) == expected
    assert ltci.assess(json.dumps(sheet)) == expected
    assert ltci.assess(json.dumps(sheet).encode()) == expected


def test_a_wrong_score_sheet_is_refused(base: Json) -> None:
    sheet = {"scale": "nhsa-2021", "scores": {**base["scores"], "adl_eating": 7}}
    with pytest.raises(ltci.Refused) as caught:
        ltci.assess(sheet)
    [finding] = caught.value.report.findings
    assert (finding["code"], finding["path"]) == ("LTC-A-001", "/scores/adl_eating")


@pytest.mark.parametrize("sheet", [None, [], 3, {"scale": {1, 2}}])
def test_what_is_no_score_sheet(sheet: Any) -> None:
    with pytest.raises(TypeError):
        ltci.assess(sheet)
