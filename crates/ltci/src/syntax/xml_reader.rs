//! XML as far as the specification permits it: its pieces, or the rule that forbids one.
//!
//! Names and characters are parts of the text that is read, so that nothing is copied and nothing
//! is asked twice to be UTF-8. Nothing is ever fetched.

use std::borrow::Cow;

use quick_xml::events::{BytesRef, BytesStart, BytesText, Event};
use quick_xml::name::{NamespaceResolver, ResolveResult};
use quick_xml::reader::Reader;

use super::xml_declaration::is_declaration;
use super::xml_text::{forbidden_character, is_name};
use crate::report::Span;
use crate::rules::{Rule, parse};
use crate::schema::NAMESPACE;

/// What was read, or what is wrong with it.
pub(super) type Permitted<T> = Result<T, Fault>;

/// A rule that is broken.
pub(super) enum Fault {
    /// By the text as a whole.
    Whole(&'static Rule),
    /// By the element that is being read.
    Here(&'static Rule),
}

const NOT_WELL_FORMED: Fault = Fault::Whole(&parse::p012_not_well_formed_xml::RULE);

/// A piece of an XML text. Comments and the declaration are none.
pub(super) enum Piece<'t> {
    Start(BytesStart<'t>),
    End,
    /// Characters as they stand.
    Text(Cow<'t, str>),
    /// Characters out of a CDATA section or a reference, which stand in elements only.
    Quoted(Cow<'t, str>),
    Eof,
}

/// A start tag of the specification's namespace.
#[derive(Clone, Copy)]
pub(super) struct Tag<'t> {
    pub(super) name: &'t str,
    /// The byte of its `<`.
    pub(super) start: usize,
    /// Whether it declares namespaces, which end with its element.
    declares: bool,
}

/// Reads an XML text piece by piece.
pub(super) struct XmlReader<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
    namespaces: NamespaceResolver,
}

impl<'t> XmlReader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().enable_all_checks(true);
        Self { text, reader, namespaces: NamespaceResolver::default() }
    }

    pub(super) fn next(&mut self) -> Permitted<Piece<'t>> {
        loop {
            let is_first = self.reader.buffer_position() == 0;
            let event = self.reader.read_event().map_err(|_| NOT_WELL_FORMED)?;
            return Ok(match event {
                Event::Comment(_) => continue,
                Event::Decl(declaration) => {
                    let good = std::str::from_utf8(&declaration).is_ok_and(is_declaration);
                    if is_first && good {
                        continue;
                    }
                    return Err(NOT_WELL_FORMED);
                }
                Event::Start(start) => Piece::Start(start),
                Event::End(_) => Piece::End,
                Event::Text(text) => Piece::Text(self.characters(&text)?),
                Event::CData(text) => {
                    Piece::Quoted(text.xml10_content().map_err(|_| NOT_WELL_FORMED)?)
                }
                Event::GeneralRef(reference) => Piece::Quoted(resolved(&reference)?.into()),
                Event::DocType(_) => {
                    return Err(Fault::Whole(&parse::p013_document_type_declaration::RULE));
                }
                Event::PI(_) => {
                    return Err(Fault::Whole(&parse::p015_processing_instruction::RULE));
                }
                Event::Eof => Piece::Eof,
                // Never: empty elements are read as a start and an end.
                Event::Empty(_) => return Err(NOT_WELL_FORMED),
            });
        }
    }

    /// The name of an element, without a prefix.
    pub(super) fn name(&self, start: &BytesStart<'t>) -> &'t str {
        self.part(start.local_name().as_ref())
    }

    /// An element begins. Its namespace must be that of the specification, and there are no
    /// attributes.
    pub(super) fn enter(&mut self, start: &BytesStart<'t>) -> Permitted<Tag<'t>> {
        let declares = start.len() != start.name().as_ref().len();
        if declares {
            self.namespaces.push(start).map_err(|_| NOT_WELL_FORMED)?;
            check_attributes(start)?;
        }
        let name = self.name(start);
        if !is_name(name) {
            return Err(NOT_WELL_FORMED);
        }
        match self.namespaces.resolve_element(start.name()).0 {
            ResolveResult::Bound(namespace) if namespace.as_ref() == NAMESPACE.as_bytes() => {}
            _ => return Err(Fault::Here(&parse::p017_wrong_namespace::RULE)),
        }
        Ok(Tag { name, start: self.offset(start).saturating_sub(1), declares })
    }

    /// The element of a tag ends.
    pub(super) fn leave(&mut self, tag: Tag<'_>) {
        if tag.declares {
            self.namespaces.pop();
        }
    }

    /// The markup that was read last: back to the `<` or `&` that began it.
    pub(super) fn last_span(&self) -> Span {
        let end = usize::try_from(self.reader.buffer_position()).unwrap_or_default();
        let end = end.min(self.text.len());
        let read = self.text.get(..end).unwrap_or_default();
        Span { start: read.rfind(['<', '&']).unwrap_or_default(), end }
    }

    fn characters(&self, text: &BytesText<'t>) -> Permitted<Cow<'t, str>> {
        let plain = self.part(text);
        if !plain.bytes().any(|byte| matches!(byte, b'\r' | b']')) {
            return Ok(Cow::Borrowed(plain));
        }
        let text = text.xml10_content().map_err(|_| NOT_WELL_FORMED)?;
        if text.contains("]]>") { Err(NOT_WELL_FORMED) } else { Ok(text) }
    }

    /// The part of the text that lies at these bytes.
    fn part(&self, bytes: &[u8]) -> &'t str {
        let start = self.offset(bytes);
        self.text.get(start..start.saturating_add(bytes.len())).unwrap_or_default()
    }

    fn offset(&self, bytes: &[u8]) -> usize {
        bytes.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr())
    }
}

/// The bytes of the element that begins at a place: its content, where that is text; otherwise its
/// start tag.
pub(super) fn span_of_element(text: &str, start: usize, has_text: bool) -> Span {
    let mut reader = Reader::from_str(text.get(start..).unwrap_or_default());
    let first = reader.read_event();
    let behind = |place: u64| start + usize::try_from(place).unwrap_or_default();
    let tag = Span { start, end: behind(reader.buffer_position()) };
    let Ok(Event::Start(first)) = first else { return tag };
    match reader.read_to_end(first.name()) {
        Ok(content) if has_text && content.start < content.end => {
            Span { start: behind(content.start), end: behind(content.end) }
        }
        _ => tag,
    }
}

fn check_attributes(start: &BytesStart<'_>) -> Permitted<()> {
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| NOT_WELL_FORMED)?;
        if attribute.key.as_namespace_binding().is_none() {
            return Err(Fault::Here(&parse::p016_attribute::RULE));
        }
        if attribute.value.iter().any(|byte| matches!(byte, b'<' | b'&')) {
            return Err(NOT_WELL_FORMED);
        }
    }
    Ok(())
}

fn resolved(reference: &BytesRef<'_>) -> Permitted<String> {
    if let Ok(Some(char)) = reference.resolve_char_ref() {
        let text = char.to_string();
        return if forbidden_character(&text).is_none() { Ok(text) } else { Err(NOT_WELL_FORMED) };
    }
    let name = reference.decode().unwrap_or_default();
    let text = quick_xml::escape::resolve_predefined_entity(&name);
    text.map(str::to_owned).ok_or(Fault::Here(&parse::p014_entity_reference::RULE))
}
