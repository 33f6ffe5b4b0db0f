//! 一行的符合政策范围金额大于金额.

use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::LineCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-037`: a line is covered with more than it costs.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-037",
    title: text!(
        "一行的符合政策范围金额大于金额",
        "a line is covered with more than it costs"
    ),
    message: text!(
        "这一行金额{limit}元，符合政策范围金额却有{actual}元。",
        "The line costs {limit} yuan and is covered with {actual}."
    ),
    help: text!(
        "核对这一行的两个金额。",
        "Check both amounts of the line."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated), SPECIFICATION.cite("19.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "equal",
                text!("全部符合", "wholly covered"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "not-covered",
                text!("不符合", "not covered"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/inscp_scp_amt", r#""0.00""#),
                    ("/inscp_scp_amt", r#""162.50""#),
                    ("/setldetail/0/inscp_scp_amt", r#""162.50""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-over",
                text!("多一分", "one fen over"),
                Input::Edits(Base::Settlement, &[
                    ("/details/0/inscp_scp_amt", r#""64.99""#),
                    ("/details/2/inscp_scp_amt", r#""12.51""#),
                ]),
                "/details/2/inscp_scp_amt",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let (actual, limit) = (line.charge.covered(), line.charge.amount());
    if actual > limit {
        at.report("inscp_scp_amt", &[("actual", &actual), ("limit", &limit)]);
    }
}
