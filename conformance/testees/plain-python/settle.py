"""结算计算（规范第20章）。Computing a settlement (specification, part 20)."""

from calendar import monthrange
from datetime import date
from typing import Callable, Dict, List, Optional

import money
from benefits import chosen, supplement
from counting import Count, Group, counted_before
from figures import Document, Open, Rounding, amount, figure, share, within_range

COVERED, FUND, PERSON = "inscp_scp_amt", "fund_pay_sumamt", "psn_part_amt"


def settle(settlement: Document, profile: Document, paid: Optional[Document]) -> Document:
    """The amounts, and in `absent` the main ones that cannot be computed."""
    before = settlement.get("accumulated", {}) if paid is None else paid
    return Settling(settlement, profile, before).answer()


def _unless_open(compute: Callable[[], Optional[int]]) -> Optional[int]:
    """An amount, unless it is open or beyond what an amount can be (20.11)."""
    try:
        computed = compute()
    except Open:
        return None
    return computed if computed is not None and 0 <= computed < money.BEYOND else None


class Settling:
    """One settlement under one profile."""

    def __init__(self, settlement: Document, profile: Document, paid: Document) -> None:
        self.settlement, self.profile, self.paid = settlement, profile, paid
        self.policy: Document = profile.get("devices", {})

    def answer(self) -> Document:
        """Every amount that can be computed."""
        known: Dict[str, Optional[int]] = {
            COVERED: _unless_open(self._covered),
            FUND: _unless_open(self._fund),
        }
        known[PERSON] = _unless_open(self._person)
        main = list(known)
        known["cash_benefit_amt"] = _unless_open(self._cash)
        if "devices" in self.settlement:
            known["device_fund_pay_amt"] = _unless_open(self._devices)
        told: Document = {name: money.yuan(fen) for name, fen in known.items() if fen is not None}
        absent = sorted(name for name in main if known[name] is None)
        return {**told, "absent": absent} if absent else told

    def _rounding(self) -> Rounding:
        return Rounding(self.profile)

    def _groups(self) -> List[Group]:
        return Count(self.settlement, self.profile, self.paid, self._rounding()).groups()

    def _covered(self) -> int:
        return within_range(sum(group.sum() for group in self._groups()) + self._rents())

    def _fund(self) -> int:
        """Benefit lines and devices; each is rounded once (20.7 and 20.8)."""
        self._covered()
        groups = self._groups()
        rest = self._deductible(groups)
        fund = 0
        for group in groups:
            borne = min(rest, group.sum())
            rest -= borne
            fund += self._share_of(group.benefit, group.sum() - borne)
        return fund + self._devices()

    def _share_of(self, benefit: Document, base: int) -> int:
        ratio = share(benefit, "fund_ratio")
        if ratio is not None:
            return self._rounding().share_of(base, ratio)
        if "fixed_amount" in benefit or "base_amount" in benefit:
            return base
        raise Open("fund_ratio")

    def _deductible(self, groups: List[Group]) -> int:
        """What is left of the deductible of the year (20.7 b and e)."""
        if not groups:
            return 0
        deductible = amount(self.profile.get("entitlement", {}), "deductible")
        if not deductible:
            return 0
        if self._two_years():
            raise Open("deductible")
        return max(deductible - counted_before(self.paid, "year"), 0)

    def _person(self) -> int:
        fund = self._fund()
        total, institution = (self.settlement[name] for name in ("medfee_sumamt", "hosp_part_amt"))
        return money.fen(total) - fund - money.fen(institution)

    def _rents(self) -> int:
        """What counts of the rents of devices (20.9 a and f)."""
        rentals = self.settlement.get("devices", [])
        if not rentals or not self._paid_for():
            return 0
        return within_range(sum(map(self._rent, rentals)))

    def _paid_for(self) -> bool:
        """Whether the fund pays for devices at all."""
        if "devices" not in self.profile:
            raise Open("devices")
        return bool(figure(self.policy, "covered") != "0")

    def _rent(self, rental: Document) -> int:
        stated = money.fen(rental["inscp_scp_amt"])
        if "items" not in self.policy:
            return stated
        items = [item for item in self.policy["items"] if item["name"] == rental["device_name"]]
        if not items:
            raise Open("devices")
        rent = amount(items[0], "rent_day")
        return stated if rent is None else min(stated, rent * rental["days"])

    def _devices(self) -> int:
        """What the fund pays for devices (20.9 b to d)."""
        if "devices" not in self.settlement or not self._paid_for():
            return 0
        ratio, cap = share(self.policy, "fund_ratio"), amount(self.policy, "cap_year")
        if ratio is None:
            raise Open("devices")
        fund = self._rounding().share_of(self._rents(), ratio)
        if cap is None:
            return fund
        if self._two_years():
            raise Open("cap_year")
        paid = money.fen(self.paid.get("device_year_fund_pay_amt", "0.00"))
        return min(fund, max(cap - paid, 0))

    def _cash(self) -> int:
        """Cash for the months of the period; open where one of them has none (20.10)."""
        return sum(self._cash_of(first_day) for first_day in self._months())

    def _cash_of(self, first_day: str) -> int:
        lines = [chosen(self.settlement, self.profile, first_day), *self._supplements()]
        amounts = [amount(line, "cash_month") for line in lines if "cash_month" in line]
        if not amounts:
            raise Open("cash_month")
        return sum(cash for cash in amounts if cash is not None)

    def _supplements(self) -> List[Document]:
        """The supplement in cash, for those who have chosen cash."""
        if "cash_benefit_amt" not in self.settlement:
            return []
        extra = supplement("cash_month", self.settlement, self.profile, self.paid)
        return [] if extra is None else [extra]

    def _months(self) -> List[str]:
        """The first day of each calendar month; open where the period is not made of months."""
        first, last = (
            date.fromisoformat(self.settlement["period"][name]) for name in ("begndate", "enddate")
        )
        if last < first or first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
            raise Open("period")
        numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        return [date(number // 12, number % 12 + 1, 1).isoformat() for number in numbers]

    def _two_years(self) -> bool:
        period = self.settlement["period"]
        return bool(period["begndate"][:4] != period["enddate"][:4])
