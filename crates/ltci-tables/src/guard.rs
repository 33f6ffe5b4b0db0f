//! Text that a spreadsheet program would take for a formula, in files that have no types.
//!
//! A cell of a CSV file that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet
//! program, and the full-width forms are to some. An apostrophe before it makes it text. Reading
//! takes away exactly what writing added: the apostrophe counts only where such a character
//! follows, so that `'中` stays what it is and `'=1` is written `''=1`.

/// The text of a cell of a CSV file, so that no spreadsheet program takes it for a formula. The
/// import takes the guard away again.
///
/// ```
/// assert_eq!(ltci_tables::guarded("=1+1"), "'=1+1");
/// assert_eq!(ltci_tables::guarded("洗发"), "洗发");
/// ```
pub fn guarded(text: &str) -> String {
    let mark = if looks_like_formula(text) { "'" } else { "" };
    format!("{mark}{text}")
}

/// The text of a cell, read: the inverse of [`guarded`].
pub(crate) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| looks_like_formula(rest)).unwrap_or(text)
}

/// Whether a formula would begin here, apostrophes aside.
fn looks_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_nothing_else() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("＠甲", "'＠甲"),
            ("-SI001", "'-SI001"),
            ("'=1", "''=1"),
            ("''+1", "'''+1"),
            ("'中", "'中"),
            ("'", "'"),
            ("1-2次/日", "1-2次/日"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), written);
            assert_eq!(unguarded(written), text);
        }
    }

    #[test]
    fn apostrophes_of_others_stay() {
        assert_eq!(unguarded("'饮食"), "'饮食");
        assert_eq!(unguarded("=1"), "=1");
    }
}
