//! What the writers give, seen by readers that are not ours. The readers of `tests/readers` see
//! more; these run with every test.

mod document;
mod fhir;
mod grid;
mod parquet;
// Runs once the reader of tables is here.
// mod round_trip;
mod sql;

use ltci::directory::{Directory, DirectoryMap};
use ltci_tables::export::{Format, write};

const NASTY: &str = include_str!("../../data/nasty-directory.json");
const NASTY_MAP: &str = include_str!("../../data/nasty-map.json");

fn nasty() -> Directory<'static> {
    serde_json::from_str(NASTY).expect("a directory")
}

fn nasty_map() -> DirectoryMap<'static> {
    serde_json::from_str(NASTY_MAP).expect("a mapping")
}

fn exported(format: Format, directory: &Directory<'_>, maps: &[DirectoryMap<'_>]) -> Vec<u8> {
    let mut file = Vec::new();
    write(format, directory, maps, &mut file).expect("written");
    file
}

#[test]
fn formats_have_names() {
    for format in Format::ALL {
        assert_eq!(Format::by_name(format.as_str()), Some(*format));
    }
    assert_eq!(Format::by_name("CSV"), None);
    assert_eq!(Format::Fhir.extension(), "fhir.json");
}

#[test]
fn the_same_directory_gives_the_same_bytes() {
    let directory = nasty();
    for format in Format::ALL {
        let [first, second] = [0, 1].map(|_| exported(*format, &directory, &[]));
        assert!(first == second, "{}", format.as_str());
    }
}

#[test]
fn mappings_are_not_lost_silently() {
    let (directory, map) = (nasty(), nasty_map());
    for format in Format::ALL {
        let written = write(*format, &directory, std::slice::from_ref(&map), &mut Vec::new());
        assert_eq!(written.is_ok(), format.carries_maps(), "{}", format.as_str());
    }
}

#[test]
fn a_directory_without_items_is_refused() {
    let directory = Directory { items: Vec::new(), ..nasty() };
    for format in Format::ALL {
        let error = write(*format, &directory, &[], &mut Vec::new()).expect_err("no items");
        assert_eq!(error.to_string(), "目录中没有项目。 / The directory has no items.");
    }
}

#[test]
fn a_file_that_cannot_be_written_is_an_error() {
    for format in Format::ALL {
        assert!(write(*format, &nasty(), &[], &mut Full).is_err(), "{}", format.as_str());
    }
}

/// A disk without space.
struct Full;

impl std::io::Write for Full {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Err(std::io::ErrorKind::StorageFull.into())
    }
}
