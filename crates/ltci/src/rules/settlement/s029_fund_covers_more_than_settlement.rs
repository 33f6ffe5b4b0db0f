//! 分项符合政策范围金额大于合计.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-029`: covered amount of a fund above that of the settlement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-029",
    title: text!(
        "分项符合政策范围金额大于合计",
        "covered amount of a fund above that of the settlement"
    ),
    message: text!(
        "该项符合政策范围金额为{actual}元，整笔结算只有{limit}元。",
        "{actual} yuan are covered for the fund, {limit} in the whole settlement."
    ),
    help: text!(
        "核对本项与合计的 inscp_scp_amt。",
        "Check inscp_scp_amt of the entry and of the settlement."
    ),
    sources: &[SPECIFICATION.cite("19.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "part",
                text!("只涉及一部分", "only a part"),
                Input::Edits(Base::Settlement, &[("/setldetail/0/inscp_scp_amt", r#""162.50""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen-over",
                text!("多一分", "one fen over"),
                Input::Edits(Base::Settlement, &[("/setldetail/0/inscp_scp_amt", r#""175.01""#)]),
                "/setldetail/0/inscp_scp_amt",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let limit = case.settlement.inscp_scp_amt;
    for (place, payment) in case.settlement.setldetail.iter().enumerate() {
        let actual = payment.inscp_scp_amt;
        if actual > limit {
            let path = format_args!("/setldetail/{place}/inscp_scp_amt");
            found.report(path, &[("actual", &actual), ("limit", &limit)]);
        }
    }
}
