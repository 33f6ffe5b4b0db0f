//! Free text of several lines.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use super::label::{END, is_blank, is_plainly_printable, is_printable};
use crate::syntax::text::CowVisitor;

/// The greatest length in characters.
const LONGEST: usize = 2_000;

/// As in a line, and the line feed.
const MIDDLE: &str = r"[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]";

/// A text of one or more lines, such as the content of a service item: 1 to 2,000 characters
/// without control characters but the line feed, not beginning or ending with a blank or a line
/// feed.
///
/// ```
/// use ltci::value::Passage;
/// assert!(Passage::new("第一步\n第二步").is_some());
/// assert!(Passage::new("第一步\n").is_none());
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.6.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Passage<'a>(Cow<'a, str>);

impl<'a> Passage<'a> {
    /// Checks a text; `None` if it is not of this form.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Option<Self> {
        let text = text.into();
        is_passage(&text).then_some(Self(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same passage, without a borrow from the text it was read from.
    pub fn into_owned(self) -> Passage<'static> {
        Passage(Cow::Owned(self.0.into_owned()))
    }
}

impl fmt::Debug for Passage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passage(…)")
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Passage<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_str(CowVisitor)?;
        Self::new(text).ok_or_else(|| serde::de::Error::custom("not a passage"))
    }
}

impl JsonSchema for Passage<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Passage".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "minLength": 1,
            "maxLength": LONGEST,
            "pattern": format!("^{END}({MIDDLE}*{END})?$"),
            "description": "说明文字，可以分行。A text of one or more lines.",
            "x-ltci-finding": crate::rules::form::f005_malformed_text::RULE.code,
        })
    }
}

fn is_passage(text: &str) -> bool {
    let at_end = |char: Option<char>| char.is_some_and(|char| !is_blank(char) && char != '\n');
    at_end(text.chars().next())
        && at_end(text.chars().next_back())
        && (is_plainly_printable(text)
            || text.chars().all(|char| char == '\n' || is_printable(char)))
        && (text.len() <= LONGEST || text.chars().count() <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passages_have_lines_but_no_other_control_characters() {
        for good in ["甲", "一\n二", "一\n\n二", &"长".repeat(2_000)] {
            assert!(Passage::new(good).is_some(), "{good}");
        }
        for bad in
            ["", "\n一", "一\n", "一\r\n二", "一\t二", " 一", "一\u{3000}", &"长".repeat(2_001)]
        {
            assert!(Passage::new(bad).is_none(), "{bad:?}");
        }
    }
}
