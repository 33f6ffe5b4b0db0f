//! The rules across items, when all rows were read.

use ltci::directory::{Edition, Outline};
use ltci::{Finding, Limits, Severity, Validator};

use super::reading::Read;
use super::{FINDINGS_KEPT, Target, Told, claims};
use crate::error::Error;
use crate::table::CellFinding;

/// The notice that there were more findings.
const MORE_FINDINGS: &str = "LTC-P-019";

/// Judges the rows against each other. A row with an error is refused; since others may have
/// relied on it, what is left is judged again, until nothing is left to refuse. What is stored is
/// an edition without errors.
pub(super) fn judge(
    edition: &Edition<'_>,
    validator: &Validator,
    read: &mut Read,
    target: &mut Target<'_>,
    told: &mut Told,
) -> Result<(), Error> {
    claims::judge(edition, validator, read, target, told)?;
    while !told.refused {
        let findings = findings(&read.facts.outline(edition), validator, FINDINGS_KEPT);
        let refused = refused_rows(&findings, read);
        let last = refused.is_empty();
        // Warnings of an earlier pass would come again in the last.
        let news = findings.into_iter().filter(|finding| last || is_error(finding));
        news.for_each(|finding| tell(finding, read, told));
        if last {
            return Ok(());
        }
        target.remove(&refused)?;
        read.forget(&refused);
    }
    Ok(())
}

/// The findings on the outline, so many that no error hides behind warnings.
pub(super) fn findings(outline: &Outline<'_>, validator: &Validator, most: usize) -> Vec<Finding> {
    let limits = Limits { findings: most, ..Limits::default() };
    let limited = validator.clone().limits(limits);
    let findings = limited.judge_outline(outline);
    let cut = findings.iter().any(|finding| finding.code == MORE_FINDINGS);
    if cut && !findings.iter().any(is_error) {
        return self::findings(outline, validator, most.saturating_mul(10));
    }
    findings
}

impl Read {
    /// Rows that were accepted are refused now.
    pub(super) fn forget(&mut self, rows: &[u32]) {
        self.summary.refuse(rows.len(), self.facts.repaired(rows));
        self.facts.remove(rows);
        self.digest = None;
    }
}

/// The rows with an error, sorted, each once.
fn refused_rows(findings: &[Finding], read: &Read) -> Vec<u32> {
    let errors = findings.iter().filter(|finding| is_error(finding));
    let mut rows: Vec<_> = errors.filter_map(|finding| row_of(finding, read)).collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}

fn tell(finding: Finding, read: &Read, told: &mut Told) {
    match row_of(&finding, read) {
        Some(row) => tell_row(finding, row, told),
        None => told.of_table(finding),
    }
}

/// Tells what is wrong with a row.
pub(super) fn tell_row(mut finding: Finding, row: u32, told: &mut Told) {
    finding.path = path_in_table(&finding.path, row);
    told.add(CellFinding { sheet: None, row, column: None, header: None, finding });
}

/// The row of a path such as `/items/4/item_name`.
fn row_of(finding: &Finding, read: &Read) -> Option<u32> {
    read.facts.row(place_of(finding)?)
}

/// The place in the outline of a path such as `/items/4/item_name`.
pub(super) fn place_of(finding: &Finding) -> Option<usize> {
    let rest = finding.path.strip_prefix("/items/")?;
    rest.split('/').next()?.parse().ok()
}

/// `/items/4/item_name` of row 7 is `/rows/7/item_name`.
fn path_in_table(path: &str, row: u32) -> String {
    let field = path.splitn(4, '/').nth(3);
    field.map_or_else(|| format!("/rows/{row}"), |field| format!("/rows/{row}/{field}"))
}
