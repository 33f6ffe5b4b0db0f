//! `ltci agreement`: agreements of regions on each other's assessments.

use clap::{ArgMatches, Command};
use ltci::region::{Agreements, RecognitionAgreement, statements};
use ltci::{Text, text};
use serde_json::json;

use crate::args::{self, positional, subcommand};
use crate::language::Tongue;
use crate::region::shelf;
use crate::region::view::View;
use crate::render::style::{BOLD, DIM};
use crate::render::{Page, clean, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "互认协议：列出、查看，逐条带依据",
        "Recognition agreements: list and show, each clause with its source"
    );
    let usage = text!("ltci agreement [选项] <命令>", "ltci agreement [OPTIONS] <COMMAND>");
    let list = subcommand(
        "list",
        tongue,
        text!("列出互认协议", "List the agreements"),
        text!("ltci agreement list [选项]", "ltci agreement list [OPTIONS]"),
    );
    let show = subcommand(
        "show",
        tongue,
        text!("查看一份互认协议", "Show one agreement"),
        text!("ltci agreement show [选项] <协议>", "ltci agreement show [OPTIONS] <ID>"),
    );
    let says = text!("协议标识，如 chengdu-chongqing-2024", "Such as chengdu-chongqing-2024");
    let id = positional("id", text!("协议", "ID"), tongue, says).required(true);
    let format = || args::format(&["text", "json"], tongue);
    subcommand("agreement", tongue, about, usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .arg(shelf::agreements(tongue))
        .subcommands([list.arg(format()), show.arg(id).arg(format())])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("list", matches)) => list(session, matches),
        Some(("show", matches)) => show(session, matches),
        // The parser asks for one of the commands above.
        _ => Ok(Exit::Unjudged),
    }
}

fn list(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let agreements = shelf::known_agreements(session, matches)?;
    if args::wants_json(matches) {
        let entry = |one: &RecognitionAgreement| json!({ "agreement": one.agreement, "parties": one.parties, "digest": one.digest() });
        print_json(&agreements.all().map(entry).collect::<Vec<_>>())?;
        return Ok(Exit::Acceptable);
    }
    let mut page = Page::default();
    for (place, agreement) in agreements.all().enumerate() {
        if place > 0 {
            page.blank();
        }
        heading(&mut page, agreement, session.tongue, width::of_terminal());
    }
    session.print(page.as_str())?;
    Ok(Exit::Acceptable)
}

fn show(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let agreements = shelf::known_agreements(session, matches)?;
    let word = matches.get_one::<String>("id").map_or("", String::as_str);
    let found = word.parse().ok().and_then(|id| agreements.get(&id));
    let agreement = found.ok_or_else(|| unknown(session, &agreements, word))?;
    let statements = statements(agreement);
    if args::wants_json(matches) {
        print_json(&json!({
            "document": agreement, "digest": agreement.digest(), "statements": statements,
        }))?;
        return Ok(Exit::Acceptable);
    }
    let (tongue, columns) = (session.tongue, width::of_terminal().min(100));
    let mut page = Page::default();
    heading(&mut page, agreement, tongue, columns);
    let provenance = hanging("", &clean(agreement.agreement.provenance.as_str()), columns);
    page.line(format_args!("{DIM}{provenance}{DIM:#}"));
    View { statements: &statements, tongue, columns }.tell(&mut page);
    session.print(page.as_str())?;
    Ok(Exit::Acceptable)
}

/// Title, number, days and parties of an agreement.
fn heading(page: &mut Page, agreement: &RecognitionAgreement, tongue: Tongue, columns: usize) {
    let header = &agreement.agreement;
    let title = hanging("", &clean(header.title.as_str()), columns);
    page.line(format_args!("{BOLD}{title}{BOLD:#}"));
    let number = header.doc_no.as_ref().map(|number| clean(number.as_str()));
    let parts = [Some(header.id.as_str().to_owned()), number, Some(days(agreement, tongue))];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    let about = hanging("", &parts.join(tongue.say(text!("，", ", "))), columns);
    page.line(format_args!("{DIM}{about}{DIM:#}"));
    let parties = &agreement.parties;
    for (side, term) in [
        (&parties.group, text!("相互适用：", "between ")),
        (&parties.from, text!("结论来自：", "conclusions of ")),
        (&parties.to, text!("由其承认：", "recognised by ")),
    ] {
        if !side.is_empty() {
            let names: Vec<_> = side.iter().map(party).collect();
            let names = names.join(tongue.say(text!("、", ", ")));
            page.line(hanging(tongue.say(term), &names, columns));
        }
    }
    if let Some(other) = header.supersedes {
        let template = text!("自施行之日起代替 {other}", "from then on in place of {other}");
        page.line(tongue.fill(template, &[("other", &other.as_str())]));
    }
}

/// The name of a range: `5101 成都市`.
fn party(prefix: &ltci::code::DivisionPrefix) -> String {
    let name = prefix.division().and_then(|division| division.name()).unwrap_or_default();
    format!("{} {name}", prefix.as_str())
}

/// From when to when, as far as known.
fn days(agreement: &RecognitionAgreement, tongue: Tongue) -> String {
    let header = &agreement.agreement;
    let month = header.in_force_month.map(|month| month.as_str().to_owned());
    let from = match (header.in_force_from, month) {
        (Some(day), _) => said(text!("{day}起", "from {day}"), &day.to_string(), tongue),
        (None, Some(month)) => {
            said(text!("{day}起（日期不知）", "from {day}, day unknown"), &month, tongue)
        }
        (None, None) => tongue.say(text!("施行日期不知", "first day unknown")).to_owned(),
    };
    match header.in_force_to {
        Some(last) => {
            format!("{from}{}", said(text!("，至{day}", ", to {day}"), &last.to_string(), tongue))
        }
        None => from,
    }
}

fn said(template: Text, day: &str, tongue: Tongue) -> String {
    tongue.fill(template, &[("day", &day)])
}

fn unknown(session: &Session, agreements: &Agreements, word: &str) -> Stop {
    let template = text!(
        "没有“{word}”这份协议，有：{known}",
        "there is no agreement {word}; there are {known}"
    );
    let known: Vec<_> = agreements.all().map(|one| one.agreement.id.as_str().to_owned()).collect();
    let known = known.join(session.tongue.say(text!("、", ", ")));
    let word = clean(word);
    Stop::Told(session.tongue.fill(template, &[("word", &word), ("known", &known)]))
}
