//! 同一等级既可享受又不享受: a level is one or the other.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-005`: level both eligible and excluded.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-005",
    title: text!(
        "同一等级既可享受又不享受",
        "level both eligible and excluded"
    ),
    message: text!(
        "等级{level}既列为可享受待遇，又列为不享受待遇。",
        "The level {level} is listed both as eligible and as excluded."
    ),
    help: text!(
        "按政策文件留下一处。",
        "Keep it in one of the two lists, as the policy says."
    ),
    sources: &[SPECIFICATION.cite("12.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "only-eligible",
                text!("只写可享受的", "only the eligible ones"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/eligible/excluded", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "both",
                text!("3级两处都有", "level 3 in both"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/eligible/excluded", r#"["1","2","3"]"#),
                ]),
                "/assessment/eligible/excluded/2",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let eligible = profile.assessment.as_ref().and_then(|part| part.eligible.as_ref());
    let Some(eligible) = eligible else { return };
    for (place, level) in eligible.excluded.iter().enumerate() {
        if eligible.levels.contains(level) {
            let path = format_args!("/assessment/eligible/excluded/{place}");
            found.report(path, &[("level", level)]);
        }
    }
}
