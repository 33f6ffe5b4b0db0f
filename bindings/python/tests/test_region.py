"""地区政策参数。Region profiles."""

from pathlib import Path

import pytest

import ltci

BASE = Path(__file__).parents[3] / "crates/ltci/data/bases/region-profile.json"


def test_what_is_built_in_is_listed_and_found() -> None:
    assert len(ltci.regions()) == 25
    ningbo = ltci.Region.find("330212")
    assert ningbo is not None and ningbo.name == "宁波市"
    assert ltci.Region.find("110000") is None
    (quota,) = [one for one in ningbo.statements() if one["path"] == "/benefits/0/quota"]
    assert quota["value"] == {"count": 20, "unit": "hour", "period": "month"}
    assert quota["confidence"] == "secondary"


def test_an_own_profile_comes_first_on_its_days() -> None:
    own = ltci.Region.load(BASE)
    found = ltci.Region.find("330200", "2026-06-01", own=[own])
    assert found is not None and found.digest == own.digest
    later = ltci.Region.find("330200", "2027-06-01", own=[own])
    assert later is not None and later.digest != own.digest
    assert ltci.Region.load(own.to_xml()).to_json() == own.to_json()
    assert own.diff(own) == []
    assert repr(own) == "<ltci.Region: sample-330200-2026>"


def test_a_broken_profile_is_refused() -> None:
    with pytest.raises(ltci.Refused):
        ltci.Region.load("{}")
