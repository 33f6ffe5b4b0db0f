//! 服务时长超出目录的范围.

use super::bound_broken;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-055`: minutes done out of the range of the directory.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-055",
    severity: Severity::Warning,
    title: text!(
        "服务时长超出目录的范围",
        "minutes done out of the range of the directory"
    ),
    message: text!(
        "项目{item}做了{minutes}分钟，目录规定{bound}{limit}分钟。",
        "Item {item} took {minutes} minutes; the directory says {bound} {limit}."
    ),
    help: text!(
        "核对时长；属实的，核实服务是否完整，能否计费。",
        "Check the number; if it is true, see whether the service was complete and can be charged."
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
                "shortest",
                text!("最短时长", "the shortest time"),
                Input::Edits(Base::ServiceRecord, &[]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/duration_min", "35"),
                ("/items/6/duration_max", "60"),
            ])]),
            Example::good(
                "longest",
                text!("最长时长", "the longest time"),
                Input::Edits(Base::ServiceRecord, &[]),
            )
            .knowing(&[(Base::Sample, &[
                ("/items/6/duration_min", "15"),
                ("/items/6/duration_max", "35"),
            ])]),
        ],
        bad: &[
            Example::bad(
                "too-short",
                text!("少一分钟", "one minute short"),
                Input::Edits(Base::ServiceRecord, &[]),
                "/items/0/minutes",
            )
            .knowing(&[(Base::Sample, &[("/items/6/duration_min", "36")])]),
            Example::bad(
                "too-long",
                text!("多一分钟", "one minute over"),
                Input::Edits(Base::ServiceRecord, &[]),
                "/items/0/minutes",
            )
            .knowing(&[(Base::Sample, &[("/items/6/duration_max", "34")])]),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    for (place, item, row) in case.listed() {
        if let Some((bound, limit)) = bound_broken(row, item.minutes) {
            let (code, minutes) = (item.ltc_item_codg, item.minutes);
            let params: [(_, &dyn Disclosable); 4] =
                [("item", &code), ("minutes", &minutes), ("bound", &bound), ("limit", &limit)];
            found.report(format_args!("/items/{place}/minutes"), &params);
        }
    }
}
