//! Rows of spreadsheets and text files as items.

use ltci::directory::Item;

/// An item with the row of the table it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The row, from 1, as a spreadsheet counts.
    pub row: u32,
    /// The item.
    pub item: Item<'static>,
}
