//! 单价高于目录的最高限价.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-123`: price above the cap of the directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-123",
    title: text!(
        "单价高于目录的最高限价",
        "price above the cap of the directory"
    ),
    message: text!(
        "项目{item}的单价{actual}元，高于最高限价{limit}元。",
        "The price of {item} is {actual} yuan, above its cap of {limit}."
    ),
    help: text!(
        "按不高于最高限价的价格收费。",
        "Charge no more than the cap."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "equal",
                text!("等于限价", "at the cap"),
                Input::Edits(Base::Settlement, &[]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/16/unit", r#""visit""#),
                ("/items/16/price_cap", r#""12.50""#),
            ])]),
        ],
        bad: &[
            Example::bad(
                "one-fen-over",
                text!("高一分", "one fen above"),
                Input::Edits(Base::Settlement, &[]),
                "/details/2/pric",
            )
            .knowing(&[(Base::Sample, &[
                ("/items/16/unit", r#""visit""#),
                ("/items/16/price_cap", r#""12.49""#),
            ])]),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(item) = line.item_in_force() else { return };
    let actual = line.charge.price();
    if let Some(limit) = item.price_cap.filter(|limit| *limit < actual) {
        let params: [(_, &dyn Disclosable); 3] =
            [("item", &item.ltc_item_codg), ("actual", &actual), ("limit", &limit)];
        at.report("pric", &params);
    }
}
