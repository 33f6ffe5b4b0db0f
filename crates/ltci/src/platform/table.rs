//! 交易对照表: the transaction numbers of a province beside ours, as a file.

use serde::{Deserialize, Serialize};

use super::Shape;
use crate::code::TransactionNumber;
use crate::envelope::Transaction;

/// 交易对照表: which number of a province stands for which transaction of ours, and how its platform
/// writes amounts.
///
/// ```
/// use ltci::platform::TransactionTable;
/// let table = TransactionTable::read(r#"{"id":"sample","title":"样例省","provenance":"样例",
///     "amounts":"number","infcode":"number",
///     "transactions":[{"ours":"L302","theirs":"90302","name":"长护结算"}]}"#.as_bytes())?;
/// assert_eq!(table.theirs(&"L302".parse().unwrap()).as_str(), "90302");
/// assert!(TransactionTable::read(b"{}").is_err());
/// # Ok::<(), ltci::platform::MalformedTable>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 15.6.
#[doc(alias = "交易对照表")]
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransactionTable {
    /// A short name.
    pub id: String,
    /// The name for people.
    pub title: String,
    /// Where the numbers come from.
    pub provenance: String,
    /// How amounts and counts are written.
    pub amounts: Spelling,
    /// How `infcode` is written.
    pub infcode: Spelling,
    /// The transactions.
    pub transactions: Vec<Mapped>,
}

/// One line of a table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapped {
    /// Our number; none for a transaction that this specification does not have.
    #[serde(default)]
    pub ours: Option<TransactionNumber>,
    /// The number of the province.
    pub theirs: TransactionNumber,
    /// What the province calls it.
    pub name: String,
    /// The node of its input, where that is a known one; otherwise our own document.
    #[serde(default)]
    pub input: Option<Shape>,
    /// The node of its output.
    #[serde(default)]
    pub output: Option<Shape>,
    /// How its amounts are written, where that differs from the rest of the table.
    #[serde(default)]
    pub amounts: Option<Spelling>,
}

/// How a number is written in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Spelling {
    /// As a string, `"363.04"`.
    String,
    /// As a number, `363.04`.
    Number,
}

/// Why a table cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MalformedTable {
    /// Not JSON, or not of the form; with line and column.
    #[error(
        "第{0}行第{1}列：不是交易对照表的格式 / line {0}, column {1}: not of the form of a table of transactions"
    )]
    Form(usize, usize),
    /// A number stands twice.
    #[error("交易编号{}列了两次 / the transaction {} stands twice", .0.as_str(), .0.as_str())]
    Twice(TransactionNumber),
    /// The left side is no number of this specification.
    #[error("{}不是本规范的交易编号 / {} is no transaction of this specification", .0.as_str(), .0.as_str())]
    NotOurs(TransactionNumber),
}

/// The transactions of medical insurance, as an analogue.
const MEDICAL: &str = include_str!("../../data/platform/medical-analogue.json");

impl TransactionTable {
    /// The shipped table: transactions of medical insurance whose input is publicly known. It shows
    /// how a table looks, and reads public samples; numbers of long-term care insurance are not
    /// public.
    pub fn medical() -> Self {
        Self::read(MEDICAL.as_bytes()).unwrap_or_else(|_| Self::empty())
    }

    fn empty() -> Self {
        Self {
            id: String::new(),
            title: String::new(),
            provenance: String::new(),
            amounts: Spelling::String,
            infcode: Spelling::Number,
            transactions: Vec::new(),
        }
    }

    /// Reads a table.
    ///
    /// # Errors
    /// - not JSON, or not of the form;
    /// - a number stands twice, or the left side is no transaction of this specification.
    pub fn read(bytes: &[u8]) -> Result<Self, MalformedTable> {
        let table: Self = serde_json::from_slice(bytes)
            .map_err(|error| MalformedTable::Form(error.line(), error.column()))?;
        for (place, line) in table.transactions.iter().enumerate() {
            let before = table.transactions.iter().take(place);
            for other in before {
                if other.theirs == line.theirs {
                    return Err(MalformedTable::Twice(line.theirs));
                }
                if let Some(ours) = line.ours.filter(|ours| Some(*ours) == other.ours) {
                    return Err(MalformedTable::Twice(ours));
                }
            }
            if let Some(ours) = line.ours {
                Transaction::numbered(ours.as_str()).ok_or(MalformedTable::NotOurs(ours))?;
            }
        }
        Ok(table)
    }

    /// The number of the province for one of ours; the same number where the table has none.
    pub fn theirs(&self, ours: &TransactionNumber) -> TransactionNumber {
        let line = self.transactions.iter().find(|line| line.ours.as_ref() == Some(ours));
        line.map_or(*ours, |line| line.theirs)
    }

    /// Our number for one of the province; the same number where the table has none.
    pub fn ours(&self, theirs: &TransactionNumber) -> TransactionNumber {
        self.line_of(theirs.as_str()).and_then(|line| line.ours).unwrap_or(*theirs)
    }

    /// The line of a number of the province.
    pub(super) fn line_of(&self, theirs: &str) -> Option<&Mapped> {
        self.transactions.iter().find(|line| line.theirs.as_str() == theirs)
    }
}
