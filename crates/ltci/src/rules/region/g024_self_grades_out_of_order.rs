//! 自评等级次序不对或重复: a gate is read from its ends.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use super::out_of_order;
use crate::disclose::Count;

/// `LTC-G-024`: grades out of order or twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-024",
    title: text!(
        "自评等级次序不对或重复",
        "grades out of order or twice"
    ),
    message: text!(
        "自评等级应从轻到重各写一次，第{line}个不合。",
        "The grades stand from the lightest to the most severe, each once; number {line} does not."
    ),
    help: text!(
        "按A至G的次序填写。",
        "Write them in the order of A to G."
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
                "one",
                text!("只有一个", "one only"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/self_grades/values", r#"["G"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "turned",
                text!("次序颠倒", "turned round"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/self_grades/values", r#"["F","E","G"]"#),
                ]),
                "/assessment/self_grades/values/1",
            ),
            Example::bad(
                "twice",
                text!("重复", "twice"),
                Input::Edits(Base::RegionProfile, &[
                    ("/assessment/self_grades/values", r#"["E","E"]"#),
                ]),
                "/assessment/self_grades/values/1",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let grades = profile.assessment.as_ref().and_then(|part| part.self_grades.as_ref());
    if let Some(place) = grades.and_then(|grades| out_of_order(&grades.values)) {
        let path = format_args!("/assessment/self_grades/values/{place}");
        found.report(path, &[("line", &Count(place + 1))]);
    }
}
