"""计入的明细：定额、按计价单位的限额、日月年限额（规范20.3至20.6）。
What counts of the lines: quota, limits for a unit, caps (specification 20.3 to 20.6).
"""

from datetime import date, timedelta
from fractions import Fraction
from typing import Dict, List, Optional

import money
from benefits import chosen, supplement
from figures import Document, Open, Rounding, amount, figure, share, within_range

DAYS = ("day", "bed_day")
WHOLE_UNITS = ("visit", "hour", "item")
MINUTES_AN_HOUR = 60


class Line:
    """A line of a settlement, with what of it still counts."""

    def __init__(self, detail: Document) -> None:
        self.day = detail["fee_ocur_time"][:10]
        self.unit = "day" if detail["unit"] in DAYS else detail["unit"]
        self.units = Fraction(money.fen(detail["cnt"]), 100)
        self.counts = money.fen(detail["inscp_scp_amt"])


class Group:
    """A benefit line, and the lines that it applies to."""

    def __init__(self, benefit: Document) -> None:
        self.benefit = benefit
        self.lines: List[Line] = []

    def sum(self) -> int:
        """What counts under the benefit line."""
        return within_range(sum(line.counts for line in self.lines))


def lines_of(settlement: Document, profile: Document) -> List[Line]:
    """The lines that count, as they came in time (20.1 b, 20.3)."""
    details = sorted(settlement.get("details", []), key=lambda detail: detail["fee_ocur_time"])
    assessment = settlement["assessment"]
    begins, ends = (assessment["validity"][name] for name in ("begndate", "enddate"))
    lines = [line for line in map(Line, details) if line.counts > 0 and begins <= line.day <= ends]
    # Without a line nothing depends on the first day (20.11 a).
    first = first_day(assessment, profile) if lines else ""
    return [line for line in lines if first <= line.day]


def first_day(assessment: Document, profile: Document) -> str:
    """The day from which benefits are due (20.3 b); the first of all where nothing says it."""
    if "concluded" not in assessment:
        return ""
    rule = figure(profile.get("entitlement", {}), "start")
    if rule is None:
        return ""
    concluded = date.fromisoformat(assessment["concluded"])
    if rule == "next_day":
        concluded += timedelta(days=1)
    elif rule == "next_month":
        concluded = (concluded.replace(day=1) + timedelta(days=31)).replace(day=1)
    return concluded.isoformat()


class Count:
    """The computation of what counts under each benefit line of a settlement."""

    def __init__(
        self, settlement: Document, profile: Document, paid: Document, rounding: Rounding
    ) -> None:
        self.settlement, self.profile, self.paid = settlement, profile, paid
        self.rounding = rounding
        self.first_day: str = settlement["period"]["begndate"]

    def groups(self) -> List[Group]:
        """Each benefit line with its lines, after quotas, limits and caps."""
        groups: List[Group] = []
        for line in lines_of(self.settlement, self.profile):
            benefit = chosen(self.settlement, self.profile, line.day)
            if not groups or groups[-1].benefit is not benefit:
                groups.append(Group(benefit))
            groups[-1].lines.append(line)
        for group in groups:
            self._quota(group)
            self._limits(group)
            self._cap_day(group)
        self._caps(groups)
        return groups

    def _quota(self, group: Group) -> None:
        quota = figure(group.benefit, "quota")
        if quota is None:
            return
        unit = "day" if quota["unit"] in DAYS else quota["unit"]
        if any(line.unit != unit for line in group.lines):
            raise Open("quota")
        first = self._first_quota(quota)
        rests = {_time(self.first_day, quota["period"]): first}
        extra = Supplement(self, quota)
        for line in group.lines:
            key = _time(line.day, quota["period"])
            rest = rests.setdefault(key, Fraction(quota["count"]))
            within = min(line.units, rest)
            rests[key] = rest - within
            if within < line.units:
                within += extra.take(line.units - within, line.day)
                line.counts = self._part(line, within)
                line.units = within

    def _part(self, line: Line, units: Fraction) -> int:
        """What counts of a line; only a part of it is rounded (20.8 d)."""
        if units in (0, line.units):
            return line.counts if units else 0
        return self.rounding.to_fen(line.counts * units / line.units)

    def _first_quota(self, quota: Document) -> Fraction:
        """What is left of the quota of the time in which the period begins (20.4 b)."""
        used, carried = (
            Fraction(money.fen(self.paid.get(name, "0.00")), 100)
            for name in ("quota_used", "quota_carried")
        )
        if carried and "carry_over" not in quota:
            raise Open("carry_over")
        if quota.get("carry_over") != "1":
            carried = Fraction(0)
        return max(Fraction(quota["count"]) + carried - used, Fraction(0))

    def _limits(self, group: Group) -> None:
        for limit in self._unit_limits(group.benefit):
            unit = group.benefit.get("unit")
            if unit in WHOLE_UNITS:
                if any(line.unit != unit for line in group.lines):
                    raise Open("unit")
                self._limit_by_units(group.lines, limit)
            elif unit in DAYS:
                self._limit_by_time(group.lines, limit, "day")
            elif unit == "month":
                self._limit_by_time(group.lines, limit, "month")
            else:
                raise Open("unit")

    def _unit_limits(self, benefit: Document) -> List[int]:
        """Limits for a unit, in their order (20.5 a); a base times its ratio is in whole fen."""
        fixed = amount(benefit, "fixed_amount")
        if fixed is None and ("fixed_least" in benefit or "fixed_most" in benefit):
            raise Open("fixed_amount")
        limits = [amount(benefit, "price"), amount(benefit, "cap_unit"), fixed, self._base(benefit)]
        return [limit for limit in limits if limit is not None]

    def _base(self, benefit: Document) -> Optional[int]:
        base, ratio = amount(benefit, "base_amount"), share(benefit, "base_ratio")
        if (base is None) != (ratio is None):
            raise Open("base_amount")
        return None if base is None or ratio is None else self.rounding.to_fen(base * ratio)

    def _limit_by_units(self, lines: List[Line], limit: int) -> None:
        for line in lines:
            line.counts = min(line.counts, self.rounding.to_fen(line.units * limit))

    def _limit_by_time(self, lines: List[Line], limit: int, time: str) -> None:
        """A line in days or months has its own; the others of a day or month have one together."""
        self._limit_by_units([line for line in lines if line.unit == time], limit)
        rests: Dict[str, int] = {}
        for line in lines:
            if line.unit != time:
                key = _time(line.day, time)
                _take(line, rests, key, limit)

    def _cap_day(self, group: Group) -> None:
        cap = amount(group.benefit, "cap_day")
        if cap is not None:
            self._limit_by_time(group.lines, cap, "day")

    def _caps(self, groups: List[Group]) -> None:
        """Month, then year; what counted under one benefit line counts for the next (20.2 e)."""
        so_far: Dict[str, int] = {}
        for group in groups:
            for time in ("month", "year"):
                self._cap(group, time, dict(so_far))
            for line in group.lines:
                for time in ("month", "year"):
                    key = _time(line.day, time)
                    so_far[key] = so_far.get(key, 0) + line.counts

    def _cap(self, group: Group, time: str, so_far: Dict[str, int]) -> None:
        cap = amount(group.benefit, f"cap_{time}")
        if cap is None:
            return
        first = _time(self.first_day, time)
        so_far[first] = so_far.get(first, 0) + counted_before(self.paid, time)
        for line in group.lines:
            key = _time(line.day, time)
            counted = so_far.get(key, 0)
            line.counts = min(line.counts, max(cap - counted, 0))
            so_far[key] = counted + line.counts


class Supplement:
    """The extra hours of those who have chosen hours, month by month (20.4 d)."""

    def __init__(self, count: Count, quota: Document) -> None:
        self.count, self.quota = count, quota
        self.rests: Dict[str, Fraction] = {}

    def take(self, units: Fraction, day: str) -> Fraction:
        """How many of these units count."""
        hours = self._applicable()
        if hours is None:
            return Fraction(0)
        minutes = self._minutes_of_a_unit()
        key = _time(day, "month")
        rest = self.rests.setdefault(key, Fraction(_extra_minutes(hours)))
        taken = min(units, Fraction(rest * 100 // minutes, 100))
        self.rests[key] = rest - taken * minutes
        return taken

    def _applicable(self) -> Optional[Document]:
        settlement = self.count.settlement
        if "cash_benefit_amt" in settlement:
            return None
        return supplement("quota", settlement, self.count.profile, self.count.paid)

    def _minutes_of_a_unit(self) -> int:
        if self.quota["unit"] == "hour":
            return MINUTES_AN_HOUR
        if "minutes" not in self.quota:
            raise Open("minutes")
        return int(self.quota["minutes"])


def counted_before(paid: Document, time: str) -> int:
    """The covered amount of the month or year before this settlement (20.6 c)."""
    covered, fund = f"{time}_inscp_scp_amt", f"{time}_fund_pay_amt"
    if covered not in paid and fund in paid:
        raise Open(covered)
    return money.fen(paid.get(covered, "0.00"))


def _extra_minutes(hours: Document) -> int:
    quota = figure(hours, "quota")
    if quota["unit"] != "hour" or quota["period"] != "month":
        raise Open("supplements")
    return int(quota["count"]) * MINUTES_AN_HOUR


def _take(line: Line, rests: Dict[str, int], key: str, limit: int) -> None:
    rest = rests.setdefault(key, limit)
    line.counts = min(line.counts, rest)
    rests[key] = rest - line.counts


def _time(day: str, time: str) -> str:
    """The day, week, month or year of a day, by what begins it."""
    if time == "week":
        monday = date.fromisoformat(day)
        return (monday - timedelta(days=monday.weekday())).isoformat()
    return day[: {"day": 10, "month": 7, "year": 4}[time]]
