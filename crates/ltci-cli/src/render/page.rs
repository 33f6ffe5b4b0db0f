//! A text that grows line by line.

use std::fmt::{Display, Write as _};

/// A text that grows line by line.
#[derive(Debug, Default)]
pub struct Page(String);

impl Page {
    /// Adds a line.
    pub fn line(&mut self, text: impl Display) {
        // Writing into a String cannot fail.
        let _ = writeln!(self.0, "{text}");
    }

    /// Adds a text of one or more lines, moved to the right.
    pub fn indented(&mut self, columns: usize, text: &str) {
        for line in text.lines() {
            self.line(format_args!("{}{line}", " ".repeat(columns)));
        }
    }

    /// Adds an empty line.
    pub fn blank(&mut self) {
        self.0.push('\n');
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
