//! 没有对平就清分.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-058`: split before it is reconciled.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-058",
    title: text!(
        "没有对平就清分",
        "split before it is reconciled"
    ),
    message: text!(
        "结算月的状态是“{month}”，对平以后才能清分。",
        "The month is {month}; a statement is drawn up only after it is reconciled."
    ),
    help: text!(
        "先由各机构对平这个月，再提取清分明细。",
        "Reconcile the month with every institution first, then draw up the statement."
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
                "reconciled-first",
                text!("先对平，再清分", "reconciled, then split"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370200202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370200202604200901000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "open",
                text!("没有对账", "not reconciled"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370200202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370200202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/6/clearing/clr_act",
            ),
            Example::bad(
                "changed-since",
                text!("对平之后又撤销了一笔", "a settlement was cancelled since"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-02 09:00:00","msgid":"SAMPLE000001202604020900000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-02 09:00:02","msgid":"SAMPLE000001202604020900000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370200202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":0,"medfee_sumamt":"0.00","fund_pay_sumamt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370200202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/10/clearing/clr_act",
            ),
        ],
    },
    check: Check::Exchange(Fault::SplitUnreconciled),
    ..Rule::ACTIVE
};
