//! A matrix as one web page: the pictures first, the numbers second.

use serde_json::{Value, json};

use super::json::percent;
use super::pair::share;
use super::{Matrix, Pair, Row};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::page::Template;

const TEMPLATE: Template = Template {
    body: include_str!("page.html"),
    style: include_str!("page.css"),
    script: include_str!("page.js"),
};

pub(super) fn write(matrix: &Matrix) -> Result<String, Error> {
    let answers = |pair: &Pair| (pair.same, pair.compared());
    let documents = |pair: &Pair| (pair.handed.accepted, pair.handed.put());
    TEMPLATE.fill(json!({
        "names": matrix.rows.iter().map(Row::name).collect::<Vec<_>>(),
        "answers": grid(matrix, answers),
        "documents": grid(matrix, documents),
        "support": support(matrix),
        "details": matrix.to_json(),
    }))
}

/// Row by row a cell for every testee: nothing on the diagonal.
fn grid(matrix: &Matrix, counts: impl Fn(&Pair) -> (usize, usize)) -> Vec<Vec<Option<Value>>> {
    let mut pairs = matrix.pairs.iter().enumerate();
    let places = 0..matrix.rows.len();
    let row = |from: usize| {
        let cell = |to: usize| {
            let pair = if from == to { None } else { pairs.next() };
            pair.map(|(place, pair)| cell(place, counts(pair)))
        };
        places.clone().map(cell).collect()
    };
    (0..matrix.rows.len()).map(row).collect()
}

fn cell(place: usize, (part, whole): (usize, usize)) -> Value {
    json!({
        "pair": place, "part": part, "whole": whole, "percent": percent(part, whole),
        "class": share(part, whole).map_or("none", class),
    })
}

/// The darker the more; what is not all is never as dark as all.
fn class(share: usize) -> &'static str {
    match share {
        10_000.. => "all",
        9_900.. => "most",
        9_000.. => "many",
        7_500.. => "some",
        5_000.. => "half",
        _ => "few",
    }
}

/// By operation, what each testee was asked and what it answered as expected.
fn support(matrix: &Matrix) -> Vec<Value> {
    let Some(first) = matrix.rows.first() else { return Vec::new() };
    let line = |op: &str| {
        let cells = matrix.rows.iter().map(|row| {
            let count = |outcome| row.report.count(outcome, |result| result.op() == op);
            let all: usize = Outcome::NAMES.into_iter().map(count).sum();
            json!({ "passed": count("passed"), "asked": all - count("skipped") })
        });
        json!({ "op": op, "cells": cells.collect::<Vec<_>>() })
    };
    first.report.ops().into_iter().map(line).collect()
}
