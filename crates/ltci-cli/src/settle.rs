//! `ltci settle`: what a settlement should come to under the policy of a region, step by step.

mod view;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use ltci::region::{RegionProfile, Regions};
use ltci::settlement::oracle::Computation;
use ltci::{Date, DocumentType, Error, Limits, Validator, text};
use serde_json::Value;

use crate::args::{self, option, subcommand};
use crate::assess;
use crate::directory::document::other_kind;
use crate::input::Source;
use crate::language::Tongue;
use crate::region::shelf;
use crate::render::width;
use crate::session::{Exit, Session, Stop, print_json, print_plain};
use crate::validate::unreadable;
use view::View;

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "按地区政策参数计算结算的各项金额，逐步列出并比较",
        "What a settlement should come to in a region, step by step"
    );
    let usage = text!("ltci settle [选项] <文件>", "ltci settle [OPTIONS] <FILE>");
    subcommand("settle", tongue, about, usage)
        .arg(assess::file(
            tongue,
            text!("费用结算（JSON或XML）；- 为标准输入", "A settlement, JSON or XML; - for stdin"),
        ))
        .args(whose(tongue))
        .arg(shelf::regions(tongue))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let (name, bytes) = assess::read(session, matches)?;
    other_kind(session, &name, &bytes, DocumentType::Settlement)?;
    let as_json = args::wants_json(matches);
    let computed = computed(session, matches, &bytes)?;
    let (profile, computed) = match computed {
        Ok(computed) => computed,
        Err(error) => return refused(session, &name, &bytes, &error, as_json),
    };
    if as_json {
        print_json(&computed)?;
    } else {
        let (tongue, columns) = (session.tongue, width::of_terminal());
        session.print(
            View { computed: &computed, profile: &profile, tongue, columns }.page().as_str(),
        )?;
    }
    Ok(exit(&computed))
}

fn exit(computed: &Computation) -> Exit {
    if !computed.differences.is_empty() {
        return Exit::Refused;
    }
    if computed.expected.are_unknown() { Exit::Unjudged } else { Exit::Acceptable }
}

/// Tells why a document is no settlement of the right form.
fn refused(
    session: &Session,
    name: &str,
    bytes: &[u8],
    error: &Error,
    as_json: bool,
) -> Result<Exit, Stop> {
    let Some(report) = error.report() else {
        return Err(Stop::Told(error.to_string()));
    };
    if as_json {
        print_plain(&format!("{}\n", report.to_json()))?;
    } else {
        session.print(&assess::refusal(session, name, bytes, report))?;
    }
    Ok(Exit::Refused)
}

/// `--profile` and `--region`.
fn whose(tongue: Tongue) -> [Arg; 2] {
    let profile = option(
        "profile",
        text!("参数", "PROFILE"),
        tongue,
        text!(
            "所用的地区政策参数文件；默认为结算写明的",
            "A file with the profile; by default the one it names"
        ),
    );
    let region = option(
        "region",
        text!("地区", "REGION"),
        tongue,
        text!(
            "用这个地区的参数：区划代码或名称，如 120000、天津",
            "Use the profile of this region, such as 120000"
        ),
    );
    [profile.value_parser(value_parser!(PathBuf)).conflicts_with("region"), region]
}

/// The computation with its profile, or why the document is no settlement.
fn computed(
    session: &Session,
    matches: &ArgMatches,
    bytes: &[u8],
) -> Result<Result<(RegionProfile, Computation), Error>, Stop> {
    let validator = Validator::new();
    let document = match validator.convert(bytes) {
        Ok(document) => document,
        Err(error) => return Ok(Err(error)),
    };
    let profile = profile(session, matches, document.value())?;
    let computed = validator.settle(bytes, &profile, None);
    Ok(computed.map(|computed| (profile, computed)))
}

fn profile(
    session: &Session,
    matches: &ArgMatches,
    settlement: &Value,
) -> Result<RegionProfile, Stop> {
    if let Some(path) = matches.get_one::<PathBuf>("profile") {
        return read(session, path);
    }
    let regions = shelf::known_regions(session, matches)?;
    let text = |pointer: &str| settlement.pointer(pointer).and_then(Value::as_str);
    if let Some(word) = matches.get_one::<String>("region") {
        let day: Option<Date> = text("/period/begndate").and_then(|day| day.parse().ok());
        return shelf::find(session, &regions, word, day).cloned();
    }
    named(session, &regions, text("/profile/id"), text("/profile/version"))
}

/// The profile that the settlement names.
fn named(
    session: &Session,
    regions: &Regions,
    id: Option<&str>,
    version: Option<&str>,
) -> Result<RegionProfile, Stop> {
    let is_named = |profile: &&RegionProfile| {
        let header = &profile.profile;
        Some(header.id.as_str()) == id && Some(header.version.as_str()) == version
    };
    let told = || {
        let template = if id.is_some() {
            text!(
                "这里没有结算写明的参数，请用 --profile 给出，或者用 --region 指明地区",
                "the profile that the settlement names is not known here: give it with --profile, or a region with --region"
            )
        } else {
            text!(
                "结算没有写所用的参数，请用 --profile 给出，或者用 --region 指明地区",
                "the settlement names no profile: give one with --profile, or a region with --region"
            )
        };
        Stop::Told(session.tongue.say(template).to_owned())
    };
    regions.all().find(is_named).cloned().ok_or_else(told)
}

fn read(session: &Session, path: &Path) -> Result<RegionProfile, Stop> {
    let source = Source::named(path);
    let name = source.name();
    let bytes = source.read(Limits::default().document_bytes).map_err(|error| {
        Stop::Told(unreadable(session.tongue, &name, &args::reason(session.tongue, &error)))
    })?;
    other_kind(session, &name, &bytes, DocumentType::RegionProfile)?;
    Validator::new().region_profile(&bytes).map_err(|error| {
        if let Some(report) = error.report() {
            session.print_to_stderr(&assess::refusal(session, &name, &bytes, report));
        }
        let template =
            text!("“{file}”不是可用的政策参数", "{file} is not a profile that can be used");
        Stop::Told(session.tongue.fill(template, &[("file", &name)]))
    })
}
