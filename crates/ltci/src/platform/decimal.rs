//! Decimal numbers as they are written: digits, never a float.

/// A number with exactly so many decimals. Zeros at the end are added or taken away; nothing else is:
/// a third decimal of an amount, a sign, an exponent or a leading zero is no number here.
pub(super) fn fixed(written: &str, longest_whole: usize, decimals: usize) -> Option<String> {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, "0"));
    let all_digits =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let leads_with_zero = whole.len() > 1 && whole.starts_with('0');
    if !all_digits(whole) || !all_digits(fraction) || leads_with_zero || whole.len() > longest_whole
    {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > decimals {
        return None;
    }
    Some(if decimals == 0 { whole.to_owned() } else { format!("{whole}.{fraction:0<decimals$}") })
}

/// The shortest way to write the same number.
pub(super) fn shortest(fixed: &str) -> &str {
    match fixed.split_once('.') {
        Some(_) => fixed.trim_end_matches('0').trim_end_matches('.'),
        None => fixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_every_digit() {
        for (written, canonical, short) in [
            ("0", "0.00", "0"),
            ("2680.6", "2680.60", "2680.6"),
            ("363.04", "363.04", "363.04"),
            ("1819.0400", "1819.04", "1819.04"),
            ("100", "100.00", "100"),
            // A float would make 99999999999999.98 of it.
            ("99999999999999.99", "99999999999999.99", "99999999999999.99"),
        ] {
            assert_eq!(fixed(written, 14, 2).as_deref(), Some(canonical), "{written}");
            assert_eq!(shortest(canonical), short);
        }
    }

    #[test]
    fn what_is_no_amount_is_not_repaired() {
        for bad in [
            "",
            ".5",
            "5.",
            "-1",
            "+1",
            "1e2",
            "1E+2",
            "01",
            "0.001",
            "1,000",
            "１",
            "100000000000000",
        ] {
            assert_eq!(fixed(bad, 14, 2), None, "{bad}");
        }
        assert_eq!(fixed("67", 5, 0).as_deref(), Some("67"));
        assert_eq!(fixed("67.5", 5, 0), None);
    }
}
