//! Running the rules on directories and mappings.

use super::run::in_force;
use super::{Check, Context, Findings, directory};
use crate::directory::{Directory, DirectoryMap, Edition, Item, Outline};
use crate::disclose::Disclosable;

/// Where a rule on an item tells what it found: at fields of that item.
#[derive(Debug)]
pub struct AtItem<'f> {
    found: &'f mut Findings,
    place: usize,
}

impl AtItem<'_> {
    /// Reports a violation at a field of the item.
    #[cold]
    pub fn report(&mut self, field: &str, params: &[(&'static str, &dyn Disclosable)]) {
        self.found.report(format_args!("/items/{}/{field}", self.place), params);
    }
}

/// Runs the rules on a directory.
pub(crate) fn check_directory(directory: &Directory<'_>, context: &Context, found: &mut Findings) {
    check_edition(&directory.edition, context, found);
    for (place, item) in directory.items.iter().enumerate() {
        check_item(item, &directory.edition, place, context, found);
    }
    check_outline(&Outline::of(directory), context, found);
}

/// Runs the rules on what an edition says of itself.
pub(crate) fn check_edition(edition: &Edition<'_>, context: &Context, found: &mut Findings) {
    for rule in in_force(directory::RULES, edition.issued) {
        if let Check::Edition(check) = rule.check {
            found.now_checking(rule);
            check(edition, context, found);
        }
    }
}

/// Runs the rules on one item by itself.
pub(crate) fn check_item(
    item: &Item<'_>,
    edition: &Edition<'_>,
    place: usize,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(&directory::ITEM_RULES, edition.issued) {
        if let Check::Item(check) = rule.check {
            found.now_checking(rule);
            check(item, edition, context, &mut AtItem { found, place });
        }
    }
}

/// Runs the rules on the items of a directory against each other.
pub(crate) fn check_outline(outline: &Outline<'_>, context: &Context, found: &mut Findings) {
    for rule in in_force(directory::RULES, outline.edition.issued) {
        if let Check::Outline(check) = rule.check {
            found.now_checking(rule);
            check(outline, context, found);
        }
    }
}

/// Runs the rules on a mapping of directories.
pub(crate) fn check_directory_map(map: &DirectoryMap<'_>, context: &Context, found: &mut Findings) {
    for rule in in_force(directory::RULES, map.map.decided_on) {
        if let Check::DirectoryMap(check) = rule.check {
            found.now_checking(rule);
            check(map, context, found);
        }
    }
}
