//! XML brought into the JSON shape of the same document.
//!
//! One streaming pass writes the JSON text that the same document would have, guided by the shape
//! from the schema; from there on both wire forms take the same way, so that they cannot have
//! different verdicts. Nothing is ever fetched: document type declarations, entities, processing
//! instructions and attributes end the reading.

use std::borrow::Cow;
use std::fmt::Display;

use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use super::Limits;
use super::places::Places;
use super::pointer::Pointer;
use super::xml_declaration::is_declaration;
use super::xml_text::{forbidden_character, is_blank, is_name, is_number, write_string};
use crate::disclose::{Count, Specified};
use crate::document::{DocumentType, exchanged_names};
use crate::report::Span;
use crate::rules::{Findings, Rule, form, parse};
use crate::schema::{Members, NAMESPACE, Shape, form_of};

/// Reading ended: a finding says why.
pub(crate) struct Stopped;

type Read<T> = Result<T, Stopped>;

/// A document in the shape of JSON.
pub(crate) struct Transcribed<'p> {
    /// Which kind of document the root element names.
    pub(crate) kind: DocumentType,
    /// The JSON text.
    pub(crate) json: String,
    /// Where pointers stand in the XML, if that was asked for.
    pub(super) places: Option<Places<'p>>,
}

/// Brings an XML text into the shape of JSON.
/// Without an expected kind, the root element names one of those that are exchanged.
pub(crate) fn transcribe(
    text: &str,
    expected: Option<DocumentType>,
    limits: &Limits,
    found: &mut Findings,
) -> Read<Transcribed<'static>> {
    let mut transcriber = Transcriber::new(text, limits, found, None);
    transcriber.expected = expected;
    transcriber.document()
}

pub(super) struct Transcriber<'t, 'f, 'p> {
    text: &'t str,
    reader: NsReader<&'t [u8]>,
    expected: Option<DocumentType>,
    limits: &'f Limits,
    found: &'f mut Findings,
    json: String,
    places: Option<Places<'p>>,
}

/// What was seen of the members of an element so far.
#[derive(Default)]
struct Seen {
    /// The place of the member that is expected next.
    next: usize,
    /// The name of the list whose bracket is open.
    open_list: Option<String>,
    /// The elements of that list.
    elements: usize,
    /// Whether a member was written.
    any: bool,
    /// Names that the specification does not have.
    unknown: Vec<String>,
    /// Whether an element out of order was told: one too early makes all after it too late.
    disorder_told: bool,
}

impl<'t, 'f, 'p> Transcriber<'t, 'f, 'p> {
    pub(super) fn new(
        text: &'t str,
        limits: &'f Limits,
        found: &'f mut Findings,
        places: Option<Places<'p>>,
    ) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().enable_all_checks(true);
        let json = String::with_capacity(text.len());
        Self { text, reader, expected: None, limits, found, json, places }
    }

    pub(super) fn document(mut self) -> Read<Transcribed<'p>> {
        if let Some(place) = forbidden_character(self.text) {
            let span = Span { start: place, end: place + 1 };
            self.found.raise_in(&parse::p012_not_well_formed_xml::RULE, "", span, &[]);
            return Err(Stopped);
        }
        let kind = self.prolog()?;
        self.element(Some(&form_of(kind).shape), Pointer::Root)?;
        self.epilog()?;
        Ok(Transcribed { kind, json: self.json, places: self.places })
    }

    /// Reads up to the start of the root element.
    fn prolog(&mut self) -> Read<DocumentType> {
        let mut first = true;
        loop {
            match self.next()? {
                Event::Decl(declaration) if first && is_good(&declaration) => {}
                Event::Comment(_) => {}
                Event::Text(text) if is_blank(&text) => {}
                Event::Start(start) => {
                    self.check_start(&start, Pointer::Root)?;
                    let name = start.local_name();
                    let name = std::str::from_utf8(name.as_ref()).unwrap_or_default();
                    let fits = |kind: &DocumentType| match (self.expected, &self.places) {
                        (Some(expected), _) => *kind == expected,
                        // Only looking for places: what was read once can be read again.
                        (None, Some(_)) => true,
                        (None, None) => kind.is_exchanged(),
                    };
                    let kind = DocumentType::by_name(name).filter(fits);
                    return kind.map_or_else(|| self.unknown_root(), Ok);
                }
                _ => return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root),
            }
            first = false;
        }
    }

    fn unknown_root(&mut self) -> Read<DocumentType> {
        let span = self.last_span();
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

    /// Nothing may follow the root element.
    fn epilog(&mut self) -> Read<()> {
        loop {
            match self.next()? {
                Event::Eof => return Ok(()),
                Event::Comment(_) => {}
                Event::Text(text) if is_blank(&text) => {}
                _ => return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root),
            }
        }
    }

    /// Writes the value of the element whose start was just read, up to its end.
    fn element(&mut self, shape: Option<&Shape>, at: Pointer<'_>) -> Read<()> {
        if at.depth() >= self.limits.depth {
            let limit = Count(self.limits.depth);
            let span = self.last_span();
            self.found.raise_in(&parse::p007_too_deep::RULE, at, span, &[("limit", &limit)]);
            return Err(Stopped);
        }
        let tag = self.places.is_some().then(|| (self.last_span(), self.position()));
        let mut text = Cow::Borrowed("");
        let mut seen = Seen::default();
        loop {
            match self.next()? {
                Event::Text(part) => {
                    let part = part.xml10_content().ok().filter(|part| !part.contains("]]>"));
                    self.append(&mut text, part, at)?;
                }
                Event::CData(part) => self.append(&mut text, part.xml10_content().ok(), at)?,
                Event::GeneralRef(reference) => {
                    let resolved = self.resolve(&reference, at)?;
                    self.append(&mut text, Some(resolved.into()), at)?;
                }
                Event::Comment(_) => {}
                Event::Start(start) => {
                    if !is_blank(text.as_bytes()) {
                        return self.stop(&parse::p018_mixed_content::RULE, at);
                    }
                    text = Cow::Borrowed("");
                    self.member(shape, at, &mut seen, &start)?;
                }
                Event::End(_) => break,
                _ => return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root),
            }
        }
        let has_members = seen.any || !seen.unknown.is_empty();
        if has_members && !is_blank(text.as_bytes()) {
            return self.stop(&parse::p018_mixed_content::RULE, at);
        }
        if has_members {
            if seen.open_list.is_some() {
                self.json.push(']');
            }
            self.json.push('}');
        } else {
            self.write_leaf(shape, &text);
        }
        if let Some((start_tag, content_start)) = tag {
            let content = Span { start: content_start, end: self.last_span().start };
            let is_leaf = !has_members && content.start < content.end;
            self.remember(at, if is_leaf { content } else { start_tag });
        }
        Ok(())
    }

    /// Writes the member whose start was just read.
    fn member(
        &mut self,
        shape: Option<&Shape>,
        parent: Pointer<'_>,
        seen: &mut Seen,
        start: &BytesStart<'_>,
    ) -> Read<()> {
        let local_name = start.local_name();
        let name = std::str::from_utf8(local_name.as_ref()).unwrap_or_default();
        let here = Pointer::Member(&parent, name);
        self.check_start(start, here)?;
        let members = match shape {
            Some(Shape::Object(members)) => Some(members),
            _ => None,
        };
        let known = self.place_of(members, name, here, seen);
        if let (None, true) = (known, seen.unknown.iter().any(|unknown| unknown == name)) {
            return self.skip(here);
        }
        if known.is_none() {
            seen.unknown.push(name.to_owned());
        }
        if let Some(Shape::List(element)) = known {
            return self.list_element(element, name, here, seen);
        }
        self.open_member(name, seen);
        self.element(known, here)
    }

    /// The shape of a member, after checking that it does not come too late.
    fn place_of<'s>(
        &mut self,
        members: Option<&'s Members>,
        name: &str,
        here: Pointer<'_>,
        seen: &mut Seen,
    ) -> Option<&'s Shape> {
        let (place, shape) = members?.find(name, seen.next)?;
        if place + 1 < seen.next && !seen.disorder_told {
            seen.disorder_told = true;
            let span = self.last_span();
            self.found.raise_in(&form::f008_out_of_order::RULE, here, span, &[]);
        }
        seen.next = seen.next.max(place + 1);
        Some(shape)
    }

    fn list_element(
        &mut self,
        element: &Shape,
        name: &str,
        here: Pointer<'_>,
        seen: &mut Seen,
    ) -> Read<()> {
        if seen.open_list.as_deref() == Some(name) {
            self.json.push(',');
            seen.elements += 1;
        } else {
            self.open_member(name, seen);
            self.json.push('[');
            seen.open_list = Some(name.to_owned());
            seen.elements = 0;
        }
        if seen.elements >= self.limits.list_elements {
            let limit = Count(self.limits.list_elements);
            let span = self.last_span();
            self.found.raise_in(&parse::p010_list_too_long::RULE, here, span, &[("limit", &limit)]);
            return Err(Stopped);
        }
        if seen.elements == 0 && self.places.is_some() {
            self.remember(here, self.last_span());
        }
        self.element(Some(element), Pointer::Element(&here, seen.elements))
    }

    fn open_member(&mut self, name: &str, seen: &mut Seen) {
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
    fn skip(&mut self, at: Pointer<'_>) -> Read<()> {
        let length = self.json.len();
        self.element(None, at)?;
        self.json.truncate(length);
        Ok(())
    }

    fn write_leaf(&mut self, shape: Option<&Shape>, text: &str) {
        match shape {
            Some(Shape::Integer) if is_number(text) => self.json.push_str(text),
            Some(Shape::Object(_)) if is_blank(text.as_bytes()) => self.json.push_str("{}"),
            _ => write_string(&mut self.json, text),
        }
    }

    fn append<'a>(
        &mut self,
        text: &mut Cow<'a, str>,
        part: Option<Cow<'a, str>>,
        at: Pointer<'_>,
    ) -> Read<()> {
        let Some(part) = part else {
            return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root);
        };
        if text.is_empty() {
            *text = part;
        } else {
            text.to_mut().push_str(&part);
        }
        if text.len() > self.limits.string_bytes {
            let limit = Count(self.limits.string_bytes);
            let span = self.last_span();
            self.found.raise_in(&parse::p009_string_too_long::RULE, at, span, &[("limit", &limit)]);
            return Err(Stopped);
        }
        Ok(())
    }

    fn resolve(&mut self, reference: &BytesRef<'_>, at: Pointer<'_>) -> Read<String> {
        if let Ok(Some(char)) = reference.resolve_char_ref() {
            let text = char.to_string();
            return match forbidden_character(&text) {
                None => Ok(text),
                Some(_) => self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root),
            };
        }
        let name = reference.decode().unwrap_or_default();
        match quick_xml::escape::resolve_predefined_entity(&name) {
            Some(text) => Ok(text.to_owned()),
            None => self.stop(&parse::p014_entity_reference::RULE, at),
        }
    }

    /// The namespace must be ours, and there are no attributes.
    fn check_start(&mut self, start: &BytesStart<'_>, at: Pointer<'_>) -> Read<()> {
        for attribute in start.attributes() {
            match attribute {
                Ok(attribute) if attribute.key.as_namespace_binding().is_some() => {
                    if attribute.value.iter().any(|byte| matches!(byte, b'<' | b'&')) {
                        return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root);
                    }
                }
                Ok(_) => return self.stop(&parse::p016_attribute::RULE, at),
                Err(_) => return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root),
            }
        }
        if !std::str::from_utf8(start.local_name().as_ref()).is_ok_and(is_name) {
            return self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root);
        }
        let (namespace, _) = self.reader.resolver().resolve_element(start.name());
        match namespace {
            ResolveResult::Bound(namespace) if namespace.as_ref() == NAMESPACE.as_bytes() => Ok(()),
            _ => self.stop(&parse::p017_wrong_namespace::RULE, at),
        }
    }

    fn next(&mut self) -> Read<Event<'t>> {
        match self.reader.read_event() {
            Ok(Event::DocType(_)) => {
                self.stop(&parse::p013_document_type_declaration::RULE, Pointer::Root)
            }
            Ok(Event::PI(_)) => self.stop(&parse::p015_processing_instruction::RULE, Pointer::Root),
            Ok(event) => Ok(event),
            Err(_) => self.stop(&parse::p012_not_well_formed_xml::RULE, Pointer::Root),
        }
    }

    fn stop<T>(&mut self, rule: &'static Rule, at: impl Display) -> Read<T> {
        let span = self.last_span();
        self.found.raise_in(rule, at, span, &[]);
        Err(Stopped)
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or_default()
    }

    /// The markup that was read last: back to the `<` that began it.
    fn last_span(&self) -> Span {
        let end = self.position().min(self.text.len());
        let read = self.text.get(..end).unwrap_or_default();
        Span { start: read.rfind(['<', '&']).unwrap_or_default(), end }
    }

    fn remember(&mut self, at: Pointer<'_>, span: Span) {
        if let Some(places) = &mut self.places {
            places.note(at, span);
        }
    }
}

fn is_good(declaration: &BytesDecl<'_>) -> bool {
    std::str::from_utf8(declaration).is_ok_and(is_declaration)
}
