//! The store: the same on SQLite and on PostgreSQL.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

mod answers;
mod concurrent;
mod constraints;
mod digest;
mod import;
mod interrupted;
mod made;
mod round_trip;
mod server;

use ltci_tables::store::{Source, Store, open};

/// Runs a test on a new SQLite file and on a new PostgreSQL database.
fn on_both(test: impl Fn(&str)) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ltci.db");
    test(file.to_str().unwrap());
    test(&server::database());
}

fn opened(url: &str) -> Box<dyn Store> {
    open(url).unwrap()
}

fn source(name: &str) -> Source {
    Source::of(name, name.as_bytes())
}
