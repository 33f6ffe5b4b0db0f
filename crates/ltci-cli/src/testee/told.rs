//! What the protocol tells of results.

use ltci::batch::AcrossFinding;
use ltci::code::MapRelation;
use ltci::directory::MapEntry;
use ltci::recognition::Recognition;
use ltci::settlement::oracle::Computation;
use ltci::{Finding, Report, Severity};
use ltci_tables::table::CellFinding;
use serde_json::{Value, json};

/// A report on a document.
pub fn verdict(report: &Report) -> Value {
    let findings: Vec<_> = report.findings.iter().map(place).collect();
    json!({ "verdict": report.verdict, "findings": findings })
}

/// A finding across documents as the protocol tells it.
pub fn across(told: &AcrossFinding) -> Value {
    let number = |name: &str| name.parse::<u64>().ok();
    let AcrossFinding { document, other, finding } = told;
    let mut members = serde_json::Map::new();
    members.insert("code".to_owned(), json!(finding.code));
    members.insert("document".to_owned(), json!(number(document)));
    members.insert("path".to_owned(), json!(finding.path));
    if let Some(other) = other {
        members.insert("other".to_owned(), json!(number(&other.document)));
    }
    members.insert("severity".to_owned(), json!(finding.severity));
    Value::Object(members)
}

/// A finding as the protocol tells it.
pub fn place(finding: &Finding) -> Value {
    json!({ "code": finding.code, "path": finding.path, "severity": finding.severity })
}

/// What was found in a table, and the document that it was read as. An error refuses its row, and
/// with it the table as a whole.
pub fn cells(found: &[CellFinding], document: Option<Value>) -> Value {
    let is_refused = found.iter().any(|found| found.finding.severity == Severity::Error);
    let verdict = if is_refused { "refused" } else { "acceptable" };
    let findings: Vec<_> = found.iter().map(cell).collect();
    let told = [("verdict", json!(verdict)), ("findings", json!(findings))];
    let told = told.into_iter().chain(document.map(|document| ("output", document)));
    told.map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A finding in a table as the protocol tells it; column 0 is the whole row.
fn cell(found: &CellFinding) -> Value {
    let (row, column) = (found.row, found.column.unwrap_or_default());
    let CellFinding { finding, .. } = found;
    json!({ "code": finding.code, "row": row, "column": column, "severity": finding.severity })
}

/// A line of a mapping as the protocol tells it; a reason only where there is no counterpart.
pub fn target(entry: &MapEntry<'_>) -> Value {
    let item = entry.ltc_item_codg.map(|item| ("item", json!(item)));
    let reason = entry.reason.as_ref().filter(|_| entry.relation == MapRelation::None);
    let reason = reason.map(|reason| ("reason", json!(reason)));
    let members = item.into_iter().chain([("relation", json!(entry.relation))]).chain(reason);
    members.map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A recognition as the protocol tells it.
pub fn recognition(recognition: &Recognition) -> Value {
    let mut reasons: Vec<_> = recognition.reasons.iter().map(|reason| reason.code).collect();
    reasons.sort_unstable();
    reasons.dedup();
    let level = recognition.level.map(|level| ("level", json!(level.level)));
    let agreement = recognition.agreement.as_ref().map(|used| ("agreement", json!(used.id)));
    let verdict = [("verdict", json!(recognition.verdict)), ("reasons", json!(reasons))];
    verdict.into_iter().chain(level).chain(agreement).collect()
}

/// A computation as the protocol tells it: the amounts, and the names of those that are not known.
pub fn amounts(computed: &Computation) -> Value {
    let expected = &computed.expected;
    let mut told = json!(expected);
    let main = [
        ("fund_pay_sumamt", expected.fund_pay_sumamt),
        ("inscp_scp_amt", expected.inscp_scp_amt),
        ("psn_part_amt", expected.psn_part_amt),
    ];
    let absent: Vec<_> =
        main.iter().filter(|(_, amount)| amount.is_none()).map(|(name, _)| *name).collect();
    if let (Value::Object(members), false) = (&mut told, absent.is_empty()) {
        members.insert("absent".to_owned(), json!(absent));
    }
    told
}
