//! 结算月的状态.

use serde::Serialize;

use super::Fault;
use crate::text::Text;

/// 结算月的状态: how far two agencies are with the settlements of a month.
///
/// # Source
/// LTCI-SPEC-1, 22.5; transactions 3201, 3260, 3261 and 3262 of the platform.
#[doc(alias = "结算月状态")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthState {
    /// 未对账: settlements are made and cancelled.
    #[default]
    Open,
    /// 已对平: both sides have the same settlements.
    Reconciled,
    /// 已清分: the insured place has confirmed the statement.
    Split,
    /// 已清算: the insured place has paid.
    Cleared,
}

/// What happens to a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MonthStep {
    /// A settlement of the month is made, cancelled or reversed.
    Changed,
    /// Every institution of the month is reconciled and balanced.
    Reconciled,
    /// The service place draws up the statement.
    Stated,
    /// The insured place confirms it.
    Confirmed,
    /// The insured place takes the confirmation back.
    RolledBack,
    /// The insured place pays.
    Paid,
}

impl MonthStep {
    /// Every step.
    pub const ALL: &[Self] = &[
        Self::Changed,
        Self::Reconciled,
        Self::Stated,
        Self::Confirmed,
        Self::RolledBack,
        Self::Paid,
    ];
}

impl MonthState {
    /// Every state.
    pub const ALL: &[Self] = &[Self::Open, Self::Reconciled, Self::Split, Self::Cleared];

    /// The state after a step, and what is wrong with the step. A step that is wrong leaves the
    /// state as it is.
    ///
    /// ```
    /// use ltci::exchange::{Fault, MonthState as State, MonthStep as Step};
    /// assert_eq!(State::Split.after(Step::RolledBack), (State::Reconciled, None));
    /// let late = State::Cleared.after(Step::RolledBack);
    /// assert_eq!(late, (State::Cleared, Some(Fault::RolledBackAfterClearing)));
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 22.5.
    #[must_use]
    pub const fn after(self, step: MonthStep) -> (Self, Option<Fault>) {
        use MonthStep as Step;
        match (self, step) {
            (Self::Open | Self::Reconciled, Step::Changed) => (Self::Open, None),
            (Self::Open | Self::Reconciled, Step::Reconciled)
            | (Self::Reconciled, Step::Stated)
            | (Self::Split, Step::RolledBack) => (Self::Reconciled, None),
            (Self::Reconciled, Step::Confirmed) => (Self::Split, None),
            (Self::Split, Step::Paid) => (Self::Cleared, None),
            // To look again at what is settled changes nothing.
            (Self::Split | Self::Cleared, Step::Reconciled) => (self, None),
            (_, step) => (self, Some(self.against(step))),
        }
    }

    /// What is wrong with a step that is not admitted.
    const fn against(self, step: MonthStep) -> Fault {
        use MonthStep as Step;
        match (self, step) {
            (Self::Cleared, Step::RolledBack) => Fault::RolledBackAfterClearing,
            (Self::Cleared, Step::Stated | Step::Confirmed | Step::Paid) => Fault::ClearedTwice,
            (Self::Split, Step::Stated | Step::Confirmed) => Fault::SplitTwice,
            (_, Step::Stated) => Fault::SplitUnreconciled,
            (_, Step::Confirmed | Step::RolledBack) => Fault::NoStatement,
            (_, Step::Paid) => Fault::PaidUnconfirmed,
            (_, Step::Changed | Step::Reconciled) => Fault::MonthClosed,
        }
    }

    /// Whether its settlements are fixed.
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Split | Self::Cleared)
    }

    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Reconciled => "reconciled",
            Self::Split => "split",
            Self::Cleared => "cleared",
        }
    }

    /// The words for it.
    pub const fn term(self) -> Text {
        match self {
            Self::Open => crate::text!("未对账", "open"),
            Self::Reconciled => crate::text!("已对平", "reconciled"),
            Self::Split => crate::text!("已清分", "split"),
            Self::Cleared => crate::text!("已清算", "cleared"),
        }
    }
}

impl crate::Disclosable for MonthState {
    fn disclose(&self) -> crate::Disclosed {
        crate::Disclosed::Term { code: self.as_str(), name: self.term() }
    }
}
