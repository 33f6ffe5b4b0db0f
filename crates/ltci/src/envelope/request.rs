//! 请求报文.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Payload;
use crate::code::{
    AdministrativeDivision, CareInstitutionCode, DocumentNumber, InterfaceVersion, MessageNumber,
    OperatorNumber, OperatorType, SignatureType, SystemCode, TransactionNumber,
};
use crate::document::{DocumentVersion, EnvelopeRequestTag};
use crate::syntax::text::present;
use crate::value::{DateTime, Label, Passage, PersonalText};

/// 请求报文: a message to the platform.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::envelope::EnvelopeRequest;
/// let text = include_str!("../../data/bases/envelope-request.json");
/// assert!(serde_json::from_str::<EnvelopeRequest>(text).is_ok());
/// assert!(serde_json::from_str::<EnvelopeRequest>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 15; field names and lengths of the platform's dictionary.
#[doc(alias = "请求报文")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "envelope_request")]
#[schemars(description = "请求报文。A message to the platform.")]
pub struct EnvelopeRequest<'a> {
    /// 文书类型
    pub doc_type: EnvelopeRequestTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 交易编号
    pub infno: TransactionNumber,
    /// 发送方报文ID
    pub msgid: MessageNumber,
    /// 就医地医保区划
    pub mdtrtarea_admvs: AdministrativeDivision,
    /// 参保地医保区划；内容涉及人员时必填
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "AdministrativeDivision")]
    pub insuplc_admdvs: Option<AdministrativeDivision>,
    /// 接收方系统代码
    pub recer_sys_code: SystemCode,
    /// 设备编号
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "PersonalText")]
    pub dev_no: Option<PersonalText<'a>>,
    /// 设备安全信息
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Passage")]
    pub dev_safe_info: Option<Passage<'a>>,
    /// 数字签名信息
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Passage")]
    pub cainfo: Option<Passage<'a>>,
    /// 签名类型
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "SignatureType")]
    pub signtype: Option<SignatureType>,
    /// 接口版本号
    pub infver: InterfaceVersion,
    /// 经办人类别
    pub opter_type: OperatorType,
    /// 经办人
    pub opter: OperatorNumber,
    /// 经办人姓名
    #[serde(borrow)]
    pub opter_name: PersonalText<'a>,
    /// 交易时间
    pub inf_time: DateTime,
    /// 定点医药机构编号
    pub fixmedins_code: CareInstitutionCode,
    /// 定点医药机构名称
    #[serde(borrow)]
    pub fixmedins_name: Label<'a>,
    /// 交易签到流水号
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "DocumentNumber")]
    pub sign_no: Option<DocumentNumber>,
    /// 交易输入
    #[serde(borrow)]
    pub input: Payload<'a>,
}
