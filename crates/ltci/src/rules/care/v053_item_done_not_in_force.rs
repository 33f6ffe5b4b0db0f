//! 完成的项目当日不在有效期.

use super::successor;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-053`: item done is not in force that day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-053",
    title: text!(
        "完成的项目当日不在有效期",
        "item done is not in force that day"
    ),
    message: text!(
        "项目{item}在{day}不在目录的有效期内。",
        "Item {item} is not in force on {day}."
    ),
    help: text!(
        "核对项目和服务日期。",
        "Check the item and the day of the visit."
    ),
    sources: &[SPECIFICATION.cite("18.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "last-day",
                text!("最后一天", "the last day"),
                Input::Edits(Base::ServiceRecord, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_to", r#""2026-02-03""#)])]),
        ],
        bad: &[
            Example::bad(
                "ended",
                text!("前一天失效", "ended the day before"),
                Input::Edits(Base::ServiceRecord, &[]),
                "/items/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_to", r#""2026-02-02""#)])]),
            Example::bad(
                "not-yet",
                text!("次日才生效", "begins a day later"),
                Input::Edits(Base::ServiceRecord, &[]),
                "/items/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_from", r#""2026-02-04""#)])]),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let day = case.record.begn_time.date();
    for (place, item, row) in case.listed() {
        if !row.in_force().contains(day) && successor(row, day).is_none() {
            let params: [(_, &dyn Disclosable); 2] = [("item", &item.ltc_item_codg), ("day", &day)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
    }
}
