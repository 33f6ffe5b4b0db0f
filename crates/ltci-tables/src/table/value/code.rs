//! Codes: never guessed.

use ltci::code::ItemCode;
use ltci::rules::table as rule;

use super::{Reading, without_blanks};

/// The greatest number of digits that a spreadsheet keeps.
const KEPT_DIGITS: usize = 15;
const LONGEST: usize = 30;

/// A code written as text.
pub(in super::super) fn code(text: &str, national: bool) -> Reading<ItemCode> {
    if is_damaged(text) {
        return Reading::Refused(&rule::CODE_DAMAGED);
    }
    if let Some(whole) = text.strip_suffix(".0").filter(|whole| is_digits(whole)) {
        return code_of_number(whole);
    }
    if has_look_alike(text.as_bytes()) {
        return Reading::Refused(&rule::CODE_LOOK_ALIKE);
    }
    let mut code = without_blanks(text);
    if national && code.contains('-') {
        code = code.replace('-', "").into();
    }
    let separated = code.len() < text.len();
    let lower = national && code.bytes().any(|byte| byte.is_ascii_lowercase());
    if lower {
        code.to_mut().make_ascii_uppercase();
    }
    match parsed(&code) {
        Reading::Plain(code) if separated => Reading::Repaired(code, &rule::CODE_SEPARATORS),
        Reading::Plain(code) if lower => Reading::Repaired(code, &rule::CODE_LOWER_CASE),
        other => other,
    }
}

/// A code that a spreadsheet stored as a number.
pub(in super::super) fn code_of_number(text: &str) -> Reading<ItemCode> {
    if !is_digits(text) || text.len() > KEPT_DIGITS {
        return Reading::Refused(&rule::CODE_DAMAGED);
    }
    match parsed(text) {
        Reading::Plain(code) => Reading::Repaired(code, &rule::CODE_NUMBER),
        other => other,
    }
}

fn parsed(text: &str) -> Reading<ItemCode> {
    match text.parse() {
        Ok(code) => Reading::Plain(code),
        Err(_) if text.chars().count() > LONGEST => Reading::Refused(&rule::CODE_TOO_LONG),
        Err(_) => Reading::Refused(&rule::CODE_MALFORMED),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Scientific notation, as `1.23457E+16`.
fn is_damaged(text: &str) -> bool {
    let exponent = text.trim_start_matches(|char: char| char.is_ascii_digit() || char == '.');
    exponent.len() < text.len()
        && exponent.strip_prefix("E+").or(exponent.strip_prefix("e+")).is_some_and(is_digits)
}

/// A letter O or I between two digits.
fn has_look_alike(code: &[u8]) -> bool {
    code.windows(3).any(|three| {
        matches!(three, [left, b'O' | b'o' | b'I' | b'l', right]
            if left.is_ascii_digit() && right.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use super::*;

    #[test]
    fn codes_are_repaired_or_refused_but_not_guessed() {
        for (text, national, expected) in [
            ("SI001", false, "=SI001"),
            ("si001", false, "=si001"),
            ("sample00000000001", true, "~SAMPLE00000000001 LTC-T-036"),
            ("SAMPLE 0000-0000001", true, "~SAMPLE00000000001 LTC-T-037"),
            ("SI-001", false, "=SI-001"),
            ("SI0O1", false, "!LTC-T-038"),
            ("1.23E+10", false, "!LTC-T-035"),
            ("1001.0", false, "~1001 LTC-T-034"),
            ("项目1", false, "!LTC-T-042"),
        ] {
            assert_eq!(told(code(text, national)), expected, "{text}");
        }
        assert_eq!(told(code_of_number("1234567890123456")), "!LTC-T-035");
        assert_eq!(told(code_of_number("1.5")), "!LTC-T-035");
        assert_eq!(told(code_of_number("310001")), "~310001 LTC-T-034");
    }
}
