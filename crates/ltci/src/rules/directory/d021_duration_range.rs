//! 时长范围颠倒: the shortest time is not above the longest.

use crate::directory::{Edition, Item};
use crate::disclose::Disclosable;
use crate::rules::{AtItem, Base, Check, Context, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-021`: shortest duration above the longest.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-021",
    title: text!(
        "最短服务时长大于最长服务时长",
        "shortest duration above the longest"
    ),
    message: text!(
        "项目{item}的最短时长为{least}分钟，最长时长为{most}分钟。",
        "Item {item} takes at least {least} minutes and at most {most}."
    ),
    help: text!(
        "核对两个数，单位是分钟。",
        "Check both numbers; they are in minutes."
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
                "equal",
                text!("固定时长", "a fixed time"),
                Input::Edits(Base::Directory, &[("/items/0/duration_max", "15")]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-less",
                text!("少一分钟", "one minute less"),
                Input::Edits(Base::Directory, &[("/items/0/duration_max", "14")]),
                "/items/0/duration_max",
            ),
        ],
    },
    check: Check::Item(check),
    ..Rule::ACTIVE
};

fn check(item: &Item<'_>, _: &Edition<'_>, _: &Context, at: &mut AtItem<'_>) {
    let (Some(least), Some(most)) = (item.duration_min, item.duration_max) else { return };
    if least > most {
        let params: [(_, &dyn Disclosable); 3] =
            [("item", &item.ltc_item_codg), ("least", &least), ("most", &most)];
        at.report("duration_max", &params);
    }
}
