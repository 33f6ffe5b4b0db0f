//! 两次服务时间重叠.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::lines::overlaps;
use crate::settlement::{LinePlace, SettlementCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-132`: two visits overlap.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-132",
    severity: Severity::Warning,
    title: text!(
        "两次服务时间重叠",
        "two visits overlap"
    ),
    message: text!(
        "这一行与{line}是同一参保人的两次服务，时间重叠。",
        "This line and {line} are two visits to one person, and their times overlap."
    ),
    help: text!(
        "核对时间；确由两人同时服务的，保留依据备查；属于同一次服务的，写同一服务记录编号。",
        "Check the times; where two persons did serve at once keep the evidence; parts of one visit have the number of one record."
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
                    ("/details/2/caregiver_no", r#""SAMPLE-C-2""#),
                ]),
            ),
            Example::good(
                "one-visit",
                text!("同一次服务", "parts of one visit"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/begn_time", r#""2026-02-06 10:20:00""#),
                    ("/details/2/end_time", r#""2026-02-06 10:40:00""#),
                    ("/details/2/caregiver_no", r#""SAMPLE-C-2""#),
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
                    ("/details/2/caregiver_no", r#""SAMPLE-C-2""#),
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
    for [before, service] in overlaps(case.settlement, |_| Some(())) {
        if !before.is_of_the_visit(&service) && !before.doubles(&service) {
            let path = format_args!("/details/{}/begn_time", service.index);
            found.report(path, &[("line", &LinePlace::care(before.index))]);
        }
    }
}
