//! 金额没有计价单位: an amount is for something.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::disclose::Specified;
use crate::region::{BenefitLine, Figure};
use crate::value::Money;

/// `LTC-G-009`: amount without a unit.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-009",
    title: text!(
        "金额没有计价单位",
        "amount without a unit"
    ),
    message: text!(
        "“{field}”按计价单位计，这一行却没有计价单位。",
        "{field} is an amount for a unit, but the line has none."
    ),
    help: text!(
        "写明计价单位“unit”；按日、月、年的限额用cap_day、cap_month、cap_year。",
        "Give the `unit`; caps of a day, month or year are `cap_day`, `cap_month`, `cap_year`."
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
                "cap-of-a-day",
                text!("按日的限额不需要", "a cap of a day needs none"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/unit", "null"),
                    ("/benefits/2/cap_unit", "null"),
                    ("/benefits/2/cap_day", r#"{"value":"70.00","source":"样例文件","confidence":"stated"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "cap",
                text!("限额没有单位", "a cap without a unit"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/unit", "null"),
                ]),
                "/benefits/2/cap_unit",
            ),
            Example::bad(
                "fixed",
                text!("定额标准没有单位", "a fixed amount without a unit"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/5/unit", "null"),
                ]),
                "/benefits/5/fixed_amount",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (place, line) in profile.benefits.iter().enumerate().filter(|(_, line)| line.unit.is_none()) {
        for (field, amount) in amounts(line) {
            if amount.is_some() {
                let path = format_args!("/benefits/{place}/{field}");
                found.report(path, &[("field", &Specified::word(field))]);
            }
        }
    }
}

/// The amounts that are for a unit.
fn amounts(line: &BenefitLine) -> [(&'static str, &Option<Figure<Money>>); 6] {
    [
        ("price", &line.price),
        ("fixed_amount", &line.fixed_amount),
        ("fixed_least", &line.fixed_least),
        ("fixed_most", &line.fixed_most),
        ("base_amount", &line.base_amount),
        ("cap_unit", &line.cap_unit),
    ]
}
