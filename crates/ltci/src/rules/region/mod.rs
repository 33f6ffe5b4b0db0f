//! G: region profiles and recognition agreements.

use crate::assessment::LevelCode;
use crate::region::RegionProfile;

super::rules! {
    g001_profile_ends_before_it_begins
    g002_division_not_listed
    g003_levels_without_a_scale
    g004_level_not_of_the_scale
    g005_level_eligible_and_excluded
    g006_benefit_for_a_level_not_eligible
    g007_quota_incomplete
    g008_cap_below_price
    g009_amount_without_a_unit
    g010_caps_out_of_order
    g011_benefit_twice
    g012_figure_from_general_knowledge
    g013_approximate_figure
    g014_rounding_unknown
    g015_share_unknown
    g016_benefit_outside_the_profile
    g017_profiles_overlap
    g018_first_day_unknown
    g019_fixed_amount_range
    g020_supplement_months
    g021_device_twice
    g022_cash_where_none_is_paid
    g023_more_severe_level_left_out
    g024_self_grades_out_of_order
    g025_value_twice
    g026_says_nothing
    g027_base_without_its_share
    g028_compiled_in_the_future
    g031_agreement_ends_before_it_begins
    g032_division_on_both_sides
    g033_parties_incomplete
    g034_group_of_one
    g035_party_not_listed
    g036_party_inside_another
    g037_before_its_scale
    g038_agreed_grades_out_of_order
    g039_agreed_value_twice
    g040_supersedes_itself
    g041_superseded_agreement_unknown
    g042_superseded_begins_later
    g043_two_agreements_at_a_time
    g044_existing_conclusions_not_stated
    g045_principle_not_stated
    g046_agreed_scale_not_stated
    g047_agreement_issued_after_it_begins
    g048_day_of_agreement_unknown
    g049_day_and_month_disagree
    g050_clause_from_general_knowledge
}

/// Every list of levels in a profile, with its path.
fn level_lists(profile: &RegionProfile) -> Vec<(String, &[LevelCode])> {
    let eligible = profile.assessment.as_ref().and_then(|part| part.eligible.as_ref());
    let mut lists: Vec<(String, &[LevelCode])> = Vec::new();
    if let Some(eligible) = eligible {
        lists.push(("/assessment/eligible/levels".to_owned(), &eligible.levels));
        lists.push(("/assessment/eligible/excluded".to_owned(), &eligible.excluded));
    }
    for (place, line) in profile.benefits.iter().enumerate() {
        lists.push((format!("/benefits/{place}/levels"), &line.levels));
    }
    for (place, line) in profile.supplements.iter().enumerate() {
        lists.push((format!("/supplements/{place}/levels"), &line.levels));
    }
    lists.retain(|(_, levels)| !levels.is_empty());
    lists
}

/// The first place at which a value does not come after the one before it.
fn out_of_order<T: Ord>(values: &[T]) -> Option<usize> {
    values.windows(2).position(|pair| !pair.is_sorted_by(|one, other| one < other)).map(|at| at + 1)
}

/// The first place at which a value stands for the second time.
fn repeated<T: PartialEq>(values: &[T]) -> Option<usize> {
    let before = |place: usize| values.get(..place).unwrap_or_default();
    let is_repeated = |(place, value): &(usize, &T)| before(*place).contains(value);
    values.iter().enumerate().find(is_repeated).map(|(place, _)| place)
}
