//! A day of the calendar.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::disclose::{Disclosable, Disclosed};

/// The pattern of the wire form; that the day exists is the business of `format: date`.
pub(crate) const PATTERN: &str = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

/// A day between 1900-01-01 and 2199-12-31, written `YYYY-MM-DD`.
///
/// ```
/// use ltci::Date;
/// let day: Date = "2026-02-28".parse()?;
/// assert_eq!(day.to_string(), "2026-02-28");
/// assert!("2026-02-29".parse::<Date>().is_err()); // not a leap year
/// assert!("2026/2/28".parse::<Date>().is_err());
/// # Ok::<(), ltci::value::MalformedDate>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.3.
#[doc(alias = "日期")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

/// A text is not a day written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是YYYY-MM-DD形式的日期 / not a day written YYYY-MM-DD")]
pub struct MalformedDate;

impl Date {
    /// The first day that can be written.
    pub(crate) const EARLIEST: Self = Self(jiff::civil::date(1900, 1, 1));

    /// Makes a date; `None` if there is no such day or it lies outside 1900 to 2199.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(1900..=2199).contains(&year) {
            return None;
        }
        let [year, month, day] = [i16::try_from(year).ok()?, i16::from(month), i16::from(day)];
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Reads eight digits, `YYYYMMDD`.
    pub(crate) fn from_compact(text: &str) -> Option<Self> {
        let (year, rest) = text.as_bytes().split_at_checked(4)?;
        let (month, day) = rest.split_at_checked(2)?;
        Self::from_digits(year, month, day)
    }

    /// The day as it is written, in ASCII: for a writer of very many of them.
    ///
    /// ```
    /// let day = ltci::Date::new(2026, 2, 28).unwrap();
    /// assert_eq!(&day.to_ascii(), b"2026-02-28");
    /// ```
    pub fn to_ascii(self) -> [u8; 10] {
        let two = |number: u16| u8::try_from(number % 100).unwrap_or_default();
        let parts = [two(self.year() / 100), two(self.year()), self.month(), self.day()];
        let [[thousands, hundreds], [tens, ones], [month, month_end], [day, day_end]] =
            parts.map(digits);
        [thousands, hundreds, tens, ones, b'-', month, month_end, b'-', day, day_end]
    }

    /// The year.
    pub fn year(self) -> u16 {
        u16::try_from(self.0.year()).unwrap_or_default()
    }

    /// The same day of the month so many months later, or the last day of that month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        self.0.checked_add(jiff::Span::new().months(months)).map_or(self, Self)
    }

    /// The day before.
    #[must_use]
    pub fn day_before(self) -> Self {
        self.0.yesterday().map_or(self, Self)
    }

    /// The day after.
    #[must_use]
    pub fn day_after(self) -> Self {
        self.0.tomorrow().map_or(self, Self)
    }

    /// The days from here to the other; negative if that comes before.
    pub fn days_until(self, other: Self) -> i64 {
        i64::from(self.0.until(other.0).map_or(0, |span| span.get_days()))
    }

    /// The day of the week, 1 for Monday to 7 for Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from(self.0.weekday().to_monday_one_offset()).unwrap_or_default()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        u8::try_from(self.0.month()).unwrap_or_default()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        u8::try_from(self.0.day()).unwrap_or_default()
    }

    fn from_digits(year: &[u8], month: &[u8], day: &[u8]) -> Option<Self> {
        if [year.len(), month.len(), day.len()] != [4, 2, 2] {
            return None;
        }
        let (month, day) = (number(month)?, number(day)?);
        Self::new(number(year)?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

/// The two digits of a number below 100.
fn digits(number: u8) -> [u8; 2] {
    [b'0' + number / 10, b'0' + number % 10]
}

/// The number that digits stand for.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0, |number, digit| {
        digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0'))
    })
}

impl FromStr for Date {
    type Err = MalformedDate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            [year @ .., b'-', month_ten, month_one, b'-', day_ten, day_one] => {
                Self::from_digits(year, &[*month_ten, *month_one], &[*day_ten, *day_one])
                    .ok_or(MalformedDate)
            }
            _ => Err(MalformedDate),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Disclosable for Date {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::text::parse_str(deserializer)
    }
}

impl JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "format": "date",
            "pattern": format!("^{PATTERN}$"),
            "description": "日期，YYYY-MM-DD，1900至2199年。A day, YYYY-MM-DD, 1900 to 2199.",
            "x-ltci-finding": crate::rules::form::f004_malformed_date::RULE.code,
            "x-ltci-disclosable": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_in_range_are_dates() {
        for good in ["1900-01-01", "2199-12-31", "2024-02-29"] {
            assert_eq!(good.parse::<Date>().expect(good).to_string(), good);
        }
        for bad in [
            "1899-12-31",
            "2200-01-01",
            "2023-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-5",
            "2026-01-05 ",
            "20260105",
            "２０２６-０１-０５",
            "",
            "2026-01-32",
            "2026-01-00",
        ] {
            assert_eq!(bad.parse::<Date>(), Err(MalformedDate), "{bad}");
        }
    }

    #[test]
    fn months_end_on_the_last_day() {
        let end_of_february: Date = "2024-02-29".parse().expect("a leap day");
        assert_eq!(end_of_february.plus_months(24).to_string(), "2026-02-28");
    }
}
