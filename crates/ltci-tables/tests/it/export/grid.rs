//! CSV and XLSX, by the readers of the crates `csv` and `calamine`.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use ltci::Money;
use ltci::directory::{Directory, sample_edition};
use ltci_tables::export::Format;

use super::{exported, nasty, nasty_map};

fn rows_of_csv(directory: &Directory<'_>) -> Vec<Vec<String>> {
    let file = exported(Format::Csv, directory, &[]);
    let file = file.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file);
    let rows = reader.records().map(|row| row.expect("a row").iter().map(String::from).collect());
    rows.collect()
}

fn sheet(file: Vec<u8>, name: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file)).expect("a workbook");
    let range = book.worksheet_range(name).expect("a sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn csv_has_chinese_headings_and_terms() {
    let rows = rows_of_csv(&nasty());
    assert_eq!(
        rows[0].join(" "),
        "项目编码 项目大类 项目类别 项目名称 服务内涵 服务要点 计价单位 最短时长（分钟） \
         最长时长（分钟） 服务频次 人员资质 单价（元） 最高限价（元） 生效日期 失效日期 代替项目编码"
    );
    let first =
        ["'-SI001", "基本生活照料", "—", "'=1+1", "", "", "次", "1", "1440", "1次/日", "护理员"];
    assert_eq!(rows[1][..11], first);
    assert_eq!(rows[1][11..], ["0.00", "", "2026-01-01", "", ""]);
    assert_eq!(rows.len(), nasty().items.len() + 1);
}

#[test]
fn xlsx_begins_like_the_official_table() {
    let rows = sheet(exported(Format::Xlsx, sample_edition(), &[]), "服务项目目录");
    let texts = |row: &[Data]| row.iter().take(7).map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(rows[0][0].to_string(), "国家长期护理保险服务项目目录（样例，非官方）");
    assert_eq!(rows[2][0].to_string(), "样例，非官方");
    let heading = ["序号", "项目编码", "项目类别", "项目名称", "服务内涵", "服务要点", "项目大类"];
    assert_eq!(texts(&rows[3]), heading);
    assert_eq!(rows[4][0].to_string(), "生活照护（20项）");
    assert_eq!(texts(&rows[5])[..4], ["1", "SAMPLE00000000001", "饮食照护", "饮食照护（样例一）"]);
}

#[test]
fn amounts_come_back_from_xlsx_to_the_fen() {
    let mut directory = nasty();
    let items = directory.items.iter_mut();
    for (item, fen) in items.zip(fen()) {
        item.price = Money::from_fen(fen);
    }
    let rows = sheet(exported(Format::Xlsx, &directory, &[]), "服务项目目录");
    let rows = rows.iter().filter(|row| matches!(row[0], Data::Float(_)));
    let read: Vec<String> = rows.map(|row| yuan(&row[12])).collect();
    let expected: Vec<String> =
        fen().take(read.len()).map(|fen| format!("{}.{:02}", fen / 100, fen % 100)).collect();
    assert_eq!(read, expected);
    assert_eq!(read.len(), nasty().items.len());
}

/// Amounts of all lengths; the digits repeat those of 1/7, which no float holds exactly.
fn fen() -> impl Iterator<Item = i64> {
    (0..16).map(|length| 1_428_571_428_571_428 / 10_i64.pow(length)).chain(999_999_999_999_990..)
}

fn yuan(cell: &Data) -> String {
    let text = cell.to_string();
    match text.split_once('.') {
        Some((yuan, fen)) => format!("{yuan}.{fen:0<2}"),
        None => format!("{text}.00"),
    }
}

#[test]
fn mappings_have_their_own_sheets() {
    let file = exported(Format::Xlsx, &nasty(), &[nasty_map(), nasty_map()]);
    for name in ["对照映射", "对照映射2"] {
        let rows = sheet(file.clone(), name);
        let entry: Vec<String> = rows[4].iter().map(ToString::to_string).collect();
        let second = ["2", "-SI001", "窄于国家项目", "SAMPLE00000000002", "", "2026-07-01", ""];
        assert_eq!(entry, second);
    }
}
