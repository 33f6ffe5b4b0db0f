//! What a message asks for.

use super::message::{
    ExchangeCancellation, ExchangeClearing, ExchangeMessage, ExchangePayment,
    ExchangeReconciliation, ExchangeSettlement, OriginalMessage,
};
use crate::code::{AdministrativeDivision, Month, SettlementKind};

/// What a message asks for: exactly one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act<'e> {
    /// A filing or its cancellation, which moves no money.
    Filing,
    PreSettlement(&'e ExchangeSettlement),
    Settlement(&'e ExchangeSettlement),
    Cancellation(&'e ExchangeCancellation),
    Reversal(&'e OriginalMessage),
    Query(&'e OriginalMessage),
    Reconciliation(&'e ExchangeReconciliation),
    Clearing(&'e ExchangeClearing),
    Payment(&'e ExchangePayment),
}

impl<'e> Act<'e> {
    /// What a message asks for; `None` if it is nothing, or more than one thing.
    pub(super) fn of(message: &'e ExchangeMessage) -> Option<Self> {
        let filings = [&message.filing, &message.filing_cancellation];
        let filings =
            filings.into_iter().filter_map(|filing| filing.as_ref().map(|_| Self::Filing));
        let others = [
            message.settlement.as_ref().map(Self::settled),
            message.cancellation.as_ref().map(Self::Cancellation),
            message.reversal.as_ref().map(Self::Reversal),
            message.query.as_ref().map(Self::Query),
            message.reconciliation.as_ref().map(Self::Reconciliation),
            message.clearing.as_ref().map(Self::Clearing),
            message.payment.as_ref().map(Self::Payment),
        ];
        let mut acts = filings.chain(others.into_iter().flatten());
        let first = acts.next();
        if acts.next().is_some() { None } else { first }
    }

    fn settled(settlement: &'e ExchangeSettlement) -> Self {
        match settlement.setl_kind {
            SettlementKind::Pre => Self::PreSettlement(settlement),
            SettlementKind::Final => Self::Settlement(settlement),
        }
    }

    /// Whether nothing is changed by it: an unknown outcome then does no harm.
    pub(super) const fn only_asks(self) -> bool {
        matches!(self, Self::PreSettlement(_) | Self::Query(_) | Self::Reconciliation(_))
    }
}

/// A month between two agencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct MonthKey {
    pub(super) setlym: Month,
    pub(super) mdtrtarea_admvs: AdministrativeDivision,
    pub(super) insuplc_admdvs: AdministrativeDivision,
}

impl MonthKey {
    pub(super) fn of_settlement(settlement: &ExchangeSettlement) -> Self {
        Self {
            setlym: settlement.setlym,
            mdtrtarea_admvs: settlement.mdtrtarea_admvs,
            insuplc_admdvs: settlement.insuplc_admdvs,
        }
    }

    pub(super) fn of_reconciliation(reconciliation: &ExchangeReconciliation) -> Self {
        Self {
            setlym: reconciliation.setlym,
            mdtrtarea_admvs: reconciliation.mdtrtarea_admvs,
            insuplc_admdvs: reconciliation.insuplc_admdvs,
        }
    }

    pub(super) fn of_clearing(clearing: &ExchangeClearing) -> Self {
        Self {
            setlym: clearing.setlym,
            mdtrtarea_admvs: clearing.mdtrtarea_admvs,
            insuplc_admdvs: clearing.insuplc_admdvs,
        }
    }
}
