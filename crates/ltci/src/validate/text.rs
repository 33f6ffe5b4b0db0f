//! Bytes as the text of a JSON document.

use crate::document::DocumentType;
use crate::report::Span;
use crate::rules::{Findings, parse};
use crate::syntax::json;
use crate::syntax::xml::Stopped;

/// The text of a JSON document.
pub(crate) fn json_text<'b>(bytes: &'b [u8], found: &mut Findings) -> Result<&'b str, Stopped> {
    let marked = [&b"\xEF\xBB\xBF"[..], b"\xFF\xFE", b"\xFE\xFF"];
    if marked.iter().any(|mark| bytes.starts_with(mark)) {
        found.raise(&parse::p003_byte_order_mark::RULE, "", &[]);
        return Err(Stopped);
    }
    let Ok(text) = simdutf8::basic::from_utf8(bytes) else {
        let start = readable_part(bytes).len();
        let span = Span { start, end: start };
        found.raise_in(&parse::p002_not_utf8::RULE, "", span, &[]);
        return Err(Stopped);
    };
    let rule = match text.trim_start_matches([' ', '\t', '\r', '\n']).bytes().next() {
        Some(b'{') => return Ok(text),
        Some(_) => &parse::p011_neither_json_nor_xml::RULE,
        None => &parse::p021_empty::RULE,
    };
    found.raise(rule, "", &[]);
    Err(Stopped)
}

/// The bytes up to the first that is not UTF-8.
pub(super) fn readable_part(bytes: &[u8]) -> &str {
    let (Ok(text) | Err(text)) = std::str::from_utf8(bytes)
        .map_err(|error| bytes.get(..error.valid_up_to()).unwrap_or_default())
        .map_err(|valid| std::str::from_utf8(valid).unwrap_or_default());
    text
}

/// The kind of a document whose first member is `doc_type`, as the specification asks.
pub(super) fn leading_type(text: &str) -> Option<DocumentType> {
    let kind = DocumentType::by_name(json::leading_document_type(text)?)?;
    kind.is_exchanged().then_some(kind)
}
