//! 没有任何数值: an empty profile answers nothing.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::region::statements;

/// `LTC-G-026`: profile without a figure.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-026",
    severity: Severity::Notice,
    title: text!(
        "没有任何数值",
        "profile without a figure"
    ),
    message: text!(
        "政策参数中没有任何有依据的数值。",
        "The profile has no figure with a source at all."
    ),
    help: text!(
        "知道什么就写什么；不知道的不写。",
        "Write what is known, and leave out what is not."
    ),
    sources: &[SPECIFICATION.cite("12.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "one",
                text!("只有一项", "one only"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment", "null"),
                    ("/benefits", "null"),
                    ("/supplements", "null"),
                    ("/devices", "null"),
                    ("/directory", "null"),
                    ("/settlement", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "empty",
                text!("一项也没有", "nothing"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment", "null"),
                    ("/entitlement", "null"),
                    ("/benefits", "null"),
                    ("/supplements", "null"),
                    ("/devices", "null"),
                    ("/directory", "null"),
                    ("/settlement", "null"),
                ]),
                "/profile",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    if statements(profile).is_empty() {
        found.report("/profile", &[]);
    }
}
