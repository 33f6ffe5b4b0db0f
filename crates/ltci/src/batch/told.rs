//! How a rule across documents tells what it found, and the report on a batch.

use schemars::JsonSchema;
use serde::Serialize;

use super::facts::Facts;
use super::group::Group;
use super::standing::Standing;
use crate::disclose::Disclosable;
use crate::report::{Finding, Verdict};
use crate::rules::{Rule, Severity};
use crate::ruleset::MadeWith;

/// A finding about two documents.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AcrossFinding {
    /// The document it is told of, by the name it was given.
    pub document: String,
    /// The other document, and where in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "OtherPlace")]
    pub other: Option<OtherPlace>,
    /// What is wrong in the first.
    #[serde(flatten)]
    pub finding: Finding,
}

/// A place in another document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct OtherPlace {
    /// The document, by the name it was given.
    pub document: String,
    /// Where: a JSON Pointer (RFC 6901). Empty for the whole document.
    pub path: String,
}

/// What was found across the documents of a batch.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BatchReport {
    /// Acceptable, if every document is and no finding across them is an error.
    pub verdict: Verdict,
    /// How many documents were given.
    pub documents: u64,
    /// How many of them are refused by themselves. They were not compared with others.
    pub refused: u64,
    /// The findings, sorted by document, path and code.
    pub findings: Vec<AcrossFinding>,
    /// Findings that were left out: of each rule only so many are told.
    pub untold: u64,
    /// Rules and data that were used.
    pub made_with: MadeWith,
}

impl BatchReport {
    /// Whether every document is acceptable, and all of them together.
    pub fn is_acceptable(&self) -> bool {
        self.verdict == Verdict::Acceptable
    }

    /// The report as compact JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Where a rule across documents tells what it found.
#[derive(Debug)]
pub struct Across<'b> {
    pub(super) facts: &'b Facts,
    pub(super) standing: &'b Standing,
    pub(super) files: &'b [String],
    pub(super) rule: &'static Rule,
    pub(super) list: Vec<(u32, AcrossFinding)>,
    /// Of the rule that is at work.
    pub(super) told: usize,
    pub(super) most: usize,
    pub(super) untold: u64,
    pub(super) refused: bool,
}

impl Across<'_> {
    /// Reports a violation at a place of a document, and what it is contradicted by.
    #[cold]
    pub(crate) fn tell(
        &mut self,
        (paper, path): (u32, &str),
        other: Option<(u32, &str)>,
        params: &[(&'static str, &dyn Disclosable)],
    ) {
        self.refused |= self.rule.severity == Severity::Error;
        if self.told >= self.most {
            self.untold += 1;
            return;
        }
        self.told += 1;
        let other = other.map(|(paper, path)| OtherPlace {
            document: self.name(paper),
            path: self.path(paper, path),
        });
        let finding = Finding::new(self.rule, self.path(paper, path), params);
        let document = self.name(paper);
        self.list.push((self.standing.rank(paper), AcrossFinding { document, other, finding }));
    }

    pub(super) fn run(&mut self, rule: &'static Rule, group: &Group<'_>) {
        if let crate::rules::Check::Across(_, check) = rule.check {
            check(group, self);
        }
    }

    fn path(&self, paper: u32, inside: &str) -> String {
        self.facts.papers.at(paper).map_or_else(String::new, |it| it.carriage.path(inside))
    }

    fn name(&self, paper: u32) -> String {
        let Some(paper) = self.facts.papers.at(paper) else { return String::new() };
        let file = usize::try_from(paper.file).ok().and_then(|at| self.files.get(at));
        let file = file.map_or("", String::as_str);
        if paper.line == 0 { file.to_owned() } else { format!("{file}:{}", paper.line) }
    }
}
