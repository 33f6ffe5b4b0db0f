//! 项目在服务当日不生效.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-121`: item not in force on the day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-121",
    title: text!(
        "项目在服务当日不生效",
        "item not in force on the day"
    ),
    message: text!(
        "项目{item}在服务当日{day}不在有效期内。",
        "The item {item} is not in force on {day}, the day of the service."
    ),
    help: text!(
        "核对服务日期和编码；用另一版目录的，改写 directory。",
        "Check day and code; if another edition is meant, name it in directory."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "last-day",
                text!("有效期最后一天", "the last day"),
                Input::Edits(Base::Settlement, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_to", r#""2026-02-06""#)])]),
            Example::good(
                "first-day",
                text!("有效期第一天", "the first day"),
                Input::Edits(Base::Settlement, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_from", r#""2026-02-03""#)])]),
        ],
        bad: &[
            Example::bad(
                "ended",
                text!("早一天失效", "ended one day before"),
                Input::Edits(Base::Settlement, &[]),
                "/details/1/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_to", r#""2026-02-05""#)])]),
            Example::bad(
                "not-begun",
                text!("晚一天生效", "begins one day after"),
                Input::Edits(Base::Settlement, &[]),
                "/details/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[("/items/6/in_force_from", r#""2026-02-04""#)])]),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some((detail, item)) = line.charge.care().zip(line.item()) else { return };
    let day = detail.day();
    let replaced = item.replaced_by.is_some() && item.in_force_from <= day;
    if !item.in_force().contains(day) && !replaced {
        let params: [(_, &dyn Disclosable); 2] = [("item", &item.ltc_item_codg), ("day", &day)];
        at.report("ltc_item_codg", &params);
    }
}
