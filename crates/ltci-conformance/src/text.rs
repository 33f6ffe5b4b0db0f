//! Text in the two tongues of the suite.

use serde::{Deserialize, Serialize};

/// The language of a text report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Chinese (中文).
    Zh,
    /// English.
    En,
}

/// One text in Chinese and in English; neither is a translation appended later.
///
/// ```
/// use ltci_conformance::{Lang, Text};
///
/// let title = Text::new("等级与得分不符", "level contradicts the scores");
/// assert_eq!(title.get(Lang::En), "level contradicts the scores");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    zh: String,
    en: String,
}

impl Text {
    /// Joins the Chinese and the English form of one text.
    pub fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self { zh: zh.into(), en: en.into() }
    }

    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }

    /// Whether one of the two languages is missing.
    pub(crate) fn lacks_a_language(&self) -> bool {
        self.zh.trim().is_empty() || self.en.trim().is_empty()
    }
}

/// Words of others, on one line: control characters and line ends become blanks.
pub(crate) fn one_line(text: &str) -> String {
    let breaks = |char: char| char.is_control() || matches!(char, '\u{2028}' | '\u{2029}');
    text.replace(breaks, " ")
}
