//! 自评等级未达到条件而受理.

use crate::assessment::AssessmentHistory;
use crate::code::CaseEvent;
use crate::disclose::Specified;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SELF_ASSESSMENT_FORM, SPECIFICATION};
use crate::text;

/// `LTC-A-056`: accepted with a self-assessed grade that may not apply.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-056",
    severity: Severity::Warning,
    title: text!(
        "自评等级未达到条件而受理",
        "accepted with a self-assessed grade that may not apply"
    ),
    message: text!(
        "自评等级为{actual}，可以申请评估的是{admitted}级。",
        "The self-assessed grade is {actual}; {admitted} may apply."
    ),
    help: text!(
        "核对自评等级；各地的申请条件不同，可以在校验时给出。",
        "Check the grade; regions differ, and the gate can be given for the judgement."
    ),
    sources: &[SELF_ASSESSMENT_FORM.cite("定级规则", Basis::Stated), SPECIFICATION.cite("11.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::History, &[]),
            ),
            Example::good(
                "refused",
                text!("没有受理", "not accepted"),
                Input::Edits(Base::Review, &[("/cases/0/self_grade", r#""B""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "below",
                text!("D级而受理", "accepted with grade D"),
                Input::Edits(Base::History, &[("/cases/0/self_grade", r#""D""#)]),
                "/cases/0/self_grade",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

fn check(document: &AssessmentHistory<'_>, context: &Context, found: &mut Findings) {
    let policy = &context.self_assessment;
    for (place, case) in document.cases.iter().enumerate() {
        let accepted = case.date_of(CaseEvent::Accepted).is_some();
        let below = case.self_grade.filter(|grade| accepted && !policy.admits(*grade));
        if let Some(actual) = below {
            let gate = policy.gate.iter().flatten().map(|grade| grade.as_str());
            let admitted = Specified::list(&gate.collect::<Vec<_>>());
            let path = format_args!("/cases/{place}/self_grade");
            found.report(path, &[("actual", &actual), ("admitted", &admitted)]);
        }
    }
}
