//! 同一护理人员同一时间有两次服务.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::lines::overlaps;
use crate::settlement::{LinePlace, SettlementCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-131`: caregiver at two visits at a time.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-131",
    title: text!(
        "同一护理人员同一时间有两次服务",
        "caregiver at two visits at a time"
    ),
    message: text!(
        "这一行与{line}是同一护理人员的两次服务，时间重叠。",
        "This line and {line} are two visits of one caregiver, and their times overlap."
    ),
    help: text!(
        "核对时间和护理人员；属于同一次服务的，写同一服务记录编号。",
        "Check times and caregiver; parts of one visit have the number of one record."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "one-after-another",
                text!("前后相接", "one after another"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/begn_time", r#""2026-02-06 10:30:00""#),
                    ("/details/2/end_time", r#""2026-02-06 10:40:00""#),
                ]),
            ),
            Example::good(
                "one-visit",
                text!("同一次服务", "parts of one visit"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/begn_time", r#""2026-02-06 10:20:00""#),
                    ("/details/2/end_time", r#""2026-02-06 10:40:00""#),
                    ("/details/2/service_record_id", r#""SAMPLE-R-000002""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "overlap",
                text!("重叠十分钟", "an overlap of ten minutes"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/begn_time", r#""2026-02-06 10:20:00""#),
                    ("/details/2/end_time", r#""2026-02-06 10:40:00""#),
                ]),
                "/details/2/begn_time",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    if case.lines().one_after_another {
        return;
    }
    for [before, service] in overlaps(case.settlement, |service| service.detail.caregiver_no) {
        if before.doubles(&service) {
            let path = format_args!("/details/{}/begn_time", service.index);
            found.report(path, &[("line", &LinePlace::care(before.index))]);
        }
    }
}
