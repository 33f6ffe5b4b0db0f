//! One deliberately dirty file, as UTF-8, as GB18030 and as a workbook. What must be told of each
//! row is declared by hand.

use std::collections::BTreeSet;

use encoding_rs::GB18030;
use ltci_tables::table::Options;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use super::{Outcome, file, local, read};

const HEADER: [&str; 18] = [
    "序号",
    "项目编码",
    "项目大类",
    "项目类别",
    "项目名称",
    "服务内涵",
    "计价单位",
    "服务时长",
    "服务频次",
    "人员资质",
    "单价（元）",
    "最高限价（元）",
    "生效日期",
    "失效日期",
    "是否有效",
    "参保人姓名",
    "颜色",
    "服务名称",
];
const HEADER_ROW: u32 = 3;
/// Stands for a byte that belongs to no encoding.
const BROKEN: char = '\u{E000}';
const PERSON: &str = "样例人某";

/// The cells in which a row differs from a clean one, and what must be told: column and rule.
enum Dirt {
    /// A row of an item.
    Item(&'static [(usize, &'static str)], &'static [(u32, &'static str)]),
    /// A row with nothing but these cells.
    Bare(&'static [(usize, &'static str)], &'static [(u32, &'static str)]),
}

use Dirt::{Bare, Item};

/// Column, 0 for the whole row, and rule.
type Told = &'static [(u32, &'static str)];

#[rustfmt::skip]
const DIRT: &[Dirt] = &[
    Item(&[], &[]),
    Item(&[(3, "")], &[(3, "LTC-T-013")]),
    Item(&[(2, "S I009")], &[(2, "LTC-T-037")]),
    Item(&[(2, "ＳＩ０１０")], &[(2, "LTC-T-027")]),
    Item(&[(2, "SI0O1")], &[(2, "LTC-T-038")]),
    Item(&[(2, "")], &[(2, "LTC-T-039")]),
    Item(&[(2, "1.23457E+16")], &[(2, "LTC-T-035")]),
    Item(&[(2, "3100010.0")], &[(2, "LTC-T-034")]),
    Item(&[(2, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")], &[(2, "LTC-T-041")]),
    Item(&[(2, "项目一")], &[(2, "LTC-T-042")]),
    Bare(&[], &[(0, "LTC-T-008")]),
    Item(&[(3, "1.基本生活照料")], &[(3, "LTC-T-044")]),
    Item(&[(3, "基本生活照料类项目")], &[(3, "LTC-T-043")]),
    Item(&[(4, "（一）样例类别")], &[(4, "LTC-T-044")]),
    Item(&[(4, "样例类别")], &[]),
    Item(&[(4, "")], &[(4, "LTC-T-013")]),
    Item(&[(5, "")], &[(5, "LTC-T-047")]),
    Item(&[(5, "样例\u{200B}项目")], &[(5, "LTC-T-030")]),
    Item(&[(5, "\u{A0}样例项目")], &[(5, "LTC-T-028"), (5, "LTC-T-030")]),
    Item(&[(5, " 样例项目　")], &[(5, "LTC-T-028")]),
    Item(&[(5, "样 例 项 目")], &[(5, "LTC-T-029")]),
    Item(&[(5, "样例项目Ｂ")], &[(5, "LTC-T-027")]),
    Item(&[(5, "样例\n项目")], &[(5, "LTC-T-032")]),
    Item(&[(5, "TRUE")], &[(5, "LTC-T-026")]),
    Item(&[(5, "—")], &[(5, "LTC-T-033"), (5, "LTC-T-047")]),
    Item(&[(6, "无")], &[(6, "LTC-T-033")]),
    Item(&[(6, "第一步\r\n第二步")], &[]),
    Item(&[(7, "元/次")], &[(7, "LTC-T-065")]),
    Item(&[(7, "天")], &[(7, "LTC-T-065")]),
    Item(&[(7, "套")], &[(7, "LTC-T-066")]),
    Item(&[(8, "1小时")], &[(8, "LTC-T-067")]),
    Item(&[(8, "30分钟以内")], &[(8, "LTC-T-067")]),
    Item(&[(8, "视情况")], &[(8, "LTC-T-068")]),
    Item(&[(9, "每日1-2次")], &[(9, "LTC-T-069")]),
    Item(&[(9, "每周一次")], &[(9, "LTC-T-069")]),
    Item(&[(9, "按需")], &[(9, "LTC-T-069")]),
    Item(&[(9, "经常")], &[(9, "LTC-T-070")]),
    Item(&[(10, "注册护士")], &[(10, "LTC-T-071")]),
    Item(&[(10, "样例人员")], &[(10, "LTC-T-072")]),
    Item(&[(11, "¥20.00")], &[(11, "LTC-T-058")]),
    Item(&[(11, "1,020.5元"), (12, "")], &[(11, "LTC-T-058")]),
    Item(&[(11, "２０．００")], &[(11, "LTC-T-027")]),
    Item(&[(11, "20.000000000000004")], &[(11, "LTC-T-059")]),
    Item(&[(11, "20.125")], &[(11, "LTC-T-060")]),
    Item(&[(11, "-20")], &[(11, "LTC-T-061")]),
    Item(&[(11, "二十")], &[(11, "LTC-T-062")]),
    Item(&[(11, "20-25")], &[(11, "LTC-T-063")]),
    Item(&[(11, "面议")], &[(11, "LTC-T-064")]),
    Item(&[(12, "#REF!")], &[(12, "LTC-T-025")]),
    Item(&[(12, "N/A")], &[(12, "LTC-T-033")]),
    Item(&[(13, "2026年1月1日")], &[(13, "LTC-T-051")]),
    Item(&[(13, "2026/1/1")], &[(13, "LTC-T-051")]),
    Item(&[(13, "20260101")], &[(13, "LTC-T-051")]),
    Item(&[(13, "46023")], &[(13, "LTC-T-050")]),
    Item(&[(13, "2026-01-01 08:00:00")], &[(13, "LTC-T-052")]),
    Item(&[(13, "9/10/26")], &[(13, "LTC-T-053")]),
    Item(&[(13, "2026-02-30")], &[(13, "LTC-T-054")]),
    Item(&[(13, "近期")], &[(13, "LTC-T-055")]),
    Item(&[(13, "")], &[(13, "LTC-T-056")]),
    Item(&[(14, "9999-12-31")], &[(14, "LTC-T-057")]),
    Item(&[(14, "长期")], &[(14, "LTC-T-057")]),
    Item(&[(15, "0")], &[(15, "LTC-T-023")]),
    Item(&[(2, "SI900")], &[]),
    Item(&[(2, "SI900")], &[(0, "LTC-T-022")]),
    Bare(&[(1, "样例文字")], &[(1, "LTC-T-024")]),
    Bare(&[(1, "二、常用临床护理（样例）类")], &[(1, "LTC-T-011")]),
    Item(&[(3, ""), (4, "")], &[]),
    Bare(&[(1, "合计"), (11, "1000.00")], &[(1, "LTC-T-010")]),
    Bare(&[(1, "注：样例数据，不是任何地区的目录。")], &[(1, "LTC-T-007")]),
    Bare(&[(1, "2.样例说明。")], &[(1, "LTC-T-007")]),
];

/// Dirt that only text files have.
const IN_TEXT: &[Dirt] = &[
    Item(&[(5, "样例\u{7}项目")], &[(5, "LTC-T-031")]),
    Item(&[(5, "样例\u{E000}")], &[(5, "LTC-T-019")]),
    Item(&[(19, "多出")], &[(19, "LTC-T-020")]),
];

impl Dirt {
    fn cells(&self, number: usize) -> Vec<String> {
        let (changes, mut cells) = match self {
            Item(changes, _) => (changes, clean(number)),
            Bare(changes, _) => (changes, vec![String::new(); HEADER.len()]),
        };
        for (column, text) in *changes {
            if cells.len() < *column {
                cells.resize(*column, String::new());
            }
            (*text).clone_into(&mut cells[column - 1]);
        }
        cells
    }

    fn told(&self) -> Told {
        match self {
            Item(_, told) | Bare(_, told) => told,
        }
    }
}

fn clean(number: usize) -> Vec<String> {
    let code = format!("SI{number:03}");
    [
        "1",
        &code,
        "基本生活照料",
        "样例类别",
        "样例项目",
        "",
        "次",
        "15-30分钟",
        "1次/日",
        "护理员",
        "20.00",
        "30.00",
        "2026-01-01",
        "",
        "1",
        PERSON,
        "绿",
        "样例",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The rows of the file, each with what must be told of it.
fn rows(dirt: &[&Dirt]) -> Vec<(Vec<String>, Told)> {
    dirt.iter().enumerate().map(|(place, dirt)| (dirt.cells(place + 100), dirt.told())).collect()
}

fn expected(dirt: &[&Dirt]) -> Vec<(&'static str, u32, u32)> {
    let mut expected = vec![
        ("LTC-T-006", 1, 0),
        ("LTC-T-005", HEADER_ROW, 16),
        ("LTC-T-004", HEADER_ROW, 17),
        ("LTC-T-003", HEADER_ROW, 18),
    ];
    for ((_, told), row) in rows(dirt).into_iter().zip(HEADER_ROW + 1..) {
        expected.extend(told.iter().map(|(column, code)| (*code, row, *column)));
    }
    expected.sort_by_key(|(code, row, column)| (*row, *column, *code));
    expected
}

fn csv(dirt: &[&Dirt]) -> String {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    writer.write_record(["样例市长期护理保险服务项目目录（样例数据）"]).expect("a title");
    writer.write_record([""; HEADER.len()]).expect("an empty row");
    writer.write_record(HEADER).expect("the header");
    for (cells, _) in rows(dirt) {
        writer.write_record(&cells).expect("a row");
    }
    String::from_utf8(writer.into_inner().expect("the text")).expect("UTF-8")
}

/// With the byte that belongs to no encoding in place.
fn broken(bytes: &[u8], mark: &[u8]) -> Vec<u8> {
    let place = bytes.windows(mark.len()).position(|part| part == mark).expect("the mark");
    [&bytes[..place], b"\xFF", &bytes[place + mark.len()..]].concat()
}

/// The text dirt goes in front, so that the notes stay behind the data.
fn text_dirt() -> Vec<&'static Dirt> {
    IN_TEXT.iter().chain(DIRT).collect()
}

fn check(outcome: &Outcome, dirt: &[&Dirt]) {
    assert_eq!(outcome.told(), expected(dirt));
    assert!(outcome.is_accounted_for(), "{:?}", outcome.summary);
    let shown = serde_json::to_string(&outcome.findings).expect("findings as JSON");
    assert!(!shown.contains(PERSON), "personal data is told");
    for found in &outcome.findings {
        let finding = &found.finding;
        for text in [finding.title.zh, finding.title.en, finding.help.zh, finding.help.en] {
            assert!(!text.is_empty(), "{}", finding.code);
        }
        for text in [&finding.message.zh, &finding.message.en] {
            assert!(!text.is_empty() && !text.contains('{'), "{}: {text}", finding.code);
        }
    }
}

#[test]
fn there_are_at_least_forty_kinds() {
    let told = text_dirt();
    let codes: BTreeSet<_> = expected(&told).into_iter().map(|(code, ..)| code).collect();
    assert!(codes.len() >= 40, "{}", codes.len());
}

#[test]
fn a_dirty_utf8_file_is_told_cell_by_cell() {
    let dirt = text_dirt();
    let bytes = broken(csv(&dirt).as_bytes(), BROKEN.to_string().as_bytes());
    let (_folder, path) = file("dirty.csv", &bytes);
    let outcome = read(&path, &local().edition, &Options::default());
    assert_eq!(outcome.summary.encoding, Some("UTF-8"));
    check(&outcome, &dirt);
}

#[test]
fn a_dirty_gb18030_file_is_told_cell_by_cell() {
    let dirt = text_dirt();
    let text = csv(&dirt);
    let mark = BROKEN.to_string();
    let bytes = broken(&GB18030.encode(&text).0, &GB18030.encode(&mark).0);
    let (_folder, path) = file("dirty.csv", &bytes);
    let outcome = read(&path, &local().edition, &Options::default());
    assert_eq!(outcome.summary.encoding, Some("gb18030"));
    check(&outcome, &dirt);
}

fn put(sheet: &mut Worksheet, row: u32, cells: &[String]) {
    for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
        sheet.write_string(row - 1, column, text).expect("a cell");
    }
}

#[test]
fn a_dirty_workbook_is_told_cell_by_cell() {
    let dirt: Vec<_> = DIRT.iter().collect();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 17, "样例市长期护理保险服务项目目录", &plain).expect("a title");
    put(sheet, HEADER_ROW, &HEADER.map(str::to_owned));
    for ((cells, _), row) in rows(&dirt).into_iter().zip(HEADER_ROW + 1..) {
        put(sheet, row, &cells);
    }
    let (_folder, path) = saved(&mut book);
    check(&read(&path, &local().edition, &Options::default()), &dirt);
}

#[test]
fn cells_that_only_a_workbook_has_are_told() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let (plain, date) = (Format::new(), Format::new().set_num_format("yyyy-mm-dd"));
    put(sheet, 1, &HEADER.map(str::to_owned)[..15]);
    for row in 2..=8 {
        let mut cells = clean(row as usize);
        cells.truncate(15);
        put(sheet, row, &cells);
    }
    let day = |text: &str| ExcelDateTime::parse_from_str(text).expect(text);
    sheet.write_number(1, 1, 310_001).expect("a number as code");
    sheet.write_number(2, 1, 3.100_01e16).expect("a code that lost digits");
    sheet.write_number(3, 10, 20.000_000_000_000_004).expect("a price from a calculation");
    sheet.write_datetime_with_format(4, 12, day("2026-01-01"), &date).expect("a day");
    sheet.write_datetime_with_format(4, 13, day("2026-12-31T08:00:00"), &date).expect("a moment");
    sheet.write_datetime_with_format(5, 8, day("2026-01-02"), &date).expect("1-2 as a day");
    sheet.write_boolean(6, 9, true).expect("a truth value");
    sheet.write_formula(6, 11, Formula::new("=NA()").set_result("#N/A")).expect("an error");
    sheet.write_formula(7, 10, Formula::new("=10+10.5").set_result("20.5")).expect("a formula");
    sheet.merge_range(1, 2, 3, 2, "基本生活照料", &plain).expect("a merged class");
    book.add_worksheet().write_string(0, 0, "样例说明").expect("another sheet");
    let (_folder, path) = saved(&mut book);
    let outcome = read(&path, &local().edition, &Options::default());
    assert_eq!(
        outcome.told(),
        [
            ("LTC-T-014", 1, 0),
            ("LTC-T-034", 2, 2),
            ("LTC-T-035", 3, 2),
            ("LTC-T-012", 3, 3),
            ("LTC-T-012", 4, 3),
            ("LTC-T-059", 4, 11),
            ("LTC-T-052", 5, 14),
            ("LTC-T-074", 6, 9),
            ("LTC-T-026", 7, 10),
            ("LTC-T-025", 7, 12),
        ]
    );
    assert_eq!(outcome.refused, [3, 6, 7]);
    let price =
        |row: u32| outcome.items.iter().find(|(at, _)| *at == row).and_then(|(_, item)| item.price);
    assert_eq!(price(4), ltci::Money::from_fen(2_000));
    assert_eq!(price(8), ltci::Money::from_fen(2_050));
}

fn saved(book: &mut Workbook) -> (tempfile::TempDir, std::path::PathBuf) {
    file("dirty.xlsx", &book.save_to_buffer().expect("a workbook"))
}
