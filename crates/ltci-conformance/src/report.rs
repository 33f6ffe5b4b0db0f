//! The result of a run.

mod chart;
mod junit;
mod page;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::case::Level;
use crate::error::Error;
use crate::json::Object;
use crate::outcome::{Failure, Outcome, Skip};
use crate::protocol::Hello;
use crate::suite::{Entry, Suite};
use crate::text::{Lang, Text};

/// How much of an expectation or an answer a JSON report shows, in characters.
const LONGEST_SHOWN: usize = 4096;

/// What became of one case in a run.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseResult {
    id: String,
    level: Level,
    op: String,
    file: String,
    area: String,
    title: Text,
    outcome: Outcome,
}

impl CaseResult {
    pub(crate) fn new(entry: &Entry, outcome: Outcome) -> Self {
        let case = entry.case();
        Self {
            id: case.id().to_owned(),
            level: case.level(),
            op: case.op().to_owned(),
            file: entry.file().to_owned(),
            area: entry.area().to_owned(),
            title: case.title().clone(),
            outcome,
        }
    }

    /// The id of the case.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How firmly the case must be met.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The operation of the case.
    pub fn op(&self) -> &str {
        &self.op
    }

    /// The file of the case, below the suite's folder.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The area that the case's file declares, for example `codes`.
    pub fn area(&self) -> &str {
        &self.area
    }

    /// What the case is about.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// What became of the case.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// Whether this result alone makes the run fail.
    pub fn fails_the_run(&self) -> bool {
        self.level.counts() && self.outcome.is_bad()
    }

    fn to_json(&self) -> Value {
        let mut result = json!({
            "id": self.id, "level": self.level, "op": self.op, "file": self.file,
            "area": self.area, "title": self.title, "outcome": self.outcome.name(),
        });
        if let (Some(members), Value::Object(more)) = (result.as_object_mut(), self.details()) {
            members.extend(more);
        }
        result
    }

    fn details(&self) -> Value {
        match &self.outcome {
            Outcome::Passed => json!({}),
            Outcome::Failed(failure) => failure_details(failure),
            Outcome::Skipped(skip) => {
                json!({ "reason": { "code": skip.code(), "text": skip.text() } })
            }
            Outcome::Errored { detail } => json!({ "detail": clipped(detail) }),
            Outcome::KnownFailure { reason } | Outcome::StaleFailure { reason } => {
                json!({ "listed": reason })
            }
        }
    }
}

/// Who was asked what, and what became of each case.
///
/// Two runs of the same suite on the same testee give the same report: it holds no times and no
/// durations, and its cases are in suite order.
#[derive(Debug, Clone, PartialEq)]
pub struct RunReport {
    testee: Hello,
    suite_digest: String,
    suite_cases: usize,
    results: Vec<CaseResult>,
}

impl RunReport {
    pub(crate) fn new(testee: Hello, suite: &Suite, results: Vec<CaseResult>) -> Self {
        let (suite_digest, suite_cases) = (suite.digest(), suite.entries().len());
        Self { testee, suite_digest, suite_cases, results }
    }

    /// How the testee introduced itself.
    pub fn testee(&self) -> &Hello {
        &self.testee
    }

    /// The digest of the whole suite, also of the cases that a filter held back.
    pub fn suite_digest(&self) -> &str {
        &self.suite_digest
    }

    /// How many cases the whole suite has, those that a filter held back included.
    pub fn suite_cases(&self) -> usize {
        self.suite_cases
    }

    /// What became of each case, in suite order.
    pub fn results(&self) -> &[CaseResult] {
        &self.results
    }

    /// Whether no case that counts (must, should) failed, errored or is a stale known failure.
    ///
    /// A run in which everything was skipped passes; [`RunReport::judged`] tells it apart.
    pub fn passed(&self) -> bool {
        !self.results.iter().any(CaseResult::fails_the_run)
    }

    /// How many cases were not skipped.
    pub fn judged(&self) -> usize {
        self.results.len() - self.count("skipped", |_| true)
    }

    /// The report as JSON; no part of it depends on time, machine or number of jobs.
    ///
    /// Values longer than 4,096 characters are shown as the beginning of their JSON text.
    pub fn to_json(&self) -> Value {
        let cases: Vec<Value> = self.results.iter().map(CaseResult::to_json).collect();
        json!({
            "testee": self.testee,
            "suite": { "digest": self.suite_digest, "cases": self.suite_cases },
            "passed": self.passed(),
            "totals": {
                "all": self.tally(|_| true),
                "by_level": self.tally_by_level(),
                "by_op": self.tally_by_op(),
            },
            "cases": cases,
        })
    }

    /// The report as plain text for people, without colours: counts, then what went wrong.
    pub fn to_text(&self, lang: Lang) -> String {
        text::write(self, lang)
    }

    /// The report as JUnit XML, which servers that build software show as test results.
    ///
    /// One test suite an area, without times. What fails the run is a failure or an error; what is
    /// a known failure, or fails where a failure does not count, is skipped, and says so.
    pub fn to_junit(&self, lang: Lang) -> String {
        junit::write(self, lang)
    }

    /// The report as one web page in both tongues that needs nothing but itself, for the screen
    /// and for paper.
    ///
    /// # Errors
    ///
    /// None that is known: it would be a fault of the page's template.
    pub fn to_html(&self) -> Result<String, Error> {
        page::write(self)
    }

    pub(crate) fn ops(&self) -> BTreeSet<&str> {
        self.results.iter().map(CaseResult::op).collect()
    }

    /// The cases that were not judged, by operation and reason.
    pub(crate) fn skipped(&self) -> BTreeMap<(&str, &Skip), Vec<&str>> {
        let mut groups: BTreeMap<(&str, &Skip), Vec<&str>> = BTreeMap::new();
        for result in &self.results {
            if let Outcome::Skipped(skip) = &result.outcome {
                groups.entry((result.op(), skip)).or_default().push(result.id());
            }
        }
        groups
    }

    pub(crate) fn count(&self, outcome: &str, among: impl Fn(&CaseResult) -> bool) -> usize {
        let fits = |result: &&CaseResult| result.outcome.name() == outcome && among(result);
        self.results.iter().filter(fits).count()
    }

    fn tally(&self, among: impl Fn(&CaseResult) -> bool) -> Value {
        let count = |name: &str| (name.to_owned(), json!(self.count(name, &among)));
        Value::Object(Outcome::NAMES.into_iter().map(count).collect())
    }

    fn tally_by_level(&self) -> Object {
        let tally =
            |level: Level| (level.name().to_owned(), self.tally(|result| result.level == level));
        Level::ALL.into_iter().map(tally).collect()
    }

    pub(crate) fn tally_by_op(&self) -> Object {
        let tally = |op: &str| (op.to_owned(), self.tally(|result| result.op == op));
        self.ops().into_iter().map(tally).collect()
    }
}

fn failure_details(Failure { reason, expected, answered }: &Failure) -> Value {
    let (reason, expected) = (reason.to_json(), clipped(expected));
    match answered {
        Some(answered) => {
            json!({ "reason": reason, "expected": expected, "answered": clipped(answered) })
        }
        None => json!({ "reason": reason, "expected": expected }),
    }
}

/// The value, or the beginning of its text if it is long.
pub(crate) fn clipped(value: &Value) -> Value {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST_SHOWN) {
        Some(_) => Value::String(shortened(&text, LONGEST_SHOWN)),
        None => value.clone(),
    }
}

/// At most so many characters of a text, with a sign where more would follow.
fn shortened(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
