//! 服务当日评估结论不在有效期.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::{Charge, LineCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-130`: assessment not in force on the day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-130",
    title: text!(
        "服务当日评估结论不在有效期",
        "assessment not in force on the day"
    ),
    message: text!(
        "服务日期{day}不在结论有效期{from}至{to}之内。",
        "The service is of {day}; the conclusion is valid from {from} to {to}."
    ),
    help: text!(
        "有效期外的服务不予支付；已有新结论的，分开结算。",
        "Care outside the validity is not paid; where there is a newer conclusion, settle it separately."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated), SPECIFICATION.cite("19.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "first-day",
                text!("有效期第一天", "the first day"),
                Input::Edits(Base::Settlement, &[
                    ("/assessment/validity/begndate", r#""2026-02-03""#),
                ]),
            ),
            Example::good(
                "last-day",
                text!("有效期最后一天", "the last day"),
                Input::Edits(Base::Settlement, &[
                    ("/assessment/validity/enddate", r#""2026-02-10""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Settlement, &[
                    ("/assessment/validity/begndate", r#""2026-02-04""#),
                ]),
                "/details/0/begn_time",
            ),
            Example::bad(
                "rental",
                text!("器具租赁晚一天", "a rental one day over"),
                with_device!(
                    ("/devices/0/begndate", r#""2026-02-07""#),
                    ("/devices/0/enddate", r#""2026-02-11""#),
                    ("/assessment/validity/enddate", r#""2026-02-10""#),
                ),
                "/devices/0/enddate",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let validity = &line.case.settlement.assessment.validity;
    let days = match line.charge {
        Charge::Care(detail) if detail.begn_time.is_some() => [Some(("begn_time", detail.day())), None],
        Charge::Care(detail) => [Some(("fee_ocur_time", detail.day())), None],
        Charge::Device(it) => [Some(("begndate", it.begndate)), Some(("enddate", it.enddate))],
    };
    let outside = days.into_iter().flatten().find(|(_, day)| !validity.contains(*day));
    let Some((field, day)) = outside.filter(|_| validity.is_ordered()) else { return };
    let params: [(_, &dyn Disclosable); 3] =
        [("day", &day), ("from", &validity.begndate), ("to", &validity.enddate)];
    at.report(field, &params);
}
