//! 交易记录的事件. The codes are this project's own.

use super::list::code_list;
use crate::source::{Basis, SPECIFICATION};

code_list! {
    /// 交易记录的事件: what happened to a message.
    #[doc(alias = "交易事件")]
    pub enum ExchangeEvent {
        name: "exchange_event",
        finding: "LTC-I-156",
        term: ("交易记录的事件", "event of an exchange"),
        sources: [SPECIFICATION.cite("22.2", Basis::Stated)],
        bad: [
            ("lost", "丢失是看不见的，看得见的是超时", "a loss is not seen, only a time-out is"),
            ("发出", "须用代码", "a term instead of a code"),
        ],
        Sent = "sent" ("发出", "sent"),
        Answered = "answered" ("收到答复", "answered"),
        TimedOut = "timed_out" ("超时未答复", "timed out"),
    }
}
