//! 地区不在区划代码表内: whose policy it is must be known.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-002`: region not in the table of divisions.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-002",
    severity: Severity::Warning,
    title: text!(
        "地区不在区划代码表内",
        "region not in the table of divisions"
    ),
    message: text!(
        "区划代码{division}在{day}不在代码表内。",
        "The division {division} is not in the table on {day}."
    ),
    help: text!(
        "核对代码；医保区划中自设的代码可以忽略本条。",
        "Check the code; for a code that only the insurance platform has, this can be passed over."
    ),
    sources: &[SPECIFICATION.cite("12.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "province",
                text!("省", "a province"),
                Input::Edits(Base::RegionProfile, &[
                    ("/profile/admdvs", r#""330000""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-such",
                text!("没有这个区划", "no such division"),
                Input::Edits(Base::RegionProfile, &[
                    ("/profile/admdvs", r#""337700""#),
                ]),
                "/profile/admdvs",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let (division, day) = (profile.profile.admdvs, profile.profile.compiled_on);
    if !division.is_listed(day) {
        found.report("/profile/admdvs", &[("division", &division), ("day", &day)]);
    }
}
