//! Rows of spreadsheets and text files as items.
//!
//! A table is never refused as a whole for one row: a row is accepted, repaired (and every repair
//! told), or refused with the reason, row and column. What the file itself cannot tell is not
//! guessed.
//!
//! ```
//! use std::ops::ControlFlow;
//! use ltci_tables::table::{Event, Options, Table};
//! let folder = tempfile::tempdir()?;
//! let path = folder.path().join("list.csv");
//! std::fs::write(&path, "项目编码,项目大类,项目名称,单价\nSI001,基本生活照料,样例项目,¥20\n")?;
//! let sample = ltci::directory::sample_edition();
//! let table = Table::open(&path, &Options::default())?;
//! let mut prices = Vec::new();
//! let summary = table.read(&sample.edition, &ltci::Validator::new(), &mut |event| {
//!     if let Event::Finding(found) = &event {
//!         println!("{} {:?} {}", found.row, found.column, found.finding.message.zh);
//!     }
//!     if let Event::Accepted(row) = event {
//!         prices.extend(row.item.price);
//!     }
//!     ControlFlow::Continue(())
//! })?;
//! assert_eq!(summary.rows, summary.accepted + summary.refused + summary.skipped);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod above;
mod cell;
mod claim;
mod class;
mod clean;
mod delimited;
mod document;
mod encoding;
mod field;
mod header;
mod item;
mod lately;
mod map;
mod names;
mod seen;
mod source;
mod told;
mod value;
mod walk;
mod workbook;

pub use claim::Claim;
pub use names::ColumnNames;
pub use told::CellFinding;

use std::ops::ControlFlow;
use std::path::Path;

use ltci::code::EditionStatus;
use ltci::directory::{Edition, Item, MapEntry, MapHeader};
use ltci::{Finding, Validator};
use serde::Serialize;

use crate::Error;
use field::Field;
use item::Items;
use lately::Recent;
use names::Purpose;
use source::{Source, Start};
use walk::End;

/// An item with the row of the table it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The row, from 1, as a spreadsheet counts; of a document the place of the item.
    pub row: u32,
    /// The item.
    pub item: Item<'static>,
}

/// What a reader comes upon. The findings of a row come before it is accepted or refused.
#[derive(Clone, Debug)]
pub enum Event {
    /// A row that is an item.
    Accepted(Row),
    /// Something to tell, of a row or of the table.
    Finding(CellFinding),
    /// A row that is not taken, with what it claims, as far as that can be read.
    Refused(u32, Option<Claim>),
}

/// What a table came to. Every row but the header is accepted, refused or skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// All rows but those of the header.
    pub rows: u32,
    /// Rows that are items.
    pub accepted: u32,
    /// Those of them of which something was told.
    pub repaired: u32,
    /// Rows that were not taken.
    pub refused: u32,
    /// Titles, sections, totals, notes, empty rows and the like.
    pub skipped: u32,
    /// The encoding of a text file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<&'static str>,
    /// The columns that were read.
    pub columns: Vec<Column>,
}

impl Summary {
    /// Rows that were accepted are refused after all, so many of them repaired ones.
    pub fn refuse(&mut self, rows: usize, repaired: usize) {
        let count = |number| u32::try_from(number).unwrap_or(u32::MAX);
        self.accepted = self.accepted.saturating_sub(count(rows));
        self.refused = self.refused.saturating_add(count(rows));
        self.repaired = self.repaired.saturating_sub(count(repaired));
    }
}

/// A column that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The field, as on the wire.
    pub field: &'static str,
    /// The column, from 1.
    pub column: u32,
    /// Its header.
    pub header: String,
}

/// How a table is read.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The sheet of a workbook; without it the first with a header.
    pub sheet: Option<String>,
    /// Words for columns beyond the built-in ones.
    pub columns: ColumnNames,
    /// Gives items without a code one of this prefix and four digits, in the order of the rows.
    pub assign_codes: Option<String>,
}

/// A table that is ready to be read.
#[derive(Debug)]
pub struct Table {
    source: Source,
    options: Options,
}

impl Table {
    /// Opens a file: XLSX, XLS, CSV, TSV, JSON or XML, told by its content and its extension.
    ///
    /// # Errors
    /// - the file cannot be read;
    /// - it is a workbook that is damaged or has no sheet of the given name.
    pub fn open(path: &Path, options: &Options) -> Result<Self, Error> {
        let source = Source::open(path, options, Purpose::Directory)?;
        Ok(Self { source, options: options.clone() })
    }

    /// Whether it is a JSON or XML document: its rows are items.
    pub fn is_document(&self) -> bool {
        matches!(self.source, Source::Document(_))
    }

    /// Whether it is a JSON or XML document of which nothing can be read.
    pub fn is_broken(&self) -> bool {
        matches!(&self.source, Source::Document(document) if document.is_broken())
    }

    /// The edition that a JSON or XML document carries.
    pub fn edition(&self) -> Option<&Edition<'static>> {
        match &self.source {
            Source::Document(document) => document.edition.as_ref(),
            _ => None,
        }
    }

    /// Reads the table row by row as items of an edition, judged by the rules on items. The sink
    /// may break off.
    ///
    /// # Errors
    /// The file cannot be read any further.
    pub fn read(
        self,
        edition: &Edition<'_>,
        validator: &Validator,
        sink: &mut dyn FnMut(Event) -> ControlFlow<()>,
    ) -> Result<Summary, Error> {
        if let Source::Document(document) = &self.source {
            return Ok(document.read(edition, validator, sink));
        }
        let purpose = Purpose::Directory;
        let Some(header) = self.source.header(&self.options.columns, purpose)? else {
            return self.source.without_header(sink);
        };
        let assign = self.options.assign_codes.as_deref();
        let from = edition.in_force_from;
        let needed: &[Field] =
            if assign.is_some() { &[Field::Name] } else { &[Field::Code, Field::Name] };
        match self.source.before(&header, needed, Some(from), sink) {
            Start::Readable => {}
            Start::Unreadable => return self.source.refuse_all(&header, sink),
            Start::Enough => return Ok(self.source.nothing()),
        }
        let national = edition.status != EditionStatus::Local;
        let mut items = Items {
            header: &header,
            edition,
            validator,
            national,
            assign,
            assigned: 0,
            lately: Recent::default(),
        };
        let keys = [Field::Code, Field::Name];
        self.source.walk(&header, keys, &mut |line, at, above| items.read(line, at, above), sink)
    }
}

/// A mapping as a table has it.
#[derive(Clone, Debug, Default)]
pub struct MapTable {
    /// The lines that can be used.
    pub entries: Vec<MapEntry<'static>>,
    /// The row of each of them.
    pub rows: Vec<u32>,
    /// What was found.
    pub findings: Vec<CellFinding>,
    /// What the table came to.
    pub summary: Summary,
}

impl MapTable {
    /// A finding on the mapping of these entries, at its cell: `/entries/3/reason` is in the row
    /// of the fourth of them. What belongs to no row is of the whole table.
    pub fn located(&self, finding: Finding) -> CellFinding {
        let mut parts = finding.path.split('/').skip(1);
        let is_entry = parts.next() == Some("entries");
        let place = parts.next().filter(|_| is_entry).and_then(|place| place.parse::<usize>().ok());
        let row = place.and_then(|place| self.rows.get(place)).copied();
        let field = parts.next();
        let column = self.summary.columns.iter().find(|column| Some(column.field) == field);
        let column = column.filter(|_| row.is_some());
        let header = column.map(|column| column.header.as_str());
        CellFinding::new(None, row.unwrap_or(0), column.map(|one| one.column), header, finding)
    }
}

/// Reads a table of a mapping: XLSX, XLS, CSV or TSV.
///
/// # Errors
/// - the file cannot be read;
/// - it is a workbook that is damaged or has no sheet of the given name.
pub fn read_map(path: &Path, header: &MapHeader<'_>, options: &Options) -> Result<MapTable, Error> {
    let source = Source::open(path, options, Purpose::Map)?;
    let mut read = MapTable::default();
    let (entries, rows, findings) = (&mut read.entries, &mut read.rows, &mut read.findings);
    let mut sink = |event| {
        if let Event::Finding(found) = event {
            findings.push(found);
        }
        ControlFlow::Continue(())
    };
    let Some(columns) = source.header(&options.columns, Purpose::Map)? else {
        read.summary = source.without_header(&mut sink)?;
        return Ok(read);
    };
    let needed = &[Field::LocalCode, Field::Relation];
    let start = source.before(&columns, needed, None, &mut sink);
    if !matches!(start, Start::Readable) {
        read.summary = source.refuse_all(&columns, &mut sink)?;
        return Ok(read);
    }
    let mut data = |line: &cell::Line<'_>, at: &mut told::AtRow<'_>, _: &mut above::Above| {
        let Some(entry) = map::entry(line, at, &columns, header) else {
            return End::Refused(None);
        };
        entries.push(entry);
        rows.push(line.row);
        End::Accepted(None)
    };
    let keys = [Field::LocalCode, Field::Relation];
    read.summary = source.walk(&columns, keys, &mut data, &mut sink)?;
    Ok(read)
}
