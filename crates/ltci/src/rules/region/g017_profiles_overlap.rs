//! 同一地区有两份参数同时施行: on a day a region has one policy.

use crate::region::RegionProfile;
use crate::rules::{Base, Check, Context, Example, Examples, Findings, Input, Rule, Severity};
use crate::source::{Basis, SPECIFICATION};
use crate::text;
use crate::disclose::Disclosable;

/// `LTC-G-017`: two profiles of a region at the same time.
pub(crate) static RULE: Rule = Rule {
    code: "LTC-G-017",
    severity: Severity::Warning,
    title: text!(
        "同一地区有两份参数同时施行",
        "two profiles of a region at the same time"
    ),
    message: text!(
        "政策参数“{other}”也是地区{division}的，施行期间重叠。",
        "The profile {other} is of the division {division} too, and their days overlap."
    ),
    help: text!(
        "给前一份写上停止施行日期，或只留一份。",
        "Give the earlier one a last day, or keep one of them."
    ),
    sources: &[SPECIFICATION.cite("12.8", Basis::Stated)],
    examples: Examples::Documents {
        good: &[
            Example::good(
                "base",
                text!("基准参数", "the base profile"),
                Input::Edits(Base::RegionProfile, &[]),
            ),
            Example::good(
                "other-region",
                text!("别的地区", "another region"),
                Input::Edits(Base::RegionProfile, &[
                    ("/profile/admdvs", r#""330300""#),
                ]),
            ),
        ],
        bad: &[
        ],
    },
    check: Check::RegionProfile(check),
    ..Rule::ACTIVE
};

fn check(profile: &RegionProfile, context: &Context, found: &mut Findings) {
    let own = profile.digest();
    let division = profile.profile.admdvs;
    for (other, digest) in context.regions().given() {
        if other.profile.admdvs == division && digest != own && other.meets(profile) {
            let params: [(_, &dyn Disclosable); 2] =
                [("other", &other.profile.id), ("division", &division)];
            found.report("/profile/admdvs", &params);
        }
    }
}
