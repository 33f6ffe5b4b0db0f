//! Faults of plans and records of care.

use super::{Fault, doubtful, wrong};

/// Faults of a care plan.
pub(super) const OF_CARE_PLAN: &[Fault] = &[
    wrong(&[("/period/enddate", r#""2025-12-31""#)], &[("LTC-V-023", "/period/enddate")]),
    doubtful(&[("/signed_on", r#""2026-01-02""#)], &[("LTC-V-024", "/signed_on")]),
    wrong(
        &[("/assessment/validity/begndate", r#""2026-01-02""#)],
        &[("LTC-V-027", "/period/begndate")],
    ),
    wrong(&[("/assessment/level", r#""6""#)], &[("LTC-V-029", "/assessment/level")]),
    wrong(
        &[("/items/0/ltc_item_codg", r#""SAMPLE00000000037""#)],
        &[("LTC-V-035", "/items/0/ltc_item_codg")],
    ),
    wrong(&[("/items/0/frequency", r#""3-2次/周""#)], &[("LTC-V-042", "/items/0/frequency")]),
];

/// Faults of a service record.
pub(super) const OF_SERVICE_RECORD: &[Fault] = &[
    wrong(
        &[("/end_time", r#""2025-12-31 23:00:00""#), ("/check_in", ""), ("/check_out", "")],
        &[("LTC-V-048", "/end_time")],
    ),
    wrong(&[("/items/0/minutes", "121")], &[("LTC-V-050", "/items")]),
    wrong(
        &[("/items/0/ltc_item_codg", r#""SAMPLE00000000037""#)],
        &[("LTC-V-052", "/items/0/ltc_item_codg")],
    ),
    wrong(
        &[("/check_in/time", r#""2026-07-31 20:00:00""#), ("/check_out", "")],
        &[("LTC-V-059", "/check_in/time")],
    ),
    doubtful(
        &[("/check_out/place/latitude", r#""29.900000""#)],
        &[("LTC-V-065", "/check_out/place")],
    ),
    wrong(
        &[("/caregiver/qualification", r#""neighbour""#)],
        &[("LTC-I-050", "/caregiver/qualification")],
    ),
];
