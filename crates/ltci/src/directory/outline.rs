//! 目录梗概: what the rules across items need of each item, so that a directory of a million
//! rows is judged without holding it.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Directory, Edition, ItemClass};
use crate::value::Date;

/// What the rules across items need of one item.
#[derive(Clone, Copy, Debug)]
pub struct OutlineEntry<'a> {
    /// Its code.
    pub code: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its class, where it is one of the national directory.
    pub class: Option<ItemClass>,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Option<Date>,
    /// The code that takes its place.
    pub replaced_by: Option<&'a str>,
}

impl OutlineEntry<'_> {
    /// Whether both are in force on some day.
    pub fn overlaps(&self, other: &Self) -> bool {
        other.to.is_none_or(|last| self.from <= last)
            && self.to.is_none_or(|last| other.from <= last)
    }
}

/// The items of an edition in outline, found by code and by name.
#[derive(Debug)]
pub struct Outline<'a> {
    /// The edition.
    pub edition: &'a Edition<'a>,
    entries: Vec<OutlineEntry<'a>>,
    /// Places in `entries`, by code, first day and place.
    by_code: Vec<u32>,
    /// Places in `entries`, with the same names beside each other.
    by_name: Vec<(u64, u32)>,
}

impl<'a> Outline<'a> {
    /// The outline of these entries, in the order of the edition. At most `u32::MAX` of them are
    /// looked at.
    pub fn new(edition: &'a Edition<'a>, entries: Vec<OutlineEntry<'a>>) -> Self {
        let key = |place: u32| entries.get(place as usize).map(|entry| (entry.code, entry.from));
        let places = || (0..u32::MAX).take(entries.len());
        let mut by_code: Vec<u32> = places().collect();
        by_code.sort_by(|left, right| key(*left).cmp(&key(*right)));
        let hashes = entries.iter().map(|entry| hash(entry.name));
        let mut by_name: Vec<_> = hashes.zip(places()).collect();
        by_name.sort_unstable();
        Self { edition, entries, by_code, by_name }
    }

    /// The outline of a directory.
    pub fn of(directory: &'a Directory<'a>) -> Self {
        let entries = directory.items.iter().map(|item| OutlineEntry {
            code: item.ltc_item_codg.as_str(),
            name: item.item_name.as_str(),
            class: ItemClass::by_name(item.item_class.as_str()),
            from: item.in_force_from,
            to: item.in_force_to,
            replaced_by: item.replaced_by.as_ref().map(crate::code::ItemCode::as_str),
        });
        Self::new(&directory.edition, entries.collect())
    }

    /// The entries with their places, in the order of the edition.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &OutlineEntry<'a>)> {
        self.entries.iter().enumerate()
    }

    /// The rows of a code with their places, by their first day.
    pub fn rows_of(&self, code: &str) -> impl Iterator<Item = (usize, &OutlineEntry<'a>)> {
        let at = |place: &u32| self.entries.get(*place as usize);
        let start = self.by_code.partition_point(|place| at(place).is_some_and(|e| e.code < code));
        let rows = self.by_code.get(start..).unwrap_or_default();
        rows.iter()
            .filter_map(move |place| Some((*place as usize, at(place)?)))
            .take_while(move |(_, entry)| entry.code == code)
    }

    /// Neighbours with the same code, the earlier one first, by code and first day.
    pub fn same_code(&self) -> impl Iterator<Item = [(usize, &OutlineEntry<'a>); 2]> {
        let at = |place: u32| Some((place as usize, self.entries.get(place as usize)?));
        self.by_code.windows(2).filter_map(move |pair| {
            let [left, right] = pair else { return None };
            let (left, right) = (at(*left)?, at(*right)?);
            (left.1.code == right.1.code).then_some([left, right])
        })
    }

    /// Pairs with the same name, each entry with the nearest before it, in the order of the
    /// edition.
    pub fn same_name(&self) -> impl Iterator<Item = [(usize, &OutlineEntry<'a>); 2]> {
        let at = |place: u32| Some((place as usize, self.entries.get(place as usize)?));
        self.by_name.windows(2).filter_map(move |pair| {
            let [(left_hash, left), (right_hash, right)] = pair else { return None };
            if left_hash != right_hash {
                return None;
            }
            let (left, right) = (at(*left)?, at(*right)?);
            (left.1.name == right.1.name).then_some([left, right])
        })
    }
}

/// Only to bring the same names together: what is found does not depend on it.
fn hash(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}
