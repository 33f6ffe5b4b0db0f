//! 年龄超过130岁.

use crate::assessment::Person;
use crate::rules::{Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-I-039`: older than 130 years.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-039",
    severity: Severity::Warning,
    title: text!(
        "年龄超过130岁",
        "older than 130 years"
    ),
    message: text!(
        "按出生日期计算，申请时年龄超过130岁。",
        "By the birth date the person was older than 130 years at the application."
    ),
    help: text!(
        "核对出生日期的年份。",
        "Check the year of birth."
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
                "very-old",
                text!("115岁", "115 years old"),
                Input::Patch(r#"{"person":{"psn_cert_type":"99","certno":"SAMPLE","brdy":"1910-01-06"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "from-1900",
                text!("1900年出生、2031年申请", "born in 1900, application in 2031"),
                Input::Patch(r#"{"person":{"psn_cert_type":"99","certno":"SAMPLE","brdy":"1900-01-01"},"dates":{"applied":"2031-01-05","accepted":"2031-01-08","assessed":"2031-01-15","concluded":"2031-01-22"},"notice":null,"validity":{"begndate":"2031-02-01","enddate":"2033-01-31"}}"#),
                "/person/brdy",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

const PLAUSIBLE_YEARS: i32 = 130;

fn check(person: &Person<'_>, applied: Date, found: &mut Findings) {
    let latest = person.brdy.day().plus_months(PLAUSIBLE_YEARS * 12);
    if latest < applied {
        found.report("/person/brdy", &[]);
    }
}
