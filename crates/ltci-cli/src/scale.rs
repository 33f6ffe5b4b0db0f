//! `ltci scale`: the assessment scales, as far as they are known.

mod list;
mod show;
mod words;

use clap::{ArgMatches, Command};
use ltci::text;

use crate::args::subcommand;
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "评估标准：等级、分段、依据和置信度",
        "Assessment scales: levels, bands, sources and confidence"
    );
    let usage = text!("ltci scale [选项] <命令>", "ltci scale [OPTIONS] <COMMAND>");
    subcommand("scale", tongue, about, usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .subcommands([list::command(tongue), show::command(tongue)])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("list", matches)) => list::run(session, matches),
        Some(("show", matches)) => show::run(session, matches),
        // The parser asks for one of the commands above.
        _ => Ok(Exit::Unjudged),
    }
}
