//! Rules across documents: what no document shows by itself.
//!
//! From X-041 on they tell what is wrong with a step of an exchange, see [`crate::exchange`].

super::rules! {
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
}
