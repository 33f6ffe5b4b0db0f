//! 该照护方式没有待遇.

use crate::rules::{Base, Check, Example, Examples, Findings, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-022`: care mode without a benefit.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-022",
    severity: Severity::Warning,
    title: text!(
        "该照护方式没有待遇",
        "care mode without a benefit"
    ),
    message: text!(
        "政策参数{id}的待遇标准都限定照护方式，其中没有{mode}。",
        "Every benefit of the profile {id} is for certain modes of care, and none for {mode}."
    ),
    help: text!(
        "核对照护方式；参数不全的，补充参数。",
        "Check the mode; complete the profile if something is missing."
    ),
    sources: &[SPECIFICATION.cite("19.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "listed",
                text!("有待遇的方式", "a mode with a benefit"),
                under_profile!(),
            )
            .knowing(&[(Base::RegionProfile, &[])]),
            Example::good(
                "all-modes",
                text!("有一行不分方式", "a line for every mode"),
                under_profile!(),
            )
            .knowing(&[(Base::RegionProfile, &[("/benefits/2/care_modes", "null")])])
            .beside(&[("LTC-S-001", "/directory"), ("LTC-S-046", "/profile")]),
        ],
        bad: &[
            Example::bad(
                "community",
                text!("社区日间护理", "day care in the community"),
                under_profile!(("/care_mode", r#""community""#)),
                "/care_mode",
            )
            .knowing(&[(Base::RegionProfile, &[])])
            .beside(&[("LTC-S-001", "/directory"), ("LTC-S-047", "/profile")]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(profile) = case.profile() else { return };
    let (id, mode) = (&profile.profile.id, case.settlement.care_mode);
    let lines = &profile.benefits;
    let applies = lines.iter().any(|it| it.care_modes.is_empty() || it.care_modes.contains(&mode));
    if !lines.is_empty() && !applies {
        found.report("/care_mode", &[("id", id), ("mode", &mode)]);
    }
}
