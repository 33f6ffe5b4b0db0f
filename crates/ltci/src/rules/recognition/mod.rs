//! R: recognition between regions. Findings of this area are the reasons of a verdict.

super::rules! {
    r001_conclusion_refused
    r002_no_agreement
    r003_agreement_not_yet_in_force
    r004_agreement_ended
    r005_beginning_unknown
    r006_insurance_outside
    r007_insurance_not_told
    r008_kind_outside
    r009_self_grade_outside
    r010_self_grade_missing
    r011_scale_not_agreed
    r012_scale_of_the_region
    r013_scale_of_the_region_unknown
    r014_scale_version_differs
    r015_conclusion_expired
    r016_conclusion_not_yet_valid
    r017_older_than_there_allowed
    r018_existing_conclusions_excluded
    r019_nothing_to_rest_on
    r020_own_area
    r021_agreement_applies
    r022_level_from_scores
    r023_insured_in_neither
    r024_concluded_before_the_agreement
    r025_seal_demanded
    r026_seal_not_checked
    r027_clause_from_secondary_sources
    r028_level_not_eligible_there
}
