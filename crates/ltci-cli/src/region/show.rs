//! `ltci region show`: what is known of a region, figure by figure.

use clap::{ArgMatches, Command};
use ltci::region::{RegionProfile, statements};
use ltci::{Date, text};
use serde_json::json;

use super::view::View;
use super::{region, shelf, word};
use crate::args::{self, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM};
use crate::render::{Page, clean, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("查看一个地区的政策参数", "What is known of a region");
    let usage = text!("ltci region show [选项] <地区>", "ltci region show [OPTIONS] <REGION>");
    let on = text!("这一天施行的参数；默认最近的", "The profile of a day; by default the latest");
    subcommand("show", tongue, about, usage)
        .arg(region("region", text!("地区", "REGION"), tongue))
        .arg(args::date("on", tongue, on))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let regions = shelf::known_regions(session, matches)?;
    let day = matches.get_one::<Date>("on").copied();
    let asked = word(matches, "region");
    let profile = shelf::find(session, &regions, asked, day)?;
    let notes = shelf::notes(session.tongue, &regions, asked, day, profile);
    if args::wants_json(matches) {
        print_json(&json!({
            "document": profile,
            "name": profile.profile.admdvs.name(),
            "given": regions.is_given(profile),
            "digest": profile.digest(),
            "statements": statements(profile),
            "notes": notes,
        }))?;
    } else {
        let (tongue, columns) = (session.tongue, width::of_terminal().min(100));
        let mut page = Page::default();
        super::notes(&mut page, &notes, columns);
        heading(&mut page, profile, tongue, columns);
        let statements = statements(profile);
        View { statements: &statements, tongue, columns }.tell(&mut page);
        session.print(page.as_str())?;
    }
    Ok(Exit::Acceptable)
}

/// Name, days, version and origin of a profile.
fn heading(page: &mut Page, profile: &RegionProfile, tongue: Tongue, columns: usize) {
    let header = &profile.profile;
    page.line(format_args!("{BOLD}{}{BOLD:#}", shelf::called(&header.admdvs)));
    page.line(clean(header.title.as_str()));
    let days = match (header.in_force_from, header.in_force_to) {
        (None, None) => text!("施行日期不知{from}{to}", "in force from: unknown{from}{to}"),
        (Some(_), None) => text!("{from}起施行{to}", "in force from {from}{to}"),
        (None, Some(_)) => text!("{from}施行至{to}", "in force until {to}{from}"),
        (Some(_), Some(_)) => text!("{from}至{to}施行", "in force from {from} to {to}"),
    };
    let shown = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
    let (from, to) = (shown(header.in_force_from), shown(header.in_force_to));
    let days = tongue.fill(days, &[("from", &from), ("to", &to)]);
    let about = text!(
        "{id}，第{version}版，资料截止{day}，{days}",
        "{id}, version {version}, compiled {day}, {days}"
    );
    let values: &[(&'static str, &dyn std::fmt::Display)] = &[
        ("id", &header.id.as_str()),
        ("version", &header.version.as_str()),
        ("day", &header.compiled_on),
        ("days", &days),
    ];
    let about = hanging("", &tongue.fill(about, values), columns);
    page.line(format_args!("{DIM}{about}{DIM:#}"));
    let provenance = hanging("", &clean(header.provenance.as_str()), columns);
    page.line(format_args!("{DIM}{provenance}{DIM:#}"));
}
