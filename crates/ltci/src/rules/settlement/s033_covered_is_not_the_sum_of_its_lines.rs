//! 符合政策范围金额不等于明细之和.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-033`: covered amount is not the sum of its lines.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-033",
    title: text!(
        "符合政策范围金额不等于明细之和",
        "covered amount is not the sum of its lines"
    ),
    message: text!(
        "各行符合政策范围金额之和为{expected}元，文书填的合计是{actual}元。",
        "The lines are covered with {expected} yuan together; the document says {actual}."
    ),
    help: text!(
        "核对合计与各行的 inscp_scp_amt，精确到分，不允许尾差；因限额不予支付的部分，应从各行中扣除。",
        "Compare inscp_scp_amt of the settlement with the sum over all lines, to the fen, without tolerance; what a cap leaves out is taken off the lines."
    ),
    sources: &[SPECIFICATION.cite("19.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "with-device",
                text!("含器具租赁", "with a rental"),
                with_device!(),
            ),
            Example::good(
                "part",
                text!("一行不符合", "one line is not covered"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/inscp_scp_amt", r#""0.00""#),
                    ("/inscp_scp_amt", r#""162.50""#),
                    ("/setldetail/0/inscp_scp_amt", r#""162.50""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-short",
                text!("少一分", "one fen short"),
                Input::Edits(Base::Settlement, &[
                    ("/inscp_scp_amt", r#""174.99""#),
                    ("/setldetail/0/inscp_scp_amt", r#""174.99""#),
                ]),
                "/inscp_scp_amt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let (expected, actual) = (case.lines().covered, case.settlement.inscp_scp_amt);
    if expected != actual {
        found.report("/inscp_scp_amt", &[("expected", &expected), ("actual", &actual)]);
    }
}
