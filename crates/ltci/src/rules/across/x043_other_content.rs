//! 同一报文编号，内容不同.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-043`: the same message number with another content.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-043",
    title: text!(
        "同一报文编号，内容不同",
        "the same message number with another content"
    ),
    message: text!(
        "这个报文编号在第{sent}项已经用过，两次的内容不同。",
        "This message number was used for event {sent} already, with another content."
    ),
    help: text!(
        "内容有改动的，用新的报文编号发送。",
        "Send a changed content under a new message number."
    ),
    sources: &[SPECIFICATION.cite("22.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base log"),
                Input::Edits(Base::Exchange, &[]),
            ),
            Example::good(
                "failed-then-new-number",
                text!("失败后更正，用新的编号", "refused, corrected, and sent under a new number"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5/infcode", r#""-1""#),
                    ("/messages/5/setl_kind", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000001","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","setl_kind":"final"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "other-amount",
                text!("金额改了，编号没有改", "another amount under the same number"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","settlement":{"setl_id":"SAMPLE-S-000001","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.01","fund_pay_sumamt":"131.25","psn_part_amt":"43.76","hosp_part_amt":"0.00"}}"#),
                ]),
                "/messages/6/msgid",
            ),
            Example::bad(
                "other-transaction",
                text!("同一编号用于另一种交易", "the number is used for another transaction"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","query":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                ]),
                "/messages/6/msgid",
            ),
        ],
    },
    check: Check::Exchange(Fault::OtherContent),
    ..Rule::ACTIVE
};
