//! `ltci convert`: from one wire form to the other.

use clap::{ArgMatches, Command};
use ltci::{Layout, Validator, text};

use crate::args::{flag, option, subcommand};
use crate::assess::{file, read, refusal};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop, print_plain};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("在JSON与XML之间转换", "Convert between JSON and XML");
    let usage = text!(
        "ltci convert --to <xml|json> [选项] <文件>",
        "ltci convert --to <xml|json> [OPTIONS] <FILE>"
    );
    let to = option(
        "to",
        text!("xml|json", "xml|json"),
        tongue,
        text!("转换成哪种形式", "The form to write"),
    );
    let compact = text!("不缩进、不换行", "No indentation, no line breaks");
    let says = text!("要转换的文书；- 为标准输入", "The document; - for stdin");
    subcommand("convert", tongue, about, usage)
        .arg(to.value_parser(["xml", "json"]).required(true))
        .arg(flag("compact", tongue, compact))
        .arg(file(tongue, says))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let (name, bytes) = read(session, matches)?;
    let document = match Validator::new().convert(&bytes) {
        Ok(document) => document,
        Err(error) => {
            let Some(report) = error.report() else {
                return Err(Stop::Told(error.to_string()));
            };
            // Stdout is for the document.
            session.print_to_stderr(&refusal(session, &name, &bytes, report));
            return Ok(Exit::Refused);
        }
    };
    let is_compact = matches.get_flag("compact");
    let is_xml = matches.get_one::<String>("to").map(String::as_str) == Some("xml");
    let text = match (is_xml, is_compact) {
        (true, true) => document.to_xml(Layout::Compact),
        (true, false) => document.to_xml(Layout::Indented),
        (false, true) => document.to_json(),
        (false, false) => serde_json::to_string_pretty(document.value()).unwrap_or_default(),
    };
    print_plain(&format!("{}\n", text.trim_end()))?;
    Ok(Exit::Acceptable)
}
