//! Which of the two wire forms the bytes are.

/// A wire form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

impl Syntax {
    /// Tells the form by the first byte that is not a blank, looking through byte order marks:
    /// XML begins with `<`, everything else is read as JSON.
    ///
    /// ```
    /// use ltci::Syntax;
    /// assert_eq!(Syntax::of(b" <assessment/>"), Syntax::Xml);
    /// assert_eq!(Syntax::of(b"{}"), Syntax::Json);
    /// ```
    pub fn of(bytes: &[u8]) -> Self {
        let first = bytes.iter().find(|byte| {
            !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0 | 0xEF | 0xBB | 0xBF | 0xFE | 0xFF)
        });
        if first == Some(&b'<') { Self::Xml } else { Self::Json }
    }
}
