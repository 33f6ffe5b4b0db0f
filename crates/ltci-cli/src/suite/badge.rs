//! `ltci suite badge`: the result of a run in a line.

use std::fs;
use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use ltci::text;
use ltci_conformance::Badge;
use serde_json::Value;

use super::{lang, output, stopped};
use crate::args::{self, option, positional, subcommand};
use crate::language::Tongue;
use crate::session::{Exit, Session, Stop, print_plain};
use crate::validate::unreadable;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("由结果生成徽章（shields.io）", "A badge of a result, for shields.io");
    let usage =
        text!("ltci suite badge [选项] <result.json>", "ltci suite badge [OPTIONS] <result.json>");
    let result = text!("ltci suite run 写出的 result.json", "The result.json of ltci suite run");
    let result = positional("result", text!("文件", "FILE"), tongue, result);
    let out = text!("写入这个文件；默认输出", "Write it into this file; by default print it");
    let out = option("out", text!("文件", "FILE"), tongue, out);
    subcommand("badge", tongue, about, usage)
        .arg(result.required(true).value_parser(value_parser!(PathBuf)))
        .arg(out.value_parser(value_parser!(PathBuf)))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let badge = Badge::of(&result(session, matches)?, lang(session.tongue));
    let badge = badge.map_err(|error| stopped(&error, session.tongue))?;
    let json = output::json(&serde_json::to_value(badge).unwrap_or_default());
    match matches.get_one::<PathBuf>("out") {
        Some(path) => output::write(path, &json, session.tongue)?,
        None => print_plain(&json)?,
    }
    Ok(Exit::Acceptable)
}

/// What stands in the file; what is no JSON is no report of a run either.
fn result(session: &Session, matches: &ArgMatches) -> Result<Value, Stop> {
    let path = matches.get_one::<PathBuf>("result").cloned().unwrap_or_default();
    let bytes = fs::read(&path).map_err(|error| {
        let reason = args::reason(session.tongue, &error);
        Stop::Told(unreadable(session.tongue, &path.display().to_string(), &reason))
    })?;
    Ok(serde_json::from_slice(&bytes).unwrap_or_default())
}
