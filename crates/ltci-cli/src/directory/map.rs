//! `ltci directory map`: how local items stand to national ones.

mod check;
mod coverage;
mod import;
mod list;
mod suggest;

use clap::{ArgMatches, Command};
use ltci::text;

use crate::args::subcommand;
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("地方项目与国家项目的对照映射", "Mappings of local items to national ones");
    let usage = text!("ltci directory map <命令>", "ltci directory map <COMMAND>");
    subcommand("map", tongue, about, usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .subcommands([
            import::command(tongue),
            list::command(tongue),
            suggest::command(tongue),
            check::command(tongue),
        ])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("import", matches)) => import::run(session, matches),
        Some(("list", matches)) => list::run(session, matches),
        Some(("suggest", matches)) => suggest::run(session, matches),
        Some(("check", matches)) => check::run(session, matches),
        // The parser asks for one of the commands above.
        _ => Ok(Exit::Unjudged),
    }
}
