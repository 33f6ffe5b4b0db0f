//! Text in both tongues of the project, Chinese first.
//!
//! A [`Text`] is a pair of templates. Placeholders are written `{name}`; [`text!`](crate::text!)
//! refuses at compile time a pair whose two halves do not use the same placeholders, so a
//! translation can never lose a value.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::disclose::Disclosed;

/// The language in which a text is shown to a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// 中文, the language of most users.
    #[default]
    Chinese,
    /// English.
    English,
}

impl Language {
    /// Reads a language from a tag such as `zh`, `zh-CN`, `en` or `en_GB.UTF-8`.
    ///
    /// ```
    /// use ltci::Language;
    /// assert_eq!(Language::from_tag("zh_CN.UTF-8"), Some(Language::Chinese));
    /// assert_eq!(Language::from_tag("en"), Some(Language::English));
    /// assert_eq!(Language::from_tag("fr"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next()?;
        match primary.to_ascii_lowercase().as_str() {
            "zh" => Some(Self::Chinese),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// A fixed text, or a template, in Chinese and English. Made by [`text!`](crate::text!).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// 中文
    pub zh: &'static str,
    /// English
    pub en: &'static str,
}

impl Text {
    /// Picks one tongue.
    pub const fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::Chinese => self.zh,
            Language::English => self.en,
        }
    }

    /// The template as a person reads it who has no values for it: an ellipsis for each.
    ///
    /// ```
    /// let level = ltci::text!("应为{expected}级", "expected level {expected}");
    /// assert_eq!(level.without_values().zh, "应为…级");
    /// ```
    pub fn without_values(&self) -> Message {
        let [zh, en] = [self.zh, self.en].map(|template| fill_with(template, |_| "…".to_owned()));
        Message { zh, en }
    }

    /// Fills the placeholders of both halves.
    pub fn fill(&self, params: &[(&'static str, Disclosed)]) -> Message {
        Message {
            zh: fill(self.zh, params, Language::Chinese),
            en: fill(self.en, params, Language::English),
        }
    }
}

/// A finished message in Chinese and English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Message {
    /// 中文
    pub zh: String,
    /// English
    pub en: String,
}

impl Message {
    /// Picks one tongue.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.zh,
            Language::English => &self.en,
        }
    }
}

fn fill(template: &str, params: &[(&'static str, Disclosed)], language: Language) -> String {
    fill_with(template, |name| {
        let value = params.iter().find(|(candidate, _)| *candidate == name);
        value.map(|(_, value)| value.in_language(language)).unwrap_or_default()
    })
}

fn fill_with(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(&value(name));
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

/// Makes a [`Text`] from a Chinese and an English literal.
///
/// ```
/// let level = ltci::text!("应为{expected}级", "expected level {expected}");
/// assert_eq!(level.en, "expected level {expected}");
/// ```
///
/// Halves that do not use the same placeholders do not compile:
///
/// ```compile_fail
/// const BROKEN: ltci::Text = ltci::text!("应为{expected}级", "expected level {level}");
/// ```
#[macro_export]
macro_rules! text {
    ($zh:expr, $en:expr $(,)?) => {{
        const TEXT: $crate::Text = $crate::Text { zh: $zh, en: $en };
        const { assert!($crate::same_placeholders(TEXT.zh, TEXT.en), "placeholders differ") };
        TEXT
    }};
}

/// Whether every `{placeholder}` of one template stands in the other too. Used by [`text!`](crate::text!).
#[doc(hidden)]
pub const fn same_placeholders(left: &str, right: &str) -> bool {
    uses_all_of(left, right) && uses_all_of(right, left)
}

const fn uses_all_of(template: &str, other: &str) -> bool {
    let mut rest = template.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'{' && !contains(other.as_bytes(), placeholder(rest)) {
            return false;
        }
        rest = tail;
    }
    true
}

/// The bytes from `{` to `}`, both included.
const fn placeholder(bytes: &[u8]) -> &[u8] {
    let mut length = 0;
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        length += 1;
        if *first == b'}' {
            break;
        }
        rest = tail;
    }
    bytes.split_at(length).0
}

const fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    let mut rest = haystack;
    while rest.len() >= needle.len() {
        if starts_with(rest, needle) {
            return true;
        }
        match rest {
            [_, tail @ ..] => rest = tail,
            [] => return false,
        }
    }
    false
}

const fn starts_with(bytes: &[u8], prefix: &[u8]) -> bool {
    let (mut bytes, mut prefix) = (bytes, prefix);
    loop {
        match (bytes, prefix) {
            (_, []) => return true,
            ([left, bytes_tail @ ..], [right, prefix_tail @ ..]) if *left == *right => {
                bytes = bytes_tail;
                prefix = prefix_tail;
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_compared_as_sets() {
        assert!(same_placeholders("{a}和{b}", "{b} and {a}, {a}"));
        assert!(!same_placeholders("{a}", "{b}"));
        assert!(!same_placeholders("{a}{b}", "{a}"));
        assert!(same_placeholders("没有", "none"));
    }

    #[test]
    fn filling_replaces_each_placeholder() {
        let text = text!("应为{expected}，实为{actual}", "{actual} is not {expected}");
        let message =
            text.fill(&[("expected", Disclosed::Integer(2)), ("actual", Disclosed::Integer(3))]);
        assert_eq!(message.zh, "应为2，实为3");
        assert_eq!(message.en, "3 is not 2");
    }
}
