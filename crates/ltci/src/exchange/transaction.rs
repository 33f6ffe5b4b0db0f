//! 交易的状态.

use serde::Serialize;

use super::Fault;
use crate::disclose::{Disclosable, Disclosed};
use crate::text::Text;

/// 交易的状态: what became of a message.
///
/// # Source
/// LTCI-SPEC-1, 22.3; states and next steps of a transaction as described for the platform.
#[doc(alias = "交易状态")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TransactionState {
    /// 已发出，未答复: sent, and not answered so far.
    Pending,
    /// 成功: it was done.
    Success,
    /// 失败: it was refused; what is corrected is sent as a new message.
    Fail,
    /// 结果不明: the answer did not come in time. It may have been done.
    Unknown,
    /// 已撤销: it was done, and then cancelled.
    Cancelled,
    /// 已冲正: whatever it did is undone, and it will not be done any more.
    Reversed,
}

/// What happens to a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransactionStep {
    /// Its number is sent again, with the same content or another.
    SentAgain {
        /// Whether the content is the same.
        same: bool,
    },
    /// It is answered, or a query tells, that it was done.
    Succeeded,
    /// It is answered, or a query tells, that it was refused.
    Failed,
    /// No answer came in time.
    TimedOut,
    /// Its cancellation is asked for.
    CancellationAsked,
    /// Its cancellation was done.
    Cancelled,
    /// Its reversal is asked for.
    ReversalAsked,
    /// Its reversal was done.
    Reversed,
}

impl TransactionStep {
    /// Every step.
    pub const ALL: &[Self] = &[
        Self::SentAgain { same: true },
        Self::SentAgain { same: false },
        Self::Succeeded,
        Self::Failed,
        Self::TimedOut,
        Self::CancellationAsked,
        Self::Cancelled,
        Self::ReversalAsked,
        Self::Reversed,
    ];
}

impl TransactionState {
    /// Every state.
    pub const ALL: &[Self] =
        &[Self::Pending, Self::Success, Self::Fail, Self::Unknown, Self::Cancelled, Self::Reversed];

    /// The state after a step, and what is wrong with the step. A step that is wrong leaves the
    /// state as it is.
    ///
    /// ```
    /// use ltci::exchange::{Fault, TransactionState as State, TransactionStep as Step};
    /// assert_eq!(State::Pending.after(Step::TimedOut), (State::Unknown, None));
    /// let again = State::Unknown.after(Step::SentAgain { same: true });
    /// assert_eq!(again, (State::Unknown, Some(Fault::BlindResend)));
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 22.3.
    #[must_use]
    pub const fn after(self, step: TransactionStep) -> (Self, Option<Fault>) {
        use TransactionStep as Step;
        match step {
            Step::SentAgain { same: false } => (self, Some(Fault::OtherContent)),
            Step::SentAgain { same: true } if self.is_open() => (self, Some(Fault::BlindResend)),
            Step::SentAgain { same: true } => (self, Some(Fault::NumberUsedAgain)),
            Step::Succeeded => self.after_success(),
            Step::Failed => self.after_failure(),
            Step::TimedOut if self.is_open() => (Self::Unknown, None),
            Step::TimedOut => (self, None),
            Step::CancellationAsked => (self, self.against_cancellation()),
            Step::Cancelled => match self.against_cancellation() {
                None => (Self::Cancelled, None),
                fault => (self, fault),
            },
            Step::ReversalAsked if self.is_open() => (self, None),
            Step::ReversalAsked => (self, Some(Fault::ReversedKnown)),
            Step::Reversed => (self.after_reversal(), None),
        }
    }

    /// Whether nobody can say yet what became of it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Unknown)
    }

    const fn after_success(self) -> (Self, Option<Fault>) {
        match self {
            Self::Pending | Self::Unknown => (Self::Success, None),
            // The same answer may arrive twice.
            Self::Success | Self::Cancelled => (self, None),
            Self::Fail => (self, Some(Fault::TwoAnswers)),
            Self::Reversed => (self, Some(Fault::LateAnswer)),
        }
    }

    const fn after_failure(self) -> (Self, Option<Fault>) {
        match self {
            Self::Pending | Self::Unknown => (Self::Fail, None),
            Self::Fail => (self, None),
            Self::Success | Self::Cancelled => (self, Some(Fault::TwoAnswers)),
            Self::Reversed => (self, Some(Fault::LateAnswer)),
        }
    }

    /// An answer that comes between a reversal and the answer to it does not undo the reversal.
    const fn after_reversal(self) -> Self {
        match self {
            Self::Pending | Self::Unknown | Self::Success | Self::Reversed => Self::Reversed,
            Self::Fail | Self::Cancelled => self,
        }
    }

    const fn against_cancellation(self) -> Option<Fault> {
        match self {
            Self::Success => None,
            Self::Cancelled => Some(Fault::CancelledTwice),
            Self::Pending | Self::Fail | Self::Unknown | Self::Reversed => {
                Some(Fault::CancelledUnsettled)
            }
        }
    }

    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Success => "success",
            Self::Fail => "fail",
            Self::Unknown => "unknown",
            Self::Cancelled => "cancelled",
            Self::Reversed => "reversed",
        }
    }

    /// The words for it.
    pub const fn term(self) -> Text {
        match self {
            Self::Pending => crate::text!("已发出，未答复", "pending"),
            Self::Success => crate::text!("成功", "success"),
            Self::Fail => crate::text!("失败", "fail"),
            Self::Unknown => crate::text!("结果不明", "unknown"),
            Self::Cancelled => crate::text!("已撤销", "cancelled"),
            Self::Reversed => crate::text!("已冲正", "reversed"),
        }
    }
}

impl Disclosable for TransactionState {
    fn disclose(&self) -> Disclosed {
        Disclosed::Term { code: self.as_str(), name: self.term() }
    }
}
