//! The toy suite, the fake testees, and what a run of the one on the other gives.

use std::path::{Path, PathBuf};
use std::time::Duration;

use ltci_conformance::report::CaseResult;
use ltci_conformance::{
    Error, Lang, Options, Outcome, RunReport, StderrMode, Suite, TesteeCommand, run,
};

pub const ZERO: &str = "money/good/zero";
pub const THREE: &str = "money/bad/three-decimals";
pub const NEGATIVE: &str = "money/bad/negative";
pub const FEN: &str = "money/good/one-fen";
pub const PLUS: &str = "money/bad/plus-sign";
pub const SCORE: &str = "score/two-points";
pub const ALL: [&str; 6] = [ZERO, THREE, NEGATIVE, FEN, PLUS, SCORE];

pub fn here(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(below)
}

pub fn suite() -> Suite {
    Suite::load(&here("suite")).unwrap()
}

pub fn command(testee: &str) -> TesteeCommand {
    let (script, arguments) = testee.split_once(' ').unwrap_or((testee, ""));
    let script = here("testees").join(script);
    TesteeCommand::parse(&format!("python3 -B '{}' {arguments}", script.display())).unwrap()
}

pub fn options() -> Options {
    Options { timeout: Duration::from_secs(20), stderr: StderrMode::Collect, ..Options::default() }
}

/// For testees that do hang: long enough for the others' answers on a busy machine.
pub fn impatient() -> Options {
    Options { timeout: Duration::from_secs(2), ..options() }
}

pub fn try_run(testee: &str, options: &Options) -> Result<RunReport, Error> {
    run(&suite(), &command(testee), options, &|_| {})
}

pub fn report(testee: &str, options: &Options) -> RunReport {
    try_run(testee, options).unwrap()
}

/// The outcome's name, and the code of what is wrong.
pub fn brief(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Failed(failure) => format!("failed: {}", failure.reason.code()),
        Outcome::Skipped(skip) => format!("skipped: {}", skip.code()),
        other => other.name().to_owned(),
    }
}

/// Asserts that exactly these cases did not pass, and that all six have an outcome.
#[track_caller]
pub fn assert_only(report: &RunReport, expected: &[(&str, &str)]) {
    let ids: Vec<&str> = report.results().iter().map(CaseResult::id).collect();
    assert_eq!(ids, ALL);
    let others = report.results().iter().filter(|result| *result.outcome() != Outcome::Passed);
    let others: Vec<_> = others.map(|result| (result.id(), brief(result.outcome()))).collect();
    let others: Vec<_> = others.iter().map(|(id, brief)| (*id, brief.as_str())).collect();
    assert_eq!(others, expected);
}

/// What the report says in English about the second case.
pub fn reason(report: &RunReport) -> String {
    match report.results()[1].outcome() {
        Outcome::Failed(failure) => failure.reason.text().get(Lang::En).to_owned(),
        other => panic!("{other:?}"),
    }
}
