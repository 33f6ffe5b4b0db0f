//! 金额不合规则.

use crate::rules::{Base, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-F-012`: malformed amount.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-F-012",
    title: text!(
        "金额不合规则",
        "malformed amount"
    ),
    message: text!(
        "这里应为金额：元，恰有两位小数，不为负，整数部分不超过14位，没有多余的零和分隔符。",
        "Expected here: an amount in yuan with exactly two decimals, not negative, at most 14 digits before the point, no superfluous zeros, no separators."
    ),
    help: text!(
        "写成\"175.00\"、\"1175.50\"这样的形式，加引号，不写货币符号。",
        "Write it like \"175.00\" or \"1175.50\", in quotes, without a sign of currency."
    ),
    sources: &[SPECIFICATION.cite("2.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "zero",
                text!("零元", "nothing"),
                Input::Edits(Base::Settlement, &[("/acct_pay", r#""0.00""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-decimals",
                text!("没有小数", "without decimals"),
                Input::Edits(Base::Settlement, &[("/medfee_sumamt", r#""175""#)]),
                "/medfee_sumamt",
            )
            .beside(&[]),
            Example::bad(
                "three-decimals",
                text!("三位小数", "three decimals"),
                Input::Edits(Base::Settlement, &[("/medfee_sumamt", r#""175.000""#)]),
                "/medfee_sumamt",
            )
            .beside(&[]),
            Example::bad(
                "negative",
                text!("负数", "negative"),
                Input::Edits(Base::Settlement, &[("/acct_pay", r#""-0.01""#)]),
                "/acct_pay",
            )
            .beside(&[]),
            Example::bad(
                "separator",
                text!("千位分隔符", "a separator of thousands"),
                Input::Edits(Base::Settlement, &[("/medfee_sumamt", r#""1,175.00""#)]),
                "/medfee_sumamt",
            )
            .beside(&[]),
            Example::bad(
                "fifteen-digits",
                text!("整数部分15位", "15 digits before the point"),
                Input::Edits(Base::Settlement, &[("/medfee_sumamt", r#""100000000000000.00""#)]),
                "/medfee_sumamt",
            )
            .beside(&[]),
        ],
    },
    ..Rule::PIPELINE
};
