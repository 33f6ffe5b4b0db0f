"""The expectations of the convert cases, held by other means than the library: lxml reads the XML,
Python writes the canonical form, OpenSSL makes the digest."""

from __future__ import annotations

import hashlib
import json
from typing import Any, List

import pytest
from lxml import etree

from suite import Case, cases


def is_between_the_forms(case: Case) -> bool:
    """Whether both the JSON and the XML of the document stand in the case."""
    return "digest" in case["expect"] and ("input" in case) == (case["to"] == "xml")


CONVERT: List[Case] = [case for case in cases() if case["op"] == "convert" and is_between_the_forms(case)]
NAMESPACE = "{urn:ltci:exchange:1}"


def tree(value: Any) -> Any:
    """A JSON value as names and texts, a list as its elements one after the other."""
    if not isinstance(value, dict):
        return str(value)
    return [
        (name, tree(element))
        for name, member in value.items()
        for element in (member if isinstance(member, list) else [member])
    ]


def tree_of_element(element: etree._Element) -> Any:
    members = list(element)
    if not members:
        return element.text or ""
    return [(str(member.tag).removeprefix(NAMESPACE), tree_of_element(member)) for member in members]


def test_there_are_cases() -> None:
    assert len(CONVERT) >= 8


@pytest.mark.parametrize("case", CONVERT, ids=lambda case: str(case["id"]))
def test_the_expectation_holds(case: Case) -> None:
    document = case["input"] if case["to"] == "xml" else case["expect"]["output"]
    xml = case["expect"]["xml"] if case["to"] == "xml" else case["xml"]
    root = etree.fromstring(xml.encode(), etree.XMLParser(remove_comments=True))
    assert root.tag == NAMESPACE + document["doc_type"]
    # JSON may come in any order; that of XML is a matter of the XSD.
    assert sorted(tree_of_element(root)) == sorted(tree(document))
    canonical = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.new("sm3", canonical.encode()).hexdigest()
    assert case["expect"]["digest"] == "sm3:" + digest
