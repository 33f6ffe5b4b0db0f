//! Why something is not covered: `conformance/not-covered.json`, written by hand.

use serde::Deserialize;

use super::register::read;
use crate::error::Error;
use crate::text::Text;

/// The reasons, each for some rules or for some clauses.
///
/// ```
/// use ltci_conformance::coverage::Reasons;
///
/// let reasons = r#"{ "rules": [{ "codes": ["LTC-T-*"],
///     "reason": { "zh": "导入不是协议的操作", "en": "importing is no operation" } }], "clauses": [] }"#;
/// assert!(Reasons::read(reasons.as_bytes()).is_ok());
/// assert!(Reasons::read(b"{}").unwrap_err().is_case_format());
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reasons {
    rules: Vec<ForRules>,
    clauses: Vec<ForClauses>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct ForRules {
    codes: Vec<String>,
    reason: Text,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct ForClauses {
    document: String,
    clauses: Vec<String>,
    reason: Text,
}

impl Reasons {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// [`Error::is_case_format`]: it is not of its form.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        read("not-covered.json", bytes)
    }

    pub(super) fn of_rule(&self, code: &str) -> Option<&Text> {
        let fits = |one: &&ForRules| one.codes.iter().any(|pattern| fits(pattern, code));
        self.rules.iter().find(fits).map(|one| &one.reason)
    }

    pub(super) fn of_clause(&self, (document, clause): (&str, &str)) -> Option<&Text> {
        let has = |one: &&ForClauses| {
            one.document == document && one.clauses.iter().any(|name| name == clause)
        };
        self.clauses.iter().find(has).map(|one| &one.reason)
    }

    /// The codes and beginnings of codes that are excused.
    pub(super) fn codes(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().flat_map(|one| &one.codes).map(String::as_str)
    }

    /// The clauses that are excused.
    pub(super) fn clauses(&self) -> impl Iterator<Item = (&str, &str)> {
        self.clauses.iter().flat_map(|one| {
            one.clauses.iter().map(|clause| (one.document.as_str(), clause.as_str()))
        })
    }
}

/// Whether a code is meant by a code, or by its beginning and an asterisk.
pub(super) fn fits(pattern: &str, code: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == code, |beginning| code.starts_with(beginning))
}
