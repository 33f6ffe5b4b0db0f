//! 服务频次: how often an item may be provided.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::disclose::{Disclosable, Disclosed};
use crate::value::Minutes;

/// 服务频次: `1次/周`, `1-2次/日`, `每2小时`, `必要时` or `遵医嘱`.
///
/// ```
/// use ltci::directory::{Frequency, FrequencyPeriod};
/// let twice: Frequency = "1-2次/日".parse()?;
/// assert_eq!(twice, Frequency::Times { least: 1, most: Some(2), per: FrequencyPeriod::Day });
/// assert_eq!("每2小时".parse(), Ok(Frequency::EveryHours(2)));
/// assert!("每天两次".parse::<Frequency>().is_err());
/// # Ok::<(), ltci::directory::MalformedFrequency>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 8.3, after the texts seen in local lists.
#[doc(alias = "服务频次")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Frequency {
    /// `n次/日` or `n-m次/日`.
    Times {
        /// The number, or the smaller one of a range, 1 to 99.
        least: u8,
        /// The greater number of a range, 1 to 99. That it is greater is for a rule to say.
        most: Option<u8>,
        /// Day, week or month.
        per: FrequencyPeriod,
    },
    /// `每n小时`, 1 to 99.
    EveryHours(u8),
    /// 必要时.
    WhenNeeded,
    /// 遵医嘱.
    AsPrescribed,
}

/// The period that a number of times refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FrequencyPeriod {
    /// 日.
    Day,
    /// 周.
    Week,
    /// 月.
    Month,
}

impl FrequencyPeriod {
    /// The character on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "日",
            Self::Week => "周",
            Self::Month => "月",
        }
    }

    /// The fewest and the most hours that it has.
    const fn hours(self) -> [u32; 2] {
        match self {
            Self::Day => [24, 24],
            Self::Week => [7 * 24, 7 * 24],
            Self::Month => [28 * 24, 31 * 24],
        }
    }
}

impl Frequency {
    /// Whether it is more often than another one whatever the lengths of the months: compared are
    /// the greater number of a range and the highest rate. `None` where one of the two has no
    /// number, as 必要时 and 遵医嘱.
    ///
    /// ```
    /// use ltci::directory::Frequency;
    /// let often = |one: &str, other: &str| {
    ///     one.parse::<Frequency>().unwrap().exceeds(other.parse().unwrap())
    /// };
    /// assert_eq!(often("3次/周", "1次/日"), Some(false));
    /// assert_eq!(often("8次/周", "1次/日"), Some(true));
    /// assert_eq!(often("1次/日", "30次/月"), Some(false)); // February has 28 days
    /// assert_eq!(often("1次/日", "遵医嘱"), None);
    /// ```
    pub fn exceeds(self, other: Self) -> Option<bool> {
        let ((_, times, [_, longest]), (_, limit, [shortest, _])) = (self.rate()?, other.rate()?);
        Some(u32::from(times) * shortest > u32::from(limit) * longest)
    }

    /// The least number of minutes a day that so many minutes each time make, rounded down.
    pub(crate) fn minutes_a_day(self, each: Minutes) -> Option<u32> {
        let (least, _, [_, longest]) = self.rate()?;
        Some(each.0.saturating_mul(24 * u32::from(least)) / longest)
    }

    /// The smaller and the greater number of times in a period, and the fewest and the most hours
    /// that the period has.
    fn rate(self) -> Option<(u8, u8, [u32; 2])> {
        match self {
            Self::Times { least, most, per } => Some((least, most.unwrap_or(least), per.hours())),
            Self::EveryHours(hours) => Some((1, 1, [u32::from(hours); 2])),
            Self::WhenNeeded | Self::AsPrescribed => None,
        }
    }
}

const NUMBER: &str = "[1-9][0-9]?";

/// A text is not a frequency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("不是合规的服务频次 / not a frequency such as 1-2次/日, 每2小时, 必要时 or 遵医嘱")]
pub struct MalformedFrequency;

impl FromStr for Frequency {
    type Err = MalformedFrequency;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "必要时" => return Ok(Self::WhenNeeded),
            "遵医嘱" => return Ok(Self::AsPrescribed),
            _ => {}
        }
        if let Some(hours) = text.strip_prefix("每").and_then(|rest| rest.strip_suffix("小时")) {
            return number(hours).map(Self::EveryHours);
        }
        let (times, per) = text.split_once("次/").ok_or(MalformedFrequency)?;
        let per = match per {
            "日" => FrequencyPeriod::Day,
            "周" => FrequencyPeriod::Week,
            "月" => FrequencyPeriod::Month,
            _ => return Err(MalformedFrequency),
        };
        let (least, most) = match times.split_once('-') {
            Some((least, most)) => (least, Some(number(most)?)),
            None => (times, None),
        };
        Ok(Self::Times { least: number(least)?, most, per })
    }
}

fn number(digits: &str) -> Result<u8, MalformedFrequency> {
    match digits.as_bytes() {
        [b'1'..=b'9'] | [b'1'..=b'9', b'0'..=b'9'] => {
            digits.parse().map_err(|_| MalformedFrequency)
        }
        _ => Err(MalformedFrequency),
    }
}

impl fmt::Display for Frequency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Times { least, most: None, per } => write!(f, "{least}次/{}", per.as_str()),
            Self::Times { least, most: Some(most), per } => {
                write!(f, "{least}-{most}次/{}", per.as_str())
            }
            Self::EveryHours(hours) => write!(f, "每{hours}小时"),
            Self::WhenNeeded => f.write_str("必要时"),
            Self::AsPrescribed => f.write_str("遵医嘱"),
        }
    }
}

impl Disclosable for Frequency {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}

impl Serialize for Frequency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Frequency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::text::parse_str(deserializer)
    }
}

impl JsonSchema for Frequency {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Frequency".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": format!("^({NUMBER}(-{NUMBER})?次/(日|周|月)|每{NUMBER}小时|必要时|遵医嘱)$"),
            "description": "服务频次：n[-m]次/日、周、月，每n小时，必要时，遵医嘱。How often: n[-m] times a day, week or month, every n hours, when needed, as prescribed.",
            "x-ltci-finding": crate::rules::form::f010_malformed_frequency::RULE.code,
            "x-ltci-disclosable": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequencies_read_and_write_the_same() {
        for good in
            ["1次/日", "1-2次/日", "99次/月", "3-1次/周", "2-2次/月", "每2小时", "必要时", "遵医嘱"]
        {
            assert_eq!(good.parse::<Frequency>().expect(good).to_string(), good);
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for bad in [
            "",
            "0次/日",
            "100次/日",
            "01次/日",
            "1–2次/日",
            "1-次/日",
            "-2次/日",
            "1次/年",
            "1次",
            "每小时",
            "每0小时",
            "每 2小时",
            "必要",
            "遵医嘱 ",
            "１次/日",
            "每天1次",
            "1-2-3次/日",
        ] {
            assert_eq!(bad.parse::<Frequency>(), Err(MalformedFrequency), "{bad}");
        }
    }
}
