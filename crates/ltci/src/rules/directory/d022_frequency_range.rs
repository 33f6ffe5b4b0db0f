//! 频次范围不递增: a range rises.

use crate::directory::{Edition, Frequency, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-022`: frequency range does not rise.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-022",
    title: text!(
        "服务频次的范围不递增",
        "frequency range does not rise"
    ),
    message: text!(
        "项目{item}的服务频次“{frequency}”，后一个数应大于前一个数。",
        "The frequency of item {item} is {frequency}: the second number must be greater than the first."
    ),
    help: text!(
        "写成由小到大的范围；次数固定的只写一个数，如“2次/日”。",
        "Write the range from small to great; for a fixed number write one, such as 2次/日."
    ),
    sources: &[SPECIFICATION.cite("8.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "one-number",
                text!("固定次数", "a fixed number"),
                Input::Edits(Base::Directory, &[("/items/0/frequency", r#""2次/日""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "falling",
                text!("由大到小", "from great to small"),
                Input::Edits(Base::Directory, &[("/items/0/frequency", r#""3-1次/日""#)]),
                "/items/0/frequency",
            ),
            Example::bad(
                "equal",
                text!("前后相同", "twice the same"),
                Input::Edits(Base::Directory, &[("/items/0/frequency", r#""2-2次/日""#)]),
                "/items/0/frequency",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, _: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let Some(frequency) = item.frequency else { return };
    let Frequency::Times { least, most: Some(most), .. } = frequency else { return };
    if most <= least {
        let params: [(_, &dyn Disclosable); 2] =
            [("item", &item.ltc_item_codg), ("frequency", &frequency)];
        at.report("frequency", &params);
    }
}
