//! A document as text, and where findings stand in it.

use std::borrow::Cow;

use crate::document::DocumentType;
use crate::report::{Finding, Span};
use crate::syntax::lines::Lines;
use crate::syntax::places::Places;
use crate::syntax::xml::Transcribed;

/// Gives every finding its bytes, line and column.
pub(super) fn place(findings: &mut [Finding], wire: Wire<'_>) {
    if findings.is_empty() {
        return;
    }
    let spans = spans(findings, wire);
    let mut lines = Lines::of(wire.text);
    let mut findings: Vec<&mut Finding> = findings.iter_mut().collect();
    for (finding, span) in findings.iter_mut().zip(spans) {
        finding.span = Some(span);
    }
    findings.sort_by_key(|finding| finding.span.map(|span| span.start));
    for finding in findings {
        let (line, column) = lines.place(finding.span.map_or(0, |span| span.start));
        finding.line = Some(line);
        finding.column = Some(column);
    }
}

/// The bytes of each finding.
fn spans(findings: &[Finding], wire: Wire<'_>) -> Vec<Span> {
    let unplaced = findings.iter().filter(|finding| finding.span.is_none());
    let wanted: Vec<&str> = unplaced.map(|finding| finding.path.as_str()).collect();
    let places = match wire.transcribed {
        _ if wanted.is_empty() => Places::default(),
        None => Places::in_json(wire.text, wanted),
        Some(xml) => Places::in_xml(wire.text, &xml.json, &xml.origins, wanted),
    };
    let span = |finding: &Finding| finding.span.unwrap_or_else(|| places.nearest(&finding.path));
    findings.iter().map(span).collect()
}

/// A text in which findings have their places.
#[derive(Clone, Copy)]
pub(crate) struct Wire<'t> {
    pub(crate) text: &'t str,
    /// What became of it, where it is XML.
    pub(crate) transcribed: Option<&'t Transcribed>,
}

/// A document that was read as text.
pub(super) struct Input<'b> {
    pub(super) text: Cow<'b, str>,
    pub(super) kind: DocumentType,
    /// The text in the shape of JSON, where the document is XML.
    pub(super) transcribed: Option<Transcribed>,
}

impl Input<'_> {
    pub(super) fn json(&self) -> &str {
        self.transcribed.as_ref().map_or(&self.text, |xml| &xml.json)
    }

    pub(super) fn wire(&self) -> Wire<'_> {
        Wire { text: &self.text, transcribed: self.transcribed.as_ref() }
    }
}
