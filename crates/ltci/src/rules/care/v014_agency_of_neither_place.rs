//! 办理备案的既不是参保地也不是服务地.

use super::acts_for;
use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::settlement::Filing;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-V-014`: agency of neither place.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-V-014",
    severity: Severity::Warning,
    title: text!(
        "经办机构既不在参保地也不在服务地",
        "agency of neither place"
    ),
    message: text!(
        "经办机构在{agency}，参保地是{insured}，服务地是{service}。",
        "The agency is of {agency}; the person is insured in {insured}, the service place is {service}."
    ),
    help: text!(
        "核对经办机构；备案由参保地或服务地（或其上级）的经办机构办理。",
        "Check the agency: a filing is made with that of the insured place or the service place, or one above it."
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
                "service-place",
                text!("服务地的经办机构", "of the service place"),
                Input::Edits(Base::Filing, &[("/agency/admdvs", r#""330106""#)]),
            ),
            Example::good(
                "province",
                text!("省级经办机构", "of the province"),
                Input::Edits(Base::Filing, &[("/agency/admdvs", r#""330000""#)]),
            ),
        ],
        bad: &[
            Example::bad(
                "third-city",
                text!("第三个市", "a third city"),
                Input::Edits(Base::Filing, &[("/agency/admdvs", r#""330300""#)]),
                "/agency/admdvs",
            ),
            Example::bad(
                "other-province",
                text!("外省", "another province"),
                Input::Edits(Base::Filing, &[("/agency/admdvs", r#""320000""#)]),
                "/agency/admdvs",
            ),
        ],
    },
    check: Check::Filing(check),
    ..Rule::ACTIVE
};

fn check(filing: &Filing<'_>, _: &Context, found: &mut Findings) {
    let (agency, insured) = (filing.agency.admdvs, filing.person.insuplc_admdvs);
    let service = filing.mdtrtarea_admvs;
    if !acts_for(&agency, &insured) && !acts_for(&agency, &service) {
        let params: [(_, &dyn Disclosable); 3] =
            [("agency", &agency), ("insured", &insured), ("service", &service)];
        found.report("/agency/admdvs", &params);
    }
}
