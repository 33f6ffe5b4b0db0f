//! 出生日期晚于申请日期.

use crate::assessment::Person;
use crate::rules::{Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-I-038`: born after the application.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-038",
    title: text!(
        "出生日期晚于申请日期",
        "born after the application"
    ),
    message: text!(
        "出生日期晚于申请日期（{applied}）。",
        "The birth date lies after the application ({applied})."
    ),
    help: text!(
        "核对出生日期。",
        "Check the birth date."
    ),
    sources: &[SPECIFICATION.cite("4.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "same-day",
                text!("申请当天出生", "born on the day of the application"),
                Input::Patch(r#"{"person":{"psn_cert_type":"99","certno":"SAMPLE","brdy":"2026-01-05"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day later"),
                Input::Patch(r#"{"person":{"psn_cert_type":"99","certno":"SAMPLE","brdy":"2026-01-06"}}"#),
                "/person/brdy",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

fn check(person: &Person<'_>, applied: Date, found: &mut Findings) {
    if person.brdy.day() > applied {
        found.report("/person/brdy", &[("applied", &applied)]);
    }
}
