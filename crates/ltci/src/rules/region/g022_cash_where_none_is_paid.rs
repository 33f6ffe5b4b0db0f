//! 规定不发现金，却有现金待遇: two parts of a profile agree.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::code::YesNo;

/// `LTC-G-022`: cash where none is paid.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-022",
    severity: Severity::Warning,
    title: text!(
        "规定不发现金，却有现金待遇",
        "cash where none is paid"
    ),
    message: text!(
        "政策参数写明不发放现金待遇，这里却有现金。",
        "The profile says that no cash is paid, but here is some."
    ),
    help: text!(
        "核对“entitlement.cash_benefits”和这一项。",
        "Compare `entitlement.cash_benefits` with this."
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
                "no-cash",
                text!("没有现金", "no cash"),
                Input::Edits(Base::RegionProfile, &[
                    ("/entitlement/cash_benefits/value", r#""0""#),
                    ("/benefits/5/cash_month", "null"),
                    ("/supplements", "null"),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "cash",
                text!("有现金", "cash"),
                Input::Edits(Base::RegionProfile, &[
                    ("/entitlement/cash_benefits/value", r#""0""#),
                    ("/supplements", "null"),
                ]),
                "/benefits/5/cash_month",
            ),
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, _: &Context, found: &mut Findings) {
    let entitlement = profile.entitlement.as_ref();
    let cash = entitlement.and_then(|part| part.cash_benefits.as_ref());
    if cash.is_none_or(|cash| cash.value == YesNo::Yes) {
        return;
    }
    let benefits = profile.benefits.iter().map(|line| line.cash_month.is_some());
    let supplements = profile.supplements.iter().map(|line| line.cash_month.is_some());
    let benefits = benefits.enumerate().map(|(place, paid)| ("benefits", place, paid));
    let supplements = supplements.enumerate().map(|(place, paid)| ("supplements", place, paid));
    for (part, place, _) in benefits.chain(supplements).filter(|(.., paid)| *paid) {
        found.report(format_args!("/{part}/{place}/cash_month"), &[]);
    }
}
