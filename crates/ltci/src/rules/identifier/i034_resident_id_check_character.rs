//! 身份证号码校验位不符.

use crate::assessment::Person;
use crate::code::resident_id::check_character_is_right;
use crate::rules::identifier::{has_shape, resident_number};
use crate::rules::{Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, RESIDENT_ID};
use crate::text;
use crate::value::Date;

/// `LTC-I-034`: wrong check character in a resident identity number.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-034",
    title: text!(
        "身份证号码校验位不符",
        "wrong check character in a resident identity number"
    ),
    message: text!(
        "身份证号码的末位与前17位算出的校验位不符，至少有一位录错。",
        "The last character is not the check character of the first 17 digits: at least one was typed wrongly."
    ),
    help: text!(
        "对照证件逐位核对。",
        "Compare every digit with the card."
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
                "another-number",
                text!("另一个号码", "another number"),
                Input::Patch(r#"{"person":{"certno":"110101199003070011","brdy":"1990-03-07","gend":"1"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "wrong-check",
                text!("校验位错误", "a wrong check character"),
                Input::Patch(r#"{"person":{"certno":"110105194912310021"}}"#),
                "/person/certno",
            ),
            Example::bad(
                "two-digits-swapped",
                text!("两位对调", "two digits swapped"),
                Input::Patch(r#"{"person":{"certno":"11010519491231020X"}}"#),
                "/person/certno",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

fn check(person: &Person<'_>, _: Date, found: &mut Findings) {
    let Some(number) = resident_number(person) else { return };
    if has_shape(number) && !check_character_is_right(number.as_bytes()) {
        found.report("/person/certno", &[]);
    }
}
