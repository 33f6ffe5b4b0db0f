//! 费用结算.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AssessmentReference, CareInstitution, ProfileReference};
use crate::assessment::Person;
use crate::code::{
    AdministrativeDivision, CareMode, CaregiverNumber, ChargeUnit, DocumentNumber, EditionId,
    HospitalLevel, ItemCode, MessageNumber, PlatformCode, ServiceItemCode, SettlementKind,
};
use crate::document::{DocumentVersion, SettlementTag};
use crate::syntax::list::not_empty;
use crate::syntax::text::present;
use crate::value::{Date, DateTime, Label, Money, Period, Quantity, UnitCount};

/// 费用结算: the cost of care in a period, and who bears it.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::settlement::Settlement;
/// let text = include_str!("../../data/bases/settlement.json");
/// assert!(serde_json::from_str::<Settlement>(text).is_ok());
/// assert!(serde_json::from_str::<Settlement>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 19; field names of the platform's dictionary.
#[doc(alias = "费用结算")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "settlement")]
#[schemars(description = "费用结算。The cost of care in a period, and who bears it.")]
pub struct Settlement<'a> {
    /// 文书类型
    pub doc_type: SettlementTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 结算ID
    pub setl_id: DocumentNumber,
    /// 结算种类
    pub setl_kind: SettlementKind,
    /// 医药机构结算ID（发送方报文ID）
    pub medins_setl_id: MessageNumber,
    /// 就诊ID
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub mdtrt_id: Option<DocumentNumber>,
    /// 参保人
    #[serde(borrow)]
    pub person: Person<'a>,
    /// 评估结论
    pub assessment: AssessmentReference,
    /// 计划编号
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub plan_id: Option<DocumentNumber>,
    /// 异地备案编号；本地不写
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub filing_id: Option<DocumentNumber>,
    /// 服务机构
    #[serde(borrow)]
    pub institution: CareInstitution<'a>,
    /// 照护方式
    pub care_mode: CareMode,
    /// 医疗机构级别
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "HospitalLevel")]
    pub hospital_level: Option<HospitalLevel>,
    /// 结算期间
    pub period: Period,
    /// 结算时间
    pub setl_time: DateTime,
    /// 服务项目目录
    pub directory: EditionId,
    /// 计算所用的政策参数
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ProfileReference")]
    pub profile: Option<ProfileReference>,
    /// 结算前的累计
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Accumulated")]
    pub accumulated: Option<Accumulated>,
    /// 费用明细
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub details: Vec<SettlementDetail>,
    /// 辅助器具租赁
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "not_empty",
        borrow
    )]
    #[schemars(length(min = 1))]
    pub devices: Vec<DeviceRental<'a>>,
    /// 发给家庭照护人员的现金（元），不在费用之内
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub cash_benefit_amt: Option<Money>,
    /// 费用总额（元）
    pub medfee_sumamt: Money,
    /// 符合政策范围金额（元）
    pub inscp_scp_amt: Money,
    /// 基金支付总额（元）
    pub fund_pay_sumamt: Money,
    /// 个人负担总金额（元）
    pub psn_part_amt: Money,
    /// 个人账户支出（元）
    pub acct_pay: Money,
    /// 个人现金支出（元）
    pub psn_cash_pay: Money,
    /// 机构负担金额（元）
    pub hosp_part_amt: Money,
    /// 基金分项
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "not_empty")]
    #[schemars(length(min = 1))]
    pub setldetail: Vec<FundPayment>,
    /// 清算经办机构
    pub clr_optins: AdministrativeDivision,
    /// 清算方式
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "PlatformCode")]
    pub clr_way: Option<PlatformCode>,
    /// 清算类别
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "PlatformCode")]
    pub clr_type: Option<PlatformCode>,
}

/// 费用明细: a line of a settlement.
///
/// # Source
/// LTCI-SPEC-1, 19.4.
#[doc(alias = "费用明细")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "费用明细。A line of a settlement.")]
pub struct SettlementDetail {
    /// 费用明细流水号
    pub feedetl_sn: DocumentNumber,
    /// 服务项目编码
    pub ltc_item_codg: ServiceItemCode,
    /// 地方项目编码
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "ItemCode")]
    pub local_item_codg: Option<ItemCode>,
    /// 费用发生时间
    pub fee_ocur_time: DateTime,
    /// 服务开始时间
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DateTime")]
    pub begn_time: Option<DateTime>,
    /// 服务结束时间
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DateTime")]
    pub end_time: Option<DateTime>,
    /// 数量
    pub cnt: UnitCount,
    /// 计价单位
    pub unit: ChargeUnit,
    /// 单价（元）
    pub pric: Money,
    /// 明细金额（元）
    pub det_item_fee_sumamt: Money,
    /// 符合政策范围金额（元）
    pub inscp_scp_amt: Money,
    /// 护理人员编号
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "CaregiverNumber")]
    pub caregiver_no: Option<CaregiverNumber>,
    /// 服务记录编号
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub service_record_id: Option<DocumentNumber>,
}

/// 辅助器具租赁: a device that was rented for some days.
///
/// # Source
/// LTCI-SPEC-1, 19.5.
#[doc(alias = "辅助器具租赁")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "辅助器具租赁。A device that was rented for some days.")]
pub struct DeviceRental<'a> {
    /// 费用明细流水号
    pub feedetl_sn: DocumentNumber,
    /// 器具名称
    #[serde(borrow)]
    pub device_name: Label<'a>,
    /// 开始日期
    pub begndate: Date,
    /// 结束日期
    pub enddate: Date,
    /// 天数
    pub days: Quantity,
    /// 日租金（元）
    pub pric: Money,
    /// 租金（元）
    pub det_item_fee_sumamt: Money,
    /// 符合政策范围金额（元）
    pub inscp_scp_amt: Money,
}

/// 基金分项: what one fund pays.
///
/// # Source
/// LTCI-SPEC-1, 19.6.
#[doc(alias = "基金分项")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "基金分项。What one fund pays.")]
pub struct FundPayment {
    /// 基金支付类型
    pub fund_pay_type: PlatformCode,
    /// 符合政策范围金额（元）
    pub inscp_scp_amt: Money,
    /// 本次可支付限额金额（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub crt_payb_lmt_amt: Option<Money>,
    /// 基金支付金额（元）
    pub fund_payamt: Money,
}

/// 结算前的累计: what was settled before in the same month and year, and is not cancelled.
///
/// # Source
/// LTCI-SPEC-1, 19.7.
#[doc(alias = "结算前的累计")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    description = "结算前的累计。What was settled before in the same month and year, and is not cancelled."
)]
pub struct Accumulated {
    /// 本月符合政策范围金额（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub month_inscp_scp_amt: Option<Money>,
    /// 本月基金支付（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub month_fund_pay_amt: Option<Money>,
    /// 本年符合政策范围金额（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub year_inscp_scp_amt: Option<Money>,
    /// 本年基金支付（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub year_fund_pay_amt: Option<Money>,
    /// 本年器具租赁的基金支付（元）
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Money")]
    pub device_year_fund_pay_amt: Option<Money>,
    /// 本定额周期已用数量
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "UnitCount")]
    pub quota_used: Option<UnitCount>,
    /// 结转来的数量
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "UnitCount")]
    pub quota_carried: Option<UnitCount>,
    /// 已连续享受待遇的月数
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Quantity")]
    pub served_months: Option<Quantity>,
}
