//! 同一对地区同时有两份协议: on a day one agreement applies.

use crate::region::RecognitionAgreement;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-G-043`: two agreements for the same regions at the same time.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-043",
    severity: Severity::Warning,
    title: text!(
        "同一对地区同时有两份协议",
        "two agreements for the same regions at the same time"
    ),
    message: text!(
        "协议“{other}”也适用于这些地区，施行期间重叠。",
        "The agreement {other} is about these regions too, and their days overlap."
    ),
    help: text!(
        "后者代替前者的，写明“supersedes”；前者已停止施行的，写明日期。",
        "If the later one supersedes the earlier, say so in `supersedes`; if the earlier has ended, give its last day."
    ),
    sources: &[SPECIFICATION.cite("12.12", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准协议", "the base agreement"),
                Input::Edits(Base::RecognitionAgreement, &[]),
            ),
            Example::good(
                "superseded",
                text!("代替", "superseded"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/parties/group", r#"["50","5101"]"#),
                    ("/agreement/supersedes", r#""chengdu-chongqing-2024""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "beside",
                text!("与浙江省的规程重叠", "beside the rules of Zhejiang"),
                Input::Edits(Base::RecognitionAgreement, &[
                    ("/agreement/in_force_from", r#""2026-05-01""#),
                    ("/agreement/in_force_to", "null"),
                    ("/parties/group", r#"["33"]"#),
                ]),
                "/parties",
            ),
        ],
    },
    check: Check::RecognitionAgreement(check),
    ..Rule::ACTIVE
};

fn check(agreement: &RecognitionAgreement, context: &Context, found: &mut Findings) {
    let header = &agreement.agreement;
    let agreements = context.agreements();
    let replaced = |other: &RecognitionAgreement| {
        let chain = std::iter::successors(header.supersedes, |id| {
            agreements.get(id).and_then(|one| one.agreement.supersedes)
        });
        chain.take(MOST).any(|id| id == other.agreement.id)
            || other.agreement.supersedes == Some(header.id)
    };
    for other in agreements.all() {
        if other.agreement.id != header.id && agreement.meets(other) && !replaced(other) {
            found.report("/parties", &[("other", &other.agreement.id)]);
        }
    }
}

/// Agreements that supersede one another in a row, at most: a circle ends.
const MOST: usize = 100;
