//! 同一编码有效期间断: a gap is often a slip.

use crate::directory::Outline;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::value::Date;

/// `LTC-D-031`: gap in the validity of a code.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-031",
    severity: Severity::Warning,
    title: text!(
        "同一编码的有效期有间断",
        "gap in the validity of a code"
    ),
    message: text!(
        "项目{item}自{from}至{to}不在目录内。",
        "Item {item} is not listed from {from} to {to}."
    ),
    help: text!(
        "核对日期；确实停用过的，不必改动。",
        "Check the dates; nothing needs to change if the item was really suspended."
    ),
    sources: &[SPECIFICATION.cite("8.6", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准目录", "the base directory"),
                Input::Edits(Base::Directory, &[]),
            ),
            Example::good(
                "day-after",
                text!("前一行失效次日生效", "begins the day after"),
                Input::Edits(Base::Directory, &[
                    ("/items/4/in_force_to", r#""2027-05-31""#),
                    ("/items/5/in_force_from", r#""2027-06-01""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "one-day",
                text!("间断一天", "a gap of one day"),
                Input::Edits(Base::Directory, &[("/items/5/in_force_from", r#""2027-01-02""#)]),
                "/items/5/in_force_from",
            ),
        ],
    },
    check: Check::Outline(check),
    ..Rule::ACTIVE
};

fn check(outline: &Outline<'_>, _: &Context, found: &mut Findings) {
    for rows in outline.repeated() {
        let mut reached: Option<Date> = None;
        for (place, row) in rows {
            let missing = reached.map(Date::day_after).filter(|missing| *missing < row.from);
            if let Some(missing) = missing {
                let params: [(_, &dyn Disclosable); 3] =
                    [("item", row), ("from", &missing), ("to", &row.from.day_before())];
                found.report(format_args!("/items/{place}/in_force_from"), &params);
            }
            let Some(last) = row.to else { break };
            reached = reached.max(Some(last));
        }
    }
}
