//! 待遇标准中的等级不在可享受之列: what is paid goes to who is eligible.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use super::level_lists;

/// `LTC-G-006`: benefit for a level that is not eligible.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-006",
    severity: Severity::Warning,
    title: text!(
        "待遇标准中的等级不在可享受之列",
        "benefit for a level that is not eligible"
    ),
    message: text!(
        "等级{level}有待遇标准，却不在可享受待遇的等级之内。",
        "There is a benefit for the level {level}, which is not among the eligible ones."
    ),
    help: text!(
        "核对两处的等级。",
        "Compare both lists of levels."
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
                "no-list",
                text!("没有列可享受的等级", "no list of eligible levels"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/eligible", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "moderate",
                text!("中度没有列入", "moderate is not listed"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/levels", r#"["2","3"]"#),
                ]),
                "/benefits/0/levels/0",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let eligible = profile.assessment.as_ref().and_then(|part| part.eligible.as_ref());
    let Some(eligible) = eligible.filter(|eligible| !eligible.levels.is_empty()) else { return };
    let paid = |path: &str| path.starts_with("/benefits") || path.starts_with("/supplements");
    for (path, levels) in level_lists(profile).into_iter().filter(|(path, _)| paid(path)) {
        for (place, level) in levels.iter().enumerate() {
            if !eligible.levels.contains(level) {
                found.report(format_args!("{path}/{place}"), &[("level", level)]);
            }
        }
    }
}
