//! 备案中的区划不在代码表内.
//!
//! A warning, because the platform has codes of its own whose list was not seen.

use super::divisions;
use crate::code::administrative_division::Existence;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-012`: division of a filing not in the table.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-012",
    severity: Severity::Warning,
    title: text!(
        "备案中的区划不在代码表内",
        "division of a filing not in the table"
    ),
    message: text!(
        "区划代码{division}不在代码表内。",
        "The division {division} is not in the table."
    ),
    help: text!(
        "核对代码；医保区划中自设的代码可以忽略本条。",
        "Check the code; for a code that only the insurance platform has, this can be passed over."
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
                "district",
                text!("服务地写到区", "a district"),
                Input::Edits(Base::Filing, &[("/mdtrtarea_admvs", r#""330106""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "service-place",
                text!("没有这个服务地", "no such service place"),
                Input::Edits(Base::Filing, &[("/mdtrtarea_admvs", r#""337700""#)]),
                "/mdtrtarea_admvs",
            ),
            Example::bad(
                "agency",
                text!("经办机构的区划不存在", "no such division of the agency"),
                Input::Edits(Base::Filing, &[("/agency/admdvs", r#""330277""#)]),
                "/agency/admdvs",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    for (path, division) in divisions(filing) {
        if division.at(filing.filed_on) == Existence::Unknown {
            found.report(path, &[("division", &division)]);
        }
    }
}
