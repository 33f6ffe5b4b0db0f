//! 同一值重复: a choice stands once in its list.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use super::{level_lists, repeated};
use crate::disclose::Count;

/// `LTC-G-025`: value twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-025",
    title: text!(
        "同一值重复",
        "value twice"
    ),
    message: text!(
        "这一列表中，第{line}个值重复。",
        "In this list, value number {line} stands for the second time."
    ),
    help: text!(
        "删去重复的值。",
        "Remove it."
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
                "two",
                text!("两个不同的值", "two different values"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/care_modes", r#"["institution","community"]"#),
                    ("/benefits/3/care_modes", r#"["institution","community"]"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "levels",
                text!("等级重复", "a level twice"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/1/levels", r#"["4","5","4"]"#),
                ]),
                "/benefits/1/levels/2",
            ),
            Example::bad(
                "insurance",
                text!("险种重复", "an insurance twice"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/insutypes", r#"["310","310"]"#),
                ]),
                "/benefits/2/insutypes/1",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (path, levels) in level_lists(profile) {
        tell(found, &path, repeated(levels));
    }
    for (place, line) in profile.benefits.iter().enumerate() {
        tell(found, &format!("/benefits/{place}/insutypes"), repeated(&line.insutypes));
        tell(found, &format!("/benefits/{place}/care_modes"), repeated(&line.care_modes));
    }
    for (place, line) in profile.supplements.iter().enumerate() {
        tell(found, &format!("/supplements/{place}/insutypes"), repeated(&line.insutypes));
        tell(found, &format!("/supplements/{place}/care_modes"), repeated(&line.care_modes));
    }
}

fn tell(found: &mut Findings, path: &str, place: Option<usize>) {
    if let Some(place) = place {
        found.report(format_args!("{path}/{place}"), &[("line", &Count(place + 1))]);
    }
}
