//! `ltci directory map check`: the rules, and how far a mapping covers both directories.

use clap::{ArgMatches, Command};
use ltci::directory::{Coverage, Directory, DirectoryMap, coverage};
use ltci::text;
use serde_json::json;

use super::coverage::page;
use crate::args::{self, positional, subcommand};
use crate::directory::check::Checked;
use crate::directory::shelf::{self, Shelf};
use crate::directory::{document, notice, show, word};
use crate::language::Tongue;
use crate::render::width;
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "按规则检查一个对照映射，并列出两边的覆盖情况",
        "Check a mapping: the rules, and the coverage of both sides"
    );
    let usage =
        text!("ltci directory map check [选项] <映射>", "ltci directory map check [OPTIONS] <MAP>");
    let says = text!(
        "数据库中的映射标识，或对照文书（JSON、XML）",
        "An id in the database, or a document (JSON, XML)"
    );
    let on = text!(
        "覆盖情况按哪一天计算，默认今天（北京时间）",
        "The day of the coverage; by default today in China"
    );
    subcommand("check", tongue, about, usage)
        .arg(positional("map", text!("映射", "MAP"), tongue, says).required(true))
        .arg(args::date("on", tongue, on))
        .arg(shelf::known(tongue))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let mut shelf = Shelf::open(session, matches)?;
    let name = word(matches, "map");
    let day = show::day(session, matches)?;
    let checked = if document::is_path(name) {
        Checked::file(session, &mut shelf, name, Some(day))?
    } else {
        let map = shelf.map(name)?;
        let validator = shelf.validator(&[map.map.from_edition, map.map.to_edition])?;
        Checked::stored(&validator.as_of(Some(day)), name, &map)?
    };
    // What is not of the form has no coverage.
    let Some(map) = checked.map() else {
        return checked.tell(session, matches);
    };
    let sides = Sides {
        local: shelf.edition(map.map.from_edition.as_str()),
        national: shelf.edition(map.map.to_edition.as_str()),
        map,
    };
    let covered = sides.coverage(day);
    if args::wants_json(matches) {
        print_json(&json!({
            "document": checked.name, "report": checked.report,
            "coverage": covered.as_ref().map(|(coverage, ..)| coverage),
        }))?;
    } else {
        session.print(&checked.text(session.tongue))?;
    }
    let Some((coverage, local, national)) = covered else {
        return sides.missing();
    };
    if !args::wants_json(matches) {
        let (tongue, columns) = (session.tongue, width::of_terminal());
        let mut page = page(&coverage, local, national, tongue, columns);
        let notices = notice::notices([&local.edition, &national.edition]);
        notice::tell(&mut page, &notices, tongue, columns);
        session.print(page.as_str())?;
    }
    Ok(checked.exit())
}

/// A mapping with the directories that it names, as far as they are within reach.
struct Sides {
    map: DirectoryMap<'static>,
    local: Result<Directory<'static>, Stop>,
    national: Result<Directory<'static>, Stop>,
}

impl Sides {
    fn coverage(
        &self,
        day: ltci::Date,
    ) -> Option<(Coverage, &Directory<'static>, &Directory<'static>)> {
        let (local, national) = (self.local.as_ref().ok()?, self.national.as_ref().ok()?);
        Some((coverage(&self.map, local, national, day), local, national))
    }

    /// Why there is no coverage: not judged.
    fn missing(self) -> Result<Exit, Stop> {
        self.local?;
        self.national?;
        Ok(Exit::Unjudged)
    }
}
