//! S: settlements and the messages around them.

/// The base settlement with its first line alone, and more edits.
macro_rules! one_line {
    ($($edit:expr),* $(,)?) => {
        $crate::rules::Input::Edits($crate::rules::Base::Settlement, &[
            ("/details/2", "null"),
            ("/details/1", "null"),
            ("/medfee_sumamt", r#""65.00""#),
            ("/inscp_scp_amt", r#""65.00""#),
            ("/fund_pay_sumamt", r#""48.75""#),
            ("/psn_part_amt", r#""16.25""#),
            ("/psn_cash_pay", r#""16.25""#),
            ("/setldetail/0/inscp_scp_amt", r#""65.00""#),
            ("/setldetail/0/fund_payamt", r#""48.75""#),
            $($edit),*
        ])
    };
}

/// The base settlement with the rental of a bed for five days, and more edits.
macro_rules! with_device {
    ($($edit:expr),* $(,)?) => {
        $crate::rules::Input::Edits($crate::rules::Base::Settlement, &[
            ("/devices", r#"[{"feedetl_sn":"SAMPLE-D-000004","device_name":"样例护理床","begndate":"2026-02-01","enddate":"2026-02-05","days":5,"pric":"11.00","det_item_fee_sumamt":"55.00","inscp_scp_amt":"55.00"}]"#),
            ("/medfee_sumamt", r#""230.00""#),
            ("/inscp_scp_amt", r#""230.00""#),
            ("/psn_part_amt", r#""98.75""#),
            ("/psn_cash_pay", r#""98.75""#),
            $($edit),*
        ])
    };
}

/// The base settlement with two lines of hours as the base profile pays them, and more edits. The
/// example must know that profile.
macro_rules! under_profile {
    ($($edit:expr),* $(,)?) => {
        $crate::rules::Input::Edits($crate::rules::Base::Settlement, &[
            ("/profile", r#"{"id":"sample-330200-2026","version":"1"}"#),
            ("/details/2", "null"),
            ("/details/0/pric", r#""60.00""#),
            ("/details/0/det_item_fee_sumamt", r#""60.00""#),
            ("/details/0/inscp_scp_amt", r#""60.00""#),
            ("/details/1/pric", r#""60.00""#),
            ("/details/1/det_item_fee_sumamt", r#""90.00""#),
            ("/details/1/inscp_scp_amt", r#""90.00""#),
            ("/medfee_sumamt", r#""150.00""#),
            ("/inscp_scp_amt", r#""150.00""#),
            ("/fund_pay_sumamt", r#""135.00""#),
            ("/psn_part_amt", r#""15.00""#),
            ("/psn_cash_pay", r#""15.00""#),
            ("/setldetail/0/inscp_scp_amt", r#""150.00""#),
            ("/setldetail/0/fund_payamt", r#""135.00""#),
            $($edit),*
        ])
    };
}

super::rules! {
    s001_sample_directory_of_settlement
    s002_total_is_not_the_sum_of_its_bearers
    s003_period_ends_before_it_begins
    s004_settled_before_the_period_ends
    s005_settled_in_the_future
    s006_message_number_of_another_institution
    s007_message_number_without_a_time
    s008_message_of_another_day
    s009_pre_settlement
    s010_level_not_of_scale
    s011_validity_ends_before_it_begins
    s012_filing_missing
    s013_filing_of_local_care
    s014_clearing_agency_elsewhere
    s015_insurance_without_care
    s016_cash_outside_family_care
    s017_hospital_level_outside_hospital
    s018_profile_unknown
    s019_profile_of_another_place
    s020_profile_not_in_force
    s021_level_not_eligible
    s022_care_mode_without_benefit
    s023_personal_part_not_account_and_cash
    s024_fund_without_details
    s025_fund_payments_are_not_their_sum
    s026_fund_type_twice
    s027_fund_payment_above_covered
    s028_fund_payment_above_limit
    s029_fund_covers_more_than_settlement
    s030_covered_above_total
    s031_fund_above_covered
    s032_total_is_not_the_sum_of_its_lines
    s033_covered_is_not_the_sum_of_its_lines
    s034_month_above_year
    s035_fund_above_covered_before
    s036_amount_is_not_count_times_price
    s037_line_covered_above_its_amount
    s038_nothing_charged
    s039_line_number_twice
    s040_item_not_listed
    s041_covered_differs_from_the_computation
    s042_fund_part_differs_from_the_computation
    s043_personal_part_differs_from_the_computation
    s044_cash_differs_from_the_computation
    s045_device_covered_above_its_rent
    s046_amount_cannot_be_computed
    s047_no_benefit_line_applies
    s048_several_benefit_lines_apply
    s121_item_not_in_force
    s122_item_replaced
    s123_price_above_cap
    s124_price_not_of_the_directory
    s125_unit_not_of_the_directory
    s126_service_ends_before_it_begins
    s127_fee_outside_the_period
    s128_service_outside_the_period
    s129_fee_before_the_service
    s130_assessment_not_in_force
    s131_caregiver_twice_at_a_time
    s132_services_overlap
    s133_hours_are_not_those_of_the_times
    s134_more_than_a_day
    s135_more_days_than_the_period
    s136_rental_ends_before_it_begins
    s137_days_are_not_those_of_the_rental
    s138_rental_outside_the_period
    s139_one_time_without_the_other
    s140_fee_after_the_settlement
    s061_not_one_document
    s062_message_of_another_institution
    s063_message_of_another_time
    s064_insured_place_missing
    s065_insured_place_differs
    s066_place_of_care_differs
    s067_transaction_does_not_fit
    s068_institution_name_too_long
    s069_signature_half_given
    s070_sent_in_the_future
    s071_institution_differs
    s072_settlement_of_another_message
    s073_success_with_error_text
    s074_failure_without_error_text
    s075_failure_with_output
    s076_answered_before_received
    s077_receiver_number_without_time
    s078_output_not_one_document
    s079_cancelled_before_settled
    s080_cancelled_in_the_future
    s081_cancelled_insured_place_unknown
    s082_reversed_message_of_another
    s083_reversed_before_sent
    s084_reversed_message_without_time
    s085_not_reversible
    s086_reversed_transaction_unknown
    s087_reversed_in_the_future
    s088_reverses_itself
    s089_period_reversed
    s090_count_is_not_that_of_details
    s091_total_is_not_the_sum_of_details
    s092_fund_is_not_the_sum_of_details
    s093_account_is_not_the_sum_of_details
    s094_settled_outside_the_period
    s095_reconciled_twice
    s096_balanced_with_differences
    s097_unbalanced_without_differences
    s098_pre_settlements_reconciled
    s099_difference_unknown
    s100_pays_itself
    s101_cleared_count_differs
    s102_cleared_total_differs
    s103_cleared_fund_differs
    s104_cleared_outside_the_month
    s105_cleared_twice
    s106_original_clearing_missing
    s107_statement_with_an_original
    s108_cleared_fund_above_total
    s109_cleared_before_the_month_ended
    s110_cleared_in_the_future
    s111_confirms_itself
    s112_content_sealed
    s113_platform_value_malformed
    s114_field_without_a_place
    s115_member_unknown
    s116_content_unknown
    s117_not_written
    s118_directory_unknown
}
