//! Breaking prose into lines, Chinese and English mixed.
//!
//! Chinese may break between any two characters, but a line neither begins with closing
//! punctuation nor ends with opening punctuation (避头尾). English breaks at blanks.

use super::width;

const NOT_FIRST: &str = "，。、；：？！）》”’】〕…％·,.;:?!)]}";
const NOT_LAST: &str = "（《“‘【〔([{";

/// The lines of a text of at most so many columns; a longer word stands alone on its line.
pub fn lines(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let longer = width::of(&line) + width::of(piece.trim_end());
        if longer > columns && !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(if line.is_empty() { piece.trim_start() } else { piece });
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The text after a first part, continued under where it begins.
pub fn hanging(first: &str, text: &str, columns: usize) -> String {
    let indent = width::of(first);
    let lines = lines(text, columns.saturating_sub(indent));
    let separator = format!("\n{}", " ".repeat(indent));
    format!("{first}{}", lines.join(&separator))
}

/// The parts between which a line may end.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, char) in text.char_indices() {
        if before.is_some_and(|before| may_break(before, char)) {
            pieces.extend(text.get(start..at));
            start = at;
        }
        before = Some(char);
    }
    pieces.extend(text.get(start..));
    pieces
}

fn may_break(before: char, after: char) -> bool {
    if before == ' ' {
        return after != ' ';
    }
    let wide = |char| width::of_char(char) == 2;
    (wide(before) || wide(after))
        && after != ' '
        && !NOT_FIRST.contains(after)
        && !NOT_LAST.contains(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_breaks_at_blanks() {
        assert_eq!(lines("one two three", 8), ["one two", "three"]);
        assert_eq!(lines("", 8), [""]);
        assert_eq!(lines("unbreakable x", 4), ["unbreakable", "x"]);
    }

    #[test]
    fn chinese_breaks_anywhere_but_before_closing_punctuation() {
        assert_eq!(lines("失能等级评估", 8), ["失能等级", "评估"]);
        assert_eq!(lines("失能等级，评估", 8), ["失能等", "级，评估"]);
        assert_eq!(lines("改用“代码”", 6), ["改用", "“代码”"]);
    }

    #[test]
    fn codes_stay_whole_in_chinese_text() {
        assert_eq!(lines("参见LTC-A-012号规则", 10), ["参见", "LTC-A-012", "号规则"]);
    }

    #[test]
    fn later_lines_stand_under_the_first() {
        assert_eq!(hanging("建议：", "失能等级评估", 14), "建议：失能等级\n      评估");
    }
}
