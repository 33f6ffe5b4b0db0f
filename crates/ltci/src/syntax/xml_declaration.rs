//! The XML declaration, by productions 23 to 32 and 80, 81 of XML 1.0. The reader of XML looks for
//! words in it only, and would take a damaged one for a good one.

/// Whether the text between `<?` and `?>` is a declaration of XML 1.0.
pub(super) fn is_declaration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("xml") else {
        return false;
    };
    let Some(("1.0", rest)) = attribute(rest, "version") else {
        return false;
    };
    let rest = optional(rest, "encoding", is_encoding_name);
    let rest = optional(rest, "standalone", |value| matches!(value, "yes" | "no"));
    without_blanks(rest).is_empty()
}

/// What follows an attribute that may be absent. One that is wrong stays, and so is too much.
fn optional<'t>(text: &'t str, name: &str, is_good: fn(&str) -> bool) -> &'t str {
    match attribute(text, name) {
        Some((value, rest)) if is_good(value) => rest,
        _ => text,
    }
}

/// The value of an attribute at the beginning, after a blank, and what follows it.
fn attribute<'t>(text: &'t str, name: &str) -> Option<(&'t str, &'t str)> {
    let named = Some(without_blanks(text)).filter(|rest| rest.len() < text.len())?;
    let equals = without_blanks(named.strip_prefix(name)?).strip_prefix('=')?;
    let quoted = without_blanks(equals);
    let quote = quoted.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    quoted.strip_prefix(quote)?.split_once(quote)
}

fn without_blanks(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\r', '\n'])
}

fn is_encoding_name(name: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(is_part)
}
