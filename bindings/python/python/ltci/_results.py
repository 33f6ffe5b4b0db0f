"""Results that are no documents and hence have no schema."""

from __future__ import annotations

from typing import TypedDict

from ._types import Grades, NationalLevel, Totals


class Evaluation(TypedDict):
    """由得分得出的结果。What the scores of a score sheet give."""

    totals: Totals
    grades: Grades
    level: NationalLevel
