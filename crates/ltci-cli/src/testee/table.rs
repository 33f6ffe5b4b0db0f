//! The operation on tables: what importing a table tells, and what it was read as.

use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::Path;

use ltci::Validator;
use ltci::directory::{Directory, DirectoryMap, Edition, MapHeader};
use ltci_tables::table::{CellFinding, Event, Options, Table, read_map};
use serde_json::{Value, json};

use super::told::cells;
use super::{Fault, Question};

impl Question<'_> {
    /// The table is read from a file, like every table.
    pub(super) fn import(&self) -> Result<Value, Fault> {
        let mut file = tempfile::Builder::new().suffix(".csv").tempfile()?;
        file.write_all(&self.bytes()?)?;
        let options = Options { assign_codes: self.assign_codes.clone(), ..Options::default() };
        let read = match (self.edition, self.map) {
            (Some(edition), None) => items(file.path(), edition.get(), &options),
            (None, Some(map)) => entries(file.path(), map.get(), &options),
            _ => Err("exactly one of edition and map is needed".into()),
        };
        let Read { findings, document } = read?;
        Ok(cells(&findings, document))
    }
}

/// What was found in a table, and the document of its accepted rows, if there is one.
struct Read {
    findings: Vec<CellFinding>,
    document: Option<Value>,
}

/// Reads a table of items.
fn items(path: &Path, edition: &str, options: &Options) -> Result<Read, Fault> {
    let edition: Edition<'_> =
        serde_json::from_str(edition).map_err(|_| "edition is not that of a directory")?;
    let (mut findings, mut items) = (Vec::new(), Vec::new());
    Table::open(path, options)?.read(&edition, &Validator::new(), &mut |event| {
        match event {
            Event::Finding(found) => findings.push(found),
            Event::Accepted(row) => items.push(row.item),
            Event::Refused(..) => {}
        }
        ControlFlow::Continue(())
    })?;
    let document = (!items.is_empty()).then(|| json!(Directory::new(edition, items)));
    Ok(Read { findings, document })
}

/// Reads a table of a mapping.
fn entries(path: &Path, map: &str, options: &Options) -> Result<Read, Fault> {
    let map: MapHeader<'_> =
        serde_json::from_str(map).map_err(|_| "map is not that of a mapping")?;
    let table = read_map(path, &map, options)?;
    let (findings, entries) = (table.findings, table.entries);
    let document = (!entries.is_empty()).then(|| json!(DirectoryMap::new(map, entries)));
    Ok(Read { findings, document })
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::Errored(error.to_string())
    }
}

impl From<ltci_tables::Error> for Fault {
    fn from(error: ltci_tables::Error) -> Self {
        Self::Errored(error.to_string())
    }
}
