//! A second of a day.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Date;
use crate::disclose::{Disclosable, Disclosed};

/// The name of the `format` that says that the day and the second exist.
pub(crate) const FORMAT: &str = "ltci-date-time";

/// A second of Beijing time, written `YYYY-MM-DD HH:MM:SS`.
///
/// ```
/// use ltci::value::DateTime;
/// let time: DateTime = "2026-02-28 08:30:00".parse()?;
/// assert_eq!(time.to_string(), "2026-02-28 08:30:00");
/// assert_eq!(time.minutes_until("2026-02-28 09:15:59".parse()?), 45);
/// assert!("2026-02-28T08:30:00".parse::<DateTime>().is_err());
/// assert!("2026-02-29 08:30:00".parse::<DateTime>().is_err()); // not a leap year
/// # Ok::<(), ltci::value::MalformedDateTime>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.3; fields such as `inf_time` of the platform's dictionary.
#[doc(alias = "时间")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    date: Date,
    second: u32,
}

/// A text is not a time written `YYYY-MM-DD HH:MM:SS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是YYYY-MM-DD HH:MM:SS形式的时间 / not a time written YYYY-MM-DD HH:MM:SS")]
pub struct MalformedDateTime;

const SECONDS_OF_DAY: i64 = 24 * 60 * 60;

impl DateTime {
    /// A second of a day, counted from midnight; `None` if the day has no such second.
    pub fn new(date: Date, second_of_day: u32) -> Option<Self> {
        (i64::from(second_of_day) < SECONDS_OF_DAY).then_some(Self { date, second: second_of_day })
    }

    /// The day.
    pub const fn date(self) -> Date {
        self.date
    }

    /// The seconds since midnight.
    pub const fn second_of_day(self) -> u32 {
        self.second
    }

    /// The whole minutes from here to the other; negative if that comes before.
    pub fn minutes_until(self, other: Self) -> i64 {
        self.seconds_until(other) / 60
    }

    /// The seconds from here to the other; negative if that comes before.
    pub fn seconds_until(self, other: Self) -> i64 {
        self.date.days_until(other.date) * SECONDS_OF_DAY + i64::from(other.second)
            - i64::from(self.second)
    }

    /// So many seconds later, or the last day that can be written.
    #[must_use]
    pub fn plus_seconds(self, seconds: u32) -> Self {
        let day = 24 * 60 * 60;
        let (mut date, mut second) = (self.date, u64::from(self.second) + u64::from(seconds));
        while second >= day {
            date = date.day_after();
            second -= day;
        }
        Self { date, second: u32::try_from(second).unwrap_or_default() }
    }

    /// Reads fourteen digits, `YYYYMMDDHHMMSS`.
    pub(crate) fn from_compact(text: &str) -> Option<Self> {
        let (date, time) = text.split_at_checked(8)?;
        let time = time.as_bytes();
        let pair = |place| time.get(place..place + 2)?.try_into().ok();
        let parts = [pair(0)?, pair(2)?, pair(4)?];
        if time.len() == 6 { Self::from_parts(Date::from_compact(date)?, parts) } else { None }
    }

    /// The fourteen digits `YYYYMMDDHHMMSS`.
    pub fn compact(self) -> String {
        self.to_string().bytes().filter(u8::is_ascii_digit).map(char::from).collect()
    }

    fn from_parts(date: Date, [hour, minute, second]: [[u8; 2]; 3]) -> Option<Self> {
        let (hour, minute, second) = (two(hour)?, two(minute)?, two(second)?);
        let fits = hour < 24 && minute < 60 && second < 60;
        fits.then_some(Self { date, second: (hour * 60 + minute) * 60 + second })
    }
}

/// The number that two digits stand for.
fn two([ten, one]: [u8; 2]) -> Option<u32> {
    let digits = ten.is_ascii_digit() && one.is_ascii_digit();
    digits.then(|| u32::from(ten - b'0') * 10 + u32::from(one - b'0'))
}

impl FromStr for DateTime {
    type Err = MalformedDateTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (date, time) = text.split_at_checked(10).ok_or(MalformedDateTime)?;
        let [b' ', time @ ..] = time.as_bytes() else { return Err(MalformedDateTime) };
        let date = date.parse().map_err(|_| MalformedDateTime)?;
        let parts = match time {
            [hour @ .., b':', _, _, b':', _, _] if hour.len() == 2 => {
                let pair = |place| time.get(place..place + 2)?.try_into().ok();
                pair(0)
                    .zip(pair(3))
                    .zip(pair(6))
                    .map(|((hour, minute), second)| [hour, minute, second])
            }
            _ => None,
        };
        parts.and_then(|parts| Self::from_parts(date, parts)).ok_or(MalformedDateTime)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (minutes, second) = (self.second / 60, self.second % 60);
        write!(f, "{} {:02}:{:02}:{second:02}", self.date, minutes / 60, minutes % 60)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Disclosable for DateTime {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::text::parse_str(deserializer)
    }
}

impl JsonSchema for DateTime {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DateTime".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        // Whether the year is a leap year is the business of the format.
        let day = "(19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])\
                   |(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";
        let time = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
        json_schema!({
            "type": "string",
            "format": FORMAT,
            "pattern": format!("^{day} {time}$"),
            "description": "时间（北京时间），YYYY-MM-DD HH:MM:SS。A second of Beijing time, YYYY-MM-DD HH:MM:SS.",
            "x-ltci-finding": crate::rules::form::f011_malformed_time::RULE.code,
            "x-ltci-disclosable": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_seconds_are_times() {
        for good in ["1900-01-01 00:00:00", "2199-12-31 23:59:59", "2024-02-29 12:00:00"] {
            let time: DateTime = good.parse().expect(good);
            assert_eq!(time.to_string(), good);
            assert_eq!(DateTime::from_compact(&time.compact()), Some(time));
        }
        for bad in [
            "2026-01-05",
            "2026-01-05 24:00:00",
            "2026-01-05 12:60:00",
            "2026-01-05 12:00:60",
            "2026-01-05T12:00:00",
            "2026-01-05 12:00",
            "2026-01-05 12:00:00 ",
            "2023-02-29 12:00:00",
            "2026-01-05 １2:00:00",
            "",
        ] {
            assert_eq!(bad.parse::<DateTime>(), Err(MalformedDateTime), "{bad}");
        }
    }

    #[test]
    fn seconds_run_over_midnight() {
        let time = |text: &str| text.parse::<DateTime>().expect(text);
        let (late, early) = (time("2026-02-28 23:59:50"), time("2026-03-01 00:00:10"));
        assert_eq!(late.seconds_until(early), 20);
        assert_eq!(early.seconds_until(late), -20);
        assert_eq!(late.minutes_until(time("2026-03-01 00:01:49")), 1);
    }
}
