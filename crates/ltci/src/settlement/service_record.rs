//! 服务记录.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CareInstitution;
use crate::code::{
    AdministrativeDivision, CareMode, CaregiverNumber, CaregiverQualification, DocumentNumber,
    EditionId, PersonNumber, ServiceItemCode,
};
use crate::document::{DocumentVersion, ServiceRecordTag};
use crate::seal::Sm3Digest;
use crate::syntax::list::not_empty;
use crate::syntax::text::present;
use crate::value::{DateTime, Degrees, Minutes, Quantity};

/// 服务记录: one visit.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::ServiceRecord;
/// let text = include_str!("../../data/bases/service-record.json");
/// assert!(serde_json::from_str::<ServiceRecord>(text).is_ok());
/// assert!(serde_json::from_str::<ServiceRecord>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 18.
#[doc(alias = "服务记录")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "service_record")]
#[schemars(description = "服务记录。One visit.")]
pub struct ServiceRecord<'a> {
    /// 文书类型
    pub doc_type: ServiceRecordTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 服务记录编号
    pub record_id: DocumentNumber,
    /// 计划编号
    pub plan_id: DocumentNumber,
    /// 人员编号
    pub psn_no: PersonNumber,
    /// 参保地医保区划
    pub insuplc_admdvs: AdministrativeDivision,
    /// 服务机构
    #[serde(borrow)]
    pub institution: CareInstitution<'a>,
    /// 照护方式
    pub care_mode: CareMode,
    /// 护理人员
    pub caregiver: Caregiver,
    /// 开始时间
    pub begn_time: DateTime,
    /// 结束时间
    pub end_time: DateTime,
    /// 服务项目目录
    pub directory: EditionId,
    /// 完成的项目
    #[schemars(length(min = 1))]
    #[serde(deserialize_with = "not_empty")]
    pub items: Vec<ServiceDone>,
    /// 签到
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "CheckPoint")]
    pub check_in: Option<CheckPoint>,
    /// 签退
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "CheckPoint")]
    pub check_out: Option<CheckPoint>,
}

/// 护理人员: who did it.
#[doc(alias = "护理人员")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "护理人员。Who did it.")]
pub struct Caregiver {
    /// 护理人员编号
    pub caregiver_no: CaregiverNumber,
    /// 人员资质
    pub qualification: CaregiverQualification,
}

/// 完成的项目: an item that was done.
#[doc(alias = "完成的项目")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "完成的项目。An item that was done.")]
pub struct ServiceDone {
    /// 服务项目编码
    pub ltc_item_codg: ServiceItemCode,
    /// 时长（分钟）
    pub minutes: Minutes,
}

/// 签到签退: evidence that somebody was there.
#[doc(alias = "签到签退")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "签到签退。Evidence that somebody was there.")]
pub struct CheckPoint {
    /// 时间
    pub time: DateTime,
    /// 位置
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "GeographicPlace")]
    pub place: Option<GeographicPlace>,
    /// 照片的摘要
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Sm3Digest")]
    pub photo_digest: Option<Sm3Digest>,
}

/// 位置: where a device was, as it says.
///
/// # Source
/// LTCI-SPEC-1, 18.4.
#[doc(alias = "位置")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "位置。Where a device was, as it says.")]
pub struct GeographicPlace {
    /// 东经
    pub longitude: Degrees,
    /// 北纬
    pub latitude: Degrees,
    /// 精度（米）
    pub accuracy: Quantity,
}

/// The length of a degree of latitude, a mean over the earth, in metres.
const DEGREE: u64 = 111_195;

impl GeographicPlace {
    /// The distance to another place in metres, in whole numbers: good to about one part in a
    /// hundred over the distances of a day, which is less than devices are wrong by.
    ///
    /// ```
    /// use ltci::settlement::GeographicPlace;
    /// let place = |latitude: &str| -> GeographicPlace {
    ///     let text = format!(
    ///         r#"{{"longitude":"121.550000","latitude":"{latitude}","accuracy":20}}"#
    ///     );
    ///     serde_json::from_str(&text).unwrap()
    /// };
    /// assert_eq!(place("29.868000").metres_to(&place("29.868000")), 0);
    /// assert_eq!(place("29.000000").metres_to(&place("30.000000")), 111_195);
    /// ```
    ///
    /// # Source
    /// LTCI-SPEC-1, 18.4. The cosine is that of Bhāskara I, at most 0.002 off.
    pub fn metres_to(&self, other: &Self) -> u64 {
        let [north, east] = [(self.latitude, other.latitude), (self.longitude, other.longitude)]
            .map(|(one, other)| centimetres(one.millionths().abs_diff(other.millionths())));
        let middle = u64::from(self.latitude.millionths() + other.latitude.millionths()) / 2;
        let east = east * cosine(middle) / 10_000;
        (north * north + east * east).isqrt() / 100
    }
}

/// The length of so many millionths of a degree of latitude.
fn centimetres(millionths: u32) -> u64 {
    u64::from(millionths) * DEGREE / 10_000
}

/// The cosine of a latitude in ten-thousandths; 0 beyond the pole.
fn cosine(millionths: u64) -> u64 {
    let square = (millionths / 1_000).pow(2);
    let (whole, part) = (32_400_000_000_u64, square);
    whole.saturating_sub(4 * part) * 10_000 / (whole + part)
}
