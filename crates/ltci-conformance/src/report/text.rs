//! A run's report as plain text for people.

use serde_json::Value;

use super::{CaseResult, RunReport, shortened};
use crate::outcome::{Failure, Outcome, Skip};
use crate::protocol::Hello;
use crate::text::{Lang, Text};

/// How much of an expectation or an answer is shown, in characters.
const LONGEST_SHOWN: usize = 300;

/// How many of the cases that were declined for one reason are named.
const FIRST: usize = 3;

/// Columns of the table of counts: the outcome's name and its heading.
const HEADINGS: [(&str, &str, &str); 6] = [
    ("passed", "通过", "passed"),
    ("failed", "未通过", "failed"),
    ("errored", "出错", "errored"),
    ("known_failure", "已知", "known"),
    ("stale_failure", "已过时", "stale"),
    ("skipped", "跳过", "skipped"),
];

pub(super) fn write(report: &RunReport, lang: Lang) -> String {
    let mut text = head(report, lang);
    text.push('\n');
    text += &table(report, lang);
    for result in report.results().iter().filter(|result| result.outcome().is_bad()) {
        text.push('\n');
        text += &complaint(result, lang);
    }
    text.push('\n');
    text += &skipped_by_testee(report, lang);
    text + &conclusion(report, lang)
}

pub(super) fn say<'a>(lang: Lang, zh: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

fn head(report: &RunReport, lang: Lang) -> String {
    let Hello { name, version, language, ruleset, .. } = report.testee();
    let rules = format!("{} {}", ruleset.version, ruleset.digest);
    let language = optional(say(lang, "（{}）", " ({})"), language);
    let rules = optional(say(lang, "，规则集 {}", ", rule set {}"), &rules);
    let (testee, suite) = (say(lang, "被测方：", "Testee: "), say(lang, "用例集：", "Suite:  "));
    let digest = report.suite_digest();
    format!("{testee}{name} {version}{language}{rules}\n{suite}{digest}\n")
}

/// A template filled, or nothing where there is nothing to fill it with.
fn optional(template: &str, value: &str) -> String {
    let value = value.trim();
    if value.is_empty() { String::new() } else { template.replace("{}", value) }
}

fn table(report: &RunReport, lang: Lang) -> String {
    let mut rows = vec![heading_row(lang)];
    for op in report.ops() {
        rows.push(row(op, |outcome| report.count(outcome, |result| result.op() == op)));
    }
    rows.push(row(say(lang, "合计", "total"), |outcome| report.count(outcome, |_| true)));
    aligned(&rows)
}

fn heading_row(lang: Lang) -> Vec<String> {
    let first = say(lang, "操作", "operation").to_owned();
    let others = HEADINGS.iter().map(|(_, zh, en)| say(lang, zh, en).to_owned());
    std::iter::once(first).chain(others).collect()
}

fn row(first: &str, count: impl Fn(&str) -> usize) -> Vec<String> {
    let counts = HEADINGS.iter().map(|(outcome, _, _)| count(outcome).to_string());
    std::iter::once(first.to_owned()).chain(counts).collect()
}

/// The rows with their columns under one another: the first to the left, numbers to the right.
fn aligned(rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = (*widest).max(width(cell));
        }
    }
    rows.iter().map(|row| aligned_row(row, &widths)).collect()
}

fn aligned_row(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (cell, widest) in row.iter().zip(widths) {
        let blanks = " ".repeat(widest.saturating_sub(width(cell)));
        if line.is_empty() {
            line.extend([cell.as_str(), &blanks]);
        } else {
            line.extend(["  ", &blanks, cell]);
        }
    }
    line + "\n"
}

/// Columns on a terminal: Chinese characters take two.
fn width(text: &str) -> usize {
    text.chars().map(|character| if character < '\u{1100}' { 1 } else { 2 }).sum()
}

fn complaint(result: &CaseResult, lang: Lang) -> String {
    let mut text = format!(
        "{} {} ({})\n    {}\n",
        label(result.outcome(), lang),
        result.id(),
        result.level(),
        result.title().get(lang)
    );
    for (name, value) in details(result.outcome(), lang) {
        text.extend(["    ", name, say(lang, "：", ": "), &value, "\n"]);
    }
    text
}

pub(super) fn label(outcome: &Outcome, lang: Lang) -> &'static str {
    match outcome {
        Outcome::Errored { .. } => say(lang, "出错", "ERRORED"),
        Outcome::StaleFailure { .. } => say(lang, "已过时", "STALE"),
        _ => say(lang, "未通过", "FAILED"),
    }
}

pub(super) fn details(outcome: &Outcome, lang: Lang) -> Vec<(&'static str, String)> {
    match outcome {
        Outcome::Failed(failure) => failure_details(failure, lang),
        Outcome::Errored { detail } => vec![(say(lang, "详情", "detail"), compactly(detail))],
        Outcome::StaleFailure { reason } => {
            let name = say(lang, "列为已知失败却已通过", "passes, but is listed as failing");
            vec![(name, reason.clone())]
        }
        _ => Vec::new(),
    }
}

fn failure_details(failure: &Failure, lang: Lang) -> Vec<(&'static str, String)> {
    let mut details = vec![
        (say(lang, "原因", "reason"), failure.reason.text().get(lang).to_owned()),
        (say(lang, "预期", "expected"), compactly(&failure.expected)),
    ];
    if let Some(answered) = &failure.answered {
        details.push((say(lang, "答复", "answered"), compactly(answered)));
    }
    details
}

fn compactly(value: &Value) -> String {
    shortened(&value.to_string(), LONGEST_SHOWN)
}

/// What the testee declined although it supports the operation, so that nobody overlooks it.
fn skipped_by_testee(report: &RunReport, lang: Lang) -> String {
    let groups = report.skipped().into_iter();
    let declined = groups.filter(|((_, skip), _)| matches!(skip, Skip::Declined(_)));
    declined.map(|((op, skip), ids)| group(op, skip, &ids, lang)).collect()
}

/// How many cases were declined for one reason, and the first of them.
fn group(op: &str, skip: &Skip, ids: &[&str], lang: Lang) -> String {
    let (number, Text { zh, en }) = (ids.len(), skip.text());
    let mut text = match lang {
        Lang::Zh => format!("跳过 {op} {number}个（{zh}）\n"),
        Lang::En => format!("skipped {op} {number} ({en})\n"),
    };
    for id in ids.iter().take(FIRST) {
        text.extend(["    ", id, "\n"]);
    }
    match (number.saturating_sub(FIRST), lang) {
        (0, _) => text,
        (rest, Lang::Zh) => text + &format!("    … 另有{rest}个\n"),
        (rest, Lang::En) => text + &format!("    … and {rest} more\n"),
    }
}

fn conclusion(report: &RunReport, lang: Lang) -> String {
    let text = match (report.judged(), report.passed()) {
        (0, _) => say(lang, "结论：没有可判定的用例\n", "Result: nothing was judged\n"),
        (_, true) => say(lang, "结论：通过\n", "Result: passed\n"),
        (_, false) => say(lang, "结论：未通过\n", "Result: not passed\n"),
    };
    text.to_owned()
}
