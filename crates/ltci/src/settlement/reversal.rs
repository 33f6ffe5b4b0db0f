//! 撤销和冲正: two acts that must not be confused.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::{
    AdministrativeDivision, CareInstitutionCode, DocumentNumber, MessageNumber, PersonNumber,
    TransactionNumber,
};
use crate::document::{CancellationTag, DocumentVersion, ReversalTag};
use crate::value::{DateTime, Money};

/// 结算撤销: a business act: a settlement that is known is undone.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::Cancellation;
/// let text = include_str!("../../data/bases/cancellation.json");
/// assert!(serde_json::from_str::<Cancellation>(text).is_ok());
/// assert!(serde_json::from_str::<Cancellation>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, 21.2; transactions 2208 and 2305 of the platform.
#[doc(alias = "结算撤销")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "cancellation")]
#[schemars(description = "结算撤销。A business act: a settlement that is known is undone.")]
pub struct Cancellation {
    /// 文书类型
    pub doc_type: CancellationTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 撤销编号
    pub cancellation_id: DocumentNumber,
    /// 被撤销的结算ID
    pub setl_id: DocumentNumber,
    /// 人员编号
    pub psn_no: PersonNumber,
    /// 定点医药机构编号
    pub fixmedins_code: CareInstitutionCode,
    /// 参保地医保区划
    pub insuplc_admdvs: AdministrativeDivision,
    /// 原结算时间
    pub setl_time: DateTime,
    /// 撤销时间
    pub cancelled_at: DateTime,
    /// 原费用总额（元）
    pub medfee_sumamt: Money,
    /// 原基金支付总额（元）
    pub fund_pay_sumamt: Money,
}

/// 冲正: a technical act: whatever a transaction of unknown outcome did is undone.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::Reversal;
/// let text = include_str!("../../data/bases/reversal.json");
/// assert!(serde_json::from_str::<Reversal>(text).is_ok());
/// assert!(serde_json::from_str::<Reversal>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, 21.3; transaction 2601 of the platform with `omsgid`, `oinfno` and `psn_no`.
#[doc(alias = "冲正")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "reversal")]
#[schemars(
    description = "冲正。A technical act: whatever a transaction of unknown outcome did is undone."
)]
pub struct Reversal {
    /// 文书类型
    pub doc_type: ReversalTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 人员编号
    pub psn_no: PersonNumber,
    /// 原发送方报文ID
    pub omsgid: MessageNumber,
    /// 原交易编号
    pub oinfno: TransactionNumber,
    /// 定点医药机构编号
    pub fixmedins_code: CareInstitutionCode,
    /// 冲正时间
    pub reversed_at: DateTime,
}
