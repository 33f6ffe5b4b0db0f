//! Amounts. Everything happens on the digits; nothing is calculated with fractions.

use ltci::Money;
use ltci::rules::table as rule;

use super::{Reading, number, with_hyphens, without_blanks};

/// This many zeros or nines in a row are the tail of a calculation.
const TAIL: usize = 7;
const NUMERALS: &str = "〇零一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟萬";

/// An amount in yuan.
pub(in super::super) fn price(text: &str) -> Reading<Money> {
    if let Ok(money) = text.parse() {
        return Reading::Plain(money);
    }
    let bare = without_blanks(text);
    let amount = without_currency(&bare);
    if let Some(refused) = refusal(amount) {
        return Reading::Refused(refused);
    }
    let digits = without_separators(amount);
    match digits.as_deref().map(of_digits) {
        Some(Reading::Plain(money)) if digits.as_deref() != Some(text) => {
            Reading::Repaired(money, &rule::PRICE_WRITTEN)
        }
        Some(reading) => reading,
        None => Reading::Refused(&rule::PRICE_UNREADABLE),
    }
}

fn refusal(amount: &str) -> Option<&'static ltci::Rule> {
    let hyphens = with_hyphens(amount);
    match hyphens.strip_prefix('-') {
        Some(rest) if rest.starts_with(|char: char| char.is_ascii_digit()) => {
            return Some(&rule::PRICE_NEGATIVE);
        }
        _ => {}
    }
    if hyphens.starts_with('(') && hyphens.ends_with(')') {
        return Some(&rule::PRICE_NEGATIVE);
    }
    let ends = hyphens.split_once('-').map(|(low, high)| (low.as_bytes(), high.as_bytes()));
    if matches!(ends, Some(([.., b'0'..=b'9'] | [], [b'0'..=b'9', ..]))) {
        return Some(&rule::PRICE_RANGE);
    }
    let in_words = !amount.is_empty() && amount.chars().all(|char| NUMERALS.contains(char));
    in_words.then_some(&rule::PRICE_WORDS)
}

/// Without the sign of the currency in front and `元`, `元整`, `元/次` behind.
fn without_currency(text: &str) -> &str {
    let signs = ["¥", "￥", "RMB", "CNY", "人民币"];
    let amount = signs.iter().find_map(|sign| text.strip_prefix(sign)).unwrap_or(text);
    let (amount, behind) = match amount.split_once(['元', '圆']) {
        Some((amount, behind)) => (amount, behind),
        None => (amount, ""),
    };
    let known = matches!(behind, "" | "整" | "正") || behind.starts_with('/');
    if known { amount } else { text }
}

/// Without thousands separators, where they stand between groups of three digits.
fn without_separators(text: &str) -> Option<String> {
    let (whole, decimals) = match text.split_once('.') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let separated = whole.contains(',');
    let well_formed = groups.all(|group| group.len() == 3) && (!separated || first.len() <= 3);
    let mut digits = well_formed.then(|| whole.replace(',', ""))?;
    if let Some(decimals) = decimals {
        digits.push('.');
        digits.push_str(decimals);
    }
    Some(digits)
}

/// `20`, `20.5`, `20.50`, `20.500`: plain. A tail of zeros or nines: repaired.
fn of_digits(text: &str) -> Reading<Money> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) {
        return Reading::Refused(&rule::PRICE_UNREADABLE);
    }
    let exact = decimals.trim_end_matches('0');
    if exact.len() <= 2 {
        return fen(whole, exact).map_or(Reading::Refused(&rule::PRICE_UNREADABLE), Reading::Plain);
    }
    Reading::repaired(of_tail(whole, exact), &rule::PRICE_FRACTION, &rule::PRICE_DECIMALS)
}

/// `20.000000000000004` and `19.999999999999996`: the digits say which fen was meant.
fn of_tail(whole: &str, decimals: &str) -> Option<Money> {
    let (kept, tail) = decimals.split_at_checked(2)?;
    let run = |digit: char| tail.len() - tail.trim_start_matches(digit).len();
    let down = fen(whole, kept)?;
    if run('0') >= TAIL {
        Some(down)
    } else if run('9') >= TAIL {
        Money::from_fen(down.fen() + 1)
    } else {
        None
    }
}

fn fen(whole: &str, decimals: &str) -> Option<Money> {
    let whole = if whole.len() > 14 { return None } else { whole.parse::<i64>().ok()? };
    let decimals = i64::from(number(&format!("{decimals:0<2}"))?);
    Money::from_fen(whole * 100 + decimals)
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use super::*;

    #[test]
    fn amounts_are_read_from_their_digits() {
        for (text, expected) in [
            ("20.00", "=20.00"),
            ("20", "=20.00"),
            ("20.5", "=20.50"),
            ("20.500", "=20.50"),
            ("0", "=0.00"),
            ("¥20", "~20.00 LTC-T-058"),
            ("￥1,020.50元", "~1020.50 LTC-T-058"),
            ("20元/次", "~20.00 LTC-T-058"),
            ("20.000000000000004", "~20.00 LTC-T-059"),
            ("19.999999999999996", "~20.00 LTC-T-059"),
            ("0.30000000000000004", "~0.30 LTC-T-059"),
            ("20.125", "!LTC-T-060"),
            ("20.1299999", "!LTC-T-060"),
            ("-20", "!LTC-T-061"),
            ("(20.00)", "!LTC-T-061"),
            ("贰拾", "!LTC-T-062"),
            ("20-30", "!LTC-T-063"),
            ("20～30元", "!LTC-T-063"),
            ("面议", "!LTC-T-064"),
            ("1,2", "!LTC-T-064"),
            ("2e3", "!LTC-T-064"),
            ("20万元", "!LTC-T-064"),
            ("999999999999999", "!LTC-T-064"),
        ] {
            assert_eq!(told(price(text)), expected, "{text}");
        }
    }
}
