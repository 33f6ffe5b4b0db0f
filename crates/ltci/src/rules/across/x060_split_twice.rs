//! 重复清分.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-060`: split twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-060",
    title: text!(
        "重复清分",
        "split twice"
    ),
    message: text!(
        "结算月的状态是“{month}”，不能再次提取或确认清分明细。",
        "The month is {month}; no further statement is drawn up or confirmed."
    ),
    help: text!(
        "要更正的，先回退确认，再重新提取。",
        "To correct it, roll the confirmation back first."
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
                "rolled-back-first",
                text!("先回退，再重新提取", "rolled back first, then drawn up again"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", "null"),
                    ("/messages/8", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370600202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"roll_back","oclr_id":"SAMPLE-CLR-000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370600202604200901000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:03:00","msgid":"SAMPLE370200202604200903000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:04:00","msgid":"SAMPLE370200202604200903000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:05:00","msgid":"SAMPLE370600202604200905000001","clearing":{"clr_id":"SAMPLE-CLR-000005","clr_act":"confirmation","oclr_id":"SAMPLE-CLR-000003","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:06:00","msgid":"SAMPLE370600202604200905000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "second-statement",
                text!("再次提取", "a second statement"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", "null"),
                    ("/messages/8", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370200202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370200202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/8/clearing/clr_act",
            ),
            Example::bad(
                "second-confirmation",
                text!("再次确认", "a second confirmation"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", "null"),
                    ("/messages/8", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370600202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"confirmation","oclr_id":"SAMPLE-CLR-000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370600202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/8/clearing/clr_act",
            ),
        ],
    },
    check: Check::Exchange(Fault::SplitTwice),
    ..Rule::ACTIVE
};
