//! 清分、清算: between two agencies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::{
    AdministrativeDivision, CareInstitutionCode, ClearingAct, DocumentNumber, Month,
};
use crate::document::{ClearingTag, DocumentVersion};
use crate::syntax::list::not_empty;
use crate::syntax::text::present;
use crate::value::{Date, Money, Quantity};

/// 清分清算: what the insured place owes the service place for a month.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::Clearing;
/// let text = include_str!("../../data/bases/clearing.json");
/// assert!(serde_json::from_str::<Clearing>(text).is_ok());
/// assert!(serde_json::from_str::<Clearing>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, 21.5; transactions 3260, 3261 and 3262 of the platform.
#[doc(alias = "清分清算")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "clearing")]
#[schemars(description = "清分清算。What the insured place owes the service place for a month.")]
pub struct Clearing {
    /// 文书类型
    pub doc_type: ClearingTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 清分编号
    pub clr_id: DocumentNumber,
    /// 清分环节
    pub clr_act: ClearingAct,
    /// 参保地（付款）医保区划
    pub insuplc_admdvs: AdministrativeDivision,
    /// 服务地（收款）医保区划
    pub mdtrtarea_admvs: AdministrativeDivision,
    /// 结算年月
    pub setlym: Month,
    /// 制作日期
    pub made_on: Date,
    /// 原清分编号；确认和回退时写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub oclr_id: Option<DocumentNumber>,
    /// 结算明细
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub settlements: Vec<ClearedSettlement>,
    /// 结算笔数
    pub fixmedins_setl_cnt: Quantity,
    /// 费用总额（元）
    pub medfee_sumamt: Money,
    /// 基金支付总额（元），即应付金额
    pub fund_pay_sumamt: Money,
}

/// 清分明细: a settlement in a clearing.
#[doc(alias = "清分明细")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "清分明细。A settlement in a clearing.")]
pub struct ClearedSettlement {
    /// 结算ID
    pub setl_id: DocumentNumber,
    /// 定点医药机构编号
    pub fixmedins_code: CareInstitutionCode,
    /// 结算日期
    pub setl_date: Date,
    /// 费用总额（元）
    pub medfee_sumamt: Money,
    /// 基金支付总额（元）
    pub fund_pay_sumamt: Money,
}
