//! The known failures of one implementation, with a reason for each.
//!
//! ```text
//! # 山东试点系统 2026-03
//! LTC-A-012/bad/one-level-too-high # 等待四月升级 fixed in the April release
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::error::{Error, Kind};
use crate::suite::Suite;
use crate::text::{Text, told};

/// Which cases an implementation is known to fail, and why.
///
/// A listed case that fails does not count; a listed case that passes does, so that the list
/// cannot go stale in silence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownFailures {
    reasons: BTreeMap<String, String>,
}

impl KnownFailures {
    /// Reads a list from a file.
    ///
    /// # Errors
    ///
    /// - [`Error::is_io`]: the file cannot be read as UTF-8 text.
    /// - [`Error::is_failures_file`]: as for [`KnownFailures::parse`].
    pub fn load(path: &Path, suite: &Suite) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(|error| Error::unreadable(path, error))?;
        Self::parse(&text, suite)
    }

    /// Reads lines of `case id # reason`; blank lines and lines that begin with `#` say nothing.
    ///
    /// # Errors
    ///
    /// [`Error::is_failures_file`]: a line has no reason, names a case that the suite does not
    /// have, or names one that an earlier line names.
    pub fn parse(text: &str, suite: &Suite) -> Result<Self, Error> {
        let mut known = Self::default();
        // Editors on Windows put a byte order mark in front.
        let text = text.trim_start_matches('\u{FEFF}');
        for (line, number) in text.lines().zip(1..) {
            known.add(line.trim(), suite).map_err(|text| fault(number, text))?;
        }
        Ok(known)
    }

    /// Why a case is known to fail, if it is.
    pub fn reason(&self, id: &str) -> Option<&str> {
        self.reasons.get(id).map(String::as_str)
    }

    fn add(&mut self, line: &str, suite: &Suite) -> Result<(), Text> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let (id, reason) = line.split_once('#').unwrap_or((line, ""));
        let (id, reason) = (id.trim(), reason.trim());
        if reason.is_empty() {
            return Err(told!("{id}没有写原因", "{id} is listed without a reason"));
        }
        if !suite.has_case(id) {
            return Err(told!("用例集中没有用例{id}", "the suite has no case {id}"));
        }
        match self.reasons.insert(id.to_owned(), reason.to_owned()) {
            Some(_) => Err(told!("{id}列了两次", "{id} is listed twice")),
            None => Ok(()),
        }
    }
}

fn fault(line: usize, Text { zh, en }: Text) -> Error {
    let text = told!("第{line}行：{zh}", "known failures, line {line}: {en}");
    Error::new(Kind::FailuresFile, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    fn suite() -> Suite {
        let file = r#"{ "area": "codes", "cases": [{
            "id": "a/b", "level": "must", "op": "x", "clause": ["SPEC-1"],
            "title": { "zh": "一", "en": "one" }, "expect": { "verdict": "acceptable" }
        }] }"#;
        Suite::from_files([("a.json".to_owned(), file.into())]).unwrap()
    }

    #[test]
    fn comments_and_reasons_are_read() {
        let known = KnownFailures::parse("\u{FEFF}a/b # 待修", &suite()).unwrap();
        assert_eq!(known.reason("a/b"), Some("待修"));
        let known = KnownFailures::parse("# why\n\n  a/b  # issue #7, 待修\r\n", &suite()).unwrap();
        assert_eq!(known.reason("a/b"), Some("issue #7, 待修"));
        assert_eq!(known.reason("a/c"), None);
    }

    #[test]
    fn careless_lines_are_errors() {
        for (text, message) in [
            ("a/b", "known failures, line 1: a/b is listed without a reason"),
            ("#\na/b # ", "known failures, line 2: a/b is listed without a reason"),
            ("a/c # typing error", "known failures, line 1: the suite has no case a/c"),
            ("a/b # x\na/b # y", "known failures, line 2: a/b is listed twice"),
        ] {
            let error = KnownFailures::parse(text, &suite()).unwrap_err();
            assert!(error.is_failures_file());
            assert_eq!(error.to_string(), message);
            assert!(error.text().get(Lang::Zh).starts_with('第'), "{error:?}");
        }
    }
}
