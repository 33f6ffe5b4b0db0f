//! 清算经办机构不在参保地或服务地.

use crate::code::AdministrativeDivision;
use crate::disclose::Disclosable;
use crate::recognition::same_area;
use crate::rules::{Base, Check, Example, Examples, Findings, Input, Rule};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-014`: clearing agency in neither place.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-014",
    title: text!(
        "清算经办机构不在参保地或服务地",
        "clearing agency in neither place"
    ),
    message: text!(
        "清算经办机构{agency}既不属于参保地{insured}，也不属于服务地{served}。",
        "The clearing agency {agency} belongs neither to the insured place {insured} nor to the place of service {served}."
    ),
    help: text!(
        "填参保地或服务地经办机构的医保区划，或者其省本级的区划。",
        "Write the division of the agency of either place, or of its province."
    ),
    sources: &[SPECIFICATION.cite("19.1", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "province",
                text!("省本级", "the province"),
                Input::Edits(Base::Settlement, &[("/clr_optins", r#""339900""#)]),
            ),
            Example::good(
                "service-place",
                text!("服务地", "the place of service"),
                Input::Edits(Base::Settlement, &[
                    ("/person/insuplc_admdvs", r#""330300""#),
                    ("/filing_id", r#""SAMPLE-F-000001""#),
                ]),
            ),
            Example::good(
                "insured-place",
                text!("参保地", "the insured place"),
                Input::Edits(Base::Settlement, &[
                    ("/person/insuplc_admdvs", r#""330300""#),
                    ("/filing_id", r#""SAMPLE-F-000001""#),
                    ("/clr_optins", r#""330300""#),
                ]),
            ),
        ],
        bad: &[
            Example::bad(
                "other-city",
                text!("另一城市", "another city"),
                Input::Edits(Base::Settlement, &[("/clr_optins", r#""330300""#)]),
                "/clr_optins",
            ),
            Example::bad(
                "other-province",
                text!("外省", "another province"),
                Input::Edits(Base::Settlement, &[("/clr_optins", r#""370000""#)]),
                "/clr_optins",
            ),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let settlement = case.settlement;
    let (insured, served) = (&settlement.person.insuplc_admdvs, &settlement.institution.admdvs);
    let agency = &settlement.clr_optins;
    if !serves(agency, insured) && !serves(agency, served) {
        let params: [(_, &dyn Disclosable); 3] =
            [("agency", agency), ("insured", insured), ("served", served)];
        found.report("/clr_optins", &params);
    }
}

/// Whether an agency is of a place or of its province: `330000`, or `339900` on the platform.
fn serves(agency: &AdministrativeDivision, place: &AdministrativeDivision) -> bool {
    let halves = |division| AdministrativeDivision::as_str(division).split_at_checked(2);
    let of_province = match (halves(agency), halves(place)) {
        (Some((one, "0000" | "9900")), Some((other, _))) => one == other,
        _ => false,
    };
    of_province || same_area(agency, place)
}
