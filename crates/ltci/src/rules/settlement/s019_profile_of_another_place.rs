//! 政策参数不是参保地或服务地的.

use crate::code::AdministrativeDivision;
use crate::disclose::Disclosable;
use crate::recognition::same_area;
use crate::rules::{Base, Check, Example, Examples, Findings, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-019`: profile of neither place.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-019",
    severity: Severity::Warning,
    title: text!(
        "政策参数不是参保地或服务地的",
        "profile of neither place"
    ),
    message: text!(
        "所用的政策参数是{region}的，参保地是{insured}，服务地是{served}。",
        "The profile is that of {region}; the insured place is {insured} and the place of service {served}."
    ),
    help: text!(
        "本地服务用参保地的参数；异地服务按协议用参保地或服务地的参数。",
        "Local care goes by the profile of the insured place, care in another city by that of either place, as agreed."
    ),
    sources: &[SPECIFICATION.cite("19.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "own",
                text!("本市的参数", "the profile of the city"),
                under_profile!(),
            )
            .knowing(&[(Base::RegionProfile, &[])]),
            Example::good(
                "province",
                text!("本省的参数", "the profile of the province"),
                under_profile!(),
            )
            .knowing(&[(Base::RegionProfile, &[("/profile/admdvs", r#""330000""#)])]),
        ],
        bad: &[
            Example::bad(
                "other-city",
                text!("另一城市的参数", "the profile of another city"),
                under_profile!(),
                "/profile/id",
            )
            .knowing(&[(Base::RegionProfile, &[("/profile/admdvs", r#""330300""#)])]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(profile) = case.profile() else { return };
    let (region, settlement) = (&profile.profile.admdvs, case.settlement);
    let (insured, served) = (&settlement.person.insuplc_admdvs, &settlement.institution.admdvs);
    if !is_of(region, insured) && !is_of(region, served) {
        let params: [(_, &dyn Disclosable); 3] =
            [("region", region), ("insured", insured), ("served", served)];
        found.report("/profile/id", &params);
    }
}

/// Whether the profile of a region may apply in a place: a province, a city or a county of it.
fn is_of(region: &AdministrativeDivision, place: &AdministrativeDivision) -> bool {
    let province = region.as_str().strip_suffix("0000");
    let in_province = province.is_some_and(|province| place.as_str().starts_with(province));
    in_province || same_area(region, place)
}
