//! `ltci directory show`: what a code means on a day.

use clap::{ArgMatches, Command};
use ltci::code::ItemCode;
use ltci::directory::{Absent, Directory, DirectoryMap, Editions, Item, Listed, MapEntry};
use ltci::{Date, text};
use serde_json::{Value, json};

use super::list::heading;
use super::shelf::Shelf;
use super::{edition, notice, word, words};
use crate::args::{self, positional, subcommand};
use crate::clock;
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM, ERROR, HEADING};
use crate::render::{Page, clean, fitted, hanging, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "查看一个项目编码在某日的含义、沿革和对照",
        "What an item code means on a day, its history and mappings"
    );
    let usage = text!(
        "ltci directory show [选项] <项目编码> [目录]",
        "ltci directory show [OPTIONS] <CODE> [EDITION]"
    );
    let says = text!("项目编码", "The code of an item");
    let code = positional("code", text!("项目编码", "CODE"), tongue, says);
    let malformed = text!(
        "项目编码为1至30位字母、数字、“_”“.”“-”",
        "a code is 1 to 30 letters, digits, `_`, `.` or `-`"
    );
    let code =
        code.required(true).value_parser(clap::builder::ValueParser::from(move |value: &str| {
            value.parse::<ItemCode>().map_err(|_| tongue.say(malformed).to_owned())
        }));
    let on =
        text!("服务日期，默认今天（北京时间）", "The day of service; by default today in China");
    let known = text!("按这一天已经发布的目录回答", "Answer from the editions issued by this day");
    subcommand("show", tongue, about, usage)
        .arg(code.display_order(1))
        .arg(edition("edition", text!("目录", "EDITION"), tongue))
        .arg(args::date("on", tongue, on))
        .arg(args::date("known-at", tongue, known))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command. A code that is not listed on the day is refused.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let Some(code) = matches.get_one::<ItemCode>("code").copied() else {
        return Ok(Exit::Unjudged);
    };
    let mut shelf = Shelf::open(session, matches)?;
    let day = day(session, matches)?;
    let known_at = matches.get_one::<Date>("known-at").copied();
    let asked = matches.get_one::<String>("edition").map(|_| word(matches, "edition"));
    let directories = rows(&mut shelf, &code, asked, known_at)?;
    let found = Found {
        code,
        day,
        known_at,
        directories: &directories,
        answers: Editions::new(&directories).answers(&code, day, known_at),
        replacements: replacements(&directories, &code, |next| {
            rows(&mut shelf, next, asked, known_at)
        })?,
        maps: shelf.maps()?,
    };
    if args::wants_json(matches) {
        print_json(&found.json())?;
    } else {
        let page = found.page(session.tongue, width::of_terminal());
        session.print(page.as_str())?;
    }
    Ok(if found.is_listed() { Exit::Acceptable } else { Exit::Refused })
}

/// The day that is asked for, or today.
pub fn day(session: &Session, matches: &ArgMatches) -> Result<Date, Stop> {
    let unknown = text!(
        "本机时间不对，请用 --on 写明日期",
        "the clock of this machine is wrong: give the day with --on"
    );
    let asked = matches.get_one::<Date>("on").copied();
    asked.or_else(clock::today).ok_or_else(|| Stop::Told(session.tongue.say(unknown).to_owned()))
}

/// The rows of a code, in the edition asked for or in all.
fn rows(
    shelf: &mut Shelf<'_>,
    code: &ItemCode,
    asked: Option<&str>,
    known_at: Option<Date>,
) -> Result<Vec<Directory<'static>>, Stop> {
    match asked {
        Some(word) => shelf.rows_in(word, code, known_at),
        None => shelf.rows_of(code, known_at),
    }
}

/// The codes that took the place of a code, one after the other, with their rows. A circle ends
/// where it closes.
fn replacements(
    directories: &[Directory<'static>],
    code: &ItemCode,
    mut rows_of: impl FnMut(&ItemCode) -> Result<Vec<Directory<'static>>, Stop>,
) -> Result<Vec<(ItemCode, Vec<Directory<'static>>)>, Stop> {
    let mut chain: Vec<(ItemCode, Vec<Directory<'static>>)> = Vec::new();
    let mut next = successor(directories);
    while let Some(found) = next {
        if found == *code || chain.iter().any(|(known, _)| *known == found) {
            break;
        }
        let rows = rows_of(&found)?;
        next = successor(&rows);
        chain.push((found, rows));
    }
    Ok(chain)
}

/// What the last row in time names in its place.
fn successor(directories: &[Directory<'static>]) -> Option<ItemCode> {
    let rows = directories.iter().flat_map(|one| &one.items);
    rows.max_by_key(|item| (item.in_force_from, item.replaced_by))?.replaced_by
}

struct Found<'d> {
    code: ItemCode,
    day: Date,
    known_at: Option<Date>,
    /// Every edition with its rows of the code.
    directories: &'d [Directory<'static>],
    answers: Vec<Result<Listed<'d>, Absent>>,
    replacements: Vec<(ItemCode, Vec<Directory<'static>>)>,
    maps: Vec<DirectoryMap<'static>>,
}

impl Found<'_> {
    fn is_listed(&self) -> bool {
        self.answers.iter().any(Result::is_ok)
    }

    fn rows(&self) -> Vec<(&Directory<'static>, &Item<'static>)> {
        let rows =
            self.directories.iter().flat_map(|one| one.items.iter().map(move |row| (one, row)));
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|(one, item)| (item.in_force_from, one.edition.issued, one.edition.id));
        rows
    }

    fn mapped(&self) -> Vec<(&DirectoryMap<'static>, &MapEntry<'static>)> {
        let names = |entry: &&MapEntry<'_>| {
            entry.local_item_codg == self.code || entry.ltc_item_codg == Some(self.code)
        };
        let lines = |map| -> Vec<_> {
            let map: &DirectoryMap<'static> = map;
            map.entries.iter().filter(names).map(|entry| (map, entry)).collect()
        };
        self.maps.iter().flat_map(lines).collect()
    }

    fn notices(&self) -> Vec<ltci::Finding> {
        let naming = self.directories.iter().filter(|one| !one.items.is_empty());
        notice::notices(naming.map(|one| &one.edition))
    }

    fn json(&self) -> Value {
        let answer = |answer: &Result<Listed<'_>, Absent>| match answer {
            Ok(listed) => json!({ "edition": listed.edition, "item": listed.item }),
            Err(absent) => absent_json(*absent),
        };
        let row = |(one, item): &(&Directory<'_>, &Item<'_>)| json!({ "edition": one.edition.id, "item": item });
        let line = |(map, entry): &(&DirectoryMap<'_>, &MapEntry<'_>)| json!({ "map": map.map.id, "entry": entry });
        json!({
            "code": self.code,
            "on": self.day,
            "known_at": self.known_at,
            "listed": self.is_listed(),
            "answers": self.answers.iter().map(answer).collect::<Vec<_>>(),
            "rows": self.rows().iter().map(row).collect::<Vec<_>>(),
            "replaced_by": self.replacements.iter().map(|(code, _)| code).collect::<Vec<_>>(),
            "mappings": self.mapped().iter().map(line).collect::<Vec<_>>(),
            "notices": self.notices(),
        })
    }

    fn page(&self, tongue: Tongue, columns: usize) -> Page {
        let mut page = Page::default();
        for (place, answer) in self.answers.iter().enumerate() {
            if place > 0 {
                page.blank();
            }
            match answer {
                Ok(listed) => self.listed(&mut page, listed, tongue, columns),
                Err(absent) => self.absent(&mut page, *absent, tongue, columns),
            }
        }
        if self.answers.is_empty() {
            let unknown = text!("没有目录列有项目 {code}", "no directory lists the code {code}");
            page.line(tongue.fill(unknown, &[("code", &self.code.as_str())]));
        }
        self.history(&mut page, tongue, columns);
        self.chain(&mut page, tongue);
        self.mappings(&mut page, tongue, columns);
        notice::tell(&mut page, &self.notices(), tongue, columns);
        page
    }

    fn listed(&self, page: &mut Page, listed: &Listed<'_>, tongue: Tongue, columns: usize) {
        let (code, name) = (self.code.as_str(), clean(listed.item.item_name.as_str()));
        let valid = text!("{day} 有效", "in force on {day}");
        let valid = tongue.fill(valid, &[("day", &self.day)]);
        page.line(format_args!("{BOLD}{code}  {name}{BOLD:#}  {valid}"));
        heading_dim(page, listed, tongue);
        page.blank();
        let fields = words::filled(listed.item);
        let terms = fields.iter().map(|(field, _)| tongue.say(words::field(field)));
        let widest = terms.clone().map(width::of).max().unwrap_or(0);
        for (term, (field, wire)) in terms.zip(&fields) {
            let mut head = format!("  {}  ", width::left(term, widest));
            for line in wire.lines() {
                page.line(hanging(&head, &words::value(field, line, tongue), columns.min(100)));
                head = " ".repeat(width::of(&head));
            }
        }
    }

    fn absent(&self, page: &mut Page, absent: Absent, tongue: Tongue, columns: usize) {
        let why = reason(absent, tongue);
        let head = text!("{code} 在 {day} 没有列入：", "{code} is not listed on {day}: ");
        let head = tongue.fill(head, &[("code", &self.code.as_str()), ("day", &self.day)]);
        let text = hanging("✘ ", &format!("{head}{why}"), columns.min(100));
        page.line(text.replacen('✘', &format!("{ERROR}✘{ERROR:#}"), 1));
    }

    fn history(&self, page: &mut Page, tongue: Tongue, columns: usize) {
        let rows = self.rows();
        let shown = self.answers.iter().filter(|answer| answer.is_ok()).count();
        if rows.len() <= shown.max(usize::from(self.is_listed())) {
            return;
        }
        section(page, text!("各时段", "Over time"), tongue);
        let cells = rows.iter().map(|(one, item)| {
            vec![
                words::period(item.in_force(), tongue),
                clean(item.item_name.as_str()),
                words::price(item, tongue),
                one.edition.id.as_str().to_owned(),
            ]
        });
        for line in fitted(&cells.collect::<Vec<_>>(), &[], columns - 2) {
            page.indented(2, &line);
        }
    }

    fn chain(&self, page: &mut Page, tongue: Tongue) {
        if self.replacements.is_empty() {
            return;
        }
        section(page, text!("代替", "Replacement"), tongue);
        page.line(format_args!("  {}", self.code.as_str()));
        for (code, rows) in &self.replacements {
            let last = rows.iter().flat_map(|one| &one.items).max_by_key(|row| row.in_force_from);
            let about = last.map_or_else(
                || tongue.say(text!("没有目录列有这个编码", "no directory lists it")).to_owned(),
                |item| {
                    let period = words::period(item.in_force(), tongue);
                    format!("{}  {DIM}{period}{DIM:#}", clean(item.item_name.as_str()))
                },
            );
            page.line(format_args!("  → {BOLD}{}{BOLD:#}  {about}", code.as_str()));
        }
    }

    fn mappings(&self, page: &mut Page, tongue: Tongue, columns: usize) {
        let mapped = self.mapped();
        if mapped.is_empty() {
            return;
        }
        section(page, text!("对照", "Mappings"), tongue);
        let rows = mapped.iter().map(|(map, entry)| {
            vec![
                entry.local_item_codg.as_str().to_owned(),
                tongue.say(entry.relation.meaning()).to_owned(),
                entry.ltc_item_codg.map_or("—".to_owned(), |code| code.as_str().to_owned()),
                words::period(entry.in_force(), tongue),
                map.map.id.as_str().to_owned(),
            ]
        });
        for line in fitted(&rows.collect::<Vec<_>>(), &[], columns - 2) {
            page.indented(2, &line);
        }
    }
}

fn heading_dim(page: &mut Page, listed: &Listed<'_>, tongue: Tongue) {
    let mut about = Page::default();
    heading(&mut about, listed.edition, tongue);
    for line in about.as_str().lines() {
        page.line(line);
    }
}

fn section(page: &mut Page, name: ltci::Text, tongue: Tongue) {
    page.blank();
    page.line(format_args!("{HEADING}{}{HEADING:#}", tongue.say(name)));
}

/// Why a code is not listed.
fn reason(absent: Absent, tongue: Tongue) -> String {
    match absent {
        Absent::NoEdition => tongue
            .say(text!(
                "当时没有已发布并在该日施行的目录",
                "no edition had been issued then that applies on the day"
            ))
            .to_owned(),
        Absent::NotListed { edition } => tongue.fill(
            text!("目录“{edition}”没有这个编码", "the directory {edition} does not have it"),
            &[("edition", &edition.as_str())],
        ),
        Absent::NotYet { edition, from } => tongue.fill(
            text!(
                "目录“{edition}”中{from}才生效",
                "in the directory {edition} it is in force only from {from}"
            ),
            &[("edition", &edition.as_str()), ("from", &from)],
        ),
        Absent::Ended { edition, last, replaced_by: None } => tongue.fill(
            text!(
                "目录“{edition}”中{last}已经失效，没有写明由哪个项目代替",
                "in the directory {edition} it ended on {last}, and nothing is named in its place"
            ),
            &[("edition", &edition.as_str()), ("last", &last)],
        ),
        Absent::Ended { edition, last, replaced_by: Some(code) } => tongue.fill(
            text!(
                "目录“{edition}”中{last}已经失效，由 {code} 代替",
                "in the directory {edition} it ended on {last}, replaced by {code}"
            ),
            &[("edition", &edition.as_str()), ("last", &last), ("code", &code.as_str())],
        ),
    }
}

fn absent_json(absent: Absent) -> Value {
    match absent {
        Absent::NoEdition => json!({ "absent": "no_edition" }),
        Absent::NotListed { edition } => json!({ "absent": "not_listed", "edition": edition }),
        Absent::NotYet { edition, from } => {
            json!({ "absent": "not_yet", "edition": edition, "from": from })
        }
        Absent::Ended { edition, last, replaced_by } => json!({
            "absent": "ended", "edition": edition, "last": last, "replaced_by": replaced_by,
        }),
    }
}
