//! 同一对象有两行待遇标准: one line for one case.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::disclose::Count;
use crate::region::BenefitLine;

/// `LTC-G-011`: two lines of benefits for the same.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-011",
    title: text!(
        "同一对象有两行待遇标准",
        "two lines of benefits for the same"
    ),
    message: text!(
        "这一行与第{line}行的对象、方式和期间重叠，不知按哪一行。",
        "This line and line {line} are for the same persons, mode and days; which one applies is not told."
    ),
    help: text!(
        "合并两行，或写明等级、险种、医疗机构级别、期间或原文方式的区别。",
        "Make one of them, or tell them apart by level, insurance, hospital, days or the words of the source."
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
                "one-after-the-other",
                text!("先后施行", "one after the other"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/in_force_to", r#""2026-06-30""#),
                    ("/benefits/3/insutypes", r#"["310"]"#),
                    ("/benefits/3/in_force_from", r#""2026-07-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same-insurance",
                text!("险种相同", "the same insurance"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/3/insutypes", r#"["310","390"]"#),
                ]),
                "/benefits/3",
            ),
            Example::bad(
                "same-level",
                text!("等级重叠", "a level in common"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/1/levels", r#"["3","4"]"#),
                ]),
                "/benefits/1",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (place, line) in profile.benefits.iter().enumerate() {
        let before = profile.benefits.iter().take(place);
        if let Some(other) = before.enumerate().find_map(|(at, other)| same(line, other).then_some(at))
        {
            found.report(format_args!("/benefits/{place}"), &[("line", &Count(other + 1))]);
        }
    }
}

/// Whether two lines are for the same persons, mode and days. An absent scope is every one.
fn same(line: &BenefitLine, other: &BenefitLine) -> bool {
    let one_before_the_other = |line: &BenefitLine, other: &BenefitLine| {
        line.in_force_to.zip(other.in_force_from).is_some_and(|(last, first)| last < first)
    };
    common(&line.insutypes, &other.insutypes)
        && common(&line.care_modes, &other.care_modes)
        && common(&line.levels, &other.levels)
        && line.mode_term == other.mode_term
        && line.level_term == other.level_term
        && line.hospital_level == other.hospital_level
        && !one_before_the_other(line, other)
        && !one_before_the_other(other, line)
}

fn common<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|value| other.contains(value))
}
