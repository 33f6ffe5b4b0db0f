//! 性别与身份证号码不符.

use crate::assessment::Person;
use crate::code::Sex;
use crate::rules::identifier::resident_id;
use crate::rules::{Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, RESIDENT_ID, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-I-036`: sex contradicts the resident identity number.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-036",
    title: text!(
        "性别与身份证号码不符",
        "sex contradicts the resident identity number"
    ),
    message: text!(
        "性别与身份证号码第17位不一致（奇数为男，偶数为女）。",
        "The sex differs from position 17 of the identity number (odd: male, even: female)."
    ),
    help: text!(
        "以证件为准，核对性别和号码。",
        "Go by the card: check both the sex and the number."
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
                "unstated",
                text!("未说明性别", "sex not stated"),
                Input::Patch(r#"{"person":{"gend":"9"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "male",
                text!("填为男性", "male instead of female"),
                Input::Patch(r#"{"person":{"gend":"1"}}"#),
                "/person/gend",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

fn check(person: &Person<'_>, _: Date, found: &mut Findings) {
    let Some(id) = resident_id(person) else { return };
    let contradicted = match person.gend {
        Sex::Male => !id.is_male(),
        Sex::Female => id.is_male(),
        Sex::Unknown | Sex::Unstated => false,
    };
    if contradicted {
        found.report("/person/gend", &[]);
    }
}
