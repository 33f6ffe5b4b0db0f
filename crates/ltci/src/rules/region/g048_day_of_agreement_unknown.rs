//! 协议的施行日期不知道: what is not known is said to be unknown.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-048`: first day of the agreement is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-048",
    severity: Severity::Notice,
    title: text!(
        "协议的施行日期不知道",
        "first day of the agreement is not known"
    ),
    message: text!(
        "协议自何日起施行不知道；只知月份的，当月各日不能判定。",
        "From which day the agreement applies is not known; of its first month nothing can be told."
    ),
    help: text!(
        "见到协议全文后补上日期。",
        "Add the day when the whole text is at hand."
    ),
    sources: &[SPECIFICATION.cite("12.9", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "no-end",
                text!("没有停止施行日期", "no last day"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_to", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "month",
                text!("只知月份", "only the month"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_from", "null"),
                    ("/agreement/in_force_month", r#""2026-01""#),
                ]),
                "/agreement",
            ),
            Example::bad(
                "nothing",
                text!("都不知道", "nothing"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_from", "null"),
                ]),
                "/agreement",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    if agreement.agreement.in_force_from.is_none() {
        found.report("/agreement", &[]);
    }
}
