//! 更重的等级没有列为可享受: who is worse off is not left out by oversight.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::disclose::Specified;
use crate::region::severity;

/// `LTC-G-023`: more severe level is not eligible.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-023",
    severity: Severity::Warning,
    title: text!(
        "更重的等级没有列为可享受",
        "more severe level is not eligible"
    ),
    message: text!(
        "等级{level}比列出的等级更重，却没有列为可享受待遇。",
        "The level {level} is more severe than one that is eligible, but is not eligible itself."
    ),
    help: text!(
        "核对可享受待遇的等级；轻重按评估标准的方向。",
        "Check the eligible levels; which is more severe is told by the scale."
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
                "worst-only",
                text!("只有最重的", "only the most severe"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/eligible/levels", r#"["5"]"#),
                    ("/benefits/0", "null"),
                    ("/benefits/0/levels", r#"["5"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "gap",
                text!("缺4级", "level 4 is missing"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/eligible/levels", r#"["3","5"]"#),
                    ("/benefits/1/levels", r#"["5"]"#),
                ]),
                "/assessment/eligible/levels",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let assessment = profile.assessment.as_ref();
    let parts = assessment.and_then(|part| part.scale.as_ref().zip(part.eligible.as_ref()));
    let Some((scale, eligible)) = parts else { return };
    let is_eligible = |level: &&str| eligible.levels.iter().any(|one| one.as_str() == *level);
    let worse = severity(scale.id).into_iter().skip_while(|level| !is_eligible(level));
    if let Some(level) = worse.into_iter().find(|level| !is_eligible(level)) {
        found.report("/assessment/eligible/levels", &[("level", &Specified::word(level))]);
    }
}
