//! Whether a suite is whole: its files against its manifest, its cases against the rules.
//!
//! Looked at, each fault being told:
//!
//! - every case file is JSON and every case well-formed, with a title in both tongues;
//! - no id stands twice, in the cases or in the manifest;
//! - no case asks for an operation that is not known here;
//! - the manifest has every case, no other, and the same about each, the digest included;
//! - every rule that a case expects stands in `schemas/rules.json`, with texts in both tongues;
//! - in an export, every file is there and has the digest of `SHA256SUMS`, and there is no other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::{Deserialize as _, Serialize};
use serde_json::Value;

use crate::archive::{README, SUMS, parts};
use crate::case::Case;
use crate::digest::sha256_hex;
use crate::error::Error;
use crate::json;
use crate::manifest::manifest;
use crate::suite::{Entry, Suite, case_files};
use crate::text::{Text, told};

const CASES: &str = "conformance/cases";
const MANIFEST: &str = "conformance/manifest.json";
const RULES: &str = "schemas/rules.json";

/// What was found when a suite was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SelfCheck {
    /// The digest of the suite; absent if a case is malformed or an id stands twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// How many well-formed cases there are.
    pub cases: usize,
    /// How many files were compared with `SHA256SUMS`; absent if it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<usize>,
    /// What is wrong, in the order in which it was found.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong with a suite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The file, or the id of the case.
    pub place: String,
    /// What is wrong there.
    pub text: Text,
}

impl Fault {
    fn new(place: &str, zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self { place: place.to_owned(), text: Text::new(zh, en) }
    }
}

/// Looks at the suite in the folder that holds `conformance` and `schemas`: the repository, or an
/// export.
///
/// # Errors
///
/// [`Error::is_io`]: a folder or file that must be there cannot be read. What is wrong in a file
/// that can be read is a [`Fault`].
pub fn self_check(root: &Path) -> Result<SelfCheck, Error> {
    let mut faults = Vec::new();
    let entries = entries(&root.join(CASES), &mut faults)?;
    faults.extend(repeated(entries.iter().map(|entry| entry.case().id())));
    let cases = entries.len();
    rules(&entries, &read(root, RULES)?, &mut faults);
    let mut digest = None;
    if let (true, Ok(suite)) = (faults.is_empty(), Suite::of(entries)) {
        digest = Some(suite.digest());
        compare_manifest(&suite, &read(root, MANIFEST)?, &mut faults);
        faults.extend(unknown_ops(&suite));
    }
    let files = compare_sums(root, &mut faults)?;
    Ok(SelfCheck { digest, cases, files, faults })
}

fn read(root: &Path, name: &str) -> Result<Vec<u8>, Error> {
    let path = root.join(name);
    fs::read(&path).map_err(|error| Error::unreadable(&path, error))
}

/// The cases of all files that are in order.
fn entries(folder: &Path, faults: &mut Vec<Fault>) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    for (name, bytes) in case_files(folder)? {
        match Suite::from_files([(name.clone(), bytes)]) {
            Ok(suite) => entries.extend_from_slice(suite.entries()),
            Err(error) => {
                let place = format!("{CASES}/{name}");
                faults.push(Fault { place, text: error.text().clone() });
            }
        }
    }
    Ok(entries)
}

fn repeated<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let again = ids.filter(|id| !seen.insert(*id));
    again.map(|id| Fault::new(id, "编号重复", "the id stands twice")).collect()
}

fn unknown_ops(suite: &Suite) -> Vec<Fault> {
    let cases = suite.unknown_ops().into_iter();
    let cases = cases.flat_map(|(op, ids)| ids.into_iter().map(move |id| (op, id)));
    let fault = |(op, id)| Fault {
        place: String::from(id),
        text: told!("没有“{op}”这个操作", "there is no operation {op:?}"),
    };
    cases.map(fault).collect()
}

/// The cases against the catalogue of rules, and its texts.
fn rules(entries: &[Entry], bytes: &[u8], faults: &mut Vec<Fault>) {
    let catalogue = json::parse(bytes).unwrap_or_default();
    let Some(rules) = catalogue.get("rules").and_then(Value::as_array) else {
        faults.push(Fault::new(RULES, "不是规则目录", "not a catalogue of rules"));
        return;
    };
    let mut codes = BTreeSet::new();
    for rule in rules {
        let code = rule.get("code").and_then(Value::as_str).unwrap_or_default();
        codes.insert(code);
        for name in ["title", "message", "help"].into_iter().filter(|name| lacks(rule, name)) {
            let (zh, en) = (format!("{name}缺少中文或英文"), format!("{name} lacks a tongue"));
            faults.push(Fault::new(code, zh, en));
        }
    }
    for case in entries.iter().map(Entry::case) {
        let unknown = cited(case).into_iter().filter(|code| !codes.contains(code));
        faults.extend(unknown.map(|code| {
            let (zh, en) =
                (format!("规则{code}不在{RULES}中"), format!("no rule {code} in {RULES}"));
            Fault::new(case.id(), zh, en)
        }));
    }
}

fn lacks(rule: &Value, name: &str) -> bool {
    let text = rule.get(name).map(Text::deserialize);
    !text.is_some_and(|text| text.is_ok_and(|text| !text.lacks_a_language()))
}

/// The codes of rules that a case expects.
fn cited(case: &Case) -> BTreeSet<&str> {
    let list = |name: &str| case.expect().get(name).and_then(Value::as_array);
    let findings = list("findings").into_iter().flatten().filter_map(|found| found.get("code"));
    let reasons = list("reasons").into_iter().flatten();
    findings.chain(reasons).filter_map(Value::as_str).collect()
}

fn compare_manifest(suite: &Suite, bytes: &[u8], faults: &mut Vec<Fault>) {
    let found = json::parse(bytes).unwrap_or_default();
    let made = manifest(suite);
    let Some(rows) = found.get("cases").and_then(Value::as_array) else {
        faults.push(Fault::new(MANIFEST, "不是用例清单", "not a manifest"));
        return;
    };
    faults.extend(repeated(rows.iter().map(id)));
    let listed: BTreeMap<&str, &Value> = rows.iter().map(|row| (id(row), row)).collect();
    let mut unlisted = listed.clone();
    for row in made.get("cases").and_then(Value::as_array).into_iter().flatten() {
        unlisted.remove(id(row));
        faults.extend(compare_row(listed.get(id(row)).copied(), row));
    }
    let missing = unlisted.into_keys();
    faults.extend(missing.map(|id| Fault::new(id, "清单中有，用例中没有", "listed, but no case")));
    for name in ["protocol", "digest"].into_iter().filter(|name| found.get(name) != made.get(name))
    {
        let (zh, en) = (format!("{name}与用例不符"), format!("{name} is not that of the cases"));
        faults.push(Fault::new(MANIFEST, zh, en));
    }
}

fn compare_row(listed: Option<&Value>, made: &Value) -> Option<Fault> {
    let Some(listed) = listed else {
        return Some(Fault::new(id(made), "清单中没有", "not in the manifest"));
    };
    let names = [listed, made].into_iter().filter_map(Value::as_object).flat_map(|row| row.keys());
    let names: BTreeSet<&String> =
        names.filter(|name| listed.get(name) != made.get(name)).collect();
    let names: Vec<&str> = names.into_iter().map(String::as_str).collect();
    let names = names.join(", ");
    let (zh, en) = (format!("与清单不符：{names}"), format!("not as in the manifest: {names}"));
    (!names.is_empty()).then(|| Fault::new(id(made), zh, en))
}

fn id(row: &Value) -> &str {
    row.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// The files against their digests; how many were compared, if there are digests.
fn compare_sums(root: &Path, faults: &mut Vec<Fault>) -> Result<Option<usize>, Error> {
    if !root.join(SUMS).exists() {
        return Ok(None);
    }
    let sums = String::from_utf8_lossy(&read(root, SUMS)?).into_owned();
    let mut files = parts(root)?;
    if let Ok(readme) = read(root, README) {
        files.insert(README.to_owned(), readme);
    }
    let compared = files.len();
    for line in sums.lines() {
        let Some((sum, name)) = line.split_once("  ") else {
            faults.push(Fault::new(SUMS, format!("看不懂：{line}"), format!("not a sum: {line}")));
            continue;
        };
        match files.remove(name) {
            None => faults.push(Fault::new(name, "文件缺失", "the file is missing")),
            Some(content) if sha256_hex(&content) != sum => {
                faults.push(Fault::new(name, "文件已被改动", "the file has been changed"));
            }
            Some(_) => {}
        }
    }
    let extra = files.into_keys();
    faults.extend(extra.map(|name| Fault::new(&name, "多出的文件", "a file too many")));
    Ok(Some(compared))
}
