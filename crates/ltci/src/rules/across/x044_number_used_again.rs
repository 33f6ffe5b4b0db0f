//! 结果已知的报文再次发送.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-044`: a message with a known outcome is sent again.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-044",
    title: text!(
        "结果已知的报文再次发送",
        "a message with a known outcome is sent again"
    ),
    message: text!(
        "第{sent}项的报文结果是“{state}”，原编号不得再用。",
        "The message of event {sent} is {state}; its number must not be used again."
    ),
    help: text!(
        "失败的，更正后用新的报文编号发送；成功的，不要再发。",
        "After a refusal send the corrected message under a new number; after a success do not send it again."
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
                "after-a-refusal",
                text!("失败后用原编号再发", "refused, and sent again under the same number"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5/infcode", r#""-1""#),
                    ("/messages/5/setl_kind", "null"),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","settlement":{"setl_id":"SAMPLE-S-000001","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                ]),
                "/messages/6/msgid",
            ),
            Example::bad(
                "after-success",
                text!("成功后再发", "done, and sent again"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","settlement":{"setl_id":"SAMPLE-S-000001","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                ]),
                "/messages/6/msgid",
            ),
        ],
    },
    check: Check::Exchange(Fault::NumberUsedAgain),
    ..Rule::ACTIVE
};
