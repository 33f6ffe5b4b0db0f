//! 异地备案 and its cancellation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::assessment::{Agency, Person};
use crate::code::{AdministrativeDivision, CareMode, DocumentNumber, PersonNumber, YesNo};
use crate::document::{DocumentVersion, FilingCancellationTag, FilingTag};
use crate::syntax::text::present;
use crate::value::Date;

/// 异地备案: an insured person will use care in another pooling area.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::Filing;
/// let text = include_str!("../../data/bases/filing.json");
/// assert!(serde_json::from_str::<Filing>(text).is_ok());
/// assert!(serde_json::from_str::<Filing>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 16; the fields after 浙江省长期护理保险省内异地经办规程（试行） as far as known.
#[doc(alias = "异地备案")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "filing")]
#[schemars(description = "异地备案。An insured person will use care in another pooling area.")]
pub struct Filing<'a> {
    /// 文书类型
    pub doc_type: FilingTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 备案编号
    pub filing_id: DocumentNumber,
    /// 参保人
    #[serde(borrow)]
    pub person: Person<'a>,
    /// 服务地医保区划
    pub mdtrtarea_admvs: AdministrativeDivision,
    /// 照护方式
    pub care_mode: CareMode,
    /// 开始日期
    pub begndate: Date,
    /// 结束日期；不写为长期有效
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub enddate: Option<Date>,
    /// 是否已签告知书
    pub consent: YesNo,
    /// 申请日期
    pub filed_on: Date,
    /// 核准日期；未核准不写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Date")]
    pub approved_on: Option<Date>,
    /// 办理备案的经办机构
    #[serde(borrow)]
    pub agency: Agency<'a>,
}

/// 异地备案撤销: a filing ends.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::FilingCancellation;
/// let text = include_str!("../../data/bases/filing-cancellation.json");
/// assert!(serde_json::from_str::<FilingCancellation>(text).is_ok());
/// assert!(serde_json::from_str::<FilingCancellation>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 16.
#[doc(alias = "异地备案撤销")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "filing_cancellation")]
#[schemars(description = "异地备案撤销。A filing ends.")]
pub struct FilingCancellation<'a> {
    /// 文书类型
    pub doc_type: FilingCancellationTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 备案编号
    pub filing_id: DocumentNumber,
    /// 人员编号
    pub psn_no: PersonNumber,
    /// 服务地医保区划
    pub mdtrtarea_admvs: AdministrativeDivision,
    /// 备案的开始日期
    pub begndate: Date,
    /// 撤销日期
    pub cancelled_on: Date,
    /// 备案的最后一天（含当日）
    pub last_day: Date,
    /// 办理撤销的经办机构
    #[serde(borrow)]
    pub agency: Agency<'a>,
}

impl Filing<'_> {
    /// Whether the filing is approved and covers the day.
    pub fn covers(&self, day: Date) -> bool {
        let from = self.approved_on.map(|approved| approved.max(self.begndate));
        from.is_some_and(|from| from <= day) && self.enddate.is_none_or(|last| day <= last)
    }
}
