//! The line of a document with a caret under the place that a finding points to.

use annotate_snippets::{Level, Renderer, Snippet};
use anstyle::Style;
use ltci::{Excerpt, Severity};

use super::{clean_char, width};
use crate::render::style::{DIM, of_severity};

/// The renderer counts characters, not columns; so lines are cut here, and it shall cut nothing.
const UNCUT: usize = 10_000;

/// An excerpt, drawn: the line with its number and a caret, every line ending in a line feed.
///
/// The library has hidden what may not be shown; nothing here looks at the document itself.
pub fn draw(excerpt: &Excerpt, line: usize, severity: Severity, columns: usize) -> String {
    let gutter = line.to_string().len() + 3;
    let shown = fit(&clean(excerpt), columns.saturating_sub(gutter));
    let annotation = Level::Error.span(shown.start..shown.end);
    let snippet = Snippet::source(&shown.line).line_start(line).annotation(annotation);
    let message = Level::Error.title("").snippet(snippet);
    let renderer = Renderer::plain()
        .error(of_severity(severity))
        .line_no(DIM)
        .emphasis(Style::new())
        .term_width(UNCUT);
    let drawn = renderer.render(message).to_string();
    // The first line is the title, in English only; ours stands above.
    let (_, body) = drawn.split_once('\n').unwrap_or(("", &drawn));
    format!("{body}\n")
}

/// The excerpt without characters that steer a terminal.
fn clean(excerpt: &Excerpt) -> Excerpt {
    let part = |from: usize, to: usize| -> String {
        let part = excerpt.line.get(from..to).unwrap_or_default();
        part.chars().map(clean_char).collect()
    };
    let mut line = part(0, excerpt.start);
    let start = line.len();
    line.push_str(&part(excerpt.start, excerpt.end));
    let end = line.len();
    line.push_str(&part(excerpt.end, excerpt.line.len()));
    Excerpt { line, start, end }
}

/// The part of the excerpt around its place that fits into so many columns.
fn fit(excerpt: &Excerpt, columns: usize) -> Excerpt {
    if width::of(&excerpt.line) <= columns {
        return excerpt.clone();
    }
    let (before, from_place) =
        excerpt.line.split_at_checked(excerpt.start).unwrap_or(("", &excerpt.line));
    let room = columns.saturating_sub(2);
    let place = width::of(from_place.get(..excerpt.end - excerpt.start).unwrap_or_default());
    let before_room = room.saturating_sub(place).max(room / 3) * 2 / 3;
    let kept_before = last_columns(before, before_room);
    let kept_behind = first_columns(from_place, room.saturating_sub(width::of(kept_before)));
    let mark = if kept_before.len() < before.len() { "…" } else { "" };
    let end_mark = if kept_behind.len() < from_place.len() { "…" } else { "" };
    let start = mark.len() + kept_before.len();
    Excerpt {
        line: format!("{mark}{kept_before}{kept_behind}{end_mark}"),
        start,
        end: start + (excerpt.end - excerpt.start).min(kept_behind.len()),
    }
}

fn first_columns(text: &str, columns: usize) -> &str {
    let mut taken = 0;
    let end = text.char_indices().find(|(_, char)| {
        taken += width::of_char(*char);
        taken > columns
    });
    text.get(..end.map_or(text.len(), |(at, _)| at)).unwrap_or_default()
}

fn last_columns(text: &str, columns: usize) -> &str {
    let mut taken = 0;
    let start = text.char_indices().rev().find(|(_, char)| {
        taken += width::of_char(*char);
        taken > columns
    });
    let start = start.map_or(0, |(at, char)| at + char.len_utf8());
    text.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(before: &str, place: &str, behind: &str) -> Excerpt {
        Excerpt {
            line: format!("{before}{place}{behind}"),
            start: before.len(),
            end: before.len() + place.len(),
        }
    }

    fn drawn(excerpt: &Excerpt, columns: usize) -> String {
        anstream::adapter::strip_str(&draw(excerpt, 7, Severity::Error, columns)).to_string()
    }

    #[test]
    fn the_caret_stands_under_the_place_behind_chinese_text() {
        let page = drawn(&excerpt("  \"姓名\": ", "\"ab\"", ","), 80);
        assert_eq!(page, "  |\n7 |   \"姓名\": \"ab\",\n  |           ^^^^\n  |\n");
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides_to_the_columns() {
        let page = drawn(&excerpt(&"长".repeat(60), "\"x\"", &"y".repeat(90)), 60);
        for line in page.lines() {
            assert!(width::of(line) <= 60, "{line}");
        }
        assert!(page.contains("…") && page.contains("\"x\"") && page.contains("^^^"));
    }

    #[test]
    fn an_empty_place_at_the_end_gets_a_caret_too() {
        assert!(drawn(&excerpt("{\"a\":", "", ""), 80).contains('^'));
        // Nothing to draw is no reason to fail either.
        drawn(&excerpt("", "", ""), 80);
    }

    #[test]
    fn what_steers_a_terminal_is_replaced() {
        let page = drawn(&excerpt("\u{1b}]0;x\u{7}", "\u{202E}1", "\t\r"), 80);
        assert!(!page.contains(['\u{1b}', '\u{7}', '\u{202E}', '\r']), "{page:?}");
    }
}
