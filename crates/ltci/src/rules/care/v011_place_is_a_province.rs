//! 只写到省: a province pools nothing itself.

use crate::recognition::is_province;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-011`: place is a province.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-011",
    severity: Severity::Warning,
    title: text!(
        "地区只写到省",
        "place is a province"
    ),
    message: text!(
        "{division}是省级区划，不能判断属于哪个统筹地区。",
        "{division} is a province: which pooling area is meant cannot be told."
    ),
    help: text!(
        "写到市；省本级统筹的用省本级代码，如339900。",
        "Give the city; where the province itself pools, use its own code, such as 339900."
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
                "municipality",
                text!("直辖市", "a municipality"),
                Input::Edits(Base::Filing, &[("/mdtrtarea_admvs", r#""310000""#)]),
            ),
            Example::good(
                "province-pooling",
                text!("省本级", "pooling at province level"),
                Input::Edits(Base::Filing, &[("/mdtrtarea_admvs", r#""339900""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "service-place",
                text!("服务地只写到省", "the service place"),
                Input::Edits(Base::Filing, &[("/mdtrtarea_admvs", r#""320000""#)]),
                "/mdtrtarea_admvs",
            ),
            Example::bad(
                "insured-place",
                text!("参保地只写到省", "the insured place"),
                Input::Edits(Base::Filing, &[
                    ("/person/insuplc_admdvs", r#""330000""#),
                    ("/agency/admdvs", r#""330000""#),
                ]),
                "/person/insuplc_admdvs",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let places = [
        ("/person/insuplc_admdvs", filing.person.insuplc_admdvs),
        ("/mdtrtarea_admvs", filing.mdtrtarea_admvs),
    ];
    for (path, division) in places {
        if is_province(&division) {
            found.report(path, &[("division", &division)]);
        }
    }
}
