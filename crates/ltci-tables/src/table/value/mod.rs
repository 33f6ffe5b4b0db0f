//! Values out of cleaned texts: what is meant, whether it was written another way, or why it
//! cannot be told.

mod code;
mod date;
mod duration;
mod frequency;
mod list;
mod price;

pub(super) use code::{code, code_of_number};
pub(super) use date::{date, is_open_end};
pub(super) use duration::{Duration, Scale, duration};
pub(super) use frequency::frequency;
pub(super) use list::{qualification, relation, unit};
pub(super) use price::price;

use std::borrow::Cow;

use ltci::rules::Rule;

use super::clean::is_plain;

/// A value read from a text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reading<T> {
    /// Written as it should be.
    Plain(T),
    /// Written another way; the rule tells.
    Repaired(T, &'static Rule),
    /// Not to be told; the rule says why.
    Refused(&'static Rule),
}

impl<T> Reading<T> {
    /// The value if there is one, written another way.
    fn repaired(value: Option<T>, repaired: &'static Rule, refused: &'static Rule) -> Self {
        value.map_or(Self::Refused(refused), |value| Self::Repaired(value, repaired))
    }
}

/// The text without any blanks.
fn without_blanks(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    text.chars().filter(|char| !char.is_whitespace()).collect()
}

/// A number of at most nine digits, and nothing else.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// The dashes and words for "to", all as a hyphen.
fn with_hyphens(text: &str) -> String {
    text.chars()
        .map(|char| match char {
            '~' | '～' | '〜' | '∼' | '–' | '—' | '―' | '－' | '−' | '‐' | '‑' | '至' | '到' => {
                '-'
            }
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use ltci::{Disclosable, Language};

    /// What a reading is, in a few characters: `=` plain, `~` repaired, `!` refused with its code.
    pub(super) fn told<T: Disclosable>(reading: Reading<T>) -> String {
        let shown = |value: T| value.disclose().in_language(Language::Chinese);
        match reading {
            Reading::Plain(value) => format!("={}", shown(value)),
            Reading::Repaired(value, rule) => format!("~{} {}", shown(value), rule.code),
            Reading::Refused(rule) => format!("!{}", rule.code),
        }
    }
}
