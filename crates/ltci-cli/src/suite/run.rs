//! `ltci suite run`: puts the suite to an implementation.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use ltci::text;
use ltci_conformance::{
    Filter, JournalFile, KnownFailures, Level, Options, RunReport, Suite, TesteeCommand,
};

use super::{cases, lang, load, stopped};
use crate::args::{self, flag, option, subcommand};
use crate::duration;
use crate::language::Tongue;
use crate::progress::Progress;
use crate::session::{Exit, Session, Stop, print_plain};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("对一个实现运行测试", "Run the suite on an implementation");
    let usage = text!(
        "ltci suite run --testee <命令行> [选项]",
        "ltci suite run --testee <COMMAND> [OPTIONS]"
    );
    subcommand("run", tongue, about, usage)
        .args(asked(tongue))
        .args(selection(tongue))
        .args(manner(tongue))
        .args(course(tongue))
        .arg(args::format(&["text", "json"], tongue))
}

/// Who is asked, and what.
fn asked(tongue: Tongue) -> [Arg; 2] {
    let says = text!(
        "命令行（如 'java -jar harness.jar'）或 http:// 地址",
        "'java -jar harness.jar', or an http:// address"
    );
    let testee = option("testee", text!("命令行", "COMMAND"), tongue, says);
    [testee.required(true), cases(tongue)]
}

/// Which cases.
fn selection(tongue: Tongue) -> [Arg; 3] {
    let op = text!(
        "只测这个操作（可多次）：code、validate、score、convert",
        "Only this: code, validate, score, convert; repeatable"
    );
    let level = text!(
        "只测这个级别（可多次）：must、should、may、open",
        "Only this: must, should, may, open; repeatable"
    );
    let id = text!("只测编号含此文字的用例", "Only cases whose id contains this");
    [
        option("op", text!("操作", "OP"), tongue, op).action(ArgAction::Append),
        option("level", text!("级别", "LEVEL"), tongue, level)
            .action(ArgAction::Append)
            .value_parser(Level::ALL.map(Level::name)),
        option("case", text!("编号", "ID"), tongue, id),
    ]
}

/// How they are put, and what becomes of the result.
fn manner(tongue: Tongue) -> [Arg; 4] {
    let jobs = text!("同时启动几个被测方（默认1）", "Testees asked at once (default 1)");
    let timeout = text!(
        "每题最多等多久，如 5s（默认）、500ms",
        "The longest wait for an answer: 5s (default), 500ms"
    );
    let failures = text!("已知未通过用例的清单", "The list of known failures");
    let out =
        text!("把 result.json 和 result.txt 写到这里", "Write result.json and result.txt there");
    [
        option("jobs", text!("个数", "N"), tongue, jobs)
            .value_parser(args::number::<NonZeroUsize>(tongue)),
        option("timeout", text!("时长", "TIME"), tongue, timeout)
            .value_parser(duration::parser(tongue)),
        option("failures", text!("文件", "FILE"), tongue, failures)
            .value_parser(value_parser!(PathBuf)),
        option("out", text!("文件夹", "DIR"), tongue, out).value_parser(value_parser!(PathBuf)),
    ]
}

/// In which order, and from where on.
fn course(tongue: Tongue) -> [Arg; 2] {
    let order = text!(
        "提问次序：given（默认）、reversed、shuffled:种子",
        "given (default), reversed or shuffled:SEED"
    );
    let resume = text!(
        "从 --out 中断处继续，已有结果的用例不再问",
        "Go on where a run with the same --out broke off"
    );
    [
        option("order", text!("次序", "ORDER"), tongue, order),
        flag("resume", tongue, resume).requires("out"),
    ]
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let suite = load(session, matches)?;
    let report = ask(session, &suite, matches)?;
    if let Some(folder) = matches.get_one::<PathBuf>("out") {
        write(&report, folder, session.tongue)?;
        journal(matches, folder).remove().map_err(|error| stopped(&error, session.tongue))?;
    }
    if matches.get_one::<String>("format").map(String::as_str) == Some("json") {
        print_plain(&json(&report))?;
    } else {
        session.print(&report.to_text(lang(session.tongue)))?;
    }
    Ok(match (report.judged(), report.passed()) {
        (0, _) => Exit::Unjudged,
        (_, true) => Exit::Acceptable,
        (_, false) => Exit::Refused,
    })
}

fn ask(session: &Session, suite: &Suite, matches: &ArgMatches) -> Result<RunReport, Stop> {
    let failed = |error: &ltci_conformance::Error| stopped(error, session.tongue);
    let line = matches.get_one::<String>("testee").map_or("", String::as_str);
    let testee = TesteeCommand::parse(line).map_err(|error| failed(&error))?;
    let options = options(suite, matches).map_err(|error| failed(&error))?;
    let bar = Progress::over_things();
    let report = ltci_conformance::run(suite, &testee, &options, &|progress| {
        bar.set(as_u64(progress.done), as_u64(progress.total));
    });
    bar.finish();
    report.map_err(|error| failed(&error))
}

fn options(suite: &Suite, matches: &ArgMatches) -> Result<Options, ltci_conformance::Error> {
    let mut options = Options {
        filter: Filter {
            ops: all(matches, "op"),
            levels: all(matches, "level")
                .iter()
                .map(|level| level.parse())
                .collect::<Result<Vec<Level>, _>>()?,
            id: matches.get_one::<String>("case").cloned(),
        },
        ..Options::default()
    };
    if let Some(jobs) = matches.get_one::<NonZeroUsize>("jobs") {
        options.jobs = *jobs;
    }
    if let Some(timeout) = matches.get_one::<Duration>("timeout") {
        options.timeout = *timeout;
    }
    if let Some(order) = matches.get_one::<String>("order") {
        options.order = order.parse()?;
    }
    let out = matches.get_one::<PathBuf>("out");
    options.journal = out.map(|folder| journal(matches, folder));
    if let Some(file) = matches.get_one::<PathBuf>("failures") {
        options.failures = KnownFailures::load(file, suite)?;
    }
    Ok(options)
}

/// What is settled, beside the result that is to be: it is there as long as the run is not over.
fn journal(matches: &ArgMatches, folder: &Path) -> JournalFile {
    let path = folder.join("progress.ndjson");
    if matches.get_flag("resume") { JournalFile::resumed(path) } else { JournalFile::fresh(path) }
}

fn all(matches: &ArgMatches, name: &str) -> Vec<String> {
    let values = matches.get_many::<String>(name).unwrap_or_default();
    values.cloned().collect()
}

/// Keeps the result as files.
fn write(report: &RunReport, folder: &Path, tongue: Tongue) -> Result<(), Stop> {
    let files = [("result.json", json(report)), ("result.txt", report.to_text(lang(tongue)))];
    let written = std::fs::create_dir_all(folder).and_then(|()| {
        let mut files = files.iter();
        files.try_for_each(|(name, text)| std::fs::write(folder.join(name), text))
    });
    written.map_err(|error| {
        let template = text!("写不了 {folder}：{reason}", "cannot write to {folder}: {reason}");
        let reason = args::reason(tongue, &error);
        let folder = folder.display();
        Stop::Told(tongue.fill(template, &[("folder", &folder), ("reason", &reason)]))
    })
}

fn json(report: &RunReport) -> String {
    let json = serde_json::to_string_pretty(&report.to_json()).unwrap_or_default();
    format!("{json}\n")
}

fn as_u64(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
