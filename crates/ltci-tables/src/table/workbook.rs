//! XLSX and XLS.

use std::collections::{BTreeMap, HashSet};
use std::io::{BufReader, Read, Seek};
use std::ops::ControlFlow;
use std::path::Path;

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Range, Reader, Xls, Xlsx};
use ltci::{Date, text};

use super::cell::{Cells, Line, SheetCell, Value};
use super::header::{Candidate, Header, WINDOW};
use super::names::{ColumnNames, Purpose};
use crate::Error;

/// The formats have no more; a file that says otherwise was made to exhaust the memory.
const MOST_COLUMNS: u32 = 16_384;

/// A sheet in memory: only cells that hold something.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    pub name: String,
    rows: BTreeMap<u32, Vec<SheetCell>>,
    /// Rows in which one merged cell spans several columns.
    spanned: Vec<u32>,
    /// How many other sheets hold something.
    pub others: usize,
}

impl Sheet {
    /// The sheet of the given name, or the first with a header, or the first with content.
    pub fn open(
        path: &Path,
        wanted: Option<&str>,
        names: &ColumnNames,
        purpose: Purpose,
    ) -> Result<Self, Error> {
        let mut sheets = Self::all(path)?;
        sheets.retain(|sheet| !sheet.rows.is_empty() || Some(sheet.name.as_str()) == wanted);
        let has_header = |sheet: &Self| Header::find(&sheet.window(), names, purpose).is_some();
        let place = match wanted {
            Some(wanted) => {
                let place = sheets.iter().position(|sheet| sheet.name == wanted);
                place.ok_or_else(|| no_sheet(&sheets))?
            }
            None => sheets.iter().position(has_header).unwrap_or(0),
        };
        if sheets.is_empty() {
            return Ok(Self::default());
        }
        let others = sheets.len() - 1;
        Ok(Self { others, ..sheets.swap_remove(place) })
    }

    /// The first rows, as candidates for a header.
    pub fn window(&self) -> Vec<Candidate> {
        let rows = self.rows.iter().take(WINDOW);
        rows.map(|(row, cells)| Candidate::of(&self.line(*row, cells))).collect()
    }

    /// Visits every row that holds something.
    pub fn each(&self, visit: &mut dyn FnMut(Line<'_>) -> ControlFlow<()>) {
        for (row, cells) in &self.rows {
            if visit(self.line(*row, cells)).is_break() {
                return;
            }
        }
    }

    fn line<'a>(&self, row: u32, cells: &'a [SheetCell]) -> Line<'a> {
        let spanned = self.spanned.binary_search(&row).is_ok();
        Line { row, cells: Cells::Sheet { cells, spanned } }
    }

    fn all(path: &Path) -> Result<Vec<Self>, Error> {
        let file = BufReader::new(std::fs::File::open(path)?);
        if super::delimited::beginning(path)?.starts_with(b"PK") {
            of_xlsx(Xlsx::new(file).map_err(|_| unreadable())?)
        } else {
            Ok(of_xls(Xls::new(file).map_err(|_| unreadable())?))
        }
    }

    fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    fn put(&mut self, (row, column): (u32, u32), value: Option<Value>) {
        let Some(value) = value.filter(|_| column < MOST_COLUMNS) else { return };
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let cell = SheetCell { column, value, merged: false };
        self.rows.entry(row.saturating_add(1)).or_default().push(cell);
    }

    /// A formula without a value, as programs write that do not compute: an error, not a blank.
    fn put_uncomputed(&mut self, formulas: &Range<String>, valued: &HashSet<(u32, u32)>) {
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, formula) in formulas.used_cells() {
            let row = u32::try_from(row).unwrap_or(u32::MAX).saturating_add(top);
            let column = u32::try_from(column).unwrap_or(u32::MAX).saturating_add(left);
            if !formula.is_empty() && !valued.contains(&(row, column)) {
                self.put((row, column), Some(Value::Error));
            }
        }
    }

    /// Puts the value of every merged region into the rows below its first.
    fn fill(&mut self, regions: &[Dimensions]) {
        for cells in self.rows.values_mut() {
            cells.sort_by_key(|cell| cell.column);
            cells.dedup_by_key(|cell| cell.column);
        }
        for region in regions {
            self.fill_region(*region);
        }
        self.spanned.sort_unstable();
    }

    fn fill_region(&mut self, region: Dimensions) {
        let (first, last) = (region.start.0.saturating_add(1), region.end.0.saturating_add(1));
        let column = usize::try_from(region.start.1).unwrap_or(usize::MAX);
        if region.end.1 > region.start.1.saturating_add(1) {
            self.spanned.push(first);
        }
        let top = self.rows.get(&first).and_then(|cells| {
            cells.iter().find(|cell| cell.column == column).map(|cell| cell.value.clone())
        });
        let (Some(value), true) = (top, last > first) else { return };
        for cells in self.rows.range_mut(first + 1..=last).map(|(_, cells)| cells) {
            if let Err(place) = cells.binary_search_by_key(&column, |cell| cell.column) {
                cells.insert(place, SheetCell { column, value: value.clone(), merged: true });
            }
        }
    }
}

fn of_xlsx<R: Read + Seek>(mut book: Xlsx<R>) -> Result<Vec<Sheet>, Error> {
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let mut sheet = Sheet::new(&name);
        let mut valued = HashSet::new();
        // A chart sheet has no cells.
        if let Ok(mut reader) = book.worksheet_cells_reader(&name) {
            while let Some(cell) = reader.next_cell().map_err(|_| unreadable())? {
                if !matches!(cell.get_value(), DataRef::Empty) {
                    valued.insert(cell.get_position());
                }
                sheet.put(cell.get_position(), of_ref(cell.get_value()));
            }
        }
        if let Ok(formulas) = book.worksheet_formula(&name) {
            sheet.put_uncomputed(&formulas, &valued);
        }
        let regions = book.worksheet_merge_cells(&name).and_then(Result::ok).unwrap_or_default();
        sheet.fill(&regions);
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn of_xls<R: Read + Seek>(mut book: Xls<R>) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for (name, range) in book.worksheets() {
        let mut sheet = Sheet::new(&name);
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let row = u32::try_from(row).unwrap_or(u32::MAX).saturating_add(top);
            let column = u32::try_from(column).unwrap_or(u32::MAX).saturating_add(left);
            sheet.put((row, column), of_data(value));
        }
        sheet.fill(&book.worksheet_merge_cells(&name).unwrap_or_default());
        sheets.push(sheet);
    }
    sheets
}

fn of_ref(value: &DataRef<'_>) -> Option<Value> {
    match value {
        DataRef::SharedString(text) => of_text(text),
        DataRef::String(text) => of_text(text),
        DataRef::Int(number) => Some(Value::Number(number.to_string())),
        DataRef::Float(number) => Some(Value::Number(number.to_string())),
        DataRef::Bool(value) => Some(Value::Boolean(*value)),
        DataRef::DateTime(moment) => Some(of_moment(moment)),
        DataRef::DateTimeIso(text) => Some(of_iso(text)),
        DataRef::DurationIso(_) => Some(Value::Time),
        DataRef::Error(_) => Some(Value::Error),
        DataRef::Empty => None,
    }
}

fn of_data(value: &Data) -> Option<Value> {
    match value {
        Data::String(text) => of_text(text),
        Data::Int(number) => Some(Value::Number(number.to_string())),
        Data::Float(number) => Some(Value::Number(number.to_string())),
        Data::Bool(value) => Some(Value::Boolean(*value)),
        Data::DateTime(moment) => Some(of_moment(moment)),
        Data::DateTimeIso(text) => Some(of_iso(text)),
        Data::DurationIso(_) => Some(Value::Time),
        Data::Error(_) => Some(Value::Error),
        Data::Empty => None,
    }
}

fn of_text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::Text(text.to_owned()))
}

fn of_moment(moment: &ExcelDateTime) -> Value {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let with_time = (hour, minute, second) != (0, 0, 0);
    match Date::new(year, month, day) {
        Some(day) if moment.is_datetime() => Value::Date { day, with_time },
        _ => Value::Time,
    }
}

fn of_iso(text: &str) -> Value {
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    let with_time = time.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    day.parse().map_or(Value::Time, |day| Value::Date { day, with_time })
}

fn unreadable() -> Error {
    Error::Told(
        text!(
            "工作簿已损坏或加密，无法读取；请在电子表格软件中打开后另存为XLSX",
            "the workbook is damaged or encrypted; open it in a spreadsheet program and save it as XLSX"
        )
        .fill(&[]),
    )
}

fn no_sheet(sheets: &[Sheet]) -> Error {
    let known = sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>().join("、");
    Error::Told(ltci::Message {
        zh: format!("没有这个工作表；有：{known}"),
        en: format!("there is no such sheet; there are: {known}"),
    })
}
