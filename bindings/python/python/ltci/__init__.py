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
    explain,
    keygen,
    recognise,
    regions,
    rules,
    schema,
    sign,
    suggest,
    validate,
    validate_batch,
    sm3,
    verify_seal,
    verify_signature,
    version,
)
from ._results import (
    AcrossFinding,
    AgreementUsed,
    Answer,
    BatchReport,
    Candidate,
    Change,
    Comparison,
    Coverage,
    Evaluation,
    FieldChange,
    LevelThere,
    OtherPlace,
    Recognition,
    Side,
    Suggestion,
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
    "AcrossFinding",
    "AgreementUsed",
    "Answer",
    "Assessment",
    "AssessmentHistory",
    "BatchReport",
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
    "FieldChange",
    "Finding",
    "Item",
    "LevelThere",
    "MadeWith",
    "MapEntry",
    "MapHeader",
    "OtherPlace",
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
    "UnknownName",
    "__version__",
    "agreements",
    "assess",
    "check_code",
    "convert",
    "digest",
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
    "validate_batch",
    "verify_seal",
    "verify_signature",
    "version",
]
