//! Asking every testee of a matrix: the suite, then what the others wrote.

use std::collections::BTreeSet;

use serde_json::Value;

use super::hand::{Handing, Verdicts};
use super::{Asked, Matrix, Pair, Party, Row, Said};
use crate::case::Level;
use crate::error::{Error, Kind};
use crate::failures::KnownFailures;
use crate::outcome::{Failure, Outcome};
use crate::runner::{Options, Progress, run};
use crate::suite::{Entry, Suite};
use crate::text::Text;

/// Puts the suite to every party, and to each what the others wrote.
///
/// Known failures do not matter here. `progress` is called after each question, from any thread.
///
/// # Errors
///
/// - [`Error::is_usage`]: fewer than two parties, two of the same name, or a filter that no case
///   passes.
/// - [`Error::is_testee`]: a party cannot be started, or does not introduce itself.
/// - [`Error::is_io`]: the system refuses a thread.
pub fn matrix(
    suite: &Suite,
    parties: &[Party],
    options: &Options,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Matrix, Error> {
    examine(parties)?;
    let options = Options { failures: KnownFailures::default(), ..options.clone() };
    let entries: Vec<&Entry> =
        suite.entries().iter().filter(|entry| options.filter.admits(entry.case())).collect();
    let rows = rows(suite, parties, &options, entries.len(), progress)?;
    let cases: Vec<Asked> =
        entries.iter().enumerate().map(|(place, entry)| asked(entry, place, &rows)).collect();
    let handing = Handing::of(&entries, &cases, parties.len());
    let verdicts = handing.put(parties, &options, progress)?;
    let pairs = pairs(&cases, parties.len(), &verdicts);
    let (suite_digest, suite_cases) = (suite.digest(), suite.entries().len());
    Ok(Matrix { suite_digest, suite_cases, rows, cases, pairs })
}

fn examine(parties: &[Party]) -> Result<(), Error> {
    let names: BTreeSet<&str> = parties.iter().map(Party::name).collect();
    let complain = |zh, en| Err(Error::new(Kind::Usage, Text::new(zh, en)));
    match (parties.len(), names.len()) {
        (0 | 1, _) => complain("矩阵至少要有两个被测方", "a matrix needs two testees or more"),
        (all, different) if all != different => {
            complain("有两个被测方同名", "two testees have the same name")
        }
        _ => Ok(()),
    }
}

/// Every party's run over the suite.
fn rows(
    suite: &Suite,
    parties: &[Party],
    options: &Options,
    cases: usize,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Vec<Row>, Error> {
    let (strict, total) = (suite.asked_strictly(), cases * parties.len());
    let mut rows = Vec::new();
    for (place, party) in parties.iter().enumerate() {
        let report = run(&strict, &party.command, options, &|own| {
            progress(Progress { done: place * cases + own.done, total });
        })?;
        rows.push(Row { name: party.name.clone(), report });
    }
    Ok(rows)
}

fn asked(entry: &Entry, place: usize, rows: &[Row]) -> Asked {
    let case = entry.case();
    let expected = Value::Object(case.expect().clone());
    let outcomes = rows.iter().filter_map(|row| row.report.results().get(place));
    let said = outcomes.map(|result| said(result.outcome(), &expected, case.level())).collect();
    Asked {
        id: case.id().to_owned(),
        level: case.level(),
        op: case.op().to_owned(),
        file: entry.file().to_owned(),
        title: case.title().clone(),
        expected,
        said,
    }
}

fn said(outcome: &Outcome, expected: &Value, level: Level) -> Said {
    match outcome {
        Outcome::Failed(Failure { answered: Some(answer), .. }) => {
            Said::Answered { answer: answer.clone(), expected: level == Level::Open }
        }
        Outcome::Failed(failure) => Said::Nothing(failure.reason.text()),
        Outcome::Errored { detail } => {
            let text = detail.to_string();
            Said::Nothing(Text::new(
                format!("被测方出错：{text}"),
                format!("the testee's own error: {text}"),
            ))
        }
        Outcome::Skipped(skip) => Said::NotSupported(skip.text()),
        _ => Said::Answered { answer: expected.clone(), expected: true },
    }
}

fn pairs(cases: &[Asked], parties: usize, verdicts: &Verdicts) -> Vec<Pair> {
    let places = (0..parties).flat_map(|from| (0..parties).map(move |to| (from, to)));
    let places = places.filter(|(from, to)| from != to);
    places.map(|(from, to)| Pair::of(cases, from, to, verdicts.between(from, to))).collect()
}
