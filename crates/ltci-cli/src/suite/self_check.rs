//! `ltci suite self-check`: whether a suite is whole.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use ltci::text;
use ltci_conformance::{SelfCheck, self_check};

use super::{lang, stopped};
use crate::args::{self, positional, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM};
use crate::render::{Page, clean};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("检查用例集本身是否完好", "Check that the suite itself is whole");
    let usage =
        text!("ltci suite self-check [文件夹] [选项]", "ltci suite self-check [DIR] [OPTIONS]");
    let says = text!(
        "含有 conformance 和 schemas 的文件夹（默认为当前文件夹）",
        "The folder of conformance and schemas (default: this one)"
    );
    let folder = positional("folder", text!("文件夹", "DIR"), tongue, says);
    subcommand("self-check", tongue, about, usage)
        .arg(
            folder.value_parser(value_parser!(PathBuf)).default_value(".").hide_default_value(true),
        )
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let folder = matches.get_one::<PathBuf>("folder").map_or(Path::new("."), PathBuf::as_path);
    let found = self_check(folder).map_err(|error| stopped(&error, session.tongue))?;
    if args::wants_json(matches) {
        print_json(&found)?;
    } else {
        session.print(page(&found, session.tongue).as_str())?;
    }
    Ok(if found.faults.is_empty() { Exit::Acceptable } else { Exit::Refused })
}

/// What was found, for people: the faults, then what was looked at.
pub fn page(found: &SelfCheck, tongue: Tongue) -> Page {
    let mut page = Page::default();
    for fault in &found.faults {
        let (place, text) = (clean(&fault.place), clean(fault.text.get(lang(tongue))));
        page.line(format_args!("{BOLD}{place}{BOLD:#}"));
        page.line(format_args!("    {text}"));
    }
    let verdict = match found.faults.len() {
        0 => text!("用例集完好", "the suite is whole"),
        1 => text!("1处有误", "1 fault"),
        _ => text!("{faults}处有误", "{faults} faults"),
    };
    page.line(tongue.fill(verdict, &[("faults", &found.faults.len())]));
    let files = match found.files {
        None => text!("{cases}个用例 {digest}", "{cases} cases {digest}"),
        Some(_) => {
            text!("{cases}个用例，{files}个文件 {digest}", "{cases} cases, {files} files {digest}")
        }
    };
    let digest = found.digest.as_deref().unwrap_or_default();
    let looked = [
        ("cases", &found.cases as &dyn std::fmt::Display),
        ("files", &found.files.unwrap_or_default()),
        ("digest", &digest),
    ];
    let looked = tongue.fill(files, &looked);
    page.line(format_args!("{DIM}{}{DIM:#}", looked.trim_end()));
    page
}
