//! 目录停止施行早于施行: an edition has at least one day.

use crate::directory::Edition;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-003`: edition ends before it begins.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-003",
    title: text!(
        "停止施行日期早于施行日期",
        "edition ends before it begins"
    ),
    message: text!(
        "目录自{from}起施行，停止施行日期却是{to}。",
        "The edition applies from {from}, but ends on {to}."
    ),
    help: text!(
        "核对两个日期；停止施行日期是最后一个有效日。",
        "Check both dates; the end is the last day on which the edition applies."
    ),
    sources: &[SPECIFICATION.cite("8.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "one-day",
                text!("只施行一天", "in force for one day"),
                Input::Edits(Base::Directory, &[
                    ("/edition/in_force_from", r#""2025-01-01""#),
                    ("/edition/in_force_to", r#""2025-01-01""#),
                    ("/items", r#"[{"ltc_item_codg":"SI001","item_class":"基本生活照料","item_name":"样例项目甲","in_force_from":"2025-01-01"}]"#),
                    ("/edition/issued", r#""2025-01-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-before",
                text!("早一天", "one day before"),
                Input::Edits(Base::Directory, &[("/edition/in_force_to", r#""2025-12-31""#)]),
                "/edition/in_force_to",
            ),
        ],
    },
    check: Check::Edition(check),
    ..Rule::ACTIVE
};

fn check(edition: &Edition<'_>, _: &Context, found: &mut Findings) {
    if let Some(to) = edition.in_force_to.filter(|to| *to < edition.in_force_from) {
        let from = edition.in_force_from;
        found.report("/edition/in_force_to", &[("from", &from), ("to", &to)]);
    }
}
