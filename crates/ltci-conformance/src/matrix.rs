//! 符合性矩阵: several testees against each other, every ordered pair of them.
//!
//! Every testee is asked the whole suite once. Then, for every pair (A, B), it is told on how many
//! of the cases that A answers B gives the same answer, and how many of the documents that A
//! writes B accepts. What B does not support is counted apart: it is no disagreement.

mod ask;
mod hand;
mod json;
mod page;
mod pair;

use serde_json::Value;

use crate::case::Level;
use crate::error::{Error, Kind};
use crate::protocol::Hello;
use crate::report::RunReport;
use crate::testee::TesteeCommand;
use crate::text::{Text, told};

pub use ask::matrix;
pub use pair::{Handed, Pair, Refusal};

/// Who takes part in a matrix: a name and how to start it.
///
/// ```
/// use ltci_conformance::Party;
///
/// let party = Party::parse("yantai=java -jar harness.jar")?;
/// assert_eq!(party.name(), "yantai");
/// assert!(Party::parse("java -jar harness.jar").unwrap_err().is_usage());
/// # Ok::<(), ltci_conformance::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    name: String,
    command: TesteeCommand,
}

impl Party {
    /// Reads `NAME=COMMAND`; the name has no blanks.
    ///
    /// # Errors
    ///
    /// [`Error::is_usage`]: there is no name before a `=`, or the command is unusable.
    pub fn parse(word: &str) -> Result<Self, Error> {
        let unnamed = || {
            let text = told!(
                "没有写成“名=命令”：{word}",
                "unusable testee: not written NAME=COMMAND: {word}"
            );
            Error::new(Kind::Usage, text)
        };
        let (name, line) = word.split_once('=').ok_or_else(unnamed)?;
        if name.is_empty() || name.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(unnamed());
        }
        Ok(Self { name: name.to_owned(), command: TesteeCommand::parse(line)? })
    }

    /// The name it has in the matrix.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// What one testee said to a case.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// The compared members of its answer.
    Answered {
        /// The members.
        answer: Value,
        /// Whether it is what the case expects, or the point is open.
        expected: bool,
    },
    /// It does not support what was asked, or declined.
    NotSupported(Text),
    /// It gave no usable answer: it crashed, hung, or reported an error of its own.
    Nothing(Text),
}

/// A case, and what each testee said to it, in the order of the testees.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The id of the case.
    pub id: String,
    /// How firmly it must be met.
    pub level: Level,
    /// Its operation.
    pub op: String,
    /// Its file, below the suite's folder.
    pub file: String,
    /// What it is about.
    pub title: Text,
    /// What it expects.
    pub expected: Value,
    /// What each testee said.
    pub said: Vec<Said>,
}

/// One testee of a matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    name: String,
    report: RunReport,
}

impl Row {
    /// The name it has in the matrix.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How it introduced itself.
    pub fn hello(&self) -> &Hello {
        self.report.testee()
    }
}

/// Several testees against each other.
///
/// Two matrices of the same suite and the same testees are the same: there are no times in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    suite_digest: String,
    suite_cases: usize,
    rows: Vec<Row>,
    cases: Vec<Asked>,
    pairs: Vec<Pair>,
}

impl Matrix {
    /// The testees, in the order in which they were named.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The cases that were asked, in suite order.
    pub fn cases(&self) -> &[Asked] {
        &self.cases
    }

    /// Every ordered pair of different testees, row by row.
    pub fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// The name of the testee in a place; empty if there is none.
    pub fn name(&self, place: usize) -> &str {
        self.rows.get(place).map_or("", Row::name)
    }

    /// Whether all agree on all they support, and accept what the others write.
    pub fn agrees(&self) -> bool {
        self.pairs.iter().all(Pair::agrees)
    }

    /// The matrix for programs.
    pub fn to_json(&self) -> Value {
        json::write(self)
    }

    /// The matrix as one web page in both tongues that needs nothing but itself.
    ///
    /// # Errors
    ///
    /// None that is known: it would be a fault of the page's template.
    pub fn to_html(&self) -> Result<String, Error> {
        page::write(self)
    }

    /// What a case is called that stands in a place.
    fn case_id(&self, place: usize) -> &str {
        self.cases.get(place).map_or("", |asked| asked.id.as_str())
    }
}
