//! The judge of the `ltci` conformance suite: it reads cases, puts them to any implementation as
//! JSON lines on stdin and stdout or over HTTP, compares the answers with the expectations, and reports.
//!
//! It does not depend on the `ltci` crate: the judge does not employ the accused. What it knows
//! of the domain stands in the case files.
//!
//! | module | holds |
//! |---|---|
//! | [`case`] | one case: what is asked, what must be answered, how firmly |
//! | [`suite`] | a folder of case files, read in sorted order |
//! | [`manifest`](mod@manifest) | the list of all cases with their digests |
//! | [`archive`] | the suite as one thing to hand over |
//! | [`self_check`](mod@self_check) | whether a suite is whole |
//! | [`failures`] | the known failures of one implementation |
//! | [`protocol`] | greeting and answers on the wire |
//! | [`testee`] | the command line or address of an implementation under test |
//! | [`runner`] | asking the cases, restarting what hangs or crashes |
//! | [`order`] | in which order they are asked |
//! | [`journal`] | what is settled, so that an interrupted run can go on |
//! | [`coverage`] | which clauses, rules and boundaries the cases test |
//! | [`outcome`] | what became of a case |
//! | [`report`] | the result of a run, as text, JSON, JUnit XML and a web page |
//! | [`badge`] | the result of a run in a line, for a badge |
//! | [`matrix`](mod@matrix) | several testees against each other |
//!
//! # Example
//!
//! ```no_run
//! use ltci_conformance::{Lang, Options, Suite, TesteeCommand, run};
//!
//! # fn main() -> Result<(), ltci_conformance::Error> {
//! let suite = Suite::load("conformance/cases".as_ref())?;
//! let testee = TesteeCommand::parse("python3 my_harness.py")?;
//! let report = run(&suite, &testee, &Options::default(), &|_progress| {})?;
//! print!("{}", report.to_text(Lang::Zh));
//! assert!(report.passed());
//! # Ok(())
//! # }
//! ```

pub mod archive;
pub mod badge;
pub mod case;
mod compare;
pub mod coverage;
mod digest;
mod error;
pub mod failures;
mod http;
pub mod journal;
mod json;
pub mod manifest;
pub mod matrix;
mod operation;
pub mod order;
pub mod outcome;
mod page;
mod pieces;
mod pipe;
mod process;
pub mod protocol;
pub mod report;
pub mod runner;
mod seat;
pub mod self_check;
pub mod suite;
pub mod testee;
mod text;

pub use archive::Archive;
pub use badge::Badge;
pub use case::{Case, Level};
pub use compare::judge_answer;
pub use coverage::Coverage;
pub use error::Error;
pub use failures::KnownFailures;
pub use journal::JournalFile;
pub use manifest::manifest;
pub use matrix::{Matrix, Party};
pub use operation::operations;
pub use order::Order;
pub use outcome::{Failure, Outcome, Reason, Skip};
pub use protocol::Hello;
pub use report::RunReport;
pub use runner::{Filter, Options, Progress, run};
pub use self_check::{SelfCheck, self_check};
pub use suite::{Entry, Suite};
pub use testee::{StderrMode, TesteeCommand};
pub use text::{Lang, Text};
