//! 互认申请: what is asked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::assessment::Assessment;
use crate::code::{AdministrativeDivision, SelfGrade};
use crate::document::{DocumentVersion, RecognitionRequestTag};
use crate::syntax::text::present;
use crate::value::Date;

/// 互认申请: whether a conclusion holds in another region on a day.
///
/// As a document it is judged like any other: findings of the area R are the reasons.
///
/// ```
/// use ltci::recognition::RecognitionRequest;
/// let text = include_str!("../../data/bases/recognition-request.json");
/// let request: RecognitionRequest = serde_json::from_str(text)?;
/// assert_eq!(request.to_admdvs.as_str(), "500000");
/// assert!(serde_json::from_str::<RecognitionRequest>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 13.1.
#[doc(alias = "互认申请")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "recognition_request")]
#[schemars(description = "互认申请。Whether a conclusion holds in another region.")]
pub struct RecognitionRequest<'a> {
    /// 文书类型
    pub doc_type: RecognitionRequestTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 请求认可的地区
    pub to_admdvs: AdministrativeDivision,
    /// 判定日期
    pub as_of: Date,
    /// 自评等级
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "SelfGrade")]
    pub self_grade: Option<SelfGrade>,
    /// 失能等级评估结论
    #[serde(borrow)]
    pub assessment: Assessment<'a>,
}

impl<'a> RecognitionRequest<'a> {
    /// Asks whether a conclusion holds in a division on a day.
    pub fn new(assessment: Assessment<'a>, to_admdvs: AdministrativeDivision, as_of: Date) -> Self {
        Self {
            doc_type: RecognitionRequestTag::RecognitionRequest,
            doc_ver: DocumentVersion::One,
            to_admdvs,
            as_of,
            self_grade: None,
            assessment,
        }
    }
}
