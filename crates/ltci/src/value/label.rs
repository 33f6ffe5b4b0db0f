//! Free text of a line: names of persons, institutions and items.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use crate::syntax::text::CowVisitor;

/// The greatest length of a label in characters.
const LONGEST_LABEL: usize = 100;
/// The greatest length of a personal text in characters, as the platform's dictionary has it.
const LONGEST_PERSONAL: usize = 50;

/// Characters that may stand anywhere, and those that may not stand at an end: control
/// characters and non-characters nowhere, blanks (also the full-width one) not at the ends.
const MIDDLE: &str = r"[^\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]";
pub(super) const END: &str = r"[^\u0000-\u0020\u007F-\u00A0\u3000\uFFFE\uFFFF]";

/// The name of an institution, an agency or a service item: one line of 1 to 100 characters without control
/// characters, not beginning or ending with a blank.
///
/// ```
/// use ltci::value::Label;
/// assert!(Label::new("样例评估中心").is_some());
/// assert!(Label::new(" 样例评估中心").is_none());
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.6.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Label<'a>(Cow<'a, str>);

impl<'a> Label<'a> {
    /// Checks a text; `None` if it is not of this form.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Option<Self> {
        let text = text.into();
        is_line(&text, LONGEST_LABEL).then_some(Self(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same label, without a borrow from the text it was read from.
    pub fn into_owned(self) -> Label<'static> {
        Label(Cow::Owned(self.0.into_owned()))
    }
}

/// A text that belongs to a person, such as a name or the number of a certificate: one line of
/// 1 to 50 characters. Never shown: not disclosable, and its `Debug` form hides it.
///
/// ```
/// use ltci::value::PersonalText;
/// let name = PersonalText::new("样例甲").unwrap();
/// assert_eq!(format!("{name:?}"), "PersonalText(…)");
/// assert!(PersonalText::new("").is_none());
/// ```
///
/// # Source
/// Length of `psn_name` and `certno` in the platform's dictionary; LTCI-SPEC-1, 2.6.
#[doc(alias = "个人信息")]
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct PersonalText<'a>(Cow<'a, str>);

impl<'a> PersonalText<'a> {
    /// Checks a text; `None` if it is not of this form.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Option<Self> {
        let text = text.into();
        is_line(&text, LONGEST_PERSONAL).then_some(Self(text))
    }

    /// The text. Never put it into a message.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Label(…)")
    }
}

impl fmt::Debug for PersonalText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonalText(…)")
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Label<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_str(CowVisitor)?;
        Self::new(text).ok_or_else(|| serde::de::Error::custom("not a label"))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for PersonalText<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_str(CowVisitor)?;
        Self::new(text).ok_or_else(|| serde::de::Error::custom("not a line of text"))
    }
}

impl JsonSchema for Label<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Label".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        line_schema(
            LONGEST_LABEL,
            "名称。The name of an institution, an agency, a directory or a service item.",
        )
    }
}

impl JsonSchema for PersonalText<'_> {
    fn schema_name() -> Cow<'static, str> {
        "PersonalText".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        line_schema(
            LONGEST_PERSONAL,
            "个人信息，任何输出中都不出现。Personal: never in any output.",
        )
    }
}

fn line_schema(longest: usize, description: &str) -> Schema {
    json_schema!({
        "type": "string",
        "minLength": 1,
        "maxLength": longest,
        "pattern": format!("^{END}({MIDDLE}*{END})?$"),
        "description": description,
        "x-ltci-finding": crate::rules::form::f005_malformed_text::RULE.code,
    })
}

fn is_line(text: &str, longest: usize) -> bool {
    let at_end = |char: Option<char>| char.is_some_and(|char| !is_blank(char));
    at_end(text.chars().next())
        && at_end(text.chars().next_back())
        && (is_plainly_printable(text) || text.chars().all(is_printable))
        && (text.len() <= longest || text.chars().count() <= longest)
}

pub(super) const fn is_blank(char: char) -> bool {
    matches!(char, ' ' | '\u{A0}' | '\u{3000}')
}

pub(super) const fn is_printable(char: char) -> bool {
    !matches!(char, '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Whether no byte begins a character that may not be printed: control characters begin with
/// themselves or with C2, the non-characters with EF BF. Others that begin so have to be looked at.
#[expect(clippy::needless_bitwise_bool, reason = "lazy operators would be branches")]
pub(super) fn is_plainly_printable(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins = |byte: u8| matches!(byte, 0..=0x1F | 0x7F | 0xC2);
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    // A fold, not a search: the compiler makes it wide.
    let plain = pairs.fold(true, |plain, (byte, next)| {
        plain & !begins(*byte) & !((*byte == 0xEF) & (*next == 0xBF))
    });
    plain && bytes.last().is_none_or(|last| !begins(*last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plainly_printable_is_printable() {
        let every = ('\0'..=char::MAX).filter(|char| !is_printable(*char));
        for char in every {
            for text in [format!("{char}"), format!("长{char}"), format!("{char}长")] {
                assert!(!is_plainly_printable(&text), "{text:?}");
            }
        }
        assert!(is_plainly_printable("样例：甲，（乙）“丙” a-b"));
        assert!(is_plainly_printable(""));
    }

    #[test]
    fn lines_have_no_blank_ends_and_no_control_characters() {
        for good in ["甲", "样例 甲", "a", &"长".repeat(50)] {
            assert!(PersonalText::new(good).is_some(), "{good}");
        }
        for bad in ["", " 甲", "甲\u{3000}", "甲\n乙", "甲\u{7f}", "\u{a0}", &"长".repeat(51)]
        {
            assert!(PersonalText::new(bad).is_none(), "{bad:?}");
        }
        assert!(Label::new("长".repeat(100)).is_some());
        assert!(Label::new("长".repeat(101)).is_none());
    }
}
