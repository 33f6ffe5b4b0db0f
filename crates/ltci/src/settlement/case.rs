//! A settlement with what its rules compare it with.

use super::Settlement;
use crate::directory::Known;
use crate::rules::Context;

/// A settlement, with what its rules look up once.
#[derive(Debug)]
pub struct SettlementCase<'c> {
    /// The settlement.
    pub settlement: &'c Settlement<'c>,
    /// What is known besides.
    pub context: &'c Context,
    directory: Option<&'c Known>,
}

impl<'c> SettlementCase<'c> {
    /// Looks up what the settlement names.
    pub(crate) fn new(settlement: &'c Settlement<'c>, context: &'c Context) -> Self {
        Self { settlement, context, directory: context.known(&settlement.directory) }
    }

    /// The directory that the settlement names, if it is known here.
    pub(crate) fn directory(&self) -> Option<&'c Known> {
        self.directory
    }
}
