//! 同一报文有两种不同的答复.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-046`: two different answers to one message.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-046",
    title: text!(
        "同一报文有两种不同的答复",
        "two different answers to one message"
    ),
    message: text!(
        "第{sent}项的报文先前的结果是“{state}”，这里的答复与它矛盾。",
        "The message of event {sent} is {state} by an earlier answer, which this one contradicts."
    ),
    help: text!(
        "请接收方查明实际结果；查明以前，不要据此付款或者再次发送。",
        "Ask the receiver what really happened; until then neither pay nor send again."
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
                "same-answer-twice",
                text!("同样的答复收到两次", "the same answer arrives twice"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "success-then-refusal",
                text!("先成功，后失败", "a success, then a refusal"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","infcode":"-1"}"#),
                ]),
                "/messages/6/infcode",
            ),
            Example::bad(
                "refusal-then-success",
                text!("先失败，后成功", "a refusal, then a success"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5/infcode", r#""-1""#),
                    ("/messages/5/setl_kind", "null"),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603011001000001","infcode":"0","setl_kind":"final"}"#),
                ]),
                "/messages/6/infcode",
            ),
            Example::bad(
                "query-contradicts",
                text!("查询结果与答复矛盾", "a query contradicts the answer"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/-", r#"{"event":"sent","at":"2026-03-02 09:01:00","msgid":"SAMPLE000001202603020901000001","query":{"omsgid":"SAMPLE000001202603011001000001"}}"#),
                    ("/messages/-", r#"{"event":"answered","at":"2026-03-02 09:02:00","msgid":"SAMPLE000001202603020901000001","infcode":"0","query_result":"fail"}"#),
                ]),
                "/messages/7/query_result",
            ),
        ],
    },
    check: Check::Exchange(Fault::TwoAnswers),
    ..Rule::ACTIVE
};
