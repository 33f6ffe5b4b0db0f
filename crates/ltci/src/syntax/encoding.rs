//! The encoding of XML: UTF-8, and what a mark or the declaration names.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

use super::xml::Stopped;
use crate::rules::{Findings, parse};

/// What the XML declaration says of the encoding.
enum Declared {
    Nothing,
    Known(&'static Encoding),
    Unknown,
}

/// Decodes the bytes of an XML document by its mark or declaration.
pub(crate) fn decode<'b>(bytes: &'b [u8], found: &mut Findings) -> Result<Cow<'b, str>, Stopped> {
    let (encoding, skipped) = match (Encoding::for_bom(bytes), declared(bytes)) {
        (Some(marked), _) => marked,
        (None, Declared::Nothing) => (UTF_8, 0),
        (None, Declared::Known(encoding)) => (encoding, 0),
        (None, Declared::Unknown) => return unsupported(found),
    };
    let bytes = bytes.get(skipped..).unwrap_or_default();
    if encoding == UTF_8 {
        let text = simdutf8::basic::from_utf8(bytes);
        return text.map_or_else(|_| unsupported(found), |text| Ok(Cow::Borrowed(text)));
    }
    let decoded = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    decoded.map_or_else(|| unsupported(found), Ok)
}

fn unsupported<T>(found: &mut Findings) -> Result<T, Stopped> {
    found.raise(&parse::p020_encoding_not_supported::RULE, "", &[]);
    Err(Stopped)
}

fn declared(bytes: &[u8]) -> Declared {
    match declared_label(bytes) {
        None => Declared::Nothing,
        Some(label) => Encoding::for_label(label).map_or(Declared::Unknown, Declared::Known),
    }
}

/// The name in `encoding="…"` of the XML declaration.
fn declared_label(bytes: &[u8]) -> Option<&[u8]> {
    let head = bytes.get(..bytes.len().min(200))?;
    let end = head.iter().position(|byte| *byte == b'>')?;
    let declaration = std::str::from_utf8(head.get(..end)?).ok()?;
    let (_, value) = declaration.trim_start().strip_prefix("<?xml")?.split_once("encoding")?;
    let quoted = value.trim_start().strip_prefix('=')?.trim_start();
    quoted.split(['"', '\'']).nth(1).map(str::as_bytes)
}
