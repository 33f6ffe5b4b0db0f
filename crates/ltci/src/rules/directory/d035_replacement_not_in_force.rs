//! 代替项目未能衔接: a replacement takes over at once.

use crate::directory::Outline;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-D-035`: replacement not in force on the day after.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-D-035",
    severity: Severity::Warning,
    title: text!(
        "项目失效次日，代替项目不在有效期",
        "replacement not in force on the day after"
    ),
    message: text!(
        "项目{item}由{successor}代替，{successor}在{day}不在有效期内。",
        "Item {item} is replaced by {successor}, which is not in force on {day}."
    ),
    help: text!(
        "核对前者的失效日期和后者的生效日期，使前后衔接。",
        "Check the last day of the one and the first day of the other, so that one follows the other."
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
                "already-in-force",
                text!("代替项目早已有效", "in force long before"),
                Input::Edits(Base::Directory, &[("/items/1/replaced_by", r#""SI004""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "day-late",
                text!("晚一天生效", "begins one day late"),
                Input::Edits(Base::Directory, &[("/items/2/in_force_from", r#""2026-07-02""#)]),
                "/items/1/replaced_by",
            ),
        ],
    },
    check: Check::Outline(check),
    ..Rule::ACTIVE
};

fn check(outline: &Outline<'_>, _: &Context, found: &mut Findings) {
    for (place, entry) in outline.entries() {
        let (Some(code), Some(last)) = (entry.replaced_by, entry.to) else { continue };
        let Some((_, successor)) = outline.last_row(code).filter(|_| code != entry.code) else {
            continue;
        };
        let day = last.day_after();
        let takes_over = outline.row(code, day).is_some_and(|(_, row)| row.in_force().contains(day));
        if !takes_over {
            let params: [(_, &dyn Disclosable); 3] =
                [("item", entry), ("successor", successor), ("day", &day)];
            found.report(format_args!("/items/{place}/replaced_by"), &params);
        }
    }
}
