//! 没有可确认、回退或付款的清分明细.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-059`: no statement to confirm, roll back or pay.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-059",
    title: text!(
        "没有可确认、回退或付款的清分明细",
        "no statement to confirm, roll back or pay"
    ),
    message: text!(
        "记录中没有这里指向的清分明细，或者它还没有确认。",
        "The log has no such statement, or it is not confirmed."
    ),
    help: text!(
        "核对原清分编号；先提取清分明细，再确认；确认以后才有回退。",
        "Check the number; a statement is drawn up first, then confirmed, and only a confirmation is rolled back."
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
                "rolled-back",
                text!("确认后回退", "confirmed, and rolled back"),
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
                "another-number",
                text!("原清分编号不对", "another statement is confirmed"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/6/clearing/oclr_id", r#""SAMPLE-CLR-000009""#),
                ]),
                "/messages/6/clearing",
            ),
            Example::bad(
                "never-drawn-up",
                text!("没有提取就确认", "confirmed without a statement"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", "null"),
                    ("/messages/8", "null"),
                    ("/messages/7", "null"),
                    ("/messages/6", "null"),
                    ("/messages/5", "null"),
                    ("/messages/4", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370600202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"confirmation","oclr_id":"SAMPLE-CLR-000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370600202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/4/clearing",
            ),
            Example::bad(
                "roll-back-unconfirmed",
                text!("没有确认就回退", "rolled back without a confirmation"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", "null"),
                    ("/messages/8", "null"),
                    ("/messages/7", "null"),
                    ("/messages/6", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370600202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"roll_back","oclr_id":"SAMPLE-CLR-000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370600202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/6/clearing",
            ),
        ],
    },
    check: Check::Exchange(Fault::NoStatement),
    ..Rule::ACTIVE
};
