//! `ltci suite coverage`: which clauses, rules and boundaries the cases test.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::{Text, text};
use ltci_conformance::Coverage;
use ltci_conformance::coverage::{Boundaries, Reasons, Register};

use super::{cases, lang, load, stopped};
use crate::args::{self, option, subcommand, wants_json};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop, print_plain};

/// The files that are laid beside the cases, as they stand in the repository.
const FILES: [(&str, &str, Text); 4] = [
    (
        "register",
        "conformance/register.json",
        text!(
            "文件和条款（默认 conformance/register.json）",
            "The clauses (default conformance/register.json)"
        ),
    ),
    (
        "rules",
        "schemas/rules.json",
        text!("规则清单（默认 schemas/rules.json）", "The rules (default schemas/rules.json)"),
    ),
    (
        "not-covered",
        "conformance/not-covered.json",
        text!(
            "没有用例的理由（默认 conformance/not-covered.json）",
            "Reasons (default conformance/not-covered.json)"
        ),
    ),
    (
        "boundaries",
        "conformance/boundaries.json",
        text!(
            "各操作的界限（默认 conformance/boundaries.json）",
            "The boundaries (default conformance/boundaries.json)"
        ),
    ),
];

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "条款、规则、界限各有哪些用例，没有的为什么",
        "Which clauses, rules and boundaries the cases test; if not, why"
    );
    let usage = text!("ltci suite coverage [选项]", "ltci suite coverage [OPTIONS]");
    subcommand("coverage", tongue, about, usage)
        .args([cases(tongue), args::format(&["text", "json"], tongue)])
        .args(FILES.map(|(name, default, says)| file(name, default, says, tongue)))
}

fn file(name: &'static str, default: &'static str, says: Text, tongue: Tongue) -> Arg {
    option(name, text!("文件", "FILE"), tongue, says)
        .value_parser(value_parser!(PathBuf))
        .default_value(default)
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let failed = |error: ltci_conformance::Error| stopped(&error, session.tongue);
    let suite = load(session, matches)?;
    let files = FILES.map(|(name, ..)| read(name, matches, session.tongue));
    let [documents, rules, reasons, boundaries] = files;
    let register = Register::read(&documents?, &rules?).map_err(failed)?;
    let reasons = Reasons::read(&reasons?).map_err(failed)?;
    let boundaries = Boundaries::read(&boundaries?).map_err(failed)?;
    let coverage = Coverage::of(&suite, &register, &reasons, &boundaries);
    if wants_json(matches) {
        let json = serde_json::to_string_pretty(&coverage.to_json()).unwrap_or_default();
        print_plain(&format!("{json}\n"))?;
    } else {
        session.print(&coverage.to_text(lang(session.tongue)))?;
    }
    Ok(if coverage.is_whole() { Exit::Acceptable } else { Exit::Refused })
}

fn read(name: &str, matches: &ArgMatches, tongue: Tongue) -> Result<Vec<u8>, Stop> {
    let path = matches.get_one::<PathBuf>(name).map_or(Path::new(""), PathBuf::as_path);
    fs::read(path).map_err(|error| {
        let template = text!("读不了 {path}：{reason}", "cannot read {path}: {reason}");
        let (path, reason) = (path.display(), args::reason(tongue, &error));
        Stop::Told(tongue.fill(template, &[("path", &path), ("reason", &reason)]))
    })
}
