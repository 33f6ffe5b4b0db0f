//! 加发待遇的起止月数颠倒: it begins before it ends.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-020`: months of a supplement turned round.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-020",
    title: text!(
        "加发待遇的起止月数颠倒",
        "months of a supplement turned round"
    ),
    message: text!(
        "满{after}个月起加发，却只到{to}个月。",
        "The supplement begins after {after} months, but ends with {to}."
    ),
    help: text!(
        "核对两个月数。",
        "Check both numbers."
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
                "open",
                text!("没有止期", "without an end"),
                Input::Edits(Base::RegionProfile, &[
                    ("/supplements/0/to_months", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "equal",
                text!("相等", "equal"),
                Input::Edits(Base::RegionProfile, &[
                    ("/supplements/0/to_months", "1"),
                ]),
                "/supplements/0/to_months",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (place, line) in profile.supplements.iter().enumerate() {
        if let Some(to) = line.to_months.filter(|to| *to <= line.after_months) {
            let path = format_args!("/supplements/{place}/to_months");
            found.report(path, &[("after", &line.after_months), ("to", &to)]);
        }
    }
}
