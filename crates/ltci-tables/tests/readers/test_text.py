"""CSV, JSON and XML, by the readers of Python."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree

from conftest import FIELDS, HEADINGS, shown

FORMULA = re.compile(r"'*[=+\-@＝＋－＠]")
NAMESPACE = "{urn:ltci:exchange:1}"


def test_csv(case):
    raw = case.path("csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True)
    assert header == HEADINGS
    assert len(rows) == len(case.items)
    for row, item in zip(rows, shown(case)):
        expected = {name: str(value) for name, value in item.items()}
        assert [unguarded(cell) for cell in row] == [expected.get(name, "") for name in FIELDS]


def test_no_cell_of_a_csv_is_a_formula(case):
    text = case.path("csv").read_bytes().decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline=""), strict=True):
        assert not any(cell[:1] in tuple("=+-@＝＋－＠") for cell in row if cell)


def unguarded(cell):
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell[1:]) else cell


def test_json(case):
    assert json.loads(case.path("json").read_text("utf-8")) == case.directory


def test_xml(case):
    root = ElementTree.parse(case.path("xml")).getroot()
    assert root.tag == f"{NAMESPACE}directory"
    edition = root.find(f"{NAMESPACE}edition")
    assert members(edition) == case.edition
    items = [members(item) for item in root.findall(f"{NAMESPACE}items")]
    assert items == [{name: str(value) for name, value in item.items()} for item in case.items]


def members(element):
    return {child.tag.removeprefix(NAMESPACE): child.text for child in element}
