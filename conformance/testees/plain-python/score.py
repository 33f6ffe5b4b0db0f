"""由得分计算合计分、分级和等级（规范4.5的表1至表3）。
Totals, grades and level from the scores: tables 1 to 3 of the specification, 4.5.
"""

from typing import Any, Dict, List, Tuple

FIVES, TWO_FIVES, THREE_FIVES, POINTS = (0, 5, 10), (0, 5), (0, 5, 10, 15), (0, 1, 2, 3, 4)

PERMITTED: Dict[str, Dict[str, Tuple[int, ...]]] = {
    "adl": {
        "adl_eating": FIVES,
        "adl_dressing": FIVES,
        "adl_face_oral": TWO_FIVES,
        "adl_bowel": FIVES,
        "adl_bladder": FIVES,
        "adl_toileting": FIVES,
        "adl_walking": THREE_FIVES,
        "adl_transfer": THREE_FIVES,
        "adl_stairs": FIVES,
        "adl_bathing": TWO_FIVES,
    },
    "cognition": dict.fromkeys(("cog_time", "cog_person", "cog_space", "cog_memory"), POINTS),
    "sensory": dict.fromkeys(("sen_vision", "sen_hearing", "sen_comm"), POINTS),
}

# The lower ends of the grades 0, 1 and 2; grade 3 is what lies below.
LOWER_ENDS = {"adl": (100, 65, 45), "cognition": (16, 4, 2), "sensory": (12, 4, 2)}

# Rows: the grade of daily living. Columns: the worse of the other two.
MATRIX = ((0, 0, 1, 1), (1, 1, 1, 2), (2, 2, 2, 3), (3, 3, 4, 5))


def not_permitted(scores: Dict[str, int]) -> List[Dict[str, str]]:
    """The findings of table 1."""
    return [
        {"code": "LTC-A-001", "path": f"/scores/{name}"}
        for indicators in PERMITTED.values()
        for name, permitted in indicators.items()
        if scores[name] not in permitted
    ]


def grade(dimension: str, total: int) -> int:
    """The mildest grade whose lower end the total reaches."""
    ends = LOWER_ENDS[dimension]
    return next((number for number, end in enumerate(ends) if total >= end), len(ends))


def evaluate(scores: Dict[str, int]) -> Dict[str, Any]:
    """Totals, grades and level of permitted scores."""
    totals = {key: sum(scores[name] for name in names) for key, names in PERMITTED.items()}
    grades = {key: grade(key, total) for key, total in totals.items()}
    level = MATRIX[grades["adl"]][max(grades["cognition"], grades["sensory"])]
    return {"totals": totals, "grades": grades, "level": str(level)}
