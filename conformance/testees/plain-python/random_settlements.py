"""随机的得分、结算和政策参数：样例数据，不是任何人或地区的。
Random scores, settlements and profiles: sample data, of no person and no region.
"""

import random
from datetime import date, timedelta
from typing import Any, Dict, List, Optional

import money
import score

Document = Dict[str, Any]

SOURCED = {"source": "样例文件", "confidence": "stated"}
UNITS = ("visit", "hour", "item", "bed_day", "day", "month")
MODES = ("home", "community", "institution", "hospital", "family", "self_arranged")
DEVICES = ("样例床", "样例轮椅", "样例床垫")

# One figure in so many is not exact, and one amount in so many is absurdly large.
INEXACT, HUGE = 60, 200


def random_scores(draw: random.Random) -> Document:
    """Mostly permitted scores; sometimes one that is not, or that is out of range."""
    scores = {
        name: draw.choice(permitted)
        for indicators in score.PERMITTED.values()
        for name, permitted in indicators.items()
    }
    if draw.random() < 0.1:
        scores[draw.choice(list(scores))] = draw.choice((1, 2, 3, 5, 7, 10, 15, 16, 100, 101, -1))
    return {"scale": "nhsa-2021", "scores": scores}


def random_settlement(draw: random.Random) -> Document:
    """The request of one computation."""
    period = _period(draw)
    mode, unit = draw.choice(MODES), draw.choice(UNITS)
    settlement = _settlement(draw, period, mode, unit)
    request: Document = {"settlement": settlement, "profile": _profile(draw, period, mode, unit)}
    if draw.random() < 0.2:
        request["paid"] = _accumulated(draw)
    return request


def _maybe(draw: random.Random, share: float, name: str, value: Any) -> Document:
    return {name: value} if draw.random() < share else {}


def _period(draw: random.Random) -> List[date]:
    """Whole months, a part of one, or days over the end of a year."""
    if draw.random() < 0.2:
        first = date(2025, 12, 1) + timedelta(days=draw.randrange(60))
        return [first, first + timedelta(days=draw.randrange(45))]
    first = date(2026, draw.randint(1, 11), 1)
    months = draw.choice((1, 1, 1, 2))
    after = first.month - 1 + months
    return [first, date(first.year + after // 12, after % 12 + 1, 1) - timedelta(days=1)]


def _yuan(draw: random.Random, most: int) -> str:
    if draw.randrange(HUGE) == 0:
        return f"{draw.randrange(10**13, 10**14)}.{draw.randrange(100):02}"
    round_one = draw.random() < 0.5
    return f"{draw.randrange(most)}.00" if round_one else money.yuan(draw.randrange(most * 100))


def _settlement(draw: random.Random, period: List[date], mode: str, unit: str) -> Document:
    details = [_detail(draw, number, period, unit) for number in range(draw.randrange(9))]
    devices = [_device(draw, number, period) for number in range(draw.choice((0, 0, 0, 1, 2)))]
    # Lines in no order, since the order of the document decides only between lines of one time.
    draw.shuffle(details)
    lines = details + devices
    total = sum(money.fen(line["det_item_fee_sumamt"]) for line in lines)
    return {
        **_header(draw, period, mode),
        **({"details": details} if details else {}),
        **({"devices": devices} if devices else {}),
        **_maybe(draw, 0.3, "cash_benefit_amt", _yuan(draw, 900)),
        **_maybe(draw, 0.4, "accumulated", _accumulated(draw)),
        "medfee_sumamt": money.yuan(min(total, money.BEYOND - 1)),
        "hosp_part_amt": draw.choice(("0.00", "0.00", "0.00", "12.34")),
    }


def _concluded(draw: random.Random, period: List[date]) -> str:
    return (period[0] + timedelta(days=draw.randrange(-40, 20))).isoformat()


def _header(draw: random.Random, period: List[date], mode: str) -> Document:
    begins = period[0] - timedelta(days=30)
    if draw.random() < 0.1:
        begins = period[0] + timedelta(days=7)
    zeros = dict.fromkeys(
        ("inscp_scp_amt", "fund_pay_sumamt", "psn_part_amt", "acct_pay", "psn_cash_pay"), "0.00"
    )
    return {
        "doc_type": "settlement",
        "doc_ver": "1",
        "setl_id": "SAMPLE-S-000001",
        "setl_kind": "final",
        "medins_setl_id": "SAMPLE000001202603011000000001",
        "person": _person(draw),
        "assessment": {
            "asmt_id": "SAMPLE-2026-000001",
            "scale": {"id": "nhsa-2021", "version": "1"},
            "level": draw.choice(("3", "4", "5")),
            "validity": {"begndate": begins.isoformat(), "enddate": "2027-12-31"},
            **_maybe(draw, 0.5, "concluded", _concluded(draw, period)),
        },
        "institution": {
            "fixmedins_code": "SAMPLE000001",
            "fixmedins_name": "样例护理服务中心",
            "admdvs": "330200",
        },
        "care_mode": mode,
        **_maybe(draw, 0.7 if mode == "hospital" else 0, "hospital_level", draw.choice("123")),
        "period": {"begndate": period[0].isoformat(), "enddate": period[1].isoformat()},
        "setl_time": f"{period[1] + timedelta(days=1)} 10:00:00",
        "directory": "sample-2025",
        "clr_optins": "330200",
        **zeros,
    }


def _person(draw: random.Random) -> Document:
    return {
        "psn_no": "SAMPLE0000000001",
        "psn_name": "样例甲",
        "psn_cert_type": "01",
        "certno": "11010519491231002X",
        "gend": "2",
        "brdy": "1949-12-31",
        "insutype": draw.choice(("410", "310", "390")),
        "insuplc_admdvs": "330200",
    }


def _detail(draw: random.Random, number: int, period: List[date], unit: str) -> Document:
    day = period[0] + timedelta(days=draw.randint(0, (period[1] - period[0]).days))
    price = _yuan(draw, 300)
    count = draw.choice((100, 100, 100, 200, 150, 33, draw.randrange(1, 1000)))
    fee = min(money.fen(price) * count // 100, money.BEYOND - 1)
    return {
        "feedetl_sn": f"SAMPLE-D-{number:06}",
        "ltc_item_codg": "SAMPLE00000000001",
        "fee_ocur_time": f"{day} {draw.choice(('09', '09', '10', '15'))}:00:00",
        "cnt": money.yuan(count),
        "unit": unit if draw.random() < 0.95 else draw.choice(UNITS),
        "pric": price,
        "det_item_fee_sumamt": money.yuan(fee),
        "inscp_scp_amt": money.yuan(fee if draw.random() < 0.8 else draw.randrange(fee + 1)),
    }


def _device(draw: random.Random, number: int, period: List[date]) -> Document:
    days = draw.randint(1, (period[1] - period[0]).days + 1)
    rent = _yuan(draw, 20)
    fee = min(money.fen(rent) * days, money.BEYOND - 1)
    return {
        "feedetl_sn": f"SAMPLE-R-{number:06}",
        "device_name": draw.choice(DEVICES),
        "begndate": period[0].isoformat(),
        "enddate": (period[0] + timedelta(days=days - 1)).isoformat(),
        "days": days,
        "pric": rent,
        "det_item_fee_sumamt": money.yuan(fee),
        "inscp_scp_amt": money.yuan(fee if draw.random() < 0.8 else draw.randrange(fee + 1)),
    }


def _accumulated(draw: random.Random) -> Document:
    """What was settled before; not always consistent, which is no matter of the computation."""
    return {
        **_maybe(draw, 0.7, "month_inscp_scp_amt", _yuan(draw, 1000)),
        **_maybe(draw, 0.2, "month_fund_pay_amt", _yuan(draw, 1000)),
        **_maybe(draw, 0.7, "year_inscp_scp_amt", _yuan(draw, 5000)),
        **_maybe(draw, 0.2, "year_fund_pay_amt", _yuan(draw, 5000)),
        **_maybe(draw, 0.5, "device_year_fund_pay_amt", _yuan(draw, 300)),
        **_maybe(draw, 0.4, "quota_used", money.yuan(draw.randrange(1000))),
        **_maybe(draw, 0.3, "quota_carried", money.yuan(draw.choice((0, 200, 350)))),
        **_maybe(draw, 0.6, "served_months", draw.randrange(16)),
    }


def _figure(draw: random.Random, value: Any) -> Document:
    bound = {"bound": draw.choice(("about", "at_most", "at_least"))}
    return {"value": value, **(bound if draw.randrange(INEXACT) == 0 else {}), **SOURCED}


def _money(draw: random.Random, share: float, name: str, most: int) -> Document:
    return _maybe(draw, share, name, _figure(draw, _yuan(draw, most)))


def _ratio(draw: random.Random) -> Document:
    ratios = ("0.9000", "0.7500", "0.8333", "1.0000", f"0.{draw.randrange(10000):04}")
    return _figure(draw, draw.choice(ratios))


def _profile(draw: random.Random, period: List[date], mode: str, unit: str) -> Document:
    supplements = [_supplement(draw, mode) for _ in range(draw.choice((1, 1, 2)))]
    devices = {"devices": _device_policy(draw)}
    return {
        "doc_type": "region_profile",
        "doc_ver": "1",
        "profile": {
            "admdvs": "330200",
            "id": "sample-330200-2026",
            "version": "1",
            "title": "样例市长期护理保险政策参数",
            "compiled_on": "2026-01-01",
            "provenance": "样例数据，不是任何地区的政策。",
        },
        **_maybe(draw, 0.9, "assessment", _assessment(draw)),
        "entitlement": {
            **_money(draw, 0.25, "deductible", 200),
            **_maybe(draw, 0.3, "start", _start(draw)),
        },
        "benefits": _benefits(draw, period, mode, unit),
        **_maybe(draw, 0.4, "supplements", supplements),
        **(devices if draw.random() < 0.9 else {}),
        **_maybe(draw, 0.6, "settlement", _rounding(draw)),
    }


def _start(draw: random.Random) -> Document:
    return _figure(draw, draw.choice(("same_day", "next_day", "next_month")))


def _assessment(draw: random.Random) -> Document:
    scale = draw.choice(("nhsa-2021",) * 20 + ("mz-t-039-2013",))
    return {"scale": {"id": scale, "version": "1", **SOURCED}}


def _rounding(draw: random.Random) -> Document:
    modes = ("half_up", "half_even", "down", "up")
    return {
        **_maybe(draw, 0.9, "rounding", _figure(draw, draw.choice(modes))),
        **_maybe(draw, 0.5, "rounding_step", _figure(draw, draw.choice(tuple(money.STEPS)))),
    }


def _scope(draw: random.Random, mode: str) -> Document:
    return {
        **_maybe(draw, 0.2, "insutypes", draw.choice((["410"], ["310"], ["390"], ["310", "410"]))),
        **_maybe(draw, 0.3, "care_modes", draw.choice(([mode],) * 6 + (["home"],))),
        **_maybe(draw, 0.3, "levels", draw.choice((["3", "4", "5"],) * 3 + (["3"], ["4", "5"]))),
    }


def _benefits(draw: random.Random, period: List[date], mode: str, unit: str) -> List[Document]:
    """One line, or two of which one follows the other within the period, in any order."""
    change: Optional[date] = None
    if draw.random() < 0.3:
        change = period[0] + timedelta(days=draw.randint(1, 40))
        change = draw.choice((change, change.replace(day=1)))
    benefit = _benefit(draw, mode, unit)
    if change is None:
        return [benefit]
    following = _benefit(draw, mode, unit)
    benefit["in_force_to"] = (change - timedelta(days=1)).isoformat()
    following["in_force_from"] = change.isoformat()
    return draw.choice(([benefit, following], [following, benefit]))


def _benefit(draw: random.Random, mode: str, unit: str) -> Document:
    base = {"base_amount": _figure(draw, _yuan(draw, 300)), "base_ratio": _ratio(draw)}
    fixed_range = {"fixed_least": _figure(draw, "10.00"), "fixed_most": _figure(draw, "20.00")}
    return {
        **_scope(draw, mode),
        **_maybe(draw, 0.3 if mode == "hospital" else 0, "hospital_level", draw.choice("123")),
        **_maybe(draw, 0.9, "unit", draw.choice((unit, unit, *UNITS))),
        **_money(draw, 0.15, "price", 200),
        **_money(draw, 0.2, "fixed_amount", 300),
        **(fixed_range if draw.random() < 0.02 else {}),
        **(base if draw.random() < 0.1 else {}),
        **_maybe(draw, 0.3, "quota", _figure(draw, _quota(draw, unit))),
        **_money(draw, 0.15, "cap_unit", 200),
        **_money(draw, 0.2, "cap_day", 300),
        **_money(draw, 0.4, "cap_month", 2000),
        **_money(draw, 0.3, "cap_year", 8000),
        **_maybe(draw, 0.9, "fund_ratio", _ratio(draw)),
        **_money(draw, 0.3, "cash_month", 900),
        **SOURCED,
    }


def _quota(draw: random.Random, unit: str) -> Document:
    return {
        "count": draw.randrange(12),
        "unit": draw.choice((unit,) * 8 + UNITS),
        "period": draw.choice(("day", "week", "month", "year")),
        **_maybe(draw, 0.6, "minutes", draw.choice((30, 60, 90, 120))),
        **_maybe(draw, 0.6, "carry_over", draw.choice("01")),
    }


def _supplement(draw: random.Random, mode: str) -> Document:
    hours = {"count": draw.randrange(6), "unit": "hour", "period": "month"}
    after = draw.randrange(12)
    return {
        **_scope(draw, mode),
        "after_months": after,
        **_maybe(draw, 0.4, "to_months", after + draw.randrange(1, 8)),
        **_maybe(draw, 0.8, "quota", _figure(draw, hours)),
        **_money(draw, 0.7, "cash_month", 100),
        **SOURCED,
    }


def _device_policy(draw: random.Random) -> Document:
    items = [
        {"name": name, **_money(draw, 0.8, "rent_day", 20), **SOURCED}
        for name in DEVICES
        if draw.random() < 0.85
    ]
    return {
        **_maybe(draw, 0.2, "covered", _figure(draw, draw.choice("110"))),
        **_money(draw, 0.5, "cap_year", 400),
        **_maybe(draw, 0.9, "fund_ratio", _ratio(draw)),
        **({"items": items} if items and draw.random() < 0.6 else {}),
    }
