//! Document clause × rule × case: what of the register the suite tests, and why not the rest; and
//! the boundaries of each operation with the cases that stand on them.
//!
//! A rule is covered by a case that would fail if the rule were silent: one that expects its
//! finding, has it among the reasons, or puts a value to the identifier or list of the rule that is
//! to be refused. A clause is covered by a case that cites it, or by one that covers a rule which
//! cites it. What is not covered needs a written reason, and a reason for what is covered is stale.

mod boundaries;
mod reasons;
mod register;
mod text;

use serde_json::{Value, json};

pub use self::boundaries::{Boundaries, Boundary, OperationBoundaries};
pub use self::reasons::Reasons;
pub use self::register::{Register, Rule};
use crate::case::Case;
use crate::suite::Suite;
use crate::text::Text;

/// What the suite covers.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    rules: Vec<RuleCoverage>,
    documents: Vec<DocumentCoverage>,
    stale: Vec<String>,
    boundaries: Vec<OperationBoundaries>,
    boundary_faults: Vec<Text>,
}

/// A rule and the cases that would fail without it.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleCoverage {
    /// The code.
    pub code: String,
    /// What is wrong, in a few words.
    pub title: Text,
    /// The ids of the cases, in the order of the suite.
    pub cases: Vec<String>,
    /// Why there is none.
    pub reason: Option<Text>,
}

/// A document of the register.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentCoverage {
    /// The name by which it is cited.
    pub document: String,
    /// Its title.
    pub title: Text,
    /// Its clauses, as far as the register has them.
    pub clauses: Vec<ClauseCoverage>,
}

/// A clause, the rules that cite it, and how many cases test it.
#[derive(Debug, Clone, PartialEq)]
pub struct ClauseCoverage {
    /// The number or name of the clause; empty for a document of which no clause is cited.
    pub clause: String,
    /// Its heading, where it has one.
    pub title: Option<Text>,
    /// The codes of the rules that cite it.
    pub rules: Vec<String>,
    /// How many cases test it.
    pub cases: usize,
    /// Why none does.
    pub reason: Option<Text>,
}

impl Coverage {
    /// Lays a suite over the register and the boundaries.
    pub fn of(
        suite: &Suite,
        register: &Register,
        reasons: &Reasons,
        boundaries: &Boundaries,
    ) -> Self {
        let rules: Vec<_> =
            register.rules.iter().map(|rule| rule_coverage(suite, rule, reasons)).collect();
        let documents: Vec<_> = register
            .documents
            .iter()
            .map(|document| {
                let clauses = document.clauses.iter();
                let clauses = clauses.map(|clause| {
                    let place = (document.name.as_str(), clause.clause.as_str());
                    ClauseCoverage {
                        clause: clause.clause.clone(),
                        title: clause.title.clone(),
                        rules: register.citing(place).map(|rule| rule.code.clone()).collect(),
                        cases: testing(suite, register, place),
                        reason: reasons.of_clause(place).cloned(),
                    }
                });
                DocumentCoverage {
                    document: document.name.clone(),
                    title: document.title.clone(),
                    clauses: clauses.collect(),
                }
            })
            .collect();
        let stale = stale(&rules, &documents, reasons);
        let boundary_faults = boundaries.faults(suite, register);
        let boundaries = boundaries.operations().to_vec();
        Self { rules, documents, stale, boundaries, boundary_faults }
    }

    /// The rules.
    pub fn rules(&self) -> &[RuleCoverage] {
        &self.rules
    }

    /// The documents.
    pub fn documents(&self) -> &[DocumentCoverage] {
        &self.documents
    }

    /// Reasons that say nothing any more: what they excuse is covered, or is not there.
    pub fn stale(&self) -> &[String] {
        &self.stale
    }

    /// What is neither covered nor excused: codes of rules, then clauses.
    pub fn gaps(&self) -> Vec<String> {
        let rules = self.rules.iter().filter(|rule| rule.cases.is_empty() && rule.reason.is_none());
        let rules = rules.map(|rule| rule.code.clone());
        let clauses =
            self.clauses().filter(|(_, clause)| clause.cases == 0 && clause.reason.is_none());
        let clauses = clauses.map(|(document, clause)| cited(document, &clause.clause));
        rules.chain(clauses).collect()
    }

    /// The boundaries of each operation.
    pub fn boundaries(&self) -> &[OperationBoundaries] {
        &self.boundaries
    }

    /// What is missing at the boundaries, or does not belong there.
    pub fn boundary_faults(&self) -> &[Text] {
        &self.boundary_faults
    }

    /// Whether everything is covered or excused, no excuse is stale, and every operation has its
    /// cases at its boundaries.
    pub fn is_whole(&self) -> bool {
        self.stale.is_empty() && self.boundary_faults.is_empty() && self.gaps().is_empty()
    }

    /// The clauses with the names of their documents.
    pub fn clauses(&self) -> impl Iterator<Item = (&str, &ClauseCoverage)> {
        self.documents.iter().flat_map(|document| {
            document.clauses.iter().map(|clause| (document.document.as_str(), clause))
        })
    }

    /// The coverage as JSON.
    pub fn to_json(&self) -> Value {
        let rules: Vec<_> = self.rules.iter().map(RuleCoverage::to_json).collect();
        let documents: Vec<_> = self.documents.iter().map(DocumentCoverage::to_json).collect();
        let boundaries: Vec<_> = self.boundaries.iter().map(OperationBoundaries::to_json).collect();
        json!({
            "whole": self.is_whole(), "gaps": self.gaps(), "stale": self.stale,
            "boundary_faults": self.boundary_faults, "boundaries": boundaries,
            "documents": documents, "rules": rules,
        })
    }
}

impl RuleCoverage {
    fn to_json(&self) -> Value {
        json!({
            "code": self.code, "title": self.title, "cases": self.cases.len(),
            "first": self.cases.first(), "reason": self.reason,
        })
    }
}

impl DocumentCoverage {
    fn to_json(&self) -> Value {
        let clauses: Vec<_> = self.clauses.iter().map(ClauseCoverage::to_json).collect();
        json!({ "document": self.document, "title": self.title, "clauses": clauses })
    }
}

impl ClauseCoverage {
    fn to_json(&self) -> Value {
        json!({
            "clause": self.clause, "title": self.title, "rules": self.rules,
            "cases": self.cases, "reason": self.reason,
        })
    }
}

/// A clause as cases cite it.
fn cited(document: &str, clause: &str) -> String {
    format!("{document} {clause}").trim_end().to_owned()
}

fn rule_coverage(suite: &Suite, rule: &Rule, reasons: &Reasons) -> RuleCoverage {
    let cases = suite.entries().iter().map(crate::Entry::case);
    let cases = cases.filter(|case| misses(case, rule)).map(|case| case.id().to_owned());
    RuleCoverage {
        code: rule.code.clone(),
        title: rule.title.clone(),
        cases: cases.collect(),
        reason: reasons.of_rule(&rule.code).cloned(),
    }
}

/// How many cases test a clause.
fn testing(suite: &Suite, register: &Register, place: (&str, &str)) -> usize {
    let name = cited(place.0, place.1);
    let rules: Vec<_> = register.citing(place).collect();
    let tests = |case: &Case| {
        case.level().counts()
            && (case.clauses().contains(&name) || rules.iter().any(|rule| misses(case, rule)))
    };
    suite.entries().iter().filter(|entry| tests(entry.case())).count()
}

/// Whether a case would fail if a rule were silent.
fn misses(case: &Case, rule: &Rule) -> bool {
    let has = |list: &str, name: Option<&str>| {
        let list = case.expect().get(list).and_then(Value::as_array);
        list.into_iter().flatten().any(|told| {
            let code = name.map_or(Some(told), |name| told.get(name));
            code.and_then(Value::as_str) == Some(rule.code.as_str())
        })
    };
    let is_value_of = || {
        let member = |name: &str| case.members().get(name).and_then(Value::as_str);
        case.op() == "code"
            && rule.of.is_some()
            && member("code") == rule.of.as_deref()
            && case.expect().get("verdict").and_then(Value::as_str) == Some("refused")
    };
    case.level().counts()
        && (has("findings", Some("code")) || has("reasons", None) || is_value_of())
}

fn stale(rules: &[RuleCoverage], documents: &[DocumentCoverage], reasons: &Reasons) -> Vec<String> {
    let is_idle = |code: &str| {
        let mut concerned = rules.iter().filter(|rule| reasons::fits(code, &rule.code)).peekable();
        concerned.peek().is_none() || concerned.any(|rule| !rule.cases.is_empty())
    };
    let rules = reasons.codes().filter(|code| is_idle(code)).map(str::to_owned);
    let is_idle = |(document, name): &(&str, &str)| {
        let own = documents.iter().find(|one| one.document == *document);
        let clause = own.and_then(|own| own.clauses.iter().find(|one| one.clause == *name));
        clause.is_none_or(|clause| clause.cases > 0)
    };
    let clauses = reasons.clauses().filter(is_idle);
    rules.chain(clauses.map(|(document, clause)| cited(document, clause))).collect()
}

#[cfg(test)]
#[path = "coverage_tests.rs"]
mod tests;
