//! Faults that are put into documents, each with what must be found because of it. What is found is
//! written here by hand, from the rules; it is never computed.

mod across;
mod within;

use serde_json::{Value, json};

use super::month::Month;
use super::person::Dice;
use across::OF_MONTHS;
use within::Fault;

/// The documents of a place in the sample, and what must be found in them.
pub(super) struct Spoilt {
    pub documents: Vec<Value>,
    /// What is expected of each, beside its type.
    expected: Vec<Expected>,
}

/// What is expected of a document. Notices are left out, but those across documents.
struct Expected {
    verdict: &'static str,
    findings: Vec<Value>,
    across: Vec<Across>,
}

/// A finding across documents.
struct Across {
    code: &'static str,
    path: String,
    /// The other document, by its place among those of the month, and the place in it.
    other: Option<(usize, String)>,
}

impl Spoilt {
    /// Documents as they are, without a fault.
    pub(super) fn good(documents: Vec<Value>) -> Self {
        let expected = documents.iter().map(|_| Expected::good()).collect();
        Self { documents, expected }
    }

    /// Documents of a month with one fault: in one of them, or between them.
    pub(super) fn of(documents: Vec<Value>, month: &Month, dice: &mut Dice) -> Self {
        let is_month = documents.len() > 1;
        let between: Vec<_> =
            OF_MONTHS.iter().filter(|fault| is_month && fault.fits(&documents)).collect();
        let within: Vec<(usize, &Fault)> = documents
            .iter()
            .enumerate()
            // A refused record is missed by the settlement, which would be a second fault.
            .filter(|(_, document)| !is_month || document["doc_type"] != "service_record")
            .flat_map(|(place, document)| Fault::of(document).map(move |fault| (place, fault)))
            // What is only doubtful is still compared with the others of the month.
            .filter(|(_, fault)| !is_month || fault.is_refused())
            .collect();
        // Those between the documents of a month are as frequent as those within.
        let is_between = !between.is_empty() && dice.below(2) == 0;
        let mut spoilt = Self::good(documents);
        if is_between {
            dice.one(&between).into_iter().for_each(|fault| fault.spoil(month, &mut spoilt));
        } else if let Some((place, fault)) = dice.one(&within) {
            spoilt.spoil(*place, fault);
        }
        spoilt
    }

    fn spoil(&mut self, place: usize, fault: &Fault) {
        let Some(document) = self.documents.get_mut(place) else { return };
        let lines = lines(document);
        fault.spoil(document);
        if let Some(expected) = self.expected.get_mut(place) {
            expected.verdict = fault.verdict;
            expected.findings = fault.findings(lines);
        }
    }

    fn add(&mut self, document: Value) {
        self.documents.push(document);
        self.expected.push(Expected::good());
    }

    fn leave_out(&mut self, place: usize) {
        self.documents.remove(place);
        self.expected.remove(place);
    }

    /// What is expected, an object a document; documents are numbered through the whole sample.
    pub(super) fn expectations(&self, before: usize) -> impl Iterator<Item = Value> + '_ {
        self.documents.iter().zip(&self.expected).map(move |(document, expected)| {
            let across: Vec<_> = expected.across.iter().map(|told| told.to_json(before)).collect();
            json!({
                "doc_type": document["doc_type"],
                "verdict": expected.verdict,
                "findings": expected.findings,
                "across": across,
            })
        })
    }
}

impl Expected {
    fn good() -> Self {
        Self { verdict: "acceptable", findings: Vec::new(), across: Vec::new() }
    }
}

impl Across {
    fn to_json(&self, before: usize) -> Value {
        let other = self.other.as_ref();
        let other = other.map(|(at, path)| json!({ "document": before + at + 1, "path": path }));
        json!({ "code": self.code, "path": self.path, "other": other })
    }
}

/// How many lines a settlement has, bare or in a message.
fn lines(document: &Value) -> usize {
    let settlement = document.pointer("/input/settlement").unwrap_or(document);
    settlement["details"].as_array().map_or(0, Vec::len)
}

/// A path for every line: `{line}` stands for each of them.
fn each(path: &str, lines: usize) -> Vec<String> {
    let many = if path.contains(LINE) { lines } else { 1 };
    (0..many).map(|line| path.replace(LINE, &line.to_string())).collect()
}

const LINE: &str = "{line}";
