//! `ltci assess`: from the 17 scores to the level, with the way shown.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use ltci::assessment::{Evaluation, NationalLevel, ScoreSheet};
use ltci::{DocumentType, Error, Language, Limits, Report, Syntax, Validator, text};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Value, json};

use crate::args::{self, positional, subcommand};
use crate::input::Source;
use crate::language::Tongue;
use crate::render::style::{DIM, WARNING};
use crate::render::{Judged, evaluation, findings, width};
use crate::session::{Exit, Session, Stop, print_plain};
use crate::validate::unreadable;

/// What is told of an assessment without scores.
const NO_SCORES: ltci::Text = text!(
    "文书没有17项得分，无法由它计算等级",
    "the document has no scores from which to compute the level"
);

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "由17项得分算出失能等级，并列出计算过程",
        "From the 17 scores to the level, step by step"
    );
    let usage = text!("ltci assess [选项] <文件>", "ltci assess [OPTIONS] <FILE>");
    subcommand("assess", tongue, about, usage)
        .arg(file(
            tongue,
            text!(
                "评分表 {\"scale\":…,\"scores\":…} 或失能等级评估结论；- 为标准输入",
                "A score sheet {\"scale\":…,\"scores\":…} or an assessment; - for stdin"
            ),
        ))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let (name, bytes) = read(session, matches)?;
    let as_json = matches.get_one::<String>("format").map(String::as_str) == Some("json");
    match (assess(&bytes), as_json) {
        (Ok(assessed), true) => {
            print_plain(&format!("{}\n", answer(&assessed.result)))?;
            Ok(Exit::Acceptable)
        }
        (Ok(assessed), false) => {
            let (tongue, width) = (session.tongue, width::of_terminal());
            let page = evaluation(&assessed.sheet, &assessed.result, tongue, width);
            session.print(page.as_str())?;
            session.print(&comparison(&assessed, tongue))?;
            Ok(Exit::Acceptable)
        }
        (Err(Refusal::Report(report)), true) => {
            print_plain(&format!("{}\n", report.to_json()))?;
            Ok(Exit::Refused)
        }
        (Err(Refusal::Report(report)), false) => {
            session.print(&refusal(session, &name, &bytes, &report))?;
            Ok(Exit::Refused)
        }
        (Err(Refusal::Fault(error)), _) => Err(Stop::Told(error.to_string())),
        (Err(Refusal::NoScores), _) => Err(Stop::Told(session.tongue.say(NO_SCORES).to_owned())),
    }
}

/// The result as it stands on the wire.
pub fn answer(result: &Evaluation) -> Value {
    json!({ "totals": result.totals, "grades": result.grades, "level": result.level })
}

/// The argument of the commands that read one document.
pub fn file(tongue: Tongue, says: ltci::Text) -> clap::Arg {
    positional("file", text!("文件", "FILE"), tongue, says)
        .required(true)
        .value_parser(value_parser!(PathBuf))
}

/// The name and the bytes of the one document that a command reads.
pub fn read(session: &Session, matches: &ArgMatches) -> Result<(String, Vec<u8>), Stop> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let source = Source::named(&path);
    let name = source.name();
    match source.read(Limits::default().document_bytes) {
        Ok(bytes) => Ok((name, bytes)),
        Err(error) => {
            let reason = args::reason(session.tongue, &error);
            Err(Stop::Told(unreadable(session.tongue, &name, &reason)))
        }
    }
}

/// Why a document is refused, with every finding.
pub fn refusal(session: &Session, name: &str, bytes: &[u8], report: &Report) -> String {
    let judged = Judged { name, place: (name, 1), bytes, report };
    let page = findings(&judged, session.tongue, width::of_terminal());
    page.as_str().to_owned()
}

struct Assessed {
    sheet: ScoreSheet,
    result: Evaluation,
    /// The level that the document states, if it is an assessment.
    stated: Option<NationalLevel>,
}

/// Why there is no result.
enum Refusal {
    Report(Box<Report>),
    Fault(Error),
    /// An assessment of the right form that has none.
    NoScores,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error.report() {
            Some(report) => Self::Report(Box::new(report.clone())),
            None => Self::Fault(error),
        }
    }
}

fn assess(bytes: &[u8]) -> Result<Assessed, Refusal> {
    let validator = Validator::new();
    if is_assessment(bytes) {
        return assess_again(&validator, bytes);
    }
    let (sheet, result) = validator.assess(bytes)?;
    let stated = None;
    Ok(Assessed { sheet, result, stated })
}

/// Evaluates the scores of a whole assessment. What else is wrong in it is not asked.
fn assess_again(validator: &Validator, bytes: &[u8]) -> Result<Assessed, Refusal> {
    let document = validator.convert(bytes)?;
    let value = document.value();
    let part = |pointer| value.pointer(pointer);
    if part("/scores").is_none() {
        return Err(Refusal::NoScores);
    }
    let sheet = json!({ "scale": part("/scale/id"), "scores": part("/scores") });
    let Ok((sheet, result)) = validator.assess(sheet.to_string().as_bytes()) else {
        // The same findings, but in the places of the document itself.
        let mut report = validator.validate(bytes)?;
        let concerns = |path: &str| path.starts_with("/scores") || path.starts_with("/scale");
        report.findings.retain(|finding| concerns(&finding.path));
        return Err(Refusal::Report(Box::new(report)));
    };
    let stated = part("/level").and_then(Value::as_str);
    let stated = stated.and_then(|level| level.parse().ok());
    Ok(Assessed { sheet, result, stated })
}

/// Whether the bytes are an assessment: a score sheet has no document type.
fn is_assessment(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Typed {
        doc_type: Option<IgnoredAny>,
    }
    match Syntax::of(bytes) {
        Syntax::Json => {
            serde_json::from_slice::<Typed>(bytes).is_ok_and(|typed| typed.doc_type.is_some())
        }
        Syntax::Xml => Validator::new()
            .validate(bytes)
            .is_ok_and(|report| report.doc_type == Some(DocumentType::Assessment)),
    }
}

/// What the document itself states, and whether that agrees.
fn comparison(assessed: &Assessed, tongue: Tongue) -> String {
    let Some(stated) = assessed.stated else {
        return String::new();
    };
    let agrees = stated == assessed.result.level;
    let template = if agrees {
        text!("文书填写的失能等级与此一致。", "The document states the same level.")
    } else {
        text!(
            "文书填写的失能等级是 {level}，与此不一致。",
            "The document states level {level}, which differs."
        )
    };
    let (code, name) = (stated.as_str(), tongue.say(stated.meaning()));
    let level = match tongue.0 {
        Language::Chinese => format!("{code}（{name}）"),
        Language::English => format!("{code} ({name})"),
    };
    let line = tongue.fill(template, &[("level", &level)]);
    let style = if agrees { DIM } else { WARNING };
    format!("\n{style}{line}{style:#}\n")
}
