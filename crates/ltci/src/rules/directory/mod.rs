//! D: directories and their mapping.

use std::sync::LazyLock;

use super::{Check, Rule};

/// An example: a region that adopts the sample edition, with edits.
macro_rules! adopting {
    ($($edit:expr),* $(,)?) => {
        Input::Edits(
            Base::Sample,
            &[
                ("/edition/id", r#""local-2""#),
                ("/edition/status", r#""local""#),
                ("/edition/publisher_admdvs", r#""330200""#),
                ("/edition/adopts", r#""sample-2025""#),
                $($edit),*
            ],
        )
    };
}

/// An example: an edition with the status of an official one and only the items given.
macro_rules! official {
    ($items:expr) => {
        Input::Edits(
            Base::Sample,
            &[
                ("/edition/id", r#""example-1""#),
                ("/edition/status", r#""official""#),
                ("/edition/doc_no", "null"),
                ("/items", $items),
            ],
        )
    };
}

/// An example: a mapping in which the sample edition is the local side, with edits.
macro_rules! from_sample {
    ($($edit:expr),* $(,)?) => {
        Input::Edits(
            Base::DirectoryMap,
            &[
                ("/map/from_edition", r#""sample-2025""#),
                ("/map/to_edition", r#""other-2026""#),
                ("/entries", crate::rules::directory::EVERY_SAMPLE_ITEM),
                $($edit),*
            ],
        )
    };
}

/// The lines of a mapping for each of the 36 items of the sample edition.
const EVERY_SAMPLE_ITEM: &str = include_str!("../../../data/examples/every-sample-item.json");

/// The rules on items, picked once: a million items do not walk past the rest of the area.
pub(super) static ITEM_RULES: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let rules = RULES.iter().copied();
    rules.filter(|rule| matches!(rule.check, Check::Item(_))).collect()
});

super::rules! {
    d001_sample_edition
    d002_mapped_to_a_sample
    d003_edition_ends_before_it_begins
    d004_publisher_missing
    d005_publisher_of_a_national_edition
    d006_issued_after_it_begins
    d007_adopts_itself
    d008_adopted_edition_unknown
    d009_adopts_a_sample
    d010_national_edition_adopts
    d011_national_code_shape
    d012_sample_code_without_prefix
    d013_sample_code_in_official_edition
    d014_unknown_class
    d015_category_missing
    d016_unknown_category
    d017_class_and_category_disagree
    d018_item_ends_before_it_begins
    d019_item_before_its_edition
    d020_item_after_its_edition
    d021_duration_range
    d022_frequency_range
    d023_price_above_cap
    d024_price_without_unit
    d025_replaced_without_an_end
    d026_replaced_by_itself
    d027_adopted_item_changed
    d028_item_not_in_adopted_edition
    d029_national_counts
    d030_code_twice_at_a_time
    d031_gap_in_validity
    d032_name_twice_at_a_time
    d033_replaced_by_unknown
    d034_replaced_in_a_circle
    d035_replacement_not_in_force
    d036_adopted_items_missing
    d037_no_counterpart_without_a_reason
    d038_no_counterpart_with_a_code
    d039_national_code_missing
    d040_equivalent_to_two
    d041_none_beside_another
    d042_line_twice
    d043_line_ends_before_it_begins
    d044_national_code_unknown
    d045_national_item_not_in_force
    d046_local_code_unknown
    d047_national_items_left_out
    d048_local_items_left_out
    d049_two_equivalent_to_one
    d050_mapped_to_itself
    d051_target_edition_unknown
    d052_decided_after_it_holds
    d053_publisher_not_listed
    d054_deciding_division_not_listed
}
