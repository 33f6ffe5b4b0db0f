//! Handing what one testee wrote to another.

use serde_json::{Value, json};

use super::{Asked, Handed, Party, Refusal, Said};
use crate::case::Case;
use crate::error::Error;
use crate::outcome::{Failure, Outcome};
use crate::runner::{Filter, Options, Progress, run};
use crate::suite::{Entry, Suite};
use crate::text::Text;

/// A document that somebody wrote in answer to a case.
#[derive(Debug)]
struct Written {
    case: usize,
    by: Vec<usize>,
    /// The member it is handed over in: `xml` or `input`.
    member: &'static str,
    document: Value,
    digest: Value,
    /// The case's own document, and the member that an answer would have it in.
    original: (&'static str, Value),
}

/// All that is handed over. What several wrote alike is put once.
#[derive(Debug)]
pub(super) struct Handing {
    written: Vec<Written>,
}

/// What each testee said to what was handed to it.
#[derive(Debug)]
pub(super) struct Verdicts {
    handing: Handing,
    /// By testee, then by question.
    outcomes: Vec<Vec<Outcome>>,
}

/// The operation that writes documents; others answer in members of the same names.
const WRITES: &str = "convert";

/// What is asked about every document.
const OPERATIONS: [&str; 2] = ["validate", "convert"];

impl Handing {
    pub(super) fn of(entries: &[&Entry], cases: &[Asked], parties: usize) -> Self {
        let mut written: Vec<Written> = Vec::new();
        for (place, (entry, asked)) in entries.iter().zip(cases).enumerate() {
            let first = written.len();
            for by in 0..parties {
                let Some(one) = Written::of(entry.case(), asked, place, by) else { continue };
                let own = written.iter_mut().skip(first);
                match own.into_iter().find(|other| other.is_like(&one)) {
                    Some(other) => other.by.push(by),
                    None => written.push(one),
                }
            }
        }
        Self { written }
    }

    /// Puts everything to every party, also what it wrote itself: that is not counted.
    pub(super) fn put(
        self,
        parties: &[Party],
        options: &Options,
        progress: &(dyn Fn(Progress) + Sync),
    ) -> Result<Verdicts, Error> {
        let mut outcomes = vec![Vec::new(); parties.len()];
        let suite = Suite::of_cases(self.questions()?, "handed");
        if self.written.is_empty() {
            return Ok(Verdicts { handing: self, outcomes });
        }
        let options = Options { filter: Filter::default(), ..options.clone() };
        let (cases, total) = (suite.entries().len(), suite.entries().len() * parties.len());
        for (place, (party, outcomes)) in parties.iter().zip(&mut outcomes).enumerate() {
            let report = run(&suite, &party.command, &options, &|own| {
                progress(Progress { done: place * cases + own.done, total });
            })?;
            *outcomes = report.results().iter().map(|result| result.outcome().clone()).collect();
        }
        Ok(Verdicts { handing: self, outcomes })
    }

    fn questions(&self) -> Result<Vec<Case>, Error> {
        let questions = self.written.iter().enumerate();
        let questions = questions.flat_map(|(number, one)| {
            OPERATIONS.map(|op| Case::from_json(one.question(op, number)))
        });
        questions.collect()
    }
}

impl Written {
    fn of(case: &Case, asked: &Asked, place: usize, by: usize) -> Option<Self> {
        let Some(Said::Answered { answer, .. }) =
            asked.said.get(by).filter(|_| case.op() == WRITES)
        else {
            return None;
        };
        let own = |name: &str| case.members().get(name).cloned();
        let (member, document) = match (answer.get("xml"), answer.get("output")) {
            (Some(xml @ Value::String(_)), _) => ("xml", xml),
            (_, Some(output)) => ("input", output),
            _ => return None,
        };
        let original = match own("input") {
            Some(input) => ("output", input),
            None => ("xml", own("xml")?),
        };
        let digest = answer.get("digest").cloned().unwrap_or_default();
        let document = document.clone();
        Some(Self { case: place, by: vec![by], member, document, digest, original })
    }

    fn is_like(&self, other: &Self) -> bool {
        self.member == other.member && self.document == other.document
    }

    fn question(&self, op: &str, number: usize) -> Value {
        let mut question = json!({
            "id": format!("handed/{number}/{op}"), "level": "must", "op": op,
            "clause": ["LTCI-SPEC-1"], "title": { "zh": "他方所写", "en": "written by another" },
            (self.member): self.document, "expect": self.expectation(op),
        });
        if let (Some(members), "convert") = (question.as_object_mut(), op) {
            let to = if self.original.0 == "xml" { "xml" } else { "json" };
            members.insert("to".to_owned(), to.into());
        }
        question
    }

    fn expectation(&self, op: &str) -> Value {
        match (op, &self.original) {
            ("convert", (name, original)) => json!({ (*name): original, "digest": self.digest }),
            _ => json!({ "verdict": "acceptable", "findings": [] }),
        }
    }

    /// What is wrong with what was said to it, if anything. `None` is for what is not supported.
    fn verdict(&self, op: &'static str, outcome: &Outcome) -> Option<Result<(), Refusal>> {
        let refusal = |reason: Text, answered: Option<&Value>| {
            let (written, answered) = (self.document.clone(), answered.cloned());
            Some(Err(Refusal { case: self.case, op, written, answered, reason }))
        };
        match outcome {
            Outcome::Passed => Some(Ok(())),
            Outcome::Skipped(_) => None,
            Outcome::Failed(Failure { answered: Some(answer), .. }) => {
                if self.is_accepted(op, answer) {
                    Some(Ok(()))
                } else {
                    refusal(told(op), Some(answer))
                }
            }
            Outcome::Failed(Failure { reason, .. }) => refusal(reason.text(), None),
            Outcome::Errored { detail } => {
                refusal(Text::new("被测方出错", "the testee's own error"), Some(detail))
            }
            _ => refusal(told(op), None),
        }
    }

    /// Findings that do not refuse are no matter here; the same content is the same digest.
    fn is_accepted(&self, op: &str, answer: &Value) -> bool {
        match (op, answer.get("digest")) {
            ("validate", _) => answer.get("verdict") == Some(&json!("acceptable")),
            (_, Some(digest)) if !self.digest.is_null() => *digest == self.digest,
            _ => answer.get(self.original.0) == Some(&self.original.1),
        }
    }
}

fn told(op: &str) -> Text {
    if op == "validate" {
        Text::new("拒绝了所写的文书", "refuses what was written")
    } else {
        Text::new("读出的内容不同", "reads another content")
    }
}

impl Verdicts {
    /// What became in one testee's hands of what another wrote.
    pub(super) fn between(&self, from: usize, to: usize) -> Handed {
        let mut handed = Handed::default();
        let outcomes = self.outcomes.get(to).map_or(&[][..], Vec::as_slice);
        let documents = self.handing.written.iter().zip(outcomes.chunks(OPERATIONS.len()));
        for (written, outcomes) in documents.filter(|(written, _)| written.by.contains(&from)) {
            for (op, outcome) in OPERATIONS.into_iter().zip(outcomes) {
                match written.verdict(op, outcome) {
                    Some(Ok(())) => handed.accepted += 1,
                    Some(Err(refusal)) => handed.refused.push(refusal),
                    None => handed.not_supported += 1,
                }
            }
        }
        handed
    }
}
