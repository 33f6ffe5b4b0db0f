//! 单价与目录不同.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule, Severity};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-124`: price other than that of the directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-124",
    severity: Severity::Warning,
    title: text!(
        "单价与目录不同",
        "price other than that of the directory"
    ),
    message: text!(
        "项目{item}在目录中的单价是{expected}元，文书填的是{actual}元。",
        "The directory has {expected} yuan for {item}; the document says {actual}."
    ),
    help: text!(
        "核对单价；当地另有价格的，使用写有该价格的目录。",
        "Check the price; where the region has another one, use a directory that says so."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "no-price",
                text!("目录没有单价", "the directory has no price"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "equal",
                text!("相同", "equal"),
                Input::Edits(Base::Settlement, &[]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/16/unit", r#""visit""#),
                ("/items/16/price", r#""12.50""#),
            ])]),
        ],
        bad: &[
            Example::bad(
                "one-fen-below",
                text!("低一分", "one fen below"),
                Input::Edits(Base::Settlement, &[]),
                "/details/2/pric",
            )
            .knowing(&[(Base::Sample, &[
                ("/items/16/unit", r#""visit""#),
                ("/items/16/price", r#""12.51""#),
            ])]),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some(item) = line.item_in_force() else { return };
    let actual = line.charge.price();
    if let Some(expected) = item.price.filter(|price| *price != actual) {
        let params: [(_, &dyn Disclosable); 3] =
            [("item", &item.ltc_item_codg), ("expected", &expected), ("actual", &actual)];
        at.report("pric", &params);
    }
}
