//! 清算以后回退.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-063`: rolled back after the clearing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-063",
    title: text!(
        "清算以后回退",
        "rolled back after the clearing"
    ),
    message: text!(
        "结算月的状态是“{month}”，已经付款，不能回退。",
        "The month is {month}; after the payment nothing is rolled back."
    ),
    help: text!(
        "差错在以后的结算月更正。",
        "Correct a mistake in a later month."
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
                "before-payment",
                text!("付款前回退", "rolled back before the payment"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", "null"),
                    ("/messages/8", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370600202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"roll_back","oclr_id":"SAMPLE-CLR-000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370600202604200901000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "after-payment",
                text!("付款后回退", "rolled back after the payment"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370600202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"roll_back","oclr_id":"SAMPLE-CLR-000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370600202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/10/clearing/clr_act",
            ),
        ],
    },
    check: Check::Exchange(Fault::RolledBackAfterClearing),
    ..Rule::ACTIVE
};
