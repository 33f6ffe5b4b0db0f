//! 政策参数在结算期间不施行.

use crate::disclose::Disclosable;
use crate::rules::{Base, Check, Example, Examples, Findings, Rule, Severity};
use crate::settlement::SettlementCase;
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-S-020`: profile not in force in the period.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-S-020",
    severity: Severity::Warning,
    title: text!(
        "政策参数在结算期间不施行",
        "profile not in force in the period"
    ),
    message: text!(
        "结算期间{from}至{to}不全在政策参数{id}的施行期间之内。",
        "The period from {from} to {to} is not wholly one in which the profile {id} is in force."
    ),
    help: text!(
        "改用期间内施行的参数；期间跨越参数变动的，分开结算。",
        "Use the profile of the time; where it changed within the period, settle the parts separately."
    ),
    sources: &[SPECIFICATION.cite("19.3", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "to-the-last-day",
                text!("施行到期间最后一天", "in force to the last day"),
                under_profile!(),
            )
            .knowing(&[(Base::RegionProfile, &[
                ("/benefits/5/in_force_from", "null"),
                ("/benefits/5/in_force_to", "null"),
                ("/profile/in_force_to", r#""2026-02-28""#),
            ])]),
            Example::good(
                "open",
                text!("没有停止施行日期", "without an end"),
                under_profile!(),
            )
            .knowing(&[(Base::RegionProfile, &[("/profile/in_force_to", "null")])]),
        ],
        bad: &[
            Example::bad(
                "ended",
                text!("早一天停止", "ended one day before"),
                under_profile!(),
                "/profile/id",
            )
            .knowing(&[(Base::RegionProfile, &[
                ("/benefits/5/in_force_from", "null"),
                ("/benefits/5/in_force_to", "null"),
                ("/profile/in_force_to", r#""2026-02-27""#),
            ])]),
            Example::bad(
                "not-begun",
                text!("晚一天施行", "began one day after"),
                under_profile!(),
                "/profile/id",
            )
            .knowing(&[(Base::RegionProfile, &[("/profile/in_force_from", r#""2026-02-02""#)])]),
        ],
    },
    check: Check::Settlement(check),
    ..Rule::ACTIVE
};

fn check(case: &SettlementCase<'_>, found: &mut Findings) {
    let Some(profile) = case.profile() else { return };
    let period = &case.settlement.period;
    if !profile.covers(period.begndate) || !profile.covers(period.enddate) {
        let id = &profile.profile.id;
        let params: [(_, &dyn Disclosable); 3] =
            [("from", &period.begndate), ("to", &period.enddate), ("id", id)];
        found.report("/profile/id", &params);
    }
}
