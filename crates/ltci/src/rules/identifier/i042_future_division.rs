//! 行政区划当时尚未设立.

use crate::assessment::Assessment;
use crate::code::administrative_division::Existence;
use crate::rules::identifier::divisions;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, DIVISIONS, SPECIFICATION};
use crate::text;

/// `LTC-I-042`: division not yet listed at that date.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-042",
    severity: Severity::Warning,
    title: text!(
        "行政区划当时尚未设立",
        "division not yet listed at that date"
    ),
    message: text!(
        "区划代码{division}在{concluded}时尚未列入代码表。",
        "The division {division} was not yet listed on {concluded}."
    ),
    help: text!(
        "改用当时的区划代码。",
        "Use the code of that time."
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
                "in-force",
                text!("当时已设立", "listed then"),
                Input::Patch(r#"{"agency":{"admdvs":"330212"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "not-yet",
                text!("尚未设立", "not yet listed"),
                Input::Patch(r#"{"agency":{"admdvs":"510116"},"person":{"psn_cert_type":"99","certno":"SAMPLE"},"dates":{"applied":"1999-01-05","accepted":"1999-01-08","assessed":"1999-01-15","concluded":"1999-01-22"},"notice":null,"validity":{"begndate":"1999-02-01","enddate":"2001-01-31"}}"#),
                "/agency/admdvs",
            )
            .beside(&[("LTC-A-027", "/dates/assessed")]),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    let concluded = document.dates.concluded;
    for (path, division) in divisions(document) {
        if division.at(concluded) == Existence::NotYet {
            found.report(path, &[("division", &division), ("concluded", &concluded)]);
        }
    }
}
