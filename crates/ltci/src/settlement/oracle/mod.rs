//! 结算计算: what a settlement should come to under the policy of a region, step by step.
//!
//! | 中文 | here |
//! |---|---|
//! | 计算 | [`compute`]: lines, level, care mode, profile and what was paid before give the amounts |
//! | 步骤 | [`Step`]: what was done, with which figures, from where, and the result |
//! | 算不出 | [`Unknown`]: what could not be computed, and why; then there is no expectation |
//!
//! A pure function of the settlement and the profile. What the profile does not know is not
//! guessed: a figure that is absent, approximate or only a bound leaves open what depends on it.
//!
//! # Source
//! LTCI-SPEC-1, part 20: a reading of this project, where no document states it.

mod before;
mod caps;
mod cash;
mod choice;
mod devices;
mod limits;
mod lines;
mod person;
mod quota;
mod read;
mod result;
mod rounding;
mod share;
mod sheet;
mod start;
mod step;
mod supplement;
mod unknown;

pub use result::{Amounts, Computation, Difference, OverRent, ProfileUsed};
pub use step::{Input, Origin, Step, StepCode};
pub use unknown::{Reason, Unknown};

pub(crate) use result::Outcome;

use self::lines::Lines;
use self::sheet::Sheet;
use crate::region::RegionProfile;
use crate::settlement::Settlement;

/// What a settlement should come to under a profile, with every step.
///
/// ```
/// use ltci::region::Regions;
/// use ltci::settlement::{Settlement, oracle::compute};
/// let text = include_str!("../../../data/bases/settlement.json");
/// let settlement: Settlement<'_> = serde_json::from_str(text)?;
/// let regions = Regions::shipped();
/// // Home care in Tianjin: at most 2,100 yuan a month, of which the fund pays 75 %.
/// let tianjin = regions.of(&"120000".parse().unwrap(), None).unwrap();
/// let computed = compute(&settlement, tianjin);
/// assert_eq!(computed.expected.fund_pay_sumamt, Some("131.25".parse().unwrap()));
/// // What the fund pays in Ningbo is not known.
/// let ningbo = regions.of(&"330200".parse().unwrap(), None).unwrap();
/// assert_eq!(compute(&settlement, ningbo).expected.fund_pay_sumamt, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 20.
#[doc(alias = "结算计算")]
pub fn compute(settlement: &Settlement<'_>, profile: &RegionProfile) -> Computation {
    let mut sheet = Sheet::shown(settlement, profile);
    work(&mut sheet);
    Computation::of(sheet)
}

/// The amounts by themselves, for whoever computes millions: no step is written down.
///
/// ```
/// use ltci::region::Regions;
/// use ltci::settlement::{Settlement, oracle};
/// let text = include_str!("../../../data/bases/settlement.json");
/// let settlement: Settlement<'_> = serde_json::from_str(text)?;
/// let regions = Regions::shipped();
/// let tianjin = regions.of(&"120000".parse().unwrap(), None).unwrap();
/// let amounts = oracle::amounts(&settlement, tianjin);
/// assert_eq!(amounts, oracle::compute(&settlement, tianjin).expected);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn amounts(settlement: &Settlement<'_>, profile: &RegionProfile) -> Amounts {
    outcome(settlement, profile).expected
}

/// The amounts with what a rule needs to say where they differ.
pub(crate) fn outcome(settlement: &Settlement<'_>, profile: &RegionProfile) -> Outcome {
    let mut sheet = Sheet::silent(settlement, profile);
    work(&mut sheet);
    sheet.outcome
}

/// Every step in its order.
fn work(sheet: &mut Sheet<'_>) {
    let choice = choice::choose(sheet);
    if let Ok(mut lines) = Lines::of(sheet) {
        share::benefits(sheet, &choice, &mut lines);
    }
    devices::devices(sheet);
    share::total(sheet);
    person::part(sheet);
    cash::cash(sheet, &choice);
}
