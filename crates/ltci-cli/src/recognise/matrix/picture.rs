//! The matrix on a terminal.

use anstyle::Style;
use ltci::recognition::{Cell, RecognitionVerdict};
use ltci::{Text, text};

use super::table::{Matrix, Shown};
use crate::language::Tongue;
use crate::recognise::words::called;
use crate::render::style::{BOLD, DIM, ERROR, GOOD, NOTICE, WARNING};
use crate::render::{Page, hanging, width};

/// Longer lines of prose are hard to read.
const LONGEST_LINE: usize = 100;
/// Columns of a cell; signs of one column, so that no terminal draws them wider.
const CELL: usize = 2;

/// Rows are where a conclusion comes from, columns where it is asked.
pub fn draw(matrix: &Matrix, tongue: Tongue, columns: usize) -> Page {
    let picture = Picture { matrix, tongue, columns: columns.min(LONGEST_LINE) };
    let mut page = Page::default();
    picture.heading(&mut page);
    picture.blocks(&mut page);
    page.blank();
    picture.legend(&mut page);
    picture.note(&mut page);
    page
}

struct Picture<'m> {
    matrix: &'m Matrix,
    tongue: Tongue,
    columns: usize,
}

impl Picture<'_> {
    fn heading(&self, page: &mut Page) {
        let template = text!(
            "互认矩阵，{day}：行为出具结论的地区，列为受理地，列号即行号",
            "Recognition on {day}: rows issue a conclusion, columns are asked; same numbers"
        );
        let line = self.tongue.fill(template, &[("day", &self.matrix.as_of)]);
        page.line(format_args!("{BOLD}{}{BOLD:#}", hanging("", &line, self.columns)));
    }

    /// The picture, in several blocks beside each other where the terminal is too narrow.
    fn blocks(&self, page: &mut Page) {
        let labels = self.labels();
        let widest = labels.iter().map(|label| width::of(label)).max().unwrap_or(0);
        let at_once = (self.columns.saturating_sub(widest) / CELL).saturating_sub(1).max(1);
        let rows = self.matrix.rows();
        let places: Vec<usize> = (0..rows.len()).collect();
        for block in places.chunks(at_once) {
            page.blank();
            self.numbers(page, block, widest);
            for (label, row) in labels.iter().zip(&rows) {
                let cells = block.iter().filter_map(|to| row.get(*to)).map(|cell| sign(*cell));
                let label = width::left(label, widest);
                page.line(format_args!("{label} {}", cells.collect::<String>()));
            }
        }
    }

    fn labels(&self) -> Vec<String> {
        let divisions = self.matrix.divisions.iter().enumerate();
        divisions.map(|(place, one)| format!("{:>3} {}", place + 1, called(one))).collect()
    }

    /// The numbers of the columns, tens above ones.
    fn numbers(&self, page: &mut Page, block: &[usize], widest: usize) {
        let digit = |number: usize, unit: usize| match number / unit {
            0 => " ".to_owned(),
            more => (more % 10).to_string(),
        };
        let most = self.matrix.divisions.len();
        for unit in [100, 10, 1].iter().filter(|unit| **unit <= most) {
            let line = block.iter().map(|place| format!(" {}", digit(place + 1, *unit)));
            let line = format!("{} {}", " ".repeat(widest), line.collect::<String>());
            page.line(format_args!("{DIM}{}{DIM:#}", line.trim_end()));
        }
    }

    fn legend(&self, page: &mut Page) {
        for (shown, count) in self.matrix.counts() {
            let (sign, style) = look(shown);
            let term = hanging(&format!("{count:>6}  "), self.tongue.say(term(shown)), 78);
            page.line(format_args!("  {style}{sign}{style:#}{term}"));
        }
    }

    fn note(&self, page: &mut Page) {
        let note = self.tongue.say(NOTE);
        for line in hanging("", note, self.columns).lines() {
            page.line(format_args!("{DIM}{line}{DIM:#}"));
        }
    }
}

/// What a matrix says, and what it does not.
const NOTE: Text = text!(
    "样例结论：国家标准、得分齐全、在受理地参保，不是真实的人；矩阵说的是协议最多允许什么。没有协议的，只是本工具不知道。全部理由：--out 文件夹。",
    "The conclusion is a sample under the national scale with all scores, insured where it is asked; no real person. The picture shows what agreements allow at most. Where none is known, there may be one. All reasons: --out DIR."
);

/// What a shown verdict means.
pub const fn term(shown: Shown) -> Text {
    match shown {
        Shown::Verdict(RecognitionVerdict::NotRecognised) => {
            text!("不予认可：有协议而不适用", "not recognised: an agreement that does not apply")
        }
        Shown::Verdict(verdict) => verdict.term(),
        Shown::NoneKnown => text!(
            "不予认可：没有已知的协议（不知道，不等于没有）",
            "not recognised: no agreement is known, which does not mean that there is none"
        ),
    }
}

fn sign(cell: Option<&Cell>) -> String {
    let Some(cell) = cell else { return format!("{DIM} \\{DIM:#}") };
    let (sign, style) = look(Shown::of(cell));
    format!(" {style}{sign}{style:#}")
}

fn look(shown: Shown) -> (&'static str, Style) {
    match shown {
        Shown::Verdict(RecognitionVerdict::Recognised) => ("+", GOOD),
        Shown::Verdict(RecognitionVerdict::Recomputed) => ("~", NOTICE),
        Shown::Verdict(RecognitionVerdict::NeedsReassessment) => ("?", WARNING),
        Shown::Verdict(RecognitionVerdict::NotRecognised) => ("x", ERROR),
        Shown::NoneKnown => (".", DIM),
    }
}
