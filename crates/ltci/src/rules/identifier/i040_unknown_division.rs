//! 行政区划代码不在代码表内.
//!
//! A warning, because the platform has codes of its own whose list was not seen.

use crate::assessment::Assessment;
use crate::code::administrative_division::Existence;
use crate::rules::identifier::divisions;
use crate::rules::{Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, DIVISIONS, SPECIFICATION};
use crate::text;

/// `LTC-I-040`: division not in the table.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-I-040",
    severity: Severity::Warning,
    title: text!(
        "行政区划代码不在代码表内",
        "division not in the table"
    ),
    message: text!(
        "区划代码{division}不在GB/T 2260代码表内。",
        "The division {division} is not in the table of GB/T 2260."
    ),
    help: text!(
        "核对代码；医保区划中自设的代码可以忽略本条。",
        "Check the code; for a code that only the insurance platform has, this can be passed over."
    ),
    sources: &[DIVISIONS.cite("代码表", Basis::Derived), SPECIFICATION.cite("3.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准文书", "the base document"),
                Input::Patch("{}"),
            ),
            Example::good(
                "province-pooling",
                text!("省本级", "pooling at province level"),
                Input::Patch(r#"{"person":{"insuplc_admdvs":"339900"}}"#),
            ),
        ],
        bad: &[
            Example::bad(
                "no-such-division",
                text!("没有这个区划", "no such division"),
                Input::Patch(r#"{"person":{"insuplc_admdvs":"337700"}}"#),
                "/person/insuplc_admdvs",
            ),
            Example::bad(
                "agency",
                text!("经办机构的区划不存在", "no such division of an agency"),
                Input::Patch(r#"{"agency":{"admdvs":"337700"}}"#),
                "/agency/admdvs",
            ),
        ],
    },
    check: Check::Assessment(check),
    ..Rule::ACTIVE
};

fn check(document: &Assessment<'_>, _: &Context, found: &mut Findings) {
    for (path, division) in divisions(document) {
        if division.at(document.dates.concluded) == Existence::Unknown {
            found.report(path, &[("division", &division)]);
        }
    }
}
