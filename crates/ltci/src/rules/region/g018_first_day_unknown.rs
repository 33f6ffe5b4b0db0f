//! 施行日期不知道: what is not known is said to be unknown.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-018`: first day is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-018",
    severity: Severity::Notice,
    title: text!(
        "施行日期不知道",
        "first day is not known"
    ),
    message: text!(
        "政策参数没有写明自何时起施行，按一直施行看待。",
        "From when the profile applies is not told; it is taken to apply on every earlier day."
    ),
    help: text!(
        "见到政策文件后补上施行日期。",
        "Add the day when the policy document is at hand."
    ),
    sources: &[SPECIFICATION.cite("12.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "no-end",
                text!("没有停止施行日期", "no last day"),
                Input::Edits(Base::RegionProfile, &[
                    ("/profile/in_force_to", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("没有施行日期", "no first day"),
                Input::Edits(Base::RegionProfile, &[
                    ("/profile/in_force_from", "null"),
                ]),
                "/profile",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    if profile.profile.in_force_from.is_none() {
        found.report("/profile", &[]);
    }
}
