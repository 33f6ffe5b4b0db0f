//! 身份证号码位数或字符不对.

use crate::assessment::Person;
use crate::rules::identifier::{has_shape, resident_number};
use crate::rules::{Check, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, RESIDENT_ID};
use crate::text;
use crate::value::Date;

/// `LTC-I-033`: malformed resident identity number.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-033",
    title: text!(
        "身份证号码位数或字符不对",
        "malformed resident identity number"
    ),
    message: text!(
        "证件类型为居民身份证时，证件号码须为18位：前17位数字，末位数字或X。",
        "For a resident identity card the number has 18 characters: 17 digits and a digit or X."
    ),
    help: text!(
        "对照证件核对；持其他证件的，改用相应的证件类型。",
        "Compare with the card; for another document use its own type."
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
                "fifteen-digits",
                text!("15位旧号码", "an old number of 15 digits"),
                Input::Patch(r#"{"person":{"certno":"110105491231002"}}"#),
                "/person/certno",
            ),
            Example::bad(
                "letter",
                text!("中间有字母", "a letter inside"),
                Input::Patch(r#"{"person":{"certno":"1101051949123100AX"}}"#),
                "/person/certno",
            ),
            Example::bad(
                "full-width",
                text!("全角数字", "full-width digits"),
                Input::Patch(r#"{"person":{"certno":"１１０１０５１９４９１２３１００２Ｘ"}}"#),
                "/person/certno",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

fn check(person: &Person<'_>, _: Date, found: &mut Findings) {
    let Some(number) = resident_number(person) else { return };
    let lower_case = number.strip_suffix('x').is_some_and(|rest| has_shape(&format!("{rest}X")));
    if !has_shape(number) && !lower_case {
        found.report("/person/certno", &[]);
    }
}
