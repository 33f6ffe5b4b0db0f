//! How long: the value of an option.

use std::time::Duration;

use clap::builder::ValueParser;
use ltci::text;

use crate::language::Tongue;

/// Reads `5s`, `500ms` or `2m`.
pub fn parser(tongue: Tongue) -> ValueParser {
    let malformed = text!(
        "时长写作 5s、500ms 或 2m，且大于零",
        "a time is written 5s, 500ms or 2m, and is more than nothing"
    );
    ValueParser::from(move |value: &str| {
        duration(value).ok_or_else(|| tongue.say(malformed).to_owned())
    })
}

fn duration(text: &str) -> Option<Duration> {
    let end = text.find(|char: char| !char.is_ascii_digit());
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    let number: u64 = number.parse().ok().filter(|number| *number > 0)?;
    match unit {
        "ms" => Some(Duration::from_millis(number)),
        "s" | "" => Some(Duration::from_secs(number)),
        "m" => number.checked_mul(60).map(Duration::from_secs),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_a_unit_and_are_more_than_nothing() {
        assert_eq!(duration("5s"), Some(Duration::from_secs(5)));
        assert_eq!(duration("500ms"), Some(Duration::from_millis(500)));
        assert_eq!(duration("2m"), Some(Duration::from_secs(120)));
        assert_eq!(duration("7"), Some(Duration::from_secs(7)));
        for bad in ["", "s", "0s", "5h", "-1s", "1.5s", "99999999999999999999s"] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }
}
