//! The line of a document that a finding points to, fit to be shown.
//!
//! A terminal is an output like any other: nothing personal may appear there. So what stands in
//! the line is hidden, but for the words of the specification and, where the document was read
//! and its type allows it, the value that the finding is about.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::report::{Finding, Report};
use crate::rules::Findings;
use crate::schema::{DISCLOSABLE, form_of};
use crate::syntax::{Syntax, encoding, pointer};

/// Characters shown on either side of the place.
const AROUND: usize = 60;

/// A line with its content hidden, and the place in it. Cut by [`Excerpts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The line, content hidden, cut to the neighbourhood of the place.
    pub line: String,
    /// The place: bytes of `line`.
    pub start: usize,
    /// The end of the place: bytes of `line`.
    pub end: usize,
}

/// A document read as text once, to cut an excerpt for each of its findings. However long a line
/// is, only the neighbourhood of the place is looked at.
///
/// ```
/// use ltci::{Excerpts, Validator};
/// let document = br#"{"doc_type":"assessment","doc_ver":"1","asmt_id":"SAMPLE 1"}"#;
/// let report = Validator::new().validate(document)?;
/// let malformed = report.findings.iter().find(|finding| finding.path == "/asmt_id").unwrap();
/// let excerpt = Excerpts::of(document, &report).excerpt(malformed);
/// assert!(excerpt.line.contains(r#""asmt_id":"•••••• •""#));
/// # Ok::<(), ltci::Error>(())
/// ```
#[derive(Debug)]
pub struct Excerpts<'d> {
    text: Cow<'d, str>,
    report: &'d Report,
}

impl<'d> Excerpts<'d> {
    /// The excerpts of a document, for the report on it.
    pub fn of(document: &'d [u8], report: &'d Report) -> Self {
        Self { text: text_of(document), report }
    }

    /// The excerpt for a finding of the report; empty where the finding has no place.
    pub fn excerpt(&self, finding: &Finding) -> Excerpt {
        let text = &*self.text;
        let Some(span) = finding.span().filter(|span| span.start <= text.len()) else {
            return Excerpt::default();
        };
        let value = text.get(span.start..span.end.min(text.len())).unwrap_or_default();
        let value_is_shown =
            self.report.well_formed && is_single(value) && is_disclosable(self.report, finding);
        let (line, start) = neighbourhood(text, span.start);
        let end = (start + value.len()).clamp(start, line.len());
        cut(line, start, end, value_is_shown)
    }
}

/// What stands in the line around a byte, a character more on either side than can be shown, and
/// where the byte is in it.
fn neighbourhood(text: &str, at: usize) -> (&str, usize) {
    let before = text.get(back(text, at, AROUND + 1)..at).unwrap_or_default();
    let before = before.rsplit('\n').next().unwrap_or_default();
    let from = at - before.len();
    let around = text.get(from..forward(text, at, 2 * AROUND + 1)).unwrap_or_default();
    let behind = around.get(before.len()..).unwrap_or_default();
    let behind = behind.lines().next().unwrap_or_default();
    (around.get(..before.len() + behind.len()).unwrap_or_default(), before.len())
}

/// Whether this is one value. A finding on a field that is not there points to what is around it,
/// and that may hold anything.
fn is_single(value: &str) -> bool {
    let is_around = value.starts_with(['{', '[']) || value.matches('<').nth(2).is_some();
    !is_around
}

fn text_of(document: &[u8]) -> Cow<'_, str> {
    match Syntax::of(document) {
        Syntax::Json => String::from_utf8_lossy(document),
        Syntax::Xml => encoding::decode(document, &mut Findings::new(0))
            .unwrap_or_else(|_| String::from_utf8_lossy(document)),
    }
}

/// Whether the type at the place of the finding may be shown.
fn is_disclosable(report: &Report, finding: &Finding) -> bool {
    let Some(kind) = report.doc_type else {
        return false;
    };
    let schema = &form_of(kind).schema;
    let mut node = schema;
    for part in pointer::parts(&finding.path) {
        let inner = if node["type"] == "array" {
            &node["items"]
        } else {
            node.get("properties").and_then(|members| members.get(&*part)).unwrap_or(&Value::Null)
        };
        node = crate::schema::resolve(inner, schema);
    }
    node[DISCLOSABLE] == true
}

/// Cuts a long line to the neighbourhood of the place, and hides what may not be shown.
fn cut(line: &str, start: usize, end: usize, value_is_shown: bool) -> Excerpt {
    let from = whole_words(line, back(line, start, AROUND), start);
    let end = end.min(forward(line, start, AROUND));
    let to = forward(line, end, AROUND);
    let part = |from: usize, to: usize| line.get(from..to).unwrap_or_default();
    let mut shown = if from > 0 { "…".to_owned() } else { String::new() };
    shown.push_str(&hidden(part(from, start)));
    let shown_start = shown.len();
    let value = part(start, end);
    shown.push_str(&if value_is_shown { value.to_owned() } else { hidden(value) });
    let shown_end = shown.len();
    shown.push_str(&hidden(part(end, to)));
    if to < line.len() {
        shown.push('…');
    }
    Excerpt { line: shown, start: shown_start, end: shown_end }
}

/// The beginning moved behind a word that it would cut in two.
fn whole_words(line: &str, from: usize, start: usize) -> usize {
    let (before, behind) = line.split_at_checked(from).unwrap_or_default();
    if !before.ends_with(is_word) {
        return from;
    }
    let rest = behind.find(|char| !is_word(char)).unwrap_or(behind.len());
    (from + rest).min(start)
}

/// The byte so many characters before.
fn back(line: &str, at: usize, characters: usize) -> usize {
    let before = line.get(..at).unwrap_or_default();
    before.char_indices().rev().nth(characters - 1).map_or(0, |(place, _)| place)
}

/// The byte so many characters behind.
fn forward(line: &str, at: usize, characters: usize) -> usize {
    let behind = line.get(at..).unwrap_or_default();
    behind.char_indices().nth(characters).map_or(line.len(), |(place, _)| at + place)
}

/// Hides everything but punctuation, the words of the specification, and names of members that
/// paths show too.
fn hidden(text: &str) -> String {
    let known = vocabulary();
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if !is_word(first) {
            shown.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        let length = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
        let (word, tail) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if known.contains(word) || is_shown_name(&shown, word, tail) {
            shown.push_str(word);
        } else {
            shown.extend(word.chars().map(|_| '•'));
        }
        rest = tail;
    }
    shown
}

/// Whether a word is the name of a member, and one that paths show.
fn is_shown_name(before: &str, word: &str, behind: &str) -> bool {
    let in_json = before.ends_with('"')
        && behind.strip_prefix('"').is_some_and(|rest| rest.trim_start().starts_with(':'));
    let in_xml = before.ends_with(['<', '/']) && behind.starts_with(['>', '/', ' ']);
    (in_json || in_xml) && pointer::shown_name(word) == word
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// The words that the specification itself uses.
fn vocabulary() -> &'static BTreeSet<&'static str> {
    static WORDS: std::sync::LazyLock<BTreeSet<&'static str>> = std::sync::LazyLock::new(|| {
        let names = crate::DocumentType::ALL
            .iter()
            .flat_map(|kind| std::iter::once(kind.as_str()).chain(form_of(*kind).shape.names()));
        names.chain(["xml", "xmlns", "urn", "exchange", "ltci", "true", "false", "null"]).collect()
    });
    &WORDS
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::Validator;
    use crate::report::Span;

    fn report() -> Report {
        Validator::new().validate(b"{}").expect("a report")
    }

    fn finding(start: usize, end: usize) -> Finding {
        let mut finding =
            Finding::new(&crate::rules::parse::p004_not_json::RULE, String::new(), &[]);
        finding.span = Some(Span { start, end });
        finding
    }

    #[test]
    fn a_line_is_shown_as_far_as_it_is_near() {
        let report = report();
        let shown = |text: &str, start, end| {
            let excerpt = Excerpts::of(text.as_bytes(), &report).excerpt(&finding(start, end));
            let place = excerpt.line.get(excerpt.start..excerpt.end).map(str::to_owned);
            (excerpt.line, place.expect("a place"))
        };
        let said = |line: &str, place: &str| (line.to_owned(), place.to_owned());
        assert_eq!(shown("[1]\n[2, 3]\r\n[4]", 5, 6), said("[•, •]", "•"));
        assert_eq!(shown("[1]", 3, 3), said("[•]", ""));
        let far = format!("{}[7]{}", ",".repeat(61), "]".repeat(61));
        let near = format!("…{}[•{}…", ",".repeat(59), "]".repeat(60));
        assert_eq!(shown(&far, 62, 63), said(&near, "•"));
        let whole = format!("{}7{}", ",".repeat(60), "]".repeat(60));
        assert_eq!(shown(&whole, 60, 61).0, whole.replace('7', "•"));
    }

    #[test]
    fn a_thousand_places_of_a_very_long_line_are_found_at_once() {
        let report = report();
        let text = format!("[{}1]", "1,".repeat(16 << 20));
        let excerpts = Excerpts::of(text.as_bytes(), &report);
        let began = Instant::now();
        for place in 1..=1_000 {
            let excerpt = excerpts.excerpt(&finding(place * 32_000 + 1, place * 32_000 + 2));
            assert_eq!(excerpt.line.get(excerpt.start..excerpt.end), Some("•"));
        }
        // Reading the line for each of them takes half a minute.
        assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    }
}
