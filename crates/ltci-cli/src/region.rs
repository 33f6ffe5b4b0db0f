//! `ltci region`: what regions have laid down, each figure with its source.

mod diff;
mod list;
pub mod shelf;
mod show;
pub mod view;
pub mod words;

use clap::{Arg, ArgMatches, Command};
use ltci::{Text, text};

use crate::args::{positional, subcommand};
use crate::language::Tongue;
use crate::render::style::WARNING;
use crate::render::{Page, hanging};
use crate::session::{Exit, Session, Stop};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "地区政策参数：列出、查看、比较，逐项带依据",
        "Region profiles: list, show, compare, each figure with its source"
    );
    let usage = text!("ltci region [选项] <命令>", "ltci region [OPTIONS] <COMMAND>");
    subcommand("region", tongue, about, usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(tongue.say(text!("命令", "Commands")))
        .arg(shelf::regions(tongue))
        .subcommands([list::command(tongue), show::command(tongue), diff::command(tongue)])
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("list", matches)) => list::run(session, matches),
        Some(("show", matches)) => show::run(session, matches),
        Some(("diff", matches)) => diff::run(session, matches),
        // The parser asks for one of the commands above.
        _ => Ok(Exit::Unjudged),
    }
}

/// What is to be known of the profiles before they are read.
fn notes(page: &mut Page, notes: &[String], columns: usize) {
    for note in notes {
        let note = hanging("", note, columns);
        page.line(format_args!("{WARNING}{note}{WARNING:#}"));
    }
}

/// An argument that names a region.
fn region(id: &'static str, name: Text, tongue: Tongue) -> Arg {
    let says = text!("区划代码或名称，如 330200、宁波", "A division or its name, such as 330200");
    positional(id, name, tongue, says).required(true)
}

/// The word of the command line at an argument.
fn word<'m>(matches: &'m ArgMatches, id: &str) -> &'m str {
    matches.get_one::<String>(id).map_or("", String::as_str)
}
