//! 样例目录: 36 items shaped like the national table, none of them official.

use std::sync::LazyLock;

use super::Directory;
use super::known::Known;

const TEXT: &str = include_str!("../../data/directories/sample-2025.json");

#[expect(clippy::expect_used, reason = "the edition is part of the crate, and a test reads it")]
static SAMPLE: LazyLock<Known> = LazyLock::new(|| {
    Known::new(serde_json::from_str(TEXT).expect("the sample edition is well formed"))
});

/// The edition `sample-2025`: 20 items of daily care and 16 of medical care over the twelve
/// categories. Names, codes and the number of items in each category are **not official**: they
/// were not published in a form that machines read. Every report made under it says so.
///
/// ```
/// let sample = ltci::directory::sample_edition();
/// assert_eq!(sample.items.len(), 36);
/// ```
///
/// # Source
/// Classes, categories and the counts 20 and 16: 医保发〔2025〕24号.
#[doc(alias = "样例目录")]
pub fn sample_edition() -> &'static Directory<'static> {
    &SAMPLE.directory
}

/// The sample edition with its digest.
pub(crate) fn sample() -> &'static Known {
    &SAMPLE
}
