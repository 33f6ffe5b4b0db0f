//! XML brought into the JSON shape of the same document.
//!
//! One streaming pass writes the JSON text that the same document would have, guided by the shape
//! from the schema; from there on both wire forms take the same way, so that they cannot have
//! different verdicts. What XML may have at all, the reader decides.

use std::borrow::Cow;
use std::fmt::Display;

use quick_xml::events::BytesStart;

use super::Limits;
use super::pointer::Pointer;
use super::xml_reader::{Fault, Permitted, Piece, Tag, XmlReader};
use super::xml_text::{forbidden_character, is_blank, is_number, write_string};
use crate::disclose::{Count, Specified};
use crate::document::{DocumentType, exchanged_names};
use crate::report::Span;
use crate::rules::{Findings, Rule, form, parse};
use crate::schema::{Members, Shape, form_of};

/// Reading ended: a finding says why.
pub(crate) struct Stopped;

type Read<T> = Result<T, Stopped>;

/// A document in the shape of JSON.
pub(crate) struct Transcribed {
    /// The JSON text.
    pub(crate) json: String,
    /// Where each value came from, in order.
    pub(crate) origins: Vec<Origin>,
}

/// Where a value of the JSON text came from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    /// The byte in the JSON text that it begins with.
    pub(super) json: usize,
    /// The `<` of its element; for a list, of its first element.
    pub(super) xml: usize,
}

/// Brings an XML text into the shape of JSON, with the kind of document that its root element names.
/// Without an expected kind, the root element names one of those that are exchanged.
pub(crate) fn transcribe(
    text: &str,
    expected: Option<DocumentType>,
    limits: &Limits,
    found: &mut Findings,
) -> Read<(DocumentType, Transcribed)> {
    if let Some(place) = forbidden_character(text) {
        let span = Span { start: place, end: place + 1 };
        found.raise_in(&parse::p012_not_well_formed_xml::RULE, "", span, &[]);
        return Err(Stopped);
    }
    let json = String::with_capacity(text.len());
    let reader = XmlReader::new(text);
    Transcriber { reader, expected, limits, found, json, origins: Vec::new() }.document()
}

struct Transcriber<'t, 'f> {
    reader: XmlReader<'t>,
    expected: Option<DocumentType>,
    limits: &'f Limits,
    found: &'f mut Findings,
    json: String,
    origins: Vec<Origin>,
}

/// What was seen of the members of an element so far.
#[derive(Default)]
struct Seen<'t> {
    /// The place of the member that is expected next.
    next: usize,
    /// The name of the list whose bracket is open.
    open_list: Option<&'t str>,
    /// The elements of that list.
    elements: usize,
    /// Whether a member was written.
    any: bool,
    /// Names that the specification does not have.
    unknown: Vec<&'t str>,
    /// Whether an element out of order was told: one too early makes all after it too late.
    disorder_told: bool,
}

impl<'t> Transcriber<'t, '_> {
    fn document(mut self) -> Read<(DocumentType, Transcribed)> {
        let start = self.root()?;
        let tag = self.enter(&start, Pointer::Root)?;
        let kind = self.kind(tag.name)?;
        self.element(Some(&form_of(kind).shape), tag, Pointer::Root)?;
        self.epilog()?;
        Ok((kind, Transcribed { json: self.json, origins: self.origins }))
    }

    /// Reads up to the start of the root element.
    fn root(&mut self) -> Read<BytesStart<'t>> {
        loop {
            match self.next(Pointer::Root)? {
                Piece::Text(text) if is_blank(text.as_bytes()) => {}
                Piece::Start(start) => return Ok(start),
                _ => return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root),
            }
        }
    }

    /// Nothing may follow the root element.
    fn epilog(&mut self) -> Read<()> {
        loop {
            match self.next(Pointer::Root)? {
                Piece::Eof => return Ok(()),
                Piece::Text(text) if is_blank(text.as_bytes()) => {}
                _ => return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root),
            }
        }
    }

    /// The kind of document that a root element names.
    fn kind(&mut self, name: &str) -> Read<DocumentType> {
        let fits = |kind: &DocumentType| {
            self.expected.map_or_else(|| kind.is_exchanged(), |expected| *kind == expected)
        };
        let kind = DocumentType::by_name(name).filter(fits);
        kind.map_or_else(|| self.unknown_root(), Ok)
    }

    fn unknown_root(&mut self) -> Read<DocumentType> {
        let span = self.reader.last_span();
        let expected =
            self.expected.map_or_else(exchanged_names, |kind| Specified::word(kind.as_str()));
        self.found.raise_in(
            &form::f009_unknown_document_type::RULE,
            "/doc_type",
            span,
            &[("known", &expected)],
        );
        Err(Stopped)
    }

    /// Writes the value of the element whose start was just read, up to its end.
    fn element(&mut self, shape: Option<&Shape>, tag: Tag<'t>, at: Pointer<'_>) -> Read<()> {
        if at.depth() >= self.limits.depth {
            return self.stop_at(&parse::p007_too_deep::RULE, at, self.limits.depth);
        }
        self.came_from(tag);
        let mut text = Cow::Borrowed("");
        let mut seen = Seen::default();
        loop {
            match self.next(at)? {
                Piece::Text(part) | Piece::Quoted(part) => self.append(&mut text, part, at)?,
                Piece::Start(start) => {
                    if !is_blank(text.as_bytes()) {
                        return self.stop(&parse::p018_mixed_content::RULE, at);
                    }
                    text = Cow::Borrowed("");
                    self.member(shape, at, &mut seen, &start)?;
                }
                Piece::End => break,
                Piece::Eof => {
                    return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root);
                }
            }
        }
        self.reader.leave(tag);
        let has_members = seen.any || !seen.unknown.is_empty();
        if has_members && !is_blank(text.as_bytes()) {
            return self.stop(&parse::p018_mixed_content::RULE, at);
        }
        if has_members {
            self.json.push_str(if seen.open_list.is_some() { "]}" } else { "}" });
        } else {
            self.write_leaf(shape, &text);
        }
        Ok(())
    }

    /// Writes the member whose start was just read.
    fn member(
        &mut self,
        shape: Option<&Shape>,
        parent: Pointer<'_>,
        seen: &mut Seen<'t>,
        start: &BytesStart<'t>,
    ) -> Read<()> {
        let here = Pointer::Member(&parent, self.reader.name(start));
        let tag = self.enter(start, here)?;
        let members = match shape {
            Some(Shape::Object(members)) => Some(members),
            _ => None,
        };
        let known = self.place_of(members, tag.name, here, seen);
        if let (None, true) = (known, seen.unknown.contains(&tag.name)) {
            return self.skip(tag, here);
        }
        if known.is_none() {
            seen.unknown.push(tag.name);
        }
        if let Some(Shape::List(element)) = known {
            return self.list_element(element, tag, here, seen);
        }
        self.open_member(tag.name, seen);
        self.element(known, tag, here)
    }

    /// The shape of a member, after checking that it does not come too late.
    fn place_of<'s>(
        &mut self,
        members: Option<&'s Members>,
        name: &str,
        here: Pointer<'_>,
        seen: &mut Seen<'t>,
    ) -> Option<&'s Shape> {
        let (place, shape) = members?.find(name, seen.next)?;
        if place + 1 < seen.next && !seen.disorder_told {
            seen.disorder_told = true;
            let span = self.reader.last_span();
            self.found.raise_in(&form::f008_out_of_order::RULE, here, span, &[]);
        }
        seen.next = seen.next.max(place + 1);
        Some(shape)
    }

    fn list_element(
        &mut self,
        element: &Shape,
        tag: Tag<'t>,
        here: Pointer<'_>,
        seen: &mut Seen<'t>,
    ) -> Read<()> {
        if seen.open_list == Some(tag.name) {
            self.json.push(',');
            seen.elements += 1;
        } else {
            self.open_member(tag.name, seen);
            self.came_from(tag);
            self.json.push('[');
            seen.open_list = Some(tag.name);
            seen.elements = 0;
        }
        if seen.elements >= self.limits.list_elements {
            let limit = self.limits.list_elements;
            return self.stop_at(&parse::p010_list_too_long::RULE, here, limit);
        }
        self.element(Some(element), tag, Pointer::Element(&here, seen.elements))
    }

    fn open_member(&mut self, name: &str, seen: &mut Seen<'t>) {
        if seen.open_list.take().is_some() {
            self.json.push(']');
        }
        self.json.push(if seen.any { ',' } else { '{' });
        seen.any = true;
        self.json.push('"');
        // The name of an XML element has no character that JSON must escape.
        self.json.push_str(name);
        self.json.push_str("\":");
    }

    /// Reads an element without writing it.
    fn skip(&mut self, tag: Tag<'t>, at: Pointer<'_>) -> Read<()> {
        let (length, origins) = (self.json.len(), self.origins.len());
        self.element(None, tag, at)?;
        self.json.truncate(length);
        self.origins.truncate(origins);
        Ok(())
    }

    /// What is written next came from the element of this tag.
    fn came_from(&mut self, tag: Tag<'_>) {
        self.origins.push(Origin { json: self.json.len(), xml: tag.start });
    }

    fn write_leaf(&mut self, shape: Option<&Shape>, text: &str) {
        match shape {
            Some(Shape::Integer) if is_number(text) => self.json.push_str(text),
            Some(Shape::Object(_)) if is_blank(text.as_bytes()) => self.json.push_str("{}"),
            _ => write_string(&mut self.json, text),
        }
    }

    fn append(&mut self, text: &mut Cow<'t, str>, part: Cow<'t, str>, at: Pointer<'_>) -> Read<()> {
        if text.is_empty() {
            *text = part;
        } else {
            text.to_mut().push_str(&part);
        }
        if text.len() > self.limits.string_bytes {
            let limit = self.limits.string_bytes;
            return self.stop_at(&parse::p009_string_too_long::RULE, at, limit);
        }
        Ok(())
    }

    fn next(&mut self, at: Pointer<'_>) -> Read<Piece<'t>> {
        let piece = self.reader.next();
        self.permitted(piece, at)
    }

    fn enter(&mut self, start: &BytesStart<'t>, at: Pointer<'_>) -> Read<Tag<'t>> {
        let tag = self.reader.enter(start);
        self.permitted(tag, at)
    }

    fn permitted<T>(&mut self, what: Permitted<T>, at: Pointer<'_>) -> Read<T> {
        what.or_else(|fault| match fault {
            Fault::Whole(rule) => self.stop(rule, Pointer::Root),
            Fault::Here(rule) => self.stop(rule, at),
        })
    }

    fn stop<T>(&mut self, rule: &'static Rule, at: impl Display) -> Read<T> {
        let span = self.reader.last_span();
        self.found.raise_in(rule, at, span, &[]);
        Err(Stopped)
    }

    /// The same for a limit.
    fn stop_at<T>(&mut self, rule: &'static Rule, at: impl Display, limit: usize) -> Read<T> {
        let span = self.reader.last_span();
        self.found.raise_in(rule, at, span, &[("limit", &Count(limit))]);
        Err(Stopped)
    }
}
