//! 未签告知书: the person should know what a filing means.

use crate::code::YesNo;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-009`: person has not consented.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-009",
    severity: Severity::Warning,
    title: text!(
        "参保人未签告知书",
        "person has not consented"
    ),
    message: text!(
        "备案写明参保人未签告知书。",
        "The filing says that the person has not signed the notice."
    ),
    help: text!(
        "由参保人或其代理人签署告知书后再办理。",
        "Have the person or a representative sign the notice first."
    ),
    sources: &[SPECIFICATION.cite("16.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准备案", "the base filing"),
                Input::Edits(Base::Filing, &[]),
            ),
            Example::good(
                "signed",
                text!("已签", "signed"),
                Input::Edits(Base::Filing, &[("/consent", r#""1""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "not-signed",
                text!("未签", "not signed"),
                Input::Edits(Base::Filing, &[("/consent", r#""0""#)]),
                "/consent",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    if filing.consent == YesNo::No {
        found.report("/consent", &[]);
    }
}
