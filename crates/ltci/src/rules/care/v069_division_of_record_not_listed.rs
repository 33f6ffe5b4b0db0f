//! 服务记录中的区划不在代码表内.
//!
//! A warning, because the platform has codes of its own whose list was not seen.

use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::ServiceRecordCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-069`: division of a record not in the table then.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-069",
    severity: Severity::Warning,
    title: text!(
        "服务记录中的区划当时不在代码表内",
        "division of a record not in the table then"
    ),
    message: text!(
        "区划代码{division}在{day}不在代码表内。",
        "The division {division} is not in the table on {day}."
    ),
    help: text!(
        "核对代码；医保区划中自设的代码可以忽略本条。",
        "Check the code; for a code that only the insurance platform has, this can be passed over."
    ),
    sources: &[SPECIFICATION.cite("18.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准记录", "the base record"),
                Input::Edits(Base::ServiceRecord, &[]),
            ),
            Example::good(
                "district",
                text!("机构所在地写到区", "a district"),
                Input::Edits(Base::ServiceRecord, &[("/institution/admdvs", r#""330212""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "institution",
                text!("机构所在的县已撤销", "the county of the institution was withdrawn"),
                Input::Edits(Base::ServiceRecord, &[("/institution/admdvs", r#""330227""#)]),
                "/institution/admdvs",
            ),
            Example::bad(
                "insured-place",
                text!("没有这个参保地", "no such insured place"),
                Input::Edits(Base::ServiceRecord, &[("/insuplc_admdvs", r#""330277""#)]),
                "/insuplc_admdvs",
            ),
        ],
    },
    check: Check::ServiceRecord(check),
    ..Rule::ACTIVE
};

fn check(case: &ServiceRecordCase<'_>, found: &mut Findings) {
    let (record, day) = (case.record, case.record.begn_time.date());
    let places = [
        ("/insuplc_admdvs", record.insuplc_admdvs),
        ("/institution/admdvs", record.institution.admdvs),
    ];
    for (path, division) in places {
        if !division.is_listed(day) {
            found.report(path, &[("division", &division), ("day", &day)]);
        }
    }
}
