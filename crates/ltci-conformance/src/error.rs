//! The one error type: what kept the judge from judging.

use std::path::Path;
use std::{error, fmt, io};

use crate::json::Fault;
use crate::text::{Lang, Text, of_io, told};

/// Why a suite could not be read or a testee could not be judged.
///
/// An `Error` is never the testee's wrong answer (that is an [`Outcome`](crate::Outcome)); it says
/// that there is no verdict. Ask with the predicates whose fault it is.
///
/// ```
/// use ltci_conformance::{Lang, Suite};
///
/// let broken = [("codes.json".to_owned(), b"{\"area\":".to_vec())];
/// let error = Suite::from_files(broken).unwrap_err();
/// assert!(error.is_case_format());
/// assert_eq!(
///     error.to_string(),
///     "codes.json: line 1, column 8: EOF while parsing a value",
/// );
/// assert_eq!(error.text().get(Lang::Zh), "codes.json第1行第8列：JSON没有写完");
/// ```
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    text: Text,
    source: Option<io::Error>,
}

/// Whose fault it is; private, so that new kinds break nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Io,
    CaseFormat,
    FailuresFile,
    Usage,
    Journal,
    Result,
    Testee,
    /// Our own.
    Page,
}

impl Error {
    /// What is wrong, in both tongues; `Display` gives the English.
    pub fn text(&self) -> &Text {
        &self.0.text
    }

    /// A file or folder could not be read or written, or the system refused a thread.
    pub fn is_io(&self) -> bool {
        self.0.kind == Kind::Io
    }

    /// The suite itself is at fault: bad JSON, a malformed case, a duplicate id, no cases.
    pub fn is_case_format(&self) -> bool {
        self.0.kind == Kind::CaseFormat
    }

    /// The list of known failures is at fault.
    pub fn is_failures_file(&self) -> bool {
        self.0.kind == Kind::FailuresFile
    }

    /// The caller is at fault: an unusable command line or address, a level or an order that does
    /// not exist, or a filter that no case passes.
    pub fn is_usage(&self) -> bool {
        self.0.kind == Kind::Usage
    }

    /// The journal of an interrupted run belongs to another suite or testee, or is damaged.
    pub fn is_journal(&self) -> bool {
        self.0.kind == Kind::Journal
    }

    /// What should be the JSON report of a run is none.
    pub fn is_result(&self) -> bool {
        self.0.kind == Kind::Result
    }

    /// The testee could not be started or did not introduce itself properly.
    pub fn is_testee(&self) -> bool {
        self.0.kind == Kind::Testee
    }

    pub(crate) fn new(kind: Kind, text: Text) -> Self {
        Self(Box::new(Inner { kind, text, source: None }))
    }

    pub(crate) fn of_io(source: io::Error, text: Text) -> Self {
        Self(Box::new(Inner { kind: Kind::Io, text, source: Some(source) }))
    }

    pub(crate) fn unreadable(path: &Path, source: io::Error) -> Self {
        let (path, Text { zh, en }) = (path.display(), of_io(&source));
        Self::of_io(source, told!("读不了 {path}：{zh}", "cannot read {path}: {en}"))
    }

    pub(crate) fn unwritable(path: &Path, source: io::Error) -> Self {
        let (path, Text { zh, en }) = (path.display(), of_io(&source));
        Self::of_io(source, told!("写不了 {path}：{zh}", "cannot write {path}: {en}"))
    }

    /// A file of the suite that is no proper JSON.
    pub(crate) fn syntax(file: &str, fault: Fault) -> Self {
        let Fault { line, column, text: Text { zh, en } } = fault;
        let text = told!(
            "{file}第{line}行第{column}列：{zh}",
            "{file}: line {line}, column {column}: {en}"
        );
        Self::new(Kind::CaseFormat, text)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text().get(Lang::En))
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.0.source.as_ref().map(|source| source as &(dyn error::Error + 'static))
    }
}

/// A complaint about one JSON value, before it is known in which file and case it stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    /// JSON pointer from the value that was examined.
    pub(crate) pointer: String,
    pub(crate) text: Text,
}

impl Complaint {
    pub(crate) fn new(pointer: impl Into<String>, text: Text) -> Self {
        Self { pointer: pointer.into(), text }
    }

    /// `place` is the file, the case, or both.
    pub(crate) fn into_error(self, place: &Text, parent: &str) -> Error {
        let pointer = format!("{parent}{}", self.pointer);
        let (place_zh, place_en, Text { zh, en }) = (&place.zh, &place.en, self.text);
        let text = told!("{place_zh}，位置“{pointer}”：{zh}", "{place_en}: at {pointer:?}: {en}");
        Error::new(Kind::CaseFormat, text)
    }
}
