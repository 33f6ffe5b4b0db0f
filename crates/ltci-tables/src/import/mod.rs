//! 入库: a table into a store. One transaction: afterwards there is the old revision or the new
//! one, never a mixture.

mod claims;
mod facts;
mod reading;
mod settle;

use std::ops::ControlFlow;

use ltci::directory::{Comparison, Directory, Edition, compare};
use ltci::{Severity, Validator};
use serde::Serialize;

use crate::error::Error;
use crate::store::{Import, Outcome, Source, Store};
use crate::table::{CellFinding, Event, Row, Summary, Table};
use reading::{Batch, Read};

/// Findings that a report keeps.
pub const FINDINGS_KEPT: usize = 10_000;

/// How to import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// One refused row refuses all.
    pub strict: bool,
    /// Only say what would change. Holds both revisions in memory.
    pub dry_run: bool,
}

/// What became of an import.
#[derive(Clone, Debug, Serialize)]
pub struct ImportReport {
    /// How it ended; `None` if nothing was stored: a dry run, a row refused under `strict`, an
    /// edition that is refused as a whole, or no row that can be used.
    pub outcome: Option<Outcome>,
    /// The digest of the content, where all of it was read and can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// How many rows there were.
    pub summary: Summary,
    /// The findings, at most [`FINDINGS_KEPT`].
    pub findings: Vec<CellFinding>,
    /// How many findings there were, those that are not kept too.
    pub findings_total: u64,
    /// What would change, for a dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
}

/// What reads rows: calls the sink for each event until it breaks.
pub type Sink<'s> = dyn FnMut(Event) -> ControlFlow<()> + 's;

/// Imports a table. One thread reads, one writes.
///
/// # Errors
/// - the table cannot be read;
/// - the database cannot be written, or an import that was under way took too long.
pub fn import(
    store: &mut dyn Store,
    edition: &Edition<'_>,
    source: &Source,
    validator: &Validator,
    table: Table,
    options: ImportOptions,
    progress: &mut dyn FnMut(u64),
) -> Result<ImportReport, Error> {
    let read = |sink: &mut Sink<'_>| table.read(edition, validator, sink);
    import_rows(store, edition, source, validator, read, options, progress)
}

/// Imports rows, wherever they come from.
///
/// # Errors
/// - the rows cannot be read;
/// - the database cannot be written, or an import that was under way took too long.
pub fn import_rows(
    store: &mut dyn Store,
    edition: &Edition<'_>,
    source: &Source,
    validator: &Validator,
    read: impl FnOnce(&mut Sink<'_>) -> Result<Summary, Error> + Send,
    options: ImportOptions,
    progress: &mut dyn FnMut(u64),
) -> Result<ImportReport, Error> {
    let mut told = Told::default();
    for finding in validator.judge_edition(edition) {
        told.of_table(finding);
    }
    let mut target = if options.dry_run {
        Target::Memory(Vec::new())
    } else {
        Target::Store(store.begin(edition, source)?)
    };
    let mut take = |batch: Batch| {
        progress(batch.seen);
        batch.findings.into_iter().for_each(|finding| told.add(finding));
        let spoilt = told.refused || (options.strict && batch.refused > 0);
        if spoilt { Ok(batch.rows) } else { target.push(batch.rows) }
    };
    let mut read = reading::read(edition, read, &mut take)?;
    settle::judge(edition, validator, &mut read, &mut target, &mut told)?;
    let spoilt = told.refused || (options.strict && read.summary.refused > 0);
    let usable = !spoilt && read.summary.accepted > 0;
    let digest = usable.then(|| target.digest(edition, &mut read)).transpose()?;
    let (outcome, rows) = target.finish(digest.as_deref())?;
    let mut report = told.report(read, digest, outcome);
    if options.dry_run && report.digest.is_some() {
        report.comparison = Some(compare_with_current(store, edition, rows)?);
    }
    Ok(report)
}

/// Compares with the current revision, or with nothing where there is none.
fn compare_with_current(
    store: &mut dyn Store,
    edition: &Edition<'_>,
    rows: Vec<Row>,
) -> Result<Comparison, Error> {
    let items = rows.into_iter().map(|row| row.item).collect();
    let new = Directory::new(edition.clone(), items);
    let old = store.directory(&edition.id)?;
    let old = old.unwrap_or_else(|| Directory::new(edition.clone().into_owned(), Vec::new()));
    Ok(compare(&old, &new))
}

/// Where the rows go.
enum Target<'s> {
    Store(Box<dyn Import + 's>),
    Memory(Vec<Row>),
}

impl Target<'_> {
    /// Takes rows, and gives back what is not kept.
    fn push(&mut self, rows: Vec<Row>) -> Result<Vec<Row>, Error> {
        match self {
            Self::Store(import) => import.push(&rows).map(|()| rows),
            Self::Memory(kept) => {
                kept.extend(rows);
                Ok(Vec::new())
            }
        }
    }

    /// Takes rows away again. Their numbers are sorted.
    fn remove(&mut self, rows: &[u32]) -> Result<(), Error> {
        match self {
            Self::Store(import) => import.remove(rows),
            Self::Memory(kept) => {
                kept.retain(|row| rows.binary_search(&row.row).is_err());
                Ok(())
            }
        }
    }

    /// The digest of what is left: taken while reading, unless rows were taken away since.
    fn digest(&mut self, edition: &Edition<'_>, read: &mut Read) -> Result<String, Error> {
        if let Some(digest) = read.digest.take() {
            return Ok(digest.finish());
        }
        let mut digest = crate::store::ContentDigest::new(edition);
        match self {
            Self::Memory(rows) => rows.iter().for_each(|row| digest.push(&row.item)),
            Self::Store(import) => {
                import.each_item(&mut |item| {
                    digest.push(&item);
                    Ok(())
                })?;
            }
        }
        Ok(digest.finish())
    }

    /// Commits what has a digest; gives back what was kept in memory.
    fn finish(self, digest: Option<&str>) -> Result<(Option<Outcome>, Vec<Row>), Error> {
        match (self, digest) {
            (Self::Memory(rows), _) => Ok((None, rows)),
            (Self::Store(import), Some(digest)) => Ok((Some(import.commit(digest)?), Vec::new())),
            (Self::Store(_), None) => Ok((None, Vec::new())),
        }
    }
}

/// The findings so far.
#[derive(Default)]
struct Told {
    findings: Vec<CellFinding>,
    total: u64,
    /// Whether the edition is refused as a whole.
    refused: bool,
}

impl Told {
    fn add(&mut self, finding: CellFinding) {
        self.total += 1;
        if self.findings.len() < FINDINGS_KEPT {
            self.findings.push(finding);
        }
    }

    /// A finding that belongs to no row. An error refuses the edition.
    fn of_table(&mut self, finding: ltci::Finding) {
        self.refused |= finding.severity == Severity::Error;
        self.add(CellFinding { sheet: None, row: 0, column: None, header: None, finding });
    }

    fn report(self, read: Read, digest: Option<String>, outcome: Option<Outcome>) -> ImportReport {
        ImportReport {
            outcome,
            digest,
            summary: read.summary,
            findings: self.findings,
            findings_total: self.total,
            comparison: None,
        }
    }
}
