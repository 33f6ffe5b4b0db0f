//! 护理服务计划.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AssessmentReference, CareInstitution};
use crate::assessment::Person;
use crate::code::{CareMode, CaregiverQualification, DocumentNumber, EditionId, ServiceItemCode};
use crate::directory::Frequency;
use crate::document::{CarePlanTag, DocumentVersion};
use crate::syntax::list::not_empty;
use crate::syntax::text::present;
use crate::value::{Date, Minutes, Period};

/// 护理服务计划: what an institution has agreed to do for an insured person.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::CarePlan;
/// let text = include_str!("../../data/bases/care-plan.json");
/// assert!(serde_json::from_str::<CarePlan>(text).is_ok());
/// assert!(serde_json::from_str::<CarePlan>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 17.
#[doc(alias = "护理服务计划")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "care_plan")]
#[schemars(
    description = "护理服务计划。What an institution has agreed to do for an insured person."
)]
pub struct CarePlan<'a> {
    /// 文书类型
    pub doc_type: CarePlanTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 计划编号
    pub plan_id: DocumentNumber,
    /// 参保人
    #[serde(borrow)]
    pub person: Person<'a>,
    /// 评估结论
    pub assessment: AssessmentReference,
    /// 异地备案编号；本地不写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub filing_id: Option<DocumentNumber>,
    /// 服务机构
    #[serde(borrow)]
    pub institution: CareInstitution<'a>,
    /// 照护方式
    pub care_mode: CareMode,
    /// 计划期间
    pub period: Period,
    /// 签约日期
    pub signed_on: Date,
    /// 服务项目目录
    pub directory: EditionId,
    /// 计划项目
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "not_empty")]
    pub items: Vec<PlannedItem>,
}

/// 计划项目: an item of a care plan.
///
/// # Source
/// LTCI-SPEC-1, 17.3.
#[doc(alias = "计划项目")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "计划项目。An item of a care plan.")]
pub struct PlannedItem {
    /// 服务项目编码
    pub ltc_item_codg: ServiceItemCode,
    /// 服务频次
    pub frequency: Frequency,
    /// 每次时长（分钟）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Minutes")]
    pub minutes: Option<Minutes>,
    /// 人员资质
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "CaregiverQualification")]
    pub qualification: Option<CaregiverQualification>,
    /// 开始日期；不写为计划开始
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub begndate: Option<Date>,
    /// 结束日期；不写为计划结束
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub enddate: Option<Date>,
}

impl PlannedItem {
    /// The days on which it is planned: its own, or else those of the plan.
    pub fn days(&self, plan: &Period) -> Period {
        Period {
            begndate: self.begndate.unwrap_or(plan.begndate),
            enddate: self.enddate.unwrap_or(plan.enddate),
        }
    }
}
