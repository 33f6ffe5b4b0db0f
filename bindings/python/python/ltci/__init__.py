"""长期护理保险（长护险）数据规范的校验。Validation for China's long-term care insurance data.

>>> report = ltci.validate(b'{"doc_type": "assessment"}')
>>> report.acceptable
False
>>> report.findings[0]["code"], report.findings[0]["path"]
('LTC-F-001', '/agency')

A wrong document is a report with findings; an `Error` means that no verdict was reached. Nothing
that identifies a person appears in a finding or an error.
"""

from __future__ import annotations

from ._errors import Error, Refused, UnknownName
from ._ltci import (
    Report,
    assess,
    check_code,
    convert,
    digest,
    explain,
    rules,
    schema,
    validate,
    version,
)
from ._results import Evaluation
from ._types import Assessment, Finding, MadeWith, ReportDict, ScoreSheet

__version__ = version

__all__ = [
    "Assessment",
    "Error",
    "Evaluation",
    "Finding",
    "MadeWith",
    "Refused",
    "Report",
    "ReportDict",
    "ScoreSheet",
    "UnknownName",
    "__version__",
    "assess",
    "check_code",
    "convert",
    "digest",
    "explain",
    "rules",
    "schema",
    "validate",
    "version",
]
