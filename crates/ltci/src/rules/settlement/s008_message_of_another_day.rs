//! 报文ID不是结算当日的.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-008`: message number of another day.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-008",
    severity: Severity::Warning,
    title: text!(
        "报文ID不是结算当日的",
        "message number of another day"
    ),
    message: text!(
        "结算日期是{settled}，报文ID中的日期是{sent}。",
        "It was settled on {settled}; the message number is of {sent}."
    ),
    help: text!(
        "核对结算时间；medins_setl_id 取这次结算的报文ID，不用以前的。",
        "Check the time; medins_setl_id is the number of this message, not of an earlier one."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "other-hour",
                text!("当日另一时刻", "another time of the day"),
                Input::Edits(Base::Settlement, &[
                    ("/medins_setl_id", r#""SAMPLE000001202603012359590001""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-after",
                text!("晚一天", "one day after"),
                Input::Edits(Base::Settlement, &[
                    ("/medins_setl_id", r#""SAMPLE000001202603020000000001""#),
                ]),
                "/medins_setl_id",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let settled = case.settlement.setl_time.date();
    let sent = case.settlement.medins_setl_id.sent_at().map(|sent| sent.date());
    if let Some(sent) = sent.filter(|sent| *sent != settled) {
        found.report("/medins_setl_id", &[("settled", &settled), ("sent", &sent)]);
    }
}
