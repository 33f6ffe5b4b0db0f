//! 明细金额不等于数量乘单价.

use crate::rules::{AtLine, Base, Check, Example, Examples, Input, Rule};
use crate::settlement::{Charge, LineCase};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::UnitCount;

/// `LTC-S-036`: amount of a line is not count times price.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-036",
    title: text!(
        "明细金额不等于数量乘单价",
        "amount of a line is not count times price"
    ),
    message: text!(
        "数量{count}乘单价{price}元，应为{expected}元，文书填的是{actual}元。",
        "{count} times {price} yuan is {expected}; the document says {actual}."
    ),
    help: text!(
        "逐行计算，每行只舍入一次：按政策参数的舍入方式和单位，参数没有规定的四舍五入到分；不允许尾差。",
        "Compute every line and round once: as the profile says, or half up to the fen where it does not; there is no tolerance."
    ),
    sources: &[SPECIFICATION.cite("19.4", Basis::Stated), SPECIFICATION.cite("19.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "half-way",
                text!("恰在两分之间，进到高的一分", "half-way between two fen goes up"),
                Input::Edits(Base::Settlement, &[
                    ("/details/1/pric", r#""65.33""#),
                    ("/details/1/det_item_fee_sumamt", r#""98.00""#),
                    ("/medfee_sumamt", r#""175.50""#),
                    ("/psn_part_amt", r#""44.25""#),
                    ("/psn_cash_pay", r#""44.25""#),
                ]),
            ),
            Example::good(
                "rental",
                text!("器具租金", "a rental"),
                with_device!(),
            ),
        ],
        bad: &[
            Example::bad(
                "half-way-down",
                text!("恰在两分之间，舍去了", "half-way, rounded down"),
                Input::Edits(Base::Settlement, &[
                    ("/details/1/pric", r#""65.33""#),
                    ("/details/1/det_item_fee_sumamt", r#""97.99""#),
                    ("/medfee_sumamt", r#""175.49""#),
                    ("/psn_part_amt", r#""44.24""#),
                    ("/psn_cash_pay", r#""44.24""#),
                ]),
                "/details/1/det_item_fee_sumamt",
            ),
            Example::bad(
                "rental-short",
                text!("器具租金少算一天", "a rental one day short"),
                with_device!(
                    ("/devices/0/det_item_fee_sumamt", r#""44.00""#),
                    ("/devices/0/inscp_scp_amt", r#""44.00""#),
                    ("/medfee_sumamt", r#""219.00""#),
                    ("/inscp_scp_amt", r#""219.00""#),
                    ("/psn_part_amt", r#""87.75""#),
                    ("/psn_cash_pay", r#""87.75""#),
                ),
                "/devices/0/det_item_fee_sumamt",
            ),
        ],
    },
    check: Check::SettlementLine(check),
    ..Rule::ACTIVE
};

fn check(line: &LineCase<'_, '_>, at: &mut AtLine<'_>) {
    let count = match line.charge {
        Charge::Care(detail) => Some(detail.cnt),
        Charge::Device(rental) => UnitCount::from_units(rental.days.0),
    };
    let (price, actual) = (line.charge.price(), line.charge.amount());
    let Some(count) = count else { return };
    let (mode, step) = line.case.rounding();
    let expected = count.cost(price, mode, step);
    if expected != actual {
        at.report(
            "det_item_fee_sumamt",
            &[("count", &count), ("price", &price), ("expected", &expected), ("actual", &actual)],
        );
    }
}
