//! 不是家庭照护，却发现金.

use crate::code::CareMode;
use crate::disclose::Disclosable;
use crate::region::RegionProfile;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Money;

/// `LTC-S-016`: cash outside care by the family.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-016",
    severity: Severity::Warning,
    title: text!(
        "不是家庭照护，却发现金",
        "cash outside care by the family"
    ),
    message: text!(
        "照护方式是{mode}，却写有现金待遇{actual}元；所用的政策参数没有给这种方式发现金的规定，或者没有写明所用的参数。",
        "The mode is {mode}, and there is a cash benefit of {actual} yuan; no profile that is named pays cash for it."
    ),
    help: text!(
        "核对照护方式；当地确有规定的，在 profile 写明所用的政策参数。",
        "Check the mode; where the region does pay cash for it, name its profile."
    ),
    sources: &[SPECIFICATION.cite("19.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "family",
                text!("家庭照护", "care by the family"),
                Input::Edits(Base::Settlement, &[
                    ("/care_mode", r#""family""#),
                    ("/cash_benefit_amt", r#""750.00""#),
                ]),
            ),
            Example::good(
                "nothing",
                text!("现金为零", "no cash"),
                Input::Edits(Base::Settlement, &[("/cash_benefit_amt", r#""0.00""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "home",
                text!("居家上门护理", "home care"),
                Input::Edits(Base::Settlement, &[("/cash_benefit_amt", r#""0.01""#)]),
                "/cash_benefit_amt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let mode = case.settlement.care_mode;
    let cash = case.settlement.cash_benefit_amt.filter(|cash| *cash > Money::ZERO);
    let by_family = matches!(mode, CareMode::Family | CareMode::SelfArranged);
    let Some(cash) = cash.filter(|_| !by_family) else { return };
    if !case.profile().is_some_and(|profile| pays_cash(profile, mode)) {
        let params: [(_, &dyn Disclosable); 2] = [("mode", &mode), ("actual", &cash)];
        found.report("/cash_benefit_amt", &params);
    }
}

fn pays_cash(profile: &RegionProfile, mode: CareMode) -> bool {
    let applies = |modes: &[CareMode]| modes.is_empty() || modes.contains(&mode);
    let benefits = profile.benefits.iter();
    let supplements = profile.supplements.iter();
    benefits.filter(|line| line.cash_month.is_some()).any(|line| applies(&line.care_modes))
        || supplements
            .filter(|line| line.cash_month.is_some())
            .any(|line| applies(&line.care_modes))
}
