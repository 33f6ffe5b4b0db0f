//! Small questions about XML text.

use serde::de::IgnoredAny;

/// Whether there is nothing but white space.
pub(super) fn is_blank(text: &[u8]) -> bool {
    text.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

/// Whether a text is a number in JSON, so that a wrong one gets the finding it gets there.
pub(super) fn is_number(text: &str) -> bool {
    match text.as_bytes() {
        [b'0'] => true,
        [b'1'..=b'9', rest @ ..] if rest.iter().all(u8::is_ascii_digit) => true,
        [b'-' | b'0'..=b'9', .., b'0'..=b'9'] => serde_json::from_str::<IgnoredAny>(text).is_ok(),
        _ => false,
    }
}

/// Writes a text as a JSON string.
pub(super) fn write_string(json: &mut String, text: &str) {
    let plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
    if text.bytes().all(plain) {
        json.push('"');
        json.push_str(text);
        json.push('"');
    } else {
        json.push_str(&serde_json::Value::from(text).to_string());
    }
}

/// The byte of the first character that XML 1.0 does not allow.
pub(super) fn forbidden_character(text: &str) -> Option<usize> {
    let is_control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    // Without an end before the end, many bytes are looked at at once.
    let has_control = |part: &[u8]| part.iter().fold(false, |any, byte| any | is_control(byte));
    let bytes = text.as_bytes();
    let control = if bytes.chunks(SEEN_AT_ONCE).any(has_control) {
        bytes.iter().position(is_control)
    } else {
        None
    };
    control.or_else(|| {
        memchr::memmem::find(bytes, NONCHARACTER)?;
        text.find(['\u{FFFE}', '\u{FFFF}'])
    })
}

/// Bytes that are searched for control characters without stopping.
const SEEN_AT_ONCE: usize = 4096;

/// What U+FFFE and U+FFFF begin with.
const NONCHARACTER: &[u8] = b"\xEF\xBF";

/// Whether a name may be that of an element, as far as its beginning tells.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_alphabetic() || first == '_')
}
