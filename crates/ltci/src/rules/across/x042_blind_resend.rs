//! 结果不明时再次发送.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-042`: sent again while the outcome is not known.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-042",
    title: text!(
        "结果不明时再次发送",
        "sent again while the outcome is not known"
    ),
    message: text!(
        "同一内容已在第{sent}项发出，现在的状态是“{state}”；没有查清就再次发送，可能重复支付。",
        "The same was sent as event {sent} and is {state}; sent again before the outcome is known, it may be paid twice."
    ),
    help: text!(
        "先查询；查不到的先冲正，冲正成功后再用新的报文编号发送。",
        "Query first; where nothing is known of it, reverse it, and only then send it under a new number."
    ),
    sources: &[SPECIFICATION.cite("22.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "reversed-then-new",
                text!("超时后冲正，再用新的编号", "timed out, reversed, then sent under a new number"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","reversal":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020903000001","settlement":{"setl_id":"SAMPLE-S-000001","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:04:00","msgid":"SAMPLE000001202603020903000001","infcode":"0","setl_kind":"final"}"#),
                ]),
            ),
            Example::good(
                "queried",
                text!("超时后查询，查得成功", "timed out, and a query tells the success"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","query":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","query_result":"success"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same-number",
                text!("超时后用原编号重发", "timed out, sent again under the same number"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","settlement":{"setl_id":"SAMPLE-S-000001","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                ]),
                "/messages/6/msgid",
            ),
            Example::bad(
                "new-number",
                text!("超时后换编号重发", "timed out, sent again under a new number"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5", r#"{"event":"timed_out","at":"2026-03-01 10:02:00","msgid":"SAMPLE000001202603011001000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000001","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                ]),
                "/messages/6/msgid",
            ),
        ],
    },
    check: Check::Exchange(Fault::BlindResend),
    ..Rule::ACTIVE
};
