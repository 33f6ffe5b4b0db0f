//! `ltci suite run`: puts the suite to an implementation.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Once;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use ltci::text;
use ltci_conformance::{
    Filter, JournalFile, KnownFailures, Level, Options, RunReport, Suite, TesteeCommand,
};

use super::output::{self, Forms};
use super::{cases, load, stopped};
use crate::args::{self, flag, option, subcommand};
use crate::duration;
use crate::language::Tongue;
use crate::progress::Progress;
use crate::session::{Exit, Session, Stop};

/// Columns that the names of operations have in the help.
const OPS_WIDTH: usize = 50;

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
        .args(pace(tongue))
        .args(course(tongue))
        .arg(failures(tongue))
        .args([output::out(tongue), output::format(tongue)])
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
pub fn selection(tongue: Tongue) -> [Arg; 3] {
    let level = text!(
        "只测这个级别（可多次）：must、should、may、open",
        "Only this: must, should, may, open; repeatable"
    );
    let id = text!("只测编号含此文字的用例", "Only cases whose id contains this");
    [
        op(tongue),
        option("level", text!("级别", "LEVEL"), tongue, level)
            .action(ArgAction::Append)
            .value_parser(Level::ALL.map(Level::name)),
        option("case", text!("编号", "ID"), tongue, id),
    ]
}

/// An operation, all being named; a newer suite may have others.
fn op(tongue: Tongue) -> Arg {
    let says = text!("只测这个操作（可多次）：", "Only this; repeatable:");
    let (mut help, mut column) = (tongue.say(says).to_owned(), OPS_WIDTH);
    for name in ltci_conformance::operations() {
        column += 1 + name.len();
        if column > OPS_WIDTH {
            column = name.len();
            help.push('\n');
        } else {
            help.push(' ');
        }
        help.push_str(name);
    }
    option("op", text!("操作", "OP"), tongue, says).action(ArgAction::Append).help(help)
}

/// How they are put.
pub fn pace(tongue: Tongue) -> [Arg; 2] {
    let jobs = text!("同时启动几个被测方（默认1）", "Testees asked at once (default 1)");
    let timeout = text!(
        "每题最多等多久，如 5s（默认）、500ms",
        "The longest wait for an answer: 5s (default), 500ms"
    );
    [
        option("jobs", text!("个数", "N"), tongue, jobs)
            .value_parser(args::number::<NonZeroUsize>(tongue)),
        option("timeout", text!("时长", "TIME"), tongue, timeout)
            .value_parser(duration::parser(tongue)),
    ]
}

/// In which order, and from where on.
fn course(tongue: Tongue) -> [Arg; 2] {
    let order = text!(
        "提问次序：given（默认）、reversed、shuffled:种子",
        "given (default), reversed or shuffled:SEED"
    );
    let resume = text!(
        "接着 --out 中上次的测，已有结果的用例不再问",
        "Go on with a run of the same --out; ask only the rest"
    );
    [
        option("order", text!("次序", "ORDER"), tongue, order),
        flag("resume", tongue, resume).requires("out"),
    ]
}

fn failures(tongue: Tongue) -> Arg {
    let says = text!("已知未通过用例的清单", "The list of known failures");
    option("failures", text!("文件", "FILE"), tongue, says).value_parser(value_parser!(PathBuf))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let forms = Forms::read(session, matches)?;
    let suite = load(session, matches)?;
    let report = ask(session, &suite, matches)?;
    forms.tell(session, &report, matches)?;
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
    let options = options_of_run(suite, matches).map_err(|error| failed(&error))?;
    let bar = Progress::over_things();
    let begun = Once::new();
    let report = ltci_conformance::run(suite, &testee, &options, &|progress| {
        begun.call_once(|| tell_settled(session, progress.done, progress.total));
        bar.set(as_u64(progress.done), as_u64(progress.total));
    });
    bar.finish();
    report.map_err(|error| failed(&error))
}

/// What an earlier run has settled, if there was one.
fn tell_settled(session: &Session, done: usize, total: usize) {
    let template = match (done, total - done) {
        (0, _) => return,
        (_, 0) => text!(
            "{done}个用例都已有结果，没有要问的了",
            "all {done} cases are settled, and nothing is left to ask"
        ),
        _ => text!(
            "{done}个用例已有结果，还要问{left}个",
            "{done} cases are settled, and {left} are left to ask"
        ),
    };
    let left = total - done;
    let line = session.tongue.fill(template, &[("done", &done), ("left", &left)]);
    session.print_to_stderr(&format!("{line}\n"));
}

fn options_of_run(suite: &Suite, matches: &ArgMatches) -> Result<Options, ltci_conformance::Error> {
    let mut options = options(matches)?;
    if let Some(order) = matches.get_one::<String>("order") {
        options.order = order.parse()?;
    }
    if let Some(file) = matches.get_one::<PathBuf>("failures") {
        options.failures = KnownFailures::load(file, suite)?;
    }
    options.journal = journal(matches);
    Ok(options)
}

/// The options that [`selection`] and [`pace`] read.
pub fn options(matches: &ArgMatches) -> Result<Options, ltci_conformance::Error> {
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
    Ok(options)
}

/// What is settled, beside the result that is to be: it is there as long as the run is not over.
fn journal(matches: &ArgMatches) -> Option<JournalFile> {
    let path = matches.get_one::<PathBuf>("out")?.join("progress.ndjson");
    let resumed = matches.get_flag("resume");
    Some(if resumed { JournalFile::resumed(path) } else { JournalFile::fresh(path) })
}

fn all(matches: &ArgMatches, name: &str) -> Vec<String> {
    let values = matches.get_many::<String>(name).unwrap_or_default();
    values.cloned().collect()
}

/// A count for the bar.
pub fn as_u64(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
