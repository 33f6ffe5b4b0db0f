//! Rows that stand in a table twice.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hash, Hasher};

use csv::ByteRecord;
use foldhash::quality::FixedState;
use memchr::memchr;

use super::cell::{Cell, Cells, Line};
use super::field::Field;
use super::header::Header;

/// What makes the halves of a fingerprint independent.
const HALVES: [FixedState; 2] = [FixedState::with_seed(1), FixedState::with_seed(2)];

/// What tells one row from another: its cells, but for the columns that say nothing.
#[derive(Debug)]
pub(super) struct Fingerprints {
    /// The columns that count, from 0.
    columns: Vec<usize>,
    /// Whether they stand side by side.
    adjacent: bool,
}

impl Fingerprints {
    pub fn new(header: &Header) -> Self {
        let counts = header.columns.iter().filter(|column| column.field != Field::NotNeeded);
        let columns: Vec<_> = counts.map(|column| column.place).collect();
        let adjacent = columns.windows(2).all(|two| matches!(two, [a, b] if a + 1 == *b));
        Self { columns, adjacent }
    }

    /// Two independent halves, so that rows with the same one are the same.
    pub fn of(&self, line: &Line<'_>) -> u128 {
        let [high, low] = match line.cells {
            Cells::Record { text, record } => self.of_record(line, text, record),
            Cells::Sheet { .. } => HALVES.map(|half| self.of_sheet(line, &half)),
        };
        u128::from(high) << 64 | u128::from(low)
    }

    /// The texts of the cells at once and then their lengths: many short ones cost more.
    fn of_record(&self, line: &Line<'_>, text: &str, record: &ByteRecord) -> [u64; 2] {
        if let Some(text) = self.as_written(text, record) {
            let length = |column: &usize| record.range(*column).map_or(0, |range| range.len());
            return hashes(text, self.columns.iter().map(length));
        }
        let cells = self.columns.iter().map(|column| line.cell(*column).text().unwrap_or_default());
        let text: String = cells.clone().collect();
        hashes(&text, cells.map(str::len))
    }

    /// The cells one after another, if that is how they stand in the file and none is guarded.
    fn as_written<'a>(&self, text: &'a str, record: &ByteRecord) -> Option<&'a str> {
        let (first, last) = self.columns.first().zip(self.columns.last())?;
        let last = record.range(record.len().checked_sub(1)?.min(*last))?;
        let cells = text.get(record.range(*first)?.start..last.end)?;
        (self.adjacent && memchr(b'\'', cells.as_bytes()).is_none()).then_some(cells)
    }

    fn of_sheet(&self, line: &Line<'_>, half: &FixedState) -> u64 {
        let mut hasher = half.build_hasher();
        for column in &self.columns {
            match line.cell(*column) {
                Cell::Text(text) | Cell::Number(text) => text.hash(&mut hasher),
                Cell::Date { day, .. } => day.hash(&mut hasher),
                Cell::Empty | Cell::Time | Cell::Boolean(_) | Cell::Error => 0_u8.hash(&mut hasher),
            }
        }
        hasher.finish()
    }
}

fn hashes(text: &str, lengths: impl Iterator<Item = usize>) -> [u64; 2] {
    let mut halves = HALVES.map(|half| half.build_hasher());
    for half in &mut halves {
        half.write(text.as_bytes());
    }
    for length in lengths {
        for half in &mut halves {
            half.write_usize(length);
        }
    }
    halves.map(|half| half.finish())
}

/// The rows that were seen, by their fingerprints.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Rows that came in the order of their codes: none of them can be one before it, so that
    /// nothing has to be looked up.
    in_order: Vec<u128>,
    /// The greatest code so far.
    greatest: String,
    /// The other rows, and those before them.
    others: HashSet<u128, FixedState>,
}

impl Seen {
    /// Takes a row, and says whether it is the first one of its kind.
    pub fn is_new(&mut self, code: &str, fingerprint: u128) -> bool {
        if code > self.greatest.as_str() {
            code.clone_into(&mut self.greatest);
            self.in_order.push(fingerprint);
            return true;
        }
        self.others.extend(self.in_order.drain(..));
        self.others.insert(fingerprint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_again_in_any_order() {
        let rows = ["b", "c", "a", "c", "d", "", "d", "e", "b", "a", "", "f"];
        let mut seen = Seen::default();
        let mut before = Vec::new();
        for (place, row) in rows.into_iter().enumerate() {
            let fingerprint = row.bytes().map(u128::from).sum();
            assert_eq!(seen.is_new(row, fingerprint), !before.contains(&row), "{place}");
            before.push(row);
        }
    }

    #[test]
    fn rows_of_one_code_may_differ() {
        let mut seen = Seen::default();
        let rows = [("a", 1), ("a", 2), ("b", 3), ("a", 1), ("b", 4), ("b", 3)];
        let new = rows.map(|(code, fingerprint)| seen.is_new(code, fingerprint));
        assert_eq!(new, [true, true, true, false, true, false]);
    }
}
