//! Text in the two tongues of the suite.

use std::io;

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

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
    pub(crate) zh: String,
    pub(crate) en: String,
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

/// A [`Text`] of two templates with the same placeholders; where a word has two tongues, each takes
/// its own.
macro_rules! told {
    ($zh:literal, $en:literal) => {
        $crate::text::Text::new(format!($zh), format!($en))
    };
}
pub(crate) use told;

/// Why a file or folder could not be read or written.
pub(crate) fn of_io(error: &io::Error) -> Text {
    let zh = match error.kind() {
        io::ErrorKind::NotFound => "没有这个文件或文件夹",
        io::ErrorKind::PermissionDenied => "没有权限",
        io::ErrorKind::IsADirectory => "这是文件夹，不是文件",
        io::ErrorKind::NotADirectory => "路径中有一段不是文件夹",
        io::ErrorKind::InvalidData => "内容不是UTF-8文字",
        io::ErrorKind::StorageFull => "磁盘已满",
        _ => return told!("读写出错（{error}）", "{error}"),
    };
    Text::new(zh, error.to_string())
}

/// Why something is no JSON, or not of the form that is wanted; without the place.
pub(crate) fn of_json(error: &serde_json::Error) -> Text {
    let en = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let en = en.strip_suffix(&place).unwrap_or(&en);
    match error.classify() {
        Category::Eof => Text::new("JSON没有写完", en),
        Category::Syntax => told!("不是正确的JSON（{en}）", "{en}"),
        Category::Data | Category::Io => told!("内容不符合要求（{en}）", "{en}"),
    }
}

/// Words of others, on one line: control characters and line ends become blanks.
pub(crate) fn one_line(text: &str) -> String {
    let breaks = |char: char| char.is_control() || matches!(char, '\u{2028}' | '\u{2029}');
    text.replace(breaks, " ")
}
