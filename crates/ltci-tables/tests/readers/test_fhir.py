"""FHIR, by fhir.resources."""

import pytest
from conftest import FIELDS
from fhir.resources.R4B.bundle import Bundle

SPECIFICATION = "urn:ltci:exchange:1"
EQUIVALENCE = {
    "equivalent": "equivalent", "narrower": "wider", "broader": "narrower", "related": "relatedto",
    "none": "unmatched",
}


@pytest.fixture
def resources(case):
    """The resources by type, as the library reads them."""
    bundle = Bundle.model_validate_json(case.path("fhir.json").read_text("utf-8"))
    assert bundle.type == "collection"
    found = {}
    for entry in bundle.entry:
        assert entry.fullUrl == entry.resource.url
        found[entry.resource.get_resource_type()] = entry.resource
    return found


def value_of(part):
    """The one value[x] of a property or an extension, as the document writes it."""
    names = ["String", "Code", "Integer", "DateTime", "Coding"]
    values = [getattr(part, f"value{name}", None) for name in names]
    (value,) = [value for value in values if value is not None]
    if getattr(part, "valueCoding", None) is not None:
        return value.code
    return value if isinstance(value, int) else str(value)


def row_of_concept(concept):
    row = {"ltc_item_codg": concept.code, "item_name": concept.display}
    if concept.definition is not None:
        row["item_content"] = concept.definition
    row.update({part.code: value_of(part) for part in concept.property})
    return {name: row[name] for name in FIELDS if name in row}


def rows_of(concept):
    for extension in concept.extension or []:
        assert extension.url == f"{SPECIFICATION}:directory:earlier_row"
        yield {"ltc_item_codg": concept.code} | {
            part.url: value_of(part) for part in extension.extension
        }
    yield row_of_concept(concept)


def test_every_row_is_in_the_code_system(case, resources):
    concepts = resources["CodeSystem"].concept
    codes = [concept.code for concept in concepts]
    assert sorted(set(codes)) == codes == sorted({item["ltc_item_codg"] for item in case.items})
    key = lambda row: (row["ltc_item_codg"], row["in_force_from"])
    found = [row for concept in concepts for row in rows_of(concept)]
    assert sorted(found, key=key) == sorted(case.items, key=key)


def test_properties_are_declared(resources):
    system = resources["CodeSystem"]
    declared = {part.code: part.type for part in system.property}
    for concept in system.concept:
        for part in concept.property:
            assert getattr(part, "value" + declared[part.code][0].upper() + declared[part.code][1:]) is not None


def test_heading(case, resources):
    edition = case.edition
    system = resources["CodeSystem"]
    assert system.url == f"urn:ltci:directory:{edition['id']}"
    assert (system.status, system.experimental) == (("draft", True) if case.is_sample else ("active", False))
    assert (system.title, system.description) == (edition["title"], edition["provenance"])
    assert (system.content, system.count) == ("complete", len(system.concept))
    assert str(system.date)[:10] == edition["issued"]
    (period,) = [part.valuePeriod for part in system.extension if part.url.endswith("effectivePeriod")]
    assert str(period.start)[:10] == edition["in_force_from"]
    assert (str(period.end)[:10] if period.end else None) == edition.get("in_force_to")
    (coding,) = system.jurisdiction[0].coding
    assert coding.code == edition.get("publisher_admdvs", "CN")
    numbers = [part.value for part in system.identifier or []]
    assert numbers == [edition[name] for name in ["doc_no"] if name in edition]


def test_value_set(resources):
    system, values = resources["CodeSystem"], resources["ValueSet"]
    assert system.valueSet == values.url
    assert [include.system for include in values.compose.include] == [system.url]
    assert values.experimental == system.experimental


def test_english_names_of_class_and_category(case, resources):
    if not case.is_sample:
        return
    english = {"生活照护": "daily care", "医疗护理": "medical care"}
    for concept in resources["CodeSystem"].concept:
        found = {part.code: value_of(part) for part in concept.property}
        assert found["item_class_en"] == english[found["item_class"]]
        assert found["item_category_en"]


def test_concept_map(case, resources):
    if case.map is None:
        assert "ConceptMap" not in resources
        return
    found = resources["ConceptMap"]
    header = case.map["map"]
    (group,) = found.group
    assert group.source == f"urn:ltci:directory:{header['from_edition']}"
    assert group.target == f"urn:ltci:directory:{header['to_edition']}"
    assert found.sourceUri == resources["ValueSet"].url
    assert str(found.date)[:10] == header["decided_on"]
    lines = [line(element.code, target) for element in group.element for target in element.target]
    expected = [
        (
            entry["local_item_codg"], entry.get("ltc_item_codg"), EQUIVALENCE[entry["relation"]],
            entry.get("reason", "宽于国家项目" if entry["relation"] == "broader" else None),
            entry["in_force_from"], entry.get("in_force_to"),
        )
        for entry in case.map["entries"]
    ]
    assert sorted(lines, key=str) == sorted(expected, key=str)


def line(code, target):
    (extension,) = target.extension
    period = extension.valuePeriod
    days = str(period.start)[:10], str(period.end)[:10] if period.end else None
    return (code, target.code, target.equivalence, target.comment, *days)
