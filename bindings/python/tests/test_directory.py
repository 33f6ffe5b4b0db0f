"""Directories and mappings; what is expected is declared by hand."""

from __future__ import annotations

import copy
import datetime
import decimal
import json
import pickle
import sys
from pathlib import Path
from typing import Any, Callable, List

import pandas
import polars
import pytest

import ltci
from conftest import BASE, Json

BASES = BASE.parent
LOCAL = BASES / "directory.json"
MAP = BASES / "directory-map.json"
DAY = "2026-03-01"
FIRST = "SAMPLE00000000001"


@pytest.fixture
def sample() -> ltci.Directory:
    return ltci.Directory.sample()


@pytest.fixture
def local() -> ltci.Directory:
    return ltci.Directory.load(LOCAL)


@pytest.fixture
def mapping() -> ltci.DirectoryMap:
    return ltci.DirectoryMap.load(MAP)


@pytest.fixture
def later() -> Callable[..., ltci.Directory]:
    """The local edition, published again with changes."""

    def publish(change: Callable[[List[Json]], Any], **edition: str) -> ltci.Directory:
        document = json.loads(LOCAL.read_bytes())
        document["edition"] = {**document["edition"], **edition}
        change(document["items"])
        return ltci.Directory.load(json.dumps(document))

    return publish


def codes(items: List[ltci.Item]) -> List[str]:
    return [item["ltc_item_codg"] for item in items]


def test_the_sample_is_36_items_and_says_what_it_is(sample: ltci.Directory) -> None:
    assert len(sample) == len(list(sample)) == 36
    assert sample.edition["id"] == "sample-2025"
    assert sample.edition["status"] == "sample"
    assert all(item["ltc_item_codg"].startswith("SAMPLE") for item in sample)
    classes = [item["item_class"] for item in sample]
    assert (classes.count("生活照护"), classes.count("医疗护理")) == (20, 16)
    assert repr(sample) == "<ltci.Directory: sample-2025, 36 items>"


def test_every_source_gives_the_same(local: ltci.Directory, tmp_path: Path) -> None:
    text = LOCAL.read_text("utf-8")
    xml = ltci.convert(text, "xml", indent=True)
    in_xml = tmp_path / "目录.xml"
    in_xml.write_text(xml, "utf-8")
    raw = text.encode()
    sources: List[Any] = [raw, bytearray(raw), memoryview(raw), text, f"\n {text}", str(LOCAL), in_xml, xml]
    for source in sources:
        read = ltci.Directory.load(source)
        assert read.digest == local.digest == ltci.digest(text)
        assert list(read) == json.loads(text)["items"]


def test_what_is_written_can_be_read(
    local: ltci.Directory, mapping: ltci.DirectoryMap
) -> None:
    for indent in (False, True):
        for text in (local.to_json(indent=indent), local.to_xml(indent=indent)):
            assert ltci.Directory.load(text).digest == local.digest
        for text in (mapping.to_json(indent=indent), mapping.to_xml(indent=indent)):
            assert ltci.DirectoryMap.load(text).digest == mapping.digest
    assert local.to_json() == ltci.convert(LOCAL.read_bytes(), "json")
    assert local.to_xml() == ltci.convert(LOCAL.read_bytes(), "xml")
    assert mapping.to_xml(indent=True) == ltci.convert(MAP.read_bytes(), "xml", indent=True)
    assert mapping.digest == ltci.digest(MAP.read_bytes())


@pytest.mark.parametrize("load", [ltci.Directory.load, ltci.DirectoryMap.load])
@pytest.mark.parametrize("document", [BASE.read_bytes(), b"{}", b"", "", b"[]", "<a/>", "{\ud800"])
def test_what_has_not_the_form_is_refused_with_a_report(
    load: Callable[[Any], Any], document: Any
) -> None:
    with pytest.raises(ltci.Refused) as caught:
        load(document)
    assert caught.value.report.verdict == "refused"
    assert caught.value.report.findings


def test_one_kind_is_not_the_other() -> None:
    with pytest.raises(ltci.Refused):
        ltci.Directory.load(MAP)
    with pytest.raises(ltci.Refused):
        ltci.DirectoryMap.load(ltci.convert(LOCAL.read_bytes(), "xml"))


def test_a_file_that_is_not_there_is_an_error_of_files(tmp_path: Path) -> None:
    for source in (tmp_path / "none.json", str(tmp_path / "none.json")):
        with pytest.raises(FileNotFoundError):
            ltci.Directory.load(source)
    with pytest.raises(TypeError, match="not int"):
        ltci.Directory.load(3)  # type: ignore[arg-type]
    # Several lines are never a path, so that no error tells them.
    with pytest.raises(ltci.Refused):
        ltci.Directory.load("编码,名称\nA,张三")


def test_an_item_is_listed_from_its_first_day_to_its_last(local: ltci.Directory) -> None:
    def name(day: str) -> Any:
        item = local.item("SI002", day)
        return item and item["item_name"]

    days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"]
    assert [name(day) for day in days] == [None, "样例项目乙", "样例项目乙", None]


def test_days_are_dates_or_text(sample: ltci.Directory) -> None:
    day = datetime.date(2026, 3, 1)
    assert sample.item(FIRST, day) == sample.item(FIRST, "2026-03-01") is not None
    assert sample.item(FIRST, day, datetime.date(2025, 1, 1)) is None
    assert sample.item(FIRST, day, known_at="2026-01-01") is not None
    with pytest.raises(ValueError, match="YYYY-MM-DD"):
        sample.item(FIRST, "2026-3-1")
    with pytest.raises(TypeError):
        sample.item(FIRST, 20260301)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["SAMPLE00000000099", "", "洗发", "\ud800", "x" * 10_000])
def test_nobody_lists_what_is_no_code(sample: ltci.Directory, code: str) -> None:
    assert sample.item(code, DAY) is None
    assert ltci.Editions([sample]).answers(code, DAY) == []


def test_items_are_the_callers_own(sample: ltci.Directory) -> None:
    first = next(iter(sample))
    first["item_name"] = "changed"
    sample.edition["title"] = "changed"
    assert next(iter(sample))["item_name"] != "changed"
    assert sample.edition["title"] != "changed"


def test_the_edition_issued_last_answers(
    local: ltci.Directory, later: Callable[..., ltci.Directory]
) -> None:
    def reprice(items: List[Json]) -> None:
        items[0]["price"] = "25.00"

    new = later(reprice, id="local-sample-2027", issued="2026-02-01")
    editions = ltci.Editions([new, local])
    known = [editions.item("SI001", DAY, day) for day in ("2025-12-31", "2026-01-31", "2026-02-01")]
    assert [item and item.get("price") for item in known] == ["20.00", "20.00", "25.00"]
    assert editions.item("SI001", DAY, "2025-12-01") is None
    assert len(editions) == 2
    assert repr(editions) == "<ltci.Editions: local-sample-2027, local-sample-2026>"


def test_answers_tell_why_there_is_none(
    local: ltci.Directory, sample: ltci.Directory, later: Callable[..., ltci.Directory]
) -> None:
    shorter = later(lambda items: items.pop(0), id="local-sample-2027", issued="2026-02-01")
    editions = ltci.Editions([local, sample, shorter])
    assert editions.answers("SI001", DAY) == [
        {"absent": "not_listed", "edition": "local-sample-2027"}
    ]
    assert editions.answers("SI001", "2025-01-01") == [{"absent": "no_edition"}]
    assert editions.answers("SI003", DAY) == [
        {"absent": "not_yet", "edition": "local-sample-2027", "from": "2026-07-01"}
    ]
    [ended] = editions.answers("SI002", "2026-08-01")
    assert ended == {
        "absent": "ended",
        "edition": "local-sample-2027",
        "last": "2026-06-30",
        "replaced_by": "SI003",
    }
    [listed] = editions.answers(FIRST, DAY)
    assert listed == {"edition": "sample-2025", "item": sample.item(FIRST, DAY)}


def test_items_are_found_by_characters_pinyin_and_initials(
    later: Callable[..., ltci.Directory],
) -> None:
    def rename(items: List[Json]) -> None:
        for item, name in zip(items, ["样例洗发", "洗手（样例）", "协助（样例）"]):
            item["item_name"] = name
        del items[3:]

    directory = later(rename)
    assert codes(directory.search("洗")) == ["SI002", "SI001"]
    assert codes(directory.search("xf")) == ["SI001"]
    assert codes(directory.search("xiezhu")) == ["SI003"]
    assert codes(directory.search("si003")) == ["SI003"]
    assert directory.search("") == directory.search("\ud800") == directory.search("浴") == []


def test_a_later_edition_is_compared(
    local: ltci.Directory, later: Callable[..., ltci.Directory]
) -> None:
    def change(items: List[Json]) -> None:
        added = {**copy.deepcopy(items[0]), "ltc_item_codg": "SI100"}
        items[0].update(item_name="样例项目新", price="21.00")
        del items[3]
        items.append(added)

    compared = local.diff(later(change, id="local-sample-2027"))
    assert (compared["old"], compared["new"]) == ("local-sample-2026", "local-sample-2027")
    kinds = {change["code"]: change["kinds"] for change in compared["changes"]}
    assert kinds == {"SI001": ["renamed", "repriced"], "SI004": ["removed"], "SI100": ["added"]}
    assert compared["changes"][0]["fields"] == [
        {"field": "item_name", "old": "样例项目甲", "new": "样例项目新"},
        {"field": "price", "old": "20.00", "new": "21.00"},
    ]
    assert local.diff(local)["changes"] == []


def test_a_mapping_has_targets_and_coverage(
    local: ltci.Directory, sample: ltci.Directory, mapping: ltci.DirectoryMap
) -> None:
    assert mapping.map["to_edition"] == "sample-2025"
    assert len(mapping) == len(list(mapping)) == 38
    assert repr(mapping) == "<ltci.DirectoryMap: local-sample-2026-map, 38 entries>"
    [target] = mapping.targets("SI001", DAY)
    assert (target["relation"], target.get("ltc_item_codg")) == ("equivalent", FIRST)
    [none] = mapping.targets("SI005", datetime.date(2026, 3, 1))
    assert none["relation"] == "none" and none["reason"]
    assert mapping.targets("SI001", "2025-12-31") == mapping.targets("样例", DAY) == []
    covered = mapping.coverage(local, sample, DAY)
    assert covered["day"] == DAY
    assert (covered["national"]["items"], covered["national"]["mapped"]) == (36, 36)
    assert covered["local"]["left_out"] == covered["local"]["unknown"] == []
    assert covered["without_counterpart"] == ["SI005"]
    assert covered["relations"] == [
        ["equivalent", 1],
        ["narrower", 1],
        ["broader", 34],
        ["related", 0],
        ["none", 1],
    ]


def test_counterparts_are_suggested(sample: ltci.Directory) -> None:
    suggestions = ltci.suggest(sample, sample, 1)
    assert len(suggestions) == 36
    for suggestion in suggestions:
        [candidate] = suggestion["candidates"]
        assert candidate["likeness"] == 1000
    assert all(len(one["candidates"]) <= 3 for one in ltci.suggest(sample, sample))
    assert all(one["candidates"] == [] for one in ltci.suggest(sample, sample, most=0))


def test_mappings_are_judged_by_the_editions_that_are_given(local: ltci.Directory) -> None:
    def known(report: ltci.Report) -> List[str]:
        return [data["id"] for data in report.made_with["data"]]

    document = MAP.read_bytes()
    assert "local-sample-2026" not in known(ltci.validate(document))
    report = ltci.validate(document, editions=[local])
    assert report.acceptable
    [edition] = [data for data in report.made_with["data"] if data["id"] == "local-sample-2026"]
    assert edition["digest"] == local.digest
    with pytest.raises(TypeError):
        ltci.validate(document, editions=[document])  # type: ignore[list-item]


def test_pandas(local: ltci.Directory) -> None:
    frame = local.to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame.columns) == list(ltci.Item.__annotations__)
    assert len(frame) == len(local)
    assert frame["price"][0] == decimal.Decimal("20.00")
    assert isinstance(frame["price"][0], decimal.Decimal)
    assert str(frame["duration_min"].dtype) == "Int64"
    assert frame["duration_min"][0] == 15
    assert frame["in_force_to"][1] == pandas.Timestamp("2026-06-30")
    assert frame["in_force_to"].isna().tolist()[:2] == [True, False]
    assert frame["item_category"].isna().all()
    kept = frame[frame["in_force_from"] <= pandas.Timestamp("2026-03-01")]
    assert set(kept["ltc_item_codg"]) == {"SI001", "SI002", "SI004", "SI005"}


def test_polars(local: ltci.Directory) -> None:
    frame = local.to_polars()
    assert isinstance(frame, polars.DataFrame)
    assert frame.columns == list(ltci.Item.__annotations__)
    assert frame.schema["price_cap"] == polars.Decimal(16, 2)
    assert frame.schema["duration_max"] == polars.Int64
    assert frame.schema["in_force_to"] == polars.Date
    first, second = frame.row(0, named=True), frame.row(1, named=True)
    assert first["price"] == decimal.Decimal("20.00")
    assert (first["duration_min"], first["duration_max"]) == (15, 30)
    assert (first["in_force_to"], second["in_force_to"]) == (None, datetime.date(2026, 6, 30))
    assert frame["item_category"].null_count() == len(local)


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_a_package_that_is_missing_is_named(
    name: str, sample: ltci.Directory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ModuleNotFoundError, match=f"需要先安装.*pip install {name}"):
        getattr(sample, f"to_{name}")()


def test_none_of_them_is_made_or_pickled_by_hand(
    sample: ltci.Directory, mapping: ltci.DirectoryMap
) -> None:
    for kind in (ltci.Directory, ltci.DirectoryMap):
        with pytest.raises(TypeError):
            kind()
    for thing in (sample, mapping, ltci.Editions([sample])):
        with pytest.raises(TypeError):
            pickle.dumps(thing)
