//! Telling what was found in a row.

use ltci::rules::{Rule, Severity};
use ltci::{Disclosable, Finding};
use serde::Serialize;

use super::cell::{Cell, Line};
use super::clean::{Cleaned, Kind, clean, is_plain, is_plain_text};
use super::field::Field;
use super::header::{Mapped, number};
use super::lately::Lately;
use super::value::Reading;
use ltci::rules::table as rule;
use std::borrow::Cow;

/// A finding, with the place in the table.
#[derive(Clone, Debug, Serialize)]
pub struct CellFinding {
    /// The sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row, from 1, as a spreadsheet counts; of a JSON or XML document the place of the item.
    pub row: u32,
    /// The column, from 1. None for a whole row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The header of the column, where it is one that is read: any other may say anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// What was found.
    pub finding: Finding,
}

impl CellFinding {
    pub(super) fn new(
        sheet: Option<&str>,
        row: u32,
        column: Option<u32>,
        header: Option<&str>,
        mut finding: Finding,
    ) -> Self {
        finding.line = Some(row).filter(|row| *row > 0);
        finding.column = column;
        let (sheet, header) = (sheet.map(str::to_owned), header.map(str::to_owned));
        Self { sheet, row, column, header, finding }
    }
}

/// A row being read, and what was found in it.
#[derive(Debug)]
pub(super) struct AtRow<'r> {
    pub sheet: Option<&'r str>,
    pub row: u32,
    pub found: Vec<CellFinding>,
}

impl AtRow<'_> {
    /// Whether something refuses the row.
    pub fn is_refused(&self) -> bool {
        self.found.iter().any(|found| found.finding.severity == Severity::Error)
    }

    /// Tells of the whole row.
    pub fn tell_row(&mut self, rule: &'static Rule, params: &[(&'static str, &dyn Disclosable)]) {
        let finding = Finding::new(rule, format!("/rows/{}", self.row), params);
        self.found.push(CellFinding::new(self.sheet, self.row, None, None, finding));
    }

    /// Tells of a cell.
    pub fn tell(&mut self, rule: &'static Rule, column: &Mapped) {
        self.tell_field(rule, column.field, Some(column), &[]);
    }

    /// Tells of a cell, with the value that was read.
    pub fn tell_read(&mut self, rule: &'static Rule, column: &Mapped, read: &dyn Disclosable) {
        self.tell_field(rule, column.field, Some(column), &[("read", read)]);
    }

    /// Tells of a field, in a column or without one.
    pub fn tell_field(
        &mut self,
        rule: &'static Rule,
        field: Field,
        column: Option<&Mapped>,
        read: &[(&'static str, &dyn Disclosable)],
    ) {
        let term = field.term();
        let mut params: Vec<(&'static str, &dyn Disclosable)> = vec![("field", &term)];
        params.extend_from_slice(read);
        let path = format!("/rows/{}/{}", self.row, field.wire());
        self.put(Finding::new(rule, path, &params), column);
    }

    /// Tells what a rule on the item found, at the column of its field.
    pub fn put(&mut self, finding: Finding, column: Option<&Mapped>) {
        let place = column.map(|column| number(column.place));
        let header = column.map(|column| column.text.as_str());
        self.found.push(CellFinding::new(self.sheet, self.row, place, header, finding));
    }

    /// The text of a cell without dirt. `None`: there is nothing, or it was told why not.
    pub fn text<'a>(
        &mut self,
        line: &Line<'a>,
        column: &Mapped,
        kind: Kind,
    ) -> Option<Cow<'a, str>> {
        self.text_of(line.cell(column.place), line, column, kind)
    }

    fn text_of<'a>(
        &mut self,
        cell: Cell<'a>,
        line: &Line<'a>,
        column: &Mapped,
        kind: Kind,
    ) -> Option<Cow<'a, str>> {
        let text = match cell {
            Cell::Empty => return None,
            Cell::Text(text) | Cell::Number(text) => text,
            Cell::Error => return self.refuse(&rule::ERROR_VALUE, column),
            Cell::Boolean(_) => return self.refuse(&rule::BOOLEAN, column),
            Cell::Date { .. } | Cell::Time => return self.refuse(&rule::DATE_IN_TEXT, column),
        };
        if line.is_merged(column.place) {
            self.tell(&rule::MERGED_CELL, column);
        }
        self.cleaned(text, column, kind)
    }

    /// A typed value of a cell.
    pub fn value<T: Disclosable>(
        &mut self,
        line: &Line<'_>,
        column: &Mapped,
        read: impl FnOnce(&str) -> Reading<T>,
    ) -> Option<T> {
        self.value_of(line.cell(column.place), line, column, read)
    }

    /// A typed value of a cell that is at hand.
    pub fn value_of<T: Disclosable>(
        &mut self,
        cell: Cell<'_>,
        line: &Line<'_>,
        column: &Mapped,
        read: impl FnOnce(&str) -> Reading<T>,
    ) -> Option<T> {
        let text = self.text_of(cell, line, column, Kind::Typed)?;
        self.take(read(&text), column)
    }

    /// The value of a cell: the one of before, if the same text was read lately and there was
    /// nothing to tell of it.
    pub fn again<T: Clone>(
        &mut self,
        line: &Line<'_>,
        column: &Mapped,
        lately: &mut Lately<T>,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let text = match line.cell(column.place) {
            Cell::Text(text) if !line.is_merged(column.place) => text,
            _ => return read(self),
        };
        if let Some(value) = lately.get(text) {
            return Some(value.clone());
        }
        let told = self.found.len();
        let value = read(self)?;
        if self.found.len() == told {
            lately.keep(text, value.clone());
        }
        Some(value)
    }

    /// The value of a reading; a repair or a refusal is told.
    pub fn take<T: Disclosable>(&mut self, reading: Reading<T>, column: &Mapped) -> Option<T> {
        match reading {
            Reading::Plain(value) => Some(value),
            Reading::Repaired(value, rule) => {
                self.tell_read(rule, column, &value);
                Some(value)
            }
            Reading::Refused(rule) => self.refuse(rule, column),
        }
    }

    fn refuse<T>(&mut self, rule: &'static Rule, column: &Mapped) -> Option<T> {
        self.tell(rule, column);
        None
    }

    fn cleaned<'a>(&mut self, text: &'a str, column: &Mapped, kind: Kind) -> Option<Cow<'a, str>> {
        let plain = if kind == Kind::Typed { is_plain(text) } else { is_plain_text(text) };
        if !plain && text.contains('\u{FFFD}') {
            return self.refuse(&rule::UNDECODABLE, column);
        }
        let cleaned = if plain { Cleaned::plain(text) } else { clean(text, kind) };
        if cleaned.text.is_empty() {
            return None;
        }
        if let Some(rule) = stands_for(&cleaned.text, column.field) {
            return self.refuse(rule, column);
        }
        for repair in cleaned.repairs.rules() {
            self.tell(repair, column);
        }
        Some(cleaned.text)
    }
}

/// Texts that are no text: signs for nothing, truth values, errors of formulas.
fn stands_for(text: &str, field: Field) -> Option<&'static Rule> {
    let may_begin = |char| matches!(char, '-' | '—' | '－' | '/' | '\\' | '无' | '空' | '暂' | '#');
    let begins = |char: char| may_begin(char) || matches!(char, 'N' | 'n' | 'T' | 'F');
    if text.len() > 7 || !text.starts_with(begins) {
        return None;
    }
    match text {
        "无" if field == Field::Relation => None,
        "-" | "--" | "---" | "—" | "——" | "－" | "/" | "\\" | "无" | "空" | "暂无" | "N/A"
        | "NA" | "n/a" | "NULL" | "null" | "None" | "nil" => Some(&rule::PLACEHOLDER),
        "TRUE" | "FALSE" if field != Field::Valid => Some(&rule::BOOLEAN),
        "#N/A" | "#REF!" | "#VALUE!" | "#DIV/0!" | "#NAME?" | "#NUM!" | "#NULL!" => {
            Some(&rule::ERROR_VALUE)
        }
        _ => None,
    }
}
