//! Characters that do not belong into a cell.

use std::borrow::Cow;

use ltci::rules::Rule;
use ltci::rules::table as rule;

use super::cell::{is_blank, is_zero_width};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name: one line.
    Line,
    /// Text of several lines.
    Passage,
    /// A code, a number, a date: Chinese punctuation has no place in it.
    Typed,
}

/// A text without dirt, and the rules that tell what was taken away.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cleaned<'a> {
    pub text: Cow<'a, str>,
    pub repairs: Repairs,
}

impl<'a> Cleaned<'a> {
    /// A text that has none.
    pub fn plain(text: &'a str) -> Self {
        Self { text: Cow::Borrowed(text), repairs: Repairs::default() }
    }
}

/// Which repairs were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Repairs(u8);

impl Repairs {
    const FULL_WIDTH: Self = Self(1);
    const OUTER_BLANKS: Self = Self(2);
    const INNER_BLANKS: Self = Self(4);
    const INVISIBLE: Self = Self(8);
    const CONTROL: Self = Self(16);
    const LINE_BREAK: Self = Self(32);

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// The rules that tell them.
    pub fn rules(self) -> impl Iterator<Item = &'static Rule> {
        let told: [(Self, &'static Rule); 6] = [
            (Self::FULL_WIDTH, &rule::FULL_WIDTH),
            (Self::OUTER_BLANKS, &rule::OUTER_BLANKS),
            (Self::INNER_BLANKS, &rule::INNER_BLANKS),
            (Self::INVISIBLE, &rule::INVISIBLE),
            (Self::CONTROL, &rule::CONTROL_CHARACTERS),
            (Self::LINE_BREAK, &rule::LINE_BREAK),
        ];
        told.into_iter().filter(move |(repair, _)| self.0 & repair.0 != 0).map(|(_, rule)| rule)
    }
}

/// Takes the dirt away. A clean text is given back as it is.
pub(super) fn clean(text: &str, kind: Kind) -> Cleaned<'_> {
    if is_clean(text, kind) {
        return Cleaned::plain(text);
    }
    let mut repairs = Repairs::default();
    let visible = visible(text, kind, &mut repairs);
    let trimmed = visible.trim_matches(is_blank);
    if trimmed.len() < visible.len() {
        repairs.add(Repairs::OUTER_BLANKS);
    }
    let cleaned = match kind {
        Kind::Line => joined(trimmed, &mut repairs),
        Kind::Passage | Kind::Typed => trimmed.to_owned(),
    };
    Cleaned { text: Cow::Owned(cleaned), repairs }
}

fn is_clean(text: &str, kind: Kind) -> bool {
    let ends_well = |char: Option<char>| char.is_none_or(|char| !is_blank(char));
    ends_well(text.chars().next())
        && ends_well(text.chars().next_back())
        && !text.chars().any(|char| is_dirt(char, kind) || (kind == Kind::Line && is_blank(char)))
}

/// Whether no byte begins a character that could be dirt: ASCII but control characters and
/// blanks, and Chinese characters. Anything else has to be looked at.
pub(super) fn is_plain(text: &str) -> bool {
    // A fold, not a search: the compiler makes it wide.
    let plain = |byte: u8| matches!(byte, b'!'..=b'~' | 0x80..=0xC1 | 0xE4..=0xE9);
    text.bytes().fold(true, |all, byte| all & plain(byte))
}

/// The same for running text, where Chinese punctuation stays as it is.
pub(super) fn is_plain_text(text: &str) -> bool {
    let plain = |byte: u8| matches!(byte, b'!'..=b'~' | 0x80..=0xC1 | 0xE4..=0xE9);
    let bytes = text.as_bytes();
    let [seconds, thirds] = [1, 2].map(|place| bytes.get(place..).unwrap_or_default());
    let threes = bytes.iter().zip(seconds).zip(thirds);
    // No character of three bytes begins in the last two.
    let ends_well = bytes.iter().rev().take(2).all(|byte| plain(*byte));
    threes.fold(ends_well, |all, ((first, second), third)| {
        all & (plain(*first) | is_punctuation(*first, *second, *third))
    })
}

/// Whether three bytes are a character such as `、`, `“` or `：`, which is neither a blank nor
/// invisible nor a full-width letter or digit.
#[expect(clippy::needless_bitwise_bool, reason = "lazy operators would be branches")]
fn is_punctuation(first: u8, second: u8, third: u8) -> bool {
    let symbol = (second >= 0x82) | ((second == 0x80) & matches!(third, 0x90..=0xA7));
    let full_width = (second == 0xBC) & matches!(third, 0x81..=0x8F | 0x9A..=0xA0 | 0xBB..=0xBF);
    let not_the_blank = (second != 0x80) | (third != 0x80);
    ((first == 0xE2) & symbol) | ((first == 0xE3) & not_the_blank) | ((first == 0xEF) & full_width)
}

fn is_dirt(char: char, kind: Kind) -> bool {
    let harmless = char == ' ' || (matches!(char, '\n' | '\u{3000}') && kind == Kind::Passage);
    (is_blank(char) && !harmless)
        || matches!(char, '\u{FFFE}' | '\u{FFFF}')
        || half_width(char, kind).is_some()
}

/// The half-width character of a full-width one. In running text, Chinese punctuation stays.
fn half_width(char: char, kind: Kind) -> Option<char> {
    let letter_or_digit = matches!(char, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    let any = matches!(char, '！'..='～');
    let narrow = if kind == Kind::Typed { any } else { letter_or_digit };
    narrow.then(|| char::from_u32(u32::from(char) - 0xFEE0)).flatten()
}

/// The text without full-width and invisible characters; every blank is a plain one.
fn visible(text: &str, kind: Kind, repairs: &mut Repairs) -> String {
    let mut visible = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        if let Some(narrow) = half_width(char, kind) {
            repairs.add(Repairs::FULL_WIDTH);
            visible.push(narrow);
        } else if is_zero_width(char) {
            repairs.add(Repairs::INVISIBLE);
        } else if matches!(char, '\u{A0}' | '\u{2007}' | '\u{202F}') {
            repairs.add(Repairs::INVISIBLE);
            visible.push(' ');
        } else if char == '\r' && chars.peek() == Some(&'\n') {
        } else if matches!(
            char,
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        ) {
            visible.push('\n');
        } else if char == '\t' && kind == Kind::Passage {
            repairs.add(Repairs::CONTROL);
            visible.push(' ');
        } else if char.is_whitespace() {
            visible.push(if kind == Kind::Passage { char } else { ' ' });
        } else if char.is_control() || matches!(char, '\u{FFFE}' | '\u{FFFF}') {
            repairs.add(Repairs::CONTROL);
        } else {
            visible.push(char);
        }
    }
    visible
}

/// One line: without line breaks, without blanks between Chinese characters, without two blanks.
fn joined(text: &str, repairs: &mut Repairs) -> String {
    let mut line = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find([' ', '\n']) {
        let (before, behind) = rest.split_at(start);
        let after = behind.trim_start_matches([' ', '\n']);
        let gap = behind.strip_suffix(after).unwrap_or_default();
        line.push_str(before);
        let neighbours = (before.chars().next_back(), after.chars().next());
        let kept =
            !matches!(neighbours, (Some(left), Some(right)) if is_wide(left) && is_wide(right));
        if kept {
            line.push(' ');
        }
        if gap.contains('\n') {
            repairs.add(Repairs::LINE_BREAK);
        } else if !kept || gap.len() > 1 {
            repairs.add(Repairs::INNER_BLANKS);
        }
        rest = after;
    }
    line.push_str(rest);
    line
}

fn is_wide(char: char) -> bool {
    u32::from(char) >= 0x2E80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plain_is_clean() {
        for char in '\0'..=char::MAX {
            for text in [format!("{char}"), format!("长{char}长"), format!("a{char}")] {
                let clean = |kind| is_clean(&text, kind) && !text.contains('\u{FFFD}');
                assert!(!is_plain(&text) || clean(Kind::Typed), "{text:?}");
                let both = clean(Kind::Line) && clean(Kind::Passage);
                assert!(!is_plain_text(&text) || both, "{text:?}");
            }
        }
        assert!(is_plain_text("样例内涵：协助（第1项）“日常”照护，并做好记录；37.5℃、——。"));
        assert!(is_plain_text("") && !is_plain_text("１次") && !is_plain_text("甲 乙"));
    }
}
