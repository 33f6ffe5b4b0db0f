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
    fitting = applicable(lines, settlement, profile)
    if len(fitting) != 1:
        raise Open("benefits")
    return fitting[0]


def applicable(lines: List[Document], settlement: Document, profile: Document) -> List[Document]:
    """The lines for this person, level and mode."""
    answers = [_applies(line, settlement, profile) for line in lines]
    if None in answers:
        raise Open("benefits")
    return [line for line, answer in zip(lines, answers) if answer]


def _applies(line: Document, settlement: Document, profile: Document) -> Optional[bool]:
    """None where it cannot be told. A scope that is not met settles it whatever the others are."""
    scopes = (
        settlement["care_mode"] in line.get("care_modes", [settlement["care_mode"]]),
        _insured(line, settlement),
        _of_the_level(line, settlement, profile),
        _of_the_hospital(line, settlement),
    )
    if False in scopes:
        return False
    return None if None in scopes else True


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
