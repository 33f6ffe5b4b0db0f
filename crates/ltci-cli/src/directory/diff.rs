//! `ltci directory diff`: what a new edition changes, and what that touches.

mod settlements;
mod view;

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command, value_parser};
use ltci::directory::{Directory, DirectoryMap, compare};
use ltci::text;
use serde_json::json;

use super::shelf::Shelf;
use super::{edition, maps, notice, word};
use crate::args::{self, option, subcommand};
use crate::language::Tongue;
use crate::render::width;
use crate::session::{Exit, Session, Stop, print_json};
use settlements::{Impact, Retired};
pub use view::View;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "比较两个目录，并列出受影响的对照和结算",
        "Compare two directories, and what it touches"
    );
    let usage = text!(
        "ltci directory diff [选项] <旧目录> <新目录>",
        "ltci directory diff [OPTIONS] <OLD> <NEW>"
    );
    let says = text!(
        "结算文书或文件夹：找出用到失效项目的明细；可多次",
        "Settlements, to find details with retired items"
    );
    let settlements = option("settlements", text!("路径", "PATH"), tongue, says);
    subcommand("diff", tongue, about, usage)
        .arg(edition("old", text!("旧目录", "OLD"), tongue).required(true).display_order(1))
        .arg(edition("new", text!("新目录", "NEW"), tongue).required(true).display_order(2))
        .arg(maps(tongue))
        .arg(settlements.action(ArgAction::Append).value_parser(value_parser!(PathBuf)))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let mut shelf = Shelf::open(session, matches)?;
    let (old, new) = (shelf.edition(word(matches, "old"))?, shelf.edition(word(matches, "new"))?);
    let maps = mappings(&mut shelf, matches, [&old, &new])?;
    let comparison = compare(&old, &new);
    let retired = Retired::of(&comparison, &new);
    let paths: Vec<_> = matches.get_many::<PathBuf>("settlements").unwrap_or_default().collect();
    let impact = (!paths.is_empty()).then(|| Impact::of(session, &paths, &retired));
    let notices = notice::notices([&old.edition, &new.edition]);
    let exit = impact.as_ref().map_or(Exit::Acceptable, Impact::exit);
    if args::wants_json(matches) {
        let touched = maps.iter().map(|map| touched(&comparison, map)).collect::<Vec<_>>();
        print_json(&json!({
            "comparison": comparison, "mappings": touched, "settlements": impact,
            "notices": notices,
        }))?;
        return Ok(exit);
    }
    let view =
        View { comparison: &comparison, tongue: session.tongue, columns: width::of_terminal() };
    let page = view.page([&old.edition, &new.edition], &maps, impact.as_ref(), &notices);
    session.print(page.as_str())?;
    Ok(exit)
}

/// The mappings that are named; without a name, the stored ones that concern either edition.
fn mappings(
    shelf: &mut Shelf<'_>,
    matches: &ArgMatches,
    editions: [&Directory<'_>; 2],
) -> Result<Vec<DirectoryMap<'static>>, Stop> {
    if matches.contains_id("map") {
        return shelf.named_maps(matches);
    }
    let ids = editions.map(|directory| directory.edition.id);
    let concerns = |map: &DirectoryMap<'_>| {
        ids.contains(&map.map.from_edition) || ids.contains(&map.map.to_edition)
    };
    Ok(shelf.maps()?.into_iter().filter(concerns).collect())
}

fn touched(comparison: &ltci::directory::Comparison, map: &DirectoryMap<'_>) -> serde_json::Value {
    let lines = comparison.touched(map);
    let lines: Vec<_> = lines
        .into_iter()
        .map(|(place, entry)| json!({ "path": format!("/entries/{place}"), "entry": entry }))
        .collect();
    json!({ "map": map.map.id, "touched": lines })
}
