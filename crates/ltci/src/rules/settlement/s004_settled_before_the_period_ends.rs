//! 期间未满即结算.

use crate::code::SettlementKind;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-004`: settled before the period ends.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-004",
    severity: Severity::Warning,
    title: text!(
        "期间未满即结算",
        "settled before the period ends"
    ),
    message: text!(
        "结算期间到{to}为止，结算日期是{settled}。",
        "The period ends on {to}; it was settled on {settled}."
    ),
    help: text!(
        "期间届满后再正式结算；提前结束服务的，改写期间。",
        "Settle when the period is over; where care ended early, shorten the period."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "last-day",
                text!("期间最后一天结算", "settled on the last day"),
                Input::Edits(Base::Settlement, &[
                    ("/setl_time", r#""2026-02-28 23:59:59""#),
                    ("/medins_setl_id", r#""SAMPLE000001202602282359590001""#),
                ]),
            ),
            Example::good(
                "pre",
                text!("预结算可以提前", "a pre-settlement may come before"),
                Input::Edits(Base::Settlement, &[
                    ("/setl_kind", r#""pre""#),
                    ("/setl_time", r#""2026-02-20 10:00:00""#),
                    ("/medins_setl_id", r#""SAMPLE000001202602201000000001""#),
                ]),
            )
            .beside(&[("LTC-S-001", "/directory"), ("LTC-S-009", "/setl_kind")]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Settlement, &[
                    ("/setl_time", r#""2026-02-27 10:00:00""#),
                    ("/medins_setl_id", r#""SAMPLE000001202602271000000001""#),
                ]),
                "/setl_time",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let (settled, to) = (case.settlement.setl_time.date(), case.settlement.period.enddate);
    if settled < to && case.settlement.setl_kind == SettlementKind::Final {
        found.report("/setl_time", &[("settled", &settled), ("to", &to)]);
    }
}
