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
    Directory,
    DirectoryMap,
    Editions,
    Region,
    Report,
    agreements,
    assess,
    check_code,
    convert,
    digest,
    exchange,
    explain,
    keygen,
    recognise,
    regions,
    rules,
    schema,
    sign,
    suggest,
    validate,
    sm3,
    verify_seal,
    verify_signature,
    version,
)
from ._results import (
    AgreementUsed,
    Answer,
    Candidate,
    Change,
    Comparison,
    Coverage,
    Evaluation,
    ExchangeOutcome,
    FieldChange,
    Ledger,
    Ledgers,
    LevelThere,
    MonthOutcome,
    Recognition,
    Side,
    Suggestion,
    TransactionOutcome,
)
from ._types import (
    Assessment,
    AssessmentHistory,
    Edition,
    Finding,
    Item,
    MadeWith,
    MapEntry,
    MapHeader,
    RecognitionAgreement,
    RecognitionRequest,
    RegionProfile,
    ReportDict,
    ScoreSheet,
    SelfAssessment,
)
from ._types import Directory as DirectoryDict
from ._types import DirectoryMap as DirectoryMapDict

__version__ = version

__all__ = [
    "AgreementUsed",
    "Answer",
    "Assessment",
    "AssessmentHistory",
    "Candidate",
    "Change",
    "Comparison",
    "Coverage",
    "Directory",
    "DirectoryDict",
    "DirectoryMap",
    "DirectoryMapDict",
    "Edition",
    "Editions",
    "Error",
    "Evaluation",
    "ExchangeOutcome",
    "FieldChange",
    "Finding",
    "Item",
    "Ledger",
    "Ledgers",
    "LevelThere",
    "MadeWith",
    "MapEntry",
    "MapHeader",
    "MonthOutcome",
    "Recognition",
    "RecognitionAgreement",
    "RecognitionRequest",
    "Refused",
    "Region",
    "RegionProfile",
    "Report",
    "ReportDict",
    "ScoreSheet",
    "SelfAssessment",
    "Side",
    "Suggestion",
    "TransactionOutcome",
    "UnknownName",
    "__version__",
    "agreements",
    "assess",
    "check_code",
    "convert",
    "digest",
    "exchange",
    "explain",
    "keygen",
    "recognise",
    "regions",
    "rules",
    "schema",
    "sign",
    "sm3",
    "suggest",
    "validate",
    "verify_seal",
    "verify_signature",
    "version",
]
