//! 不是医疗机构专护，却写医疗机构级别.

use crate::code::CareMode;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-017`: level of a hospital outside hospital care.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-017",
    severity: Severity::Warning,
    title: text!(
        "不是医疗机构专护，却写医疗机构级别",
        "level of a hospital outside hospital care"
    ),
    message: text!(
        "照护方式是{mode}，医疗机构级别只用于医疗机构专护。",
        "The mode is {mode}; the level of a hospital is for special care in a hospital."
    ),
    help: text!(
        "核对照护方式，或者删去 hospital_level。",
        "Check the mode, or leave hospital_level out."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "hospital",
                text!("医疗机构专护", "care in a hospital"),
                Input::Edits(Base::Settlement, &[
                    ("/care_mode", r#""hospital""#),
                    ("/hospital_level", r#""3""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "home",
                text!("居家上门护理", "home care"),
                Input::Edits(Base::Settlement, &[("/hospital_level", r#""3""#)]),
                "/hospital_level",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let mode = case.settlement.care_mode;
    if case.settlement.hospital_level.is_some() && mode != CareMode::Hospital {
        found.report("/hospital_level", &[("mode", &mode)]);
    }
}
