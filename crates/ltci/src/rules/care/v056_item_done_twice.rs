//! 同一项目记了两行: one line an item.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::{ServiceDone, ServiceRecordCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-056`: item done twice in a visit.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-056",
    title: text!(
        "一次服务中同一项目记了两行",
        "item done twice in a visit"
    ),
    message: text!(
        "项目{item}在这次服务中已有一行。",
        "Item {item} has a line in this visit already."
    ),
    help: text!(
        "合并为一行，时长相加；误记的删去。",
        "Make one line of them with the sum of the minutes, or drop the one that is wrong."
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
                "next-code",
                text!("编码相邻", "the next code"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/items/1/ltc_item_codg", r#""SAMPLE00000000008""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same-code",
                text!("编码相同", "the same code"),
                Input::Edits(Base::ServiceRecord, &[
                    ("/items/1/ltc_item_codg", r#""SAMPLE00000000007""#),
                ]),
                "/items/1/ltc_item_codg",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let items = &case.record.items;
    if items.is_sorted_by(|one, next| one.ltc_item_codg < next.ltc_item_codg) {
        return;
    }
    let code = |(place, item): (usize, &ServiceDone)| (item.ltc_item_codg, place);
    let mut lines: Vec<_> = items.iter().enumerate().map(code).collect();
    lines.sort_unstable();
    for (one, next) in lines.iter().zip(lines.iter().skip(1)) {
        let ((before, _), (code, place)) = (one, next);
        if before == code {
            found.report(format_args!("/items/{place}/ltc_item_codg"), &[("item", code)]);
        }
    }
}
