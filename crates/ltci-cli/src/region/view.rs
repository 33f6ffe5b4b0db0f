//! Statements as a table, with their sources numbered below it.

use ltci::region::Statement;
use ltci::text;

use super::words;
use crate::language::Tongue;
use crate::render::style::{DIM, HEADING};
use crate::render::{Page, clean, hanging, width};

/// Statements to be shown, section by section.
pub struct View<'s> {
    pub statements: &'s [Statement],
    pub tongue: Tongue,
    pub columns: usize,
}

impl View<'_> {
    /// Adds the statements, then their sources.
    pub fn tell(&self, page: &mut Page) {
        let mut section = None;
        for statement in self.statements {
            let (heading, rest) = parted(&statement.path);
            if section != Some(heading) {
                section = Some(heading);
                page.blank();
                let name = words::place(heading, self.tongue);
                page.line(format_args!("{HEADING}{name}{HEADING:#}"));
            }
            self.statement(page, statement, rest);
        }
        self.sources(page);
    }

    fn statement(&self, page: &mut Page, statement: &Statement, rest: &str) {
        let term = if rest.is_empty() {
            self.tongue.say(text!("适用对象", "applies to")).to_owned()
        } else {
            words::place(&format!("/{rest}"), self.tongue)
        };
        let said = words::said(statement, self.tongue);
        let said = if said.is_empty() { "—".to_owned() } else { said };
        let (word, style) = words::confidence(statement.confidence);
        let word = self.tongue.say(word);
        let mark = format!("{word} [{}]", self.number(&statement.source));
        let head = format!("  {}  ", width::left(&term, 26));
        let room = self.columns.saturating_sub(width::of(&mark) + 2);
        let text = hanging(&head, &said, room);
        let (first, more) = text.split_once('\n').unwrap_or((&text, ""));
        let mark = mark.replacen(word, &format!("{style}{word}{style:#}"), 1);
        page.line(format_args!("{}  {mark}", width::left(first, room)));
        page.indented(0, more);
        if let Some(note) = &statement.note {
            let note = hanging(&" ".repeat(width::of(&head)), &clean(note), self.columns);
            page.line(format_args!("{DIM}{note}{DIM:#}"));
        }
    }

    fn sources(&self, page: &mut Page) {
        let sources = self.distinct();
        if sources.is_empty() {
            return;
        }
        page.blank();
        let heading = self.tongue.say(text!("依据", "Sources"));
        page.line(format_args!("{HEADING}{heading}{HEADING:#}"));
        for (place, source) in sources.iter().enumerate() {
            let head = format!("  [{}] ", place + 1);
            page.line(hanging(&head, &clean(source), self.columns));
        }
    }

    fn distinct(&self) -> Vec<&str> {
        let mut distinct: Vec<&str> = Vec::new();
        for statement in self.statements {
            if !distinct.contains(&statement.source.as_str()) {
                distinct.push(&statement.source);
            }
        }
        distinct
    }

    fn number(&self, source: &str) -> usize {
        self.distinct().iter().position(|known| *known == source).map_or(0, |place| place + 1)
    }
}

/// A path in its section and the rest: `/benefits/0` and `fund_ratio`, `/assessment` and `scale`.
fn parted(path: &str) -> (&str, &str) {
    let mut ends = path.match_indices('/').map(|(at, _)| at).skip(1);
    let Some(first) = ends.next() else { return (path, "") };
    let second = ends.next().unwrap_or(path.len());
    let numbered = path.get(first + 1..second).is_some_and(|part| part.parse::<usize>().is_ok());
    let end = if numbered { second } else { first };
    let (heading, rest) = path.split_at_checked(end).unwrap_or((path, ""));
    (heading, rest.trim_start_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn a_line_is_a_section_of_its_own() {
        assert_eq!(parted("/benefits/0/fund_ratio"), ("/benefits/0", "fund_ratio"));
        assert_eq!(parted("/benefits/0"), ("/benefits/0", ""));
        assert_eq!(parted("/assessment/scale"), ("/assessment", "scale"));
        assert_eq!(parted("/devices/items/1/rent_day"), ("/devices", "items/1/rent_day"));
    }
}
