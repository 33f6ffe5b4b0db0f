//! X: rules across documents: what no document shows by itself.

use std::collections::BTreeMap;

use crate::batch::Across;

super::rules! {
    x001_same_document_twice
    x002_settlement_number_twice
    x003_record_number_twice
    x004_plan_number_twice
    x005_filing_number_twice
    x006_assessment_number_twice
    x007_visit_recorded_twice
    x008_visit_settled_twice
    x009_person_in_two_places
    x010_caregiver_in_two_places
    x011_impossible_travel
    x012_caregiver_beyond_a_day
    x013_person_beyond_a_day
    x014_caregiver_at_two_institutions
    x015_home_care_in_hospital
    x016_service_outside_the_plan
    x017_item_not_planned
    x018_plan_of_another_person
    x019_record_settled_twice
    x020_line_without_record
    x021_record_not_settled
    x022_item_not_recorded
    x023_line_outside_the_record
    x024_line_of_another_caregiver
    x025_record_of_another_person
    x026_nothing_to_cancel
    x027_cancelled_twice
    x028_cancellation_differs
    x029_reversal_of_a_known_outcome
    x030_period_settled_twice
    x031_conclusion_contradicted
    x032_conclusion_of_another_person
    x033_filing_does_not_cover
    x040_filing_of_another_person
    x034_reconciliation_line_differs
    x035_settlement_not_reconciled
    x036_clearing_line_differs
    x037_cleared_twice
    x038_cancelled_but_listed
    x039_reconciliation_totals_differ
}

/// Tells of each document after the first that has the same of something as the first has.
fn tell_second<K: Ord>(papers: impl Iterator<Item = (K, u32)>, path: &str, found: &mut Across<'_>) {
    let mut first = BTreeMap::new();
    for (key, paper) in papers {
        match first.get(&key) {
            Some(known) => found.tell((paper, path), Some((*known, path)), &[]),
            None => {
                first.insert(key, paper);
            }
        }
    }
}
