//! S: settlements and the messages around them.

super::rules! {
    s001_sample_directory_of_settlement
    s002_total_is_not_the_sum_of_its_bearers
    s041_covered_differs_from_the_computation
    s042_fund_part_differs_from_the_computation
    s043_personal_part_differs_from_the_computation
    s044_cash_differs_from_the_computation
    s045_device_covered_above_its_rent
    s046_amount_cannot_be_computed
    s047_no_benefit_line_applies
    s048_several_benefit_lines_apply
}
