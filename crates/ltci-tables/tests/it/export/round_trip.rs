//! What is exported and imported again is identical.

use std::ops::ControlFlow;
use std::path::Path;

use ltci::Validator;
use ltci::directory::{Directory, Item, sample_edition};
use ltci_tables::export::{Format, write};
use ltci_tables::table::{Event, Options, Table};

use super::nasty;

const FORMATS: &[Format] = &[Format::Csv, Format::Xlsx, Format::Json, Format::Xml];

/// Names of the nasty directory that an import of a table repairs or refuses wherever they stand:
/// full-width letters, characters that nobody sees, truth values, signs for nothing. A finding says
/// so; they are not part of the promise.
const REPAIRED: &[&str] = &[
    "ＡＢＣ　１２３",
    "甲\u{2028}乙\u{feff}丙",
    "老人👵🏽洗发👨\u{200d}👩\u{200d}👧",
    "TRUE",
    "NULL",
];

#[test]
fn the_sample_edition_comes_back() {
    for format in FORMATS {
        assert_comes_back(*format, sample_edition());
    }
}

#[test]
fn nasty_items_come_back() {
    let mut directory = nasty();
    directory.items.retain(|item| !REPAIRED.contains(&item.item_name.as_str()));
    for format in FORMATS {
        assert_comes_back(*format, &directory);
    }
}

fn assert_comes_back(format: Format, directory: &Directory<'_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(format!("export.{}", format.extension()));
    let mut file = std::fs::File::create(&path).expect("a file");
    write(format, directory, &[], &mut file).expect("written");
    let read = read(&path, directory);
    assert_eq!(read.len(), directory.items.len(), "{}", format.as_str());
    for (read, item) in read.iter().zip(&directory.items) {
        assert_eq!(as_json(read), as_json(item), "{}", format.as_str());
    }
}

fn read(path: &Path, directory: &Directory<'_>) -> Vec<Item<'static>> {
    let table = Table::open(path, &Options::default()).expect("a table");
    let mut items = Vec::new();
    let mut take = |event| {
        if let Event::Accepted(row) = event {
            items.push(row.item);
        }
        ControlFlow::Continue(())
    };
    table.read(&directory.edition, &Validator::new(), &mut take).expect("read");
    items
}

/// To be compared, and shown where it differs.
fn as_json(item: &Item<'_>) -> serde_json::Value {
    serde_json::to_value(item).expect("JSON")
}
