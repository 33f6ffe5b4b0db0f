//! What keeps the money right. Each can be switched off, to see that it is needed.

/// A safeguard of one of the parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safeguard {
    /// A message that was done before is answered as before, and not done again.
    IdempotenceByNumber,
    /// An unknown outcome is queried or reversed before the same is sent again.
    ResolveBeforeResend,
    /// What was refused is sent again under a new number.
    NewNumberAfterRefusal,
    /// The agency refuses a second settlement of the same days.
    RefuseSettledAgain,
    /// The agency cancels only what stands.
    CancelOnlyWhatStands,
    /// The institution cancels only what it knows to be settled.
    CancelOnlyKnown,
    /// A message that was reversed before it arrived is refused when it does.
    RememberReversals,
    /// That a message was not received so far is not taken for a refusal.
    NotReceivedIsNoRefusal,
    /// An answer counts for the message whose number it bears.
    MatchAnswers,
    /// A pre-settlement is not taken for a settlement.
    PreIsNotFinal,
    /// A month is reconciled only when every outcome is known.
    KnownBeforeReconciling,
    /// A month that is reconciled takes no further settlements.
    ClosedMonthRefuses,
    /// The two agencies reconcile before they clear.
    ReconcileBeforeClearing,
    /// A confirmation is rolled back only before the payment.
    RollBackOnlyBeforePayment,
}

/// The safeguards that are on.
#[derive(Clone, Copy, Debug)]
pub struct Safeguards(Option<Safeguard>);

impl Safeguards {
    /// Every one.
    pub const ALL: Self = Self(None);

    /// Every one but this.
    pub const fn without(safeguard: Safeguard) -> Self {
        Self(Some(safeguard))
    }

    /// Whether a safeguard is on.
    pub fn on(self, safeguard: Safeguard) -> bool {
        self.0 != Some(safeguard)
    }
}
