//! Cells and lines, however the file stores them.

use csv::ByteRecord;
use ltci::Date;

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell<'a> {
    Empty,
    Text(&'a str),
    /// The shortest decimal text of a number.
    Number(&'a str),
    Date {
        day: Date,
        with_time: bool,
    },
    /// A time, a length of time, or a day outside the calendar.
    Time,
    Boolean(bool),
    /// `#N/A` and the like.
    Error,
}

impl<'a> Cell<'a> {
    pub fn of_text(text: &'a str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Whether there is nothing but blanks.
    pub fn is_blank(self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(is_blank),
            _ => false,
        }
    }

    /// The text, where there is one.
    pub fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            _ => None,
        }
    }
}

/// Blanks of every kind, and the characters that nobody sees.
pub(super) fn is_blank(char: char) -> bool {
    // Most characters are letters, digits or Chinese: they need not be looked up.
    !matches!(char, '!'..='~' | '\u{4E00}'..='\u{9FFF}') && is_blank_or_unseen(char)
}

fn is_blank_or_unseen(char: char) -> bool {
    char.is_whitespace() || char.is_control() || is_zero_width(char)
}

pub(super) fn is_zero_width(char: char) -> bool {
    matches!(char,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A cell of a workbook.
#[derive(Clone, Debug)]
pub(super) struct SheetCell {
    /// From 0.
    pub column: usize,
    pub value: Value,
    /// Whether the value comes from the first cell of a merged region.
    pub merged: bool,
}

/// What a cell of a workbook holds.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    Number(String),
    Date { day: Date, with_time: bool },
    Time,
    Boolean(bool),
    Error,
}

impl Value {
    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Text(text) => Cell::of_text(text),
            Self::Number(text) => Cell::Number(text),
            Self::Date { day, with_time } => Cell::Date { day: *day, with_time: *with_time },
            Self::Time => Cell::Time,
            Self::Boolean(value) => Cell::Boolean(*value),
            Self::Error => Cell::Error,
        }
    }
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// From 1, as a spreadsheet counts.
    pub row: u32,
    pub cells: Cells<'a>,
}

/// The cells of a row.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cells<'a> {
    Record {
        /// The cells, one after another.
        text: &'a str,
        /// Where they end.
        record: &'a ByteRecord,
    },
    Sheet {
        cells: &'a [SheetCell],
        /// Whether one merged cell spans the row.
        spanned: bool,
    },
}

impl<'a> Line<'a> {
    /// The cell of a column, from 0.
    pub fn cell(&self, column: usize) -> Cell<'a> {
        match self.cells {
            Cells::Record { text, record } => {
                let cell = record.range(column).and_then(|range| text.get(range));
                cell.map(crate::guard::unguarded).map_or(Cell::Empty, Cell::of_text)
            }
            Cells::Sheet { cells, .. } => {
                find(cells, column).map_or(Cell::Empty, |c| c.value.cell())
            }
        }
    }

    /// Whether the cell took its value from a merged one.
    pub fn is_merged(&self, column: usize) -> bool {
        match self.cells {
            Cells::Record { .. } => false,
            Cells::Sheet { cells, .. } => find(cells, column).is_some_and(|cell| cell.merged),
        }
    }

    /// Whether one merged cell spans the row.
    pub fn is_spanned(&self) -> bool {
        matches!(self.cells, Cells::Sheet { spanned: true, .. })
    }

    /// The number of cells that a text file wrote; a workbook leaves empty ones out.
    pub fn written(&self) -> Option<usize> {
        match self.cells {
            Cells::Record { record, .. } => Some(record.len()),
            Cells::Sheet { .. } => None,
        }
    }

    /// The columns that hold something, from 0.
    pub fn filled(&self) -> impl Iterator<Item = (usize, Cell<'a>)> + use<'a> {
        let line = *self;
        let width = match self.cells {
            Cells::Record { record, .. } => record.len(),
            Cells::Sheet { cells, .. } => cells.last().map_or(0, |cell| cell.column + 1),
        };
        let cells = (0..width).map(move |column| (column, line.cell(column)));
        cells.filter(|(_, cell)| !cell.is_blank())
    }
}

fn find(cells: &[SheetCell], column: usize) -> Option<&SheetCell> {
    let place = cells.binary_search_by_key(&column, |cell| cell.column).ok()?;
    cells.get(place)
}
