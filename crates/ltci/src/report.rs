//! The product: a report with findings.

use schemars::JsonSchema;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::disclose::{Disclosable, Disclosed};
use crate::document::DocumentType;
use crate::rules::{Rule, Severity};
use crate::ruleset::MadeWith;
use crate::source::Citation;
use crate::text::{Message, Text};

/// The verdict on a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// 可接受: no finding is an error.
    Acceptable,
    /// 拒绝: at least one finding is an error.
    Refused,
}

impl Verdict {
    /// The verdict on a document with or without an error.
    pub(crate) const fn with_error(refused: bool) -> Self {
        if refused { Self::Refused } else { Self::Acceptable }
    }

    /// The word for it.
    pub const fn term(self) -> Text {
        match self {
            Self::Acceptable => crate::text!("可接受", "acceptable"),
            Self::Refused => crate::text!("拒绝", "refused"),
        }
    }
}

/// What was found in one document, and with which rules.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Report {
    /// Acceptable or refused.
    pub verdict: Verdict,
    /// The kind of document, where it could be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DocumentType")]
    pub doc_type: Option<DocumentType>,
    /// The findings, sorted by path and code.
    pub findings: Vec<Finding>,
    /// Rules and data that were used: two parties who disagree can compare them.
    pub made_with: MadeWith,
    /// Whether the document had the right form, so that its rules were run.
    #[serde(skip)]
    pub(crate) well_formed: bool,
}

impl Report {
    pub(crate) fn new(
        doc_type: Option<DocumentType>,
        verdict: Verdict,
        findings: Vec<Finding>,
        made_with: MadeWith,
        well_formed: bool,
    ) -> Self {
        Self { verdict, doc_type, findings, made_with, well_formed }
    }

    /// Whether no finding is an error.
    pub fn is_acceptable(&self) -> bool {
        self.verdict == Verdict::Acceptable
    }

    /// The report as compact JSON, by the schema `report`.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// One thing that is wrong, or worth knowing.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Finding {
    /// The code of the rule.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Where: a JSON Pointer (RFC 6901), the same for JSON and XML. Empty for the whole document.
    pub path: String,
    /// The line in the document, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub line: Option<u32>,
    /// The column in characters, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub column: Option<u32>,
    /// What is wrong, in a few words.
    pub title: Text,
    /// What is wrong here.
    pub message: Message,
    /// What to do about it.
    pub help: Text,
    /// The values that the message names.
    pub params: Params,
    /// Where the demand comes from.
    pub source: &'static [Citation],
    /// The bytes in the document, for whoever shows it.
    #[serde(skip)]
    pub(crate) span: Option<Span>,
}

impl Finding {
    /// A finding of a rule at a path, with the values that its message names. Made by the rules
    /// themselves, and by readers of tables and databases, which then set line and column.
    pub fn new(
        rule: &'static Rule,
        path: String,
        params: &[(&'static str, &dyn Disclosable)],
    ) -> Self {
        let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.disclose())).collect();
        Self {
            code: rule.code,
            severity: rule.severity,
            path,
            line: None,
            column: None,
            title: rule.title,
            message: rule.message.fill(&params),
            help: rule.help,
            params: Params(params),
            source: rule.sources,
            span: None,
        }
    }

    /// What findings are sorted by: path and code.
    pub(crate) fn place(&self) -> (&str, &'static str) {
        (&self.path, self.code)
    }

    /// Where in the bytes of the document, if it is known.
    pub fn span(&self) -> Option<Span> {
        self.span
    }
}

/// A range of bytes in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// The values that a message names, by name. Every one of them is
/// [`Disclosable`].
#[derive(Clone, Debug, Default, PartialEq, Eq, JsonSchema)]
#[schemars(with = "std::collections::BTreeMap<String, Disclosed>")]
pub struct Params(pub(crate) Vec<(&'static str, Disclosed)>);

impl Params {
    /// The value of a name.
    pub fn value(&self, name: &str) -> Option<&Disclosed> {
        self.0.iter().find(|(candidate, _)| *candidate == name).map(|(_, value)| value)
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
