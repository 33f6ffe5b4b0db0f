//! 服务频次, in the ways local lists write it.

use ltci::directory::Frequency;
use ltci::rules::table as rule;

use super::{Reading, with_hyphens, without_blanks};

/// A frequency.
pub(in super::super) fn frequency(text: &str) -> Reading<Frequency> {
    match text.parse() {
        Ok(frequency) => Reading::Plain(frequency),
        Err(_) => {
            Reading::repaired(written(text), &rule::FREQUENCY_WRITTEN, &rule::FREQUENCY_UNREADABLE)
        }
    }
}

fn written(text: &str) -> Option<Frequency> {
    let text = normal(text);
    match text.as_str() {
        "按需" | "按需要" | "需要时" | "必要" | "必要时" | "按需提供" => {
            return Some(Frequency::WhenNeeded);
        }
        "遵医嘱" | "遵医嘱执行" | "按医嘱" | "按医嘱执行" | "医嘱" => {
            return Some(Frequency::AsPrescribed);
        }
        _ => {}
    }
    hours(&text).or_else(|| times(&text))
}

/// Without blanks, with digits and the words of the grammar.
fn normal(text: &str) -> String {
    let mut text = with_hyphens(&without_blanks(text));
    for (word, digit) in [
        ("每隔", "每"),
        ("星期", "周"),
        ("礼拜", "周"),
        ("个月", "月"),
        ("天", "日"),
        ("／", "/"),
        ("一", "1"),
        ("两", "2"),
        ("二", "2"),
        ("三", "3"),
        ("四", "4"),
        ("五", "5"),
        ("六", "6"),
        ("七", "7"),
        ("八", "8"),
        ("九", "9"),
        ("个小时", "小时"),
    ] {
        if text.contains(word) {
            text = text.replace(word, digit);
        }
    }
    text
}

/// `每2小时`, `每2小时1次`, `1次/2小时`, `q2h`.
fn hours(text: &str) -> Option<Frequency> {
    let hours = text
        .strip_suffix("小时")
        .and_then(|text| text.strip_prefix("1次/"))
        .or_else(|| text.strip_prefix('q').and_then(|text| text.strip_suffix('h')))
        .or_else(|| {
            let text = text.strip_suffix("1次").unwrap_or(text);
            text.strip_prefix('每').and_then(|text| text.strip_suffix("小时"))
        })?;
    format!("每{hours}小时").parse().ok()
}

/// `每日1-2次`, `1-2次/每日`, `1日2次`, `2次每周`, `日2次`.
fn times(text: &str) -> Option<Frequency> {
    let (number, period) = number_and_period(text)?;
    let (low, high) = number.split_once('-').unwrap_or((number, number));
    let low = low.strip_suffix('次').unwrap_or(low);
    let number = if low == high { low.to_owned() } else { format!("{low}-{high}") };
    format!("{number}次/{period}").parse().ok()
}

fn number_and_period(text: &str) -> Option<(&str, &str)> {
    let Some(front) = text.strip_suffix('次') else {
        let (number, behind) = text.split_once('次')?;
        let behind = behind.trim_start_matches('/');
        return Some((number, behind.strip_prefix(['每', '1']).unwrap_or(behind)));
    };
    let front = front.strip_prefix(['每', '1']).unwrap_or(front);
    let period = ["日", "周", "月"].into_iter().find(|period| front.starts_with(period))?;
    Some((front.strip_prefix(period)?.trim_start_matches('/'), period))
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use super::*;

    #[test]
    fn frequencies_are_brought_into_the_grammar() {
        for (text, expected) in [
            ("1-2次/日", "=1-2次/日"),
            ("每日1-2次", "~1-2次/日 LTC-T-069"),
            ("1－2次/天", "~1-2次/日 LTC-T-069"),
            ("每周1次", "~1次/周 LTC-T-069"),
            ("每天一次", "~1次/日 LTC-T-069"),
            ("2次/每周", "~2次/周 LTC-T-069"),
            ("1日3次", "~3次/日 LTC-T-069"),
            ("每2小时一次", "~每2小时 LTC-T-069"),
            ("q2h", "~每2小时 LTC-T-069"),
            ("按需", "~必要时 LTC-T-069"),
            ("遵医嘱执行", "~遵医嘱 LTC-T-069"),
            ("经常", "!LTC-T-070"),
            ("每2日1次", "!LTC-T-070"),
            ("100次/日", "!LTC-T-070"),
            ("次", "!LTC-T-070"),
            ("", "!LTC-T-070"),
        ] {
            assert_eq!(told(frequency(text)), expected, "{text}");
        }
    }
}
