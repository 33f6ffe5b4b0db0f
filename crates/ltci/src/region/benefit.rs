//! 待遇标准: one line for each way of care, with its figures.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Figure;
use crate::assessment::LevelCode;
use crate::code::{
    CareMode, ChargeUnit, Confidence, HospitalLevel, InsuranceType, QuotaPeriod, YesNo,
};
use crate::syntax::list::not_empty;
use crate::syntax::text::{passage, present, present_label, present_passage};
use crate::value::{Date, Label, Minutes, Money, Passage, Quantity, Ratio};

/// 待遇标准: to whom it applies, and what is paid.
///
/// An absent scope (insurance, mode, level) means that the source does not tell them apart.
///
/// # Source
/// LTCI-SPEC-1, 12.6.
#[doc(alias = "待遇标准")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "待遇标准。One line of benefits.")]
pub struct BenefitLine {
    /// 险种类型；不写为不分险种
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub insutypes: Vec<InsuranceType>,
    /// 照护方式；不写为不分方式
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub care_modes: Vec<CareMode>,
    /// 来源中的照护方式
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present_label")]
    #[schemars(with = "Label")]
    pub mode_term: Option<Label<'static>>,
    /// 医疗机构级别
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "HospitalLevel")]
    pub hospital_level: Option<HospitalLevel>,
    /// 等级代码；不写为各等级相同或不知
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub levels: Vec<LevelCode>,
    /// 来源中的等级名称
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present_label")]
    #[schemars(with = "Label")]
    pub level_term: Option<Label<'static>>,
    /// 施行日期
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_from: Option<Date>,
    /// 停止施行日期（含当日）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_to: Option<Date>,
    /// 计价单位
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ChargeUnit")]
    pub unit: Option<ChargeUnit>,
    /// 单价（元/计价单位）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub price: Option<Figure<Money>>,
    /// 定额标准（元/计价单位）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub fixed_amount: Option<Figure<Money>>,
    /// 定额标准下限（元/计价单位）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub fixed_least: Option<Figure<Money>>,
    /// 定额标准上限（元/计价单位）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub fixed_most: Option<Figure<Money>>,
    /// 计发基数（元/计价单位）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub base_amount: Option<Figure<Money>>,
    /// 基数的计发比例
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Ratio>")]
    pub base_ratio: Option<Figure<Ratio>>,
    /// 定额
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quota>")]
    pub quota: Option<Figure<Quota>>,
    /// 限额（元/计价单位）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub cap_unit: Option<Figure<Money>>,
    /// 日限额（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub cap_day: Option<Figure<Money>>,
    /// 月限额（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub cap_month: Option<Figure<Money>>,
    /// 年限额（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub cap_year: Option<Figure<Money>>,
    /// 基金支付比例
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Ratio>")]
    pub fund_ratio: Option<Figure<Ratio>>,
    /// 现金待遇（元/月）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub cash_month: Option<Figure<Money>>,
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

/// 加发待遇: what comes on top after some months. Hours and cash on one line are a choice of one.
///
/// # Source
/// LTCI-SPEC-1, 12.6.
#[doc(alias = "加发待遇")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "加发待遇。What comes on top after some months.")]
pub struct SupplementLine {
    /// 险种类型；不写为不分险种
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub insutypes: Vec<InsuranceType>,
    /// 照护方式；不写为不分方式
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub care_modes: Vec<CareMode>,
    /// 来源中的照护方式
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present_label")]
    #[schemars(with = "Label")]
    pub mode_term: Option<Label<'static>>,
    /// 等级代码；不写为各等级相同或不知
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub levels: Vec<LevelCode>,
    /// 来源中的等级名称
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present_label")]
    #[schemars(with = "Label")]
    pub level_term: Option<Label<'static>>,
    /// 连续享受满几个月
    pub after_months: Quantity,
    /// 至几个月
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Quantity")]
    pub to_months: Option<Quantity>,
    /// 加发的定额
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Quota>")]
    pub quota: Option<Figure<Quota>>,
    /// 或者发给的现金（元/月）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Figure<Money>")]
    pub cash_month: Option<Figure<Money>>,
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

/// 定额: how much service in which time.
#[doc(alias = "定额")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "定额。How much service in which time.")]
pub struct Quota {
    /// 数量
    pub count: Quantity,
    /// 单位
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ChargeUnit")]
    pub unit: Option<ChargeUnit>,
    /// 周期
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "QuotaPeriod")]
    pub period: Option<QuotaPeriod>,
    /// 每次时长（分钟）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Minutes")]
    pub minutes: Option<Minutes>,
    /// 未用完的可否结转
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "YesNo")]
    pub carry_over: Option<YesNo>,
}

impl BenefitLine {
    /// Whether the line applies on a day, as far as its days are known.
    pub fn covers(&self, day: Date) -> bool {
        self.in_force_from.is_none_or(|first| first <= day)
            && self.in_force_to.is_none_or(|last| day <= last)
    }
}
