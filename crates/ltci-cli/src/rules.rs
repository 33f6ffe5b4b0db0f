//! `ltci rules`: the list of the rules.

use clap::builder::ValueParser;
use clap::{Arg, ArgMatches, Command};
use ltci::rules::{Area, Rule};
use ltci::{ruleset, text};
use serde_json::Value;

use crate::args::{self, option, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM, HEADING, of_severity};
use crate::render::{Page, hanging, width};
use crate::session::{Exit, Session, Stop, print_plain};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("列出规则", "List the rules");
    let usage = text!("ltci rules [选项]", "ltci rules [OPTIONS]");
    subcommand("rules", tongue, about, usage)
        .arg(area(tongue))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let asked = matches.get_one::<Area>("area").copied();
    let areas: Vec<_> =
        Area::ALL.iter().copied().filter(|area| asked.is_none_or(|asked| asked == *area)).collect();
    if matches.get_one::<String>("format").map(String::as_str) == Some("json") {
        let json = serde_json::to_string_pretty(&catalogue(&areas)).unwrap_or_default();
        print_plain(&format!("{json}\n"))?;
    } else {
        session.print(page(&areas, session.tongue, width::of_terminal()).as_str())?;
    }
    Ok(Exit::Acceptable)
}

fn catalogue(areas: &[Area]) -> Value {
    let Value::Array(entries) = ruleset::catalogue() else {
        return Value::Null;
    };
    let asked = |entry: &Value| areas.iter().any(|area| entry["area"] == area.folder());
    entries.into_iter().filter(asked).collect()
}

fn page(areas: &[Area], tongue: Tongue, columns: usize) -> Page {
    let mut page = Page::default();
    let mut number = 0;
    for area in areas {
        let heading = tongue.say(area.term());
        let letter = area.letter();
        page.line(format_args!("{HEADING}{letter}  {heading}{HEADING:#}"));
        for rule in rules_of(*area) {
            page.line(row(rule, tongue, columns));
            number += 1;
        }
        page.blank();
    }
    let current = ruleset::RuleSet::current();
    let template = text!(
        "共{number}条，规则集第{version}版，{digest}",
        "{number} rules, rule set {version}, {digest}"
    );
    let values: &[(&'static str, &dyn std::fmt::Display)] =
        &[("number", &number), ("version", &current.version), ("digest", &current.digest)];
    let total = hanging("", &tongue.fill(template, values), columns);
    page.line(format_args!("{DIM}{total}{DIM:#}"));
    page
}

fn rules_of(area: Area) -> impl Iterator<Item = &'static Rule> {
    let rules = ltci::rules::all().iter().copied();
    rules.filter(move |rule| rule.area() == Some(area))
}

fn row(rule: &Rule, tongue: Tongue, columns: usize) -> String {
    let severity = tongue.say(rule.severity.term());
    let head = format!("  {}  {}  ", rule.code, width::left(severity, 7));
    let text = hanging(&head, tongue.say(rule.title), columns);
    let title = text.strip_prefix(&head).unwrap_or(&text);
    let style = of_severity(rule.severity);
    let severity = width::left(severity, 7);
    format!("  {BOLD}{}{BOLD:#}  {style}{severity}{style:#}  {title}", rule.code)
}

fn area(tongue: Tongue) -> Arg {
    let letters = areas(tongue, |area| area.letter().to_string());
    let says = text!("只列一个领域：{areas}", "Only one area: {areas}");
    let says = tongue.fill(says, &[("areas", &letters)]);
    let unknown = text!("领域是 {areas} 之一", "an area is one of {areas}");
    let unknown = tongue.fill(unknown, &[("areas", &letters)]);
    let parser = ValueParser::from(move |value: &str| {
        let is_it = |area: &&Area| {
            value.eq_ignore_ascii_case(area.folder())
                || value.eq_ignore_ascii_case(area.letter().encode_utf8(&mut [0; 4]))
        };
        let found = Area::ALL.iter().find(is_it).copied();
        found.ok_or_else(|| unknown.clone())
    });
    let title = text!("领域", "AREA");
    option("area", title, tongue, title).help(says).value_parser(parser)
}

/// All areas, each said in some way.
fn areas(tongue: Tongue, say: impl Fn(&Area) -> String) -> String {
    Area::ALL.iter().map(say).collect::<Vec<_>>().join(tongue.say(text!("、", ", ")))
}
