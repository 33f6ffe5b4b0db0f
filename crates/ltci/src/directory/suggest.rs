//! 对照建议: national items whose names resemble a local one. Suggestions are for a person to
//! decide; nothing here becomes a mapping by itself.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Directory, Item};
use crate::code::ItemCode;

/// National items that resemble a local one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The local item.
    pub local: ItemCode,
    /// Its name.
    pub name: String,
    /// National items, the likest first; empty where none is alike.
    pub candidates: Vec<Candidate>,
}

/// A national item that may be a counterpart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Its code.
    pub code: ItemCode,
    /// Its name.
    pub name: String,
    /// How alike the two are in thousandths: two thirds the names, one third the categories.
    pub likeness: usize,
}

/// Below this likeness nothing is suggested.
const LEAST: usize = 150;

/// For each local item the national items that resemble it, at most so many.
///
/// Names are compared by the characters and the pairs of characters that both have (Dice
/// coefficient), without punctuation and what stands in brackets; categories likewise.
///
/// ```
/// use ltci::directory::{sample_edition, suggest};
/// let sample = sample_edition();
/// let suggestions = suggest(sample, sample, 1);
/// assert!(suggestions.iter().all(|one| one.candidates[0].likeness == 1_000));
/// ```
#[doc(alias = "对照建议")]
pub fn suggest(local: &Directory<'_>, national: &Directory<'_>, most: usize) -> Vec<Suggestion> {
    let national: Vec<_> = national.items.iter().map(|item| (item, Features::of(item))).collect();
    let suggestion = |item: &Item<'_>| {
        let features = Features::of(item);
        let likeness = national.iter().map(|(other, theirs)| Candidate {
            code: other.ltc_item_codg,
            name: other.item_name.as_str().to_owned(),
            likeness: features.likeness(theirs),
        });
        let mut candidates: Vec<_> = likeness.filter(|one| one.likeness >= LEAST).collect();
        candidates.sort_by_key(|one| (std::cmp::Reverse(one.likeness), one.code));
        candidates.dedup_by_key(|one| one.code);
        candidates.truncate(most);
        Suggestion {
            local: item.ltc_item_codg,
            name: item.item_name.as_str().to_owned(),
            candidates,
        }
    };
    local.items.iter().map(suggestion).collect()
}

struct Features {
    name: BTreeSet<String>,
    category: BTreeSet<String>,
}

impl Features {
    fn of(item: &Item<'_>) -> Self {
        let category = item.item_category.as_ref().unwrap_or(&item.item_class);
        Self { name: grams(item.item_name.as_str()), category: grams(category.as_str()) }
    }

    fn likeness(&self, other: &Self) -> usize {
        // A local list often has no categories: its names are then compared with the national ones.
        let category = dice(&self.category, &other.category).max(dice(&self.name, &other.category));
        (2 * dice(&self.name, &other.name) + category) / 3
    }
}

/// The characters and the pairs of neighbours of a text.
fn grams(text: &str) -> BTreeSet<String> {
    let plain = text.split(['（', '(']).next().unwrap_or_default();
    let chars: Vec<char> = plain.chars().filter(|char| char.is_alphanumeric()).collect();
    let single = chars.iter().map(char::to_string);
    let pairs = chars.windows(2).map(|pair| pair.iter().collect());
    single.chain(pairs).collect()
}

/// Twice the common ones in thousandths of all.
fn dice(left: &BTreeSet<String>, right: &BTreeSet<String>) -> usize {
    let all = left.len() + right.len();
    (left.intersection(right).count() * 2_000).checked_div(all).unwrap_or(0)
}
