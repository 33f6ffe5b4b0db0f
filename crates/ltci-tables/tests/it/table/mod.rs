//! Reading tables.

mod again;
mod dirty;
mod examples;
mod formats;
mod map;
mod random;
mod shanghai;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use ltci::Validator;
use ltci::directory::{Directory, Edition, Item};
use ltci_tables::table::{CellFinding, Event, Options, Summary, Table};
use tempfile::TempDir;

/// What reading a file gave.
pub struct Outcome {
    pub items: Vec<(u32, Item<'static>)>,
    pub refused: Vec<u32>,
    pub findings: Vec<CellFinding>,
    pub summary: Summary,
}

impl Outcome {
    /// Code, row and column of every finding, column 0 for a whole row, in the order of the table.
    pub fn told(&self) -> Vec<(&'static str, u32, u32)> {
        let place =
            |found: &CellFinding| (found.finding.code, found.row, found.column.unwrap_or_default());
        let mut told: Vec<_> = self.findings.iter().map(place).collect();
        told.sort_by_key(|(code, row, column)| (*row, *column, *code));
        told
    }

    pub fn is_accounted_for(&self) -> bool {
        let summary = &self.summary;
        summary.rows == summary.accepted + summary.refused + summary.skipped
            && self.items.len() == summary.accepted as usize
            && self.refused.len() == summary.refused as usize
    }
}

/// A small local directory.
pub fn local() -> Directory<'static> {
    let text = include_str!("../../../../ltci/data/bases/directory.json");
    serde_json::from_str(text).expect("the base directory")
}

pub fn read(path: &Path, edition: &Edition<'_>, options: &Options) -> Outcome {
    let table = Table::open(path, options).expect("a readable file");
    let (mut items, mut refused, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    let summary = table
        .read(edition, &Validator::new(), &mut |event| {
            match event {
                Event::Accepted(row) => items.push((row.row, row.item)),
                Event::Refused(row, _) => refused.push(row),
                Event::Finding(found) => findings.push(found),
            }
            ControlFlow::Continue(())
        })
        .expect("a file that stays readable");
    Outcome { items, refused, findings, summary }
}

/// A file in a folder of its own.
pub fn file(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file");
    (folder, path)
}

pub fn read_bytes(name: &str, bytes: &[u8]) -> Outcome {
    let (_folder, path) = file(name, bytes);
    read(&path, &local().edition, &Options::default())
}
