//! The operation on tables: what importing a table tells.

use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::Path;

use ltci::Validator;
use ltci::directory::{Edition, MapHeader};
use ltci_tables::table::{CellFinding, Event, Options, Table, read_map};
use serde_json::Value;

use super::told::cells;
use super::{Fault, Question};

impl Question<'_> {
    /// The table is read from a file, like every table.
    pub(super) fn import(&self) -> Result<Value, Fault> {
        let mut file = tempfile::Builder::new().suffix(".csv").tempfile()?;
        file.write_all(&self.bytes()?)?;
        let options = Options { assign_codes: self.assign_codes.clone(), ..Options::default() };
        let findings = match (self.edition, self.map) {
            (Some(edition), None) => items(file.path(), edition.get(), &options),
            (None, Some(map)) => entries(file.path(), map.get(), &options),
            _ => Err("exactly one of edition and map is needed".into()),
        };
        Ok(cells(&findings?))
    }
}

/// What is found in a table of items.
fn items(path: &Path, edition: &str, options: &Options) -> Result<Vec<CellFinding>, Fault> {
    let edition: Edition<'_> =
        serde_json::from_str(edition).map_err(|_| "edition is not that of a directory")?;
    let mut findings = Vec::new();
    Table::open(path, options)?.read(&edition, &Validator::new(), &mut |event| {
        if let Event::Finding(found) = event {
            findings.push(found);
        }
        ControlFlow::Continue(())
    })?;
    Ok(findings)
}

/// What is found in a table of a mapping.
fn entries(path: &Path, map: &str, options: &Options) -> Result<Vec<CellFinding>, Fault> {
    let map: MapHeader<'_> =
        serde_json::from_str(map).map_err(|_| "map is not that of a mapping")?;
    Ok(read_map(path, &map, options)?.findings)
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
