//! 对账数与结算不符.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-056`: a reconciliation differs from the settlements.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-056",
    title: text!(
        "对账数与结算不符",
        "a reconciliation differs from the settlements"
    ),
    message: text!(
        "按记录应为{expected}，对账写的是{actual}。",
        "By the log it is {expected}; the reconciliation says {actual}."
    ),
    help: text!(
        "逐笔核对有效的结算（不含预结算、已撤销和已冲正的），查清再对账。",
        "Compare the settlements that stand one by one (without pre-settlements, and what was cancelled or reversed), then reconcile again."
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
                "two-settlements",
                text!("两笔", "two settlements"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000002","setl_kind":"final","psn_no":"SAMPLE0000000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","setl_kind":"final"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":2,"medfee_sumamt":"350.00","fund_pay_sumamt":"262.50"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"0"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-fen",
                text!("基金支付差一分", "one fen of the fund part"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/2/reconciliation/fund_pay_sumamt", r#""131.26""#),
                ]),
                "/messages/2/reconciliation/fund_pay_sumamt",
            ),
            Example::bad(
                "count",
                text!("笔数不符", "another number of settlements"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/2/reconciliation/fixmedins_setl_cnt", "2"),
                ]),
                "/messages/2/reconciliation/fixmedins_setl_cnt",
            ),
            Example::bad(
                "cancelled-counted",
                text!("把已撤销的算在内", "a cancelled settlement is counted"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000002","setl_kind":"final","psn_no":"SAMPLE0000000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","setl_kind":"final"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020903000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000002"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:04:00","msgid":"SAMPLE000001202603020903000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"350.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"0"}"#),
                ]),
                "/messages/10/reconciliation/medfee_sumamt",
            ),
        ],
    },
    check: Check::Exchange(Fault::ReconciliationDiffers),
    ..Rule::ACTIVE
};
