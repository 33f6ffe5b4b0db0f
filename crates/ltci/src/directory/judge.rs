//! Judging a directory piece by piece: for an importer that never holds it whole.

use super::{Edition, Item, Outline};
use crate::report::Finding;
use crate::rules::{check_edition, check_item, check_outline};
use crate::validate::Validator;

impl Validator {
    /// Judges what an edition says of itself. Paths begin with `/edition`.
    pub fn judge_edition(&self, edition: &Edition<'_>) -> Vec<Finding> {
        let mut found = self.no_findings();
        check_edition(edition, self.context(), &mut found);
        found.finish()
    }

    /// Judges one item by itself. Paths begin with `/items/` and its place.
    ///
    /// ```
    /// use ltci::{Validator, directory::sample_edition};
    /// let sample = sample_edition();
    /// let findings = Validator::new().judge_item(&sample.edition, &sample.items[0], 0);
    /// assert!(findings.is_empty());
    /// ```
    pub fn judge_item(&self, edition: &Edition<'_>, item: &Item<'_>, place: usize) -> Vec<Finding> {
        let mut found = self.no_findings();
        check_item(item, edition, place, self.context(), &mut found);
        if found.is_empty() { Vec::new() } else { found.finish() }
    }

    /// Judges the items against each other. Paths begin with `/items/` and the place of an item
    /// in the outline.
    pub fn judge_outline(&self, outline: &Outline<'_>) -> Vec<Finding> {
        let mut found = self.no_findings();
        check_outline(outline, self.context(), &mut found);
        found.finish()
    }
}
