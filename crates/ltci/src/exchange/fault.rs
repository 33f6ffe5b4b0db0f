//! What a step must not do.

/// 不允许的一步: what is wrong with a step of an exchange. Each is told by one rule of the area X.
///
/// # Source
/// LTCI-SPEC-1, part 22.
#[doc(alias = "不允许的一步")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// The message does not say what its event needs, or says too much.
    Incomplete,
    /// The outcome is not known, and the same is sent again.
    BlindResend,
    /// The number of an earlier message with another content.
    OtherContent,
    /// The number of a message whose outcome is known.
    NumberUsedAgain,
    /// An answer, or a time-out, to a message that was not sent.
    AnswerToNoQuestion,
    /// Two answers to one message that contradict each other.
    TwoAnswers,
    /// A cancellation of a settlement that is not settled.
    CancelledUnsettled,
    /// A cancellation of a settlement of which the log knows nothing.
    CancelledUnheard,
    /// A cancellation of what is cancelled already.
    CancelledTwice,
    /// A reversal of a message whose outcome is known.
    ReversedKnown,
    /// A reversal or a query of a message of which the log knows nothing.
    OriginalUnheard,
    /// A settlement of days that are settled already.
    SettledAgain,
    /// A pre-settlement is taken for a final one.
    PreTakenForFinal,
    /// A reconciliation before the month is over.
    ReconciledEarly,
    /// A reconciliation while the outcome of a transaction of the month is not known.
    ReconciledUnknown,
    /// A reconciliation that does not agree with the settlements of the month.
    ReconciliationDiffers,
    /// The other side answers that a reconciliation is not balanced.
    NotBalanced,
    /// A statement for a month that is not reconciled.
    SplitUnreconciled,
    /// A confirmation or a roll-back without the statement that it names.
    NoStatement,
    /// A second statement or confirmation for a month that is confirmed.
    SplitTwice,
    /// A payment without a confirmation.
    PaidUnconfirmed,
    /// A second clearing of a month that is cleared.
    ClearedTwice,
    /// A roll-back after the payment.
    RolledBackAfterClearing,
    /// A settlement or a cancellation in a month that is closed.
    MonthClosed,
    /// A statement that does not agree with the settlements of the month.
    StatementDiffers,
    /// A payment that does not agree with its statement.
    PaymentDiffers,
    /// The log ends, and the outcome is not known.
    OutcomeUnknown,
    /// An answer to a message that was reversed before.
    LateAnswer,
    /// An event that is dated before the one before it.
    OutOfOrder,
    /// A settlement whose total is not what fund, person and institution bear.
    BearersDiffer,
}
