//! Faults between the documents of a month: each of them is good, and together they are not.

mod table;

use serde_json::Value;

use super::{Across, Spoilt, each};
use crate::sample::kind;
use crate::sample::month::Month;

pub(super) use table::OF_MONTHS;

/// A fault between documents: what is done, and what is found.
pub(super) struct Between {
    /// The lines that the settlement must have for it.
    lines: usize,
    acts: &'static [Act],
    found: &'static [Told],
}

/// Something done to the documents of a month.
enum Act {
    /// JSON is put there; nothing takes the member away.
    Put(Paper, &'static str, &'static str),
    /// A number becomes one that nothing else has.
    Renumber(Paper, &'static str),
    /// The value of the other place is put here.
    Take((Paper, &'static str), (Paper, &'static str)),
    /// Another one like it is added.
    Copy(Paper),
    /// The settlement is cancelled.
    Cancel,
    /// The settlement is cleared.
    Clear,
    /// It is left out.
    Drop(Paper),
}

/// A finding: its code, where it is, and where the other document contradicts.
type Told = (&'static str, (Paper, &'static str), Option<(Paper, &'static str)>);

/// A document of the month.
#[derive(Clone, Copy)]
enum Paper {
    Conclusion,
    Plan,
    /// The record of the first visit.
    Record,
    /// Each record; `{line}` in the path of the other document is its place.
    EachRecord,
    Settlement,
    /// The first one that was added.
    Added,
    /// The second.
    Again,
}

impl Between {
    /// Whether the documents are enough for it.
    pub(super) fn fits(&self, documents: &[Value]) -> bool {
        documents.iter().any(|document| super::lines(document) >= self.lines)
    }

    /// Puts the fault between the documents.
    pub(super) fn spoil(&self, month: &Month, spoilt: &mut Spoilt) {
        self.acts.iter().for_each(|act| act.carry_out(month, spoilt));
        let lines = month.visits.len();
        for (code, (paper, path), other) in self.found {
            let many = if matches!(paper, Paper::EachRecord) { lines } else { 1 };
            for record in 0..many {
                let place = paper.place(&spoilt.documents) + record;
                let other = other.map(|(paper, path)| (paper.place(&spoilt.documents), path));
                spoilt.tell(place, each(path, lines), code, other, lines);
            }
        }
    }
}

impl Spoilt {
    /// Notes what is found across at each of the paths of a document.
    fn tell(
        &mut self,
        place: usize,
        paths: Vec<String>,
        code: &'static str,
        other: Option<(usize, &'static str)>,
        lines: usize,
    ) {
        let Some(expected) = self.expected.get_mut(place) else { return };
        for (line, path) in paths.into_iter().enumerate() {
            let other = other.and_then(|(place, path)| {
                let others = each(path, lines);
                Some((place, others.get(line).or(others.first())?.clone()))
            });
            expected.across.push(Across { code, path, other });
        }
    }

    fn member(
        &mut self,
        paper: Paper,
        parent: &str,
    ) -> Option<&mut serde_json::Map<String, Value>> {
        let place = paper.place(&self.documents);
        self.documents.get_mut(place)?.pointer_mut(parent)?.as_object_mut()
    }
}

impl Act {
    fn carry_out(&self, month: &Month, spoilt: &mut Spoilt) {
        match self {
            Self::Put(paper, pointer, json) => {
                put(spoilt, *paper, pointer, serde_json::from_str(json).ok());
            }
            Self::Renumber(paper, pointer) => {
                let number = at(spoilt, *paper, pointer);
                let number = number.as_str().map(|number| number.replacen("SAMPLE", "SAMPLEX", 1));
                put(spoilt, *paper, pointer, number.map(Value::from));
            }
            Self::Take((paper, pointer), (from, source)) => {
                let value = at(spoilt, *from, source);
                put(spoilt, *paper, pointer, Some(value));
            }
            Self::Copy(paper) => {
                let copy = at(spoilt, *paper, "");
                spoilt.add(copy);
            }
            Self::Cancel => spoilt.add(kind::cancellation(month)),
            Self::Clear => spoilt.add(kind::clearing(month)),
            Self::Drop(paper) => spoilt.leave_out(paper.place(&spoilt.documents)),
        }
    }
}

fn at(spoilt: &Spoilt, paper: Paper, pointer: &str) -> Value {
    let document = spoilt.documents.get(paper.place(&spoilt.documents));
    document.and_then(|document| document.pointer(pointer)).cloned().unwrap_or_default()
}

fn put(spoilt: &mut Spoilt, paper: Paper, pointer: &str, value: Option<Value>) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    let Some(members) = spoilt.member(paper, parent) else { return };
    match value {
        Some(value) => drop(members.insert(name.to_owned(), value)),
        None => drop(members.shift_remove(name)),
    }
}

impl Paper {
    /// Its place among the documents: the conclusion, the plan, the records, the settlement, and
    /// what was added.
    fn place(self, documents: &[Value]) -> usize {
        let settlement = documents.iter().position(|it| it["doc_type"] == "settlement");
        let settlement = settlement.unwrap_or_default();
        match self {
            Self::Conclusion => 0,
            Self::Plan => 1,
            Self::Record | Self::EachRecord => 2,
            Self::Settlement => settlement,
            Self::Added => settlement + 1,
            Self::Again => settlement + 2,
        }
    }
}
