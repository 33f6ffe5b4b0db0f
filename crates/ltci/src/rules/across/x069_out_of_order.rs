//! 时间早于前一项.

use crate::exchange::Fault;
use crate::rules::{Base, Check, Example, Examples, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-X-069`: an event dated before the one before it.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-X-069",
    severity: Severity::Warning,
    title: text!(
        "时间早于前一项",
        "an event dated before the one before it"
    ),
    message: text!(
        "这一项的时间早于前一项；状态按记录的先后推算，次序不对，结果就不可靠。",
        "This event is dated before the one before it; states follow the order of the log, and mean little if that is wrong."
    ),
    help: text!(
        "按发生的先后排列记录。",
        "Put the log in the order of events."
    ),
    sources: &[SPECIFICATION.cite("22.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base log"),
                Input::Edits(Base::Exchange, &[]),
            ),
            Example::good(
                "same-second",
                text!("同一秒", "the same second"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5/at", r#""2026-03-01 10:01:00""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "earlier",
                text!("早一秒", "one second earlier"),
                Input::Edits(Base::Exchange, &[
                    ("/messages/5/at", r#""2026-03-01 10:00:59""#),
                ]),
                "/messages/5/at",
            ),
        ],
    },
    check: Check::Exchange(Fault::OutOfOrder),
    ..Rule::ACTIVE
};
