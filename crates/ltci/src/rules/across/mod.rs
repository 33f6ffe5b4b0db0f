//! X: rules across documents: what no document shows by itself.
//!
//! tell what is wrong with a step of an exchange, see [`crate::exchange`].

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
    x034_reconciliation_line_differs
    x035_settlement_not_reconciled
    x036_clearing_line_differs
    x037_cleared_twice
    x038_cancelled_but_listed
    x039_reconciliation_totals_differ
    x040_filing_of_another_person
    x041_incomplete
    x042_blind_resend
    x043_other_content
    x044_number_used_again
    x045_answer_to_no_question
    x046_two_answers
    x047_cancelled_unsettled
    x048_cancelled_unheard
    x049_cancelled_twice
    x050_reversed_known
    x051_original_unheard
    x052_settled_again
    x053_pre_taken_for_final
    x054_reconciled_early
    x055_reconciled_unknown
    x056_reconciliation_differs
    x057_not_balanced
    x058_split_unreconciled
    x059_no_statement
    x060_split_twice
    x061_paid_unconfirmed
    x062_cleared_twice
    x063_rolled_back_after_clearing
    x064_month_closed
    x065_statement_differs
    x066_payment_differs
    x067_outcome_unknown
    x068_late_answer
    x069_out_of_order
    x070_bearers_differ
    x071_message_number_twice
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
