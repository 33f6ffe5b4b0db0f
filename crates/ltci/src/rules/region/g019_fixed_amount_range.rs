//! 定额标准的范围颠倒或不全: a range has two ends in order.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-019`: range of a fixed amount is turned round or has one end.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-019",
    title: text!(
        "定额标准的范围颠倒或不全",
        "range of a fixed amount is turned round or has one end"
    ),
    message: text!(
        "定额标准的下限和上限应同时填写，下限不高于上限，且不与单一的定额标准并存。",
        "The ends of a range stand together, the lower not above the upper, and not beside a single amount."
    ),
    help: text!(
        "核对两个金额；只有一个标准的，用“fixed_amount”。",
        "Check both amounts; a single one is `fixed_amount`."
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
                    ("/benefits/3/fixed_most/value", r#""20.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "turned",
                text!("下限高于上限", "the lower above the upper"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/3/fixed_most/value", r#""19.99""#),
                ]),
                "/benefits/3/fixed_most",
            ),
            Example::bad(
                "one-end",
                text!("只有下限", "only the lower end"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/3/fixed_most", "null"),
                ]),
                "/benefits/3/fixed_most",
            ),
            Example::bad(
                "beside",
                text!("与定额标准并存", "beside a single amount"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/3/fixed_amount", r#"{"value":"30.00","source":"样例文件","confidence":"stated"}"#),
                ]),
                "/benefits/3/fixed_most",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (place, line) in profile.benefits.iter().enumerate() {
        let wrong = match (&line.fixed_least, &line.fixed_most) {
            (None, None) => false,
            (Some(least), Some(most)) => least.value > most.value || line.fixed_amount.is_some(),
            _ => true,
        };
        if wrong {
            found.report(format_args!("/benefits/{place}/fixed_most"), &[]);
        }
    }
}
