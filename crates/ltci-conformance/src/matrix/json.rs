//! A matrix for programs.

use serde_json::{Value, json};

use super::pair::share;
use super::{Asked, Handed, Matrix, Pair, Refusal, Row, Said};
use crate::report::clipped;

pub(super) fn write(matrix: &Matrix) -> Value {
    let list = |values: &mut dyn Iterator<Item = Value>| values.collect::<Vec<Value>>();
    json!({
        "suite": { "digest": matrix.suite_digest, "cases": matrix.suite_cases },
        "asked": matrix.cases.len(),
        "agrees": matrix.agrees(),
        "testees": list(&mut matrix.rows.iter().map(row)),
        "pairs": list(&mut matrix.pairs.iter().map(|one| pair(matrix, one))),
        "cases": list(&mut disputed(matrix).map(|one| asked(matrix, one))),
    })
}

fn row(row: &Row) -> Value {
    json!({ "name": row.name, "hello": row.hello(), "by_op": row.report.tally_by_op() })
}

fn pair(matrix: &Matrix, pair: &Pair) -> Value {
    let ids =
        |places: &[usize]| places.iter().map(|place| matrix.case_id(*place)).collect::<Vec<_>>();
    json!({
        "from": matrix.name(pair.from),
        "to": matrix.name(pair.to),
        "compared": pair.compared(),
        "same": pair.same,
        "share": percent(pair.same, pair.compared()),
        "different": ids(&pair.different),
        "no_answer": ids(&pair.nothing),
        "not_supported": pair.not_supported,
        "handed": handed(matrix, &pair.handed),
    })
}

fn handed(matrix: &Matrix, handed: &Handed) -> Value {
    let refused = handed.refused.iter().map(|one| refusal(matrix, one));
    json!({
        "put": handed.put(),
        "accepted": handed.accepted,
        "share": percent(handed.accepted, handed.put()),
        "not_supported": handed.not_supported,
        "refused": refused.collect::<Vec<_>>(),
    })
}

fn refusal(matrix: &Matrix, refusal: &Refusal) -> Value {
    let answered = refusal.answered.as_ref().map(clipped);
    json!({
        "case": matrix.case_id(refusal.case), "op": refusal.op, "reason": refusal.reason,
        "written": clipped(&refusal.written), "answered": answered,
    })
}

/// A share as a decimal number of percent; nothing where nothing was compared.
pub(super) fn percent(part: usize, whole: usize) -> Option<String> {
    let share = share(part, whole)?;
    Some(format!("{}.{:02}", share / 100, share % 100))
}

/// The cases on which some pair differs.
fn disputed(matrix: &Matrix) -> impl Iterator<Item = &Asked> {
    let is_disputed = |place: &usize| {
        let holds = |pair: &Pair| {
            [&pair.different, &pair.nothing].iter().any(|list| list.binary_search(place).is_ok())
        };
        matrix.pairs.iter().any(holds)
    };
    let places = 0..matrix.cases.len();
    places.filter(move |place| is_disputed(place)).filter_map(|place| matrix.cases.get(place))
}

fn asked(matrix: &Matrix, asked: &Asked) -> Value {
    let answers = matrix.rows.iter().zip(&asked.said);
    let answers = answers.map(|(row, said)| (row.name.clone(), self::said(said)));
    json!({
        "id": asked.id, "level": asked.level, "op": asked.op, "file": asked.file,
        "title": asked.title, "expected": clipped(&asked.expected),
        "answers": answers.collect::<serde_json::Map<_, _>>(),
    })
}

fn said(said: &Said) -> Value {
    match said {
        Said::Answered { expected: true, answer } => {
            json!({ "as_expected": true, "answer": clipped(answer) })
        }
        Said::Answered { answer, .. } => {
            json!({ "as_expected": false, "answer": clipped(answer) })
        }
        Said::NotSupported(why) => json!({ "not_supported": why }),
        Said::Nothing(why) => json!({ "no_answer": why }),
    }
}
