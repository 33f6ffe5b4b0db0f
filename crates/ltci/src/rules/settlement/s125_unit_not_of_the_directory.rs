//! 计价单位与目录不同.

use crate::disclose::Disclosable;
use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-125`: unit other than that of the directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-125",
    title: text!(
        "计价单位与目录不同",
        "unit other than that of the directory"
    ),
    message: text!(
        "项目{item}在目录中按{expected}计价，文书按{actual}计价。",
        "The directory charges {item} by the {expected}, the document by the {actual}."
    ),
    help: text!(
        "按目录的计价单位填写数量和单价。",
        "Write count and price in the unit of the directory."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "no-unit",
                text!("目录没有计价单位", "the directory has no unit"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "equal",
                text!("相同", "equal"),
                Input::Edits(Base::Settlement, &[]),
            )
            .knowing(&[(Base::Sample, &[("/items/16/unit", r#""visit""#)])]),
        ],
        bad: &[
            Example::bad(
                "hour",
                text!("按小时", "by the hour"),
                Input::Edits(Base::Settlement, &[]),
                "/details/2/unit",
            )
            .knowing(&[(Base::Sample, &[("/items/16/unit", r#""hour""#)])]),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let Some((detail, item)) = line.charge.care().zip(line.item_in_force()) else { return };
    if let Some(expected) = item.unit.filter(|unit| *unit != detail.unit) {
        let params: [(_, &dyn Disclosable); 3] =
            [("item", &item.ltc_item_codg), ("expected", &expected), ("actual", &detail.unit)];
        at.report("unit", &params);
    }
}
