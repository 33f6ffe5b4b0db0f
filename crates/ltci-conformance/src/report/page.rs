//! A run's report as one web page.

use serde_json::{Value, json};

use super::{CaseResult, RunReport, chart, clipped};
use crate::error::Error;
use crate::outcome::{Failure, Outcome, Skip};
use crate::page::Template;
use crate::text::Text;

const TEMPLATE: Template = Template {
    body: include_str!("page.html"),
    style: include_str!("page.css"),
    script: include_str!("page.js"),
};

pub(super) fn write(report: &RunReport) -> Result<String, Error> {
    TEMPLATE.fill(json!({
        "verdict": verdict(report),
        "testee": report.testee(),
        "suite": { "digest": report.suite_digest(), "cases": report.suite_cases() },
        "asked": report.results().len(),
        "chart": chart::chart(report),
        "legend": Outcome::NAMES.map(|outcome| legend(report, outcome)),
        "ops": report.ops().into_iter().map(|op| counts(report, op)).collect::<Vec<_>>(),
        "levels": report.tally_by_level(),
        "complaints": chosen(report, Outcome::is_bad).map(complaint).collect::<Vec<_>>(),
        "known": chosen(report, is_known).map(complaint).collect::<Vec<_>>(),
        "skipped": skipped(report),
    }))
}

fn verdict(report: &RunReport) -> Value {
    let (class, text) = match (report.judged(), report.passed()) {
        (0, _) => ("unjudged", Text::new("没有可判定的用例", "nothing was judged")),
        (_, true) => ("passed", Text::new("通过", "passed")),
        (_, false) => ("failed", Text::new("未通过", "not passed")),
    };
    json!({ "class": class, "text": text })
}

fn legend(report: &RunReport, outcome: &str) -> Value {
    json!({ "class": outcome, "count": report.count(outcome, |_| true), "text": term(outcome) })
}

/// What an outcome is called.
fn term(outcome: &str) -> Text {
    match outcome {
        "passed" => Text::new("通过", "passed"),
        "failed" => Text::new("未通过", "failed"),
        "errored" => Text::new("被测方出错", "errored"),
        "known_failure" => Text::new("已知未通过", "known failure"),
        "stale_failure" => Text::new("清单已过时", "stale entry"),
        _ => Text::new("跳过", "skipped"),
    }
}

fn counts(report: &RunReport, op: &str) -> Value {
    let counts = Outcome::NAMES.map(|name| report.count(name, |result| result.op() == op));
    json!({ "op": op, "counts": counts })
}

fn chosen(
    report: &RunReport,
    fits: impl Fn(&Outcome) -> bool,
) -> impl Iterator<Item = &CaseResult> {
    report.results().iter().filter(move |result| fits(result.outcome()))
}

fn is_known(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::KnownFailure { .. })
}

/// A case that did not pass, with all that can be said about it.
fn complaint(result: &CaseResult) -> Value {
    let outcome = result.outcome();
    json!({
        "id": result.id(), "level": result.level(), "op": result.op(), "area": result.area(),
        "file": result.file(), "title": result.title(), "class": outcome.name(),
        "term": term(outcome.name()), "counts": result.level().counts(),
        "reason": reason(outcome), "shown": shown(outcome),
    })
}

fn reason(outcome: &Outcome) -> Text {
    match outcome {
        Outcome::Failed(failure) => failure.reason.text(),
        Outcome::Errored { .. } => {
            Text::new("被测方报告自身出错", "the testee reports an error of its own")
        }
        Outcome::StaleFailure { reason } => Text::new(
            format!("列为已知未通过却已通过：{reason}"),
            format!("listed as a known failure, but passes: {reason}"),
        ),
        Outcome::KnownFailure { reason } => Text::new(reason, reason),
        _ => Text::new("", ""),
    }
}

/// What is shown in full: the expectation, the answer, what was said instead.
fn shown(outcome: &Outcome) -> Vec<Value> {
    match outcome {
        Outcome::Failed(failure) => failure_shown(failure),
        Outcome::Errored { detail } => vec![value("被测方所述", "what the testee says", detail)],
        _ => Vec::new(),
    }
}

fn failure_shown(Failure { reason, expected, answered }: &Failure) -> Vec<Value> {
    let mut shown = vec![value("预期", "expected", expected)];
    if let Some(answered) = answered {
        shown.push(value("答复", "answered", answered));
    }
    if let Some(line) = reason.said_instead() {
        shown.push(
            json!({ "name": Text::new("所答的内容", "what was said instead"), "text": line }),
        );
    }
    shown
}

fn value(zh: &str, en: &str, value: &Value) -> Value {
    json!({ "name": Text::new(zh, en), "text": laid_out(value) })
}

/// A value on several lines; a long one as the beginning of its text.
fn laid_out(value: &Value) -> String {
    match clipped(value) {
        Value::String(text) => text,
        whole => serde_json::to_string_pretty(&whole).unwrap_or_default(),
    }
}

/// What was not judged, by operation and reason.
fn skipped(report: &RunReport) -> Vec<Value> {
    let group = |((op, skip), ids): ((&str, &Skip), Vec<&str>)| json!({ "op": op, "text": skip.text(), "ids": ids });
    report.skipped().into_iter().map(group).collect()
}
