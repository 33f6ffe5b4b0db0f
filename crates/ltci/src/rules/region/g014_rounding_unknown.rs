//! 舍入规定不知道: a share of an amount has to be rounded.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-014`: rounding is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-014",
    severity: Severity::Notice,
    title: text!(
        "舍入规定不知道",
        "rounding is not known"
    ),
    message: text!(
        "有支付比例，没有写明金额怎样舍入。",
        "There are ratios, but how amounts are rounded is not told."
    ),
    help: text!(
        "政策文件有规定的，写入“settlement”；没有的，结算时自行约定并写明。",
        "If the policy says so, fill `settlement`; if not, agree on it and say so when settling."
    ),
    sources: &[SPECIFICATION.cite("12.7", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "no-ratios",
                text!("没有比例", "no ratios"),
                Input::Edits(Base::RegionProfile, &[
                    ("/settlement", "null"),
                    ("/benefits", "null"),
                    ("/supplements", "null"),
                    ("/devices", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "absent",
                text!("没有写", "absent"),
                Input::Edits(Base::RegionProfile, &[
                    ("/settlement", "null"),
                ]),
                "/settlement",
            ),
            Example::bad(
                "no-step",
                text!("没有舍入单位", "no step"),
                Input::Edits(Base::RegionProfile, &[
                    ("/settlement/rounding_step", "null"),
                ]),
                "/settlement",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let known = profile.settlement.as_ref().is_some_and(|settlement| {
        settlement.rounding.is_some() && settlement.rounding_step.is_some()
    });
    let mut benefits = profile.benefits.iter();
    let shares = benefits.any(|line| line.fund_ratio.is_some() || line.base_ratio.is_some());
    let devices = profile.devices.as_ref().is_some_and(|devices| devices.fund_ratio.is_some());
    if !known && (shares || devices) {
        found.report("/settlement", &[]);
    }
}
