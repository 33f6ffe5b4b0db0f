//! Parquet, by the reader of the crate: rows and row groups.

use ltci::directory::Directory;
use ltci_tables::export::{Format, write};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;

use super::nasty;

#[test]
fn large_directories_have_several_row_groups() {
    let nasty = nasty();
    let items: Vec<_> = nasty.items.iter().cycle().take(70_000).cloned().collect();
    let mut file = tempfile::tempfile().expect("a file");
    write(Format::Parquet, &Directory { items, ..nasty.clone() }, &[], &mut file).expect("written");
    let reader = SerializedFileReader::new(file).expect("a file");
    let rows = |group| reader.metadata().row_group(group).num_rows();
    assert_eq!((reader.num_row_groups(), rows(0), rows(1)), (2, 65_536, 4_464));
    let row = reader.get_row_iter(None).expect("rows").nth(69_999).expect("a row").expect("a row");
    let (name, code) = row.get_column_iter().next().expect("a column");
    let expected = nasty.items[69_999 % nasty.items.len()].ltc_item_codg;
    assert_eq!((name.as_str(), code), ("ltc_item_codg", &Field::Str(expected.as_str().to_owned())));
}
