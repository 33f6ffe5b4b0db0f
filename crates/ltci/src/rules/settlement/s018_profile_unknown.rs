//! 这里没有所写的政策参数.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-018`: profile that is not known here.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-018",
    severity: Severity::Notice,
    title: text!(
        "这里没有所写的政策参数",
        "profile that is not known here"
    ),
    message: text!(
        "这里没有标识为{id}、数据版本为{version}的政策参数，与它有关的判定都没有做。",
        "The profile {id} of version {version} is not known here; nothing was judged by it."
    ),
    help: text!(
        "判定时提供这份参数；标识或版本填错的，改正。",
        "Give that profile when judging; correct identifier or version if they are wrong."
    ),
    sources: &[SPECIFICATION.cite("19.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "known",
                text!("认识的参数", "a profile that is known"),
                under_profile!(),
            )
            .knowing(&[(Base::RegionProfile, &[])]),
        ],
        bad: &[
            Example::bad(
                "unknown",
                text!("不认识的参数", "a profile that is not known"),
                Input::Edits(Base::Settlement, &[
                    ("/profile", r#"{"id":"sample-elsewhere","version":"1"}"#),
                ]),
                "/profile/id",
            ),
            Example::bad(
                "other-version",
                text!("另一版本", "another version"),
                under_profile!(("/profile/version", r#""2""#)),
                "/profile/id",
            )
            .knowing(&[(Base::RegionProfile, &[])]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(named) = &case.settlement.profile else { return };
    if case.profile().is_none() {
        found.report("/profile/id", &[("id", &named.id), ("version", &named.version)]);
    }
}
