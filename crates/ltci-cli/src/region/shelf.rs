//! The profiles and agreements within reach: those that are shipped, and those of a folder.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, value_parser};
use ltci::code::AdministrativeDivision;
use ltci::region::{Agreements, RecognitionAgreement, RegionProfile, Regions};
use ltci::{Date, DocumentType, Limits, Severity, Text, Validator, text};

use crate::args::{self, option};
use crate::assess::refusal;
use crate::directory::document::other_kind;
use crate::input::{Source, sources};
use crate::language::Tongue;
use crate::render::clean;
use crate::session::{Session, Stop};
use crate::validate::unreadable;

/// Regions that are offered in place of one that is not known.
const MOST_OFFERED: usize = 5;

/// `--regions`.
pub fn regions(tongue: Tongue) -> Arg {
    let says = text!(
        "本地政策参数所在的文件夹，优先于随附的",
        "A folder of profiles of your own; they come first"
    );
    folder("regions", tongue, says)
}

/// `--agreements`.
pub fn agreements(tongue: Tongue) -> Arg {
    let says = text!("本地互认协议所在的文件夹", "A folder of agreements of your own");
    folder("agreements", tongue, says)
}

fn folder(name: &'static str, tongue: Tongue, says: Text) -> Arg {
    option(name, text!("文件夹", "DIR"), tongue, says)
        .global(true)
        .value_parser(value_parser!(PathBuf))
}

/// The profiles that are shipped and those of `--regions`, all of them acceptable.
pub fn known_regions(session: &Session, matches: &ArgMatches) -> Result<Regions, Stop> {
    let read = |bytes: &[u8]| Validator::new().region_profile(bytes);
    let files = documents(session, matches, "regions", DocumentType::RegionProfile, read)?;
    let profiles = || files.iter().map(|file| file.document.clone());
    judge(session, &files, &profiles().fold(Validator::new(), Validator::with_region))?;
    Ok(profiles().fold(Regions::shipped(), Regions::with))
}

/// The agreements that are shipped and those of `--agreements`, all of them acceptable.
pub fn known_agreements(session: &Session, matches: &ArgMatches) -> Result<Agreements, Stop> {
    let read = |bytes: &[u8]| Validator::new().recognition_agreement(bytes);
    let kind = DocumentType::RecognitionAgreement;
    let files: Vec<File<RecognitionAgreement>> =
        documents(session, matches, "agreements", kind, read)?;
    let agreements = || files.iter().map(|file| file.document.clone());
    judge(session, &files, &agreements().fold(Validator::new(), Validator::with_agreement))?;
    Ok(agreements().fold(Agreements::shipped(), Agreements::with))
}

/// The profile that a word of the command line names, on a day.
pub fn find<'r>(
    session: &Session,
    regions: &'r Regions,
    word: &str,
    day: Option<Date>,
) -> Result<&'r RegionProfile, Stop> {
    if let Some(found) = on_day(regions, word, day) {
        return Ok(found);
    }
    let other = day.zip(on_day(regions, word, None));
    Err(Stop::Told(match other {
        Some((day, other)) => not_in_force(session.tongue, regions, other, day),
        None => unknown(session.tongue, regions, word),
    }))
}

fn on_day<'r>(regions: &'r Regions, word: &str, day: Option<Date>) -> Option<&'r RegionProfile> {
    let named = regions.named(word);
    match (word.parse::<AdministrativeDivision>(), named.as_slice()) {
        (Ok(division), _) => regions.nearest(&division, day),
        (Err(_), [only]) => regions.of(only, day),
        (Err(_), _) => None,
    }
}

/// That a region has profiles, but none that is in force on a day.
fn not_in_force(tongue: Tongue, regions: &Regions, other: &RegionProfile, day: Date) -> String {
    let division = &other.profile.admdvs;
    let template = text!(
        "{region}在{day}没有施行的政策参数；已知的：{known}",
        "no profile of {region} is in force on {day}; known are {known}"
    );
    let known: Vec<_> = regions.history(division).map(|one| period(one, tongue)).collect();
    let known = known.join(tongue.say(text!("、", ", ")));
    tongue.fill(template, &[("region", &called(division)), ("day", &day), ("known", &known)])
}

/// `sample-330200-2026（2026-01-01起）`.
fn period(profile: &RegionProfile, tongue: Tongue) -> String {
    let header = &profile.profile;
    let template = match (header.in_force_from, header.in_force_to) {
        (None, None) => text!("{id}（日期不知）{from}{to}", "{id} (days unknown){from}{to}"),
        (Some(_), None) => text!("{id}（{from}起）{to}", "{id} (from {from}){to}"),
        (None, Some(_)) => text!("{id}（至{to}）{from}", "{id} (until {to}){from}"),
        (Some(_), Some(_)) => text!("{id}（{from}至{to}）", "{id} ({from} to {to})"),
    };
    let shown = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
    let (from, to) = (shown(header.in_force_from), shown(header.in_force_to));
    tongue.fill(template, &[("id", &header.id.as_str()), ("from", &from), ("to", &to)])
}

/// What a person may not expect of the profile that a word stands for: that it is the one of the
/// city or the province, or a shipped one because none of their own is in force.
pub fn notes(
    tongue: Tongue,
    regions: &Regions,
    word: &str,
    day: Option<Date>,
    found: &RegionProfile,
) -> Vec<String> {
    let division = found.profile.admdvs;
    let asked = word.parse::<AdministrativeDivision>().ok().filter(|asked| *asked != division);
    let wider = asked.map(|asked| {
        let template = text!(
            "没有{asked}自己的政策参数，以下是{region}的",
            "{asked} has no profile of its own; this is the one of {region}"
        );
        let (asked, region) = (called(&asked), called(&division));
        tongue.fill(template, &[("asked", &asked.trim_end()), ("region", &region)])
    });
    let own = regions.history(&division).find(|one| regions.is_given(one));
    let shipped = day.zip(own).filter(|_| !regions.is_given(found)).map(|(day, own)| {
        let template = text!(
            "自有的{own}在{day}不施行，以下是随附的{found}",
            "{own} of your own is not in force on {day}; this is {found}, which is built in"
        );
        let (own, found) = (period(own, tongue), found.profile.id);
        tongue.fill(template, &[("own", &own), ("day", &day), ("found", &found.as_str())])
    });
    wider.into_iter().chain(shipped).collect()
}

fn unknown(tongue: Tongue, regions: &Regions, word: &str) -> String {
    let near: Vec<_> = near(regions, word).iter().map(called).collect();
    let template = if near.is_empty() {
        text!(
            "没有“{word}”的政策参数{near}。有哪些地区，用 ltci region list 查看",
            "there is no profile of {word}{near}; `ltci region list` shows the regions there are"
        )
    } else {
        text!(
            "没有“{word}”的政策参数，相近的有：{near}。全部用 ltci region list 查看",
            "there is no profile of {word}; near it are {near}. `ltci region list` shows them all"
        )
    };
    let near = near.join(tongue.say(text!("、", ", ")));
    tongue.fill(template, &[("word", &clean(word)), ("near", &near)])
}

/// `330200 宁波市`.
pub fn called(division: &AdministrativeDivision) -> String {
    format!("{} {}", division.as_str(), division.name().unwrap_or_default())
}

/// Regions of the same province, or with a character of the name in common.
fn near(regions: &Regions, word: &str) -> Vec<AdministrativeDivision> {
    let general = ['省', '市', '县', '区', '州', '南', '海'];
    let asked: Option<AdministrativeDivision> = word.parse().ok();
    let alike = |division: &AdministrativeDivision| {
        if let Some(asked) = asked {
            return asked.as_str().get(..2) == division.as_str().get(..2);
        }
        let name = division.name().unwrap_or_default();
        word.chars().any(|char| !general.contains(&char) && name.contains(char))
    };
    let mut near: Vec<_> = regions.all().map(|one| one.profile.admdvs).filter(alike).collect();
    near.dedup();
    near.truncate(MOST_OFFERED);
    near
}

/// A document with the file it stands in.
struct File<T> {
    name: String,
    bytes: Vec<u8>,
    document: T,
}

/// The documents of a folder. One that is not of the form is told on stderr, and ends the command.
fn documents<T>(
    session: &Session,
    matches: &ArgMatches,
    option: &str,
    kind: DocumentType,
    read: impl Fn(&[u8]) -> Result<T, ltci::Error>,
) -> Result<Vec<File<T>>, Stop> {
    let Some(folder) = matches.get_one::<PathBuf>(option) else { return Ok(Vec::new()) };
    let mut failed = None;
    let found = sources(&[folder], |path: &Path, error| failed = Some((path.to_owned(), error)));
    if let Some((path, error)) = failed {
        let reason = args::unlooked(session.tongue, error.as_ref());
        return Err(Stop::Told(unreadable(session.tongue, &path.display().to_string(), &reason)));
    }
    found.iter().map(|source| document(session, source, kind, &read)).collect()
}

fn document<T>(
    session: &Session,
    source: &Source,
    kind: DocumentType,
    read: impl Fn(&[u8]) -> Result<T, ltci::Error>,
) -> Result<File<T>, Stop> {
    let name = source.name();
    let bytes = source.read(Limits::default().document_bytes).map_err(|error| {
        Stop::Told(unreadable(session.tongue, &name, &args::reason(session.tongue, &error)))
    })?;
    other_kind(session, &name, &bytes, kind)?;
    match read(&bytes) {
        Ok(document) => Ok(File { name, bytes, document }),
        Err(error) => {
            if let Some(report) = error.report() {
                session.print_to_stderr(&refusal(session, &name, &bytes, report));
            }
            Err(told(session, &name, kind))
        }
    }
}

/// Judges the documents of a folder beside each other. What is wrong is told on stderr; an error
/// ends the command.
fn judge<T>(session: &Session, files: &[File<T>], validator: &Validator) -> Result<(), Stop> {
    for file in files {
        let report = validator.validate(&file.bytes).map_err(|error| {
            // A fault of ours; both tongues stand in it.
            Stop::Told(error.to_string())
        })?;
        if report.findings.iter().any(|finding| finding.severity != Severity::Notice) {
            session.print_to_stderr(&refusal(session, &file.name, &file.bytes, &report));
        }
        if let (false, Some(kind)) = (report.is_acceptable(), report.doc_type) {
            return Err(told(session, &file.name, kind));
        }
    }
    Ok(())
}

fn told(session: &Session, file: &str, kind: DocumentType) -> Stop {
    let template = text!(
        "“{file}”不是可接受的{kind}，没有采用",
        "{file} is not an acceptable {kind} and was not taken"
    );
    let kind = session.tongue.say(kind.title());
    Stop::Told(session.tongue.fill(template, &[("file", &file), ("kind", &kind)]))
}
