//! `ltci directory search`: by Chinese characters, pinyin or initials.

use clap::{ArgMatches, Command};
use ltci::directory::{Directory, Item, Query, search};
use ltci::text;
use serde_json::{Value, json};

use super::list::heading;
use super::shelf::Shelf;
use super::{edition, notice, word, words};
use crate::args::{self, option, positional, subcommand};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM, GOOD};
use crate::render::{Align, Page, clean, fitted, width};
use crate::session::{Exit, Session, Stop, print_json};

/// Hits that are listed where no other number is asked for.
const MOST: &str = "50";

/// The command's parser.
pub fn command(tongue: Tongue) -> Command {
    let about = text!(
        "查找项目：汉字、拼音、首字母或编码",
        "Find items by characters, pinyin, initials or code"
    );
    let usage = text!(
        "ltci directory search [选项] <文字> [目录]",
        "ltci directory search [OPTIONS] <TEXT> [EDITION]"
    );
    let says = text!("如 洗、xi、xf、SI0", "Characters, or letters such as xi, xf, SI0");
    let asked = positional("text", text!("文字", "TEXT"), tongue, says);
    let most =
        text!("每个目录最多列出几项（默认50）", "At most so many items a directory (default 50)");
    subcommand("search", tongue, about, usage)
        .arg(asked.required(true).display_order(1))
        .arg(edition("edition", text!("目录", "EDITION"), tongue))
        .arg(
            option("most", text!("项数", "NUMBER"), tongue, most)
                .value_parser(args::number::<usize>(tongue))
                .default_value(MOST),
        )
        .arg(args::format(&["text", "json"], tongue))
}

/// Runs the command.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Exit, Stop> {
    let mut shelf = Shelf::open(session, matches)?;
    let directories = match matches.get_one::<String>("edition") {
        Some(word) => vec![shelf.edition(word)?],
        None => shelf.editions()?,
    };
    let query = Query::new(word(matches, "text"));
    let most = matches.get_one::<usize>("most").copied().unwrap_or_default();
    let hits: Vec<_> = directories.iter().map(|one| Hits::of(&query, one, most)).collect();
    let hits: Vec<_> = hits.into_iter().filter(|hits| hits.number > 0).collect();
    if args::wants_json(matches) {
        print_json(&hits.iter().map(Hits::json).collect::<Vec<_>>())?;
        return Ok(Exit::Acceptable);
    }
    let (tongue, columns) = (session.tongue, width::of_terminal());
    let mut page = Page::default();
    for hits in &hits {
        hits.tell(&mut page, &query, tongue, columns);
    }
    if hits.is_empty() {
        page.line(tongue.say(text!("没有找到", "nothing found")));
    }
    let found = hits.iter().map(|hits| &hits.directory.edition);
    notice::tell(&mut page, &notice::notices(found), tongue, columns);
    session.print(page.as_str().trim_start_matches('\n'))?;
    Ok(Exit::Acceptable)
}

/// What was found in one directory.
struct Hits<'d> {
    directory: &'d Directory<'d>,
    /// How many items fit.
    number: usize,
    /// The best of them.
    items: Vec<&'d Item<'d>>,
}

impl<'d> Hits<'d> {
    fn of(query: &Query, directory: &'d Directory<'d>, most: usize) -> Self {
        let mut items = search(query, directory);
        let number = items.len();
        items.truncate(most);
        Self { directory, number, items }
    }

    fn json(&self) -> Value {
        json!({
            "edition": self.directory.edition.id,
            "number": self.number,
            "items": self.items,
            "notices": notice::notices([&self.directory.edition]),
        })
    }

    fn tell(&self, page: &mut Page, query: &Query, tongue: Tongue, columns: usize) {
        page.blank();
        heading(page, &self.directory.edition, tongue);
        let rows: Vec<_> = self.items.iter().map(|item| self.row(item, query, tongue)).collect();
        let aligns = [Align::Left, Align::Left, Align::Left, Align::Right, Align::Left];
        for line in fitted(&rows, &aligns, columns - 2) {
            page.indented(2, &line);
        }
        let unlisted = self.number - self.items.len();
        if unlisted > 0 {
            let more = text!("还有{number}项，用 --most 多列", "{number} more; --most lists more");
            let more = tongue.fill(more, &[("number", &unlisted)]);
            page.line(format_args!("  {DIM}{more}{DIM:#}"));
        }
    }

    fn row(&self, item: &Item<'_>, query: &Query, tongue: Tongue) -> Vec<String> {
        let (code, name) = (item.ltc_item_codg.as_str(), clean(item.item_name.as_str()));
        let (code, name) = match matched(query, &name) {
            Some(place) => (code.to_owned(), marked(&name, &place)),
            None => (format!("{GOOD}{code}{GOOD:#}"), name),
        };
        let category = item.item_category.as_ref().unwrap_or(&item.item_class);
        vec![
            format!("{BOLD}{code}{BOLD:#}"),
            name,
            clean(category.as_str()),
            words::price(item, tongue),
            words::own_period(item, &self.directory.edition, tongue),
        ]
    }
}

/// The shortest part of a name that already fits; `None` where the code was found.
fn matched(query: &Query, name: &str) -> Option<std::ops::Range<usize>> {
    let fits = |part: Option<&str>| part.is_some_and(|part| query.rank("", part).is_some());
    let ends = name.char_indices().map(|(at, char)| at + char.len_utf8());
    let end = ends.into_iter().find(|end| fits(name.get(..*end)))?;
    let mut starts = name.char_indices().map(|(at, _)| at).rev();
    let start = starts.find(|start| *start < end && fits(name.get(*start..end)))?;
    Some(start..end)
}

fn marked(name: &str, place: &std::ops::Range<usize>) -> String {
    let part = |range: Option<&str>| range.unwrap_or_default().to_owned();
    let [before, inside, after] =
        [part(name.get(..place.start)), part(name.get(place.clone())), part(name.get(place.end..))];
    format!("{before}{GOOD}{inside}{GOOD:#}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_marked() {
        let inside =
            |text, name: &'static str| matched(&Query::new(text), name).map(|at| &name[at]);
        assert_eq!(inside("洗", "协助洗发"), Some("洗"));
        assert_eq!(inside("jinshi", "协助进食/水"), Some("进食"));
        assert_eq!(inside("szbqj", "手、足部清洁"), Some("手、足部清洁"));
        assert_eq!(inside("SI001", "洗发"), None);
    }
}
