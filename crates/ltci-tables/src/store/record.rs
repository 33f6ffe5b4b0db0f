//! Which column holds what: items, editions, mappings as records, and back.

use ltci::code::{
    AdministrativeDivision, CaregiverQualification, ChargeUnit, EditionId, ItemCode, MapRelation,
};
use ltci::directory::{Edition, Item, MapEntry, MapHeader};
use ltci::value::{Label, Minutes, Passage};
use ltci::{Date, Money};

use super::field::{Columns, Field, Reader, damaged};
use super::{Source, StoredEdition};
use crate::error::Error;
use crate::table::Row;

pub(super) const ITEM: [&str; 18] = [
    "import_number",
    "source_row",
    "ltc_item_codg",
    "item_class",
    "item_category",
    "item_name",
    "item_content",
    "item_points",
    "unit",
    "duration_min",
    "duration_max",
    "frequency",
    "qualification",
    "price_fen",
    "price_cap_fen",
    "in_force_from",
    "in_force_to",
    "replaced_by",
];

/// The items of imports; `{table}` is where they are, and a condition follows.
pub(super) const SELECT_ITEMS: &str = "SELECT ltc_item_codg, item_class, item_category, item_name,
    item_content, item_points, unit, duration_min, duration_max, frequency, qualification,
    price_fen, price_cap_fen, CAST(in_force_from AS TEXT), CAST(in_force_to AS TEXT), replaced_by,
    import_number FROM {table} WHERE";

pub(super) fn of_item(number: i64, row: &Row) -> [Field<'_>; 18] {
    let item = &row.item;
    let minutes = |minutes: Option<Minutes>| minutes.map(|Minutes(minutes)| i64::from(minutes));
    [
        number.into(),
        i64::from(row.row).into(),
        item.ltc_item_codg.as_str().into(),
        item.item_class.as_str().into(),
        item.item_category.as_ref().map(Label::as_str).into(),
        item.item_name.as_str().into(),
        item.item_content.as_ref().map(Passage::as_str).into(),
        item.item_points.as_ref().map(Passage::as_str).into(),
        item.unit.map(ChargeUnit::as_str).into(),
        minutes(item.duration_min).into(),
        minutes(item.duration_max).into(),
        item.frequency.map(Field::shown).into(),
        item.qualification.map(CaregiverQualification::as_str).into(),
        item.price.map(Money::fen).into(),
        item.price_cap.map(Money::fen).into(),
        item.in_force_from.into(),
        item.in_force_to.into(),
        item.replaced_by.as_ref().map(ItemCode::as_str).into(),
    ]
}

/// A stored item, with the number of its import.
pub(super) fn item(columns: &dyn Columns) -> Result<(Item<'static>, i64), Error> {
    let mut reader = Reader::new(columns);
    let item = Item {
        ltc_item_codg: reader.parsed()?,
        item_class: label(&mut reader)?,
        item_category: reader.made(new_label)?,
        item_name: label(&mut reader)?,
        item_content: reader.made(new_passage)?,
        item_points: reader.made(new_passage)?,
        unit: reader.optional()?,
        duration_min: reader.optional_number(minutes)?,
        duration_max: reader.optional_number(minutes)?,
        frequency: reader.optional()?,
        qualification: reader.optional()?,
        price: reader.optional_number(Money::from_fen)?,
        price_cap: reader.optional_number(Money::from_fen)?,
        in_force_from: reader.parsed()?,
        in_force_to: reader.optional()?,
        replaced_by: reader.optional()?,
    };
    Ok((item, reader.number()?))
}

pub(super) const IMPORT: [&str; 6] =
    ["import_number", "document_type", "document_id", "revision", "source_name", "source_digest"];

pub(super) fn of_import<'f>(
    number: i64,
    document: [&'f str; 2],
    revision: i64,
    source: &'f Source,
    source_digest: &'f str,
) -> [Field<'f>; 6] {
    let [document_type, document_id] = document;
    [
        number.into(),
        document_type.into(),
        document_id.into(),
        revision.into(),
        source.name().into(),
        source_digest.into(),
    ]
}

pub(super) const EDITION: [&str; 15] = [
    "import_number",
    "revision",
    "is_current",
    "content_digest",
    "item_count",
    "edition_id",
    "title",
    "doc_no",
    "status",
    "publisher_admdvs",
    "issued",
    "in_force_from",
    "in_force_to",
    "adopts",
    "provenance",
];

pub(super) const SELECT_EDITIONS: &str =
    "SELECT edition.edition_id, edition.title, edition.doc_no, edition.status,
    edition.publisher_admdvs, CAST(edition.issued AS TEXT), CAST(edition.in_force_from AS TEXT),
    CAST(edition.in_force_to AS TEXT), edition.adopts, edition.provenance, edition.revision,
    edition.content_digest, edition.item_count, CAST(import.recorded_at AS TEXT),
    CAST(CAST(edition.is_current AS INTEGER) AS BIGINT), import.source_name, import.import_number
    FROM directory_edition AS edition
    JOIN directory_import AS import ON import.import_number = edition.import_number";

/// An edition that is not yet current: digest and number of items are known in the end.
pub(super) fn of_edition<'f>(
    number: i64,
    revision: i64,
    digest: &'f str,
    edition: &'f Edition<'_>,
) -> [Field<'f>; 15] {
    [
        number.into(),
        revision.into(),
        Field::Flag(false),
        digest.into(),
        0.into(),
        edition.id.as_str().into(),
        edition.title.as_str().into(),
        edition.doc_no.as_ref().map(Label::as_str).into(),
        edition.status.as_str().into(),
        edition.publisher_admdvs.as_ref().map(AdministrativeDivision::as_str).into(),
        edition.issued.into(),
        edition.in_force_from.into(),
        edition.in_force_to.into(),
        edition.adopts.as_ref().map(EditionId::as_str).into(),
        edition.provenance.as_str().into(),
    ]
}

/// A stored edition, with the number of its import.
pub(super) fn edition(columns: &dyn Columns) -> Result<(StoredEdition, i64), Error> {
    let mut reader = Reader::new(columns);
    let edition = Edition {
        id: reader.parsed()?,
        title: label(&mut reader)?,
        doc_no: reader.made(new_label)?,
        status: reader.parsed()?,
        publisher_admdvs: reader.optional()?,
        issued: reader.parsed()?,
        in_force_from: reader.parsed()?,
        in_force_to: reader.optional()?,
        adopts: reader.optional()?,
        provenance: passage(&mut reader)?,
    };
    let stored = StoredEdition {
        edition,
        revision: u32::try_from(reader.number()?).map_err(|_| damaged())?,
        digest: reader.text()?.to_owned(),
        items: u64::try_from(reader.number()?).map_err(|_| damaged())?,
        recorded_at: utc(reader.text()?),
        current: reader.number()? != 0,
        source: reader.text()?.to_owned(),
    };
    Ok((stored, reader.number()?))
}

pub(super) const MAP: [&str; 11] = [
    "import_number",
    "revision",
    "is_current",
    "content_digest",
    "map_id",
    "title",
    "from_edition",
    "to_edition",
    "decided_by_admdvs",
    "decided_on",
    "provenance",
];

pub(super) const SELECT_MAPS: &str = "SELECT map_id, title, from_edition, to_edition,
    decided_by_admdvs, CAST(decided_on AS TEXT), provenance, import_number
    FROM directory_map WHERE is_current";

pub(super) fn of_map<'f>(
    number: i64,
    revision: i64,
    digest: &'f str,
    map: &'f MapHeader<'_>,
) -> [Field<'f>; 11] {
    [
        number.into(),
        revision.into(),
        Field::Flag(true),
        digest.into(),
        map.id.as_str().into(),
        map.title.as_str().into(),
        map.from_edition.as_str().into(),
        map.to_edition.as_str().into(),
        map.decided_by_admdvs.as_str().into(),
        map.decided_on.into(),
        map.provenance.as_str().into(),
    ]
}

/// A stored mapping, with the number of its import.
pub(super) fn map(columns: &dyn Columns) -> Result<(MapHeader<'static>, i64), Error> {
    let mut reader = Reader::new(columns);
    let header = MapHeader {
        id: reader.parsed()?,
        title: label(&mut reader)?,
        from_edition: reader.parsed()?,
        to_edition: reader.parsed()?,
        decided_by_admdvs: reader.parsed()?,
        decided_on: reader.parsed()?,
        provenance: passage(&mut reader)?,
    };
    Ok((header, reader.number()?))
}

pub(super) const ENTRY: [&str; 8] = [
    "import_number",
    "entry_number",
    "local_item_codg",
    "relation",
    "ltc_item_codg",
    "reason",
    "in_force_from",
    "in_force_to",
];

pub(super) const SELECT_ENTRIES: &str = "SELECT local_item_codg, relation, ltc_item_codg, reason,
    CAST(in_force_from AS TEXT), CAST(in_force_to AS TEXT)
    FROM directory_map_entry WHERE import_number = $1 ORDER BY entry_number";

pub(super) fn of_entry<'f>(number: i64, place: i64, entry: &'f MapEntry<'_>) -> [Field<'f>; 8] {
    [
        number.into(),
        place.into(),
        entry.local_item_codg.as_str().into(),
        entry.relation.as_str().into(),
        entry.ltc_item_codg.as_ref().map(ItemCode::as_str).into(),
        entry.reason.as_ref().map(Passage::as_str).into(),
        entry.in_force_from.into(),
        entry.in_force_to.into(),
    ]
}

pub(super) fn entry(columns: &dyn Columns) -> Result<MapEntry<'static>, Error> {
    let mut reader = Reader::new(columns);
    Ok(MapEntry {
        local_item_codg: reader.parsed()?,
        relation: reader.parsed::<MapRelation>()?,
        ltc_item_codg: reader.optional()?,
        reason: reader.made(new_passage)?,
        in_force_from: reader.parsed::<Date>()?,
        in_force_to: reader.optional()?,
    })
}

fn label(reader: &mut Reader<'_>) -> Result<Label<'static>, Error> {
    new_label(reader.text()?).ok_or_else(damaged)
}

fn passage(reader: &mut Reader<'_>) -> Result<Passage<'static>, Error> {
    new_passage(reader.text()?).ok_or_else(damaged)
}

fn new_label(text: &str) -> Option<Label<'static>> {
    Label::new(text.to_owned())
}

fn new_passage(text: &str) -> Option<Passage<'static>> {
    Passage::new(text.to_owned())
}

fn minutes(number: i64) -> Option<Minutes> {
    u32::try_from(number).ok().filter(|minutes| (1..=1440).contains(minutes)).map(Minutes)
}

/// A time of either database, such as `2026-01-31 08:00:00.123+00`, to the second.
fn utc(text: &str) -> String {
    let seconds = text.get(..19).unwrap_or(text);
    seconds.replace(' ', "T") + "Z"
}
