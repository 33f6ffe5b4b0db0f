//! A time of day.

use std::fmt;
use std::str::FromStr;

/// A time of day to the minute, Beijing time, written `HH:MM`.
///
/// ```
/// use ltci::value::ClockTime;
/// let time: ClockTime = "08:05".parse()?;
/// assert_eq!(time.to_string(), "08:05");
/// assert!("24:00".parse::<ClockTime>().is_err());
/// # Ok::<(), ltci::value::MalformedClockTime>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 2.3.
#[doc(alias = "时刻")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    hour: u8,
    minute: u8,
}

/// A text is not a time of day written `HH:MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是HH:MM形式的时刻 / not a time of day written HH:MM")]
pub struct MalformedClockTime;

impl ClockTime {
    /// Minutes since midnight.
    pub fn minute_of_day(self) -> u16 {
        u16::from(self.hour) * 60 + u16::from(self.minute)
    }
}

impl FromStr for ClockTime {
    type Err = MalformedClockTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let [a, b, b':', c, d] = text.as_bytes() else {
            return Err(MalformedClockTime);
        };
        if ![a, b, c, d].iter().all(|digit| digit.is_ascii_digit()) {
            return Err(MalformedClockTime);
        }
        let two = |tens: &u8, ones: &u8| (tens - b'0') * 10 + (ones - b'0');
        let time = Self { hour: two(a, b), minute: two(c, d) };
        if time.hour < 24 && time.minute < 60 { Ok(time) } else { Err(MalformedClockTime) }
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}
