//! The fast path allocates nothing but the list of assessors.

use ltci::Validator;

const BASE: &str = include_str!("../../data/bases/assessment.json");

#[test]
fn a_good_document_is_judged_with_one_allocation() {
    let validator = Validator::new().as_of("2026-03-01".parse().ok());
    let judge = || validator.validate(BASE.as_bytes()).expect("a report");
    // The tables are read when they are first asked.
    assert!(judge().is_acceptable());
    let counted = allocation_counter::measure(|| assert!(judge().is_acceptable()));
    assert_eq!(counted.count_total, 1, "{counted:?}");
}
