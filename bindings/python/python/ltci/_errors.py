"""What could not be judged. A wrong document is never an error: it is a report with findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._ltci import Report


class Error(Exception):
    """没有得出结论。No verdict was reached."""


class Refused(Error):
    """要转换或评分的文书被拒绝。The document to convert or to assess is refused."""

    report: Report
    """Why it is refused."""

    def __init__(self, message: str, report: Report) -> None:
        super().__init__(message)
        self.report = report


class UnknownName(Error, KeyError):
    """没有这样的规则、文书或代码表。There is no rule, schema or code list of this name."""

    # A KeyError shows its argument in quotes.
    __str__ = Error.__str__
