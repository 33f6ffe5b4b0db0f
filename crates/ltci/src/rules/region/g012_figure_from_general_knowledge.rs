//! 数值未见来源: what nobody has seen in print is said to be so.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::code::Confidence;
use crate::region::statements;

/// `LTC-G-012`: figure without a source that was seen.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-012",
    severity: Severity::Notice,
    title: text!(
        "数值未见来源",
        "figure without a source that was seen"
    ),
    message: text!(
        "这一项出自通识，未见来源。",
        "This is general knowledge; no source was seen."
    ),
    help: text!(
        "使用前核对政策文件；见到后改正依据和置信程度。",
        "Check the policy document before use, then correct source and confidence."
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
                "single",
                text!("只有一个来源", "one source only"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/fund_ratio/confidence", r#""single_source""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "ratio",
                text!("支付比例", "a ratio"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/0/fund_ratio/confidence", r#""general_knowledge""#),
                ]),
                "/benefits/0/fund_ratio",
            ),
            Example::bad(
                "line",
                text!("一行待遇", "a line"),
                Input::Edits(Base::RegionProfile, &[
                    ("/benefits/2/confidence", r#""general_knowledge""#),
                ]),
                "/benefits/2",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    for statement in statements(profile) {
        if statement.confidence == Confidence::GeneralKnowledge {
            found.report(&statement.path, &[]);
        }
    }
}
