"""How users call the package, for the type checker; `test_usage.py` runs it too."""

from __future__ import annotations

import datetime
from typing import List, Optional

import ltci


def complaints(document: bytes, day: Optional[datetime.date] = None) -> List[str]:
    report = ltci.validate(document, as_of=day)
    if report.acceptable:
        return []
    return [describe(finding) for finding in report.findings]


def describe(finding: ltci.Finding) -> str:
    line: int = finding.get("line", 0)
    chinese: str = finding["message"]["zh"]
    return f"{finding['code']} {finding['path']} {line} {chinese}"


def level(sheet: ltci.ScoreSheet) -> str:
    try:
        evaluation: ltci.Evaluation = ltci.assess(sheet)
    except ltci.Refused as refused:
        report: ltci.Report = refused.report
        return report.verdict
    adl: int = evaluation["totals"]["adl"]
    return f"{evaluation['level']} ({adl})"


def price(day: datetime.date) -> Optional[str]:
    directory: ltci.Directory = ltci.Directory.sample()
    item: Optional[ltci.Item] = directory.item("SAMPLE00000000001", day, "2026-01-01")
    return item.get("price") if item else None


def absences(local: ltci.Directory, day: str) -> List[str]:
    editions = ltci.Editions([local, ltci.Directory.sample()])
    answers: List[ltci.Answer] = editions.answers("SI002", day)
    return [answer["absent"] for answer in answers if "absent" in answer]


def uncovered(mapping: ltci.DirectoryMap, local: ltci.Directory) -> List[str]:
    covered: ltci.Coverage = mapping.coverage(local, ltci.Directory.sample(), "2026-03-01")
    return covered["national"]["left_out"]


def holds(assessment: bytes, region: ltci.Region) -> Optional[str]:
    told: ltci.Recognition = ltci.recognise(
        assessment,
        to="500000",
        as_of="2026-06-01",
        self_grade="F",
        agreements=[*ltci.agreements(), b"{}"],
        regions=[region],
    )
    reasons: List[ltci.Finding] = told["reasons"]
    agreement: Optional[ltci.AgreementUsed] = told.get("agreement")
    there: Optional[ltci.LevelThere] = told.get("level")
    return there["level"] if there and agreement and reasons else None


def reference() -> str:
    schema = ltci.schema("assessment")
    xsd: str = ltci.schema("assessment", xsd=True)
    as_dict: ltci.ReportDict = ltci.validate("").to_dict()
    digest: str = as_dict["made_with"]["ruleset"]["digest"]
    return f"{schema['title']} {len(xsd)} {digest} {ltci.convert(b'', 'xml', indent=True)}"
