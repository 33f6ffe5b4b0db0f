//! `ltci directory map list`: the stored mappings.

use clap::{ArgMatches, Command};
use ltci::text;
use serde_json::json;

use crate::args::{self, subcommand};
use crate::directory::shelf::Shelf;
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM};
use crate::render::{Page, clean, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("列出数据库中的对照映射", "List the mappings in the database");
    let usage = text!("ltci directory map list [选项]", "ltci directory map list [OPTIONS]");
    subcommand("list", tongue, about, usage).arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let maps = Shelf::open(session, matches)?.maps()?;
    if args::wants_json(matches) {
        let maps = maps.iter().map(|map| json!({ "map": map.map, "entries": map.entries.len() }));
        print_json(&maps.collect::<Vec<_>>())?;
        return Ok(Exit::Acceptable);
    }
    let (tongue, columns) = (session.tongue, width::of_terminal());
    let mut page = Page::default();
    for (place, map) in maps.iter().enumerate() {
        if place > 0 {
            page.blank();
        }
        let header = &map.map;
        let number = u64::try_from(map.entries.len()).unwrap_or(u64::MAX);
        let lines = tongue.count(number, text!("条", "line"));
        let decided = text!("{division}于{day}确定", "decided by {division} on {day}");
        let decided = tongue.fill(
            decided,
            &[("division", &header.decided_by_admdvs.as_str()), ("day", &header.decided_on)],
        );
        let title = hanging("", &clean(header.title.as_str()), columns);
        page.line(format_args!("{BOLD}{title}{BOLD:#}"));
        let about = format!(
            "{}  {} → {}  {lines}  {decided}",
            header.id.as_str(),
            header.from_edition.as_str(),
            header.to_edition.as_str(),
        );
        page.line(format_args!("{DIM}{}{DIM:#}", hanging("", &about, columns)));
    }
    if maps.is_empty() {
        page.line(tongue.say(text!("数据库中没有对照映射", "no mapping in the database")));
    }
    session.print(page.as_str())?;
    Ok(Exit::Acceptable)
}
