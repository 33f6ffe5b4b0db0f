//! 服务时长, in minutes.

use std::fmt;

use ltci::rules::table as rule;
use ltci::value::Minutes;
use ltci::{Disclosable, Disclosed};

use super::{Reading, number, with_hyphens, without_blanks};

/// What a bare number of the column counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) enum Scale {
    #[default]
    Minutes,
    Hours,
}

/// The shortest and the longest duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Duration {
    pub min: Option<Minutes>,
    pub max: Option<Minutes>,
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(max)) if min == max => write!(f, "{}", min.0),
            (min, max) => {
                let side = |minutes: Option<Minutes>| minutes.map(|minutes| minutes.0.to_string());
                let (min, max) = (side(min).unwrap_or_default(), side(max).unwrap_or_default());
                write!(f, "{min}-{max}")
            }
        }
    }
}

impl Disclosable for Duration {
    fn disclose(&self) -> Disclosed {
        Disclosed::Plain(self.to_string())
    }
}

/// A duration: `30分钟`, `15-30分钟`, `1小时`, `30分钟以内`.
pub(in super::super) fn duration(text: &str, scale: Scale) -> Reading<Duration> {
    match plain(text).filter(|_| scale == Scale::Minutes) {
        Some(plain) => Reading::Plain(plain),
        None => Reading::repaired(
            read(text, scale),
            &rule::DURATION_WRITTEN,
            &rule::DURATION_UNREADABLE,
        ),
    }
}

/// `30`, `15-30` or the same with `分钟`: what most lists write, read without a copy.
fn plain(text: &str) -> Option<Duration> {
    let bare = text.strip_suffix("分钟").unwrap_or(text);
    let (low, high) = bare.split_once('-').unwrap_or((bare, bare));
    Some(Duration { min: Some(minutes(number(low)?)?), max: Some(minutes(number(high)?)?) })
}

fn read(text: &str, scale: Scale) -> Option<Duration> {
    let text = with_hyphens(&without_blanks(text)).to_lowercase();
    let after = |words: &[&str]| words.iter().find_map(|word| text.strip_suffix(word));
    let before = |words: &[&str]| words.iter().find_map(|word| text.strip_prefix(word));
    if let Some(most) = after(&["以内", "之内", "以下"]).or(before(&["不超过", "≤", "<=", "最长"]))
    {
        return Some(Duration { min: None, max: Some(one(most, scale)?) });
    }
    if let Some(least) =
        after(&["以上", "起"]).or(before(&["不少于", "不低于", "≥", ">=", "至少", "最短"]))
    {
        return Some(Duration { min: Some(one(least, scale)?), max: None });
    }
    let Some((low, high)) = text.split_once('-') else {
        let both = Some(one(&text, scale)?);
        return Some(Duration { min: both, max: both });
    };
    let shared = if high.contains(['时', 'h']) { Scale::Hours } else { scale };
    Some(Duration { min: Some(one(low, shared)?), max: Some(one(high, scale)?) })
}

/// One length: a number with or without its unit.
fn one(text: &str, scale: Scale) -> Option<Minutes> {
    if matches!(text, "半小时" | "半个小时") {
        return Some(Minutes(30));
    }
    let unit = |words: &[&str]| words.iter().find_map(|word| text.strip_suffix(word));
    let length = if let Some(count) = unit(&["分钟", "分", "mins", "min", "minutes"]) {
        number(count)?
    } else if let Some(hours) = unit(&["个小时", "小时", "时", "hours", "hour", "h"]) {
        of_hours(hours)?
    } else if scale == Scale::Hours {
        of_hours(text)?
    } else {
        number(text)?
    };
    minutes(length)
}

/// At most a day.
fn minutes(minutes: u32) -> Option<Minutes> {
    (1..=1_440).contains(&minutes).then_some(Minutes(minutes))
}

/// Whole and half hours.
fn of_hours(text: &str) -> Option<u32> {
    let half = text.strip_suffix(".5");
    let hours = number(half.unwrap_or(text))?.checked_mul(60)?;
    hours.checked_add(if half.is_some() { 30 } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use super::*;

    #[test]
    fn durations_are_read_in_minutes() {
        for (text, expected) in [
            ("30", "=30"),
            ("30分钟", "=30"),
            ("15-30分钟", "=15-30"),
            ("15～30 min", "~15-30 LTC-T-067"),
            ("1小时", "~60 LTC-T-067"),
            ("1-2小时", "~60-120 LTC-T-067"),
            ("30分钟-1小时", "~30-60 LTC-T-067"),
            ("1.5小时", "~90 LTC-T-067"),
            ("半小时", "~30 LTC-T-067"),
            ("30分钟以内", "~-30 LTC-T-067"),
            ("不少于30分钟", "~30- LTC-T-067"),
            ("0", "!LTC-T-068"),
            ("1441", "!LTC-T-068"),
            ("71582788.5小时", "!LTC-T-068"),
            ("视情况", "!LTC-T-068"),
            ("-", "!LTC-T-068"),
        ] {
            assert_eq!(told(duration(text, Scale::Minutes)), expected, "{text}");
        }
        assert_eq!(told(duration("0.5", Scale::Hours)), "~30 LTC-T-067");
    }
}
