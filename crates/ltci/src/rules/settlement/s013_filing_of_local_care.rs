//! 本地服务写了异地备案.

use crate::disclose::Disclosable;
use crate::recognition::same_area;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-013`: local care with a filing.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-013",
    severity: Severity::Warning,
    title: text!(
        "本地服务写了异地备案",
        "local care with a filing"
    ),
    message: text!(
        "参保地{insured}与服务地{served}属于同一统筹地区，不需要异地备案。",
        "The insured place {insured} and the place of service {served} pool together; no filing is needed."
    ),
    help: text!(
        "删去 filing_id；区划填错的，改正区划。",
        "Leave filing_id out; correct the divisions if they are wrong."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准结算", "the base settlement"),
                Input::Edits(Base::Settlement, &[]),
            ),
            Example::good(
                "other-city",
                text!("另一统筹地区", "another city"),
                Input::Edits(Base::Settlement, &[
                    ("/person/insuplc_admdvs", r#""330300""#),
                    ("/filing_id", r#""SAMPLE-F-000001""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "local",
                text!("本地", "local"),
                Input::Edits(Base::Settlement, &[("/filing_id", r#""SAMPLE-F-000001""#)]),
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
    if settlement.filing_id.is_some() && same_area(insured, served) {
        let params: [(_, &dyn Disclosable); 2] = [("insured", insured), ("served", served)];
        found.report("/filing_id", &params);
    }
}
