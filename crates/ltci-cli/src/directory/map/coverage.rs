//! The coverage of a mapping as a person reads it, with a bar for each category.

use std::collections::BTreeSet;
use std::fmt::Display;

use ltci::code::ItemCode;
use ltci::directory::{Coverage, Directory, Item, Side};
use ltci::{Text, text};

use crate::language::Tongue;
use crate::render::style::{BOLD, DIM, ERROR, GOOD, HEADING, WARNING};
use crate::render::{Align, Page, clean, fitted};

/// Cells of a bar.
const BAR: usize = 12;
/// Items that are listed under a heading; the others are counted.
const MOST: usize = 30;

/// The page: both sides by category, what is left out, what is unknown.
pub fn page(
    coverage: &Coverage,
    local: &Directory<'_>,
    national: &Directory<'_>,
    tongue: Tongue,
    columns: usize,
) -> Page {
    let view = View { coverage, tongue, columns };
    let mut page = Page::default();
    view.relations(&mut page);
    view.side(&mut page, text!("国家目录", "National directory"), &coverage.national, national);
    view.side(&mut page, text!("地方目录", "Local directory"), &coverage.local, local);
    page
}

struct View<'c> {
    coverage: &'c Coverage,
    tongue: Tongue,
    columns: usize,
}

impl View<'_> {
    /// `对应关系：等同 1，窄于国家项目 2，…`
    fn relations(&self, page: &mut Page) {
        let counts = self.coverage.relations.iter().filter(|(_, number)| *number > 0);
        let counts: Vec<_> = counts
            .map(|(relation, number)| {
                let name = self.tongue.say(relation.meaning());
                let count = text!("{name} {number}", "{name}: {number}");
                self.tongue.fill(count, &[("name", &name), ("number", number)])
            })
            .collect();
        page.blank();
        let head = text!("{day}的覆盖情况：", "Coverage on {day}: ");
        let head = self.tongue.fill(head, &[("day", &self.coverage.day)]);
        let counts = counts.join(self.tongue.say(text!("，", "; ")));
        page.line(crate::render::hanging(&head, &counts, self.columns.min(100)));
    }

    fn side(&self, page: &mut Page, name: Text, side: &Side, directory: &Directory<'_>) {
        page.blank();
        let (name, id) = (self.tongue.say(name), directory.edition.id.as_str());
        page.line(format_args!("{HEADING}{name}{HEADING:#}  {id}"));
        let left_out: BTreeSet<_> = side.left_out.iter().collect();
        let groups = groups(directory, &left_out, self.coverage.day);
        let mut rows: Vec<_> = groups.iter().map(Group::row).collect();
        let all = Group {
            name: self.tongue.say(text!("合计", "all")).to_owned(),
            mapped: side.mapped,
            items: side.items,
        };
        rows.push(all.row());
        let aligns = [Align::Left, Align::Right, Align::Right, Align::Left];
        for line in fitted(&rows, &aligns, self.columns - 2) {
            page.indented(2, &line);
        }
        self.codes(page, text!("没有对照的", "not mapped"), &side.left_out, directory, WARNING);
        let unknown = text!("映射中当日无效的", "in the mapping, but not in force on the day");
        self.codes(page, unknown, &side.unknown, directory, ERROR);
    }

    fn codes(
        &self,
        page: &mut Page,
        name: Text,
        codes: &[ItemCode],
        directory: &Directory<'_>,
        style: anstyle::Style,
    ) {
        if codes.is_empty() {
            return;
        }
        let head = text!("{name}{number}项", "{name}: {number}");
        let values: [(&'static str, &dyn Display); 2] =
            [("name", &self.tongue.say(name)), ("number", &codes.len())];
        page.line(format_args!("  {style}{}{style:#}", self.tongue.fill(head, &values)));
        let rows: Vec<_> = codes
            .iter()
            .take(MOST)
            .map(|code| vec![code.as_str().to_owned(), name_of(directory, code)])
            .collect();
        for line in fitted(&rows, &[], self.columns - 4) {
            page.indented(4, &line);
        }
        if let Some(rest) = codes.len().checked_sub(MOST).filter(|rest| *rest > 0) {
            let more = text!("还有{number}项", "and {number} more");
            let more = self.tongue.fill(more, &[("number", &rest)]);
            page.line(format_args!("    {DIM}{more}{DIM:#}"));
        }
    }
}

/// The items of a category in force on the day.
struct Group {
    name: String,
    mapped: usize,
    items: usize,
}

impl Group {
    fn row(&self) -> Vec<String> {
        let percent = (self.mapped * 100).checked_div(self.items).unwrap_or(100);
        let filled = (self.mapped * BAR).checked_div(self.items).unwrap_or(BAR);
        let style = if self.mapped == self.items { GOOD } else { WARNING };
        let (bar, rest) = ("█".repeat(filled), "░".repeat(BAR - filled));
        vec![
            self.name.clone(),
            format!("{BOLD}{}/{}{BOLD:#}", self.mapped, self.items),
            format!("{percent}%"),
            format!("{style}{bar}{style:#}{DIM}{rest}{DIM:#}"),
        ]
    }
}

/// Classes and categories in the order of the edition; a code of several rows counts once.
fn groups(
    directory: &Directory<'_>,
    left_out: &BTreeSet<&ItemCode>,
    day: ltci::Date,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut counted = BTreeSet::new();
    for item in directory.items.iter().filter(|item| item.in_force().contains(day)) {
        if !counted.insert(item.ltc_item_codg) {
            continue;
        }
        let name = name_of_group(item);
        let place = groups.iter().position(|group| group.name == name).unwrap_or_else(|| {
            groups.push(Group { name, mapped: 0, items: 0 });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.items += 1;
            group.mapped += usize::from(!left_out.contains(&item.ltc_item_codg));
        }
    }
    groups
}

fn name_of_group(item: &Item<'_>) -> String {
    let class = clean(item.item_class.as_str());
    match &item.item_category {
        Some(category) => format!("{class} · {}", clean(category.as_str())),
        None => class,
    }
}

fn name_of(directory: &Directory<'_>, code: &ItemCode) -> String {
    let item = directory.items.iter().find(|item| item.ltc_item_codg == *code);
    item.map_or("—".to_owned(), |item| clean(item.item_name.as_str()))
}
