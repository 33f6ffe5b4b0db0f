//! 认可的根据.

use serde::Serialize;

use crate::text::Text;

/// 认可的根据: what a recognition rests on.
///
/// # Source
/// LTCI-SPEC-1, 13.4.
#[doc(alias = "认可的根据")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// 本统筹地区的结论: it is the region's own.
    OwnArea,
    /// 按协议约定的一方评估: assessed where the agreement says, for the place of insurance.
    AssessedAsAgreed,
    /// 协议承认已有的结论: the agreement recognises conclusions that exist.
    ExistingConclusions,
    /// 按同一标准由得分重新计算: the same scale, and the level follows from the scores.
    Scores,
}

impl Ground {
    /// The words for it.
    pub const fn term(self) -> Text {
        match self {
            Self::OwnArea => {
                crate::text!("本统筹地区的结论", "a conclusion of the same pooling area")
            }
            Self::AssessedAsAgreed => {
                crate::text!(
                    "按协议约定的一方评估",
                    "assessed by the side that the agreement names"
                )
            }
            Self::ExistingConclusions => {
                crate::text!("协议承认已有的结论", "the agreement recognises existing conclusions")
            }
            Self::Scores => {
                crate::text!(
                    "按同一标准由得分重新计算",
                    "recomputed from the scores under the same scale"
                )
            }
        }
    }

    /// The clause of the agreement that it rests on, as a member of its terms.
    pub const fn clause(self) -> Option<&'static str> {
        match self {
            Self::OwnArea => None,
            Self::AssessedAsAgreed => Some("asmt_place"),
            Self::ExistingConclusions => Some("existing_conclusions"),
            Self::Scores => Some("scale"),
        }
    }
}
