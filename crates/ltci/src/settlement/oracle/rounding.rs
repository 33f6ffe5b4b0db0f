//! 舍入: how the profile rounds, or else the convention of the specification.

use super::sheet::{LeftOpen, Part, Sheet};
use super::{Input, Step, StepCode};
use crate::region::RegionProfile;
use crate::text;
use crate::value::{Rounding, RoundingStep};

/// Mode and step in use.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    pub(super) mode: Rounding,
    pub(super) step: RoundingStep,
}

/// The mode that the profile says; half up where it says nothing.
///
/// # Errors
/// It is only a bound, which is told.
pub(super) fn mode(sheet: &mut Sheet<'_>, part: Part) -> Result<Rounding, LeftOpen> {
    let policy = sheet.profile.settlement.as_ref();
    let mode = policy.and_then(|policy| policy.rounding.as_ref());
    let mode = sheet.exact(part, mode, place, "rounding")?;
    Ok(mode.map_or(Rounding::HalfUp, |figure| figure.value.rounding()))
}

/// The mode, and the step that the profile says; to the fen where it says nothing.
///
/// # Errors
/// One of them is only a bound, which is told.
pub(super) fn rule(sheet: &mut Sheet<'_>, part: Part) -> Result<Rule, LeftOpen> {
    let mode = mode(sheet, part)?;
    let policy = sheet.profile.settlement.as_ref();
    let step = policy.and_then(|policy| policy.rounding_step.as_ref());
    let step = sheet.exact(part, step, place, "rounding_step")?;
    Ok(Rule { mode, step: step.map_or(RoundingStep::Fen, |figure| figure.value.step()) })
}

fn place() -> String {
    "/settlement".to_owned()
}

/// The step that says how shares are rounded.
pub(super) fn told(profile: &RegionProfile) -> Step {
    let policy = profile.settlement.as_ref();
    let mode = policy.and_then(|policy| policy.rounding.as_ref());
    let step = policy.and_then(|policy| policy.rounding_step.as_ref());
    let template = if mode.is_some() && step.is_some() {
        text!(
            "按参数舍入：先求和，各行待遇标准的份额各舍入一次。",
            "Rounded as the profile says: sums first, then each share of a benefit line once."
        )
    } else {
        text!(
            "没有见到官方的舍入规定；参数没有写明的，按本规范的约定四舍五入到分：先求和，各行待遇标准的份额各舍入一次。",
            "No official rule of rounding was seen; what the profile does not say is half up to the fen by convention of this specification: sums first, then each share of a benefit line once."
        )
    };
    let mode = mode.map(|figure| Input::figure("/settlement/rounding", figure));
    let step = step.map(|figure| Input::figure("/settlement/rounding_step", figure));
    Step::new(StepCode::Rounding, template, &[]).with_all(mode.into_iter().chain(step))
}
