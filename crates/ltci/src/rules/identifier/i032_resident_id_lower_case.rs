//! 身份证号码末位x未大写.

use crate::assessment::Person;
use crate::rules::identifier::resident_number;
use crate::rules::{Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, RESIDENT_ID};
use crate::text;
use crate::value::Date;

/// `LTC-I-032`: lower-case x in a resident identity number.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-032",
    title: text!(
        "身份证号码末位x未大写",
        "lower-case x in a resident identity number"
    ),
    message: text!(
        "身份证号码的末位须为大写X。",
        "The check character X of a resident identity number is upper case."
    ),
    help: text!(
        "把末位小写x改为大写X。",
        "Write a capital X."
    ),
    sources: &[RESIDENT_ID.cite("号码构成与校验码", Basis::Stated)],
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
                "lower-case-x",
                text!("末位小写", "lower case"),
                Input::Patch(r#"{"person":{"certno":"11010519491231002x"}}"#),
                "/person/certno",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

fn check(person: &Person<'_>, _: Date, found: &mut Findings) {
    let Some(number) = resident_number(person) else { return };
    if number.len() == 18 && number.ends_with('x') {
        found.report("/person/certno", &[]);
    }
}
