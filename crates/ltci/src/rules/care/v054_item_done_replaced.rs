//! 完成的项目已被代替.

use super::successor;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-054`: item done was replaced.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-054",
    title: text!(
        "完成的项目已被代替",
        "item done was replaced"
    ),
    message: text!(
        "项目{item}在{day}已失效，由{successor}代替。",
        "Item {item} is no longer in force on {day}; {successor} takes its place."
    ),
    help: text!(
        "改记代替它的项目。",
        "Record the item that took its place."
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
                text!("最后一天仍有效", "the last day"),
                Input::Edits(Base::ServiceRecord, &[]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/in_force_to", r#""2026-02-03""#),
                ("/items/6/replaced_by", r#""SAMPLE00000000008""#),
            ])]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("失效次日", "the day after"),
                Input::Edits(Base::ServiceRecord, &[]),
                "/items/0/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/in_force_to", r#""2026-02-02""#),
                ("/items/6/replaced_by", r#""SAMPLE00000000008""#),
            ])]),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let day = case.record.begn_time.date();
    for (place, item, row) in case.listed() {
        if let Some(successor) = successor(row, day) {
            let params: [(_, &dyn Disclosable); 3] =
                [("item", &item.ltc_item_codg), ("day", &day), ("successor", &successor)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
    }
}
