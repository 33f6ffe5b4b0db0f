//! Lines and columns of bytes, asked from front to back.

/// A walk through a text that counts lines and columns.
pub(crate) struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'t> Lines<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, at: 0, line: 1, column: 1 }
    }

    /// Line and column of a byte, both from 1, the column in characters. Bytes are asked in
    /// ascending order.
    pub(crate) fn place(&mut self, byte: usize) -> (u32, u32) {
        let passed = self.text.get(self.at..byte.min(self.text.len())).unwrap_or_default();
        let count = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        match passed.rsplit_once('\n') {
            Some((before, after)) => {
                let newlines = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
                self.line += u32::try_from(newlines).unwrap_or(u32::MAX);
                self.column = 1 + count(after);
            }
            None => self.column += count(passed),
        }
        self.at += passed.len();
        (self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_in_characters() {
        let mut lines = Lines::of("ab\n样例x\n\ny");
        assert_eq!(
            [0, 1, 3, 6, 9, 11, 12, 99].map(|byte| lines.place(byte)),
            [(1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (3, 1), (4, 1), (4, 2)]
        );
    }
}
