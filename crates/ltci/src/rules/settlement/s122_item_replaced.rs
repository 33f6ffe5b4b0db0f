//! 项目已由别的项目代替.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-122`: item that was replaced.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-122",
    title: text!(
        "项目已由别的项目代替",
        "item that was replaced"
    ),
    message: text!(
        "项目{item}到{last}为止，此后由{by}代替，服务日期是{day}。",
        "The item {item} ended on {last} and was replaced by {by}; the service is of {day}."
    ),
    help: text!(
        "改用代替它的项目。",
        "Use the item that took its place."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "last-day",
                text!("有效期最后一天", "the last day"),
                Input::Edits(Base::Settlement, &[]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/in_force_to", r#""2026-02-06""#),
                ("/items/6/replaced_by", r#""SAMPLE00000000008""#),
            ])]),
            Example::good(
                "replacement",
                text!("用代替的项目", "the replacement"),
                Input::Edits(Base::Settlement, &[
                    ("/details/1/ltc_item_codg", r#""SAMPLE00000000008""#),
                ]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/in_force_to", r#""2026-02-05""#),
                ("/items/6/replaced_by", r#""SAMPLE00000000008""#),
            ])]),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day after"),
                Input::Edits(Base::Settlement, &[]),
                "/details/1/ltc_item_codg",
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/in_force_to", r#""2026-02-05""#),
                ("/items/6/replaced_by", r#""SAMPLE00000000008""#),
            ])]),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some((detail, item)) = line.charge.care().zip(line.item()) else { return };
    let day = detail.day();
    let Some((last, by)) = item.in_force_to.zip(item.replaced_by) else { return };
    if day > last {
        let item = &item.ltc_item_codg;
        let params: [(_, &dyn Disclosable); 4] =
            [("item", item), ("last", &last), ("by", &by), ("day", &day)];
        at.report("ltc_item_codg", &params);
    }
}
