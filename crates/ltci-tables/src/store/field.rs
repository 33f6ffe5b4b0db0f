//! Values on their way into a database and out of it, the same for both engines.

use std::fmt::{self, Display, Write as _};
use std::str::FromStr;

use ltci::{Date, text};

use crate::error::Error;

/// A value of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Field<'a> {
    Text(&'a str),
    /// A date or a frequency: too short to be allocated a million times.
    Short(Short),
    Number(i64),
    Flag(bool),
    Null,
}

impl<'a> Field<'a> {
    pub(super) fn text(text: &'a str) -> Self {
        Self::Text(text)
    }

    pub(super) fn shown(value: impl Display) -> Self {
        let mut short = Short { bytes: [0; 15], length: 0 };
        // Frequencies have at most 12 bytes: nothing is cut off.
        let _ = write!(short, "{value}");
        Self::Short(short)
    }
}

/// A short text, in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Short {
    bytes: [u8; 15],
    length: u8,
}

impl Short {
    pub(super) fn as_str(&self) -> &str {
        self.bytes
            .get(..usize::from(self.length))
            .and_then(|text| std::str::from_utf8(text).ok())
            .unwrap_or_default()
    }
}

impl fmt::Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let start = usize::from(self.length);
        let end = start + text.len();
        let target = self.bytes.get_mut(start..end).ok_or(fmt::Error)?;
        target.copy_from_slice(text.as_bytes());
        self.length = u8::try_from(end).map_err(|_| fmt::Error)?;
        Ok(())
    }
}

impl From<Date> for Field<'_> {
    fn from(day: Date) -> Self {
        let mut bytes = [0; 15];
        let day = day.to_ascii();
        bytes.iter_mut().zip(day).for_each(|(place, digit)| *place = digit);
        Self::Short(Short { bytes, length: 10 })
    }
}

impl From<i64> for Field<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Field<'a> {
    fn from(text: &'a str) -> Self {
        Self::text(text)
    }
}

impl<T: Into<Self>> From<Option<T>> for Field<'_> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A row that was read.
pub(super) trait Columns {
    /// A text; `None` for NULL.
    fn text(&self, index: usize) -> Result<Option<&str>, Error>;
    /// A number; `None` for NULL.
    fn number(&self, index: usize) -> Result<Option<i64>, Error>;
}

/// Reads the columns of a row from left to right.
pub(super) struct Reader<'r> {
    columns: &'r dyn Columns,
    next: usize,
}

impl<'r> Reader<'r> {
    pub(super) fn new(columns: &'r dyn Columns) -> Self {
        Self { columns, next: 0 }
    }

    /// A text that must be there.
    pub(super) fn text(&mut self) -> Result<&'r str, Error> {
        self.optional_text()?.ok_or_else(damaged)
    }

    pub(super) fn optional_text(&mut self) -> Result<Option<&'r str>, Error> {
        let text = self.columns.text(self.next)?;
        self.next += 1;
        Ok(text)
    }

    pub(super) fn number(&mut self) -> Result<i64, Error> {
        self.optional_number(Some)?.ok_or_else(damaged)
    }

    /// A number that is made into something.
    pub(super) fn optional_number<T>(
        &mut self,
        make: impl FnOnce(i64) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        let number = self.columns.number(self.next)?;
        self.next += 1;
        number.map(|number| make(number).ok_or_else(damaged)).transpose()
    }

    /// A text that is read into something and must be there.
    pub(super) fn parsed<T: FromStr>(&mut self) -> Result<T, Error> {
        self.text()?.parse().map_err(|_| damaged())
    }

    pub(super) fn optional<T: FromStr>(&mut self) -> Result<Option<T>, Error> {
        self.made(|text| text.parse().ok())
    }

    /// A text that is made into something.
    pub(super) fn made<T>(
        &mut self,
        make: impl FnOnce(&'r str) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        self.optional_text()?.map(|text| make(text).ok_or_else(damaged)).transpose()
    }
}

/// A value that this library did not write.
pub(super) fn damaged() -> Error {
    Error::of_database(text!(
        "数据库中有不合规范的值，可能被其他程序改过。",
        "The database holds a value that is not well formed. Another program may have changed it."
    ))
}
