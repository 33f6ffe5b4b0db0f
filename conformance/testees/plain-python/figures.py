"""政策参数中的数值，以及算不出时的停止（规范12.3、20.11）。
Figures of a profile, and what stops a computation (specification 12.3 and 20.11).
"""

from fractions import Fraction
from typing import Any, Dict, Optional

import money

Document = Dict[str, Any]


class Open(Exception):
    """An amount that cannot be computed."""


def figure(part: Document, name: str) -> Any:
    """The exact value of a figure, none where it is absent; with a bound it is open."""
    stated = part.get(name)
    if stated is None:
        return None
    if "bound" in stated:
        raise Open(name)
    return stated["value"]


def amount(part: Document, name: str) -> Optional[int]:
    """A figure in fen."""
    value = figure(part, name)
    return None if value is None else money.fen(value)


def share(part: Document, name: str) -> Optional[Fraction]:
    """A figure that is a ratio."""
    value = figure(part, name)
    return None if value is None else money.ratio(value)


def within_range(fen: int) -> int:
    """A sum that an amount can hold (2.5); beyond that it is open."""
    if fen >= money.BEYOND:
        raise Open("amount")
    return fen


class Rounding:
    """The rounding of a profile; half up to the fen where it has none (20.8)."""

    def __init__(self, profile: Document) -> None:
        self.policy = profile.get("settlement", {})

    def share_of(self, base: int, ratio: Fraction) -> int:
        """The share of a sum, in the step of the profile; never more than the sum."""
        step = figure(self.policy, "rounding_step") or "fen"
        return min(money.rounded(base * ratio, self._mode(), step), base)

    def to_fen(self, exact: Fraction) -> int:
        """Part of a line, or units times a limit."""
        return money.rounded(exact, self._mode())

    def _mode(self) -> str:
        return figure(self.policy, "rounding") or "half_up"
