//! `ltci region list`: the regions of which something is known.

use clap::{ArgMatches, Command};
use ltci::code::Confidence;
use ltci::region::{RegionProfile, Regions, statements};
use ltci::text;
use serde_json::{Value, json};

use super::{shelf, words};
use crate::args::{self, subcommand};
use crate::language::Tongue;
use crate::render::style::{DIM, HEADING};
use crate::render::{Page, fitted, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("列出有政策参数的地区", "List the regions that have a profile");
    let usage = text!("ltci region list [选项]", "ltci region list [OPTIONS]");
    subcommand("list", tongue, about, usage).arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let regions = shelf::known_regions(session, matches)?;
    if args::wants_json(matches) {
        let list: Vec<_> = regions.all().map(|profile| entry(profile, &regions)).collect();
        print_json(&list)?;
    } else {
        session.print(page(&regions, session.tongue).as_str())?;
    }
    Ok(Exit::Acceptable)
}

fn entry(profile: &RegionProfile, regions: &Regions) -> Value {
    json!({
        "profile": profile.profile,
        "name": profile.profile.admdvs.name(),
        "given": regions.is_given(profile),
        "figures": counts(profile).iter().sum::<usize>(),
        "digest": profile.digest(),
    })
}

fn page(regions: &Regions, tongue: Tongue) -> Page {
    let mut rows = vec![heading(tongue)];
    rows.extend(regions.all().map(|profile| row(profile, regions, tongue)));
    let mut page = Page::default();
    for (place, line) in fitted(&rows, &[], width::of_terminal()).iter().enumerate() {
        match place {
            0 => page.line(format_args!("{HEADING}{line}{HEADING:#}")),
            _ => page.line(line),
        }
    }
    page.blank();
    let hint = text!(
        "各列为有依据的数值项数；不知道的不写。查看一地：ltci region show 宁波",
        "The columns count figures; what is not known is absent. To look at one region: \
         `ltci region show 330200`"
    );
    let hint = hanging("", tongue.say(hint), width::of_terminal());
    page.line(format_args!("{DIM}{hint}{DIM:#}"));
    page
}

fn heading(tongue: Tongue) -> Vec<String> {
    let mut heading = vec![
        tongue.say(text!("区划", "code")).to_owned(),
        tongue.say(text!("地区", "region")).to_owned(),
        tongue.say(text!("施行日期", "from")).to_owned(),
    ];
    let words = Confidence::ALL.iter().map(|one| tongue.say(words::confidence(*one).0).to_owned());
    heading.extend(words);
    heading.push(tongue.say(text!("出处", "origin")).to_owned());
    heading
}

fn row(profile: &RegionProfile, regions: &Regions, tongue: Tongue) -> Vec<String> {
    let header = &profile.profile;
    let unknown = tongue.say(text!("不知", "unknown")).to_owned();
    let mut row = vec![
        header.admdvs.as_str().to_owned(),
        header.admdvs.name().unwrap_or_default().to_owned(),
        header.in_force_from.map_or(unknown, |day| day.to_string()),
    ];
    let told = |count: &usize| if *count == 0 { "·".to_owned() } else { count.to_string() };
    row.extend(counts(profile).iter().map(told));
    let origin = if regions.is_given(profile) {
        text!("自有", "own")
    } else {
        text!("随附", "built in")
    };
    row.push(tongue.say(origin).to_owned());
    row
}

/// How many statements there are of each confidence.
fn counts(profile: &RegionProfile) -> Vec<usize> {
    let all = statements(profile);
    let of = |confidence: Confidence| all.iter().filter(|one| one.confidence == confidence).count();
    Confidence::ALL.iter().map(|confidence| of(*confidence)).collect()
}
