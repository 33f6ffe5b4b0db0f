//! Examples of a rule on tables: a small text file, and the cell the finding must point at.

use super::Base;
use crate::text::Text;

/// A small table. Its tests are with the reader, in `ltci-tables`.
#[derive(Clone, Copy, Debug)]
pub struct TableExample {
    /// A short name, in lower case with hyphens.
    pub name: &'static str,
    /// What is special about it.
    pub title: Text,
    /// The file, comma-separated, byte for byte.
    pub table: &'static [u8],
    /// The directory whose edition the table is read for.
    pub edition: Base,
    /// Row and column of the finding, from 1; column 0 for the whole row. Nothing for a good
    /// example.
    pub place: Option<(u32, u32)>,
    /// Findings of other rules that are there as well, each with code, row and column.
    pub beside: &'static [(&'static str, u32, u32)],
}

impl TableExample {
    /// A table in which the rule finds nothing.
    pub const fn good(name: &'static str, title: Text, table: &'static [u8]) -> Self {
        Self { name, title, table, edition: Base::Directory, place: None, beside: &[] }
    }

    /// A table in which the rule finds something in a cell.
    pub const fn bad(
        name: &'static str,
        title: Text,
        table: &'static [u8],
        place: (u32, u32),
    ) -> Self {
        Self { place: Some(place), ..Self::good(name, title, table) }
    }

    /// The same example, with exactly these findings of other rules beside.
    #[must_use]
    pub const fn beside(mut self, findings: &'static [(&'static str, u32, u32)]) -> Self {
        self.beside = findings;
        self
    }

    /// The same example, read for an edition shaped like the national one.
    #[must_use]
    pub const fn national(mut self) -> Self {
        self.edition = Base::Sample;
        self
    }

    /// The table as it is shown on a page, if it is short.
    pub(crate) fn shown_input(&self) -> Option<String> {
        let text = std::str::from_utf8(self.table).ok()?;
        (text.len() <= 600).then(|| text.to_owned())
    }
}
