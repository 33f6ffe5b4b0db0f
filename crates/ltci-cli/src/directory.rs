//! `ltci directory`: service directories, from a spreadsheet to a look-up.

mod check;
mod diff;
pub mod document;
mod editions;
mod export;
mod fresh;
mod import;
mod list;
mod map;
mod notice;
mod output;
mod search;
mod shelf;
mod show;
mod values;
mod words;

use clap::{Arg, ArgMatches, Command};
use ltci::text;

use crate::args::{option, positional, subcommand};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "服务项目目录：导入、查询、比较、对照、导出",
        "Service directories: import, look up, compare, map, export"
    );
    let usage = text!("ltci directory [选项] <命令>", "ltci directory [OPTIONS] <COMMAND>");
    subcommand("directory", tongue, about, usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .arg(shelf::database(tongue))
        .subcommands([
            import::command(tongue),
            list::command(tongue),
            show::command(tongue),
            search::command(tongue),
            diff::command(tongue),
            check::command(tongue),
            map::command(tongue),
            export::command(tongue),
        ])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("import", matches)) => import::run(session, matches),
        Some(("list", matches)) => list::run(session, matches),
        Some(("show", matches)) => show::run(session, matches),
        Some(("search", matches)) => search::run(session, matches),
        Some(("diff", matches)) => diff::run(session, matches),
        Some(("check", matches)) => check::run(session, matches),
        Some(("map", matches)) => map::run(session, matches),
        Some(("export", matches)) => export::run(session, matches),
        // The parser asks for one of the commands above.
        _ => Ok(Exit::Unjudged),
    }
}

/// An argument that names an edition.
fn edition(id: &'static str, name: ltci::Text, tongue: Tongue) -> Arg {
    let says = text!(
        "sample-2025（随附样例）、数据库中的标识，或目录文书",
        "sample-2025 (built in), an id in the database, or a document"
    );
    positional(id, name, tongue, says)
}

/// `--map`, that names mappings.
fn maps(tongue: Tongue) -> Arg {
    let says = text!(
        "对照映射：数据库中的标识，或对照文书；可多次给出",
        "A mapping: an id in the database, or a document"
    );
    option("map", text!("映射", "MAP"), tongue, says).action(clap::ArgAction::Append)
}

/// The word of the command line at an argument.
fn word<'m>(matches: &'m ArgMatches, id: &str) -> &'m str {
    matches.get_one::<String>(id).map_or("", String::as_str)
}
