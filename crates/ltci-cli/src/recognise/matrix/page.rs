//! The matrix as one web page that needs nothing but itself.

use std::collections::BTreeMap;

use ltci::Finding;
use ltci::recognition::{Cell, Ground};
use minijinja::value::Serde;
use minijinja::{Environment, Error, UndefinedBehavior};
use serde_json::{Map, Value, json};

use super::picture::term;
use super::table::{Matrix, Shown};

/// The page without its data.
const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The page.
pub fn html(matrix: &Matrix) -> Result<String, Error> {
    let mut pages = Environment::new();
    pages.set_undefined_behavior(UndefinedBehavior::Strict);
    // The ending makes the engine escape what is filled in.
    pages.add_template("matrix.html", TEMPLATE)?;
    pages.get_template("matrix.html")?.render(Serde(context(matrix)))
}

/// What the template shows.
fn context(matrix: &Matrix) -> Value {
    let names = matrix.divisions.iter().map(|one| one.name().unwrap_or(one.as_str()));
    let names: Vec<_> = names.collect();
    let rows = matrix.rows();
    let rows = rows.iter().map(|row| row.iter().map(|cell| shown(*cell)).collect::<Vec<_>>());
    let legend = matrix.counts().map(|(shown, count)| {
        json!({ "class": shown.as_str(), "sign": sign(shown), "count": count, "term": term(shown) })
    });
    json!({
        "style": STYLE,
        "script": SCRIPT,
        "as_of": matrix.as_of,
        "names": names,
        "codes": matrix.divisions,
        "rows": rows.collect::<Vec<_>>(),
        "legend": legend,
        "pairs": matrix.cells.len(),
        "made_with": matrix.made_with(),
        "details": details(matrix),
    })
}

fn shown(cell: Option<&Cell>) -> Value {
    let Some(cell) = cell else { return Value::Null };
    let shown = Shown::of(cell);
    json!({ "class": shown.as_str(), "sign": sign(shown), "term": term(shown) })
}

/// Signs that are told apart without colour.
const fn sign(shown: Shown) -> &'static str {
    use ltci::recognition::RecognitionVerdict as Verdict;
    match shown {
        Shown::Verdict(Verdict::Recognised) => "●",
        Shown::Verdict(Verdict::Recomputed) => "◐",
        Shown::Verdict(Verdict::NeedsReassessment) => "△",
        Shown::Verdict(Verdict::NotRecognised) => "×",
        Shown::NoneKnown => "·",
    }
}

/// What the script shows of a cell. What cells have in common stands once: the rules, and the
/// first witness, of which the others are merge patches (RFC 7396).
fn details(matrix: &Matrix) -> Value {
    let witness = matrix.cells.first().map_or(Value::Null, |cell| cell.witness.clone());
    let cells: Vec<_> = matrix.cells.iter().map(|cell| detail(cell, &witness)).collect();
    let reasons = matrix.cells.iter().flat_map(|cell| &cell.recognition.reasons);
    let rules: BTreeMap<_, _> = reasons.map(|reason| (reason.code, rule(reason))).collect();
    json!({ "witness": witness, "cells": cells, "rules": rules })
}

fn detail(cell: &Cell, witness: &Value) -> Value {
    let recognition = &cell.recognition;
    let reasons = recognition.reasons.iter().map(
        |reason| json!({ "code": reason.code, "path": reason.path, "message": reason.message }),
    );
    json!({
        "verdict": recognition.verdict.term(),
        "ground": recognition.ground.map(Ground::term),
        "agreement": recognition.agreement,
        "level": recognition.level,
        "reasons": reasons.collect::<Vec<_>>(),
        "patch": patch(witness, &cell.witness),
    })
}

fn rule(reason: &Finding) -> Value {
    json!({
        "severity": reason.severity.term(),
        "title": reason.title,
        "help": reason.help,
        "source": reason.source,
    })
}

/// The merge patch that makes one value of another.
fn patch(from: &Value, to: &Value) -> Value {
    let (Value::Object(from), Value::Object(to)) = (from, to) else { return to.clone() };
    let mut patch = Map::new();
    for (name, member) in to {
        match from.get(name) {
            Some(before) if before == member => {}
            Some(before) => drop(patch.insert(name.clone(), self::patch(before, member))),
            None => drop(patch.insert(name.clone(), member.clone())),
        }
    }
    let gone = from.keys().filter(|name| !to.contains_key(*name));
    patch.extend(gone.map(|name| (name.clone(), Value::Null)));
    Value::Object(patch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_holds_what_differs() {
        let from = json!({ "a": 1, "b": { "c": 2, "d": 3 }, "e": 4 });
        let to = json!({ "a": 1, "b": { "c": 5, "d": 3 }, "f": 6 });
        assert_eq!(patch(&from, &to), json!({ "b": { "c": 5 }, "f": 6, "e": null }));
        assert_eq!(patch(&from, &from), json!({}));
    }
}
