//! `ltci recognise`: whether the conclusion of one region holds in another, and why.

mod ask;
mod matrix;
mod view;
mod words;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::code::SelfGrade;
use ltci::{Date, text};

use crate::args::{self, option, positional, subcommand};
use crate::language::Tongue;
use crate::region::shelf;
use crate::render::width;
use crate::seal;
use crate::session::{Exit, Session, Stop, print_json, print_plain};
use crate::{assess, clock};
use ask::{Answer, Question};
use view::View;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "互认：一地的评估结论，另一地认不认，为什么",
        "Recognition: whether a conclusion holds in another region, and why"
    );
    let usage = text!(
        "ltci recognise [选项] <申请 | --assessment 文件 --to 地区>",
        "ltci recognise [OPTIONS] <REQUEST | --assessment FILE --to REGION>"
    );
    subcommand("recognise", tongue, about, usage)
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .args(question(tongue))
        .args([as_of(tongue).conflicts_with("request"), self_grade(tongue)])
        .args([shelf::regions(tongue), shelf::agreements(tongue), seal::keys(tongue)])
        .arg(args::format(&["text", "json"], tongue))
        .subcommand(matrix::command(tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    if let Some(("matrix", matches)) = matches.subcommand() {
        return matrix::run(session, matches);
    }
    let question = Question::read(session, matches)?;
    let as_json = args::wants_json(matches);
    match question.answer() {
        Ok(answer) => tell(session, &question, &answer, as_json),
        Err(error) => {
            let Some(report) = error.report() else {
                return Err(Stop::Told(error.to_string()));
            };
            if as_json {
                print_plain(&format!("{}\n", report.to_json()))?;
            } else {
                session.print(&assess::refusal(
                    session,
                    &question.name,
                    &question.bytes,
                    report,
                ))?;
            }
            Ok(Exit::Refused)
        }
    }
}

fn tell(
    session: &Session,
    question: &Question,
    answer: &Answer,
    as_json: bool,
) -> Result<Exit, Stop> {
    if as_json {
        print_json(&answer.recognition)?;
    } else {
        let (tongue, columns) = (session.tongue, width::of_terminal());
        session.print(View { question, answer, tongue, columns }.page().as_str())?;
    }
    Ok(if answer.recognition.verdict.holds() { Exit::Acceptable } else { Exit::Refused })
}

/// A request, or what it is made of.
fn question(tongue: Tongue) -> [Arg; 3] {
    let file = || value_parser!(PathBuf);
    let request = positional(
        "request",
        text!("申请", "REQUEST"),
        tongue,
        text!(
            "互认申请（JSON或XML）；- 为标准输入",
            "A recognition request, JSON or XML; - for stdin"
        ),
    );
    let assessment = option(
        "assessment",
        text!("文件", "FILE"),
        tongue,
        text!("失能等级评估结论；- 为标准输入", "The assessment; - for stdin"),
    );
    let to = option(
        "to",
        text!("地区", "REGION"),
        tongue,
        text!("受理地：区划代码或名称，如 370600、烟台", "Where it is asked, such as 370600"),
    );
    [
        request.value_parser(file()).required_unless_present("assessment"),
        assessment.value_parser(file()).conflicts_with("request").requires("to"),
        to.conflicts_with("request"),
    ]
}

/// `--as-of`.
fn as_of(tongue: Tongue) -> Arg {
    let says = text!("按这一天判定；默认为今天", "Judge as of this day; by default today");
    args::date("as-of", tongue, says)
}

fn self_grade(tongue: Tongue) -> Arg {
    let says = text!("自评等级，A 至 G", "The grade of the self-assessment, A to G");
    let malformed = text!("自评等级为 A 至 G", "a grade is one of A to G");
    let parse =
        move |word: &str| word.parse::<SelfGrade>().map_err(|_| tongue.say(malformed).to_owned());
    let grade = option("self-grade", text!("等级", "GRADE"), tongue, says);
    grade.value_parser(parse).conflicts_with("request")
}

/// The day that is asked for, or today.
fn day(session: &Session, matches: &ArgMatches) -> Result<Date, Stop> {
    let unknown = text!(
        "本机时间不对，请用 --as-of 写明日期",
        "the clock of this machine is wrong: give the day with --as-of"
    );
    let asked = matches.get_one::<Date>("as-of").copied();
    asked.or_else(clock::today).ok_or_else(|| Stop::Told(session.tongue.say(unknown).to_owned()))
}
