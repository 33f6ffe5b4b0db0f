//! 覆盖情况: which items a mapping leaves out, in both directions.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Directory, DirectoryMap, Item};
use crate::code::{ItemCode, MapRelation};
use crate::value::Date;

/// How far a mapping covers two editions on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The day.
    pub day: Date,
    /// The local items.
    pub local: Side,
    /// The national items.
    pub national: Side,
    /// How many lines have each relation.
    pub relations: Vec<(MapRelation, usize)>,
    /// Local items that were decided to have no counterpart.
    pub without_counterpart: Vec<ItemCode>,
}

/// One side of a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Side {
    /// How many items are in force on the day.
    pub items: usize,
    /// How many of them a line names.
    pub mapped: usize,
    /// Items in force that no line names.
    pub left_out: Vec<ItemCode>,
    /// Codes in the mapping that are not in force on the day, or not in the edition at all.
    pub unknown: Vec<ItemCode>,
}

/// How far a mapping covers the local and the national edition on a day.
///
/// ```
/// use ltci::directory::{Directory, DirectoryMap, coverage, sample_edition};
/// let local: Directory = serde_json::from_str(include_str!("../../data/bases/directory.json"))?;
/// let map: DirectoryMap =
///     serde_json::from_str(include_str!("../../data/bases/directory-map.json"))?;
/// let covered = coverage(&map, &local, sample_edition(), "2026-03-01".parse()?);
/// assert_eq!((covered.national.items, covered.national.mapped), (36, 36));
/// assert_eq!(covered.without_counterpart.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "覆盖情况")]
pub fn coverage(
    map: &DirectoryMap<'_>,
    local: &Directory<'_>,
    national: &Directory<'_>,
    day: Date,
) -> Coverage {
    let lines = || map.entries.iter().filter(|entry| entry.in_force().contains(day));
    let count = |relation| lines().filter(|entry| entry.relation == relation).count();
    let none = lines().filter(|entry| entry.relation == MapRelation::None);
    let without_counterpart: BTreeSet<_> = none.map(|entry| entry.local_item_codg).collect();
    Coverage {
        day,
        local: side(local, &lines().map(|entry| entry.local_item_codg).collect(), day),
        national: side(national, &lines().filter_map(|entry| entry.ltc_item_codg).collect(), day),
        relations: MapRelation::ALL.iter().map(|one| (*one, count(*one))).collect(),
        without_counterpart: without_counterpart.into_iter().collect(),
    }
}

fn side(directory: &Directory<'_>, named: &BTreeSet<ItemCode>, day: Date) -> Side {
    let in_force = directory.items.iter().filter(|item: &&Item<'_>| item.in_force().contains(day));
    let items: BTreeSet<_> = in_force.map(|item| item.ltc_item_codg).collect();
    Side {
        items: items.len(),
        mapped: items.intersection(named).count(),
        left_out: items.difference(named).copied().collect(),
        unknown: named.difference(&items).copied().collect(),
    }
}
