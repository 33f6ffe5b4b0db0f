"""Rules, schemas and code lists."""

from __future__ import annotations

import json
from typing import Any, Callable

import pytest

import ltci
from conftest import ROOT


def test_a_rule_is_explained() -> None:
    page = ltci.explain("LTC-A-012")
    assert page["code"] == "LTC-A-012"
    assert page["severity"] == "error"
    assert page["title"]["en"] == "disability level contradicts the scores"
    assert page["sources"] and page["good"] and page["bad"]


def test_rules_are_those_of_the_file() -> None:
    checked_in = json.loads((ROOT / "schemas" / "rules.json").read_text("utf-8"))
    listed = checked_in if isinstance(checked_in, list) else checked_in["rules"]
    assert ltci.rules() == listed
    for rule in ltci.rules():
        assert ltci.explain(rule["code"])["title"] == rule["title"]


@pytest.mark.parametrize("name", ["assessment", "score_sheet", "directory", "directory_map", "report"])
def test_schemas_are_those_of_the_files(name: str) -> None:
    file = ROOT / "schemas" / f"{name}.schema.json"
    assert ltci.schema(name) == json.loads(file.read_text("utf-8"))


@pytest.mark.parametrize("name", ["assessment", "score_sheet", "directory", "directory_map"])
def test_xml_schemas_are_those_of_the_files(name: str) -> None:
    assert ltci.schema(name, xsd=True) == (ROOT / "schemas" / f"{name}.xsd").read_text("utf-8")


def test_codes_are_checked() -> None:
    assert ltci.check_code("resident_id", "11010519491231002X") is True
    assert ltci.check_code("resident_id", "110105194912310021") is False
    assert ltci.check_code("level", "3") is True
    assert ltci.check_code("level", "\ud800") is False


@pytest.mark.parametrize(
    ("ask", "known"),
    [
        (lambda name: ltci.explain(name), "LTC-A-012"),
        (lambda name: ltci.schema(name), "assessment, score_sheet, directory, directory_map, region_profile, recognition_agreement, recognition_request, key_ring, self_assessment, assessment_history, envelope_request, envelope_response, filing, filing_cancellation, care_plan, service_record, settlement, cancellation, reversal, reconciliation, clearing, exchange, report"),
        (lambda name: ltci.schema(name, xsd=True), "known: assessment, score_sheet, directory, directory_map, region_profile, recognition_agreement, recognition_request, key_ring, self_assessment, assessment_history, envelope_request, envelope_response, filing, filing_cancellation, care_plan, service_record, settlement, cancellation, reversal, reconciliation, clearing, exchange$"),
        (lambda name: ltci.check_code(name, "1"), "resident_id"),
    ],
    ids=["explain", "schema", "xsd", "check_code"],
)
@pytest.mark.parametrize("name", ["110105194912310021", "", "\ud800", "Assessment"])
def test_unknown_names(ask: Callable[[str], Any], known: str, name: str) -> None:
    with pytest.raises(ltci.UnknownName, match=known) as caught:
        ask(name)
    assert isinstance(caught.value, KeyError)
    assert isinstance(caught.value, ltci.Error)
    assert str(caught.value).startswith("没有这样的")
    assert not name or name not in str(caught.value)


def test_a_report_has_no_xml_form() -> None:
    with pytest.raises(ltci.UnknownName):
        ltci.schema("report", xsd=True)


def test_names_are_text() -> None:
    with pytest.raises(TypeError, match="must be str, not int"):
        ltci.check_code("level", 3)  # type: ignore[arg-type]
