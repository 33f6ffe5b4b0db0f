//! 目录梗概: what the rules across items need of each item, so that a directory of a million
//! rows is judged without holding it.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::spell::Spell;
use super::{Directory, Edition, ItemClass};
use crate::code::ItemCode;
use crate::disclose::{Disclosable, Disclosed};
use crate::value::{Date, OpenPeriod};

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
    /// The days on which the item is listed.
    pub fn in_force(&self) -> OpenPeriod {
        OpenPeriod { from: self.from, to: self.to }
    }

    pub(crate) fn spell<K>(&self, key: K, place: usize) -> Spell<K> {
        Spell { key, days: self.in_force(), place }
    }
}

/// Shows its code.
impl Disclosable for OutlineEntry<'_> {
    fn disclose(&self) -> Disclosed {
        ShownCode(self.code).disclose()
    }
}

/// A code in an outline. A text that is not the code of an item is not shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ShownCode<'a>(pub(crate) &'a str);

impl Disclosable for ShownCode<'_> {
    fn disclose(&self) -> Disclosed {
        match self.0.parse::<ItemCode>() {
            Ok(code) => code.disclose(),
            Err(_) => Disclosed::Plain("*".to_owned()),
        }
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
        self.places_of(code).iter().filter_map(|place| self.at(*place))
    }

    /// The row of a code for a day: the last one that begins by then.
    pub fn row(&self, code: &str, day: Date) -> Option<(usize, &OutlineEntry<'a>)> {
        let rows = self.places_of(code);
        let begun = rows
            .partition_point(|place| self.at(*place).is_some_and(|(_, entry)| entry.from <= day));
        rows.get(begun.checked_sub(1)?).and_then(|place| self.at(*place))
    }

    /// The row of a code that begins last.
    pub fn last_row(&self, code: &str) -> Option<(usize, &OutlineEntry<'a>)> {
        self.places_of(code).last().and_then(|place| self.at(*place))
    }

    /// The entry at a place.
    pub fn entry(&self, place: usize) -> Option<&OutlineEntry<'a>> {
        self.entries.get(place)
    }

    /// The first row of each code with its place; the codes in order.
    pub fn codes(&self) -> impl Iterator<Item = (usize, &OutlineEntry<'a>)> {
        self.groups().filter_map(|places| self.at(*places.first()?))
    }

    /// The rows of each code that has several, with their places, by their first day.
    pub fn repeated(&self) -> impl Iterator<Item = Vec<(usize, &OutlineEntry<'a>)>> {
        let several = self.groups().filter(|places| places.len() > 1);
        several.map(|places| places.iter().filter_map(|place| self.at(*place)).collect())
    }

    /// Items of the same name with their places, where there are several; in no particular order.
    pub fn namesakes(&self) -> impl Iterator<Item = Vec<(usize, &OutlineEntry<'a>)>> {
        let same_hash = |left: &(u64, u32), right: &(u64, u32)| left.0 == right.0;
        let several = self.by_name.chunk_by(same_hash).filter(|places| places.len() > 1);
        several.flat_map(|places| {
            let mut entries: Vec<_> =
                places.iter().filter_map(|(_, place)| self.at(*place)).collect();
            entries.sort_by_key(|(place, entry)| (entry.name, *place));
            let same_name = |left: &(usize, &OutlineEntry<'_>),
                             right: &(usize, &OutlineEntry<'_>)| {
                left.1.name == right.1.name
            };
            entries.chunk_by(same_name).map(<[_]>::to_vec).collect::<Vec<_>>()
        })
    }

    fn groups(&self) -> impl Iterator<Item = &[u32]> {
        self.by_code.chunk_by(|left, right| self.code(*left) == self.code(*right))
    }

    fn places_of(&self, code: &str) -> &[u32] {
        let start = self.by_code.partition_point(|place| self.code(*place) < Some(code));
        let rows = self.by_code.get(start..).unwrap_or_default();
        let end = rows.partition_point(|place| self.code(*place) == Some(code));
        rows.get(..end).unwrap_or_default()
    }

    fn at(&self, place: u32) -> Option<(usize, &OutlineEntry<'a>)> {
        Some((place as usize, self.entries.get(place as usize)?))
    }

    fn code(&self, place: u32) -> Option<&'a str> {
        self.entries.get(place as usize).map(|entry| entry.code)
    }
}

/// Only to bring the same names together: what is found does not depend on it.
fn hash(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}
