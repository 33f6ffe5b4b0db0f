//! 数值只是约数: about seventy is not seventy.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::code::FigureBound;
use crate::region::statements;

/// `LTC-G-013`: figure is only approximate.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-013",
    severity: Severity::Notice,
    title: text!(
        "数值只是约数",
        "figure is only approximate"
    ),
    message: text!(
        "这一项写作“约”，不能据以计算。",
        "This is given as an approximation and cannot be computed with."
    ),
    help: text!(
        "以政策文件的准确数值代替。",
        "Put the exact figure of the policy in its place."
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
                "at-most",
                text!("不超过", "at most"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/fund_ratio/bound", r#""at_most""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "about",
                text!("约九成", "about nine tenths"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/fund_ratio/bound", r#""about""#),
                ]),
                "/benefits/0/fund_ratio",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for statement in statements(profile) {
        if statement.bound == Some(FigureBound::About) {
            found.report(&statement.path, &[]);
        }
    }
}
