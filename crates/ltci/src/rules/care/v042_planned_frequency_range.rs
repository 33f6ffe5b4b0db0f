//! 计划频次的范围不递增.

use crate::directory::Frequency;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-042`: planned frequency range does not rise.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-042",
    title: text!(
        "计划频次的范围不递增",
        "planned frequency range does not rise"
    ),
    message: text!(
        "项目{item}的频次“{frequency}”，后一个数应大于前一个数。",
        "The frequency of item {item} is {frequency}: the second number must be greater than the first."
    ),
    help: text!(
        "写成由小到大的范围；次数固定的只写一个数，如“2次/日”。",
        "Write the range from small to great; for a fixed number write one, such as 2次/日."
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
                "range",
                text!("由小到大", "from small to great"),
                Input::Edits(Base::CarePlan, &[("/items/0/frequency", r#""2-3次/周""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "reversed",
                text!("由大到小", "from great to small"),
                Input::Edits(Base::CarePlan, &[("/items/0/frequency", r#""3-2次/周""#)]),
                "/items/0/frequency",
            ),
            Example::bad(
                "equal",
                text!("两个数相同", "two equal numbers"),
                Input::Edits(Base::CarePlan, &[("/items/0/frequency", r#""2-2次/周""#)]),
                "/items/0/frequency",
            ),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item) in case.plan.items.iter().enumerate() {
        let (code, frequency) = (item.ltc_item_codg, item.frequency);
        if matches!(frequency, Frequency::Times { least, most: Some(most), .. } if most <= least) {
            let params: [(_, &dyn Disclosable); 2] = [("item", &code), ("frequency", &frequency)];
            found.report(format_args!("/items/{place}/frequency"), &params);
        }
    }
}
