//! 对账时还有结果不明的结算.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-055`: reconciled while an outcome is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-055",
    title: text!(
        "对账时还有结果不明的结算",
        "reconciled while an outcome is not known"
    ),
    message: text!(
        "对账时，该机构这个月还有{count}笔结算结果不明，对平了也不可靠。",
        "When it was reconciled, {count} settlement(s) of the institution in the month had no known outcome; a balance means nothing then."
    ),
    help: text!(
        "先查询或冲正，弄清每一笔的结果，再对账。",
        "Query or reverse first, until every outcome is known, then reconcile."
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
                "answered-first",
                text!("先收到答复，再对账", "answered first, then reconciled"),
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
                "answered-later",
                text!("对账之后才收到答复", "answered after the reconciliation"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000002","setl_kind":"final","psn_no":"SAMPLE0000000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-01 08:00:00","msgid":"SAMPLE000001202604010800000001","reconciliation":{"reconciliation_id":"SAMPLE-REC-000002","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 08:00:02","msgid":"SAMPLE000001202604010800000001","infcode":"0","stmt_rslt":"0"}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-01 09:00:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","setl_kind":"final"}"#),
                ]),
                "/messages/7/reconciliation",
            ),
        ],
    },
    check: Check::Exchange(Fault::ReconciledUnknown),
    ..Rule::ACTIVE
};
