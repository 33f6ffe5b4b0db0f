//! 目录中没有计划的项目.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-035`: planned item not in the directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-035",
    title: text!(
        "计划的项目不在目录中",
        "planned item not in the directory"
    ),
    message: text!(
        "目录{edition}中没有项目{item}。",
        "The directory {edition} has no item {item}."
    ),
    help: text!(
        "核对项目编码和所用的目录。",
        "Check the code of the item and the directory."
    ),
    sources: &[SPECIFICATION.cite("17.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准计划", "the base plan"),
                Input::Edits(Base::CarePlan, &[]),
            ),
            Example::good(
                "last-item",
                text!("目录的最后一项", "the last item of the directory"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/1/ltc_item_codg", r#""SAMPLE00000000036""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-too-many",
                text!("目录只有36项", "the directory has 36 items"),
                Input::Edits(Base::CarePlan, &[
                    ("/items/1/ltc_item_codg", r#""SAMPLE00000000037""#),
                ]),
                "/items/1/ltc_item_codg",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item, row) in case.rows() {
        if row.is_none() {
            let params: [(_, &dyn Disclosable); 2] =
                [("edition", &case.plan.directory), ("item", &item.ltc_item_codg)];
            found.report(format_args!("/items/{place}/ltc_item_codg"), &params);
        }
    }
}
