//! Where an operation turns from one answer to another: `conformance/boundaries.json`, written by
//! hand from the specification.
//!
//! A boundary has cases on both sides: `at` the last value that is still inside, and `beyond` it the
//! first that is not. An operation without a boundary, a boundary without a side, and a case that
//! does not belong there are faults.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};

use super::register::{Register, read};
use crate::case::{Case, Level};
use crate::error::Error;
use crate::operation;
use crate::suite::Suite;
use crate::text::{Lang, Text};

/// The boundaries of all operations.
///
/// ```
/// use ltci_conformance::coverage::Boundaries;
///
/// let boundaries = r#"{ "operations": [{ "op": "sm3", "boundaries": [{
///     "title": { "zh": "填充", "en": "the padding" }, "clause": "GB/T 32905-2016 5.2",
///     "at": ["sm3/length/55"], "beyond": ["sm3/length/56"] }] }] }"#;
/// assert!(Boundaries::read(boundaries.as_bytes()).is_ok());
/// assert!(Boundaries::read(b"{}").unwrap_err().is_case_format());
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Boundaries {
    operations: Vec<OperationBoundaries>,
}

/// The boundaries of one operation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationBoundaries {
    /// The name of the operation.
    pub op: String,
    /// Its boundaries, in the order of the file.
    pub boundaries: Vec<Boundary>,
}

/// One boundary, and the ids of the cases that stand on it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Boundary {
    /// What turns here.
    pub title: Text,
    /// The clause that draws it, as cases cite it.
    pub clause: String,
    /// Well inside, where that says more.
    #[serde(default)]
    pub below: Vec<String>,
    /// The last that is still inside.
    pub at: Vec<String>,
    /// The first that is not.
    pub beyond: Vec<String>,
    /// Why a case is `should` and not `must`.
    pub reason: Option<Text>,
}

impl Boundaries {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// [`Error::is_case_format`]: it is not of its form.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        read("boundaries.json", bytes)
    }

    pub(super) fn operations(&self) -> &[OperationBoundaries] {
        &self.operations
    }

    /// What is missing or does not belong there.
    pub(super) fn faults(&self, suite: &Suite, register: &Register) -> Vec<Text> {
        let judged = self.operations.iter().flat_map(|operation| {
            operation.boundaries.iter().flat_map(|boundary| {
                let op = operation.op.as_str();
                let whole = Judged { op, boundary, suite, register };
                whole.faults().into_iter().map(|fault| placed(op, &boundary.title, &fault))
            })
        });
        operation_faults(&self.operations).into_iter().chain(judged).collect()
    }
}

impl OperationBoundaries {
    /// How many cases stand on the boundaries, each counted once.
    pub fn cases(&self) -> usize {
        self.boundaries.iter().flat_map(Boundary::cases).collect::<BTreeSet<_>>().len()
    }

    pub(super) fn to_json(&self) -> Value {
        let boundaries: Vec<_> = self.boundaries.iter().map(Boundary::to_json).collect();
        json!({ "op": self.op, "cases": self.cases(), "boundaries": boundaries })
    }
}

impl Boundary {
    /// The ids of all cases, from the inside to the outside.
    pub fn cases(&self) -> impl Iterator<Item = &str> {
        let ids = self.below.iter().chain(&self.at).chain(&self.beyond);
        ids.map(String::as_str)
    }

    fn to_json(&self) -> Value {
        json!({
            "title": self.title, "clause": self.clause, "below": self.below, "at": self.at,
            "beyond": self.beyond, "reason": self.reason,
        })
    }
}

/// A boundary, with what its cases are looked up in.
struct Judged<'s> {
    op: &'s str,
    boundary: &'s Boundary,
    suite: &'s Suite,
    register: &'s Register,
}

impl Judged<'_> {
    fn faults(&self) -> Vec<Text> {
        let mut faults = self.of_the_whole();
        faults.extend(self.boundary.cases().flat_map(|id| self.of_case(id)));
        faults.extend(self.same_on_both_sides());
        faults
    }

    fn of_the_whole(&self) -> Vec<Text> {
        let Boundary { title, clause, at, beyond, .. } = self.boundary;
        let untold = Text::new("标题缺中文或英文", "the title lacks a tongue");
        let unknown = Text::new(
            format!("登记中没有条款{clause}"),
            format!("the register has no clause {clause}"),
        );
        let no_inside = Text::new("界内（at）没有用例", "no case at the boundary");
        let no_outside = Text::new("界外（beyond）没有用例", "no case beyond the boundary");
        let stale = Text::new("理由已过时：都是must级的", "stale reason: every case is must");
        found([
            (title.lacks_a_language(), untold),
            (!self.register.has_clause(clause), unknown),
            (at.is_empty(), no_inside),
            (beyond.is_empty(), no_outside),
            (self.has_idle_reason(), stale),
        ])
    }

    fn of_case(&self, id: &str) -> Vec<Text> {
        let Some(case) = self.suite.case(id) else {
            return vec![Text::new(format!("没有用例{id}"), format!("there is no case {id}"))];
        };
        let (op, level) = (case.op(), case.level());
        let other_op = Text::new(format!("用例{id}是{op}的"), format!("case {id} is of {op}"));
        let not_firm = Text::new(
            format!("用例{id}是{level}级的，没有理由"),
            format!("case {id} is of the level {level} without a reason"),
        );
        let elsewhere = Text::new(
            format!("用例{id}没有引用同一文件"),
            format!("case {id} cites nothing of the same document"),
        );
        found([
            (op != self.op, other_op),
            (!self.is_firm(level), not_firm),
            (!self.cites_the_same(case), elsewhere),
        ])
    }

    /// Only `should` can be given a reason: a failure at it counts.
    fn is_firm(&self, level: Level) -> bool {
        level == Level::Must || level == Level::Should && self.boundary.reason.is_some()
    }

    fn has_idle_reason(&self) -> bool {
        let is_should = |id| self.suite.case(id).is_some_and(|case| case.level() == Level::Should);
        self.boundary.reason.is_some() && !self.boundary.cases().any(is_should)
    }

    fn cites_the_same(&self, case: &Case) -> bool {
        let document = self.register.document_of(&self.boundary.clause);
        case.clauses().iter().any(|clause| self.register.document_of(clause) == document)
    }

    /// A boundary is one only if something else is expected beyond it.
    fn same_on_both_sides(&self) -> Vec<Text> {
        let cases = |ids: &[String]| -> Vec<&Case> {
            ids.iter().filter_map(|id| self.suite.case(id)).collect()
        };
        let beyond = cases(&self.boundary.beyond);
        let same = |one: &&Case| {
            let other = beyond.iter().find(|other| other.expect() == one.expect())?;
            let (at, beyond) = (one.id(), other.id());
            let zh = format!("用例{at}和{beyond}的预期相同");
            Some(Text::new(zh, format!("cases {at} and {beyond} expect the same")))
        };
        cases(&self.boundary.at).iter().filter_map(same).collect()
    }
}

/// What is wrong, of all that could be.
fn found<const N: usize>(faults: [(bool, Text); N]) -> Vec<Text> {
    faults.into_iter().filter(|(is_there, _)| *is_there).map(|(_, fault)| fault).collect()
}

/// Every operation of the protocol has its boundaries, once, and no other has any.
fn operation_faults(declared: &[OperationBoundaries]) -> Vec<Text> {
    let of = |name: &str| declared.iter().filter(|one| one.op == name).collect::<Vec<_>>();
    let missing = operation::names()
        .filter(|name| of(name).iter().all(|one| one.boundaries.is_empty()))
        .map(|name| Text::new(format!("{name}：没有界限"), format!("{name}: no boundary")));
    let unknown = declared.iter().filter(|one| !operation::names().any(|name| name == one.op)).map(
        |OperationBoundaries { op, .. }| {
            Text::new(format!("{op}：没有这个操作"), format!("{op}: no such operation"))
        },
    );
    let twice = operation::names()
        .filter(|name| of(name).len() > 1)
        .map(|name| Text::new(format!("{name}：列了两次"), format!("{name}: stands twice")));
    missing.chain(unknown).chain(twice).collect()
}

/// A fault with the operation and the boundary that it belongs to.
fn placed(op: &str, title: &Text, fault: &Text) -> Text {
    let told =
        |lang, between: &str| format!("{op} {}{between}{}", title.get(lang), fault.get(lang));
    Text::new(told(Lang::Zh, "："), told(Lang::En, ": "))
}

#[cfg(test)]
#[path = "boundaries_tests.rs"]
mod tests;
