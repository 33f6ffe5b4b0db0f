//! 办理流程: where a case stands, and which step may follow.

use crate::code::CaseEvent;

/// Where a case stands: 评估申请 → 受理审核 → 现场评估 → 提出结论 → 公示与送达.
///
/// No source says whether the public notice comes before or after the conclusion, so both are
/// admitted. A review of a disputed conclusion is a case of its own.
///
/// ```
/// use ltci::assessment::CaseState;
/// use ltci::code::CaseEvent;
/// let applied = CaseState::NotBegun.after(CaseEvent::Applied);
/// assert_eq!(applied, Some(CaseState::Applied));
/// assert_eq!(CaseState::Applied.after(CaseEvent::Concluded), None);
/// ```
///
/// # Source
/// LTCI-SPEC-1, 11.6; 医保发〔2023〕29号 (draft of September 2023).
#[doc(alias = "办理状态")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CaseState {
    /// Nothing happened yet.
    NotBegun,
    /// 已申请.
    Applied,
    /// 不予受理: the case is closed.
    Refused,
    /// 已受理.
    Accepted,
    /// 已现场评估.
    Assessed,
    /// On public notice before the conclusion.
    AssessedOnNotice,
    /// The notice ended before the conclusion.
    AssessedAfterNotice,
    /// 已作出结论, not on notice yet.
    Concluded,
    /// 公示中.
    ConcludedOnNotice,
    /// 公示期满.
    ConcludedAfterNotice,
    /// Delivered while the notice goes on.
    DeliveredOnNotice,
    /// 已送达.
    Delivered,
    /// 有异议: a review is a case of its own.
    Disputed,
}

impl CaseState {
    /// Every state.
    pub const ALL: [Self; 13] = [
        Self::NotBegun,
        Self::Applied,
        Self::Refused,
        Self::Accepted,
        Self::Assessed,
        Self::AssessedOnNotice,
        Self::AssessedAfterNotice,
        Self::Concluded,
        Self::ConcludedOnNotice,
        Self::ConcludedAfterNotice,
        Self::DeliveredOnNotice,
        Self::Delivered,
        Self::Disputed,
    ];

    /// Where the case stands after a step; `None` if the step may not follow.
    #[must_use]
    pub const fn after(self, event: CaseEvent) -> Option<Self> {
        use CaseEvent as E;
        Some(match (self, event) {
            (Self::NotBegun, E::Applied) => Self::Applied,
            (Self::Applied, E::Accepted) => Self::Accepted,
            (Self::Applied, E::Refused) => Self::Refused,
            (Self::Accepted, E::Assessed) => Self::Assessed,
            (Self::Assessed, E::NoticeBegun) => Self::AssessedOnNotice,
            (Self::AssessedOnNotice, E::NoticeEnded) => Self::AssessedAfterNotice,
            (Self::Assessed, E::Concluded) => Self::Concluded,
            (Self::AssessedOnNotice, E::Concluded) | (Self::Concluded, E::NoticeBegun) => {
                Self::ConcludedOnNotice
            }
            (Self::AssessedAfterNotice, E::Concluded)
            | (Self::ConcludedOnNotice, E::NoticeEnded) => Self::ConcludedAfterNotice,
            (Self::ConcludedOnNotice, E::Delivered) => Self::DeliveredOnNotice,
            (Self::Concluded | Self::ConcludedAfterNotice, E::Delivered)
            | (Self::DeliveredOnNotice, E::NoticeEnded) => Self::Delivered,
            (
                Self::AssessedOnNotice
                | Self::AssessedAfterNotice
                | Self::Concluded
                | Self::ConcludedOnNotice
                | Self::ConcludedAfterNotice
                | Self::DeliveredOnNotice
                | Self::Delivered,
                E::Disputed,
            )
            | (Self::Disputed, E::NoticeEnded | E::Delivered) => Self::Disputed,
            _ => return None,
        })
    }
}
