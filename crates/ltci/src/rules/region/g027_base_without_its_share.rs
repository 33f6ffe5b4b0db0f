//! 计发基数和计发比例不全: a share is of something.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-027`: base amount without its share.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-027",
    title: text!(
        "计发基数和计发比例不全",
        "base amount without its share"
    ),
    message: text!(
        "计发基数和计发比例应同时填写。",
        "A base amount and its share stand together."
    ),
    help: text!(
        "补上另一项；没有比例的金额用“fixed_amount”。",
        "Add the other one; an amount without a share is `fixed_amount`."
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
                "neither",
                text!("都没有", "neither"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/4/base_amount", "null"),
                    ("/benefits/4/base_ratio", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "amount-only",
                text!("只有基数", "only the amount"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/4/base_ratio", "null"),
                ]),
                "/benefits/4/base_ratio",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for (place, line) in profile.benefits.iter().enumerate() {
        if line.base_amount.is_some() != line.base_ratio.is_some() {
            found.report(format_args!("/benefits/{place}/base_ratio"), &[]);
        }
    }
}
