//! 待遇标准的期间不合规则: a line lies in its profile.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::disclose::Disclosable;
use crate::disclose::Disclosed;
use crate::value::Date;

/// `LTC-G-016`: days of a line are not those of its profile.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-016",
    title: text!(
        "待遇标准的期间不合规则",
        "days of a line are not those of its profile"
    ),
    message: text!(
        "这一行自{from}起、至{to}止，首尾颠倒，或不在政策参数的施行期间之内。",
        "The line is from {from} to {to}: turned round, or outside the days of the profile."
    ),
    help: text!(
        "核对这一行和政策参数的日期。",
        "Check the days of the line and of the profile."
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
                "same-days",
                text!("与参数同期", "the same days"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/5/in_force_from", r#""2026-01-01""#),
                ]),
            ),
            Example::good(
                "open",
                text!("没有日期", "no days"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/5/in_force_from", "null"),
                    ("/benefits/5/in_force_to", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "turned",
                text!("首尾颠倒", "turned round"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/5/in_force_to", r#""2026-02-28""#),
                ]),
                "/benefits/5/in_force_to",
            ),
            Example::bad(
                "after",
                text!("晚于参数停止施行", "after the profile ends"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/5/in_force_to", r#""2027-01-01""#),
                ]),
                "/benefits/5/in_force_to",
            ),
            Example::bad(
                "before",
                text!("早于参数施行", "before the profile begins"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/5/in_force_from", r#""2025-12-31""#),
                ]),
                "/benefits/5/in_force_to",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let header = &profile.profile;
    for (place, line) in profile.benefits.iter().enumerate() {
        let early = line.in_force_from.zip(header.in_force_from).is_some_and(|(own, all)| own < all);
        let late = line.in_force_to.zip(header.in_force_to).is_some_and(|(own, all)| own > all);
        let turned = line.in_force_from.zip(line.in_force_to).is_some_and(|(from, to)| to < from);
        if early || late || turned {
            let path = format_args!("/benefits/{place}/in_force_to");
            found.report(path, &[("from", &Day(line.in_force_from)), ("to", &Day(line.in_force_to))]);
        }
    }
}

/// A day that may be open.
struct Day(Option<Date>);

impl Disclosable for Day {
    fn disclose(&self) -> Disclosed {
        self.0.map_or(Disclosed::Plain("…".to_owned()), |day| day.disclose())
    }
}
