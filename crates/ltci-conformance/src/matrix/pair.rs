//! Two testees of a matrix, the one measured by the other.

use serde_json::Value;

use super::{Asked, Said};
use crate::compare::same_answers;
use crate::text::Text;

/// What the second of two testees makes of what the first says and writes.
///
/// Cases that the first did not answer are in no count.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The place of the first.
    pub from: usize,
    /// The place of the second.
    pub to: usize,
    /// Cases to which both say the same.
    pub same: usize,
    /// The places of the cases to which they say different things.
    pub different: Vec<usize>,
    /// The places of the cases to which the second gives no usable answer.
    pub nothing: Vec<usize>,
    /// Cases that the second does not support; no disagreement.
    pub not_supported: usize,
    /// What became of what the first wrote.
    pub handed: Handed,
}

/// What became of the documents that one testee wrote, in the hands of another.
///
/// Each is put twice: it is to be validated, and to be converted back with the same digest.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Handed {
    /// Questions answered as they must be.
    pub accepted: usize,
    /// The others.
    pub refused: Vec<Refusal>,
    /// Questions that the second does not support.
    pub not_supported: usize,
}

/// A document that one testee wrote and another does not accept.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The place of the case under which it was written.
    pub case: usize,
    /// What was asked: `validate` or `convert`.
    pub op: &'static str,
    /// The document.
    pub written: Value,
    /// What was said to it, if anything.
    pub answered: Option<Value>,
    /// What is wrong.
    pub reason: Text,
}

impl Pair {
    pub(super) fn of(cases: &[Asked], from: usize, to: usize, handed: Handed) -> Self {
        let (different, nothing) = (Vec::new(), Vec::new());
        let mut pair = Self { from, to, same: 0, different, nothing, not_supported: 0, handed };
        for (place, asked) in cases.iter().enumerate() {
            if let (Some(Said::Answered { answer, .. }), Some(also)) =
                (asked.said.get(from), asked.said.get(to))
            {
                pair.note(place, answer, also);
            }
        }
        pair
    }

    fn note(&mut self, place: usize, answer: &Value, also: &Said) {
        match also {
            Said::Answered { answer: other, .. } if same_answers(answer, other) => self.same += 1,
            Said::Answered { .. } => self.different.push(place),
            Said::Nothing(_) => self.nothing.push(place),
            Said::NotSupported(_) => self.not_supported += 1,
        }
    }

    /// Cases that the first answered and the second supports.
    pub fn compared(&self) -> usize {
        self.same + self.different.len() + self.nothing.len()
    }

    /// Whether there is nothing in which they differ, and everything handed over is accepted.
    pub fn agrees(&self) -> bool {
        self.same == self.compared() && self.handed.refused.is_empty()
    }
}

impl Handed {
    /// Questions that the second supports.
    pub fn put(&self) -> usize {
        self.accepted + self.refused.len()
    }
}

/// A share in hundredths of a percent, cut off, so that only all is 100.00 %.
pub(super) fn share(part: usize, whole: usize) -> Option<usize> {
    (part * 10_000).checked_div(whole)
}
