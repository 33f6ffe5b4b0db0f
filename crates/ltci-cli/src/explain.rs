//! `ltci explain`: one rule, what it rests on, and examples.

use clap::{ArgMatches, Command};
use ltci::source::{Citation, REGISTER};
use ltci::{Page as RulePage, Shown, Text, rules, text};

use crate::args::{self, positional, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM, HEADING, of_severity};
use crate::render::{Page, citation, clean, hanging, width};
use crate::session::{Exit, Session, Stop, print_plain};

/// Longer lines of prose are hard to read.
const LONGEST_LINE: usize = 100;
/// Codes that are offered in place of one that does not exist.
const MOST_OFFERED: usize = 5;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "查看一条规则：要求、依据、正反例",
        "Explain a rule: what it demands, why, with examples"
    );
    let usage = text!("ltci explain [选项] <规则代码>", "ltci explain [OPTIONS] <CODE>");
    let says = text!("如 LTC-A-012，可简写为 a-012", "Such as LTC-A-012, or short a-012");
    let code = positional("code", text!("规则代码", "CODE"), tongue, says);
    subcommand("explain", tongue, about, usage)
        .arg(code.required(true))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let asked = matches.get_one::<String>("code").map_or("", String::as_str);
    let tongue = session.tongue;
    let Ok(rule) = ltci::explain(&full_code(asked)) else {
        return Err(Stop::Told(unknown(asked, tongue)));
    };
    if matches.get_one::<String>("format").map(String::as_str) == Some("json") {
        let json = serde_json::to_string_pretty(&rule).unwrap_or_default();
        print_plain(&format!("{json}\n"))?;
    } else {
        let view = View { rule: &rule, tongue, columns: width::of_terminal().min(LONGEST_LINE) };
        session.print(view.page().as_str())?;
    }
    Ok(Exit::Acceptable)
}

/// The code in full: `a-012`, `A12` and `ltc-a-012` are all `LTC-A-012`.
fn full_code(asked: &str) -> String {
    let asked = asked.trim().to_ascii_uppercase();
    let short = asked.strip_prefix("LTC").unwrap_or(&asked);
    let short = short.trim_start_matches('-');
    let digits_at = short.find(|char: char| char.is_ascii_digit());
    let (area, digits) = short.split_at(digits_at.unwrap_or(short.len()));
    let area = area.trim_end_matches('-');
    match digits.parse::<u32>() {
        Ok(number) => format!("LTC-{area}-{number:03}"),
        Err(_) => asked,
    }
}

fn unknown(asked: &str, tongue: Tongue) -> String {
    let near = near(asked);
    let template = if near.is_empty() {
        text!(
            "没有“{asked}”这条规则。规则代码形如 LTC-A-012，全部规则用 ltci rules 查看{near}",
            "there is no rule {asked}. A code looks like LTC-A-012; `ltci rules` lists them all{near}"
        )
    } else {
        text!(
            "没有“{asked}”这条规则，相近的有：{near}。全部规则用 ltci rules 查看",
            "there is no rule {asked}; near it are {near}. `ltci rules` lists them all"
        )
    };
    let near = near.join(tongue.say(text!("、", ", ")));
    tongue.fill(template, &[("asked", &clean(asked)), ("near", &near)])
}

/// The codes of the same area whose numbers are nearest, in the order of the list.
fn near(asked: &str) -> Vec<&'static str> {
    let asked = full_code(asked);
    let Some((area, number)) = parts(&asked) else {
        return Vec::new();
    };
    let codes = rules::all().iter().map(|rule| rule.code);
    let mut near: Vec<_> = codes
        .filter_map(|code| {
            let (other, place) = parts(code)?;
            (other == area).then_some((number.abs_diff(place), code))
        })
        .collect();
    near.sort_unstable();
    near.truncate(MOST_OFFERED);
    let mut codes: Vec<_> = near.into_iter().map(|(_, code)| code).collect();
    codes.sort_unstable();
    codes
}

/// `LTC-A` and `12` of `LTC-A-012`.
fn parts(code: &str) -> Option<(&str, u64)> {
    let (area, number) = code.rsplit_once('-')?;
    Some((area, number.parse().ok()?))
}

struct View<'r> {
    rule: &'r RulePage,
    tongue: Tongue,
    columns: usize,
}

impl View<'_> {
    fn page(&self) -> Page {
        let mut page = Page::default();
        self.head(&mut page);
        let message = self.rule.message.without_values();
        let message = message.in_language(self.tongue.0);
        self.section(&mut page, text!("报告文字", "Message"), message);
        let help = self.tongue.say(self.rule.help);
        self.section(&mut page, text!("处理建议", "What to do"), help);
        self.sources(&mut page);
        if !self.rule.good.is_empty() {
            self.heading(&mut page, text!("符合的例子", "Good examples"));
        }
        for good in &self.rule.good {
            self.example(&mut page, good);
        }
        if !self.rule.bad.is_empty() {
            self.heading(&mut page, text!("违反的例子", "Bad examples"));
        }
        for bad in &self.rule.bad {
            self.example(&mut page, bad);
        }
        page
    }

    fn head(&self, page: &mut Page) {
        let style = of_severity(self.rule.severity);
        let severity = self.tongue.say(self.rule.severity.term());
        let title = self.tongue.say(self.rule.title);
        page.line(format_args!(
            "{style}{severity} {}{style:#} {BOLD}{title}{BOLD:#}",
            self.rule.code
        ));
        if self.rule.status == rules::Status::Retired {
            let retired = text!("已停用，不再检查", "retired, no longer checked");
            page.line(self.tongue.say(retired));
        }
    }

    fn heading(&self, page: &mut Page, heading: Text) {
        page.blank();
        page.line(format_args!("{HEADING}{}{HEADING:#}", self.tongue.say(heading)));
    }

    fn section(&self, page: &mut Page, heading: Text, text: &str) {
        self.heading(page, heading);
        page.line(hanging("  ", text, self.columns));
    }

    fn sources(&self, page: &mut Page) {
        self.heading(page, text!("依据", "Sources"));
        for source in self.rule.sources {
            let cited = citation(source, self.tongue);
            page.line(hanging("  ", &cited, self.columns));
            for line in self.about_source(source) {
                let line = hanging("    ", line, self.columns);
                page.line(format_args!("{DIM}{line}{DIM:#}"));
            }
        }
    }

    /// Title and reservations of the cited document.
    fn about_source(&self, cited: &Citation) -> impl Iterator<Item = &'static str> {
        let source = REGISTER.iter().find(|source| source.document == cited.document);
        let texts = source.map(|source| [Some(source.title), source.note]);
        let tongue = self.tongue;
        texts.into_iter().flatten().flatten().map(move |text| tongue.say(text))
    }

    fn example(&self, page: &mut Page, example: &Shown) {
        let path = match (example.path.unwrap_or_default(), example.documents) {
            (path, Some((document, 0))) => format!("  {DIM}→ {document} {path}{DIM:#}"),
            (path, Some((document, by))) => format!("  {DIM}→ {document} {path} ↔ {by}{DIM:#}"),
            ("", None) => String::new(),
            (path, None) => format!("  {DIM}→ {path}{DIM:#}"),
        };
        let title = format!("{}{path}", self.tongue.say(example.title));
        page.line(hanging("  ", &title, self.columns));
        // The patch that changes nothing: the title has said it.
        let input = example.input.as_deref().filter(|input| *input != "{}");
        for line in input.iter().flat_map(|input| input.lines()) {
            for part in cut(&clean(line), self.columns.saturating_sub(4)) {
                page.line(format_args!("    {part}"));
            }
        }
    }
}

/// The line in parts of at most so many columns, cut anywhere: documents are not prose.
fn cut(line: &str, columns: usize) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut taken = 0;
    for char in line.chars() {
        taken += width::of_char(char);
        if taken > columns {
            parts.push(String::new());
            taken = width::of_char(char);
        }
        parts.iter_mut().last().into_iter().for_each(|part| part.push(char));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_codes_are_completed() {
        for short in ["LTC-A-012", "ltc-a-012", "A-012", "a12", "a-12", " LTC-a012 "] {
            assert_eq!(full_code(short), "LTC-A-012", "{short}");
        }
        assert_eq!(full_code("nonsense"), "NONSENSE");
        assert_eq!(full_code(""), "");
    }

    #[test]
    fn codes_near_an_unknown_one_are_of_its_area() {
        let near = near("A-099");
        assert_eq!(near.len(), MOST_OFFERED);
        assert!(near.iter().all(|code| code.starts_with("LTC-A-")), "{near:?}");
    }

    #[test]
    fn nothing_is_near_nonsense() {
        assert!(near("nonsense").is_empty() && near("q-99").is_empty() && near("").is_empty());
    }
}
