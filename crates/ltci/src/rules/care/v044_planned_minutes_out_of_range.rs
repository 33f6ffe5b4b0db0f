//! 计划时长超出目录的范围.

use super::bound_broken;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::CarePlanCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-044`: planned minutes out of the range of the directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-044",
    title: text!(
        "计划时长超出目录的范围",
        "planned minutes out of the range of the directory"
    ),
    message: text!(
        "项目{item}计划每次{minutes}分钟，目录规定{bound}{limit}分钟。",
        "Item {item} is planned for {minutes} minutes; the directory says {bound} {limit}."
    ),
    help: text!(
        "核对时长，单位是分钟。",
        "Check the number; it is in minutes."
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
                "shortest",
                text!("最短时长", "the shortest time"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/duration_min", "30"),
                ("/items/6/duration_max", "60"),
            ])]),
            Example::good(
                "longest",
                text!("最长时长", "the longest time"),
                Input::Edits(Base::CarePlan, &[]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/duration_min", "15"),
                ("/items/6/duration_max", "30"),
            ])]),
        ],
        bad: &[
            Example::bad(
                "too-short",
                text!("少一分钟", "one minute short"),
                Input::Edits(Base::CarePlan, &[]),
                "/items/0/minutes",
            )
            .knowing(&[(Base::Sample, &[("/items/6/duration_min", "31")])]),
            Example::bad(
                "too-long",
                text!("多一分钟", "one minute over"),
                Input::Edits(Base::CarePlan, &[]),
                "/items/0/minutes",
            )
            .knowing(&[(Base::Sample, &[("/items/6/duration_max", "29")])]),
        ],
    },
    check: Check::CarePlan(check),
    ..Rule::ACTIVE
};

fn check(case: &CarePlanCase<'_>, found: &mut Findings) {
    for (place, item, row) in case.listed() {
        let Some(minutes) = item.minutes else { continue };
        if let Some((bound, limit)) = bound_broken(row, minutes) {
            let code = item.ltc_item_codg;
            let params: [(_, &dyn Disclosable); 4] =
                [("item", &code), ("minutes", &minutes), ("bound", &bound), ("limit", &limit)];
            found.report(format_args!("/items/{place}/minutes"), &params);
        }
    }
}
