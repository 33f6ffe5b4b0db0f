//! 交易时间在未来.

use crate::envelope::EnvelopeRequest;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-070`: sent in the future.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-070",
    title: text!(
        "交易时间在未来",
        "sent in the future"
    ),
    message: text!(
        "交易时间{inf_time}晚于校验日期{as_of}。",
        "The transaction is dated {inf_time}, after the day of judgement {as_of}."
    ),
    help: text!(
        "核对发送设备的时钟；也请核对校验时给出的日期。",
        "Check the clock of the sender, and the day given for the judgement."
    ),
    sources: &[SPECIFICATION.cite("15.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "same-day",
                text!("当天校验", "judged on the same day"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L401""#),
                    ("/input/settlement", "null"),
                    ("/input/reconciliation", include_str!("../../../data/bases/reconciliation.json")),
                ]),
            )
            .beside(&[])
            .as_of("2026-03-01"),
            Example::good(
                "no-day",
                text!("不给出校验日期", "without a day of judgement"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L401""#),
                    ("/input/settlement", "null"),
                    ("/input/reconciliation", include_str!("../../../data/bases/reconciliation.json")),
                ]),
            )
            .beside(&[]),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天校验", "judged the day before"),
                Input::Edits(Base::EnvelopeRequest, &[
                    ("/infno", r#""L401""#),
                    ("/input/settlement", "null"),
                    ("/input/reconciliation", include_str!("../../../data/bases/reconciliation.json")),
                ]),
                "/inf_time",
            )
            .beside(&[])
            .as_of("2026-02-28"),
        ],
    },
    check: Check::Request(check),
    ..Rule::ACTIVE
};

fn check(request: &EnvelopeRequest<'_>, context: &Context, found: &mut Findings) {
    let Some(as_of) = context.as_of else { return };
    if request.inf_time.date() > as_of {
        found.report("/inf_time", &[("inf_time", &request.inf_time), ("as_of", &as_of)]);
    }
}
