//! 服务地就是参保地.

use super::elsewhere;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-010`: filing for care in the own pooling area.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-010",
    severity: Severity::Warning,
    title: text!(
        "服务地与参保地属同一统筹地区",
        "filing for care in the own pooling area"
    ),
    message: text!(
        "服务地{service}与参保地{insured}属同一统筹地区，不需要异地备案。",
        "The service place {service} and the insured place {insured} pool together: no filing is needed."
    ),
    help: text!(
        "核对服务地；以县统筹的地方可以忽略本条。",
        "Check the service place; where funds are pooled by county, pass this over."
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
                "between-municipalities",
                text!("从上海到北京", "from Shanghai to Beijing"),
                Input::Edits(Base::Filing, &[
                    ("/person/insuplc_admdvs", r#""310115""#),
                    ("/mdtrtarea_admvs", r#""110105""#),
                    ("/agency/admdvs", r#""310000""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "district-of-the-city",
                text!("本市的区", "a district of the same city"),
                Input::Edits(Base::Filing, &[("/mdtrtarea_admvs", r#""330203""#)]),
                "/mdtrtarea_admvs",
            ),
            Example::bad(
                "same-municipality",
                text!("同在上海", "both in Shanghai"),
                Input::Edits(Base::Filing, &[
                    ("/person/insuplc_admdvs", r#""310000""#),
                    ("/mdtrtarea_admvs", r#""310115""#),
                    ("/agency/admdvs", r#""310000""#),
                ]),
                "/mdtrtarea_admvs",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let (insured, service) = (filing.person.insuplc_admdvs, filing.mdtrtarea_admvs);
    if elsewhere(&insured, &service) == Some(false) {
        found.report("/mdtrtarea_admvs", &[("service", &service), ("insured", &insured)]);
    }
}
