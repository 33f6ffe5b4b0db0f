"""金额：以分为单位的整数；中间值用分数，不用浮点数（规范2.5、20.8）。
Money in whole fen; what lies between is a fraction, never a float (specification 2.5, 20.8).
"""

from fractions import Fraction
from typing import Union

STEPS = {"fen": 1, "jiao": 10, "yuan": 100}

# Amounts have fourteen digits before the point, and two behind.
BEYOND = 10**16


def fen(text: str) -> int:
    """`"1234.50"` is 123450; numbers of units are read the same way, in hundredths."""
    yuan, cents = text.split(".")
    return int(yuan) * 100 + int(cents)


def yuan(amount: int) -> str:
    """The other way round."""
    return f"{amount // 100}.{amount % 100:02}"


def ratio(text: str) -> Fraction:
    """`"0.9000"`, in ten-thousandths."""
    whole, part = text.split(".")
    return Fraction(int(whole + part), 10000)


def rounded(amount: Union[int, Fraction], mode: str, step: str = "fen") -> int:
    """An amount of fen in whole steps; it is never negative."""
    units = Fraction(amount) / STEPS[step]
    whole, rest = divmod(units, 1)
    return (int(whole) + _upwards(int(whole), rest, mode)) * STEPS[step]


def _upwards(whole: int, rest: Fraction, mode: str) -> int:
    half = Fraction(1, 2)
    if mode == "up":
        return int(rest > 0)
    if mode == "down":
        return 0
    if mode == "half_even" and rest == half:
        return whole % 2
    return int(rest >= half)
