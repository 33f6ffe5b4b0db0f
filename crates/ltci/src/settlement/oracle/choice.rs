//! 选定待遇标准: which lines of the profile are for this person and this care.

use super::sheet::{Part, Sheet, called};
use super::{Reason, StepCode};
use crate::assessment::LevelCode;
use crate::code::{CareMode, HospitalLevel, InsuranceType};
use crate::region::{BenefitLine, RegionProfile, SupplementLine};
use crate::settlement::Settlement;
use crate::text;
use crate::text::Text;
use crate::value::Date;

/// The benefit lines that apply, or of which that cannot be told, whatever the day.
#[derive(Debug, Default)]
pub(super) struct Choice(Vec<Chosen>);

#[derive(Debug)]
struct Chosen {
    /// Its place in the profile.
    place: usize,
    /// Why it cannot be told whether it applies.
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
        match all(Scope::of_benefit(line).parts(sheet.settlement, sheet.profile)) {
            Ok(true) => choice.0.push(Chosen { place, untold: None }),
            Ok(false) => {}
            Err(reason) => choice.0.push(Chosen { place, untold: Some(reason) }),
        }
    }
    choice
}

/// Whether a supplement is for this person, this care and the months served.
pub(super) fn supplements(line: &SupplementLine, sheet: &Sheet<'_>) -> Result<bool, Reason> {
    let parts = Scope::of_supplement(line).parts(sheet.settlement, sheet.profile);
    all(parts.into_iter().chain([of_months(line, sheet)]))
}

fn of_months(line: &SupplementLine, sheet: &Sheet<'_>) -> Fit {
    let Some(served) = sheet.before().served_months else {
        return Fit::Untold(Reason::NotStated);
    };
    Fit::known(line.after_months <= served && line.to_months.is_none_or(|to| served < to))
}

impl Choice {
    /// The one line of a day, or why there is none.
    pub(super) fn on(&self, profile: &RegionProfile, day: Date) -> Result<usize, Reason> {
        let line = |one: &&Chosen| profile.benefits.get(one.place);
        let of_day = || self.0.iter().filter(|one| line(one).is_some_and(|line| line.covers(day)));
        if let Some(reason) = of_day().find_map(|one| one.untold) {
            return Err(reason);
        }
        let mut of_day = of_day();
        match (of_day.next(), of_day.next()) {
            (Some(only), None) => Ok(only.place),
            (None, _) => Err(Reason::NoBenefitLine),
            (Some(_), Some(_)) => Err(Reason::SeveralBenefitLines),
        }
    }
}

/// Tells why no line or supplement could be chosen.
#[cold]
pub(super) fn untold(sheet: &mut Sheet<'_>, part: Part, reason: Reason) {
    let (what, path): (Text, _) = match reason {
        Reason::InsuranceNotTold => (text!("险种类型", "insurance type"), "/person/insutype"),
        Reason::HospitalLevelNotTold => {
            (text!("医疗机构级别", "hospital level"), "/hospital_level")
        }
        Reason::ScaleDiffers => (text!("评估标准", "scale"), "/assessment/scale"),
        Reason::NotStated => {
            (text!("已连续享受待遇的月数", "months served"), "/accumulated/served_months")
        }
        Reason::SeveralSupplements => (called("supplements"), "/supplements"),
        _ => (StepCode::BenefitLine.term(), "/care_mode"),
    };
    sheet.cannot(part, reason, what, path.to_owned());
}

/// Whether every part applies. A part that cannot be told counts only if no other one says no.
fn all(parts: impl IntoIterator<Item = Fit>) -> Result<bool, Reason> {
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

    fn parts(&self, settlement: &Settlement<'_>, profile: &RegionProfile) -> [Fit; 4] {
        [
            self.of_mode(settlement),
            self.of_hospital(settlement),
            self.of_level(settlement, profile),
            self.of_insurance(settlement),
        ]
    }

    fn of_mode(&self, settlement: &Settlement<'_>) -> Fit {
        Fit::known(self.modes.is_empty() || self.modes.contains(&settlement.care_mode))
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
