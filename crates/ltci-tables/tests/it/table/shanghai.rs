//! The 42 names of Shanghai, as a workbook with merged titles, sections and footnotes.

use ltci_tables::table::Options;
use rust_xlsxwriter::{Format, Workbook};

use super::{Outcome, file, local, read};

/// Names and classes by one secondary source; see the file.
const NAMES: &str = include_str!("../../data/shanghai-42.csv");
const CLASSES: [(&str, usize); 2] = [("基本生活照料", 27), ("常用临床护理", 15)];

fn names() -> Vec<(String, String)> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(NAMES.as_bytes());
    reader.deserialize().collect::<Result<_, _>>().expect("classes and names")
}

#[derive(Clone, Copy, PartialEq)]
enum Layout {
    /// The class in a row of its own.
    Sections,
    /// The class in a merged cell beside its items.
    Merged,
}

fn imported(layout: Layout) -> Outcome {
    let plain = Format::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 0, 3, "样例：长期护理保险服务项目清单", &plain).expect("a title");
    sheet.merge_range(1, 0, 1, 3, "（名称取自一份转录，编码为样例）", &plain).expect("a subtitle");
    for (column, text) in ["序号", "类别", "服务项目", "服务频次"].into_iter().enumerate()
    {
        let shown = if layout == Layout::Sections && column == 1 { "" } else { text };
        sheet.write_string(2, u16::try_from(column).expect("a column"), shown).expect("a header");
    }
    let mut row = 3;
    let names = names();
    for (class, count) in CLASSES {
        let first = row;
        if layout == Layout::Sections {
            sheet
                .merge_range(row, 0, row, 3, &format!("{class}（{count}项）"), &plain)
                .expect("a section");
            row += 1;
        }
        for (_, name) in names.iter().filter(|(of, _)| of == class) {
            sheet.write_number(row, 0, row).expect("a serial number");
            sheet.write_string(row, 2, name).expect("a name");
            row += 1;
        }
        if layout == Layout::Merged {
            sheet.merge_range(first, 1, row - 1, 1, class, &plain).expect("a merged class");
        }
    }
    sheet
        .merge_range(row, 0, row, 3, "注：名称取自一份转录，未与官方文本核对。", &plain)
        .expect("a note");
    sheet.write_string(row + 1, 0, "数据来源：样例。").expect("a source");
    let (_folder, path) = file("shanghai.xlsx", &book.save_to_buffer().expect("a workbook"));
    let options = Options { assign_codes: Some("SAMPLE31".to_owned()), ..Options::default() };
    read(&path, &local().edition, &options)
}

fn check(outcome: &Outcome, skipped: u32) {
    assert!(outcome.is_accounted_for());
    assert_eq!(
        (outcome.summary.accepted, outcome.summary.refused),
        (42, 0),
        "{:?}",
        outcome.told()
    );
    assert_eq!(outcome.summary.skipped, skipped, "{:?}", outcome.told());
    let read: Vec<_> = outcome
        .items
        .iter()
        .map(|(_, item)| (item.item_class.as_str().to_owned(), item.item_name.as_str().to_owned()))
        .collect();
    assert_eq!(read, names());
    for (class, count) in CLASSES {
        assert_eq!(read.iter().filter(|(of, _)| of == class).count(), count);
    }
    let codes = outcome.items.iter().map(|(_, item)| item.ltc_item_codg.as_str());
    assert!(codes.eq((1..=42).map(|number| format!("SAMPLE31{number:04}"))));
}

#[test]
fn all_42_are_imported_with_their_class_as_sections() {
    check(&imported(Layout::Sections), 2 + 2 + 2);
}

#[test]
fn all_42_are_imported_with_their_class_in_merged_cells() {
    check(&imported(Layout::Merged), 2 + 2);
}
