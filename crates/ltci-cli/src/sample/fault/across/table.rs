//! The faults between the documents of a month, and what the rules say to each.

use super::Act::{Cancel, Clear, Copy, Drop, Put, Renumber, Take};
use super::Paper::{Added, Again, Conclusion, EachRecord, Plan, Record, Settlement};
use super::{Act, Between, Told};

const fn between(acts: &'static [Act], found: &'static [Told]) -> Between {
    Between { lines: 1, acts, found }
}

/// A fault that needs another visit beside the first.
const fn beside_others(acts: &'static [Act], found: &'static [Told]) -> Between {
    Between { lines: 2, acts, found }
}

/// The faults of a month, the X rules in their order.
pub(in crate::sample::fault) const OF_MONTHS: &[Between] = &[
    between(&[Copy(Record)], &[("LTC-X-001", (Added, ""), Some((Record, "")))]),
    between(
        &[Copy(Settlement), Put(Added, "/plan_id", "")],
        &[
            ("LTC-X-002", (Added, "/setl_id"), Some((Settlement, "/setl_id"))),
            SETTLED_TWICE,
            RECORDS_SETTLED_TWICE,
        ],
    ),
    between(
        &[Copy(Record), Put(Added, "/check_in/place/accuracy", "16")],
        &[("LTC-X-003", (Added, "/record_id"), Some((Record, "/record_id")))],
    ),
    between(
        &[Copy(Plan), Put(Added, "/period/enddate", r#""2026-11-30""#)],
        &[("LTC-X-004", (Added, "/plan_id"), Some((Plan, "/plan_id")))],
    ),
    between(
        &[Copy(Conclusion), Put(Added, "/dates/concluded", r#""2025-11-21""#)],
        &[("LTC-X-006", (Added, "/asmt_id"), Some((Conclusion, "/asmt_id")))],
    ),
    between(
        &[Copy(Record), Renumber(Added, "/record_id")],
        &[
            ("LTC-X-007", (Added, "/record_id"), Some((Record, "/record_id"))),
            ("LTC-X-021", (Added, "/record_id"), Some((Settlement, "/details"))),
        ],
    ),
    between(
        &[Put(Plan, "/period/begndate", r#""2026-12-01""#)],
        &[
            ("LTC-X-016", (EachRecord, "/begn_time"), Some((Plan, "/period"))),
            ("LTC-X-016", (Settlement, "/details/{line}/fee_ocur_time"), Some((Plan, "/period"))),
        ],
    ),
    between(
        &[Put(Record, "/items/0/ltc_item_codg", r#""SAMPLE00000000021""#)],
        &[
            ("LTC-X-017", (Record, "/items/0/ltc_item_codg"), Some((Plan, "/items"))),
            ("LTC-X-022", (Settlement, "/details/0/ltc_item_codg"), Some((Record, "/items"))),
        ],
    ),
    between(
        &[Renumber(Record, "/psn_no")],
        &[
            ("LTC-X-018", (Record, "/psn_no"), Some((Plan, "/person/psn_no"))),
            ("LTC-X-025", (Settlement, "/details/0/service_record_id"), Some((Record, "/psn_no"))),
        ],
    ),
    between(
        &[Copy(Settlement), Renumber(Added, "/setl_id")],
        &[SETTLED_TWICE, RECORDS_SETTLED_TWICE, ONE_MESSAGE],
    ),
    beside_others(
        &[Drop(Record)],
        &[("LTC-X-020", (Settlement, "/details/0/service_record_id"), None)],
    ),
    beside_others(
        &[Put(Settlement, "/details/0/service_record_id", "")],
        &[("LTC-X-021", (Record, "/record_id"), Some((Settlement, "/details")))],
    ),
    between(
        &[
            // What is charged by the visit may last as long as it likes.
            Put(Settlement, "/details/0/unit", r#""visit""#),
            Take((Settlement, "/details/0/begn_time"), (Record, "/check_in/time")),
        ],
        &[("LTC-X-023", (Settlement, "/details/0/begn_time"), Some((Record, "/begn_time")))],
    ),
    between(
        &[Renumber(Settlement, "/details/0/caregiver_no")],
        &[(
            "LTC-X-024",
            (Settlement, "/details/0/caregiver_no"),
            Some((Record, "/caregiver/caregiver_no")),
        )],
    ),
    between(&[Cancel, Renumber(Added, "/setl_id")], &[("LTC-X-026", (Added, "/setl_id"), None)]),
    between(
        &[Cancel, Cancel, Renumber(Again, "/cancellation_id")],
        &[("LTC-X-027", (Again, "/setl_id"), Some((Added, "/setl_id")))],
    ),
    between(
        &[Cancel, Put(Added, "/fund_pay_sumamt", r#""0.00""#)],
        &[("LTC-X-028", (Added, "/fund_pay_sumamt"), Some((Settlement, "/fund_pay_sumamt")))],
    ),
    between(
        &[Put(Plan, "/assessment/level", r#""4""#)],
        &[("LTC-X-031", (Plan, "/assessment/level"), Some((Conclusion, "/level")))],
    ),
    between(
        &[Renumber(Conclusion, "/person/psn_no")],
        &[
            ("LTC-X-032", (Plan, "/assessment/asmt_id"), Some((Conclusion, "/person/psn_no"))),
            (
                "LTC-X-032",
                (Settlement, "/assessment/asmt_id"),
                Some((Conclusion, "/person/psn_no")),
            ),
        ],
    ),
    between(
        &[
            Clear,
            Put(Added, "/fund_pay_sumamt", r#""0.01""#),
            Put(Added, "/settlements/0/fund_pay_sumamt", r#""0.01""#),
        ],
        &[(
            "LTC-X-036",
            (Added, "/settlements/0/fund_pay_sumamt"),
            Some((Settlement, "/fund_pay_sumamt")),
        )],
    ),
    between(
        &[Clear, Cancel],
        &[("LTC-X-038", (Added, "/settlements/0/setl_id"), Some((Again, "/setl_id")))],
    ),
];

const SETTLED_TWICE: Told = ("LTC-X-030", (Added, "/period"), Some((Settlement, "/period")));

const ONE_MESSAGE: Told =
    ("LTC-X-071", (Added, "/medins_setl_id"), Some((Settlement, "/medins_setl_id")));

const RECORDS_SETTLED_TWICE: Told = (
    "LTC-X-019",
    (Added, "/details/{line}/service_record_id"),
    Some((Settlement, "/details/{line}/service_record_id")),
);
