//! 响应报文.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Payload;
use crate::code::{OutcomeCode, PlatformTime, ReceiverMessageNumber, SignatureType};
use crate::document::{DocumentVersion, EnvelopeResponseTag};
use crate::syntax::text::present;
use crate::value::Passage;

/// 响应报文: the answer of the platform to a message.
///
/// Shape and relations are laid down in LTCI-SPEC-1; a value of this type has the right form,
/// and the rules find whether it contradicts itself, see [`Validator`](crate::Validator).
///
/// ```
/// use ltci::envelope::EnvelopeResponse;
/// let text = include_str!("../../data/bases/envelope-response.json");
/// assert!(serde_json::from_str::<EnvelopeResponse>(text).is_ok());
/// assert!(serde_json::from_str::<EnvelopeResponse>("{}").is_err());
/// ```
///
/// # Source
/// LTCI-SPEC-1, part 15; field names and lengths of the platform's dictionary.
#[doc(alias = "响应报文")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename = "envelope_response")]
#[schemars(description = "响应报文。The answer of the platform to a message.")]
pub struct EnvelopeResponse<'a> {
    /// 文书类型
    pub doc_type: EnvelopeResponseTag,
    /// 规范版本
    pub doc_ver: DocumentVersion,
    /// 交易状态码
    pub infcode: OutcomeCode,
    /// 接收方报文ID
    pub inf_refmsgid: ReceiverMessageNumber,
    /// 接收报文时间
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "PlatformTime")]
    pub refmsg_time: Option<PlatformTime>,
    /// 响应报文时间
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "PlatformTime")]
    pub respond_time: Option<PlatformTime>,
    /// 错误信息
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Passage")]
    pub err_msg: Option<Passage<'a>>,
    /// 交易输出
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Payload")]
    pub output: Option<Payload<'a>>,
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
}

impl EnvelopeResponse<'_> {
    /// Whether the transaction succeeded.
    pub fn is_success(&self) -> bool {
        self.infcode.as_str() == "0"
    }
}
