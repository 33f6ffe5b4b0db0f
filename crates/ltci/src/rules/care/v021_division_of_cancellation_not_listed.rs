//! 撤销中的区划不在代码表内.
//!
//! A warning, because the platform has codes of its own whose list was not seen.

use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::FilingCancellation;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-021`: division of a cancellation not in the table then.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-021",
    severity: Severity::Warning,
    title: text!(
        "撤销中的区划当时不在代码表内",
        "division of a cancellation not in the table then"
    ),
    message: text!(
        "区划代码{division}在{day}不在代码表内。",
        "The division {division} is not in the table on {day}."
    ),
    help: text!(
        "核对代码；医保区划中自设的代码可以忽略本条。",
        "Check the code; for a code that only the insurance platform has, this can be passed over."
    ),
    sources: &[SPECIFICATION.cite("16.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准撤销", "the base cancellation"),
                Input::Edits(Base::FilingCancellation, &[]),
            ),
            Example::good(
                "district",
                text!("服务地写到区", "a district"),
                Input::Edits(Base::FilingCancellation, &[("/mdtrtarea_admvs", r#""330106""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "withdrawn",
                text!("已撤销的区", "a district that was withdrawn"),
                Input::Edits(Base::FilingCancellation, &[("/mdtrtarea_admvs", r#""330103""#)]),
                "/mdtrtarea_admvs",
            ),
            Example::bad(
                "no-such",
                text!("没有这个区划", "no such division"),
                Input::Edits(Base::FilingCancellation, &[("/agency/admdvs", r#""337700""#)]),
                "/agency/admdvs",
            ),
        ],
    },
    check: Check::FilingCancellation(check),
    ..Rule::ACTIVE
};

fn check(cancellation: &FilingCancellation<'_>, _: &Context, found: &mut Findings) {
    let day = cancellation.cancelled_on;
    let places = [
        ("/mdtrtarea_admvs", cancellation.mdtrtarea_admvs),
        ("/agency/admdvs", cancellation.agency.admdvs),
    ];
    for (path, division) in places {
        if !division.is_listed(day) {
            found.report(path, &[("division", &division), ("day", &day)]);
        }
    }
}
