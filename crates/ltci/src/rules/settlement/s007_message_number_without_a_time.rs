//! 报文ID中的时间不存在.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-007`: message number without a time.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-007",
    title: text!(
        "报文ID中的时间不存在",
        "message number without a time"
    ),
    message: text!(
        "医药机构结算ID的第13至26位不是存在的时间。",
        "Characters 13 to 26 of the message number are no time that exists."
    ),
    help: text!(
        "按“机构编号＋发送时间（年月日时分秒）＋顺序号”生成。",
        "Build it from institution code, sending time (year to second) and sequence number."
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
                "last-second",
                text!("一天的最后一秒", "the last second of a day"),
                Input::Edits(Base::Settlement, &[
                    ("/medins_setl_id", r#""SAMPLE000001202603012359590001""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "no-leap-day",
                text!("没有2月29日", "no 29 February"),
                Input::Edits(Base::Settlement, &[
                    ("/medins_setl_id", r#""SAMPLE000001202602291000000001""#),
                ]),
                "/medins_setl_id",
            ),
            Example::bad(
                "hour-24",
                text!("没有24时", "no hour 24"),
                Input::Edits(Base::Settlement, &[
                    ("/medins_setl_id", r#""SAMPLE000001202603012400000001""#),
                ]),
                "/medins_setl_id",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    if case.settlement.medins_setl_id.sent_at().is_none() {
        found.report("/medins_setl_id", &[]);
    }
}
