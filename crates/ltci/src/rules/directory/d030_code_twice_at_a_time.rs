//! 同一编码有效期重叠: a code means one thing on a day.

use crate::directory::{Outline, meetings};
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-030`: same code twice at the same time.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-030",
    title: text!(
        "同一编码的有效期重叠",
        "same code twice at the same time"
    ),
    message: text!(
        "项目编码{item}自{from}起有两行同时有效。",
        "From {from} on, two rows of the code {item} are in force at the same time."
    ),
    help: text!(
        "给前一行写上失效日期，或删去重复的一行。",
        "Give the earlier row a last day, or remove the row that is there twice."
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
                "no-end",
                text!("前一行没有失效日期", "the earlier row has no end"),
                Input::Edits(Base::Directory, &[("/items/4/in_force_to", "null")]),
                "/items/5/in_force_from",
            ),
            Example::bad(
                "same-day",
                text!("同一天", "on the same day"),
                Input::Edits(Base::Directory, &[("/items/4/in_force_to", r#""2027-01-01""#)]),
                "/items/5/in_force_from",
            ),
        ],
    },
    check: Check::Outline(check),
    ..Rule::ACTIVE
};

fn check(outline: &Outline<'_>, _: &Context, found: &mut Findings) {
    for rows in outline.repeated() {
        let spells = rows.iter().map(|(place, row)| row.spell(*place, *place));
        for [_, later] in meetings(spells.collect()) {
            let Some(row) = outline.entry(later.place) else { continue };
            let params: [(_, &dyn Disclosable); 2] = [("item", row), ("from", &later.days.from)];
            found.report(format_args!("/items/{}/in_force_from", later.place), &params);
        }
    }
}
