//! What the program shows to people.

mod evaluation;
mod excerpt;
mod page;
mod report;
pub mod style;
mod table;
pub mod width;
mod wrap;

pub use evaluation::evaluation;
pub use page::Page;
pub use report::{Judged, across, citation, each, finding, findings, one_line};
pub use table::{Align, fitted, table};
pub use wrap::{hanging, lines};

/// The text on one line, without characters that could steer a terminal, reorder what stands in
/// it, or make one line look like two.
pub fn clean(text: &str) -> String {
    text.chars().map(clean_char).collect()
}

/// The character, or a stand-in if it is one that steers.
pub fn clean_char(char: char) -> char {
    match char {
        '\t' => ' ',
        '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' => char::REPLACEMENT_CHARACTER,
        steering if steering.is_control() => char::REPLACEMENT_CHARACTER,
        harmless => harmless,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(clean("a\u{1b}[31mb\tc\u{202E}\nd"), "a\u{FFFD}[31mb c\u{FFFD}\u{FFFD}d");
    }
}
