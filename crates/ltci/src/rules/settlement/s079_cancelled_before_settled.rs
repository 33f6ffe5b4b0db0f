//! 撤销早于结算.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::settlement::Cancellation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-079`: cancelled before it was settled.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-079",
    title: text!(
        "撤销时间早于结算时间",
        "cancelled before it was settled"
    ),
    message: text!(
        "撤销时间{cancelled}早于原结算时间{settled}。",
        "The cancellation is dated {cancelled}, before the settlement of {settled}."
    ),
    help: text!(
        "核对两个时间；撤销的是哪一笔结算，以setl_id为准。",
        "Check both times; setl_id says which settlement is meant."
    ),
    sources: &[SPECIFICATION.cite("21.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Edits(Base::Cancellation, &[]),
            ),
            Example::good(
                "same-second",
                text!("同一秒", "the same second"),
                Input::Edits(Base::Cancellation, &[("/cancelled_at", r#""2026-03-01 10:00:00""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-second",
                text!("早一秒", "one second before"),
                Input::Edits(Base::Cancellation, &[("/cancelled_at", r#""2026-03-01 09:59:59""#)]),
                "/cancelled_at",
            ),
        ],
    },
    check: Check::Cancellation(check),
    ..Rule::ACTIVE
};

fn check(document: &Cancellation, _: &Context, found: &mut Findings) {
    let (settled, cancelled) = (document.setl_time, document.cancelled_at);
    if cancelled < settled {
        found.report("/cancelled_at", &[("cancelled", &cancelled), ("settled", &settled)]);
    }
}
