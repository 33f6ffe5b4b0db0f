"""交易记录。What a log of an exchange comes to."""

import json

import ltci
import pytest

from conftest import BASE

LOG = json.loads((BASE.parent / "exchange.json").read_text("utf-8"))


def test_states_and_ledgers() -> None:
    outcome = ltci.exchange(LOG)
    assert [told["state"] for told in outcome["states"]] == ["success"] * 3
    assert [month["state"] for month in outcome["months"]] == ["open"]
    assert outcome["ledgers"]["insured_place"]["to_pay"] == "131.25"
    assert outcome["verdict"] == "acceptable"
    assert ltci.exchange(ltci.convert(json.dumps(LOG), "xml")) == outcome


def test_what_is_wrong_is_a_finding() -> None:
    log = {**LOG, "messages": LOG["messages"][:-1]}
    outcome = ltci.exchange(json.dumps(log))
    assert [found["code"] for found in outcome["findings"]] == ["LTC-X-067"]
    assert outcome["ledgers"]["in_doubt"] == "131.25"
    assert "SAMPLE-S-000001" not in json.dumps(outcome)


def test_what_is_no_log_is_refused() -> None:
    with pytest.raises(ltci.Refused):
        ltci.exchange("{}")
