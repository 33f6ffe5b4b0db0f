//! Documents together: what no document shows by itself.
//!
//! ```text
//! document ─► Validator ─► report
//!                 └─ if acceptable ─► facts ─► by key ─► rules across documents (X) ─► BatchReport
//! ```
//!
//! A batch keeps small facts of each document and never the document: identifiers as digests under
//! a constant of the run, times, amounts. At the end the facts are brought together by key, by
//! sorting a sixteenth of the keys at a time, and each rule sees one group after another. The order
//! of the documents changes no finding.
//!
//! Memory: about 250 bytes for a settlement, 48 for each of its lines, 200 for a record of service;
//! the rules add to that what the largest group needs, and a bit for each line.

mod digest;
mod facts;
mod group;
mod keyed;
mod pile;
mod set_aside;
mod standing;
mod take;
mod told;
mod visit;

pub use digest::RunKey;
pub use group::{Group, Key};
pub use told::{Across, AcrossFinding, BatchReport, OtherPlace};

pub(crate) use facts::{ListedFact, SettlementFact};
pub(crate) use group::Line;
pub(crate) use visit::{Visit, elsewhere_at_once, longer_than_a_day};

use std::fmt::Display;

use crate::error::Error;
use crate::report::{Report, Verdict};
use crate::rules::{self, Check, Rule, Status};
use crate::validate::Validator;
use facts::Facts;
use standing::Standing;
use take::Taker;

/// Judges documents one after the other, and at the end all of them together.
///
/// ```
/// use ltci::{Batch, Validator};
/// let settlement = include_str!("../../data/bases/settlement.json");
/// let later = settlement.replace("SAMPLE-S-000001", "SAMPLE-S-000002");
/// let mut batch = Batch::new(Validator::new());
/// assert!(batch.take("a.json", None, settlement.as_bytes())?.is_acceptable());
/// assert!(batch.take("b.json", None, later.as_bytes())?.is_acceptable());
/// // Each is good, but the same month is settled twice.
/// let report = batch.finish();
/// assert!(!report.is_acceptable());
/// assert!(report.findings.iter().any(|found| found.finding.code == "LTC-X-030"));
/// # Ok::<(), ltci::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Batch {
    validator: Validator,
    key: RunKey,
    most: usize,
    files: Vec<String>,
    facts: Facts,
    written: Vec<u8>,
    documents: u64,
    refused: u64,
}

/// Of each rule so many findings are told, unless another number is asked for.
const MOST_OF_A_RULE: usize = 1_000;

impl Batch {
    /// An empty batch, whose documents the validator judges.
    pub fn new(validator: Validator) -> Self {
        Self {
            validator,
            key: RunKey::default(),
            most: MOST_OF_A_RULE,
            files: Vec::new(),
            facts: Facts::default(),
            written: Vec::new(),
            documents: 0,
            refused: 0,
        }
    }

    /// Takes another constant for the digests of identifiers. It changes no finding; only where a
    /// rule finds more than is told, it may be others that are.
    #[must_use]
    pub fn with_key(mut self, key: RunKey) -> Self {
        self.key = key;
        self
    }

    /// Tells at most so many findings of each rule.
    #[must_use]
    pub fn most_findings(mut self, most: usize) -> Self {
        self.most = most;
        self
    }

    /// Judges a document by itself and keeps its facts if it is acceptable. It is named by a file
    /// and, where that holds many, by its line.
    ///
    /// # Errors
    /// Only for a fault of this library, see [`Error::is_bug`].
    pub fn take(
        &mut self,
        file: impl Display,
        line: Option<u64>,
        bytes: &[u8],
    ) -> Result<Report, Error> {
        let file = self.file(&file);
        let line = line.map_or(0, |line| u32::try_from(line).unwrap_or(u32::MAX));
        let Self { validator, key, facts, written, .. } = self;
        let mut taker = Taker { key: *key, facts, written, file, line };
        let (report, ()) = validator.judge_telling(bytes, None, |decoded, found| {
            if found.refuses() {
                taker.set_aside(decoded);
            } else {
                taker.take(decoded);
            }
        })?;
        self.documents += 1;
        self.refused += u64::from(!report.is_acceptable());
        Ok(report)
    }

    /// How many documents were given.
    pub fn len(&self) -> u64 {
        self.documents
    }

    /// Whether none was given.
    pub fn is_empty(&self) -> bool {
        self.documents == 0
    }

    /// Judges the documents together.
    pub fn finish(&self) -> BatchReport {
        let standing = Standing::of(&self.facts, self.ranks());
        let mut across = Across {
            facts: &self.facts,
            standing: &standing,
            files: &self.files,
            rule: &rules::parse::p001_too_large::RULE,
            list: Vec::new(),
            told: 0,
            most: self.most,
            untold: 0,
            refused: self.refused > 0,
        };
        for key in Key::ALL {
            across.judge(*key);
        }
        self.report(across)
    }

    fn report(&self, across: Across<'_>) -> BatchReport {
        let Across { mut list, untold, refused, .. } = across;
        list.sort_by(|(left, one), (right, other)| {
            let place = |found: &AcrossFinding| {
                (found.finding.path.clone(), found.finding.code, found.other.clone())
            };
            left.cmp(right).then_with(|| place(one).cmp(&place(other)))
        });
        BatchReport {
            verdict: Verdict::with_error(refused),
            documents: self.documents,
            refused: self.refused,
            findings: list.into_iter().map(|(_, found)| found).collect(),
            untold,
            made_with: self.validator.context().made_with(),
        }
    }

    /// The place of a file in the list; a file is mostly the one before.
    fn file(&mut self, file: &dyn Display) -> u32 {
        let name = file.to_string();
        if self.files.last() != Some(&name) {
            self.files.push(name);
        }
        u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX)
    }

    /// The place of each document by the name of its file and its line, whatever the order in which
    /// they came.
    fn ranks(&self) -> Vec<u32> {
        let mut files: Vec<_> = self.files.iter().zip(0_u32..).collect();
        files.sort_by(|(one, _), (other, _)| by_name(one, other));
        let mut of_file = vec![0_u32; files.len()];
        for (place, run) in (0..).zip(files.chunk_by(|(one, _), (next, _)| one == next)) {
            for (_, at) in run {
                if let Some(slot) = usize::try_from(*at).ok().and_then(|at| of_file.get_mut(at)) {
                    *slot = place;
                }
            }
        }
        let of_file = |at: u32| usize::try_from(at).ok().and_then(|at| of_file.get(at)).copied();
        let mut papers: Vec<_> = self.facts.papers.iter().map(|(at, _)| at).collect();
        papers.sort_by_key(|at| {
            let paper = self.facts.papers.at(*at);
            paper.map(|paper| (of_file(paper.file), paper.line, paper.content, paper.carriage))
        });
        let mut ranks = vec![0; papers.len()];
        for (rank, at) in (0..).zip(papers) {
            if let Some(slot) = usize::try_from(at).ok().and_then(|at| ranks.get_mut(at)) {
                *slot = rank;
            }
        }
        ranks
    }
}

/// Names that are numbers by their value, so that document 10 comes after document 9.
fn by_name(one: &str, other: &str) -> std::cmp::Ordering {
    (one.parse::<u64>().ok(), one).cmp(&(other.parse::<u64>().ok(), other))
}

impl Across<'_> {
    /// Runs the rules of a key on its groups.
    fn judge(&mut self, key: Key) {
        let rules: Vec<&'static Rule> = rules::across::RULES
            .iter()
            .copied()
            .filter(|rule| matches!(rule.check, Check::Across(by, _) if by == key))
            .filter(|rule| rule.status == Status::Active)
            .collect();
        let mut told = vec![0; rules.len()];
        let (facts, standing) = (self.facts, self.standing);
        facts.groups(key, standing, |group| {
            for (rule, told) in rules.iter().zip(&mut told) {
                (self.rule, self.told) = (rule, *told);
                self.run(rule, group);
                *told = self.told;
            }
        });
    }
}
