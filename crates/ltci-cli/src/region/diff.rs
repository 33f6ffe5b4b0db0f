//! `ltci region diff`: in what two regions differ, as far as is known.

use clap::{ArgMatches, Command};
use ltci::region::{Difference, RegionProfile, Statement, compare};
use ltci::text;
use serde_json::json;

use super::{region, shelf, word, words};
use crate::args::{self, subcommand};
use crate::language::Tongue;
use crate::render::style::{DIM, GOOD, HEADING};
use crate::render::{Page, fitted, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("比较两个地区的政策参数", "Compare the profiles of two regions");
    let usage =
        text!("ltci region diff [选项] <地区> <地区>", "ltci region diff [OPTIONS] <ONE> <OTHER>");
    subcommand("diff", tongue, about, usage)
        .arg(region("one", text!("地区", "ONE"), tongue))
        .arg(region("other", text!("另一地区", "OTHER"), tongue))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let regions = shelf::known_regions(session, matches)?;
    let find = |name| -> Result<_, Stop> {
        let asked = word(matches, name);
        let found = shelf::find(session, &regions, asked, None)?;
        Ok((found, shelf::notes(session.tongue, &regions, asked, None, found)))
    };
    let ((one, of_one), (other, of_other)) = (find("one")?, find("other")?);
    let notes = [of_one, of_other].concat();
    let differences = compare(one, other);
    if args::wants_json(matches) {
        print_json(&json!({
            "one": one.profile, "other": other.profile, "differences": differences,
            "notes": notes,
        }))?;
    } else {
        session.print(page([one, other], &differences, &notes, session.tongue).as_str())?;
    }
    Ok(Exit::Acceptable)
}

fn page(
    profiles: [&RegionProfile; 2],
    differences: &[Difference],
    notes: &[String],
    tongue: Tongue,
) -> Page {
    let mut page = Page::default();
    super::notes(&mut page, notes, width::of_terminal());
    if differences.is_empty() {
        let same = tongue.say(text!("两地参数相同", "the profiles say the same"));
        page.line(format_args!("{GOOD}{same}{GOOD:#}"));
        return page;
    }
    let [one, other] = profiles.map(|profile| shelf::called(&profile.profile.admdvs));
    let mut rows = vec![vec![tongue.say(text!("项目", "figure")).to_owned(), one, other]];
    let cell = |statement: &Option<Statement>| {
        let said = statement.as_ref().map(|statement| words::said(statement, tongue));
        said.filter(|said| !said.is_empty()).unwrap_or_else(|| "—".to_owned())
    };
    rows.extend(differences.iter().map(|difference| {
        let place = words::place(&difference.path, tongue);
        vec![place, cell(&difference.one), cell(&difference.other)]
    }));
    for (place, line) in fitted(&rows, &[], width::of_terminal()).iter().enumerate() {
        match place {
            0 => page.line(format_args!("{HEADING}{line}{HEADING:#}")),
            _ => page.line(line),
        }
    }
    page.blank();
    let unknown = text!(
        "“—”是不知道，不是没有；逐行比较，行的次序不同也会列出",
        "— means not known, not none. Lines are compared by their place"
    );
    let unknown = hanging("", tongue.say(unknown), width::of_terminal());
    page.line(format_args!("{DIM}{unknown}{DIM:#}"));
    page
}
