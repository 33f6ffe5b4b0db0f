//! Days, in the ways people and spreadsheets write them.

use ltci::Date;
use ltci::rules::table as rule;

use super::{Reading, number, without_blanks};

/// A day.
pub(in super::super) fn date(text: &str) -> Reading<Date> {
    if let Ok(day) = text.parse() {
        return Reading::Plain(day);
    }
    let (day, time) = without_time(text);
    match (written(day), time) {
        (Reading::Plain(day) | Reading::Repaired(day, _), true) => {
            Reading::Repaired(day, &rule::DATE_WITH_TIME)
        }
        (other, _) => other,
    }
}

/// Whether a last day says that there is none.
pub(in super::super) fn is_open_end(text: &str) -> bool {
    let text = without_blanks(text);
    matches!(&*text, "长期" | "长期有效" | "永久" | "永久有效" | "至今" | "无期限" | "不限")
        || ["9999-12-31", "9999/12/31", "9999年12月31日", "99991231", "2999-12-31"]
            .iter()
            .any(|end| text.starts_with(end))
}

/// The day, and whether a time stands behind it.
fn without_time(text: &str) -> (&str, bool) {
    match text.split_once([' ', 'T']) {
        Some((day, time)) if time.contains(':') => (day, true),
        _ => (text, false),
    }
}

fn written(text: &str) -> Reading<Date> {
    let text = without_blanks(text);
    if let Ok(day) = text.parse() {
        return Reading::Plain(day);
    }
    match (text.len(), number(&text)) {
        (8, Some(digits)) => of_parts(digits / 10_000, digits / 100 % 100, digits % 100),
        (5, Some(serial)) => {
            Reading::repaired(of_serial(serial), &rule::DATE_SERIAL, &rule::DATE_IMPOSSIBLE)
        }
        (_, Some(_)) => Reading::Refused(&rule::DATE_UNREADABLE),
        (_, None) => of_groups(&text),
    }
}

/// Three numbers with signs between them.
fn of_groups(text: &str) -> Reading<Date> {
    let text = text.strip_suffix(['日', '号']).unwrap_or(text);
    let groups: Vec<&str> = text.split(['年', '月', '/', '.', '-']).collect();
    let [first, second, third] = groups.as_slice() else {
        return Reading::Refused(&rule::DATE_UNREADABLE);
    };
    let numbers = (number(first), number(second), number(third));
    let (Some(one), Some(two), Some(three)) = numbers else {
        return Reading::Refused(&rule::DATE_UNREADABLE);
    };
    match (first.len(), third.len()) {
        (4, 1 | 2) => of_parts(one, two, three),
        (1 | 2, 4) if one > 12 => of_parts(three, two, one),
        (1 | 2, 4) if two > 12 || one == two => of_parts(three, one, two),
        (1 | 2, 1 | 2 | 4) => Reading::Refused(&rule::DATE_AMBIGUOUS),
        _ => Reading::Refused(&rule::DATE_UNREADABLE),
    }
}

fn of_parts(year: u32, month: u32, day: u32) -> Reading<Date> {
    Reading::repaired(day_of(year, month, day), &rule::DATE_WRITTEN, &rule::DATE_IMPOSSIBLE)
}

fn day_of(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The day of a serial number: day 61 is 1900-03-01; before it, spreadsheets count a day that
/// never was.
fn of_serial(serial: u32) -> Option<Date> {
    let days = jiff::Span::new().try_days(serial.checked_sub(61)?).ok()?;
    let day = jiff::civil::date(1900, 3, 1).checked_add(days).ok()?;
    day_of(day.year().try_into().ok()?, day.month().try_into().ok()?, day.day().try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use super::*;

    #[test]
    fn days_are_read_in_the_usual_ways() {
        for (text, expected) in [
            ("2025-09-25", "=2025-09-25"),
            ("2025年9月25日", "~2025-09-25 LTC-T-051"),
            ("2025/9/25", "~2025-09-25 LTC-T-051"),
            ("2025.9.25", "~2025-09-25 LTC-T-051"),
            ("20250925", "~2025-09-25 LTC-T-051"),
            ("25/9/2025", "~2025-09-25 LTC-T-051"),
            ("2025/9/25 00:00", "~2025-09-25 LTC-T-052"),
            ("2025-09-25T08:30:00", "~2025-09-25 LTC-T-052"),
            ("45925", "~2025-09-25 LTC-T-050"),
            ("36526", "~2000-01-01 LTC-T-050"),
            ("45351", "~2024-02-29 LTC-T-050"),
            ("9/10/25", "!LTC-T-053"),
            ("9/10/2025", "!LTC-T-053"),
            ("2025-02-29", "!LTC-T-054"),
            ("20251301", "!LTC-T-054"),
            ("2025年9月", "!LTC-T-055"),
            ("近期", "!LTC-T-055"),
            ("2025", "!LTC-T-055"),
        ] {
            assert_eq!(told(date(text)), expected, "{text}");
        }
    }
}
