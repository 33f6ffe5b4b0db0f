//! Rows of spreadsheets and text files as items.

use std::ops::ControlFlow;

use ltci::Validator;
use ltci::directory::{Edition, Item};
use serde::Serialize;

use crate::error::Error;

/// An item with the row of the table it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The row, from 1, as a spreadsheet counts.
    pub row: u32,
    /// The item.
    pub item: Item<'static>,
}

/// What a table yields. The findings of a row come before the row itself.
#[derive(Clone, Debug)]
pub enum Event {
    /// A row that can be used.
    Accepted(Row),
    /// Something to tell about a row.
    Finding(CellFinding),
    /// A row that cannot be used.
    Refused(u32),
}

/// A finding with its place in the table.
#[derive(Clone, Debug, Serialize)]
pub struct CellFinding {
    /// The sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row, from 1; 0 for the table as a whole.
    pub row: u32,
    /// The column, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The header of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// What was found.
    #[serde(flatten)]
    pub finding: ltci::Finding,
}

/// How many rows there were.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    /// Rows with content.
    pub rows: u32,
    /// Rows that can be used.
    pub accepted: u32,
    /// Rows that can be used after a repair.
    pub repaired: u32,
    /// Rows that cannot be used.
    pub refused: u32,
    /// Titles, footnotes, blank rows.
    pub skipped: u32,
    /// The encoding of a text file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<&'static str>,
    /// Which column was read as what.
    pub columns: Vec<Column>,
}

/// A column that was recognised.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// The field of an item.
    pub field: &'static str,
    /// The column, from 1.
    pub column: u32,
    /// Its header.
    pub header: String,
}

/// A table that is open. To come.
#[derive(Debug)]
pub enum Table {}

impl Table {
    /// Reads the rows.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn read(
        self,
        _: &Edition<'_>,
        _: &Validator,
        _: &mut dyn FnMut(Event) -> ControlFlow<()>,
    ) -> Result<Summary, Error> {
        match self {}
    }
}
