//! 交易记录: the document, and its messages.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::{
    AdministrativeDivision, CareInstitutionCode, ClearingAct, DocumentNumber, ExchangeEvent,
    MessageNumber, Month, OutcomeCode, PersonNumber, QueryResult, ReconciliationResult,
    SettlementKind,
};
use crate::document::{DocumentVersion, ExchangeTag};
use crate::syntax::list::not_empty;
use crate::syntax::text::present;
use crate::value::{DateTime, Money, Period, Quantity};

/// 交易记录: what was sent, answered or not answered in time, in the order of events.
///
/// A message is told by its facts; the whole documents are judged by themselves.
///
/// ```
/// use ltci::exchange::Exchange;
/// let text = include_str!("../../data/bases/exchange.json");
/// assert!(serde_json::from_str::<Exchange>(text).is_ok());
/// assert!(serde_json::from_str::<Exchange>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 22.
#[doc(alias = "交易记录")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "exchange")]
#[schemars(
    description = "交易记录。What was sent, answered or not answered in time, in the order of events."
)]
pub struct Exchange {
    /// 文书类型
    pub doc_type: ExchangeTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 事件，先后为序
    #[serde(deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub messages: Vec<ExchangeMessage>,
}

/// 交易记录的一项: something that happened to a message.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "交易记录的一项")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "交易记录的一项。Something that happened to a message.")]
pub struct ExchangeMessage {
    /// 事件
    pub event: ExchangeEvent,
    /// 时间
    pub at: DateTime,
    /// 发送方报文ID；答复和超时写所答报文的
    pub msgid: MessageNumber,
    /// 异地备案；以下各项发出时写其中一项
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ExchangeFiling")]
    pub filing: Option<ExchangeFiling>,
    /// 异地备案撤销
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ExchangeFiling")]
    pub filing_cancellation: Option<ExchangeFiling>,
    /// 费用结算，包括预结算
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ExchangeSettlement")]
    pub settlement: Option<ExchangeSettlement>,
    /// 结算撤销
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ExchangeCancellation")]
    pub cancellation: Option<ExchangeCancellation>,
    /// 冲正
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "OriginalMessage")]
    pub reversal: Option<OriginalMessage>,
    /// 查询
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "OriginalMessage")]
    pub query: Option<OriginalMessage>,
    /// 对账
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ExchangeReconciliation")]
    pub reconciliation: Option<ExchangeReconciliation>,
    /// 清分
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ExchangeClearing")]
    pub clearing: Option<ExchangeClearing>,
    /// 清算付款
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ExchangePayment")]
    pub payment: Option<ExchangePayment>,
    /// 交易状态码；收到答复时写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "OutcomeCode")]
    pub infcode: Option<OutcomeCode>,
    /// 查询结果；查询成功的答复写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "QueryResult")]
    pub query_result: Option<QueryResult>,
    /// 答复中的结算种类；结算成功的答复写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "SettlementKind")]
    pub setl_kind: Option<SettlementKind>,
    /// 对账结果；对账成功的答复写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ReconciliationResult")]
    pub stmt_rslt: Option<ReconciliationResult>,
}

/// 备案的要点: the facts of a filing, or of its cancellation.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "备案的要点")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "备案的要点。The facts of a filing, or of its cancellation.")]
pub struct ExchangeFiling {
    /// 备案编号
    pub filing_id: DocumentNumber,
    /// 人员编号
    pub psn_no: PersonNumber,
}

/// 结算的要点: the facts of a settlement.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "结算的要点")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "结算的要点。The facts of a settlement.")]
pub struct ExchangeSettlement {
    /// 结算ID
    pub setl_id: DocumentNumber,
    /// 结算种类
    pub setl_kind: SettlementKind,
    /// 人员编号
    pub psn_no: PersonNumber,
    /// 定点医药机构编号
    pub fixmedins_code: CareInstitutionCode,
    /// 服务地医保区划
    pub mdtrtarea_admvs: AdministrativeDivision,
    /// 参保地医保区划
    pub insuplc_admdvs: AdministrativeDivision,
    /// 服务的起止日期
    pub period: Period,
    /// 结算年月
    pub setlym: Month,
    /// 费用总额（元）
    pub medfee_sumamt: Money,
    /// 基金支付总额（元）
    pub fund_pay_sumamt: Money,
    /// 个人负担总金额（元）
    pub psn_part_amt: Money,
    /// 机构负担金额（元）
    pub hosp_part_amt: Money,
}

/// 撤销的要点: the facts of a cancellation.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "撤销的要点")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "撤销的要点。The facts of a cancellation.")]
pub struct ExchangeCancellation {
    /// 撤销编号
    pub cancellation_id: DocumentNumber,
    /// 被撤销的结算ID
    pub setl_id: DocumentNumber,
}

/// 原报文: the message that is reversed or asked about.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "原报文")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "原报文。The message that is reversed or asked about.")]
pub struct OriginalMessage {
    /// 原发送方报文ID
    pub omsgid: MessageNumber,
}

/// 对账的要点: the totals of an institution in a month.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "对账的要点")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "对账的要点。The totals of an institution in a month.")]
pub struct ExchangeReconciliation {
    /// 对账编号
    pub reconciliation_id: DocumentNumber,
    /// 定点医药机构编号
    pub fixmedins_code: CareInstitutionCode,
    /// 服务地医保区划
    pub mdtrtarea_admvs: AdministrativeDivision,
    /// 参保地医保区划
    pub insuplc_admdvs: AdministrativeDivision,
    /// 结算年月
    pub setlym: Month,
    /// 结算笔数
    pub fixmedins_setl_cnt: Quantity,
    /// 费用总额（元）
    pub medfee_sumamt: Money,
    /// 基金支付总额（元）
    pub fund_pay_sumamt: Money,
}

/// 清分的要点: the facts of a statement, its confirmation or its roll-back.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "清分的要点")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    description = "清分的要点。The facts of a statement, its confirmation or its roll-back."
)]
pub struct ExchangeClearing {
    /// 清分编号
    pub clr_id: DocumentNumber,
    /// 清分环节
    pub clr_act: ClearingAct,
    /// 原清分编号；确认和回退时写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub oclr_id: Option<DocumentNumber>,
    /// 服务地（收款）医保区划
    pub mdtrtarea_admvs: AdministrativeDivision,
    /// 参保地（付款）医保区划
    pub insuplc_admdvs: AdministrativeDivision,
    /// 结算年月
    pub setlym: Month,
    /// 结算明细；清分明细写
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub settlements: Vec<SettlementInClearing>,
    /// 结算笔数
    pub fixmedins_setl_cnt: Quantity,
    /// 费用总额（元）
    pub medfee_sumamt: Money,
    /// 基金支付总额（元）
    pub fund_pay_sumamt: Money,
}

/// 清分明细的要点: a settlement in a statement.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "清分明细的要点")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "清分明细的要点。A settlement in a statement.")]
pub struct SettlementInClearing {
    /// 结算ID
    pub setl_id: DocumentNumber,
    /// 基金支付总额（元）
    pub fund_pay_sumamt: Money,
}

/// 清算付款: the insured place pays what a statement says.
///
/// # Source
/// LTCI-SPEC-1, 22.2.
#[doc(alias = "清算付款")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "清算付款。The insured place pays what a statement says.")]
pub struct ExchangePayment {
    /// 清分明细的清分编号
    pub clr_id: DocumentNumber,
    /// 付款金额（元）
    pub fund_pay_sumamt: Money,
}

impl ExchangeMessage {
    /// The settlements that a statement lists.
    pub(crate) fn settlements(&self) -> &[SettlementInClearing] {
        self.clearing.as_ref().map_or(&[], |clearing| &clearing.settlements)
    }
}
