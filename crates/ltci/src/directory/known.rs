//! A directory that is at hand, with its digest and its rows by code.

use std::sync::Arc;

use super::{Directory, Item};
use crate::code::ItemCode;
use crate::value::Date;

/// A directory that validators know, with its digest and its rows by code. Made once; its copies
/// share it.
///
/// ```
/// use ltci::Validator;
/// use ltci::directory::{KnownEdition, sample_edition};
/// let edition = KnownEdition::from(sample_edition().clone());
/// assert_eq!(edition.digest(), sample_edition().digest());
/// let validators = [Some("2026-03-01"), None].map(|day| {
///     let day = day.map(|day| day.parse().expect("a day"));
///     Validator::new().as_of(day).with_edition(edition.clone())
/// });
/// # assert_eq!(validators.len(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct KnownEdition(pub(crate) Arc<Known>);

impl KnownEdition {
    /// The directory itself.
    pub fn directory(&self) -> &Directory<'static> {
        &self.0.directory
    }

    /// The SM3 digest of its canonical form.
    pub fn digest(&self) -> &str {
        &self.0.digest
    }
}

impl From<Directory<'static>> for KnownEdition {
    fn from(directory: Directory<'static>) -> Self {
        Self(Arc::new(Known::new(directory)))
    }
}

/// A directory that rules ask about.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) directory: Directory<'static>,
    pub(crate) digest: String,
    /// Places in the directory, by code and first day.
    by_code: Vec<usize>,
}

impl Known {
    pub(crate) fn new(directory: Directory<'static>) -> Self {
        let mut by_code: Vec<_> = (0..directory.items.len()).collect();
        let key = |place: &usize| {
            directory.items.get(*place).map(|item| (item.ltc_item_codg, item.in_force_from))
        };
        by_code.sort_by_key(key);
        Self { digest: directory.digest(), by_code, directory }
    }

    /// The row of a code for a day: the last one that begins by then, else the first one.
    pub(crate) fn row(&self, code: ItemCode, day: Date) -> Option<&Item<'static>> {
        self.row_of(self.rows(code), day)
    }

    /// The same among the rows of a code.
    pub(crate) fn row_of(&self, rows: &[usize], day: Date) -> Option<&Item<'static>> {
        let begun = rows.partition_point(|place| {
            self.item(*place).is_some_and(|item| item.in_force_from <= day)
        });
        rows.get(begun.saturating_sub(1)).and_then(|place| self.item(*place))
    }

    /// The first and the last day of a code, over all its rows; `None` if it is not listed.
    pub(crate) fn days(&self, code: ItemCode) -> Option<(Date, Option<Date>)> {
        let rows = self.rows(code);
        let first = self.item(*rows.first()?)?.in_force_from;
        let last = self.item(*rows.last()?)?.in_force_to;
        Some((first, last))
    }

    /// The codes in order, each once, with the last day of its last row.
    pub(crate) fn codes(&self) -> impl Iterator<Item = (ItemCode, Option<Date>)> {
        let items = self.by_code.iter().rev().filter_map(|place| self.item(*place));
        let mut codes: Vec<_> = items.map(|item| (item.ltc_item_codg, item.in_force_to)).collect();
        codes.dedup_by_key(|(code, _)| *code);
        codes.into_iter().rev()
    }

    /// The places of the rows of a code, by their first day.
    pub(crate) fn rows(&self, code: ItemCode) -> &[usize] {
        let code_at = |place: &usize| self.item(*place).map(|item| item.ltc_item_codg);
        let start = self.by_code.partition_point(|place| code_at(place) < Some(code));
        let rows = self.by_code.get(start..).unwrap_or_default();
        let end = rows.partition_point(|place| code_at(place) == Some(code));
        rows.get(..end).unwrap_or_default()
    }

    fn item(&self, place: usize) -> Option<&Item<'static>> {
        self.directory.items.get(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local() -> Known {
        let text = include_str!("../../data/bases/directory.json");
        Known::new(serde_json::from_str::<Directory>(text).expect("a base").into_owned())
    }

    fn day(text: &str) -> Date {
        text.parse().expect(text)
    }

    fn code(text: &str) -> ItemCode {
        text.parse().expect(text)
    }

    #[test]
    fn the_row_of_a_day_is_the_last_that_has_begun() {
        let known = local();
        let price = |at| known.row(code("SI005"), day(at)).and_then(|item| item.price);
        let money = |text: &str| text.parse().ok();
        assert_eq!(price("2025-01-01"), money("80.00"));
        assert_eq!(price("2026-12-31"), money("80.00"));
        assert_eq!(price("2027-01-01"), money("85.00"));
        assert!(known.row(code("SI0051"), day("2026-01-01")).is_none());
    }

    #[test]
    fn codes_stand_once_with_their_last_day() {
        let known = local();
        assert_eq!(known.days(code("SI005")), Some((day("2026-01-01"), None)));
        assert_eq!(known.days(code("SI002")), Some((day("2026-01-01"), Some(day("2026-06-30")))));
        assert_eq!(known.days(code("SI")), None);
        let codes: Vec<_> =
            known.codes().map(|(code, last)| (code.as_str().to_owned(), last)).collect();
        assert_eq!(codes.len(), 5);
        assert_eq!(codes[1], ("SI002".to_owned(), Some(day("2026-06-30"))));
        assert_eq!(codes[4], ("SI005".to_owned(), None));
    }
}
