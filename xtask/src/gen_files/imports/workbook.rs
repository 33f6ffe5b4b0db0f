//! Workbooks of few cells, always with the same bytes.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// The words of the header.
const HEADER: [&str; 5] = ["项目编码", "项目大类", "项目名称", "服务频次", "生效日期"];

/// The day on which the workbooks say they were made.
const MADE: &str = "2026-01-01";

/// Two items whose class is one merged cell.
pub fn merged() -> Result<Vec<u8>, XlsxError> {
    let mut book = book()?;
    let sheet = items(&mut book)?;
    sheet.merge_range(1, 1, 2, 1, "基本生活照料", &Format::new())?;
    book.save_to_buffer()
}

/// Two items, and another sheet with content.
pub fn two_sheets() -> Result<Vec<u8>, XlsxError> {
    let mut book = book()?;
    items(&mut book)?;
    book.add_worksheet().write(0, 0, "样例说明")?;
    book.save_to_buffer()
}

/// Two items; the frequency of the first, `1-2`, was turned into a day.
pub fn frequency_as_day() -> Result<Vec<u8>, XlsxError> {
    let mut book = book()?;
    let day = ExcelDateTime::parse_from_str("2026-01-02")?;
    let format = Format::new().set_num_format("yyyy-mm-dd");
    items(&mut book)?.write_datetime_with_format(1, 3, &day, &format)?;
    book.save_to_buffer()
}

/// Two items. Of the first, code, price and first day are numbers; of the second the code is a text
/// and the day a day.
pub fn numbers() -> Result<Vec<u8>, XlsxError> {
    let mut book = book()?;
    let day = ExcelDateTime::parse_from_str("2026-02-01")?;
    let format = Format::new().set_num_format("yyyy-mm-dd");
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["项目编码", "项目大类", "项目名称", "计价单位", "单价", "生效日期"])?;
    sheet.write_row(1, 1, ["基本生活照料", "样例项目甲", "次"])?;
    sheet.write_number(1, 0, 12)?;
    sheet.write_number(1, 4, 0.300_000_000_000_000_04)?;
    sheet.write_number(1, 5, 46_023)?;
    sheet.write_row(2, 0, ["0013", "基本生活照料", "样例项目乙", "次"])?;
    sheet.write_number(2, 4, 20.5)?;
    sheet.write_datetime_with_format(2, 5, &day, &format)?;
    book.save_to_buffer()
}

fn book() -> Result<Workbook, XlsxError> {
    let made = ExcelDateTime::parse_from_str(MADE)?;
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    Ok(book)
}

/// A sheet with two items without faults.
fn items(book: &mut Workbook) -> Result<&mut Worksheet, XlsxError> {
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, HEADER)?;
    sheet.write_row(1, 0, ["SI001", "基本生活照料", "样例项目甲", "1次/日", "2026-01-01"])?;
    sheet.write_row(2, 0, ["SI002", "基本生活照料", "样例项目乙", "2次/日", "2026-01-01"])
}
