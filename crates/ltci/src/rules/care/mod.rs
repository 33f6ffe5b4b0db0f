//! V: filings, care plans and visits.

use crate::code::{AdministrativeDivision, ItemCode};
use crate::directory::Item;
use crate::recognition::{is_province, same_area};
use crate::settlement::{CheckPoint, Filing, GeographicPlace, ServiceRecord};
use crate::text;
use crate::text::Text;
use crate::value::{Date, Minutes};

super::rules! {
    v001_sample_directory_of_plan
    v002_sample_directory_of_record
    v003_filing_ends_before_it_begins
    v004_approved_before_filed
    v005_filed_after_it_begins
    v006_approved_after_it_begins
    v007_filing_not_approved
    v008_approved_after_its_end
    v009_no_consent
    v010_filing_in_own_area
    v011_place_is_a_province
    v012_division_of_filing_unknown
    v013_division_of_filing_not_in_force
    v014_agency_of_neither_place
    v015_filing_in_the_future
    v016_filing_expired
    v017_insurance_without_long_term_care
    v018_last_day_before_the_filing
    v019_filing_never_takes_effect
    v020_cancelled_for_days_past
    v021_division_of_cancellation_not_listed
    v022_cancelled_in_the_future
    v023_plan_ends_before_it_begins
    v024_signed_after_it_begins
    v025_plan_signed_in_the_future
    v026_validity_of_assessment_reversed
    v027_plan_before_the_assessment
    v028_plan_after_the_assessment
    v029_level_of_plan_not_of_scale
    v030_plan_without_disability
    v031_filing_missing
    v032_filing_in_the_own_area
    v033_division_of_plan_not_listed
    v034_directory_of_plan_unknown
    v035_planned_item_unknown
    v036_planned_item_not_in_force
    v037_planned_item_replaced
    v038_planned_item_ends_within
    v039_planned_item_days_reversed
    v040_planned_item_outside_the_plan
    v041_planned_item_twice
    v042_planned_frequency_range
    v043_planned_more_often_than_listed
    v044_planned_minutes_out_of_range
    v045_planned_qualification_below
    v046_nurse_needed_in_family_care
    v047_planned_more_than_a_day
    v048_visit_ends_before_it_begins
    v049_visit_longer_than_a_day
    v050_items_longer_than_the_visit
    v051_directory_of_record_unknown
    v052_item_done_unknown
    v053_item_done_not_in_force
    v054_item_done_replaced
    v055_minutes_done_out_of_range
    v056_item_done_twice
    v057_qualification_below
    v058_check_out_before_check_in
    v059_checked_in_after_the_end
    v060_checked_out_before_the_begin
    v061_checked_in_after_the_begin
    v062_checked_out_before_the_end
    v063_one_check_without_the_other
    v064_place_inaccurate
    v065_check_points_far_apart
    v066_place_outside_china
    v067_visit_in_the_future
    v068_same_photo_twice
    v069_division_of_record_not_listed
}

/// Metres: a convention of LTCI-SPEC-1, 18.4.
const FAR: u32 = 1_000;

/// Whether care is given outside the pooling area of the insured place; `None` where one of the
/// two is a province, which does not tell.
fn elsewhere(insured: &AdministrativeDivision, service: &AdministrativeDivision) -> Option<bool> {
    let told = !is_province(insured) && !is_province(service);
    told.then(|| !same_area(insured, service))
}

/// Whether an agency acts for a place: it is of its pooling area, or of a division above it.
fn acts_for(agency: &AdministrativeDivision, place: &AdministrativeDivision) -> bool {
    same_area(agency, place) || place.as_str().starts_with(agency.as_str().trim_end_matches("00"))
}

/// The divisions of a filing with their paths.
fn divisions(filing: &Filing<'_>) -> [(&'static str, AdministrativeDivision); 3] {
    [
        ("/person/insuplc_admdvs", filing.person.insuplc_admdvs),
        ("/mdtrtarea_admvs", filing.mdtrtarea_admvs),
        ("/agency/admdvs", filing.agency.admdvs),
    ]
}

/// The item that took the place of one that has ended by the day.
fn successor(item: &Item<'_>, day: Date) -> Option<ItemCode> {
    if item.in_force().lasts_until(day) { None } else { item.replaced_by }
}

/// The bound of the directory that a number of minutes breaks, and its minutes.
fn bound_broken(item: &Item<'_>, minutes: Minutes) -> Option<(Text, Minutes)> {
    let least = item.duration_min.filter(|least| minutes < *least);
    let most = item.duration_max.filter(|most| minutes > *most);
    let least = least.map(|least| (text!("不少于", "at least"), least));
    least.or(most.map(|most| (text!("不超过", "at most"), most)))
}

/// The places of a visit with their paths.
fn places(record: &ServiceRecord<'_>) -> impl Iterator<Item = (&'static str, GeographicPlace)> {
    let at = |point: Option<CheckPoint>| point.and_then(|point| point.place);
    let (first, last) = (at(record.check_in), at(record.check_out));
    let first = first.map(|place| ("/check_in/place", place));
    first.into_iter().chain(last.map(|place| ("/check_out/place", place)))
}
