//! 已结算的日期再次结算.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-052`: days that are settled are settled again.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-052",
    title: text!(
        "已结算的日期再次结算",
        "days that are settled are settled again"
    ),
    message: text!(
        "同一人在同一机构的这些日期，已由第{sent}项结算，状态是“{state}”；撤销以前不能再次结算。",
        "These days of the same person at the same institution were settled by event {sent}, which is {state}; until that is cancelled they cannot be settled again."
    ),
    help: text!(
        "要更正的，先撤销原结算；日期写错的，更正起止日期。",
        "To correct it, cancel the earlier settlement first; or correct the days."
    ),
    sources: &[SPECIFICATION.cite("22.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "following-days",
                text!("其后的日期", "the days that follow"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000003","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-03-01","enddate":"2026-03-01"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","setl_kind":"final"}"#),
                ]),
            ),
            Example::good(
                "cancelled-first",
                text!("先撤销，再结算", "cancelled first"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","cancellation":{"cancellation_id":"SAMPLE-X-000001","setl_id":"SAMPLE-S-000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:03:00","msgid":"SAMPLE000001202603020903000001","settlement":{"setl_id":"SAMPLE-S-000003","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:04:00","msgid":"SAMPLE000001202603020903000001","infcode":"0","setl_kind":"final"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "same-days",
                text!("同样的日期", "the same days"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000003","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-01","enddate":"2026-02-28"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                ]),
                "/messages/6/settlement/period",
            ),
            Example::bad(
                "one-day",
                text!("重叠一天", "one day in both"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","settlement":{"setl_id":"SAMPLE-S-000003","setl_kind":"final","psn_no":"SAMPLE0000000001","fixmedins_code":"SAMPLE000001","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","period":{"begndate":"2026-02-28","enddate":"2026-03-01"},"setlym":"2026-03","medfee_sumamt":"175.00","fund_pay_sumamt":"131.25","psn_part_amt":"43.75","hosp_part_amt":"0.00"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"-1"}"#),
                ]),
                "/messages/6/settlement/period",
            ),
        ],
    },
    check: Check::Exchange(Fault::SettledAgain),
    ..Rule::ACTIVE
};
