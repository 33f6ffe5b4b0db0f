//! 对账.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CareInstitution;
use crate::code::{
    AdministrativeDivision, DifferenceKind, DocumentNumber, InsuranceType, PlatformCode,
    ReconciliationResult, SettlementKind,
};
use crate::document::{DocumentVersion, ReconciliationTag};
use crate::syntax::list::not_empty;
use crate::syntax::text::present;
use crate::value::{Date, Money, Quantity};

/// 对账: the settlements of an institution in a period: totals, then details.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::Reconciliation;
/// let text = include_str!("../../data/bases/reconciliation.json");
/// assert!(serde_json::from_str::<Reconciliation>(text).is_ok());
/// assert!(serde_json::from_str::<Reconciliation>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, 21.4; transactions 3201 and 3202 of the platform.
#[doc(alias = "对账")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "reconciliation")]
#[schemars(
    description = "对账。The settlements of an institution in a period: totals, then details."
)]
pub struct Reconciliation<'a> {
    /// 文书类型
    pub doc_type: ReconciliationTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 对账编号
    pub reconciliation_id: DocumentNumber,
    /// 服务机构
    #[serde(borrow)]
    pub institution: CareInstitution<'a>,
    /// 险种类型
    pub insutype: InsuranceType,
    /// 结算经办机构
    pub setl_optins: AdministrativeDivision,
    /// 结算种类
    pub setl_kind: SettlementKind,
    /// 清算类别
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "PlatformCode")]
    pub clr_type: Option<PlatformCode>,
    /// 对账开始日期
    pub stmt_begndate: Date,
    /// 对账结束日期
    pub stmt_enddate: Date,
    /// 结算笔数
    pub fixmedins_setl_cnt: Quantity,
    /// 费用总额（元）
    pub medfee_sumamt: Money,
    /// 基金支付总额（元）
    pub fund_pay_sumamt: Money,
    /// 个人账户支出（元）
    pub acct_pay: Money,
    /// 明细
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub details: Vec<ReconciliationDetail>,
    /// 对账结果；申请时不写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ReconciliationResult")]
    pub stmt_rslt: Option<ReconciliationResult>,
    /// 差异
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub differences: Vec<Difference>,
}

/// 对账明细: a settlement in a reconciliation.
#[doc(alias = "对账明细")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "对账明细。A settlement in a reconciliation.")]
pub struct ReconciliationDetail {
    /// 结算ID
    pub setl_id: DocumentNumber,
    /// 结算日期
    pub setl_date: Date,
    /// 费用总额（元）
    pub medfee_sumamt: Money,
    /// 基金支付总额（元）
    pub fund_pay_sumamt: Money,
    /// 个人账户支出（元）
    pub acct_pay: Money,
}

/// 差异: a record on which the two sides differ.
#[doc(alias = "差异")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "差异。A record on which the two sides differ.")]
pub struct Difference {
    /// 结算ID
    pub setl_id: DocumentNumber,
    /// 对账差异
    pub difference: DifferenceKind,
}
