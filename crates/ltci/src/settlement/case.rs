//! Documents with what their rules compare them with.

use std::cell::OnceCell;

use super::oracle::{self, Outcome};
use super::{CarePlan, ServiceRecord, Settlement};
use crate::directory::Known;
use crate::region::RegionProfile;
use crate::rules::Context;

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
    /// Computed when a rule first asks.
    computed: OnceCell<Option<Outcome>>,
}

impl<'c> SettlementCase<'c> {
    /// Looks up what the settlement names.
    pub(crate) fn new(settlement: &'c Settlement<'c>, context: &'c Context) -> Self {
        let directory = context.known(&settlement.directory);
        Self { settlement, context, directory, profile: OnceCell::new(), computed: OnceCell::new() }
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
}
