//! Edits that many examples of rules across documents share.

type Edits = &'static [(&'static str, &'static str)];

/// A second settlement of the same month.
pub(super) const SECOND: Edits = &[
    ("/setl_id", r#""SAMPLE-S-000002""#),
    ("/medins_setl_id", r#""SAMPLE000001202603011000000002""#),
];

/// The settlement of the month after.
pub(super) const MARCH: Edits = &[
    ("/setl_id", r#""SAMPLE-S-000003""#),
    ("/medins_setl_id", r#""SAMPLE000001202604011000000001""#),
    ("/period/begndate", r#""2026-03-01""#),
    ("/period/enddate", r#""2026-03-31""#),
    ("/setl_time", r#""2026-04-01 10:00:00""#),
    ("/details/0/fee_ocur_time", r#""2026-03-03 10:00:00""#),
    ("/details/0/begn_time", r#""2026-03-03 09:00:00""#),
    ("/details/0/end_time", r#""2026-03-03 10:00:00""#),
    ("/details/0/service_record_id", r#""SAMPLE-R-000101""#),
    ("/details/0/feedetl_sn", r#""SAMPLE-D-000101""#),
    ("/details/1/fee_ocur_time", r#""2026-03-06 10:30:00""#),
    ("/details/1/begn_time", r#""2026-03-06 09:00:00""#),
    ("/details/1/end_time", r#""2026-03-06 10:30:00""#),
    ("/details/1/service_record_id", r#""SAMPLE-R-000102""#),
    ("/details/1/feedetl_sn", r#""SAMPLE-D-000102""#),
    ("/details/2/fee_ocur_time", r#""2026-03-10 14:10:00""#),
    ("/details/2/begn_time", r#""2026-03-10 14:00:00""#),
    ("/details/2/end_time", r#""2026-03-10 14:10:00""#),
    ("/details/2/service_record_id", r#""SAMPLE-R-000103""#),
    ("/details/2/feedetl_sn", r#""SAMPLE-D-000103""#),
];

/// Lines that name no record.
pub(super) const NO_RECORDS: Edits = &[
    ("/details/0/service_record_id", "null"),
    ("/details/1/service_record_id", "null"),
    ("/details/2/service_record_id", "null"),
];

/// The second and third line a day later.
pub(super) const OTHER_DAYS: Edits = &[
    ("/details/1/fee_ocur_time", r#""2026-02-07 10:30:00""#),
    ("/details/1/begn_time", r#""2026-02-07 09:00:00""#),
    ("/details/1/end_time", r#""2026-02-07 10:30:00""#),
    ("/details/2/fee_ocur_time", r#""2026-02-11 14:10:00""#),
    ("/details/2/begn_time", r#""2026-02-11 14:00:00""#),
    ("/details/2/end_time", r#""2026-02-11 14:10:00""#),
];

/// Only the first line names a record.
pub(super) const REST_WITHOUT: Edits =
    &[("/details/1/service_record_id", "null"), ("/details/2/service_record_id", "null")];

/// Care in a hospital.
pub(super) const HOSPITAL: Edits = &[("/care_mode", r#""hospital""#)];

/// A visit in the afternoon.
pub(super) const AFTERNOON: Edits = &[
    ("/begn_time", r#""2026-02-03 15:00:00""#),
    ("/end_time", r#""2026-02-03 16:00:00""#),
    ("/check_in/time", r#""2026-02-03 15:00:00""#),
    ("/check_out/time", r#""2026-02-03 16:00:00""#),
];

/// A visit half an hour later, while the base visit goes on.
pub(super) const HALF_PAST: Edits = &[
    ("/begn_time", r#""2026-02-03 09:30:00""#),
    ("/end_time", r#""2026-02-03 10:30:00""#),
    ("/check_in/time", r#""2026-02-03 09:30:00""#),
    ("/check_out/time", r#""2026-02-03 10:30:00""#),
];

/// A visit that begins when the base visit ends, without places.
pub(super) const TEN_TO_ELEVEN: Edits = &[
    ("/begn_time", r#""2026-02-03 10:00:00""#),
    ("/end_time", r#""2026-02-03 11:00:00""#),
    ("/check_in", "null"),
    ("/check_out", "null"),
];

/// A visit soon after the base visit.
pub(super) const QUARTER_PAST_TEN: Edits = &[
    ("/begn_time", r#""2026-02-03 10:15:00""#),
    ("/end_time", r#""2026-02-03 11:15:00""#),
    ("/check_in/time", r#""2026-02-03 10:13:05""#),
    ("/check_out/time", r#""2026-02-03 11:15:00""#),
];

/// A visit that is longer than the base visit.
pub(super) const NINE_TO_ELEVEN: Edits = &[
    ("/begn_time", r#""2026-02-03 09:00:00""#),
    ("/end_time", r#""2026-02-03 11:00:00""#),
    ("/check_in/time", r#""2026-02-03 09:00:00""#),
    ("/check_out/time", r#""2026-02-03 11:00:00""#),
];

/// A degree of longitude further east.
pub(super) const ONE_DEGREE_EAST: Edits = &[
    ("/check_in/place/longitude", r#""122.550000""#),
    ("/check_out/place/longitude", r#""122.550000""#),
];

/// Another institution.
pub(super) const ELSEWHERE: Edits = &[("/institution/fixmedins_code", r#""SAMPLE000002""#)];

/// Care in an institution.
pub(super) const IN_INSTITUTION: Edits = &[("/care_mode", r#""institution""#)];

/// Another caregiver.
pub(super) const SECOND_CAREGIVER: Edits = &[("/caregiver/caregiver_no", r#""SAMPLE-C-2""#)];

/// A visit of twenty hours.
pub(super) const LONG_DAY: Edits = &[
    ("/begn_time", r#""2026-02-03 00:00:00""#),
    ("/end_time", r#""2026-02-03 20:00:00""#),
    ("/check_in/time", r#""2026-02-03 00:00:00""#),
    ("/check_out/time", r#""2026-02-03 20:00:00""#),
];

/// A visit of thirteen hours, while that one goes on.
pub(super) const LONG_EVENING: Edits = &[
    ("/begn_time", r#""2026-02-03 10:00:00""#),
    ("/end_time", r#""2026-02-03 23:00:00""#),
    ("/check_in/time", r#""2026-02-03 10:00:00""#),
    ("/check_out/time", r#""2026-02-03 23:00:00""#),
];

/// A visit of three hours after that one.
pub(super) const LATE: Edits = &[
    ("/begn_time", r#""2026-02-03 20:00:00""#),
    ("/end_time", r#""2026-02-03 23:00:00""#),
    ("/check_in/time", r#""2026-02-03 20:00:00""#),
    ("/check_out/time", r#""2026-02-03 23:00:00""#),
];

/// A visit of eight hours over midnight.
pub(super) const OVER_NIGHT: Edits = &[
    ("/begn_time", r#""2026-02-03 20:00:00""#),
    ("/end_time", r#""2026-02-04 04:00:00""#),
    ("/check_in/time", r#""2026-02-03 20:00:00""#),
    ("/check_out/time", r#""2026-02-04 04:00:00""#),
];

/// A visit on the next day.
pub(super) const NEXT_DAY: Edits = &[
    ("/begn_time", r#""2026-02-04 09:00:00""#),
    ("/end_time", r#""2026-02-04 10:00:00""#),
    ("/check_in/time", r#""2026-02-04 09:00:00""#),
    ("/check_out/time", r#""2026-02-04 10:00:00""#),
];

/// A visit on the first day of the month.
pub(super) const FIRST_OF_MONTH: Edits = &[
    ("/begn_time", r#""2026-02-01 15:00:00""#),
    ("/end_time", r#""2026-02-01 16:00:00""#),
    ("/check_in/time", r#""2026-02-01 15:00:00""#),
    ("/check_out/time", r#""2026-02-01 16:00:00""#),
];

/// A visit in the next month.
pub(super) const IN_MARCH: Edits = &[
    ("/begn_time", r#""2026-03-04 09:00:00""#),
    ("/end_time", r#""2026-03-04 10:00:00""#),
    ("/check_in/time", r#""2026-03-04 09:00:00""#),
    ("/check_out/time", r#""2026-03-04 10:00:00""#),
];

/// A reconciliation of one settlement.
pub(super) const ONE_SETTLEMENT: Edits = &[
    ("/details/1", "null"),
    ("/fixmedins_setl_cnt", "1"),
    ("/medfee_sumamt", r#""175.00""#),
    ("/fund_pay_sumamt", r#""131.25""#),
];

/// A settlement under the base filing.
pub(super) const UNDER_A_FILING: Edits =
    &[("/filing_id", r#""SAMPLE-F-000001""#), ("/institution/admdvs", r#""330100""#)];

/// A filing that begins in January.
pub(super) const FILED_IN_JANUARY: Edits = &[
    ("/begndate", r#""2026-01-10""#),
    ("/filed_on", r#""2026-01-05""#),
    ("/approved_on", r#""2026-01-08""#),
];
