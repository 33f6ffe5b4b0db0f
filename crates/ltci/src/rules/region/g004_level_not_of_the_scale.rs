//! 评估标准中没有这个等级: levels are those of the scale named.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use super::level_lists;
use crate::disclose::Disclosable;
use crate::region::lacks_level;

/// `LTC-G-004`: level that the scale does not have.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-004",
    title: text!(
        "评估标准中没有这个等级",
        "level that the scale does not have"
    ),
    message: text!(
        "评估标准“{scale}”没有等级{level}。",
        "The scale {scale} has no level {level}."
    ),
    help: text!(
        "改用该标准的等级代码；不同标准的等级不能互换。",
        "Use a code of that scale; levels of two scales do not stand for each other."
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
                "worst",
                text!("最重的等级", "the most severe level"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/levels", r#"["5"]"#),
                    ("/benefits/1/levels", r#"["3","4"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "six",
                text!("没有6级", "no level six"),
                Input::Edits(Base::RegionProfile, &[
                    ("/supplements/0/levels", r#"["6"]"#),
                ]),
                "/supplements/0/levels/0",
            )
            .beside(&[("LTC-G-006", "/supplements/0/levels/0")]),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let scale = profile.assessment.as_ref().and_then(|part| part.scale.as_ref());
    let Some(scale) = scale else { return };
    for (path, levels) in level_lists(profile) {
        for (place, level) in levels.iter().enumerate() {
            if lacks_level(scale.id, level) {
                let params: [(_, &dyn Disclosable); 2] = [("scale", &scale.id), ("level", level)];
                found.report(format_args!("{path}/{place}"), &params);
            }
        }
    }
}
