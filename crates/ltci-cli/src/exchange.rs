//! `ltci exchange`: what a log of messages comes to.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use ltci::exchange::{Ledger, Outcome};
use ltci::{Limits, Text, Validator, Verdict, text};

use crate::args::{self, positional, subcommand};
use crate::assess;
use crate::input::Source;
use crate::language::Tongue;
use crate::render::{Align, Judged, Page, each, table, width};
use crate::session::{Exit, Session, Stop, print_json, print_plain};
use crate::validate::unreadable;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "由交易记录推算各报文和结算月的状态、各方的账",
        "What became of each message, and who holds which money"
    );
    let usage = text!("ltci exchange [选项] <文件>", "ltci exchange [OPTIONS] <FILE>");
    let says = text!(
        "交易记录：每行一项（NDJSON），或整份文书（JSON或XML）；- 为标准输入",
        "The log: an event a line (NDJSON), or a document; - for stdin"
    );
    let file = positional("file", text!("文件", "FILE"), tongue, says);
    subcommand("exchange", tongue, about, usage)
        .arg(file.required(true).value_parser(value_parser!(PathBuf)))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let path = matches.get_one::<PathBuf>("file").map_or(Path::new("-"), PathBuf::as_path);
    let source = Source::named(path);
    let name = source.name();
    let bytes = source.read(Limits::default().document_bytes).map_err(|error| {
        let reason = args::reason(session.tongue, &error);
        Stop::Told(unreadable(session.tongue, &name, &reason))
    })?;
    let log = Log { name, bytes: document(bytes) };
    let as_json = args::wants_json(matches);
    match Validator::new().exchange(&log.bytes) {
        Ok(outcome) => tell(session, &log, &outcome, as_json),
        Err(error) => {
            let Some(report) = error.report() else {
                return Err(Stop::Told(error.to_string()));
            };
            if as_json {
                print_plain(&format!("{}\n", report.to_json()))?;
            } else {
                session.print(&assess::refusal(session, &log.name, &log.bytes, report))?;
            }
            Ok(Exit::Refused)
        }
    }
}

/// The log, as a document.
struct Log {
    name: String,
    bytes: Vec<u8>,
}

/// Puts events that stand one a line into a document, every one on its line.
fn document(bytes: Vec<u8>) -> Vec<u8> {
    let lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let lines: Vec<_> = lines.collect();
    let first = lines.iter().find(|line| !line.is_empty());
    let is_event = |line: &[u8]| {
        let event = serde_json::from_slice::<serde_json::Value>(line);
        event.is_ok_and(|event| event.get("event").is_some())
    };
    if !first.is_some_and(|first| is_event(first)) {
        return bytes;
    }
    let last = lines.iter().rposition(|line| !line.is_empty()).unwrap_or(0);
    let mut document = br#"{"doc_type":"exchange","doc_ver":"1","messages":["#.to_vec();
    for (place, line) in lines.iter().enumerate() {
        document.extend_from_slice(line);
        if place < last && !line.is_empty() {
            document.push(b',');
        }
        document.push(b'\n');
    }
    document.extend_from_slice(b"]}");
    document
}

fn tell(session: &Session, log: &Log, outcome: &Outcome, as_json: bool) -> Result<Exit, Stop> {
    if as_json {
        print_json(outcome)?;
    } else {
        session.print(page(session.tongue, log, outcome)?.as_str())?;
    }
    let acceptable = outcome.verdict == Verdict::Acceptable;
    Ok(if acceptable { Exit::Acceptable } else { Exit::Refused })
}

fn page(tongue: Tongue, log: &Log, outcome: &Outcome) -> Result<Page, Stop> {
    let mut page = Page::default();
    let state = |term: Text| tongue.say(term).to_owned();
    let messages = outcome
        .states
        .iter()
        .map(|told| vec![told.msgid.as_str().to_owned(), state(told.state.term())]);
    section(
        &mut page,
        tongue,
        text!("报文", "messages"),
        &messages.collect::<Vec<_>>(),
        &[Align::Left; 2],
    );
    let months = outcome.months.iter().map(|told| {
        let between =
            format!("{} → {}", told.insuplc_admdvs.as_str(), told.mdtrtarea_admvs.as_str());
        vec![told.setlym.as_str().to_owned(), between, state(told.state.term())]
    });
    section(
        &mut page,
        tongue,
        text!("结算月", "months"),
        &months.collect::<Vec<_>>(),
        &[Align::Left; 3],
    );
    section(
        &mut page,
        tongue,
        text!("账（元）", "ledgers (yuan)"),
        &ledgers(tongue, outcome),
        &LEDGERS,
    );
    let report = Validator::new().validate(&log.bytes);
    let report = report.map_err(|error| Stop::Told(error.to_string()))?;
    let judged =
        Judged { name: &log.name, place: (&log.name, 1), bytes: &log.bytes, report: &report };
    each(&mut page, &judged, tongue, width::of_terminal());
    Ok(page)
}

const LEDGERS: [Align; 5] = [Align::Left, Align::Right, Align::Right, Align::Right, Align::Right];

fn section(page: &mut Page, tongue: Tongue, title: Text, rows: &[Vec<String>], aligns: &[Align]) {
    page.line(tongue.say(title));
    for row in table(rows, aligns) {
        page.line(format_args!("  {row}"));
    }
}

fn ledgers(tongue: Tongue, outcome: &Outcome) -> Vec<Vec<String>> {
    let said = |text: Text| tongue.say(text).to_owned();
    let columns = vec![
        String::new(),
        said(text!("已收", "received")),
        said(text!("已付", "paid")),
        said(text!("应收", "to receive")),
        said(text!("应付", "to pay")),
    ];
    let row = |party: Text, ledger: &Ledger| {
        let Ledger { received, paid, to_receive, to_pay } = ledger;
        let amounts = [received, paid, to_receive, to_pay].map(ToString::to_string);
        [vec![said(party)], amounts.to_vec()].concat()
    };
    let held = &outcome.ledgers;
    let doubt = vec![said(text!("结果不明", "in doubt")), held.in_doubt.to_string()];
    let none = vec![String::new(); 3];
    vec![
        columns,
        row(text!("参保人", "person"), &held.person),
        row(text!("服务机构", "institution"), &held.institution),
        row(text!("服务地", "service place"), &held.service_place),
        row(text!("参保地", "insured place"), &held.insured_place),
        [doubt, none].concat(),
    ]
}
