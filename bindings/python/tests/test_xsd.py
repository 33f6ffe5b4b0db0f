"""The XML Schema, judged by libxml2: what it accepts and what it refuses."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Optional, Union

import pytest
from lxml import etree

import ltci
import suite
from suite import CONFORMANCE, Case

NAMESPACE = "urn:ltci:exchange:1"

Schemas = Dict[str, Any]

# Faults that XML Schema cannot see, or that a document loses on its way into XML.
NOT_SEEN = {
    "LTC-P-015/bad/stylesheet": "XML Schema does not look at processing instructions",
}

# The documents that are exchanged, and the score sheet.
DOCUMENTS = [
    "assessment",
    "score_sheet",
    "directory",
    "directory_map",
    "region_profile",
    "recognition_agreement",
    "recognition_request",
    "key_ring",
    "self_assessment",
    "assessment_history",
    "envelope_request",
    "envelope_response",
    "filing",
    "filing_cancellation",
    "care_plan",
    "service_record",
    "settlement",
    "cancellation",
    "reversal",
    "reconciliation",
    "clearing",
    "exchange",
]

FORM = [case for case in suite.cases() if case["area"] == "form"]


def element(name: str, value: Any) -> Iterator[Any]:
    """The elements of a member of JSON: a list repeats its element."""
    for one in value if isinstance(value, list) else [value]:
        made = etree.Element(etree.QName(NAMESPACE, name))
        if isinstance(one, dict):
            for member, content in one.items():
                made.extend(element(member, content))
        elif one is not None:
            made.text = one if isinstance(one, str) else json.dumps(one)
        yield made


def in_xml(case: Case) -> Optional[bytes]:
    """The document of a case in XML, if it can be written so."""
    if "xml" in case:
        return str(case["xml"]).encode()
    if "bytes_base64" in case or "bytes_pieces" in case:
        raw = suite.document(case)
        assert isinstance(raw, bytes)
        return raw if raw.lstrip(b"\xef\xbb\xbf\xff\xfe\x00").startswith(b"<") else None
    [root] = element(kind_of(case["input"].get("doc_type")), case["input"])
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def kind_of(name: Any) -> str:
    """What has no known name is judged as an assessment."""
    return str(name) if name in DOCUMENTS else "assessment"


def accepts(schemas: Schemas, document: Union[bytes, str]) -> bool:
    """Whether the schema that has the root accepts the document."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    raw = document.encode() if isinstance(document, str) else document
    try:
        root = etree.fromstring(raw, parser)
        return bool(schemas[kind_of(etree.QName(root).localname)].validate(root))
    except etree.XMLSyntaxError:
        return False


def in_form(verdict: str) -> List[Case]:
    cases = [case for case in FORM if case["expect"]["verdict"] == verdict]
    return [case for case in cases if in_xml(case) is not None]


@pytest.fixture(scope="module")
def schemas() -> Schemas:
    texts = {name: ltci.schema(name, xsd=True).encode() for name in DOCUMENTS}
    return {name: etree.XMLSchema(etree.fromstring(text)) for name, text in texts.items()}


@pytest.mark.parametrize(
    "base", sorted((CONFORMANCE / "bases").glob("*.xml")), ids=lambda path: path.name
)
def test_bases_in_xml_are_accepted(schemas: Schemas, base: Any) -> None:
    assert accepts(schemas, base.read_bytes())


@pytest.mark.parametrize(
    "base", sorted((CONFORMANCE / "bases").glob("*.json")), ids=lambda path: path.name
)
@pytest.mark.parametrize("indent", [False, True])
def test_bases_converted_to_xml_are_accepted(schemas: Schemas, base: Any, indent: bool) -> None:
    assert accepts(schemas, ltci.convert(base.read_bytes(), "xml", indent=indent))


@pytest.mark.parametrize("case", in_form("acceptable"), ids=lambda case: str(case["id"]))
def test_good_form_is_accepted(schemas: Schemas, case: Case) -> None:
    document = in_xml(case)
    assert document is not None
    assert accepts(schemas, document)


@pytest.mark.parametrize("case", in_form("refused"), ids=lambda case: str(case["id"]))
def test_bad_form_is_refused(schemas: Schemas, case: Case) -> None:
    document = in_xml(case)
    assert document is not None
    assert accepts(schemas, document) == (case["id"] in NOT_SEEN), NOT_SEEN.get(case["id"])


def test_the_exceptions_are_cases() -> None:
    assert set(NOT_SEEN) <= {case["id"] for case in in_form("refused")}
    assert in_form("refused") and in_form("acceptable")
