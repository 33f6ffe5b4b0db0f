//! 异地服务没有写备案.

use crate::disclose::Disclosable;
use crate::recognition::same_area;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-012`: care in another city without a filing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-012",
    title: text!(
        "异地服务没有写备案",
        "care in another city without a filing"
    ),
    message: text!(
        "参保地{insured}与服务地{served}不属于同一统筹地区，结算没有写异地备案编号。",
        "The insured place {insured} and the place of service {served} do not pool together, and the settlement names no filing."
    ),
    help: text!(
        "先办理异地备案，把备案编号填入 filing_id；区划填错的，改正区划。",
        "File the care in the other city first and write its number in filing_id; correct the divisions if they are wrong."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "district",
                text!("同一城市的区", "a district of the city"),
                Input::Edits(Base::Settlement, &[("/institution/admdvs", r#""330212""#)]),
            ),
            Example::good(
                "filed",
                text!("已备案", "filed"),
                Input::Edits(Base::Settlement, &[
                    ("/person/insuplc_admdvs", r#""330300""#),
                    ("/filing_id", r#""SAMPLE-F-000001""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "not-filed",
                text!("没有备案", "not filed"),
                Input::Edits(Base::Settlement, &[("/person/insuplc_admdvs", r#""330300""#)]),
                "/filing_id",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let settlement = case.settlement;
    let (insured, served) = (&settlement.person.insuplc_admdvs, &settlement.institution.admdvs);
    if settlement.filing_id.is_none() && !same_area(insured, served) {
        let params: [(_, &dyn Disclosable); 2] = [("insured", insured), ("served", served)];
        found.report("/filing_id", &params);
    }
}
