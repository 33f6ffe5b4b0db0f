//! What became of an import, as a person reads it.

use std::collections::BTreeMap;

use ltci::directory::Edition;
use ltci::{Severity, text};
use ltci_tables::import::ImportReport;
use ltci_tables::table::{CellFinding, Summary};

use super::{outcome, refuses};
use crate::directory::{diff, list, words};
use crate::language::Tongue;
use crate::render::style::{BOLD, DIM, ERROR, GOOD, HEADING, WARNING, of_severity};
use crate::render::{Page, clean, fitted, hanging};

/// Refused cells that are told one by one; the others are counted.
const MOST_REFUSED: usize = 50;
/// Places that are named for each kind of repair.
const MOST_PLACES: usize = 5;

/// An import that has ended.
pub struct View<'r> {
    pub report: &'r ImportReport,
    pub edition: &'r Edition<'r>,
    pub tongue: Tongue,
    pub columns: usize,
    pub database: &'r str,
    /// Whether it came from a document, which has items and no rows.
    pub of_items: bool,
}

impl View<'_> {
    /// The whole page.
    pub fn page(&self) -> Page {
        let mut page = Page::default();
        list::heading(&mut page, self.edition, self.tongue);
        recognised(&mut page, &self.report.summary, self.tongue, self.columns);
        let findings =
            FindingsView { tongue: self.tongue, columns: self.columns, of_items: self.of_items };
        findings.tell(&mut page, &self.report.findings);
        self.untold(&mut page);
        if let Some(comparison) = &self.report.comparison {
            let (tongue, columns) = (self.tongue, self.columns);
            diff::View { comparison, tongue, columns }.changes(&mut page);
        }
        page.blank();
        page.line(counts(&self.report.summary, self.of_items, self.tongue));
        page.line(self.end());
        page
    }

    fn untold(&self, page: &mut Page) {
        let kept = u64::try_from(self.report.findings.len()).unwrap_or(u64::MAX);
        let rest = self.report.findings_total.saturating_sub(kept);
        if rest > 0 {
            let more = text!("另有{number}处没有列出", "{number} more are not listed");
            let more = self.tongue.fill(more, &[("number", &rest)]);
            page.line(format_args!("  {WARNING}{more}{WARNING:#}"));
        }
    }

    /// Whether and where something was stored.
    fn end(&self) -> String {
        let Some(ended) = self.report.outcome else {
            let why = if self.report.comparison.is_some() {
                text!("试运行，没有写入", "a dry run: nothing was written")
            } else if refuses(self.report) {
                text!("没有导入：有拒绝的内容", "nothing was imported: something is refused")
            } else {
                text!("没有可导入的内容", "there is nothing to import")
            };
            let style = if self.report.comparison.is_some() { BOLD } else { ERROR };
            return format!("{style}{}{style:#}", self.tongue.say(why));
        };
        let told = outcome(ended, self.tongue);
        format!("{GOOD}✔{GOOD:#} {told}  {DIM}{}{DIM:#}", clean(self.database))
    }
}

/// Rows in numbers, or items.
pub fn counts(summary: &Summary, of_items: bool, tongue: Tongue) -> String {
    let template = if of_items {
        text!(
            "共{rows}项：接受{accepted}（其中修复{repaired}），拒绝{refused}，跳过{skipped}",
            "Items: {rows}; accepted: {accepted} (repaired: {repaired}), refused: {refused}, skipped: {skipped}"
        )
    } else {
        text!(
            "共{rows}行：接受{accepted}（其中修复{repaired}），拒绝{refused}，跳过{skipped}",
            "Rows: {rows}; accepted: {accepted} (repaired: {repaired}), refused: {refused}, skipped: {skipped}"
        )
    };
    let refused = if summary.refused > 0 {
        format!("{ERROR}{}{ERROR:#}", summary.refused)
    } else {
        "0".to_owned()
    };
    tongue.fill(
        template,
        &[
            ("rows", &summary.rows),
            ("accepted", &summary.accepted),
            ("repaired", &summary.repaired),
            ("refused", &refused),
            ("skipped", &summary.skipped),
        ],
    )
}

/// The encoding, and which column was read as what.
pub fn recognised(page: &mut Page, summary: &Summary, tongue: Tongue, columns: usize) {
    if let Some(encoding) = summary.encoding {
        page.blank();
        let line = text!("文字编码：{name}", "Encoding: {name}");
        page.line(tongue.fill(line, &[("name", &encoding.to_uppercase())]));
    }
    if summary.columns.is_empty() {
        return;
    }
    page.blank();
    page.line(format_args!("{HEADING}{}{HEADING:#}", tongue.say(text!("识别的列", "Columns"))));
    let rows = summary.columns.iter().map(|column| {
        let field = match tongue.say(words::field(column.field)) {
            "" => "—",
            field => field,
        };
        vec![letters(column.column), words::on_one_line(&column.header), format!("→ {field}")]
    });
    for line in fitted(&rows.collect::<Vec<_>>(), &[], columns - 2) {
        page.indented(2, &line);
    }
}

/// Findings in a table as a person reads them.
#[derive(Clone, Copy)]
pub struct FindingsView {
    pub tongue: Tongue,
    pub columns: usize,
    /// Whether rows are the items of a document.
    pub of_items: bool,
}

impl FindingsView {
    /// What was refused one by one, everything else by kind.
    pub fn tell(self, page: &mut Page, findings: &[CellFinding]) {
        let (refused, others): (Vec<_>, Vec<_>) =
            findings.iter().partition(|found| found.finding.severity == Severity::Error);
        self.by_kind(page, &others);
        self.one_by_one(page, &refused);
    }

    fn by_kind(self, page: &mut Page, findings: &[&CellFinding]) {
        let mut kinds: BTreeMap<_, Vec<&CellFinding>> = BTreeMap::new();
        for found in findings {
            let severity = std::cmp::Reverse(found.finding.severity);
            kinds.entry((severity, found.finding.code)).or_default().push(found);
        }
        if kinds.is_empty() {
            return;
        }
        self.heading(page, text!("修复和提示", "Repairs and notices"), findings.len());
        for found in kinds.values() {
            self.kind(page, found);
        }
        if kinds.values().any(|found| found.len() > MOST_PLACES) {
            let more = text!(
                "每种只列前{number}处，--format json 列出全部",
                "the first {number} places of each kind; --format json lists all"
            );
            let more = self.tongue.fill(more, &[("number", &MOST_PLACES)]);
            page.line(format_args!("  {DIM}{more}{DIM:#}"));
        }
    }

    fn heading(self, page: &mut Page, name: ltci::Text, number: usize) {
        let number = u64::try_from(number).unwrap_or(u64::MAX);
        let number = self.tongue.count(number, text!("处", "place"));
        page.blank();
        page.line(format_args!("{HEADING}{}{HEADING:#}  {number}", self.tongue.say(name)));
    }

    /// The kind, how often, and the first places.
    fn kind(self, page: &mut Page, found: &[&CellFinding]) {
        let Some(first) = found.first().map(|found| &found.finding) else {
            return;
        };
        let style = of_severity(first.severity);
        let word = self.tongue.say(first.severity.term());
        let number = u64::try_from(found.len()).unwrap_or(u64::MAX);
        let number = self.tongue.count(number, text!("处", "place"));
        let title = self.tongue.say(first.title);
        page.line(format_args!(
            "  {style}{word} {}{style:#} {BOLD}{title}{BOLD:#}  {number}",
            first.code
        ));
        let mut places: Vec<_> =
            found.iter().take(MOST_PLACES).map(|found| self.place(found)).collect();
        if found.len() > MOST_PLACES {
            places.push("…".to_owned());
        }
        let places = places.join(self.tongue.say(text!("、", ", ")));
        // One place has one message; several share what to do about it.
        let text = match found {
            [_] => first.message.in_language(self.tongue.0),
            _ => self.tongue.say(first.help),
        };
        let line = hanging("    ", &format!("{places}  {text}"), self.columns.min(100));
        page.line(format_args!("{DIM}{}{DIM:#}", line.replace('\n', &format!("{DIM:#}\n{DIM}"))));
    }

    fn one_by_one(self, page: &mut Page, findings: &[&CellFinding]) {
        if findings.is_empty() {
            return;
        }
        self.heading(page, text!("拒绝", "Refused"), findings.len());
        for found in findings.iter().take(MOST_REFUSED) {
            self.refused(page, found);
        }
        if let Some(rest) = findings.len().checked_sub(MOST_REFUSED).filter(|rest| *rest > 0) {
            let more = text!(
                "还有{number}处，--format json 列出更多",
                "{number} more; --format json lists more"
            );
            page.line(format_args!(
                "  {DIM}{}{DIM:#}",
                self.tongue.fill(more, &[("number", &rest)])
            ));
        }
    }

    fn refused(self, page: &mut Page, found: &CellFinding) {
        let finding = &found.finding;
        let place = self.place(found);
        let header = found.header.as_ref().map_or(String::new(), |header| {
            let named = text!("“{header}”", " ({header})");
            self.tongue.fill(named, &[("header", &words::on_one_line(header))])
        });
        let title = self.tongue.say(finding.title);
        let code = finding.code;
        page.line(format_args!("  {ERROR}{place}{header}  {code}{ERROR:#} {BOLD}{title}{BOLD:#}"));
        let columns = self.columns.min(100);
        page.line(hanging("    ", finding.message.in_language(self.tongue.0), columns));
        let help = self.tongue.say(text!("    建议：", "    help: "));
        page.line(hanging(help, self.tongue.say(finding.help), columns));
    }

    /// `B5`, as a spreadsheet has it, or the row.
    fn place(self, found: &CellFinding) -> String {
        match (found.row, found.column) {
            (0, _) => self.tongue.say(text!("整表", "the table")).to_owned(),
            (row, Some(column)) => format!("{}{row}", letters(column)),
            (row, None) if self.of_items => {
                self.tongue.fill(text!("第{item}项", "item {item}"), &[("item", &row)])
            }
            (row, None) => self.tongue.fill(text!("第{row}行", "row {row}"), &[("row", &row)]),
        }
    }
}

/// The letters of a column: A, B, … Z, AA.
fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while let Some(place) = rest.checked_sub(1) {
        letters.push(char::from_u32(u32::from('A') + place % 26).unwrap_or('?'));
        rest = place / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        assert_eq!([1, 2, 26, 27, 52, 703].map(letters), ["A", "B", "Z", "AA", "AZ", "AAA"]);
    }
}
