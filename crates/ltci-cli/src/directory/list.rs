//! `ltci directory list`: the editions, or the items of one.

use clap::{ArgMatches, Command};
use ltci::directory::{Directory, Edition, Item};
use ltci::{Date, Text, text};
use serde_json::json;

use super::shelf::Shelf;
use super::{edition, editions, notice, word, words};
use crate::args::{self, option, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM};
use crate::render::{Align, Page, clean, fitted, lines, width};
use crate::session::{Exit, Session, Stop, print_json};

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!("列出目录，或一个目录的项目", "List the directories, or the items of one");
    let usage =
        text!("ltci directory list [选项] [目录]", "ltci directory list [OPTIONS] [EDITION]");
    let class = text!("只列一个大类", "Only the items of a class");
    let category = text!("只列一个类别", "Only the items of a category");
    let on = text!("只列这一天有效的项目", "Only the items in force on a day");
    subcommand("list", tongue, about, usage)
        .arg(edition("edition", text!("目录", "EDITION"), tongue))
        .arg(option("class", text!("大类", "CLASS"), tongue, class))
        .arg(option("category", text!("类别", "CATEGORY"), tongue, category))
        .arg(args::date("on", tongue, on))
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    if !matches.contains_id("edition") {
        return editions::run(session, matches);
    }
    let mut shelf = Shelf::open(session, matches)?;
    let directory = shelf.edition(word(matches, "edition"))?;
    let items: Vec<_> = directory.items.iter().filter(|item| is_asked(item, matches)).collect();
    let notices = notice::notices([&directory.edition]);
    if args::wants_json(matches) {
        print_json(&json!({
            "edition": directory.edition,
            "items": items,
            "notices": notices,
        }))?;
        return Ok(Exit::Acceptable);
    }
    let (tongue, columns) = (session.tongue, width::of_terminal());
    let mut page = Page::default();
    heading(&mut page, &directory.edition, tongue);
    by_class(&mut page, &directory, &items, tongue, columns);
    notice::tell(&mut page, &notices, tongue, columns);
    session.print(page.as_str())?;
    Ok(Exit::Acceptable)
}

/// Title, id, status and validity of an edition.
pub fn heading(page: &mut Page, edition: &Edition<'_>, tongue: Tongue) {
    page.line(format_args!("{BOLD}{}{BOLD:#}", clean(edition.title.as_str())));
    for line in lines(&about(edition, tongue), width::of_terminal()) {
        page.line(format_args!("{DIM}{line}{DIM:#}"));
    }
}

/// `local-2026，地方目录，330200，2025-12-15发布，2026-01-01起`.
fn about(edition: &Edition<'_>, tongue: Tongue) -> String {
    let publisher = edition.publisher_admdvs.map(|code| match code.name() {
        Some(name) => format!("{} {name}", code.as_str()),
        None => code.as_str().to_owned(),
    });
    let issued = text!("{day}发布", "issued {day}");
    let parts = [
        Some(edition.id.as_str().to_owned()),
        Some(tongue.say(edition.status.meaning()).to_owned()),
        publisher,
        Some(tongue.fill(issued, &[("day", &edition.issued)])),
        Some(words::period(edition.in_force(), tongue)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(tongue.say(text!("，", ", ")))
}

fn is_asked(item: &Item<'_>, matches: &ArgMatches) -> bool {
    let is = |option: &str, value: Option<&str>| {
        matches.get_one::<String>(option).is_none_or(|asked| value == Some(asked.as_str()))
    };
    is("class", Some(item.item_class.as_str()))
        && is("category", item.item_category.as_ref().map(ltci::value::Label::as_str))
        && matches.get_one::<Date>("on").is_none_or(|day| item.in_force().contains(*day))
}

/// The items under their classes, in the order of the edition.
fn by_class(
    page: &mut Page,
    directory: &Directory<'_>,
    items: &[&Item<'_>],
    tongue: Tongue,
    columns: usize,
) {
    let table = Table::of(items, &directory.edition, tongue, columns - INDENT);
    let mut rows = table.rows.iter();
    for class in items.chunk_by(|left, right| left.item_class == right.item_class) {
        let name = class.first().map_or("", |item| item.item_class.as_str());
        let number = u64::try_from(class.len()).unwrap_or(u64::MAX);
        let number = tongue.count(number, text!("项", "item"));
        page.blank();
        page.line(format_args!("{BOLD}{}{BOLD:#}  {DIM}{number}{DIM:#}", clean(name)));
        page.indented(INDENT, &format!("{DIM}{}{DIM:#}", table.head));
        for row in rows.by_ref().take(class.len()) {
            page.indented(INDENT, row);
        }
    }
    if items.is_empty() {
        page.blank();
        page.line(tongue.say(text!("没有符合条件的项目", "no such items")));
    }
}

const INDENT: usize = 2;

struct Table {
    head: String,
    rows: Vec<String>,
}

/// A column of the table: its heading, how it stands, and its cells.
type Column = (Text, Align, fn(&Item<'_>, &Edition<'_>, Tongue) -> String);

const COLUMNS: [Column; 7] = [
    (text!("编码", "code"), Align::Left, |item, _, _| item.ltc_item_codg.as_str().to_owned()),
    (text!("类别", "category"), Align::Left, |item, _, _| {
        item.item_category.as_ref().map_or(String::new(), |category| clean(category.as_str()))
    }),
    (text!("名称", "name"), Align::Left, |item, _, _| clean(item.item_name.as_str())),
    (text!("时长", "duration"), Align::Right, |item, _, tongue| words::duration(item, tongue)),
    (text!("频次", "frequency"), Align::Left, |item, _, _| {
        item.frequency.as_ref().map_or(String::new(), ToString::to_string)
    }),
    (text!("单价", "price"), Align::Right, |item, _, tongue| words::price(item, tongue)),
    (text!("有效期", "in force"), Align::Left, |item, edition, tongue| {
        words::own_period(item, edition, tongue)
    }),
];

impl Table {
    /// The items in columns; a column without a single entry is left out.
    fn of(items: &[&Item<'_>], edition: &Edition<'_>, tongue: Tongue, columns: usize) -> Self {
        let cells = |(_, _, cell): &Column| -> Vec<String> {
            items.iter().map(|item| cell(item, edition, tongue)).collect()
        };
        let filled = COLUMNS.iter().map(|column| (column, cells(column)));
        let filled = filled.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
        let mut aligns = Vec::new();
        let mut rows = vec![Vec::new(); items.len() + 1];
        for ((heading, align, _), cells) in filled {
            aligns.push(*align);
            let cells = std::iter::once(tongue.say(*heading).to_owned()).chain(cells);
            for (row, cell) in rows.iter_mut().zip(cells) {
                row.push(cell);
            }
        }
        let mut rows = fitted(&rows, &aligns, columns);
        let head = if rows.is_empty() { String::new() } else { rows.remove(0) };
        Self { head, rows }
    }
}
