//! 数量或单价为零.

use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule, Severity};
use crate::settlement::{Charge, LineCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Money;

/// `LTC-S-038`: count or price of zero.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-038",
    severity: Severity::Warning,
    title: text!(
        "数量或单价为零",
        "count or price of zero"
    ),
    message: text!(
        "这一行的数量或单价为零，没有收费。",
        "The count or the price of the line is zero: it charges nothing."
    ),
    help: text!(
        "没有收费的服务不列入明细；漏填的，补上。",
        "Leave out what is not charged; fill in what was forgotten."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated), SPECIFICATION.cite("19.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "least",
                text!("百分之一个单位", "a hundredth of a unit"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/cnt", r#""0.01""#),
                    ("/details/2/pric", r#""1250.00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-count",
                text!("数量为零", "no count"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/cnt", r#""0.00""#),
                    ("/details/2/det_item_fee_sumamt", r#""0.00""#),
                    ("/details/2/inscp_scp_amt", r#""0.00""#),
                    ("/medfee_sumamt", r#""162.50""#),
                    ("/inscp_scp_amt", r#""162.50""#),
                    ("/psn_part_amt", r#""31.25""#),
                    ("/psn_cash_pay", r#""31.25""#),
                    ("/setldetail/0/inscp_scp_amt", r#""162.50""#),
                ]),
                "/details/2/cnt",
            ),
            Example::bad(
                "no-price",
                text!("单价为零", "no price"),
                Input::Edits(Base::Settlement, &[
                    ("/details/2/pric", r#""0.00""#),
                    ("/details/2/det_item_fee_sumamt", r#""0.00""#),
                    ("/details/2/inscp_scp_amt", r#""0.00""#),
                    ("/medfee_sumamt", r#""162.50""#),
                    ("/inscp_scp_amt", r#""162.50""#),
                    ("/psn_part_amt", r#""31.25""#),
                    ("/psn_cash_pay", r#""31.25""#),
                    ("/setldetail/0/inscp_scp_amt", r#""162.50""#),
                ]),
                "/details/2/pric",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let (field, nothing) = match line.charge {
        Charge::Care(detail) => ("cnt", detail.cnt.hundredths() == 0),
        Charge::Device(rental) => ("days", rental.days.0 == 0),
    };
    if nothing {
        at.report(field, &[]);
    } else if line.charge.price() == Money::ZERO {
        at.report("pric", &[]);
    }
}
