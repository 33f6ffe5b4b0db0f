//! `ltci help`: the help of the program or of one command.

use clap::{ArgMatches, Command};
use ltci::text;

use crate::args::{self, positional, subcommand};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("显示帮助", "Show help");
    let usage = text!("ltci help [命令]...", "ltci help [COMMAND]...");
    let says = text!("要查看的命令", "The command to be explained");
    let name = positional("command", text!("命令", "COMMAND"), tongue, says).num_args(0..);
    subcommand("help", tongue, about, usage).arg(name)
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let mut root = args::command(session.tongue);
    root.build();
    let mut asked = &mut root;
    for name in matches.get_many::<String>("command").unwrap_or_default() {
        let Some(inner) = asked.find_subcommand_mut(name) else {
            let unknown = text!("没有“{name}”这个命令", "there is no command {name}");
            return Err(Stop::Told(session.tongue.fill(unknown, &[("name", name)])));
        };
        asked = inner;
    }
    session.print(&asked.render_help().ansi().to_string())?;
    Ok(Exit::Acceptable)
}
