//! 限额低于单价: what may be charged cannot cost more.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-008`: cap below the price.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-008",
    title: text!(
        "限额低于单价",
        "cap below the price"
    ),
    message: text!(
        "每计价单位的限额{cap}元低于单价{price}元。",
        "The cap of {cap} yuan a unit is below the price of {price} yuan."
    ),
    help: text!(
        "核对两个金额和计价单位。",
        "Check both amounts and the unit."
    ),
    sources: &[SPECIFICATION.cite("12.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "equal",
                text!("相等", "equal"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/price/value", r#""60.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "fen-below",
                text!("低一分", "below by one fen"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/cap_unit/value", r#""59.99""#),
                ]),
                "/benefits/0/cap_unit",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (place, line) in profile.benefits.iter().enumerate() {
        let amounts = line.cap_unit.as_ref().zip(line.price.as_ref());
        let amounts = amounts.map(|(cap, price)| (cap.value, price.value));
        if let Some((cap, price)) = amounts.filter(|(cap, price)| cap < price) {
            let path = format_args!("/benefits/{place}/cap_unit");
            found.report(path, &[("cap", &cap), ("price", &price)]);
        }
    }
}
