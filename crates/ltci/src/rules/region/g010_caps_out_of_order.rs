//! 短周期限额高于长周期限额: a day cannot cost more than its month.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-010`: cap of a shorter time above that of a longer.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-010",
    title: text!(
        "短周期限额高于长周期限额",
        "cap of a shorter time above that of a longer"
    ),
    message: text!(
        "{shorter}元的限额高于更长周期的限额{longer}元。",
        "The cap of {shorter} yuan is above that of {longer} yuan for a longer time."
    ),
    help: text!(
        "核对日、月、年三个限额。",
        "Check the caps of a day, a month and a year."
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
                "only-month",
                text!("只有月限额", "only a cap of a month"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/cap_day", "null"),
                    ("/benefits/0/cap_year", "null"),
                ]),
            ),
            Example::good(
                "equal",
                text!("相等", "equal"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/cap_year/value", r#""1200.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "month-above-year",
                text!("月限额高于年限额", "a month above a year"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/cap_year/value", r#""1199.99""#),
                ]),
                "/benefits/0/cap_month",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (place, line) in profile.benefits.iter().enumerate() {
        let caps =
            [("cap_day", &line.cap_day), ("cap_month", &line.cap_month), ("cap_year", &line.cap_year)];
        let caps = caps.into_iter().filter_map(|(field, cap)| Some((field, cap.as_ref()?.value)));
        let caps: Vec<_> = caps.collect();
        for pair in caps.windows(2) {
            let [(field, shorter), (_, longer)] = pair else { continue };
            if shorter > longer {
                let path = format_args!("/benefits/{place}/{field}");
                found.report(path, &[("shorter", shorter), ("longer", longer)]);
            }
        }
    }
}
