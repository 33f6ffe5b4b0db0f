//! 费用明细流水号重复.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::settlement::lines::numbers_twice;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-039`: number of a line twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-039",
    title: text!(
        "费用明细流水号重复",
        "number of a line twice"
    ),
    message: text!(
        "这一行的流水号与{line}相同。",
        "The line has the number of {line}."
    ),
    help: text!(
        "同一笔结算内，流水号不得重复，器具租赁也在内；重复计费的，删去一行。",
        "Numbers stand once in a settlement, rentals included; drop a line that is charged twice."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated), SPECIFICATION.cite("19.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "not-in-order",
                text!("不按次序", "not in order"),
                Input::Edits(Base::Settlement, &[("/details/0/feedetl_sn", r#""SAMPLE-D-000009""#)]),
            ),
            Example::good(
                "with-device",
                text!("含器具租赁", "with a rental"),
                with_device!(),
            ),
        ],
        bad: &[
            Example::bad(
                "twice",
                text!("两行相同", "two lines"),
                Input::Edits(Base::Settlement, &[("/details/2/feedetl_sn", r#""SAMPLE-D-000001""#)]),
                "/details/2/feedetl_sn",
            ),
            Example::bad(
                "rental",
                text!("与器具租赁相同", "a line and a rental"),
                with_device!(("/devices/0/feedetl_sn", r#""SAMPLE-D-000003""#)),
                "/devices/0/feedetl_sn",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    if case.lines().numbers_ascend {
        return;
    }
    for [earlier, later] in numbers_twice(case.settlement) {
        found.report(format_args!("{later}/feedetl_sn"), &[("line", &earlier)]);
    }
}
