//! 服务不在计划期间内.

use crate::batch::{Across, Group, Key};
use crate::disclose::Disclosable;
use crate::rules::batch_samples::REST_WITHOUT;
use crate::rules::{Base, BatchExample, Check, Examples, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-016`: service outside the period of its plan.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-016",
    severity: Severity::Warning,
    title: text!("服务不在计划期间内", "service outside the period of its plan"),
    message: text!(
        "服务日期不在所引用的护理服务计划的期间内（{from}至{to}）。",
        "The day of the service lies outside the period of its care plan, {from} to {to}."
    ),
    help: text!(
        "计划到期的，先续签再服务；计划编号填错的，改正。",
        "Where the plan has ended sign a new one first; if its number is wrong, correct it."
    ),
    sources: &[SPECIFICATION.cite("23.4", Basis::Stated)],
    examples: Examples::Batches {
        good: &[
            BatchExample::good(
                "within",
                text!("在计划期间内", "within the period"),
                &[
                    (Base::CarePlan, &[]),
                    (Base::ServiceRecord, &[]),
                    (Base::Settlement, &[REST_WITHOUT]),
                ],
            ),
            BatchExample::good(
                "first-day",
                text!("计划首日", "on the first day"),
                &[
                    (Base::CarePlan, &[&[("/period/begndate", r#""2026-02-03""#)]]),
                    (Base::ServiceRecord, &[]),
                ],
            ),
        ],
        bad: &[
            BatchExample::bad(
                "record-before",
                text!("计划开始之前", "before the plan begins"),
                &[
                    (
                        Base::CarePlan,
                        &[&[("/period/begndate", r#""2026-02-08""#), ("/items/2", "null")]],
                    ),
                    (Base::ServiceRecord, &[]),
                ],
                (2, "/begn_time", 1),
            ),
            BatchExample::bad(
                "line-after",
                text!("计划结束之后的明细", "a line after the plan ended"),
                &[
                    (
                        Base::CarePlan,
                        &[&[("/period/enddate", r#""2026-02-09""#), ("/items/2", "null")]],
                    ),
                    (Base::Settlement, &[]),
                ],
                (2, "/details/2/fee_ocur_time", 1),
            ),
        ],
    },
    check: Check::Across(Key::Plan, check),
    ..Rule::ACTIVE
};

fn check(group: &Group<'_>, found: &mut Across<'_>) {
    let mut plans = group.plans();
    let Some(plan) = plans.next() else { return };
    let (from, to) = (plan.period.begndate, plan.period.enddate);
    let params: [(&str, &dyn Disclosable); 2] = [("from", &from), ("to", &to)];
    for record in group.records().filter(|it| !plan.period.contains(it.span.begin.date())) {
        found.tell((record.paper, "/begn_time"), Some((plan.paper, "/period")), &params);
    }
    for line in group.settled_lines() {
        if !plan.period.contains(line.fact.span.begin.date()) {
            let path = line.path("fee_ocur_time");
            found.tell((line.settlement.paper, &path), Some((plan.paper, "/period")), &params);
        }
    }
}
