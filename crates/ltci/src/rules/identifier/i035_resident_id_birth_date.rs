//! 出生日期与身份证号码不符.

use crate::assessment::Person;
use crate::rules::identifier::resident_id;
use crate::rules::{Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, RESIDENT_ID, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-I-035`: birth date contradicts the resident identity number.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-035",
    title: text!(
        "出生日期与身份证号码不符",
        "birth date contradicts the resident identity number"
    ),
    message: text!(
        "出生日期与身份证号码第7至14位不一致，或号码中的日期不存在。",
        "The birth date differs from positions 7 to 14 of the identity number, or those are not a day."
    ),
    help: text!(
        "以证件为准，核对出生日期和号码。",
        "Go by the card: check both the birth date and the number."
    ),
    sources: &[RESIDENT_ID.cite("号码构成与校验码", Basis::Stated), SPECIFICATION.cite("4.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "passport",
                text!("持护照", "a passport"),
                Input::Patch(r#"{"person":{"psn_cert_type":"08","certno":"SAMPLE-P1"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "day-differs",
                text!("日期差一天", "one day off"),
                Input::Patch(r#"{"person":{"brdy":"1949-12-30"}}"#),
                "/person/brdy",
            ),
            Example::bad(
                "century",
                text!("世纪填错", "the wrong century"),
                Input::Patch(r#"{"person":{"brdy":"2009-12-31"}}"#),
                "/person/brdy",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

fn check(person: &Person<'_>, _: Date, found: &mut Findings) {
    let Some(id) = resident_id(person) else { return };
    if id.birth_date() != Some(person.brdy.day()) {
        found.report("/person/brdy", &[]);
    }
}
