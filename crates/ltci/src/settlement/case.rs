//! Documents with what their rules compare them with.

use std::cell::OnceCell;

use super::lines::Lines;
use super::oracle::{self, Outcome};
use super::{CarePlan, ServiceRecord, Settlement, SettlementDetail};
use crate::code::{EditionStatus, ItemCode};
use crate::directory::{Item, Known};
use crate::region::RegionProfile;
use crate::rules::Context;
use crate::value::{Rounding, RoundingStep};

/// A care plan, with what its rules look up once.
#[derive(Debug)]
pub struct CarePlanCase<'c> {
    /// The plan.
    pub plan: &'c CarePlan<'c>,
    /// What is known besides.
    pub context: &'c Context,
    directory: Option<&'c Known>,
}

impl<'c> CarePlanCase<'c> {
    /// Looks up what the plan names.
    pub(crate) fn new(plan: &'c CarePlan<'c>, context: &'c Context) -> Self {
        Self { plan, context, directory: context.known(&plan.directory) }
    }

    /// The directory that the plan names, if it is known here.
    pub(crate) fn directory(&self) -> Option<&'c Known> {
        self.directory
    }
}

/// A record of service, with what its rules look up once.
#[derive(Debug)]
pub struct ServiceRecordCase<'c> {
    /// The record.
    pub record: &'c ServiceRecord<'c>,
    /// What is known besides.
    pub context: &'c Context,
    directory: Option<&'c Known>,
}

impl<'c> ServiceRecordCase<'c> {
    /// Looks up what the record names.
    pub(crate) fn new(record: &'c ServiceRecord<'c>, context: &'c Context) -> Self {
        Self { record, context, directory: context.known(&record.directory) }
    }

    /// The directory that the record names, if it is known here.
    pub(crate) fn directory(&self) -> Option<&'c Known> {
        self.directory
    }
}

/// A settlement, with what its rules look up once.
#[derive(Debug)]
pub struct SettlementCase<'c> {
    /// The settlement.
    pub settlement: &'c Settlement<'c>,
    /// What is known besides.
    pub context: &'c Context,
    directory: Option<&'c Known>,
    /// Looked up when a rule first asks.
    profile: OnceCell<Option<&'c RegionProfile>>,
    /// Found out when a rule first asks.
    lines: OnceCell<Lines>,
    /// Computed when a rule first asks.
    computed: OnceCell<Option<Outcome>>,
}

impl<'c> SettlementCase<'c> {
    /// Looks up what the settlement names.
    pub(crate) fn new(settlement: &'c Settlement<'c>, context: &'c Context) -> Self {
        let directory = context.known(&settlement.directory);
        Self {
            settlement,
            context,
            directory,
            profile: OnceCell::new(),
            lines: OnceCell::new(),
            computed: OnceCell::new(),
        }
    }

    /// The directory that the settlement names, if it is known here.
    pub(crate) fn directory(&self) -> Option<&'c Known> {
        self.directory
    }

    /// The region profile that the settlement names, if it is known here: one that was given before
    /// one that is shipped.
    pub fn profile(&self) -> Option<&'c RegionProfile> {
        let named = self.settlement.profile.as_ref()?;
        *self.profile.get_or_init(|| self.context.region(&named.id, &named.version))
    }

    /// What the settlement should come to under that profile.
    pub(crate) fn computed(&self) -> Option<&Outcome> {
        let computed = || Some(oracle::outcome(self.settlement, self.profile()?));
        self.computed.get_or_init(computed).as_ref()
    }

    /// What all lines tell together.
    pub(crate) fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(self.settlement))
    }

    /// How amounts are rounded: as the profile says, and half up to the fen where it does not.
    ///
    /// # Source
    /// LTCI-SPEC-1, 19.4: a convention of this project.
    pub fn rounding(&self) -> (Rounding, RoundingStep) {
        let policy = self.profile().and_then(|profile| profile.settlement.as_ref());
        let mode = policy.and_then(|policy| policy.rounding.as_ref()).filter(|it| it.is_exact());
        let step = policy.and_then(|policy| policy.rounding_step.as_ref());
        (
            mode.map_or(Rounding::HalfUp, |mode| mode.value.rounding()),
            step.filter(|it| it.is_exact()).map_or(RoundingStep::Fen, |step| step.value.step()),
        )
    }

    /// The row of the item that a line names, for its day. A local directory is asked for the local
    /// code first.
    pub(crate) fn item(&self, detail: &SettlementDetail) -> Option<&'c Item<'static>> {
        let (known, day) = (self.directory?, detail.day());
        let is_local = known.directory.edition.status == EditionStatus::Local;
        let local = detail.local_item_codg.filter(|_| is_local);
        let listed = local.and_then(|code| known.row(code, day));
        listed.or_else(|| known.row(ItemCode::of(&detail.ltc_item_codg)?, day))
    }
}
