import datetime
import os
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Literal,
    Optional,
    Sequence,
    Tuple,
    Union,
    final,
    overload,
)

from ._results import (
    Answer,
    BatchReport,
    Comparison,
    Computation,
    Coverage,
    Evaluation,
    ExchangeOutcome,
    Recognition,
    Suggestion,
)
from ._types import (
    DocumentType,
    Edition,
    Finding,
    Item,
    MadeWith,
    MapEntry,
    MapHeader,
    Exchange,
    RecognitionAgreement,
    RegionProfile,
    ReportDict,
    ScoreSheet,
    SelfGrade,
    Verdict,
)

__all__ = [
    "Directory",
    "DirectoryMap",
    "Editions",
    "Region",
    "Report",
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
    "settle",
    "sign",
    "sm3",
    "suggest",
    "validate",
    "validate_batch",
    "verify_seal",
    "verify_signature",
    "version",
]

_Document = Union[bytes, bytearray, memoryview, str]
_Source = Union[_Document, "os.PathLike[str]"]
_Day = Union[datetime.date, str]

version: str

@final
class Report:
    @property
    def verdict(self) -> Verdict: ...
    @property
    def acceptable(self) -> bool: ...
    @property
    def doc_type(self) -> Optional[DocumentType]: ...
    @property
    def findings(self) -> List[Finding]: ...
    @property
    def made_with(self) -> MadeWith: ...
    def to_dict(self) -> ReportDict: ...
    def to_json(self) -> str: ...

@final
class Directory:
    @staticmethod
    def sample() -> Directory: ...
    @classmethod
    def load(cls, source: _Source) -> Directory: ...
    @property
    def edition(self) -> Edition: ...
    @property
    def digest(self) -> str: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Item]: ...
    def item(
        self, code: str, service_date: _Day, known_at: Optional[_Day] = None
    ) -> Optional[Item]: ...
    def search(self, text: str) -> List[Item]: ...
    def diff(self, other: Directory) -> Comparison: ...
    def to_json(self, *, indent: bool = False) -> str: ...
    def to_xml(self, *, indent: bool = False) -> str: ...
    # A pandas.DataFrame and a polars.DataFrame; neither package need be there.
    def to_pandas(self) -> Any: ...
    def to_polars(self) -> Any: ...

@final
class Editions:
    def __new__(cls, directories: Sequence[Directory]) -> Editions: ...
    def __len__(self) -> int: ...
    def item(
        self, code: str, service_date: _Day, known_at: Optional[_Day] = None
    ) -> Optional[Item]: ...
    def answers(
        self, code: str, service_date: _Day, known_at: Optional[_Day] = None
    ) -> List[Answer]: ...

@final
class DirectoryMap:
    @classmethod
    def load(cls, source: _Source) -> DirectoryMap: ...
    @property
    def map(self) -> MapHeader: ...
    @property
    def digest(self) -> str: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[MapEntry]: ...
    def targets(self, code: str, day: _Day) -> List[MapEntry]: ...
    def coverage(self, local: Directory, national: Directory, day: _Day) -> Coverage: ...
    def to_json(self, *, indent: bool = False) -> str: ...
    def to_xml(self, *, indent: bool = False) -> str: ...

@final
class Region:
    @classmethod
    def load(cls, source: _Source) -> Region: ...
    @staticmethod
    def find(
        division: str, day: Optional[_Day] = None, *, own: Sequence[Region] = ...
    ) -> Optional[Region]: ...
    @property
    def name(self) -> Optional[str]: ...
    @property
    def document(self) -> RegionProfile: ...
    @property
    def digest(self) -> str: ...
    def statements(self) -> List[Dict[str, Any]]: ...
    def diff(self, other: Region) -> List[Dict[str, Any]]: ...
    def to_json(self, *, indent: bool = False) -> str: ...
    def to_xml(self, *, indent: bool = False) -> str: ...

def agreements() -> List[RecognitionAgreement]: ...
def recognise(
    assessment: _Document,
    *,
    to: str,
    as_of: _Day,
    self_grade: Optional[SelfGrade] = None,
    agreements: Optional[Sequence[Union[_Document, RecognitionAgreement]]] = None,
    regions: Optional[Sequence[Region]] = None,
    keys: Optional[_Source] = None,
) -> Recognition: ...
def exchange(log: Union[_Document, Exchange]) -> ExchangeOutcome: ...
def regions(own: Sequence[Region] = ...) -> List[Region]: ...
def validate(
    document: _Document,
    *,
    as_of: Optional[_Day] = None,
    editions: Sequence[Directory] = ...,
    knowing: Sequence[_Document] = ...,
) -> Report: ...
def sm3(data: bytes) -> str: ...
def verify_signature(data: bytes, *, public_key: str, signature: str) -> bool: ...
def verify_seal(document: _Document, keys: _Source, *, as_of: Optional[_Day] = None) -> Report: ...
def sign(
    document: _Document,
    *,
    key_id: str,
    at: Union[datetime.datetime, str],
    key: Optional[str] = None,
    signer: Optional[Callable[[bytes], bytes]] = None,
) -> str: ...
def keygen() -> Tuple[str, str]: ...
def suggest(local: Directory, national: Directory, most: int = 3) -> List[Suggestion]: ...
def assess(sheet: Union[_Document, ScoreSheet, Dict[str, Any]]) -> Evaluation: ...
def convert(document: _Document, to: Literal["xml", "json"], *, indent: bool = False) -> str: ...
def digest(document: _Document) -> str: ...
def settle(
    settlement: _Document,
    region: Region,
    *,
    paid: Union[_Document, Dict[str, Any], None] = None,
) -> Computation: ...
def explain(code: str) -> Dict[str, Any]: ...
def rules() -> List[Dict[str, Any]]: ...
@overload
def schema(name: str, *, xsd: Literal[False] = False) -> Dict[str, Any]: ...
@overload
def schema(name: str, *, xsd: Literal[True]) -> str: ...
def check_code(kind: str, value: str) -> bool: ...
def validate_batch(
    documents: Iterable[Union[_Document, Tuple[str, _Document]]],
    *,
    as_of: Optional[_Day] = None,
) -> BatchReport: ...
