//! The same rows out of every format, and what formats have of their own.

use std::io::{Cursor, Read, Write};

use encoding_rs::GB18030;
use ltci::directory::{Item, sample_edition};
use ltci::{Layout, Validator};
use ltci_tables::table::Options;

use super::{file, local, read, read_bytes};

const CSV: &str = "\
序号,项目编码,项目大类,项目名称,单价,生效日期
1,SI001,基本生活照料,样例项目甲,20.00,2026-01-01
2,SI002,常用临床护理,样例项目乙,45.50,2026-07-01
";

fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

#[test]
fn every_encoding_and_delimiter_gives_the_same_items() {
    let expected = read_bytes("a.csv", CSV.as_bytes()).items;
    assert_eq!(expected.len(), 2);
    let tab = CSV.replace(',', "\t");
    let semicolon = CSV.replace(',', ";").replace('\n', "\r\n");
    let old = CSV.replace('\n', "\r");
    for (name, bytes) in [
        ("a.csv", GB18030.encode(CSV).0.into_owned()),
        ("a.csv", utf16(CSV)),
        ("a.csv", format!("\u{FEFF}{CSV}").into_bytes()),
        ("a.tsv", tab.into_bytes()),
        ("a.csv", semicolon.into_bytes()),
        ("a.txt", old.into_bytes()),
        ("a", CSV.trim_end().as_bytes().to_vec()),
    ] {
        assert_eq!(read_bytes(name, &bytes).items, expected, "{name}");
    }
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them() {
    let table = "项目编码,项目大类,项目名称,服务内涵,生效日期\n\n\
                 SI001,甲类照料,样例,\"一\n二\n三\",2026-01-01\n\n\n\
                 SI002,甲类照料,样例,,2026-01-01\n";
    let outcome = read_bytes("a.csv", table.as_bytes());
    let rows: Vec<u32> = outcome.items.iter().map(|(row, _)| *row).collect();
    assert_eq!(rows, [3, 6]);
    assert_eq!(outcome.told(), [("LTC-T-008", 2, 0), ("LTC-T-008", 4, 0)]);
    assert_eq!(outcome.summary.rows, 5);
    assert!(outcome.is_accounted_for());
}

#[test]
fn a_header_may_be_two_rows_high() {
    let table = "样例目录,,,,\n\
                 项目编码,项目大类,项目名称,服务时长（分钟）,,生效日期\n\
                 ,,,最短,最长,\n\
                 SI001,基本生活照料,样例,15,30,2026-01-01\n";
    let outcome = read_bytes("a.csv", table.as_bytes());
    assert_eq!(outcome.told(), [("LTC-T-006", 1, 0)]);
    let (_, item) = &outcome.items[0];
    assert_eq!(
        (item.duration_min.map(|m| m.0), item.duration_max.map(|m| m.0)),
        (Some(15), Some(30))
    );
}

#[test]
fn one_bad_item_of_a_document_refuses_one_row() {
    let directory = local();
    let mut document = serde_json::to_value(&directory).expect("the base directory");
    document["items"][1]["price"] = "面议".into();
    let outcome = read_bytes("a.json", document.to_string().as_bytes());
    assert_eq!(outcome.refused, [2]);
    assert_eq!(outcome.items.len(), directory.items.len() - 1);
    assert_eq!(outcome.findings[0].finding.path, "/rows/2/price");
    let bare = document["items"].to_string();
    assert_eq!(read_bytes("a.json", bare.as_bytes()).items, outcome.items);
}

#[test]
fn documents_carry_their_edition() {
    let sample = sample_edition();
    let json = serde_json::to_string(sample).expect("the sample");
    let xml =
        Validator::new().convert(json.as_bytes()).expect("a document").to_xml(Layout::Indented);
    for (name, bytes) in [("a.json", json.as_bytes()), ("a.xml", xml.as_bytes())] {
        let (_folder, path) = file(name, bytes);
        let table = ltci_tables::table::Table::open(&path, &Options::default()).expect(name);
        assert_eq!(table.edition(), Some(&sample.edition));
        let outcome = read(&path, &sample.edition, &Options::default());
        let items: Vec<Item<'_>> = outcome.items.into_iter().map(|(_, item)| item).collect();
        assert_eq!(items, sample.items, "{name}");
    }
}

#[test]
fn a_sheet_is_chosen_by_name_or_by_its_header() {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet()
        .set_name("说明")
        .expect("a name")
        .write_string(0, 0, "样例")
        .expect("a cell");
    let sheet = book.add_worksheet().set_name("目录").expect("a name");
    for (row, line) in (0..).zip(CSV.lines()) {
        for (column, text) in (0..).zip(line.split(',')) {
            sheet.write_string(row, column, text).expect("a cell");
        }
    }
    let bytes = book.save_to_buffer().expect("a workbook");
    let (_folder, path) = file("a.xlsx", &bytes);
    let edition = local().edition;
    let found = read(&path, &edition, &Options::default());
    assert_eq!(found.items, read_bytes("a.csv", CSV.as_bytes()).items);
    let no_units = [("LTC-T-014", 1, 0), ("LTC-D-024", 2, 0), ("LTC-D-024", 3, 0)];
    assert_eq!(found.told(), no_units);
    let named = Options { sheet: Some("说明".to_owned()), ..Options::default() };
    assert_eq!(read(&path, &edition, &named).told(), [("LTC-T-001", 1, 0), ("LTC-T-014", 1, 0)]);
    let missing = Options { sheet: Some("没有".to_owned()), ..Options::default() };
    assert!(ltci_tables::table::Table::open(&path, &missing).is_err());
}

#[test]
fn a_formula_without_a_value_is_not_a_blank() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, text) in
        (0..).zip(["项目编码", "项目大类", "项目名称", "服务频次", "单价", "计价单位"])
    {
        sheet.write_string(0, column, text).expect("a cell");
    }
    for (column, text) in (0..).zip(["SI001", "基本生活照料", "样例项目甲", "1次/日"])
    {
        sheet.write_string(1, column, text).expect("a cell");
    }
    sheet.write_string(1, 5, "次").expect("a cell");
    sheet.write_formula(1, 4, "=10+5").expect("a formula");
    let bytes = book.save_to_buffer().expect("a workbook");
    // Programs that do not compute write no value at all.
    let (_folder, path) = file("a.xlsx", &without_values(&bytes));
    let found = read(&path, &local().edition, &Options::default());
    assert_eq!(found.refused, [2]);
    assert_eq!(found.told().last(), Some(&("LTC-T-025", 2, 5)), "{:?}", found.told());
}

/// The workbook with the values of its formulas taken away.
fn without_values(workbook: &[u8]) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(workbook)).expect("a workbook");
    let mut into = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..from.len() {
        let mut part = from.by_index(place).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("text");
        into.start_file(part.name(), zip::write::SimpleFileOptions::default()).expect("a part");
        into.write_all(text.replace("</f><v>0</v>", "</f>").as_bytes()).expect("a part");
    }
    into.finish().expect("a workbook").into_inner()
}

/// A broken byte in a file of a few characters, which would also do as GB18030.
#[test]
fn a_broken_byte_leaves_a_short_file_utf8() {
    for text in ["项目编码,项目名称\nA,甲", "编码,名称\nA,甲", "编码,名称\nA,甲乙"]
    {
        for place in 0..text.len() {
            let mut bytes = text.as_bytes().to_vec();
            bytes[place] = 0xFF;
            let read = read_bytes("short.csv", &bytes);
            assert_eq!(read.summary.encoding, Some("UTF-8"), "{text} {place}");
        }
    }
}

#[test]
fn a_short_gb18030_file_is_known() {
    for text in ["编码,名称\nA,甲", "编码,名称", "联通", "项目编码,项目名称,计价单位\nA,盥洗,次"]
    {
        let bytes = encoding_rs::GB18030.encode(text).0;
        let (_folder, path) = file("short.csv", &bytes);
        let read = read(&path, &local().edition, &Options::default());
        assert_eq!(read.summary.encoding, Some("gb18030"), "{text}");
    }
}

#[test]
fn a_total_is_no_item_whatever_it_is_called() {
    let list = "序号,项目大类,项目名称,单价\n1,照料,甲,20\n小计,照料,共1项,20\n,照料,小计,20\n合计,,,20\n总计：,,1项,20\n2,照料,累计疗法,20\n";
    let (_folder, path) = file("totals.csv", list.as_bytes());
    let options = Options { assign_codes: Some("X".to_owned()), ..Options::default() };
    let outcome = read(&path, &local().edition, &options);
    let rows: Vec<_> = outcome.items.iter().map(|(row, _)| *row).collect();
    assert_eq!((rows, outcome.refused), (vec![2, 7], vec![]));
    let coded = "项目编码,项目大类,项目名称\nA1,照料,合计\n合计,照料,共1项\n,照料,合计（1项）\n";
    let outcome = read_bytes("totals.csv", coded.as_bytes());
    let totals: Vec<_> = outcome.told().into_iter().filter(|told| told.0 == "LTC-T-010").collect();
    assert_eq!(totals, [("LTC-T-010", 3, 1), ("LTC-T-010", 4, 3)]);
    assert_eq!((outcome.items.len(), outcome.refused.len()), (1, 0));
}
