//! Faults of what is concluded about a person.

use super::{Fault, doubtful, wrong};

/// Faults of an assessment.
pub(super) const OF_ASSESSMENT: &[Fault] = &[
    wrong(
        &[("/scores/adl_eating", "4"), ("/totals/adl", "39")],
        &[("LTC-A-001", "/scores/adl_eating")],
    ),
    wrong(&[("/totals/adl", "45")], &[("LTC-A-002", "/totals/adl")]),
    wrong(&[("/grades/adl", "2")], &[("LTC-A-003", "/grades/adl")]),
    wrong(&[("/level", r#""4""#)], &[("LTC-A-012", "/level")]),
    wrong(&[("/level", r#""6""#)], &[("LTC-A-019", "/level")]),
    wrong(&[("/dates/accepted", r#""2025-11-02""#)], &[("LTC-A-004", "/dates/accepted")]),
    wrong(&[("/dates/assessed", r#""2025-11-04""#)], &[("LTC-A-005", "/dates/assessed")]),
    wrong(&[("/dates/concluded", r#""2025-11-11""#)], &[("LTC-A-006", "/dates/concluded")]),
    wrong(&[("/dates/concluded", r#""2025-11-31""#)], &[("LTC-F-004", "/dates/concluded")]),
    wrong(&[("/validity/enddate", r#""2025-11-30""#)], &[("LTC-A-009", "/validity/enddate")]),
    doubtful(&[("/validity/enddate", r#""2027-12-01""#)], &[("LTC-A-011", "/validity/enddate")]),
    wrong(
        &[("/assessors", r#"[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"}]"#)],
        &[("LTC-A-013", "/assessors")],
    ),
    wrong(
        &[(
            "/assessors",
            r#"[{"assessor_no":"SAMPLE-A1","assessor_role":"expert"},{"assessor_no":"SAMPLE-A1","assessor_role":"assessor"}]"#,
        )],
        &[("LTC-A-015", "/assessors/1/assessor_no")],
    ),
    wrong(
        &[("/person/psn_cert_type", r#""01""#), ("/person/certno", r#""110105491231002""#)],
        &[("LTC-I-033", "/person/certno")],
    ),
    doubtful(&[("/agency/admdvs", r#""337700""#)], &[("LTC-I-040", "/agency/admdvs")]),
];

/// Faults of a filing.
pub(super) const OF_FILING: &[Fault] = &[
    doubtful(&[("/consent", r#""0""#)], &[("LTC-V-009", "/consent")]),
    wrong(&[("/approved_on", r#""2025-12-21""#)], &[("LTC-V-004", "/approved_on")]),
    wrong(&[("/enddate", r#""2025-12-30""#)], &[("LTC-V-003", "/enddate")]),
    doubtful(&[("/mdtrtarea_admvs", r#""330203""#)], &[("LTC-V-010", "/mdtrtarea_admvs")]),
    doubtful(&[("/mdtrtarea_admvs", r#""337700""#)], &[("LTC-V-012", "/mdtrtarea_admvs")]),
    wrong(&[("/care_mode", r#""hotel""#)], &[("LTC-I-087", "/care_mode")]),
];
