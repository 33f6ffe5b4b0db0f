//! 服务项目: one row of a directory.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::frequency::Frequency;
use crate::code::{CaregiverQualification, ChargeUnit, ItemCode};
use crate::syntax::text::present;
use crate::value::{Date, Label, Minutes, Money, OpenPeriod, Passage};

/// 服务项目: what is done, by whom, how long, how often, at which price, and when it is listed.
///
/// The same code may stand in several rows with different validity: another price from another
/// day on.
///
/// # Source
/// LTCI-SPEC-1, 8.3; the columns after 医保发〔2025〕24号 and, for local lists, after the
/// attributes seen in public models of such lists.
#[doc(alias = "服务项目")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "服务项目。A service item.")]
pub struct Item<'a> {
    /// 项目编码
    pub ltc_item_codg: ItemCode,
    /// 项目大类，国家目录为“生活照护”或“医疗护理”
    #[serde(borrow)]
    pub item_class: Label<'a>,
    /// 项目类别
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Label")]
    pub item_category: Option<Label<'a>>,
    /// 项目名称
    pub item_name: Label<'a>,
    /// 服务内涵
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Passage")]
    pub item_content: Option<Passage<'a>>,
    /// 服务要点
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Passage")]
    pub item_points: Option<Passage<'a>>,
    /// 计价单位
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ChargeUnit")]
    pub unit: Option<ChargeUnit>,
    /// 最短服务时长（分钟）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Minutes")]
    pub duration_min: Option<Minutes>,
    /// 最长服务时长（分钟）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Minutes")]
    pub duration_max: Option<Minutes>,
    /// 服务频次
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Frequency")]
    pub frequency: Option<Frequency>,
    /// 人员资质
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "CaregiverQualification")]
    pub qualification: Option<CaregiverQualification>,
    /// 单价（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub price: Option<Money>,
    /// 最高限价（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub price_cap: Option<Money>,
    /// 生效日期
    pub in_force_from: Date,
    /// 失效日期（含当日）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_to: Option<Date>,
    /// 由哪个项目代替
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ItemCode")]
    pub replaced_by: Option<ItemCode>,
}

impl Item<'_> {
    /// The fields in the order of the specification.
    pub const FIELDS: &'static [&'static str] = &[
        "ltc_item_codg",
        "item_class",
        "item_category",
        "item_name",
        "item_content",
        "item_points",
        "unit",
        "duration_min",
        "duration_max",
        "frequency",
        "qualification",
        "price",
        "price_cap",
        "in_force_from",
        "in_force_to",
        "replaced_by",
    ];

    /// The days on which the item is listed.
    pub fn in_force(&self) -> OpenPeriod {
        OpenPeriod { from: self.in_force_from, to: self.in_force_to }
    }

    /// The same item, without a borrow from the text it was read from.
    pub fn into_owned(self) -> Item<'static> {
        Item {
            item_class: self.item_class.into_owned(),
            item_category: self.item_category.map(Label::into_owned),
            item_name: self.item_name.into_owned(),
            item_content: self.item_content.map(Passage::into_owned),
            item_points: self.item_points.map(Passage::into_owned),
            ltc_item_codg: self.ltc_item_codg,
            unit: self.unit,
            duration_min: self.duration_min,
            duration_max: self.duration_max,
            frequency: self.frequency,
            qualification: self.qualification,
            price: self.price,
            price_cap: self.price_cap,
            in_force_from: self.in_force_from,
            in_force_to: self.in_force_to,
            replaced_by: self.replaced_by,
        }
    }
}
