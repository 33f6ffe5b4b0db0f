//! 险种不支付长期护理.

use crate::code::InsuranceType;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-015`: insurance that pays no long-term care.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-015",
    severity: Severity::Warning,
    title: text!(
        "险种不支付长期护理",
        "insurance that pays no long-term care"
    ),
    message: text!(
        "结算的险种是{actual}，长期护理待遇不由它支付。",
        "The settlement is under {actual}, which does not pay for long-term care."
    ),
    help: text!(
        "险种填“410”；分职工、居民的地区，填所属基本医疗保险的险种。",
        "Write `410`, or the basic medical insurance of the person where employees and residents are told apart."
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
                "employee",
                text!("职工", "an employee"),
                Input::Edits(Base::Settlement, &[("/person/insutype", r#""310""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "maternity",
                text!("生育保险", "maternity insurance"),
                Input::Edits(Base::Settlement, &[("/person/insutype", r#""510""#)]),
                "/person/insutype",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    use InsuranceType as Type;
    let actual = case.settlement.person.insutype;
    let other = matches!(
        actual,
        Type::CivilServantSubsidy
            | Type::LargeExpenseSubsidy
            | Type::EnterpriseSupplement
            | Type::ResidentCriticalIllness
            | Type::Maternity
    );
    if other {
        found.report("/person/insutype", &[("actual", &actual)]);
    }
}
