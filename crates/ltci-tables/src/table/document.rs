//! Directories as JSON and XML documents, item by item.

use std::ops::ControlFlow;

use ltci::directory::{Edition, Item, sample_edition};
use ltci::rules::table as rule;
use ltci::{Finding, Severity, Validator};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::told::AtRow;
use super::walk::Sink;
use super::{Event, Row, Summary};

/// A document, read as far as it goes.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub edition: Option<Edition<'static>>,
    items: Vec<Box<RawValue>>,
    /// What is wrong with the document as a whole.
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Outer {
    edition: Box<RawValue>,
    items: Vec<Box<RawValue>>,
}

impl Document {
    /// A `directory` document, or a list of items.
    pub fn of_json(bytes: &[u8]) -> Self {
        if let Ok(items) = serde_json::from_slice(bytes) {
            return Self { items, ..Self::default() };
        }
        match serde_json::from_slice::<Outer>(bytes) {
            Ok(outer) => Self::of_outer(outer),
            Err(_) => Self::refused(bytes),
        }
    }

    /// A `directory` document. Only one of the right form is read.
    pub fn of_xml(bytes: &[u8]) -> Self {
        match Validator::new().convert(bytes) {
            Ok(converted) => Self::of_json(converted.to_json().as_bytes()),
            Err(_) => Self::refused(bytes),
        }
    }

    fn of_outer(outer: Outer) -> Self {
        let edition: Result<Edition<'_>, _> = serde_json::from_str(outer.edition.get());
        let edition = edition.map(Edition::into_owned).ok();
        let findings = match edition {
            Some(_) => Vec::new(),
            None => of_edition(&outer.edition),
        };
        Self { edition, items: outer.items, findings }
    }

    /// Whether something is wrong with the document as a whole.
    pub fn is_broken(&self) -> bool {
        !self.findings.is_empty()
    }

    fn refused(bytes: &[u8]) -> Self {
        let findings = Validator::new().validate(bytes).map(|report| report.findings);
        Self { findings: findings.unwrap_or_default(), ..Self::default() }
    }

    /// Judges the items one by one.
    pub fn read(
        &self,
        edition: &Edition<'_>,
        validator: &Validator,
        sink: &mut Sink<'_>,
    ) -> Summary {
        let mut summary = Summary::default();
        // A sink that has enough ends the reading, and that is all.
        let _ = self.tell_whole(sink).is_continue()
            && self
                .items
                .iter()
                .zip(1..)
                .try_for_each(|(item, row)| one(item, row, edition, validator, sink, &mut summary))
                .is_continue();
        summary
    }

    fn tell_whole(&self, sink: &mut Sink<'_>) -> ControlFlow<()> {
        let mut at = AtRow { sheet: None, row: 1, found: Vec::new() };
        if self.items.is_empty() && self.findings.is_empty() {
            at.tell_row(&rule::NO_HEADER, &[]);
        }
        for finding in self.findings.iter().cloned() {
            at.put(finding, None);
        }
        at.found.into_iter().try_for_each(|found| sink(Event::Finding(found)))
    }
}

fn one(
    raw: &RawValue,
    row: u32,
    edition: &Edition<'_>,
    validator: &Validator,
    sink: &mut Sink<'_>,
    summary: &mut Summary,
) -> ControlFlow<()> {
    let item = serde_json::from_str::<Item<'_>>(raw.get()).map(Item::into_owned);
    let findings = match &item {
        Ok(item) => validator.judge_item(edition, item, 0),
        Err(_) => of_item(raw, validator),
    };
    let mut at = AtRow { sheet: None, row, found: Vec::new() };
    for mut finding in findings {
        let field = finding.path.strip_prefix("/items/0").unwrap_or_default();
        finding.path = format!("/rows/{row}{field}");
        at.put(finding, None);
    }
    // The row is the number of the item; on which line of the file it stands is not known.
    at.found.iter_mut().for_each(|found| found.finding.line = None);
    let refused = at.is_refused();
    summary.rows += 1;
    at.found.into_iter().try_for_each(|found| sink(Event::Finding(found)))?;
    match item {
        Ok(item) if !refused => {
            summary.accepted += 1;
            sink(Event::Accepted(Row { row, item }))
        }
        _ => {
            summary.refused += 1;
            sink(Event::Refused(row, serde_json::from_str(raw.get()).ok()))
        }
    }
}

/// What is wrong with the form of an item: judged in a document of its own.
fn of_item(raw: &RawValue, validator: &Validator) -> Vec<Finding> {
    let edition = serde_json::to_string(&sample_edition().edition).unwrap_or_default();
    wrapped(&edition, raw.get(), validator)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .collect()
}

/// What is wrong with the form of an edition.
fn of_edition(raw: &RawValue) -> Vec<Finding> {
    let item =
        sample_edition().items.first().map(|item| serde_json::to_string(item).unwrap_or_default());
    wrapped(raw.get(), &item.unwrap_or_default(), &Validator::new())
}

fn wrapped(edition: &str, item: &str, validator: &Validator) -> Vec<Finding> {
    let document =
        format!(r#"{{"doc_type":"directory","doc_ver":"1","edition":{edition},"items":[{item}]}}"#);
    let report = validator.validate(document.as_bytes());
    report.map(|report| report.findings).unwrap_or_default()
}
