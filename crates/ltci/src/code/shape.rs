//! The shape of an identifier: which characters stand where.
//!
//! One statement serves both sides: the check at run time and the pattern in the schemas.

use std::fmt::Write as _;

/// A set of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// `0` to `9`.
    Digit,
    /// `1` to `9`.
    NonZeroDigit,
    /// `0` to `9` and `X`, as in a check position.
    DigitOrX,
    /// `0` to `9` and `A` to `Z`.
    UpperAlphanumeric,
    /// `0` to `9` and `A` to `Z` without `I O S V Z` (GB 32100).
    CreditAlphabet,
    /// ASCII letters, digits, `_`, `.` and `-`.
    NumberCharacter,
    /// One of the given ASCII letters.
    OneOf(&'static str),
}

impl Class {
    /// Whether the byte belongs to the set.
    pub const fn contains(self, byte: u8) -> bool {
        match self {
            Self::Digit => byte.is_ascii_digit(),
            Self::NonZeroDigit => matches!(byte, b'1'..=b'9'),
            Self::DigitOrX => byte.is_ascii_digit() || byte == b'X',
            Self::UpperAlphanumeric => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            Self::CreditAlphabet => {
                byte.is_ascii_digit()
                    || (byte.is_ascii_uppercase()
                        && !matches!(byte, b'I' | b'O' | b'S' | b'V' | b'Z'))
            }
            Self::NumberCharacter => {
                byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-')
            }
            Self::OneOf(letters) => {
                let mut rest = letters.as_bytes();
                while let [first, tail @ ..] = rest {
                    if *first == byte {
                        return true;
                    }
                    rest = tail;
                }
                false
            }
        }
    }

    /// The set as a character class that JSON Schema and XML Schema both read.
    fn pattern(self) -> String {
        match self {
            Self::Digit => "[0-9]".to_owned(),
            Self::NonZeroDigit => "[1-9]".to_owned(),
            Self::DigitOrX => "[0-9X]".to_owned(),
            Self::UpperAlphanumeric => "[0-9A-Z]".to_owned(),
            Self::CreditAlphabet => "[0-9A-HJ-NPQRTUWXY]".to_owned(),
            Self::NumberCharacter => "[0-9A-Za-z_.\\-]".to_owned(),
            Self::OneOf(letters) => format!("[{letters}]"),
        }
    }
}

/// A run of characters of one class.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    class: Class,
    least: usize,
    most: usize,
}

impl Run {
    /// Exactly `count` characters.
    pub const fn exactly(count: usize, class: Class) -> Self {
        Self { class, least: count, most: count }
    }

    /// From `least` to `most` characters.
    pub const fn between(least: usize, most: usize, class: Class) -> Self {
        Self { class, least, most }
    }

    /// From one to `most` characters.
    pub const fn up_to(most: usize, class: Class) -> Self {
        Self { class, least: 1, most }
    }
}

/// Runs one after another. Only the last may vary in length.
#[derive(Clone, Copy, Debug)]
pub struct Shape(pub &'static [Run]);

impl Shape {
    /// The greatest length in characters, which are all ASCII.
    pub const fn longest(self) -> usize {
        let mut sum = 0;
        let mut rest = self.0;
        while let [first, tail @ ..] = rest {
            sum += first.most;
            rest = tail;
        }
        sum
    }

    /// Whether the bytes have this shape.
    pub fn matches(self, bytes: &[u8]) -> bool {
        let mut rest = bytes;
        for run in self.0 {
            let taken = run.most.min(rest.len());
            let Some((head, tail)) = rest.split_at_checked(taken) else {
                return false;
            };
            if taken < run.least || !head.iter().all(|byte| run.class.contains(*byte)) {
                return false;
            }
            rest = tail;
        }
        rest.is_empty()
    }

    /// The shape as a pattern without anchors, for XML Schema; JSON Schema puts `^` and `$` around it.
    pub fn pattern(self) -> String {
        let mut pattern = String::new();
        for run in self.0 {
            pattern.push_str(&run.class.pattern());
            if run.least != run.most {
                // Writing into a String cannot fail.
                let _ = write!(pattern, "{{{},{}}}", run.least, run.most);
            } else if run.least != 1 {
                let _ = write!(pattern, "{{{}}}", run.least);
            }
        }
        pattern
    }
}

/// ASCII text of at most `N` bytes, kept in place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Inline<const N: usize> {
    bytes: [u8; N],
    length: u8,
}

impl<const N: usize> Inline<N> {
    /// Copies ASCII bytes; `None` if there are too many.
    pub fn new(ascii: &[u8]) -> Option<Self> {
        let length = u8::try_from(ascii.len()).ok()?;
        let mut bytes = [0; N];
        bytes.get_mut(..ascii.len())?.copy_from_slice(ascii);
        Some(Self { bytes, length })
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLATE: Shape = Shape(&[Run::exactly(1, Class::OneOf("HP")), Run::up_to(3, Class::Digit)]);

    #[test]
    fn a_shape_matches_and_describes_itself() {
        assert!(PLATE.matches(b"H1") && PLATE.matches(b"P123"));
        for bad in ["", "H", "X1", "H1234", "H12a", "h1"] {
            assert!(!PLATE.matches(bad.as_bytes()), "{bad}");
        }
        assert_eq!(PLATE.pattern(), "[HP][0-9]{1,3}");
        assert_eq!(PLATE.longest(), 4);
    }
}
