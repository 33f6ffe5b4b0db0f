//! 计划开始之后才签约.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-024`: plan signed after it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-024",
    severity: Severity::Warning,
    title: text!(
        "计划开始之后才签约",
        "plan signed after it begins"
    ),
    message: text!(
        "计划自{begin}开始，{signed}才签约。",
        "The plan begins on {begin} and was signed on {signed}."
    ),
    help: text!(
        "核对两个日期；签约之前的服务没有计划可依。",
        "Check both dates; care before the signature has no plan to rest on."
    ),
    sources: &[SPECIFICATION.cite("17.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准计划", "the base plan"),
                Input::Edits(Base::CarePlan, &[]),
            ),
            Example::good(
                "first-day",
                text!("开始当天签约", "signed on the first day"),
                Input::Edits(Base::CarePlan, &[("/signed_on", r#""2026-02-01""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day after"),
                Input::Edits(Base::CarePlan, &[("/signed_on", r#""2026-02-02""#)]),
                "/signed_on",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    let (begin, signed) = (case.plan.period.begndate, case.plan.signed_on);
    if signed > begin {
        found.report("/signed_on", &[("begin", &begin), ("signed", &signed)]);
    }
}
