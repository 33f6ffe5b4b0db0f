//! 行政区划当时已撤销.

use crate::assessment::Assessment;
use crate::code::administrative_division::Existence;
use crate::disclose::Count;
use crate::rules::identifier::divisions;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, DIVISIONS, SPECIFICATION};
use crate::text;

/// `LTC-I-041`: division withdrawn at that date.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-041",
    severity: Severity::Warning,
    title: text!(
        "行政区划当时已撤销",
        "division withdrawn at that date"
    ),
    message: text!(
        "区划代码{division}自{year}年起不再列入代码表，结论日期为{concluded}。",
        "The division {division} is no longer listed from {year}; the conclusion is dated {concluded}."
    ),
    help: text!(
        "改用现行的区划代码。",
        "Use the code that is in force."
    ),
    sources: &[DIVISIONS.cite("代码表", Basis::Derived), SPECIFICATION.cite("3.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "still-in-force",
                text!("当时仍有效", "still in force then"),
                Input::Patch(r#"{"person":{"insuplc_admdvs":"330227","psn_cert_type":"99","certno":"SAMPLE"},"dates":{"applied":"1999-01-05","accepted":"1999-01-08","assessed":"1999-01-15","concluded":"1999-01-22"},"notice":null,"validity":{"begndate":"1999-02-01","enddate":"2001-01-31"}}"#),
            )
            .beside(&[("LTC-A-027", "/dates/assessed")]),
        ],
        bad: &[
            Example::bad(
                "withdrawn",
                text!("已撤销", "withdrawn"),
                Input::Patch(r#"{"person":{"insuplc_admdvs":"330227"}}"#),
                "/person/insuplc_admdvs",
            ),
            Example::bad(
                "agency",
                text!("经办机构的区划已撤销", "of an agency"),
                Input::Patch(r#"{"agency":{"admdvs":"110103"}}"#),
                "/agency/admdvs",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let concluded = document.dates.concluded;
    for (path, division) in divisions(document) {
        if let Existence::Withdrawn { until } = division.at(concluded) {
            found.report(
                path,
                &[
                    ("division", &division),
                    ("year", &Count(usize::from(until))),
                    ("concluded", &concluded),
                ],
            );
        }
    }
}
