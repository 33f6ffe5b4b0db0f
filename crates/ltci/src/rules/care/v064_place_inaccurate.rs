//! 位置精度太差.

use super::{FAR, places};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Quantity;

/// `LTC-V-064`: place known to more than 1,000 metres only.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-064",
    severity: Severity::Notice,
    title: text!(
        "位置精度差于1000米",
        "place known to more than 1,000 metres only"
    ),
    message: text!(
        "位置的精度为{accuracy}米，差于{limit}米，不能说明在哪里。",
        "The place is accurate to {accuracy} metres, more than {limit}: it does not tell where it was."
    ),
    help: text!(
        "检查设备的定位设置。",
        "Check how the device finds its place."
    ),
    sources: &[SPECIFICATION.cite("18.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "at-the-limit",
                text!("正好1000米", "1,000 metres"),
                Input::Edits(Base::ServiceRecord, &[("/check_in/place/accuracy", "1000")]),
            ),
        ],
        bad: &[
            Example::bad(
                "metre-over",
                text!("多一米", "one metre over"),
                Input::Edits(Base::ServiceRecord, &[("/check_in/place/accuracy", "1001")]),
                "/check_in/place/accuracy",
            ),
            Example::bad(
                "check-out",
                text!("签退的位置", "at the check-out"),
                Input::Edits(Base::ServiceRecord, &[("/check_out/place/accuracy", "5000")]),
                "/check_out/place/accuracy",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    for (path, place) in places(case.record) {
        if place.accuracy.0 > FAR {
            let params: [(_, &dyn Disclosable); 2] =
                [("accuracy", &place.accuracy), ("limit", &Quantity(FAR))];
            found.report(format_args!("{path}/accuracy"), &params);
        }
    }
}
