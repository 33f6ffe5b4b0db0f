//! 备案中的区划当时已撤销或尚未设立.

use super::divisions;
use crate::code::administrative_division::Existence;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-013`: division of a filing not in force then.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-013",
    severity: Severity::Warning,
    title: text!(
        "备案中的区划当时不存在",
        "division of a filing not in force then"
    ),
    message: text!(
        "区划代码{division}在{day}已撤销或尚未列入代码表。",
        "The division {division} was withdrawn or not yet listed on {day}."
    ),
    help: text!(
        "改用申请当时的区划代码。",
        "Use the code that was in force when the filing was made."
    ),
    sources: &[SPECIFICATION.cite("16.2", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准备案", "the base filing"),
                Input::Edits(Base::Filing, &[]),
            ),
            Example::good(
                "last-year",
                text!("撤销前的最后一年", "the last year before it was withdrawn"),
                Input::Edits(Base::Filing, &[
                    ("/mdtrtarea_admvs", r#""330103""#),
                    ("/begndate", r#""2020-12-31""#),
                    ("/filed_on", r#""2020-12-30""#),
                    ("/approved_on", r#""2020-12-30""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "withdrawn",
                text!("已撤销的区", "a district that was withdrawn"),
                Input::Edits(Base::Filing, &[("/mdtrtarea_admvs", r#""330103""#)]),
                "/mdtrtarea_admvs",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let day = filing.filed_on;
    for (path, division) in divisions(filing) {
        if let Existence::Withdrawn { .. } | Existence::NotYet = division.at(day) {
            found.report(path, &[("division", &division), ("day", &day)]);
        }
    }
}
