//! 未通过评估不满六个月又申请（浙江）: a rule of one province; elsewhere not judged.

use crate::assessment::{AssessmentHistory, Case};
use crate::code::{AssessmentKind, AssessmentResult};
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION, ZHEJIANG_PROCEDURE};
use crate::text;
use crate::value::Date;

/// `LTC-A-048`: new application within six months after a failed assessment (Zhejiang).
pub(crate) static RULE: Rule = Rule {
    code: "LTC-A-048",
    severity: Severity::Warning,
    title: text!(
        "未通过评估不满六个月又申请（浙江）",
        "new application within six months after a failed assessment (Zhejiang)"
    ),
    message: text!(
        "上次评估于{concluded}未通过，不满六个月，{applied}又申请；浙江的经办机构可以不予受理。",
        "The assessment of {concluded} was not passed; the new application of {applied} is within six months, and in Zhejiang it may be refused."
    ),
    help: text!(
        "满六个月后再申请；其他地区的规定未收录。",
        "Apply after six months; rules of other regions are not recorded."
    ),
    sources: &[ZHEJIANG_PROCEDURE.cite("不予受理的情形", Basis::Stated), SPECIFICATION.cite("11.8", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "review",
                text!("有异议和复评的记录", "a record with a dispute and its review"),
                Input::Edits(Base::Review, &[]),
            ),
            Example::good(
                "six-months",
                text!("恰好六个月", "exactly six months"),
                Input::Edits(Base::Review, &[("/cases/1/conclusion/asmt_result", r#""not_passed""#), ("/cases/2", r#"{"case_no":"SAMPLE-2026-C00004","asmt_kind":"initial","events":[{"event":"applied","date":"2026-07-26"}]}"#)]),
            ),
            Example::good(
                "elsewhere",
                text!("其他省份", "another province"),
                Input::Edits(Base::Review, &[("/cases/1/conclusion/asmt_result", r#""not_passed""#), ("/cases/2", r#"{"case_no":"SAMPLE-2026-C00004","asmt_kind":"initial","events":[{"event":"applied","date":"2026-07-25"}]}"#), ("/person/insuplc_admdvs", r#""320200""#)]),
            ),
            Example::good(
                "before-the-rule",
                text!("规程施行之前", "before the rule was in force"),
                Input::Edits(Base::Review, &[("/cases/1/conclusion/asmt_result", r#""not_passed""#), ("/cases/2", r#"{"case_no":"SAMPLE-2026-C00004","asmt_kind":"initial","events":[{"event":"applied","date":"2026-04-30"}]}"#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-day-early",
                text!("早一天", "one day early"),
                Input::Edits(Base::Review, &[("/cases/1/conclusion/asmt_result", r#""not_passed""#), ("/cases/2", r#"{"case_no":"SAMPLE-2026-C00004","asmt_kind":"initial","events":[{"event":"applied","date":"2026-07-25"}]}"#)]),
                "/cases/2/events/0/date",
            ),
        ],
    },
    check: Check::History(check),
    ..Rule::ACTIVE
};

const PROVINCE: &str = "33";
const MONTHS: i32 = 6;

fn check(document: &AssessmentHistory<'_>, _: &Context, found: &mut Findings) {
    if !document.person.insuplc_admdvs.as_str().starts_with(PROVINCE) {
        return;
    }
    for (place, case, before) in document.with_previous() {
        let is_review = case.asmt_kind == AssessmentKind::Review;
        let Some((failed, applied)) = before.and_then(failed).zip(case.began()) else { continue };
        if !is_review && in_force(applied) && applied < failed.plus_months(MONTHS) {
            let path = format_args!("/cases/{place}/events/0/date");
            found.report(path, &[("concluded", &failed), ("applied", &applied)]);
        }
    }
}

/// When an assessment was concluded that was not passed.
fn failed(case: &Case) -> Option<Date> {
    let conclusion = case.conclusion.as_ref()?;
    let failed = conclusion.asmt_result == Some(AssessmentResult::NotPassed);
    failed.then_some(conclusion.concluded)
}

/// The procedure is in force from 1 May 2026.
fn in_force(day: Date) -> bool {
    Date::new(2026, 5, 1).is_some_and(|first| first <= day)
}
