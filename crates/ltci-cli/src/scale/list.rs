//! `ltci scale list`: one line for each scale.

use clap::{ArgMatches, Command};
use ltci::assessment::Scale;
use ltci::text;
use serde_json::{Value, json};

use super::words::of_levels;
use crate::args::{self, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM};
use crate::render::{Page, fitted, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("列出评估标准", "List the scales");
    let usage = text!("ltci scale list [选项]", "ltci scale list [OPTIONS]");
    subcommand("list", tongue, about, usage).arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    if args::wants_json(matches) {
        let scales: Value = Scale::all().map(summary).collect();
        print_json(&scales)?;
    } else {
        session.print(page(session.tongue, width::of_terminal()).as_str())?;
    }
    Ok(Exit::Acceptable)
}

fn summary(scale: &Scale) -> Value {
    json!({
        "id": scale.id(), "version": scale.version(), "title": scale.title(),
        "digest": scale.digest(),
    })
}

fn page(tongue: Tongue, columns: usize) -> Page {
    let heading = [
        text!("标识", "id"),
        text!("评估标准", "scale"),
        text!("由轻到重", "mildest first"),
        text!("方向", "direction"),
    ];
    let mut rows = vec![heading.map(|cell| tongue.say(cell).to_owned()).to_vec()];
    rows.extend(Scale::all().map(|scale| row(scale, tongue)));
    let mut page = Page::default();
    for (place, line) in fitted(&rows, &[], columns).into_iter().enumerate() {
        match (place, line.split_once("  ")) {
            (0, _) | (_, None) => page.line(format_args!("{DIM}{line}{DIM:#}")),
            (_, Some((id, rest))) => page.line(format_args!("{BOLD}{id}{BOLD:#}  {rest}")),
        }
    }
    page.blank();
    let hint = text!(
        "不同评估标准的等级不能比较，也不能换算。用 ltci scale show <标识> 查看内容和依据。",
        "Levels of two scales do not compare or convert. `ltci scale show ID` shows one, with its sources."
    );
    let hint = crate::render::hanging("", tongue.say(hint), columns);
    page.line(format_args!("{DIM}{hint}{DIM:#}"));
    page
}

fn row(scale: &Scale, tongue: Tongue) -> Vec<String> {
    let codes: Vec<_> = scale.levels().iter().map(|level| level.code).collect();
    let codes = match (codes.is_empty(), scale.has_every_level()) {
        (true, _) => tongue.say(text!("未收录", "not recorded")).to_owned(),
        (_, true) => codes.join(" "),
        (_, false) => format!("{} …", codes.join(" ")),
    };
    vec![
        scale.id().to_owned(),
        tongue.say(scale.title()).to_owned(),
        codes,
        tongue.say(of_levels(scale.direction())).to_owned(),
    ]
}
