//! Columns: a Chinese character takes two.

use anstream::adapter::strip_str;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Columns where there is no terminal to ask.
const UNKNOWN: usize = 80;
/// On narrower terminals lines run over rather than be cut to nothing.
const NARROWEST: usize = 40;

/// Columns of the terminal.
pub fn of_terminal() -> usize {
    let columns = console::Term::stdout().size_checked();
    columns.map_or(UNKNOWN, |(_, columns)| usize::from(columns)).max(NARROWEST)
}

/// Columns of a text, its styles not counted.
pub fn of(text: &str) -> usize {
    if text.contains('\u{1b}') { strip_str(text).to_string().width() } else { text.width() }
}

/// Columns of a character.
pub fn of_char(char: char) -> usize {
    char.width().unwrap_or(0)
}

/// The text, filled with blanks on the right.
pub fn left(text: &str, columns: usize) -> String {
    format!("{text}{}", blanks(columns, text))
}

/// The text, filled with blanks on the left.
pub fn right(text: &str, columns: usize) -> String {
    format!("{}{text}", blanks(columns, text))
}

fn blanks(columns: usize, text: &str) -> String {
    " ".repeat(columns.saturating_sub(of(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_characters_take_two_columns() {
        assert_eq!(left("进食", 6), "进食  ");
        assert_eq!(right("10", 4), "  10");
        assert_eq!(left("洗澡", 2), "洗澡");
        assert_eq!(of("\u{1b}[1m洗\u{1b}[0m澡"), 4);
    }
}
