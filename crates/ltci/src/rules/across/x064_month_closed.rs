//! 结算或撤销进入已关闭的结算月.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-064`: a settlement or a cancellation in a closed month.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-064",
    title: text!(
        "结算或撤销进入已关闭的结算月",
        "a settlement or a cancellation in a closed month"
    ),
    message: text!(
        "结算月的状态是“{month}”，不能再有结算或撤销。",
        "The month is {month}; nothing is settled or cancelled in it any more."
    ),
    help: text!(
        "结算归入以后的结算月；已清分未付款的，可以先回退。",
        "Settle in a later month; what is confirmed and not paid can be rolled back first."
    ),
    sources: &[SPECIFICATION.cite("22.5", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base-month",
                text!("基准结算月", "the base month"),
                Input::Edits(Base::ExchangeMonth, &[]),
            ),
            Example::good(
                "next-month",
                text!("归入下一个结算月", "settled in the following month"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE000001202604200901000001","settlement":{"setl_id":"SAMPLE-S-000002","setl_kind":"final","psn_no":"SAMPLE0000000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-04","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE000001202604200901000001","infcode":"0","setl_kind":"final"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "settlement",
                text!("结算", "a settlement"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE000001202604200901000001","settlement":{"setl_id":"SAMPLE-S-000002","setl_kind":"final","psn_no":"SAMPLE0000000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE000001202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/10/settlement/setlym",
            ),
            Example::bad(
                "cancellation",
                text!("撤销", "a cancellation"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE000001202604200901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE000001202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/10/cancellation/setl_id",
            ),
        ],
    },
    check: Check::Exchange(Fault::MonthClosed),
    ..Rule::ACTIVE
};
