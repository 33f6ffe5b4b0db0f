//! A comparison as a person reads it.

use ltci::directory::{Change, ChangeKind, Comparison, DirectoryMap, Edition, FieldChange};
use ltci::{Finding, Text, text};

use super::settlements::{Impact, Touched};
use crate::directory::{list, notice, words};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM, ERROR, GOOD, HEADING, WARNING};
use crate::render::{Page, clean, fitted};

/// Changes of a kind that are shown; the others are counted.
const MOST_CHANGES: usize = 200;
/// Details of settlements that are shown; the others are counted.
const MOST_SHOWN: usize = 20;
/// Longer texts, such as the content of an item, are cut.
const LONGEST_VALUE: usize = 60;

/// A comparison, to be shown.
#[derive(Clone, Copy)]
pub struct View<'c> {
    pub comparison: &'c Comparison,
    pub tongue: Tongue,
    pub columns: usize,
}

impl View<'_> {
    /// The whole page: editions, changes by kind, and what they touch.
    pub fn page(
        &self,
        [old, new]: [&Edition<'_>; 2],
        maps: &[DirectoryMap<'_>],
        impact: Option<&Impact>,
        notices: &[Finding],
    ) -> Page {
        let mut page = Page::default();
        self.edition(&mut page, text!("旧：", "old: "), old);
        self.edition(&mut page, text!("新：", "new: "), new);
        self.changes(&mut page);
        for map in maps {
            self.mapping(&mut page, map);
        }
        if let Some(impact) = impact {
            self.settlements(&mut page, impact);
        }
        notice::tell(&mut page, notices, self.tongue, self.columns);
        page
    }

    fn edition(&self, page: &mut Page, word: Text, edition: &Edition<'_>) {
        let mut heading = Page::default();
        list::heading(&mut heading, edition, self.tongue);
        let word = self.tongue.say(word);
        let mut head = word.to_owned();
        for line in heading.as_str().lines() {
            page.line(format_args!("{head}{line}"));
            head = " ".repeat(crate::render::width::of(word));
        }
    }

    /// The changes, one section a kind. Also shown by a dry run of an import.
    pub fn changes(&self, page: &mut Page) {
        for kind in ChangeKind::ALL {
            let is_it = |change: &&Change| change.kinds.contains(kind);
            let changes: Vec<_> = self.comparison.changes.iter().filter(is_it).collect();
            if !changes.is_empty() {
                self.kind(page, *kind, &changes);
            }
        }
        if self.comparison.changes.is_empty() {
            page.blank();
            let same = text!("项目没有变化", "the items are the same");
            page.line(format_args!("{GOOD}{}{GOOD:#}", self.tongue.say(same)));
        }
    }

    fn kind(&self, page: &mut Page, kind: ChangeKind, changes: &[&Change]) {
        self.section(page, kind.term(), changes.len());
        let rows: Vec<_> = changes
            .iter()
            .take(MOST_CHANGES)
            .map(|change| {
                vec![
                    change.code.as_str().to_owned(),
                    clean(&change.name),
                    self.details(kind, change),
                ]
            })
            .collect();
        self.rows(page, &rows);
        self.more(page, changes.len().saturating_sub(MOST_CHANGES));
    }

    fn more(&self, page: &mut Page, number: usize) {
        if number > 0 {
            let more = text!(
                "还有{number}条，--format json 列出更多",
                "{number} more; --format json lists more"
            );
            let more = self.tongue.fill(more, &[("number", &number)]);
            page.line(format_args!("  {DIM}{more}{DIM:#}"));
        }
    }

    fn section(&self, page: &mut Page, name: Text, number: usize) {
        let number = u64::try_from(number).unwrap_or(u64::MAX);
        let number = self.tongue.count(number, text!("项", "item"));
        page.blank();
        page.line(format_args!("{HEADING}{}{HEADING:#}  {number}", self.tongue.say(name)));
    }

    fn rows(&self, page: &mut Page, rows: &[Vec<String>]) {
        for line in fitted(rows, &[], self.columns - 2) {
            page.indented(2, &line);
        }
    }

    /// The fields of this kind, and what takes the place of an item that is retired.
    fn details(&self, kind: ChangeKind, change: &Change) -> String {
        let fields = change.fields.iter().filter(|field| field.kind() == kind);
        let mut details: Vec<_> = fields.map(|field| self.field(field)).collect();
        let retired = matches!(kind, ChangeKind::Removed | ChangeKind::Ended);
        if let Some(code) = change.replaced_by.filter(|_| retired) {
            let replaced = text!("由 {code} 代替", "replaced by {code}");
            details.push(self.tongue.fill(replaced, &[("code", &code.as_str())]));
        }
        details.join(self.tongue.say(text!("；", "; ")))
    }

    fn field(&self, change: &FieldChange) -> String {
        let term = self.tongue.say(words::field(change.field));
        let say = |wire: Option<&String>| {
            wire.map_or(self.tongue.say(text!("无", "none")).to_owned(), |wire| {
                shortened(&words::value(change.field, wire, self.tongue))
            })
        };
        let (old, new) = (say(change.old.as_ref()), say(change.new.as_ref()));
        let row = change.row.map_or(String::new(), |day| {
            let row = text!("（{day}起的一行）", " (the row from {day})");
            self.tongue.fill(row, &[("day", &day)])
        });
        format!("{term} {old} → {new}{row}")
    }

    fn mapping(&self, page: &mut Page, map: &DirectoryMap<'_>) {
        let touched = self.comparison.touched(map);
        let name = text!("对照“{id}”受影响：{number}条", "Mapping {id}, lines touched: {number}");
        let values: [(&'static str, &dyn std::fmt::Display); 2] =
            [("id", &map.map.id.as_str()), ("number", &touched.len())];
        page.blank();
        page.line(format_args!("{HEADING}{}{HEADING:#}", self.tongue.fill(name, &values)));
        let rows: Vec<_> = touched
            .iter()
            .map(|(place, entry)| {
                let number = text!("第{number}条", "line {number}");
                vec![
                    self.tongue.fill(number, &[("number", &(place + 1))]),
                    entry.local_item_codg.as_str().to_owned(),
                    self.tongue.say(entry.relation.meaning()).to_owned(),
                    entry.ltc_item_codg.map_or("—".to_owned(), |code| code.as_str().to_owned()),
                    words::period(entry.in_force(), self.tongue),
                ]
            })
            .collect();
        self.rows(page, &rows);
    }

    fn settlements(&self, page: &mut Page, impact: &Impact) {
        page.blank();
        let name = self.tongue.say(text!("结算受影响", "Settlements touched"));
        page.line(format_args!("{HEADING}{name}{HEADING:#}"));
        let counts = text!(
            "结算{settlements}份；涉及失效项目的明细{touched}条，其中服务晚于最后一天的{late}条",
            "Settlements: {settlements}; details with a retired item: {touched}, served after its last day: {late}"
        );
        let values: [(&'static str, &dyn std::fmt::Display); 3] = [
            ("settlements", &impact.settlements),
            ("touched", &impact.touched),
            ("late", &impact.late),
        ];
        page.line(format_args!("  {}", self.tongue.fill(counts, &values)));
        self.unread(page, impact);
        let mut details: Vec<_> = impact.details.iter().collect();
        details.sort_by_key(|touched| (!touched.is_late(), touched.day.is_some()));
        details.truncate(MOST_SHOWN);
        let rows: Vec<_> = details.into_iter().map(|touched| self.detail(touched)).collect();
        self.rows(page, &rows);
        let touched = usize::try_from(impact.touched).unwrap_or(usize::MAX);
        self.more(page, touched.saturating_sub(rows.len()));
    }

    /// What was not compared is told: a settlement that cannot be read may use a retired item.
    fn unread(&self, page: &mut Page, impact: &Impact) {
        let told = [
            (
                impact.not_read,
                text!("不是带明细的结算文书：{number}份", "no settlements with details: {number}"),
            ),
            (impact.unread_files, text!("读不了的文件：{number}个", "files not read: {number}")),
            (
                impact.undated,
                text!(
                    "看不出服务日期的明细：{number}条",
                    "details without a readable day: {number}"
                ),
            ),
        ];
        for (number, template) in told.into_iter().filter(|(number, _)| *number > 0) {
            let line = self.tongue.fill(template, &[("number", &number)]);
            page.line(format_args!("  {WARNING}{line}{WARNING:#}"));
        }
    }

    fn detail(&self, touched: &Touched) -> Vec<String> {
        let file = clean(&touched.file);
        let place = touched.line.map_or(file.clone(), |line| format!("{file}:{line}"));
        let day = touched.day.map_or("—".to_owned(), |day| day.to_string());
        let last = text!("最后一天 {last}", "last day {last}");
        let last = self.tongue.fill(last, &[("last", &touched.last)]);
        let day = if touched.is_late() { format!("{ERROR}{day}{ERROR:#}") } else { day };
        vec![
            place,
            format!("{DIM}{}{DIM:#}", touched.path.trim_end_matches("/ltc_item_codg")),
            format!("{BOLD}{}{BOLD:#}", touched.code.as_str()),
            day,
            last,
        ]
    }
}

fn shortened(text: &str) -> String {
    let mut chars = text.chars();
    let kept: String = chars.by_ref().take(LONGEST_VALUE).collect();
    if chars.next().is_some() { format!("{kept}…") } else { kept }
}
