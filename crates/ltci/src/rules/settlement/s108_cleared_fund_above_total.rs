//! 基金支付大于费用总额.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Clearing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-108`: fund above the total of a settlement.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-108",
    title: text!(
        "明细的基金支付大于费用总额",
        "fund above the total of a settlement"
    ),
    message: text!(
        "基金支付{fund}元大于费用总额{total}元。",
        "The fund pays {fund} yuan, more than the total of {total}."
    ),
    help: text!(
        "按结算的金额填写。",
        "Give the amounts of the settlement."
    ),
    sources: &[SPECIFICATION.cite("21.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Clearing, &[]),
            ),
            Example::good(
                "all",
                text!("基金全额支付", "the fund pays all"),
                Input::Edits(Base::Clearing, &[
                    ("/settlements/0/fund_pay_sumamt", r#""175.00""#),
                    ("/fund_pay_sumamt", r#""355.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen",
                text!("多一分", "one fen more"),
                Input::Edits(Base::Clearing, &[
                    ("/settlements/0/fund_pay_sumamt", r#""175.01""#),
                    ("/fund_pay_sumamt", r#""355.01""#),
                ]),
                "/settlements/0/fund_pay_sumamt",
            ),
        ],
    },
    check: Check::Clearing(check),
    ..Rule::ACTIVE
};

fn check(document: &Clearing, _: &Context, found: &mut Findings) {
    for (place, settlement) in document.settlements.iter().enumerate() {
        let (paid, total) = (settlement.fund_pay_sumamt, settlement.medfee_sumamt);
        if paid > total {
            let path = format_args!("/settlements/{place}/fund_pay_sumamt");
            found.report(path, &[("fund", &paid), ("total", &total)]);
        }
    }
}
