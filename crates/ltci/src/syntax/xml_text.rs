//! Small questions about XML text.

/// Whether there is nothing but white space.
pub(super) fn is_blank(text: &[u8]) -> bool {
    text.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

/// Whether a text is a number in JSON, so that a wrong one gets the finding it gets there.
pub(super) fn is_number(text: &str) -> bool {
    match text.as_bytes() {
        [b'0'] => true,
        [b'1'..=b'9', rest @ ..] if rest.iter().all(u8::is_ascii_digit) => true,
        [b'-' | b'0'..=b'9', ..] => serde_json::from_str::<serde_json::Number>(text).is_ok(),
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
