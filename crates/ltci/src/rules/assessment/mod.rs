//! A: assessments.

super::rules! {
    a001_score_not_permitted
    a002_total_contradicts_scores
    a003_grade_contradicts_scores
    a004_accepted_before_applied
    a005_assessed_before_accepted
    a006_concluded_before_assessed
    a007_notice_ends_before_it_begins
    a008_notice_before_assessment
    a009_validity_ends_before_it_begins
    a010_valid_before_assessment
    a011_validity_over_two_years
    a012_level_contradicts_scores
    a013_too_few_assessors
    a014_no_expert
    a015_assessor_twice
    a016_unknown_scale_version
    a017_concluded_in_the_future
    a018_expired
    a019_level_not_of_scale
    a020_level_not_known
    a021_scores_of_another_scale
    a022_scores_without_their_sums
    a023_cannot_be_recomputed
    a024_total_without_a_single_total
    a025_total_out_of_range
    a026_level_contradicts_total
    a027_assessed_before_publication
}
