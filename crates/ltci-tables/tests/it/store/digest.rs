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

/// The example of GB/T 32905-2016, A.1.
#[test]
fn the_digest_of_a_file_is_that_of_the_standard() {
    let expected = "sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    assert_eq!(Source::of("a.csv", b"abc").digest().unwrap(), expected);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(&path, "abc").unwrap();
    let source = Source::file(&path).unwrap();
    assert_eq!(source.digest().unwrap(), expected);
    assert_eq!(source.digest().unwrap(), expected, "asked again");
    assert_eq!(source.name(), "a.csv");
}
