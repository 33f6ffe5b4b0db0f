//! `docs/specification.md`: written by hand, but for the list of rules under each clause.

use std::collections::BTreeSet;
use std::fs;

use ltci::Severity;
use ltci::rules::{self, Rule};
use ltci::source::SPECIFICATION;
use serde_json::{Value, json};

use super::Files;
use super::open_questions::Questions;
use crate::run::root;

const PATH: &str = "docs/specification.md";
/// What stands above the rows of the open points, which come from their own file.
const TABLE_OF_POINTS: &str = "| | 问题 | question | 目前的处理 for now |\n|---|---|---|---|\n";
const CITED: &str = "引用本条的规则 / Rules that cite this clause:";

pub fn add(files: &mut Files) -> Result<(), String> {
    let text = fs::read_to_string(root().join(PATH)).map_err(|error| format!("{PATH}: {error}"))?;
    let sections = sections(&text);
    known_clauses_only(&sections)?;
    let points = Questions::read()?.table();
    let text: String = sections
        .iter()
        .map(|section| match section.split_once(TABLE_OF_POINTS) {
            Some((written, _)) => format!("{written}{TABLE_OF_POINTS}{points}\n"),
            None => with_rules(section),
        })
        .collect();
    files.insert(PATH.into(), text);
    Ok(())
}

/// The text cut before each heading.
fn sections(text: &str) -> Vec<&str> {
    let mut starts: Vec<_> = text.match_indices("\n##").map(|(place, _)| place + 1).collect();
    starts.insert(0, 0);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| text.get(*start..end)).collect()
}

/// The number of the clause that a section lays down.
fn clause(section: &str) -> Option<&str> {
    section.strip_prefix("### ")?.split(' ').next()
}

/// A rule that cites a clause which is not there is an error of its file.
fn known_clauses_only(sections: &[&str]) -> Result<(), String> {
    let parts =
        sections.iter().filter_map(|section| section.strip_prefix("## ")?.split(' ').next());
    let clauses_of = sections.iter().filter_map(|section| clause(section));
    let known: BTreeSet<_> = clauses_of.chain(parts).collect();
    let unknown: Vec<_> = rules::all()
        .iter()
        .flat_map(|rule| clauses(rule).map(move |clause| (rule.code, clause)))
        .filter(|(_, clause)| !known.contains(clause))
        .map(|(code, clause)| format!("{code} cites {clause}"))
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    Err(format!("{PATH} has no such clause: {}", unknown.join(", ")))
}

fn clauses(rule: &Rule) -> impl Iterator<Item = &'static str> + use<> {
    let own = rule.sources.iter().filter(|citation| citation.document == SPECIFICATION.document);
    own.map(|citation| citation.clause).collect::<Vec<_>>().into_iter()
}

/// A section with its list made anew, at its end.
fn with_rules(section: &str) -> String {
    let Some(number) = clause(section) else { return section.to_owned() };
    let written = section.split(CITED).next().unwrap_or(section).trim_end();
    let list: String = rules::all()
        .iter()
        .filter(|rule| clauses(rule).any(|clause| clause == number))
        .map(|rule| line(rule))
        .collect();
    if list.is_empty() {
        return format!("{written}\n\n");
    }
    format!("{written}\n\n{CITED}\n\n{list}\n")
}

fn line(rule: &Rule) -> String {
    let severity = match rule.severity {
        Severity::Error => "",
        Severity::Warning => "（警告 warning）",
        Severity::Notice => "（提示 notice）",
    };
    let (code, title) = (rule.code, rule.title);
    format!("- [{code}](rules/{code}.md) {} / {}{severity}\n", title.zh, title.en)
}

/// Every clause with its heading in both tongues, and the parts that have no clauses or that rules
/// cite as a whole.
pub fn clauses_with_titles() -> Result<Vec<Value>, String> {
    let text = fs::read_to_string(root().join(PATH)).map_err(|error| format!("{PATH}: {error}"))?;
    let cited: BTreeSet<_> = rules::all().iter().flat_map(|rule| clauses(rule)).collect();
    let sections = sections(&text);
    let is_listed = |number: &str| {
        let has_clauses = sections
            .iter()
            .filter_map(|section| clause(section))
            .any(|clause| clause.split('.').next() == Some(number));
        cited.contains(number) || !has_clauses
    };
    let numbered = sections.iter().filter_map(|section| {
        let heading = section.lines().next()?.trim_start_matches('#').trim_start();
        let (number, title) = heading.split_once(' ')?;
        number.starts_with(|char: char| char.is_ascii_digit()).then_some((number, title))
    });
    let listed = numbered.filter(|(number, _)| is_listed(number));
    Ok(listed.map(|(number, title)| entry(number, title)).collect())
}

fn entry(number: &str, title: &str) -> Value {
    let (zh, en) = title.split_once(" / ").unwrap_or((title, title));
    json!({ "clause": number, "title": { "zh": zh, "en": en } })
}
