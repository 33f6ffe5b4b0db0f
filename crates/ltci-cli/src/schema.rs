//! `ltci schema`: the schemas, for tools that judge by them.

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use ltci::{DocumentType, schema, text};

use crate::args::{flag, positional, subcommand};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop, print_plain};

/// The schema that is no document's.
const REPORT: &str = "report";

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("输出 JSON Schema 或 XML Schema", "Print a JSON Schema or an XML Schema");
    let usage = text!("ltci schema [选项] <名称>", "ltci schema [OPTIONS] <NAME>");
    let says = text!(
        "文书类型（assessment 等）、score_sheet 评分表、report 校验报告",
        "A document type such as assessment, score_sheet, or report"
    );
    let names = DocumentType::ALL.iter().map(|kind| kind.as_str());
    let name = positional("name", text!("名称", "NAME"), tongue, says)
        .required(true)
        .hide_possible_values(true)
        .value_parser(PossibleValuesParser::new(names.chain([REPORT])));
    let xsd = text!("输出 XML Schema（report 没有）", "Print the XML Schema (report has none)");
    subcommand("schema", tongue, about, usage).arg(name).arg(flag("xsd", tongue, xsd))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let name = matches.get_one::<String>("name").map_or("", String::as_str);
    let schema = match (DocumentType::by_name(name), matches.get_flag("xsd")) {
        (Some(kind), true) => schema::xsd_of(kind),
        (Some(kind), false) => pretty(&schema::json_schema_of(kind)),
        (None, false) => pretty(&schema::json_schema_of_report()),
        (None, true) => {
            let none = text!(
                "校验报告只有JSON形式，没有 XML Schema",
                "a report is always JSON, it has no XML Schema"
            );
            return Err(Stop::Told(session.tongue.say(none).to_owned()));
        }
    };
    print_plain(&format!("{}\n", schema.trim_end()))?;
    Ok(Exit::Acceptable)
}

fn pretty(schema: &serde_json::Value) -> String {
    serde_json::to_string_pretty(schema).unwrap_or_default()
}
