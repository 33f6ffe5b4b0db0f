//! One sheet: title, facts, headings on every page, rows, a footnote.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::super::field::Value;
use super::cell::Cells;

/// What stands around the rows.
pub(super) struct Sheet {
    pub title: String,
    pub facts: String,
    /// In red below the title and on every printed page.
    pub notice: Option<&'static str>,
    /// The columns after the serial number.
    pub columns: Vec<Column>,
    pub footnote: String,
}

/// A column of a sheet.
pub(super) struct Column {
    pub heading: String,
    /// In half-width characters.
    pub width: u8,
    pub hidden: bool,
}

/// A row of a sheet.
pub(super) enum Row<'i> {
    /// A line over the whole width.
    Section(String),
    /// An item or a line of a mapping.
    Values(Vec<Value<'i>>),
}

/// Paper of the size A4, as the file format numbers it.
const A4: u8 = 9;
/// The width of the serial number.
const SERIAL: u8 = 6;
/// Points of one line of text, and of the highest row there can be.
const LINE: u16 = 15;
const HIGHEST: u16 = 405;

impl Sheet {
    pub(super) fn write<'i>(
        &self,
        rows: impl Iterator<Item = Row<'i>>,
        worksheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        self.set_columns(worksheet)?;
        let heading = self.write_head(worksheet)?;
        self.set_page(heading, worksheet)?;
        let next = self.write_rows(heading + 1, rows, worksheet)?;
        let look = plain().set_align(FormatAlign::Top);
        self.write_line(next, &self.footnote, &look, worksheet)?;
        // The writer would write the very last row twice if it had a height of its own.
        worksheet.write_blank(next + 1, 0, &look).map(drop)
    }

    fn set_columns(&self, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        worksheet.set_column_width(0, SERIAL)?;
        for (place, column) in (1..).zip(&self.columns) {
            worksheet.set_column_width(place, column.width)?;
            if column.hidden {
                worksheet.set_column_hidden(place)?;
            }
        }
        Ok(())
    }

    /// The rows above the items; gives the row of the headings.
    fn write_head(&self, worksheet: &mut Worksheet) -> Result<u32, XlsxError> {
        let title = plain().set_bold().set_font_size(16).set_align(FormatAlign::Center);
        self.write_line(0, &self.title, &title, worksheet)?;
        worksheet.set_row_height(0, 2 * LINE)?;
        self.write_line(1, &self.facts, &plain(), worksheet)?;
        if let Some(notice) = self.notice {
            let red = plain().set_bold().set_font_color("C00000").set_align(FormatAlign::Center);
            self.write_line(2, notice, &red, worksheet)?;
        }
        let heading = if self.notice.is_some() { 3 } else { 2 };
        let look =
            bordered().set_bold().set_align(FormatAlign::Center).set_background_color("E7E6E6");
        worksheet.write_string_with_format(heading, 0, "序号", &look)?;
        for (place, column) in (1..).zip(&self.columns) {
            worksheet.write_string_with_format(heading, place, column.heading.as_str(), &look)?;
        }
        Ok(heading)
    }

    fn set_page(&self, heading: u32, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        let notice = self.notice.map(|notice| format!("&L{notice}")).unwrap_or_default();
        worksheet
            .set_landscape()
            .set_paper_size(A4)
            .set_print_fit_to_pages(1, 0)
            .set_footer(format!("{notice}&C第 &P 页 共 &N 页"))
            .set_repeat_rows(heading, heading)?
            .set_freeze_panes(heading + 1, 0)
            .map(drop)
    }

    /// The rows with their numbers; gives the row after them.
    fn write_rows<'i>(
        &self,
        first: u32,
        rows: impl Iterator<Item = Row<'i>>,
        worksheet: &mut Worksheet,
    ) -> Result<u32, XlsxError> {
        let section = bordered().set_bold();
        let cells = Cells::default();
        let (mut place, mut serial) = (first, 0);
        for row in rows {
            match row {
                Row::Section(text) => self.write_line(place, &text, &section, worksheet)?,
                Row::Values(values) => {
                    serial += 1;
                    cells.write(place, serial, values, worksheet)?;
                }
            }
            place += 1;
        }
        Ok(place)
    }

    /// A text over the whole width. A merged cell does not find its height by itself.
    fn write_line(
        &self,
        row: u32,
        text: &str,
        look: &Format,
        worksheet: &mut Worksheet,
    ) -> Result<(), XlsxError> {
        let last = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        worksheet.merge_range(row, 0, row, last, text, look)?;
        worksheet.set_row_height(row, self.height_of(text)).map(drop)
    }

    /// The height of a text over the whole width, with full-width characters.
    fn height_of(&self, text: &str) -> u16 {
        let shown = self.columns.iter().filter(|column| !column.hidden);
        let width: usize = shown.map(|column| usize::from(column.width)).sum();
        let lines: usize =
            text.lines().map(|line| 1 + 2 * line.chars().count() / width.max(1)).sum();
        u16::try_from(lines).unwrap_or(u16::MAX).saturating_mul(LINE).min(HIGHEST)
    }
}

/// Wrapped text without borders.
fn plain() -> Format {
    Format::new().set_font_name("宋体").set_text_wrap().set_align(FormatAlign::VerticalCenter)
}

/// Wrapped text in a cell of the table.
pub(super) fn bordered() -> Format {
    plain().set_border(FormatBorder::Thin)
}
