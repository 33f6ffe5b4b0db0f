"""The report as an object, a dict and JSON."""

from __future__ import annotations

import json
import typing
from typing import Callable

import jsonschema  # type: ignore[import-untyped, unused-ignore]
import pytest

import ltci
from conftest import BASE

Changed = Callable[..., bytes]


@pytest.fixture
def report(changed: Changed) -> ltci.Report:
    return ltci.validate(changed(level="4", asmt_kind="first"))


def test_the_three_forms_say_the_same(report: ltci.Report) -> None:
    as_dict = report.to_dict()
    assert json.loads(report.to_json()) == as_dict
    assert report.findings == as_dict["findings"]
    assert report.made_with == as_dict["made_with"]
    assert report.verdict == as_dict["verdict"]
    assert report.doc_type == as_dict["doc_type"]
    assert report.acceptable == (as_dict["verdict"] == "acceptable")


def test_json_is_compact_and_in_the_order_of_the_core(report: ltci.Report) -> None:
    text = report.to_json()
    assert text.startswith('{"verdict":"refused","doc_type":"assessment","findings":[{"code":"LTC-')
    assert text == json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
    assert "失能" in text or "评估" in text


def test_json_obeys_its_schema(report: ltci.Report) -> None:
    jsonschema.validate(report.to_dict(), ltci.schema("report"))


def test_an_unread_document_has_no_type() -> None:
    report = ltci.validate(b"[]")
    assert report.doc_type is None
    assert "doc_type" not in report.to_dict()


def test_findings_are_read_once_and_dicts_are_new(report: ltci.Report) -> None:
    assert report.findings is report.findings
    changed = report.to_dict()
    changed["findings"].clear()
    assert report.findings and report.to_dict()["findings"]


def test_made_with_names_the_rules(report: ltci.Report) -> None:
    made_with = report.made_with
    assert made_with["ltci"] == ltci.version == ltci.__version__
    assert made_with["ruleset"]["digest"].startswith("sm3:")
    assert made_with == ltci.validate(b"").made_with


def test_keys_are_those_of_the_generated_types(report: ltci.Report) -> None:
    assert set(report.to_dict()) <= set(typing.get_type_hints(ltci.ReportDict))
    for finding in report.findings:
        assert set(finding) <= set(typing.get_type_hints(ltci.Finding))


def test_repr_counts() -> None:
    assert repr(ltci.validate(b"[]")) == "<ltci.Report: document refused, 1 finding>"
    good = ltci.validate(BASE.read_bytes())
    assert repr(good) == "<ltci.Report: assessment acceptable, 0 findings>"


def test_a_report_is_only_made_by_judging() -> None:
    with pytest.raises(TypeError):
        ltci.Report()
    report = ltci.validate(b"")
    with pytest.raises(AttributeError):
        report.verdict = "acceptable"  # type: ignore[misc]


def test_a_report_has_no_truth_value() -> None:
    with pytest.raises(TypeError, match="acceptable"):
        bool(ltci.validate(b"{}"))
