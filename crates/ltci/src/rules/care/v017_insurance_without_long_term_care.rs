//! 险种不属长期护理保险.

use crate::assessment::Person;
use crate::code::InsuranceType;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-V-017`: insurance that has no long-term care.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-017",
    severity: Severity::Warning,
    title: text!(
        "险种看不出参加了长期护理保险",
        "insurance that has no long-term care"
    ),
    message: text!(
        "险种为“{insurance}”，看不出参加了长期护理保险。",
        "The insurance is {insurance}, which does not tell that long-term care is insured."
    ),
    help: text!(
        "填写410；需要区分职工和居民的，填写其基本医疗保险的险种。",
        "Give 410, or the basic medical insurance where employees and residents are to be told apart."
    ),
    sources: &[SPECIFICATION.cite("17.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准备案", "the base filing"),
                Input::Edits(Base::Filing, &[]),
            ),
            Example::good(
                "employee",
                text!("职工", "an employee"),
                Input::Edits(Base::Filing, &[("/person/insutype", r#""310""#)]),
            ),
            Example::good(
                "resident",
                text!("居民", "a resident"),
                Input::Edits(Base::CarePlan, &[("/person/insutype", r#""390""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "maternity",
                text!("生育保险", "maternity insurance"),
                Input::Edits(Base::Filing, &[("/person/insutype", r#""510""#)]),
                "/person/insutype",
            ),
            Example::bad(
                "plan",
                text!("计划中的险种", "in a care plan"),
                Input::Edits(Base::CarePlan, &[("/person/insutype", r#""370""#)]),
                "/person/insutype",
            ),
        ],
    },
    check: Check::Person(check),
    ..Rule::ACTIVE
};

fn check(person: &Person<'_>, _: Date, found: &mut Findings) {
    let insurance = person.insutype;
    let fits = matches!(
        insurance,
        InsuranceType::LongTermCare
            | InsuranceType::EmployeeBasicMedical
            | InsuranceType::ResidentBasicMedical
            | InsuranceType::UrbanResidentBasicMedical
            | InsuranceType::NewRuralCooperative
    );
    if !fits {
        found.report("/person/insutype", &[("insurance", &insurance)]);
    }
}
