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


def reference() -> str:
    schema = ltci.schema("assessment")
    xsd: str = ltci.schema("assessment", xsd=True)
    as_dict: ltci.ReportDict = ltci.validate("").to_dict()
    digest: str = as_dict["made_with"]["ruleset"]["digest"]
    return f"{schema['title']} {len(xsd)} {digest} {ltci.convert(b'', 'xml', indent=True)}"
