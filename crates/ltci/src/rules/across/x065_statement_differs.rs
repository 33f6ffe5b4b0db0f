//! 清分明细与结算不符.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-065`: a statement differs from the settlements.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-065",
    title: text!(
        "清分明细与结算不符",
        "a statement differs from the settlements"
    ),
    message: text!(
        "按记录基金应付{expected}元，清分明细写的是{actual}元。",
        "By the log the fund owes {expected} yuan; the statement says {actual}."
    ),
    help: text!(
        "按对平的结算重新提取清分明细，不含预结算、已撤销和已冲正的。",
        "Draw the statement up again from the settlements that were reconciled, without pre-settlements, and what was cancelled or reversed."
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
                "two-lines",
                text!("两笔", "two settlements"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000002","setl_kind":"final","psn_no":"SAMPLE0000000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","setl_kind":"final"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":2,"medfee_sumamt":"350.00","fund_pay_sumamt":"262.50"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370200202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"},{"setl_id":"SAMPLE-S-000002","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":2,"medfee_sumamt":"350.00","fund_pay_sumamt":"262.50"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370200202604200901000001","infcode":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "total",
                text!("合计差一分", "one fen in the total"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/4/clearing/fund_pay_sumamt", r#""131.26""#),
                    ("/messages/8/payment/fund_pay_sumamt", r#""131.26""#),
                ]),
                "/messages/4/clearing/fund_pay_sumamt",
            ),
            Example::bad(
                "another-settlement",
                text!("列了别的结算", "another settlement in the list"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/4/clearing/settlements/0/setl_id", r#""SAMPLE-S-000009""#),
                ]),
                "/messages/4/clearing/settlements/0",
            ),
            Example::bad(
                "line-twice",
                text!("一笔列了两次", "a line stands twice"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000002","setl_kind":"final","psn_no":"SAMPLE0000000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","setl_kind":"final"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":2,"medfee_sumamt":"350.00","fund_pay_sumamt":"262.50"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370200202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"},{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":2,"medfee_sumamt":"350.00","fund_pay_sumamt":"262.50"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370200202604200901000001","infcode":"0"}"#),
                ]),
                "/messages/10/clearing/settlements/1",
            ),
            Example::bad(
                "line-missing",
                text!("少列一笔", "a settlement is left out"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000002","setl_kind":"final","psn_no":"SAMPLE0000000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","setl_kind":"final"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":2,"medfee_sumamt":"350.00","fund_pay_sumamt":"262.50"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370200202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":2,"medfee_sumamt":"350.00","fund_pay_sumamt":"262.50"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370200202604200901000001","infcode":"0"}"#),
                ]),
                "/messages/10/clearing/settlements",
            ),
        ],
    },
    check: Check::Exchange(Fault::StatementDiffers),
    ..Rule::ACTIVE
};
