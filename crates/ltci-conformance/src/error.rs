//! The one error type: what kept the judge from judging.

use std::io;
use std::path::PathBuf;

/// Why a suite could not be read or a testee could not be judged.
///
/// An `Error` is never the testee's wrong answer (that is an [`Outcome`](crate::Outcome)); it says
/// that there is no verdict. Ask with the predicates whose fault it is.
///
/// ```
/// use ltci_conformance::Suite;
///
/// let broken = [("codes.json".to_owned(), b"{\"area\":".to_vec())];
/// let error = Suite::from_files(broken).unwrap_err();
/// assert!(error.is_case_format());
/// assert_eq!(
///     error.to_string(),
///     "codes.json: line 1, column 8: EOF while parsing a value",
/// );
/// ```
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<Kind>);

impl Error {
    /// A file or folder could not be read or written, or the system refused a thread.
    pub fn is_io(&self) -> bool {
        matches!(*self.0, Kind::Read { .. } | Kind::Write { .. } | Kind::Thread(_))
    }

    /// The suite itself is at fault: bad JSON, a malformed case, a duplicate id, no cases.
    pub fn is_case_format(&self) -> bool {
        matches!(
            *self.0,
            Kind::Syntax { .. }
                | Kind::Form { .. }
                | Kind::DuplicateId { .. }
                | Kind::EmptySuite { .. }
        )
    }

    /// The list of known failures is at fault.
    pub fn is_failures_file(&self) -> bool {
        matches!(*self.0, Kind::Failures { .. })
    }

    /// The caller is at fault: an unusable command line or address, a level or an order that does
    /// not exist, or a filter that no case passes.
    pub fn is_usage(&self) -> bool {
        matches!(*self.0, Kind::Command(_) | Kind::Level(_) | Kind::Order(_) | Kind::EmptySelection)
    }

    /// The journal of an interrupted run belongs to another suite or testee, or is damaged.
    pub fn is_journal(&self) -> bool {
        matches!(*self.0, Kind::Journal { .. })
    }

    /// What should be the JSON report of a run is none.
    pub fn is_result(&self) -> bool {
        matches!(*self.0, Kind::Result(_))
    }

    /// The testee could not be started or did not introduce itself properly.
    pub fn is_testee(&self) -> bool {
        matches!(*self.0, Kind::Start { .. })
    }
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self(Box::new(kind))
    }
}

/// What went wrong; private, so that new kinds break nobody.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Kind {
    #[error("cannot read {}: {source}", path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("cannot write {}: {source}", path.display())]
    Write { path: PathBuf, source: io::Error },
    #[error("cannot start a thread: {0}")]
    Thread(io::Error),
    #[error("{file}: line {line}, column {column}: {message}")]
    Syntax { file: String, line: usize, column: usize, message: String },
    #[error("{place}: at {pointer:?}: {message}")]
    Form { place: String, pointer: String, message: String },
    #[error("case id {id} stands in {first} and again in {second}")]
    DuplicateId { id: String, first: String, second: String },
    #[error("{place} holds no case")]
    EmptySuite { place: String },
    #[error("known failures, line {line}: {message}")]
    Failures { line: usize, message: String },
    #[error("unusable testee: {0}")]
    Command(String),
    #[error("{0:?} is no level; levels are must, should, may, open")]
    Level(String),
    #[error("{0:?} is no order; orders are given, reversed, shuffled:SEED")]
    Order(String),
    #[error("the journal {} cannot be gone on with: {message}; remove it to begin anew", path.display())]
    Journal { path: PathBuf, message: String },
    #[error("no case of the suite passes the filter")]
    EmptySelection,
    #[error("the page cannot be made: {0}")]
    Page(String),
    #[error("{0}")]
    Result(String),
    #[error("testee {command:?} could not be judged: {message}{}", after_colon(stderr))]
    Start { command: String, message: String, stderr: String },
}

/// A complaint about one JSON value, before it is known in which file and case it stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    /// JSON pointer from the value that was examined.
    pub(crate) pointer: String,
    pub(crate) message: String,
}

impl Complaint {
    pub(crate) fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), message: message.into() }
    }

    pub(crate) fn into_error(self, place: String, parent: &str) -> Error {
        Kind::Form { place, pointer: format!("{parent}{}", self.pointer), message: self.message }
            .into()
    }
}

fn after_colon(stderr: &str) -> String {
    if stderr.is_empty() { String::new() } else { format!("; its stderr ends with: {stderr}") }
}
