//! 签到和签退用了同一张照片.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::{CheckPoint, ServiceRecordCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-068`: same photo at check-in and check-out.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-068",
    severity: Severity::Warning,
    title: text!(
        "签到和签退用了同一张照片",
        "same photo at check-in and check-out"
    ),
    message: text!(
        "签到和签退的照片摘要相同，是同一张照片。",
        "Check-in and check-out have the same digest: it is one photo."
    ),
    help: text!(
        "核实签退是否在现场。",
        "See whether the check-out was made on the spot."
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
                "another",
                text!("另一张照片", "another photo"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/photo_digest", r#""sm3:1111111111111111111111111111111111111111111111111111111111111111""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same",
                text!("同一张", "the same one"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/check_out/photo_digest", r#""sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0""#),
                ]),
                "/check_out/photo_digest",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let photo = |point: &Option<CheckPoint>| point.as_ref().and_then(|point| point.photo_digest);
    let (first, last) = (photo(&case.record.check_in), photo(&case.record.check_out));
    if first.is_some() && first == last {
        found.report("/check_out/photo_digest", &[]);
    }
}
