//! The digest taken item by item is that of the whole.

use ltci::directory::{Directory, sample_edition};
use ltci_tables::store::{ContentDigest, Source};

use super::made::directory;

fn streamed(directory: &Directory<'_>) -> String {
    let mut digest = ContentDigest::new(&directory.edition);
    directory.items.iter().for_each(|item| digest.push(item));
    digest.finish()
}

#[test]
fn the_streamed_digest_is_that_of_the_directory() {
    let base = include_str!("../../../../ltci/data/bases/directory.json");
    let base: Directory<'_> = serde_json::from_str(base).unwrap();
    for directory in [sample_edition(), &base, &directory("many", 1_000, "1.00")] {
        assert_eq!(streamed(directory), directory.digest());
    }
    // However the items fall into the pieces that are hashed.
    for count in 60..130 {
        let directory = directory("edge", count, "1.00");
        assert_eq!(streamed(&directory), directory.digest(), "{count} items");
    }
}

/// The example of one block for SHA-256 that goes with FIPS 180-4.
#[test]
fn the_digest_of_a_file_is_that_of_the_standard() {
    let expected = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(Source::of("a.csv", b"abc").digest().unwrap(), expected);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(&path, "abc").unwrap();
    let source = Source::file(&path).unwrap();
    assert_eq!(source.digest().unwrap(), expected);
    assert_eq!(source.digest().unwrap(), expected, "asked again");
    assert_eq!(source.name(), "a.csv");
}
