//! 该等级不在可享受待遇之列.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-021`: level that is not eligible.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-021",
    severity: Severity::Warning,
    title: text!(
        "该等级不在可享受待遇之列",
        "level that is not eligible"
    ),
    message: text!(
        "按政策参数{id}，等级{level}不享受待遇。",
        "By the profile {id}, level {level} has no benefits."
    ),
    help: text!(
        "核对评估结论的等级；参数有误的，改正参数。",
        "Check the level of the conclusion; correct the profile if it is wrong."
    ),
    sources: &[SPECIFICATION.cite("19.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "eligible",
                text!("可享受的等级", "an eligible level"),
                under_profile!(),
            )
            .knowing(&[(Base::RegionProfile, &[])]),
            Example::good(
                "other-scale",
                text!("参数用另一评估标准", "the profile goes by another scale"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"310000","version":"1"}"#),
                    ("/assessment/level", r#""0""#),
                ]),
            )
            .beside(&[
                ("LTC-S-001", "/directory"),
                ("LTC-S-046", "/profile"),
                ("LTC-S-019", "/profile/id"),
            ]),
        ],
        bad: &[
            Example::bad(
                "excluded",
                text!("不享受的等级", "a level that is excluded"),
                under_profile!(),
                "/assessment/level",
            )
            .knowing(&[(Base::RegionProfile, &[
                ("/assessment/eligible/levels", r#"["4","5"]"#),
                ("/assessment/eligible/excluded", r#"["0","1","2","3"]"#),
            ])]),
            Example::bad(
                "not-listed",
                text!("没有列出的等级", "a level that is not listed"),
                under_profile!(),
                "/assessment/level",
            )
            .knowing(&[(Base::RegionProfile, &[
                ("/assessment/eligible/levels", r#"["4","5"]"#),
                ("/assessment/eligible/excluded", "null"),
            ])]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(profile) = case.profile() else { return };
    let Some(policy) = &profile.assessment else { return };
    let (reference, scale) = (&case.settlement.assessment, policy.scale.as_ref());
    let same_scale = scale.is_some_and(|scale| scale.id == reference.scale.id);
    let Some(eligible) = policy.eligible.as_ref().filter(|_| same_scale) else { return };
    let level = &reference.level;
    let left_out = !eligible.levels.is_empty() && !eligible.levels.contains(level);
    if left_out || eligible.excluded.contains(level) {
        found.report("/assessment/level", &[("id", &profile.profile.id), ("level", level)]);
    }
}
