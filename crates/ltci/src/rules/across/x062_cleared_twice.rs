//! 重复清算.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-062`: cleared twice.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-062",
    title: text!(
        "重复清算",
        "cleared twice"
    ),
    message: text!(
        "结算月的状态是“{month}”，不能再次清分或付款。",
        "The month is {month}; it is neither split nor paid once more."
    ),
    help: text!(
        "不要再次付款；多付的，由两地经办机构另行处理。",
        "Do not pay again; what was paid too much is a matter between the two agencies."
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
                "payment-queried",
                text!("付款超时，查得成功", "the payment timed out, and a query tells the success"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/9", r#"{"event":"timed_out","at":"2026-04-10 09:01:00","msgid":"SAMPLE370600202604100900000001"}"#),
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370600202604200901000001","query":{"omsgid":"SAMPLE370600202604100900000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370600202604200901000001","infcode":"0","query_result":"success"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "paid-again",
                text!("再次付款", "paid again"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370600202604200901000001","payment":{"clr_id":"SAMPLE-CLR-000001","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370600202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/10/payment",
            ),
            Example::bad(
                "split-again",
                text!("再次提取清分明细", "a statement for a month that is paid"),
                Input::Edits(Base::ExchangeMonth, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-04-20 09:01:00","msgid":"SAMPLE370200202604200901000001","clearing":{"clr_id":"SAMPLE-CLR-000003","clr_act":"statement","mdtrtarea_admvs":"370200","insuplc_admdvs":"370600","setlym":"2026-03","settlements":[{"setl_id":"SAMPLE-S-000001","fund_pay_sumamt":"131.25"}],"fixmedins_setl_cnt":1,"medfee_sumamt":"175.00","fund_pay_sumamt":"131.25"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-04-20 09:02:00","msgid":"SAMPLE370200202604200901000001","infcode":"-1"}"#),
                ]),
                "/messages/10/clearing/clr_act",
            ),
        ],
    },
    check: Check::Exchange(Fault::ClearedTwice),
    ..Rule::ACTIVE
};
