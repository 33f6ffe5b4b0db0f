"""结算计算。What a settlement should come to."""

import json
from pathlib import Path

import pytest

import ltci

BASES = Path(__file__).parents[3] / "crates/ltci/data/bases"
SETTLEMENT = (BASES / "settlement.json").read_bytes()


def region(division: str) -> ltci.Region:
    found = ltci.Region.find(division)
    assert found is not None
    return found


def test_the_fund_pays_its_share_in_tianjin() -> None:
    told = ltci.settle(SETTLEMENT, region("120000"))
    # 175.00 × 75 % = 131.25, 175.00 − 131.25 = 43.75
    assert told["expected"] == {
        "inscp_scp_amt": "175.00",
        "fund_pay_sumamt": "131.25",
        "psn_part_amt": "43.75",
    }
    assert told["differences"] == [] and told["unknown"] == []
    share = next(step for step in told["steps"] if step["code"] == "fund_share")
    assert share["inputs"][0]["path"] == "/benefits/1/fund_ratio"
    xml = ltci.convert(SETTLEMENT, "xml")
    assert ltci.settle(xml, region("120000")) == told


def test_what_was_paid_before_counts() -> None:
    paid = {"month_inscp_scp_amt": "2000.00"}
    told = ltci.settle(SETTLEMENT, region("120000"), paid=paid)
    # 2100.00 − 2000.00 = 100.00, of which the fund pays 75.00
    assert told["expected"]["inscp_scp_amt"] == "100.00"
    assert told["expected"]["fund_pay_sumamt"] == "75.00"
    assert [one["path"] for one in told["differences"]] == ["/inscp_scp_amt", "/fund_pay_sumamt"]
    assert told["differences"][0]["step"] == "cap_month"


def test_what_is_not_known_is_not_guessed() -> None:
    told = ltci.settle(SETTLEMENT, region("330200"))
    assert "fund_pay_sumamt" not in told["expected"]
    assert told["unknown"]


def test_no_personal_value_is_told() -> None:
    person = json.loads(SETTLEMENT)["person"]
    told = json.dumps(ltci.settle(SETTLEMENT, region("120000")))
    for name in ("psn_no", "certno", "brdy"):
        assert person[name] not in told


def test_what_is_not_of_the_form_is_refused() -> None:
    with pytest.raises(ltci.Refused):
        ltci.settle("{}", region("120000"))
    with pytest.raises(ValueError):
        ltci.settle(SETTLEMENT, region("120000"), paid={"month_inscp_scp_amt": 1})
