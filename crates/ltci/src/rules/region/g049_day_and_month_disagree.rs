//! 施行日期与施行年月不符: two ways to say one thing agree.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::disclose::Disclosable;

/// `LTC-G-049`: day and month disagree.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-049",
    title: text!(
        "施行日期与施行年月不符",
        "day and month disagree"
    ),
    message: text!(
        "施行日期{from}不在施行年月{month}之内。",
        "The first day {from} is not in the month {month}."
    ),
    help: text!(
        "知道日期的只写日期。",
        "Where the day is known, give the day alone."
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
                "same",
                text!("同一月", "in the month"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_month", r#""2026-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "other",
                text!("别的月份", "another month"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_month", r#""2025-12""#),
                ]),
                "/agreement/in_force_month",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, _: &Context, found: &mut Findings) {
    let header = &agreement.agreement;
    let Some((from, month)) = header.in_force_from.zip(header.in_force_month) else { return };
    let within = month.first_day() <= Some(from) && Some(from) <= month.last_day();
    if !within {
        let params: [(_, &dyn Disclosable); 2] = [("from", &from), ("month", &month)];
        found.report("/agreement/in_force_month", &params);
    }
}
