//! 撤销的参保地不在区划代码表内.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Cancellation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-081`: insured place not in the table of divisions.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-081",
    severity: Severity::Warning,
    title: text!(
        "参保地不在区划代码表内",
        "insured place not in the table of divisions"
    ),
    message: text!(
        "撤销当日，区划代码表中没有{division}。",
        "On the day of the cancellation the table of divisions has no {division}."
    ),
    help: text!(
        "按原结算中的参保地填写。",
        "Give the insured place of the settlement."
    ),
    sources: &[SPECIFICATION.cite("21.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Cancellation, &[]),
            ),
            Example::good(
                "province",
                text!("省本级", "a province-level pool"),
                Input::Edits(Base::Cancellation, &[("/insuplc_admdvs", r#""339900""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("没有这个区划", "no such division"),
                Input::Edits(Base::Cancellation, &[("/insuplc_admdvs", r#""338800""#)]),
                "/insuplc_admdvs",
            ),
        ],
    },
    check: Check::Cancellation(check),
    ..Rule::ACTIVE
};

fn check(document: &Cancellation, _: &Context, found: &mut Findings) {
    let division = &document.insuplc_admdvs;
    if !division.is_listed(document.cancelled_at.date()) {
        found.report("/insuplc_admdvs", &[("division", division)]);
    }
}
