"""选定待遇标准（规范20.2）。Choosing the benefit line (specification 20.2)."""

from typing import List, Optional

from figures import Document, Open

LONG_TERM_CARE = "410"


def chosen(settlement: Document, profile: Document, day: str) -> Document:
    """The one line of benefits that applies on a day."""
    lines = [
        line
        for line in profile.get("benefits", [])
        if line.get("in_force_from", day) <= day <= line.get("in_force_to", day)
    ]
    fitting = _applicable(lines, [_scopes(line, settlement, profile) for line in lines])
    if len(fitting) != 1:
        raise Open("benefits")
    return fitting[0]


def supplement(
    gives: str, settlement: Document, profile: Document, paid: Document
) -> Optional[Document]:
    """The supplement in hours or in cash that applies, if there is one (20.4 d)."""
    lines = [line for line in profile.get("supplements", []) if gives in line]
    answers = [[*_scopes(line, settlement, profile), _served(line, paid)] for line in lines]
    fitting = _applicable(lines, answers)
    if len(fitting) > 1:
        raise Open("supplements")
    return fitting[0] if fitting else None


def _applicable(lines: List[Document], answers: List[List[Optional[bool]]]) -> List[Document]:
    """A scope that is not met settles it whatever the others are; None is one that cannot be told."""
    left = [(line, scopes) for line, scopes in zip(lines, answers) if False not in scopes]
    if any(None in scopes for _, scopes in left):
        raise Open("scope")
    return [line for line, _ in left]


def _scopes(line: Document, settlement: Document, profile: Document) -> List[Optional[bool]]:
    return [
        settlement["care_mode"] in line.get("care_modes", [settlement["care_mode"]]),
        _insured(line, settlement),
        _of_the_level(line, settlement, profile),
        _of_the_hospital(line, settlement),
    ]


def _served(line: Document, paid: Document) -> Optional[bool]:
    served = paid.get("served_months")
    if served is None:
        return None
    return bool(line["after_months"] <= served < line.get("to_months", served + 1))


def _insured(line: Document, settlement: Document) -> Optional[bool]:
    insurance = settlement["person"]["insutype"]
    if "insutypes" not in line or insurance in line["insutypes"]:
        return True
    return None if insurance == LONG_TERM_CARE else False


def _of_the_level(line: Document, settlement: Document, profile: Document) -> Optional[bool]:
    if "levels" not in line:
        return True
    scale = profile.get("assessment", {}).get("scale", {}).get("id")
    if scale != settlement["assessment"]["scale"]["id"]:
        return None
    return settlement["assessment"]["level"] in line["levels"]


def _of_the_hospital(line: Document, settlement: Document) -> Optional[bool]:
    if "hospital_level" not in line:
        return True
    stated = settlement.get("hospital_level")
    return None if stated is None else stated == line["hospital_level"]
