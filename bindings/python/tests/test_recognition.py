"""互认。Recognition between regions."""

import json
from pathlib import Path

import pytest

import ltci

BASES = Path(__file__).parents[3] / "crates/ltci/data/bases"
REQUEST = json.loads((BASES / "recognition-request.json").read_text("utf-8"))
ASSESSMENT = json.dumps(REQUEST["assessment"], ensure_ascii=False)


def test_a_conclusion_holds_under_an_agreement_that_is_built_in() -> None:
    told = ltci.recognise(ASSESSMENT, to="500000", as_of="2026-06-01", self_grade="F")
    assert told["verdict"] == "recognised"
    assert told["ground"] == "assessed_as_agreed"
    assert told["agreement"]["id"] == "chengdu-chongqing-2024"
    assert told["agreement"]["clause"] == "asmt_place"
    assert told["level"]["level"] == "3"
    assert [reason["code"] for reason in told["reasons"]] == ["LTC-R-021"]
    xml = ltci.convert(ASSESSMENT, "xml")
    assert ltci.recognise(xml, to="500000", as_of="2026-06-01", self_grade="F") == told


def test_what_is_given_is_all_that_is_known() -> None:
    nothing = ltci.recognise(
        ASSESSMENT, to="500000", as_of="2026-06-01", agreements=[], regions=[]
    )
    assert nothing["verdict"] == "not_recognised"
    assert "level" not in nothing and "agreement" not in nothing
    given = ltci.recognise(
        ASSESSMENT,
        to="500000",
        as_of="2026-06-01",
        self_grade="F",
        agreements=[*ltci.agreements(), (BASES / "recognition-agreement.json").read_bytes()],
        regions=ltci.regions(),
    )
    assert given["verdict"] == "recognised"


def test_no_level_of_another_scale() -> None:
    other = (BASES / "assessment-other-scale.json").read_bytes()
    told = ltci.recognise(other, to="330300", as_of="2026-06-01")
    assert told["verdict"] == "needs_reassessment"
    assert "level" not in told


def test_no_personal_value_is_told() -> None:
    person = REQUEST["assessment"]["person"]
    told = json.dumps(ltci.recognise(ASSESSMENT, to="110000", as_of="2026-06-01"))
    for name in ("psn_no", "certno", "brdy"):
        assert person[name] not in told


def test_what_is_not_of_the_form_is_refused() -> None:
    with pytest.raises(ltci.Refused):
        ltci.recognise("{}", to="500000", as_of="2026-06-01")
    with pytest.raises(ltci.Refused):
        ltci.recognise(ASSESSMENT, to="500000", as_of="2026-06-01", agreements=[b"{}"])
    with pytest.raises(ltci.Refused):
        ltci.recognise(ASSESSMENT, to="500000", as_of="2026-06-01", keys="{}")
    with pytest.raises(ValueError) as raised:
        ltci.recognise(ASSESSMENT, to="11010519491231002X", as_of="2026-06-01")
    assert "1949" not in str(raised.value)
