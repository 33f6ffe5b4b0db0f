//! 评估、享受条件、器具、目录、结算: the parts of a profile that are no benefit lines.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Figure, Figures};
use crate::assessment::{LevelCode, ScaleId};
use crate::code::{
    Confidence, RoundingMode, RoundingUnit, ScaleVersion, SelfGrade, StartRule, YesNo,
};
use crate::syntax::list::not_empty;
use crate::syntax::text::{label, passage, present, present_label, present_passage};
use crate::value::{Date, Label, Money, Passage, Quantity, Ratio};

/// 评估: with which scale, who may apply, within which times.
///
/// # Source
/// LTCI-SPEC-1, 12.4.
#[doc(alias = "评估政策")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "评估。How persons are assessed.")]
pub struct AssessmentPolicy {
    /// 评估标准
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ScaleInUse")]
    pub scale: Option<ScaleInUse>,
    /// 可享受待遇的等级
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "EligibleLevels")]
    pub eligible: Option<EligibleLevels>,
    /// 可以申请评估的自评等级
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figures<SelfGrade>")]
    pub self_grades: Option<Figures<SelfGrade>>,
    /// 结论有效期（月）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub validity_months: Option<Figure<Quantity>>,
    /// 未通过后再次申请的间隔（月）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub reapply_months: Option<Figure<Quantity>>,
    /// 期满前申请复评的天数
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub renewal_days: Option<Figure<Quantity>>,
    /// 受理至作出结论的工作日
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub working_days: Option<Figure<Quantity>>,
    /// 公示天数
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub notice_days: Option<Figure<Quantity>>,
    /// 提出异议的天数
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub dispute_days: Option<Figure<Quantity>>,
    /// 提出异议的工作日
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub dispute_working_days: Option<Figure<Quantity>>,
    /// 组织复评的工作日
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub review_working_days: Option<Figure<Quantity>>,
    /// 上门评估费（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub fee_home: Option<Figure<Money>>,
    /// 机构内评估费（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub fee_institution: Option<Figure<Money>>,
    /// 首次评估是否免费
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub first_free: Option<Figure<YesNo>>,
    /// 复评结论不变的是否收费
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub review_fee: Option<Figure<YesNo>>,
}

/// 采用的评估标准, where a source says which one.
#[doc(alias = "采用的评估标准")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "采用的评估标准。The scale in use.")]
pub struct ScaleInUse {
    /// 评估标准
    pub id: ScaleId,
    /// 数据版本
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ScaleVersion")]
    pub version: Option<ScaleVersion>,
    /// 依据：文号或网址
    #[serde(deserialize_with = "passage")]
    pub source: Passage<'static>,
    /// 置信程度
    pub confidence: Confidence,
    /// 说明
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present_passage"
    )]
    #[schemars(with = "Passage")]
    pub note: Option<Passage<'static>>,
}

/// 可享受待遇的等级: codes of the scale where it is known, and the words of the source.
#[doc(alias = "可享受待遇的等级")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "可享受待遇的等级。The levels that are eligible.")]
pub struct EligibleLevels {
    /// 等级代码
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub levels: Vec<LevelCode>,
    /// 不享受待遇的等级代码
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub excluded: Vec<LevelCode>,
    /// 来源中的等级名称
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present_label")]
    #[schemars(with = "Label")]
    pub level_term: Option<Label<'static>>,
    /// 依据：文号或网址
    #[serde(deserialize_with = "passage")]
    pub source: Passage<'static>,
    /// 置信程度
    pub confidence: Confidence,
    /// 说明
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present_passage"
    )]
    #[schemars(with = "Passage")]
    pub note: Option<Passage<'static>>,
}

/// 享受条件: who is entitled, from when, and up to which total.
///
/// # Source
/// LTCI-SPEC-1, 12.5.
#[doc(alias = "享受条件")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "待遇享受条件。Who is entitled, from when.")]
pub struct EntitlementPolicy {
    /// 个人缴费（元/年）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub premium_year: Option<Figure<Money>>,
    /// 等待期（月）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub waiting_months: Option<Figure<Quantity>>,
    /// 失能状态持续时间（月）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub disability_months: Option<Figure<Quantity>>,
    /// 待遇起始时点
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<StartRule>")]
    pub start: Option<Figure<StartRule>>,
    /// 变更照护方式的生效时点
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<StartRule>")]
    pub mode_change: Option<Figure<StartRule>>,
    /// 住院期间是否暂停
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub suspended_in_hospital: Option<Figure<YesNo>>,
    /// 起付标准（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub deductible: Option<Figure<Money>>,
    /// 是否发放现金待遇
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub cash_benefits: Option<Figure<YesNo>>,
    /// 年度限额占上年居民人均可支配收入的比例
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Ratio>")]
    pub annual_cap_income: Option<Figure<Ratio>>,
    /// 是否支付床位费、伙食费
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub bed_and_meals: Option<Figure<YesNo>>,
}

/// 辅助器具: rental of devices.
///
/// # Source
/// LTCI-SPEC-1, 12.7.
#[doc(alias = "辅助器具")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "辅助器具租赁。Rental of devices.")]
pub struct DevicePolicy {
    /// 是否纳入支付
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub covered: Option<Figure<YesNo>>,
    /// 年度限额（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub cap_year: Option<Figure<Money>>,
    /// 基金支付比例
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Ratio>")]
    pub fund_ratio: Option<Figure<Ratio>>,
    /// 租期（天）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub rental_days: Option<Figure<Quantity>>,
    /// 同类器具是否限一件
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub one_per_class: Option<Figure<YesNo>>,
    /// 器具
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub items: Vec<DeviceItem>,
}

/// 器具: one kind of device.
#[doc(alias = "器具")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "器具。A kind of device.")]
pub struct DeviceItem {
    /// 名称
    #[serde(deserialize_with = "label")]
    pub name: Label<'static>,
    /// 日租金（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub rent_day: Option<Figure<Money>>,
    /// 依据：文号或网址
    #[serde(deserialize_with = "passage")]
    pub source: Passage<'static>,
    /// 置信程度
    pub confidence: Confidence,
    /// 说明
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present_passage"
    )]
    #[schemars(with = "Passage")]
    pub note: Option<Passage<'static>>,
}

/// 服务项目目录: which list of items is in use.
///
/// # Source
/// LTCI-SPEC-1, 12.7.
#[doc(alias = "服务项目目录的采用")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "服务项目目录的采用。Which service directory is in use.")]
pub struct DirectoryPolicy {
    /// 是否采用国家目录
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<YesNo>")]
    pub national: Option<Figure<YesNo>>,
    /// 项目数
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quantity>")]
    pub items: Option<Figure<Quantity>>,
    /// 启用日期
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Date>")]
    pub used_from: Option<Figure<Date>>,
}

/// 结算: how amounts are rounded.
///
/// # Source
/// LTCI-SPEC-1, 12.7.
#[doc(alias = "结算政策")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "结算。How amounts are rounded.")]
pub struct SettlementPolicy {
    /// 舍入方式
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<RoundingMode>")]
    pub rounding: Option<Figure<RoundingMode>>,
    /// 舍入单位
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<RoundingUnit>")]
    pub rounding_step: Option<Figure<RoundingUnit>>,
}
