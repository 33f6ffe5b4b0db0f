//! 地区政策参数: one version of what a region has laid down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::policy::{
    AssessmentPolicy, DevicePolicy, DirectoryPolicy, EntitlementPolicy, SettlementPolicy,
};
use super::{BenefitLine, SupplementLine};
use crate::code::{AdministrativeDivision, DataVersion, RecordId};
use crate::document::{DocumentVersion, RegionProfileTag};
use crate::syntax::list::not_empty;
use crate::syntax::text::{label, passage, present};
use crate::value::{Date, Label, Passage};

/// 地区政策参数: what is known of the policy of a region, each figure with its source and confidence.
///
/// What is not known is absent. A value of this type has the right form; whether it contradicts
/// itself is found by the rules.
///
/// ```
/// use ltci::region::RegionProfile;
/// let text = include_str!("../../data/bases/region-profile.json");
/// let profile: RegionProfile = serde_json::from_str(text)?;
/// assert_eq!(profile.profile.admdvs.as_str(), "330200");
/// assert!(serde_json::from_str::<RegionProfile>("{}").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 12.
#[doc(alias = "地区政策参数")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "region_profile")]
#[schemars(description = "地区政策参数。What is known of the policy of a region.")]
pub struct RegionProfile {
    /// 文书类型
    pub doc_type: RegionProfileTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 参数信息
    pub profile: ProfileHeader,
    /// 评估
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "AssessmentPolicy")]
    pub assessment: Option<AssessmentPolicy>,
    /// 待遇享受条件
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "EntitlementPolicy")]
    pub entitlement: Option<EntitlementPolicy>,
    /// 待遇标准
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub benefits: Vec<BenefitLine>,
    /// 加发待遇
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub supplements: Vec<SupplementLine>,
    /// 辅助器具
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DevicePolicy")]
    pub devices: Option<DevicePolicy>,
    /// 服务项目目录
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DirectoryPolicy")]
    pub directory: Option<DirectoryPolicy>,
    /// 结算
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "SettlementPolicy")]
    pub settlement: Option<SettlementPolicy>,
}

/// 参数信息: whose policy it is, in which version, and when it is in force as far as known.
#[doc(alias = "参数信息")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "参数信息。What a profile is.")]
pub struct ProfileHeader {
    /// 地区的区划代码
    pub admdvs: AdministrativeDivision,
    /// 参数标识
    pub id: RecordId,
    /// 数据版本
    pub version: DataVersion,
    /// 名称
    #[serde(deserialize_with = "label")]
    pub title: Label<'static>,
    /// 资料截止日期
    pub compiled_on: Date,
    /// 施行日期；不知道的不写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_from: Option<Date>,
    /// 停止施行日期（含当日）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub in_force_to: Option<Date>,
    /// 数据来源
    #[serde(deserialize_with = "passage")]
    pub provenance: Passage<'static>,
}

impl RegionProfile {
    /// Whether the profile applies on a day, as far as its days are known.
    pub fn covers(&self, day: Date) -> bool {
        let header = &self.profile;
        header.in_force_from.is_none_or(|first| first <= day)
            && header.in_force_to.is_none_or(|last| day <= last)
    }

    /// Whether both apply on some day.
    pub fn meets(&self, other: &Self) -> bool {
        let before =
            |one: &Self, other: &Self| match (one.profile.in_force_to, other.profile.in_force_from)
            {
                (Some(last), Some(first)) => last < first,
                _ => false,
            };
        !before(self, other) && !before(other, self)
    }

    /// The SM3 digest of the canonical form, `sm3:` and 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        crate::digest_of(&serde_json::to_value(self).unwrap_or_default())
    }
}
