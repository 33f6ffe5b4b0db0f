//! Faults of what is charged and paid.

use super::{Fault, doubtful, wrong};

/// Faults of a settlement.
pub(super) const OF_SETTLEMENT: &[Fault] = &[
    wrong(&[("/hosp_part_amt", r#""0.01""#)], &[("LTC-S-002", "/medfee_sumamt")]),
    wrong(&[("/setl_time", r#""2026-02-30 08:00:00""#)], &[("LTC-F-011", "/setl_time")]),
    wrong(&[("/details/0/pric", r#""65.0""#)], &[("LTC-F-012", "/details/0/pric")]),
    wrong(&[("/psn_cash_pay", r#""43.7""#)], &[("LTC-F-012", "/psn_cash_pay")]),
    wrong(&[("/details/0/unit", r#""次""#)], &[("LTC-I-049", "/details/0/unit")]),
    wrong(&[("/period/enddate", r#""2025-12-31""#)], &[("LTC-S-003", "/period/enddate")]),
    wrong(&[("/assessment/level", r#""6""#)], &[("LTC-S-010", "/assessment/level")]),
    wrong(
        &[("/assessment/validity/enddate", r#""2025-11-30""#)],
        &[("LTC-S-011", "/assessment/validity/enddate")],
    ),
    wrong(
        &[("/assessment/validity/begndate", r#""2027-11-01""#)],
        &[("LTC-S-130", "/details/{line}/begn_time")],
    ),
    doubtful(&[("/person/insutype", r#""510""#)], &[("LTC-S-015", "/person/insutype")]),
    wrong(&[("/acct_pay", r#""0.01""#)], &[("LTC-S-023", "/psn_part_amt")]),
    wrong(&[("/setldetail", "")], &[("LTC-S-024", "/fund_pay_sumamt")]),
    wrong(&[("/setldetail/0/fund_payamt", r#""0.01""#)], &[("LTC-S-025", "/fund_pay_sumamt")]),
    wrong(
        &[("/setldetail/0/crt_payb_lmt_amt", r#""0.01""#)],
        &[("LTC-S-028", "/setldetail/0/fund_payamt")],
    ),
    wrong(&[("/details/0/inscp_scp_amt", r#""0.00""#)], &[("LTC-S-033", "/inscp_scp_amt")]),
    wrong(
        &[("/accumulated", r#"{"month_inscp_scp_amt":"100.01","year_inscp_scp_amt":"100.00"}"#)],
        &[("LTC-S-034", "/accumulated/month_inscp_scp_amt")],
    ),
    wrong(&[("/details/0/pric", r#""0.01""#)], &[("LTC-S-036", "/details/0/det_item_fee_sumamt")]),
    wrong(
        &[("/details/1/feedetl_sn", r#""SAMPLE-D-00000001""#)],
        &[("LTC-S-039", "/details/1/feedetl_sn")],
    ),
    wrong(
        &[("/details/0/ltc_item_codg", r#""SAMPLE00000000037""#)],
        &[("LTC-S-040", "/details/0/ltc_item_codg")],
    ),
    wrong(
        &[("/details/0/end_time", r#""2026-01-01 00:01:00""#)],
        &[("LTC-S-126", "/details/0/end_time")],
    ),
    wrong(
        &[("/details/0/fee_ocur_time", r#""2026-09-01 00:00:00""#)],
        &[("LTC-S-127", "/details/0/fee_ocur_time"), ("LTC-S-140", "/details/0/fee_ocur_time")],
    ),
    doubtful(&[("/details/0/end_time", "")], &[("LTC-S-139", "/details/0/end_time")]),
];

/// Faults of a cancellation.
pub(super) const OF_CANCELLATION: &[Fault] =
    &[wrong(&[("/cancelled_at", r#""2026-01-31 08:00:00""#)], &[("LTC-S-079", "/cancelled_at")])];

/// Faults of a reversal.
pub(super) const OF_REVERSAL: &[Fault] = &[
    wrong(&[("/reversed_at", r#""2026-01-31 08:00:00""#)], &[("LTC-S-083", "/reversed_at")]),
    wrong(&[("/oinfno", r#""L304""#)], &[("LTC-S-085", "/oinfno")]),
];

/// Faults of a reconciliation.
pub(super) const OF_RECONCILIATION: &[Fault] = &[
    wrong(&[("/fixmedins_setl_cnt", "2")], &[("LTC-S-090", "/fixmedins_setl_cnt")]),
    wrong(&[("/medfee_sumamt", r#""0.01""#)], &[("LTC-S-091", "/medfee_sumamt")]),
    wrong(&[("/fund_pay_sumamt", r#""0.01""#)], &[("LTC-S-092", "/fund_pay_sumamt")]),
    wrong(&[("/acct_pay", r#""0.01""#)], &[("LTC-S-093", "/acct_pay")]),
    wrong(&[("/setl_kind", r#""pre""#)], &[("LTC-S-098", "/setl_kind")]),
    wrong(&[("/stmt_rslt", r#""1""#)], &[("LTC-S-097", "/stmt_rslt")]),
];

/// Faults of a clearing.
pub(super) const OF_CLEARING: &[Fault] = &[
    wrong(&[("/mdtrtarea_admvs", r#""370602""#)], &[("LTC-S-100", "/mdtrtarea_admvs")]),
    wrong(&[("/fixmedins_setl_cnt", "2")], &[("LTC-S-101", "/fixmedins_setl_cnt")]),
    wrong(&[("/medfee_sumamt", r#""99999.99""#)], &[("LTC-S-102", "/medfee_sumamt")]),
    wrong(&[("/fund_pay_sumamt", r#""0.01""#)], &[("LTC-S-103", "/fund_pay_sumamt")]),
];

/// Faults of a message.
pub(super) const OF_ENVELOPE_REQUEST: &[Fault] = &[
    wrong(&[("/inf_time", r#""2026-01-01 08:00:01""#)], &[("LTC-S-063", "/inf_time")]),
    doubtful(&[("/signtype", r#""SM3""#)], &[("LTC-S-069", "/cainfo")]),
    wrong(
        &[("/input/settlement/hosp_part_amt", r#""0.01""#)],
        &[("LTC-S-002", "/input/settlement/medfee_sumamt")],
    ),
];
