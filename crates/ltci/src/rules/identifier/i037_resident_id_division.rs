//! 身份证号码中的区划从未设立.
//!
//! The division is that of the first registration, so any that ever was listed is right. The
//! finding does not name it: it is part of a personal number.

use crate::assessment::Person;
use crate::code::administrative_division::Existence;
use crate::rules::identifier::resident_id;
use crate::rules::{Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, DIVISIONS, RESIDENT_ID};
use crate::text;
use crate::value::Date;

/// `LTC-I-037`: division in the resident identity number never existed.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-037",
    severity: Severity::Warning,
    title: text!(
        "身份证号码中的区划从未设立",
        "division in the resident identity number never existed"
    ),
    message: text!(
        "身份证号码前6位不是曾经列入的行政区划代码。",
        "The first six digits of the identity number were never listed as a division."
    ),
    help: text!(
        "对照证件核对前6位；确为证件所载的，可以忽略。",
        "Compare the first six digits with the card; if the card says so, this can be passed over."
    ),
    sources: &[DIVISIONS.cite("代码表", Basis::Derived), RESIDENT_ID.cite("号码构成与校验码", Basis::Derived)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "withdrawn-division",
                text!("已撤销的区划", "a division that was withdrawn"),
                Input::Patch(r#"{"person":{"certno":"110103194912310027"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "no-such-division",
                text!("没有这个区划", "no such division"),
                Input::Patch(r#"{"person":{"certno":"990101194912310028"}}"#),
                "/person/certno",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

fn check(person: &Person<'_>, applied: Date, found: &mut Findings) {
    let Some(division) = resident_id(person).and_then(|id| id.division()) else { return };
    if division.at(applied) == Existence::Unknown {
        found.report("/person/certno", &[]);
    }
}
