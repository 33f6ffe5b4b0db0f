//! One line of a mapping.

use ltci::directory::{MapEntry, MapHeader};
use ltci::rules::table as rule;

use super::cell::Line;
use super::field::Field;
use super::header::Header;
use super::item::{code, day, last_day, passage};
use super::told::AtRow;
use super::value;

/// Reads one row. The day of the decision stands in for a first day that is missing.
pub(super) fn entry(
    line: &Line<'_>,
    at: &mut AtRow<'_>,
    header: &Header,
    map: &MapHeader<'_>,
) -> Option<MapEntry<'static>> {
    let column = |field| header.column(field);
    let local = column(Field::LocalCode).and_then(|column| code(line, column, at, false));
    let relation =
        column(Field::Relation).and_then(|column| at.value(line, column, value::relation));
    let national = column(Field::NationalCode).and_then(|column| code(line, column, at, false));
    let reason = column(Field::Reason).and_then(|column| passage(line, column, at));
    let from = column(Field::From).and_then(|column| day(line, column, at));
    let to = column(Field::To).and_then(|column| last_day(line, column, at));
    if at.is_refused() {
        return None;
    }
    if local.is_none() {
        at.tell_field(&rule::CODE_MISSING, Field::LocalCode, column(Field::LocalCode), &[]);
    }
    if relation.is_none() {
        at.tell_field(&rule::RELATION_UNKNOWN, Field::Relation, column(Field::Relation), &[]);
    }
    if let (None, Some(column)) = (from, column(Field::From)) {
        at.tell_read(&rule::DATE_FROM_EDITION, column, &map.decided_on);
    }
    Some(MapEntry {
        local_item_codg: local?,
        relation: relation?,
        ltc_item_codg: national,
        reason,
        in_force_from: from.unwrap_or(map.decided_on),
        in_force_to: to,
    })
}
