"""Judging a document."""

from __future__ import annotations

import datetime
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Union

import pytest

import ltci
from conftest import BASE, Json

Changed = Callable[..., bytes]


def test_a_good_document_is_acceptable() -> None:
    report = ltci.validate(BASE.read_bytes())
    assert report.acceptable is True
    assert report.verdict == "acceptable"
    assert report.doc_type == "assessment"
    assert report.findings == []


def test_a_wrong_level_is_one_finding(changed: Changed) -> None:
    report = ltci.validate(changed(level="4"))
    assert report.acceptable is False
    assert report.verdict == "refused"
    [finding] = report.findings
    assert (finding["code"], finding["path"]) == ("LTC-A-012", "/level")
    assert finding["severity"] == "error"
    assert finding["params"] == {"expected": "3", "actual": "4"}
    assert finding["title"] == {
        "zh": "失能等级与得分不符",
        "en": "disability level contradicts the scores",
    }


def test_findings_say_line_and_column() -> None:
    pretty = BASE.read_text("utf-8").replace('"level": "3"', '"level": "4"')
    [finding] = ltci.validate(pretty).findings
    line = pretty[: pretty.index('"level"')].count("\n") + 1
    assert (finding["line"], finding["column"]) == (line, len('  "level": ') + 1)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
def test_the_report_does_not_depend_on_the_type(
    changed: Changed, kind: Callable[[bytes], Any]
) -> None:
    document = changed(level="4")
    assert ltci.validate(kind(document)).to_json() == ltci.validate(document).to_json()


def test_a_view_may_have_gaps(changed: Changed) -> None:
    document = changed()
    spaced = bytes(byte for pair in zip(document, document) for byte in pair)
    assert ltci.validate(memoryview(spaced)[::2]).acceptable


def test_xml_gets_the_same_findings(changed: Changed) -> None:
    xml = ltci.convert(changed(level="4"), "xml")
    [finding] = ltci.validate(xml.encode()).findings
    assert (finding["code"], finding["path"]) == ("LTC-A-012", "/level")


@pytest.mark.parametrize("document", [None, 1, {}, [], object()])
def test_other_types_are_type_errors(document: Any) -> None:
    with pytest.raises(TypeError, match="bytes, bytearray, memoryview or str"):
        ltci.validate(document)


@pytest.mark.parametrize(
    ("document", "code"),
    [(b"", "LTC-P-021"), (b"\xff{}", "LTC-P-002"), (b"[]", "LTC-P-011"), ("\ud800{}", "LTC-P-002")],
)
def test_anything_gets_a_report(document: Union[bytes, str], code: str) -> None:
    report = ltci.validate(document)
    assert [finding["code"] for finding in report.findings] == [code]
    assert report.doc_type is None


EXPIRED = datetime.date(2029, 1, 1)


@pytest.mark.parametrize(
    "as_of", [EXPIRED, "2029-01-01", datetime.datetime(2029, 1, 1, 23, 59)], ids=str
)
def test_a_day_to_compare_with(base: Json, as_of: Union[datetime.date, str]) -> None:
    document = json.dumps(base)
    assert ltci.validate(document).findings == []
    [finding] = ltci.validate(document, as_of=as_of).findings
    assert (finding["code"], finding["path"]) == ("LTC-A-018", "/validity/enddate")
    assert finding["severity"] != "error"


@pytest.mark.parametrize(
    "as_of", ["2026-02-29", "2026/3/1", "", "\ud800", datetime.date(1899, 12, 31)]
)
def test_a_day_that_is_none(as_of: Union[datetime.date, str]) -> None:
    with pytest.raises(ValueError, match="YYYY-MM-DD"):
        ltci.validate(b"{}", as_of=as_of)


def test_a_day_of_another_type() -> None:
    with pytest.raises(TypeError, match=r"datetime\.date or str"):
        ltci.validate(b"{}", as_of=20260301)  # type: ignore[arg-type]


@pytest.mark.parametrize("repeats", [1, 200], ids=["small", "large"])
def test_threads_get_the_same_report(base: Json, repeats: int) -> None:
    """Large documents are judged without holding the interpreter."""
    document = json.dumps({**base, "level": "4", "assessors": base["assessors"] * repeats})
    documents = [document.encode(), document.encode("utf-8")[:-1], document.encode() + b" "] * 32
    alone = [ltci.validate(document).to_json() for document in documents]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda one: ltci.validate(one).to_json(), documents))
    assert together == alone
    assert len(set(alone)) > 1
