//! 写了等级代码，没有写评估标准: a level is one of a scale.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use super::level_lists;

/// `LTC-G-003`: levels without a scale.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-003",
    title: text!(
        "写了等级代码，没有写评估标准",
        "levels without a scale"
    ),
    message: text!(
        "这里写了等级代码，政策参数却没有写明评估标准。",
        "There are codes of levels here, but the profile names no scale."
    ),
    help: text!(
        "写明评估标准；标准不知道的，只写来源中的等级名称“level_term”。",
        "Name the scale; where it is not known, give only the words of the source in `level_term`."
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
                "words-only",
                text!("只有等级名称", "only words"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/scale", "null"),
                    ("/assessment/eligible/levels", "null"),
                    ("/assessment/eligible/excluded", "null"),
                    ("/benefits/0/levels", "null"),
                    ("/benefits/1", "null"),
                    ("/supplements", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-scale",
                text!("没有评估标准", "no scale"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/scale", "null"),
                    ("/assessment/eligible/levels", "null"),
                    ("/assessment/eligible/excluded", "null"),
                    ("/benefits/1", "null"),
                    ("/supplements", "null"),
                ]),
                "/benefits/0/levels",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let named = profile.assessment.as_ref().is_some_and(|part| part.scale.is_some());
    if named {
        return;
    }
    for (path, _) in level_lists(profile) {
        found.report(path, &[]);
    }
}
