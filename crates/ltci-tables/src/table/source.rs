//! A file with a table, whatever its format.

use std::ops::ControlFlow;
use std::path::Path;

use ltci::rules::Rule;
use ltci::rules::table as rule;
use ltci::{Count, Date};

use super::cell::Line;
use super::delimited::{Delimited, beginning};
use super::document::Document;
use super::field::Field;
use super::header::Header;
use super::names::{ColumnNames, Purpose};
use super::told::AtRow;
use super::walk::{Data, Sink, Walk};
use super::workbook::Sheet;
use super::{Event, Options, Summary};
use crate::Error;

/// Where rows come from.
#[derive(Debug)]
pub(super) enum Source {
    Delimited(Delimited),
    Sheet(Sheet),
    Document(Document),
}

/// Whether the rows can be read.
pub(super) enum Start {
    Readable,
    /// A column is missing.
    Unreadable,
    /// The sink wants no more.
    Enough,
}

impl Source {
    pub fn open(path: &Path, options: &Options, purpose: Purpose) -> Result<Self, Error> {
        let names = &options.columns;
        Ok(match Format::of(path, &beginning(path)?) {
            Format::Workbook => {
                Self::Sheet(Sheet::open(path, options.sheet.as_deref(), names, purpose)?)
            }
            Format::Delimited => Self::Delimited(Delimited::open(path, names, purpose)?),
            Format::Json => Self::Document(Document::of_json(&without_mark(std::fs::read(path)?))),
            Format::Xml => Self::Document(Document::of_xml(&std::fs::read(path)?)),
        })
    }

    /// The header, if one is found.
    pub fn header(&self, names: &ColumnNames, purpose: Purpose) -> Result<Option<Header>, Error> {
        let window = match self {
            Self::Delimited(file) => file.window()?,
            Self::Sheet(sheet) => sheet.window(),
            Self::Document(_) => Vec::new(),
        };
        Ok(Header::find(&window, names, purpose))
    }

    /// Tells what is to be told before the rows, and whether they can be read.
    pub fn before(
        &self,
        header: &Header,
        needed: &[Field],
        from: Option<Date>,
        sink: &mut Sink<'_>,
    ) -> Start {
        let mut at = self.at(header.first_row);
        self.tell_file(&mut at);
        at.found.extend(header.findings(self.sheet()));
        let missing: Vec<_> =
            needed.iter().filter(|field| header.column(**field).is_none()).collect();
        for field in &missing {
            at.tell_row(&rule::COLUMN_MISSING, &[("field", &field.term())]);
        }
        if let (Some(from), None) = (from, header.column(Field::From)) {
            at.tell_row(&rule::DATES_FROM_EDITION, &[("read", &from)]);
        }
        let flow = at.found.into_iter().try_for_each(|found| sink(Event::Finding(found)));
        match (flow, missing.is_empty()) {
            (ControlFlow::Break(()), _) => Start::Enough,
            (ControlFlow::Continue(()), true) => Start::Readable,
            (ControlFlow::Continue(()), false) => Start::Unreadable,
        }
    }

    /// Reads every row.
    pub fn walk(
        &self,
        header: &Header,
        keys: [Field; 2],
        data: &mut Data<'_>,
        sink: &mut Sink<'_>,
    ) -> Result<Summary, Error> {
        let mut walk = Walk::new(header, self.sheet(), keys);
        let mut stopped = false;
        let told = self.each(&mut |line| {
            let flow = walk.line(&line, data, sink);
            stopped = flow.is_break();
            flow
        })?;
        // A sink that has enough ends the reading, and that is all.
        if !stopped && walk.end(sink).is_continue() {
            self.tell_end(&told, &mut walk.summary, sink);
        }
        Ok(Summary { encoding: self.encoding(), ..walk.summary })
    }

    /// Every row of a table without a header is refused.
    pub fn without_header(&self, sink: &mut Sink<'_>) -> Result<Summary, Error> {
        let mut at = self.at(1);
        self.tell_file(&mut at);
        at.tell_row(&rule::NO_HEADER, &[]);
        let flow = at.found.into_iter().try_for_each(|found| sink(Event::Finding(found)));
        if flow.is_break() {
            return Ok(self.nothing());
        }
        self.refuse_all(&Header::default(), sink)
    }

    /// Refuses every row behind the header.
    pub fn refuse_all(&self, header: &Header, sink: &mut Sink<'_>) -> Result<Summary, Error> {
        let mut summary = self.nothing();
        self.each(&mut |line| {
            let in_header = (header.first_row..=header.last_row).contains(&line.row);
            if in_header || line.filled().next().is_none() {
                return ControlFlow::Continue(());
            }
            summary.rows += 1;
            summary.refused += 1;
            sink(Event::Refused(line.row, None))
        })?;
        Ok(summary)
    }

    /// The summary of a table of which no row was looked at.
    pub fn nothing(&self) -> Summary {
        Summary { encoding: self.encoding(), ..Summary::default() }
    }

    fn each(
        &self,
        visit: &mut dyn FnMut(Line<'_>) -> ControlFlow<()>,
    ) -> Result<Vec<(&'static Rule, u32)>, Error> {
        match self {
            Self::Delimited(file) => file.each(visit),
            Self::Sheet(sheet) => {
                sheet.each(visit);
                Ok(Vec::new())
            }
            Self::Document(_) => Ok(Vec::new()),
        }
    }

    fn sheet(&self) -> Option<&str> {
        match self {
            Self::Sheet(sheet) => Some(&sheet.name),
            _ => None,
        }
    }

    fn encoding(&self) -> Option<&'static str> {
        match self {
            Self::Delimited(file) => Some(file.encoding()),
            _ => None,
        }
    }

    fn at(&self, row: u32) -> AtRow<'_> {
        AtRow { sheet: self.sheet(), row, found: Vec::new() }
    }

    /// What is to be told of the file.
    fn tell_file(&self, at: &mut AtRow<'_>) {
        let header_row = std::mem::replace(&mut at.row, 1);
        match self {
            Self::Delimited(file) if file.is_marked() => at.tell_row(&rule::BYTE_ORDER_MARK, &[]),
            Self::Sheet(sheet) if sheet.others > 0 => {
                at.tell_row(&rule::SHEET_NOT_READ, &[("count", &Count(sheet.others))]);
            }
            _ => {}
        }
        at.row = header_row;
    }

    /// What is known of the file only at its end. A quote that is not closed refuses its row.
    fn tell_end(&self, told: &[(&'static Rule, u32)], summary: &mut Summary, sink: &mut Sink<'_>) {
        for (rule, row) in told {
            let mut at = self.at(*row);
            at.tell_row(rule, &[]);
            let refused = at.is_refused();
            let mut flow = at.found.into_iter().try_for_each(|found| sink(Event::Finding(found)));
            if refused {
                summary.rows += 1;
                summary.refused += 1;
                if flow.is_continue() {
                    flow = sink(Event::Refused(*row, None));
                }
            }
            if flow.is_break() {
                return;
            }
        }
    }
}

enum Format {
    Workbook,
    Delimited,
    Json,
    Xml,
}

impl Format {
    fn of(path: &Path, beginning: &[u8]) -> Self {
        let extension = path.extension().and_then(|extension| extension.to_str());
        let is = |known: &[&str]| {
            extension
                .is_some_and(|extension| known.iter().any(|k| extension.eq_ignore_ascii_case(k)))
        };
        if beginning.starts_with(b"PK\x03\x04") || beginning.starts_with(b"\xD0\xCF\x11\xE0") {
            return Self::Workbook;
        }
        if is(&["xlsx", "xls", "xlsm"]) {
            return Self::Workbook;
        }
        if is(&["csv", "tsv", "txt"]) {
            return Self::Delimited;
        }
        let text = beginning.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(beginning);
        match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
            Some(b'{' | b'[') => Self::Json,
            Some(b'<') => Self::Xml,
            _ if is(&["json"]) => Self::Json,
            _ if is(&["xml"]) => Self::Xml,
            _ => Self::Delimited,
        }
    }
}

fn without_mark(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    bytes
}
