//! 符合政策范围金额大于费用总额.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-030`: covered amount above the total.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-030",
    title: text!(
        "符合政策范围金额大于费用总额",
        "covered amount above the total"
    ),
    message: text!(
        "符合政策范围金额{actual}元，大于费用总额{limit}元。",
        "{actual} yuan are covered, more than the total of {limit}."
    ),
    help: text!(
        "核对 inscp_scp_amt 和 medfee_sumamt。",
        "Check inscp_scp_amt and medfee_sumamt."
    ),
    sources: &[SPECIFICATION.cite("19.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "equal",
                text!("相等", "equal"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "part",
                text!("部分符合", "partly covered"),
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
                Input::Edits(Base::Settlement, &[("/inscp_scp_amt", r#""175.01""#)]),
                "/inscp_scp_amt",
            )
            .beside(&[("LTC-S-001", "/directory"), ("LTC-S-033", "/inscp_scp_amt")]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let (actual, limit) = (case.settlement.inscp_scp_amt, case.settlement.medfee_sumamt);
    if actual > limit {
        found.report("/inscp_scp_amt", &[("actual", &actual), ("limit", &limit)]);
    }
}
