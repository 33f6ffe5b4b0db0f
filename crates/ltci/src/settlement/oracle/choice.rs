//! 选定待遇标准: which lines of the profile are for this person and this care.

use super::sheet::{Part, Sheet};
use super::{Reason, StepCode};
use crate::assessment::LevelCode;
use crate::code::{CareMode, HospitalLevel, InsuranceType};
use crate::region::{BenefitLine, RegionProfile, SupplementLine};
use crate::settlement::Settlement;
use crate::text;
use crate::text::Text;
use crate::value::Date;

/// The benefit lines that apply, whatever the day.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// Their places in the profile.
    places: Vec<usize>,
    /// Why it cannot be told whether another one applies.
    untold: Option<Reason>,
}

/// To whom a line applies.
#[derive(Debug)]
struct Scope<'b> {
    insurances: &'b [InsuranceType],
    modes: &'b [CareMode],
    hospital: Option<HospitalLevel>,
    levels: &'b [LevelCode],
}

/// Whether one part of a scope applies.
enum Fit {
    Yes,
    No,
    Untold(Reason),
}

/// Chooses by insurance, care mode, level and hospital level.
pub(super) fn choose(sheet: &Sheet<'_>) -> Choice {
    let mut choice = Choice::default();
    for (place, line) in sheet.profile.benefits.iter().enumerate() {
        match Scope::of_benefit(line).applies(sheet.settlement, sheet.profile) {
            Ok(true) => choice.places.push(place),
            Ok(false) => {}
            Err(reason) => choice.untold = choice.untold.or(Some(reason)),
        }
    }
    choice
}

/// Whether a supplement is for this person and this care.
pub(super) fn supplements(line: &SupplementLine, sheet: &Sheet<'_>) -> Result<bool, Reason> {
    Scope::of_supplement(line).applies(sheet.settlement, sheet.profile)
}

impl Choice {
    /// The one line of a day, or why there is none.
    pub(super) fn on(&self, profile: &RegionProfile, day: Date) -> Result<usize, Reason> {
        if let Some(reason) = self.untold {
            return Err(reason);
        }
        let covers =
            |place: &&usize| profile.benefits.get(**place).is_some_and(|line| line.covers(day));
        let mut of_day = self.places.iter().filter(covers);
        match (of_day.next(), of_day.next()) {
            (Some(only), None) => Ok(*only),
            (None, _) => Err(Reason::NoBenefitLine),
            (Some(_), Some(_)) => Err(Reason::SeveralBenefitLines),
        }
    }

    /// The places of the lines, in the order of the profile.
    pub(super) fn places(&self) -> &[usize] {
        &self.places
    }
}

/// Tells why no line could be chosen.
#[cold]
pub(super) fn untold(sheet: &mut Sheet<'_>, part: Part, reason: Reason) {
    let (what, path): (Text, _) = match reason {
        Reason::InsuranceNotTold => (text!("险种类型", "insurance type"), "/person/insutype"),
        Reason::HospitalLevelNotTold => {
            (text!("医疗机构级别", "hospital level"), "/hospital_level")
        }
        Reason::ScaleDiffers => (text!("评估标准", "scale"), "/assessment/scale"),
        _ => (StepCode::BenefitLine.term(), "/care_mode"),
    };
    sheet.cannot(part, reason, what, path.to_owned());
}

impl<'b> Scope<'b> {
    fn of_benefit(line: &'b BenefitLine) -> Self {
        Self {
            insurances: &line.insutypes,
            modes: &line.care_modes,
            hospital: line.hospital_level,
            levels: &line.levels,
        }
    }

    fn of_supplement(line: &'b SupplementLine) -> Self {
        let (insurances, modes) = (&line.insutypes, &line.care_modes);
        Self { insurances, modes, hospital: None, levels: &line.levels }
    }

    /// Whether every part applies. A part that cannot be told counts only if no other one says no.
    fn applies(
        &self,
        settlement: &Settlement<'_>,
        profile: &RegionProfile,
    ) -> Result<bool, Reason> {
        let mode = match self.modes {
            [] => Fit::Yes,
            modes => Fit::known(modes.contains(&settlement.care_mode)),
        };
        let parts = [mode, self.of_hospital(settlement), self.of_level(settlement, profile)];
        let parts = parts.into_iter().chain([self.of_insurance(settlement)]);
        let mut untold = None;
        for part in parts {
            match part {
                Fit::Yes => {}
                Fit::No => return Ok(false),
                Fit::Untold(reason) => untold = untold.or(Some(reason)),
            }
        }
        untold.map_or(Ok(true), Err)
    }

    fn of_hospital(&self, settlement: &Settlement<'_>) -> Fit {
        match (self.hospital, settlement.hospital_level) {
            (None, _) => Fit::Yes,
            (Some(_), None) => Fit::Untold(Reason::HospitalLevelNotTold),
            (Some(line), Some(stated)) => Fit::known(line == stated),
        }
    }

    /// Levels of two scales are never compared.
    fn of_level(&self, settlement: &Settlement<'_>, profile: &RegionProfile) -> Fit {
        if self.levels.is_empty() {
            return Fit::Yes;
        }
        let scale = profile.assessment.as_ref().and_then(|policy| policy.scale.as_ref());
        if scale.is_none_or(|scale| scale.id != settlement.assessment.scale.id) {
            return Fit::Untold(Reason::ScaleDiffers);
        }
        Fit::known(self.levels.contains(&settlement.assessment.level))
    }

    fn of_insurance(&self, settlement: &Settlement<'_>) -> Fit {
        let stated = settlement.person.insutype;
        match self.insurances {
            [] => Fit::Yes,
            list if list.contains(&stated) => Fit::Yes,
            _ if stated == InsuranceType::LongTermCare => Fit::Untold(Reason::InsuranceNotTold),
            _ => Fit::No,
        }
    }
}

impl Fit {
    const fn known(fits: bool) -> Self {
        if fits { Self::Yes } else { Self::No }
    }
}
