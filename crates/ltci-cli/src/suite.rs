//! `ltci suite`: the conformance suite.

mod badge;
mod coverage;
mod export;
mod matrix;
mod mutants;
mod output;
mod run;
mod self_check;

use std::fmt::Display;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::{Language, text};
use ltci_conformance::{Error, Lang, Suite};

use crate::args::{self, option, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM};
use crate::render::{Align, Page, clean, table};
use crate::session::{Exit, Session, Stop, print_plain};

const CASES: &str = "conformance/cases";

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "符合性测试：检验一个实现是否符合规范",
        "The conformance suite: put it to an implementation"
    );
    let usage = text!("ltci suite <命令>", "ltci suite <COMMAND>");
    subcommand("suite", tongue, about, usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .subcommands([
            run::command(tongue),
            list_command(tongue),
            export::command(tongue),
            self_check::command(tongue),
            matrix::command(tongue),
            badge::command(tongue),
            coverage::command(tongue),
            mutants::command(tongue),
        ])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("run", matches)) => run::run(session, matches),
        Some(("list", matches)) => list(session, matches),
        Some(("export", matches)) => export::run(session, matches),
        Some(("self-check", matches)) => self_check::run(session, matches),
        Some(("matrix", matches)) => matrix::run(session, matches),
        Some(("badge", matches)) => badge::run(session, matches),
        Some(("coverage", matches)) => coverage::run(session, matches),
        Some(("mutants", matches)) => mutants::run(session, matches),
        // The parser asks for one of them.
        _ => Ok(Exit::Unjudged),
    }
}

fn list_command(tongue: Tongue) -> Command {
    let about = text!("列出用例", "List the cases");
    let usage = text!("ltci suite list [选项]", "ltci suite list [OPTIONS]");
    subcommand("list", tongue, about, usage)
        .args([cases(tongue), args::format(&["text", "json"], tongue)])
}

/// The folder of the cases.
fn cases(tongue: Tongue) -> Arg {
    let says = text!(
        "用例所在文件夹（默认 conformance/cases）",
        "The folder of the cases (default conformance/cases)"
    );
    option("cases", text!("文件夹", "DIR"), tongue, says)
        .value_parser(value_parser!(PathBuf))
        .default_value(CASES)
}

/// Reads the suite that the command line names; what it asks and nobody knows is told.
fn load(session: &Session, matches: &ArgMatches) -> Result<Suite, Stop> {
    let folder = matches.get_one::<PathBuf>("cases");
    let folder = folder.map_or(Path::new(CASES), PathBuf::as_path);
    let suite = Suite::load(folder).map_err(|error| stopped(&error, session.tongue))?;
    for (op, ids) in suite.unknown_ops() {
        warn_of_unknown(session, op, &ids);
    }
    Ok(suite)
}

/// An operation that is not known is one of a newer suite, or a typing error.
fn warn_of_unknown(session: &Session, op: &str, ids: &[&str]) {
    let template = text!(
        "没有“{op}”这个操作，问它的用例有{number}个，第一个是 {first}：\
         写错了，或者用例集比本程序新",
        "there is no operation {op}; cases that ask for it: {number}, the first being {first}. \
         Either it is misspelt, or the suite is newer than this program"
    );
    let (number, first) = (ids.len(), ids.first().copied().unwrap_or_default());
    let values: [(&str, &dyn Display); 3] = [("op", &op), ("number", &number), ("first", &first)];
    session.warn(&session.tongue.fill(template, &values));
}

/// Why there is no verdict, and whose fault it is.
fn stopped(error: &Error, tongue: Tongue) -> Stop {
    let whose = if error.is_case_format() {
        text!("用例有误", "a fault in the suite")
    } else if error.is_failures_file() {
        text!("已知未通过清单有误", "a fault in the list of known failures")
    } else if error.is_usage() {
        text!("用法不对", "usage")
    } else if error.is_testee() {
        text!("被测方没有正常启动", "the testee did not start properly")
    } else if error.is_journal() {
        text!("中断的测试不能继续", "the interrupted run cannot be gone on with")
    } else if error.is_result() {
        text!("不是一次运行的结果", "no result of a run")
    } else {
        text!("读写失败", "not readable or writable")
    };
    let template = text!("{whose}：{error}", "{whose}: {error}");
    let error = error.text().get(lang(tongue));
    Stop::Told(tongue.fill(template, &[("whose", &tongue.say(whose)), ("error", &error)]))
}

fn lang(tongue: Tongue) -> Lang {
    match tongue.0 {
        Language::Chinese => Lang::Zh,
        Language::English => Lang::En,
    }
}

fn list(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let suite = load(session, matches)?;
    if matches.get_one::<String>("format").map(String::as_str) == Some("json") {
        let manifest = ltci_conformance::manifest(&suite);
        let json = serde_json::to_string_pretty(&manifest).unwrap_or_default();
        print_plain(&format!("{json}\n"))?;
    } else {
        session.print(listing(&suite, session.tongue).as_str())?;
    }
    Ok(Exit::Acceptable)
}

fn listing(suite: &Suite, tongue: Tongue) -> Page {
    let heading =
        [text!("级别", "level"), text!("操作", "op"), text!("编号", "id"), text!("说明", "about")];
    let mut rows = vec![heading.map(|text| tongue.say(text).to_owned()).to_vec()];
    rows.extend(suite.entries().iter().map(|entry| {
        let case = entry.case();
        vec![
            case.level().name().to_owned(),
            case.op().to_owned(),
            case.id().to_owned(),
            clean(case.title().get(lang(tongue))),
        ]
    }));
    let mut page = Page::default();
    for (place, line) in table(&rows, &[Align::Left]).into_iter().enumerate() {
        match place {
            0 => page.line(format_args!("{BOLD}{line}{BOLD:#}")),
            _ => page.line(line),
        }
    }
    page.blank();
    let template = text!("共{number}个用例，{digest}", "{number} cases, {digest}");
    let (number, digest) = (suite.entries().len(), suite.digest());
    let line = tongue.fill(template, &[("number", &number), ("digest", &digest)]);
    page.line(format_args!("{DIM}{line}{DIM:#}"));
    page
}
