"""XLSX, by openpyxl."""

import xml.etree.ElementTree as ElementTree
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from conftest import FIELDS, HEADINGS, MAP_FIELDS, shown
from openpyxl.utils.escape import unescape

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PRINTED = [
    "ltc_item_codg", "item_category", "item_name", "item_content", "item_points", "item_class",
    "unit", "duration_min", "duration_max", "frequency", "qualification", "price", "price_cap",
    "in_force_from", "in_force_to", "replaced_by",
]
MAP_HEADINGS = ["地方项目编码", "对应关系", "国家项目编码", "理由", "生效日期", "失效日期"]
RELATIONS = {
    "equivalent": "等同", "narrower": "窄于国家项目", "broader": "宽于国家项目", "related": "相关", "none": "无对应",
}


@pytest.fixture
def book(case):
    return openpyxl.load_workbook(case.path("xlsx"))


def heading_row(sheet):
    return next(row for row in range(1, 6) if sheet.cell(row, 1).value == "序号")


def footnote_row(sheet):
    return table(sheet)[-1][0].row + 1


def table(sheet):
    """The rows below the headings that have a serial number."""
    rows = list(sheet.iter_rows(min_row=heading_row(sheet) + 1))
    return [row for row in rows if isinstance(row[0].value, int)]


def plain(name, cell):
    """What a cell says, as the document writes it. openpyxl leaves `_x005F_`, which stands for `_`, to us."""
    if isinstance(cell.value, str):
        return unescape(cell.value)
    if cell.value is None or name not in ("price", "price_cap"):
        return cell.value
    return f"{Decimal(str(cell.value)):.2f}"


def test_every_item(case, book):
    sheet = book["服务项目目录"]
    header = [cell.value for cell in sheet[heading_row(sheet)]]
    assert header == ["序号"] + [HEADINGS[FIELDS.index(name)] for name in PRINTED]
    rows = table(sheet)
    assert [row[0].value for row in rows] == list(range(1, len(case.items) + 1))
    for row, item in zip(rows, shown(case)):
        found = {name: plain(name, cell) for name, cell in zip(PRINTED, row[1:])}
        assert {name: value for name, value in found.items() if value is not None} == item


def test_amounts_are_numbers_where_that_is_exact(book):
    for row in table(book["服务项目目录"]):
        for cell in (row[1 + PRINTED.index("price")], row[1 + PRINTED.index("price_cap")]):
            if cell.value is not None:
                large = Decimal(str(cell.value)) >= Decimal(10) ** 13
                assert cell.data_type == ("s" if large else "n")
                assert large or cell.number_format == "#,##0.00"


def test_nothing_is_a_formula_and_codes_are_text(book):
    for row in table(book["服务项目目录"]):
        assert all(cell.data_type != "f" for cell in row)
        assert row[1].data_type == "s" and row[1].number_format == "@"


def test_print(case, book):
    sheet = book["服务项目目录"]
    heading = heading_row(sheet)
    assert sheet.print_title_rows == f"${heading}:${heading}"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.oddFooter.center.text == "第 &P 页 共 &N 页"
    assert sheet.oddFooter.left.text == ("样例，非官方" if case.is_sample else None)
    assert sheet.freeze_panes == f"A{heading + 1}"
    for row in table(sheet):
        assert all(cell.alignment.wrap_text and cell.border.left.style == "thin" for cell in row)


def test_rows_and_cells_are_in_order(case):
    """A row that stands twice is mended by Excel with a warning; openpyxl does not mind it."""
    with zipfile.ZipFile(case.path("xlsx")) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        for name in sheets:
            rows = [int(row.get("r")) for row in ElementTree.fromstring(archive.read(name)).iter(f"{MAIN}row")]
            assert rows == sorted(set(rows)), name


def test_title_facts_and_footnote(case, book):
    sheet = book["服务项目目录"]
    assert sheet["A1"].value == case.edition["title"]
    for name in ("id", "doc_no", "issued", "in_force_from", "in_force_to", "publisher_admdvs"):
        assert case.edition.get(name, "") in sheet["A2"].value
    assert (sheet["A3"].value == "样例，非官方") == case.is_sample
    last = footnote_row(sheet)
    assert sheet.cell(last, 1).value == "数据来源：" + case.edition["provenance"]
    assert sheet.cell(last + 1, 1).value is None and sheet.max_row == last + 1
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert {"A1:Q1", "A2:Q2", f"A{last}:Q{last}"} <= merged


def test_classes_are_sections(case, book):
    sheet = book["服务项目目录"]
    counts = {}
    for item in case.items:
        counts[item["item_class"]] = counts.get(item["item_class"], 0) + 1
    rows = sheet.iter_rows(min_row=heading_row(sheet) + 1, max_row=footnote_row(sheet) - 1)
    sections = [row[0].value for row in rows if isinstance(row[0].value, str)]
    assert sections == [f"{name}（{count}项）" for name, count in counts.items()]


def test_columns_without_a_value_are_hidden(case, book):
    dimensions = book["服务项目目录"].column_dimensions.values()
    hidden = {
        place for columns in dimensions if columns.hidden
        for place in range(columns.min, columns.max + 1)
    }
    for place, name in enumerate(PRINTED):
        empty = not any(name in item for item in case.items)
        assert (place + 2 in hidden) == (empty and place >= 5), name


def test_mapping(case, book):
    if case.map is None:
        assert book.sheetnames == ["服务项目目录"]
        return
    sheet = book["对照映射"]
    assert [cell.value for cell in sheet[heading_row(sheet)]] == ["序号"] + MAP_HEADINGS
    rows = table(sheet)
    assert len(rows) == len(case.map["entries"])
    for row, entry in zip(rows, case.map["entries"]):
        expected = dict(entry, relation=RELATIONS[entry["relation"]])
        assert [cell.value for cell in row[1:]] == [expected.get(name) for name in MAP_FIELDS]
