//! `ltci directory list` without an edition: what is there.

use clap::ArgMatches;
use ltci::directory::sample_edition;
use ltci::text;
use ltci_tables::store::StoredEdition;
use serde_json::json;

use super::list::heading;
use super::notice;
use super::shelf::{self, Shelf};
use crate::args;
use crate::language::Tongue;
use crate::render::style::DIM;
use crate::render::{Page, clean, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};

/// Characters of a digest that tell revisions apart.
const DIGEST: usize = 12;

/// Lists the editions within reach.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let revisions = Shelf::open(session, matches)?.revisions()?;
    let sample = sample_edition();
    let notices = notice::notices([&sample.edition]);
    if args::wants_json(matches) {
        print_json(&json!({
            "built_in": [{
                "edition": sample.edition, "items": sample.items.len(), "digest": sample.digest(),
            }],
            "stored": revisions,
            "notices": notices,
        }))?;
        return Ok(Exit::Acceptable);
    }
    let tongue = session.tongue;
    let mut page = Page::default();
    heading(&mut page, &sample.edition, tongue);
    let items = u64::try_from(sample.items.len()).unwrap_or(u64::MAX);
    let parts = [
        tongue.count(items, text!("项", "item")),
        short(&sample.digest()),
        tongue.say(text!("随程序附带", "built in")).to_owned(),
    ];
    detail(&mut page, &parts);
    stored(&mut page, &revisions, tongue);
    if revisions.is_empty() {
        page.blank();
        let none = text!(
            "数据库“{name}”中没有目录；用 ltci directory import 导入",
            "no directory in the database {name}; `ltci directory import` imports one"
        );
        let name = shelf::name(shelf::url(matches));
        let line = tongue.fill(none, &[("name", &clean(name))]);
        page.line(format_args!("{DIM}{line}{DIM:#}"));
    }
    notice::tell(&mut page, &notices, tongue, width::of_terminal());
    session.print(page.as_str())?;
    Ok(Exit::Acceptable)
}

/// The current revision with the facts of its edition, older ones below it.
fn stored(page: &mut Page, revisions: &[StoredEdition], tongue: Tongue) {
    for edition in revisions.chunk_by(|left, right| left.edition.id == right.edition.id) {
        let Some(current) = edition.iter().find(|one| one.current).or(edition.last()) else {
            continue;
        };
        page.blank();
        heading(page, &current.edition, tongue);
        for one in edition.iter().rev() {
            detail(page, &about(one, tongue));
        }
    }
}

/// `第2次  42项  sm3:0123456789ab  2026-01-31T08:00:00Z导入  上海.xlsx`.
fn about(stored: &StoredEdition, tongue: Tongue) -> [String; 5] {
    let revision = if stored.current {
        text!("第{number}版", "revision {number}")
    } else {
        text!("第{number}版（已被代替）", "revision {number} (superseded)")
    };
    let recorded = text!("{time}导入", "imported {time}");
    [
        tongue.fill(revision, &[("number", &stored.revision)]),
        tongue.count(stored.items, text!("项", "item")),
        short(&stored.digest),
        tongue.fill(recorded, &[("time", &stored.recorded_at)]),
        clean(&stored.source),
    ]
}

fn detail(page: &mut Page, parts: &[String]) {
    page.line(hanging("  ", &parts.join("  "), width::of_terminal()));
}

/// `sm3:0123456789ab`.
fn short(digest: &str) -> String {
    digest.chars().take("sm3:".len() + DIGEST).collect()
}
