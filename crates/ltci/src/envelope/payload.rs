//! 交易内容.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::assessment::{Assessment, AssessmentHistory, SelfAssessment};
use crate::directory::{Directory, DirectoryMap};
use crate::document::{Document, DocumentType};
use crate::recognition::RecognitionRequest;
use crate::region::{RecognitionAgreement, RegionProfile};
use crate::seal::KeyRing;
use crate::settlement::{
    Cancellation, CarePlan, Clearing, Filing, FilingCancellation, Reconciliation, Reversal,
    ServiceRecord, Settlement,
};
use crate::syntax::text::present;

/// 交易内容: the document that a message carries, one of them.
///
/// # Source
/// LTCI-SPEC-1, 15.4.
#[doc(alias = "交易内容")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(description = "交易内容。The document that a message carries, one of them.")]
pub struct Payload<'a> {
    /// 失能等级评估结论
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Assessment")]
    pub assessment: Option<Box<Assessment<'a>>>,
    /// 失能等级自评表
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "SelfAssessment")]
    pub self_assessment: Option<Box<SelfAssessment<'a>>>,
    /// 评估办理记录
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "AssessmentHistory")]
    pub assessment_history: Option<Box<AssessmentHistory<'a>>>,
    /// 互认申请
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "RecognitionRequest")]
    pub recognition_request: Option<Box<RecognitionRequest<'a>>>,
    /// 服务项目目录
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Directory")]
    pub directory: Option<Box<Directory<'a>>>,
    /// 目录对照映射
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "DirectoryMap")]
    pub directory_map: Option<Box<DirectoryMap<'a>>>,
    /// 地区政策参数
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "RegionProfile")]
    pub region_profile: Option<Box<RegionProfile>>,
    /// 互认协议
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "RecognitionAgreement")]
    pub recognition_agreement: Option<Box<RecognitionAgreement>>,
    /// 公钥簿
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "KeyRing")]
    pub key_ring: Option<Box<KeyRing<'a>>>,
    /// 异地备案
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Filing")]
    pub filing: Option<Box<Filing<'a>>>,
    /// 异地备案撤销
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "FilingCancellation")]
    pub filing_cancellation: Option<Box<FilingCancellation<'a>>>,
    /// 护理服务计划
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "CarePlan")]
    pub care_plan: Option<Box<CarePlan<'a>>>,
    /// 服务记录
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "ServiceRecord")]
    pub service_record: Option<Box<ServiceRecord<'a>>>,
    /// 费用结算
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Settlement")]
    pub settlement: Option<Box<Settlement<'a>>>,
    /// 结算撤销
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Cancellation")]
    pub cancellation: Option<Box<Cancellation>>,
    /// 冲正
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Reversal")]
    pub reversal: Option<Box<Reversal>>,
    /// 对账
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present",
        borrow
    )]
    #[schemars(with = "Reconciliation")]
    pub reconciliation: Option<Box<Reconciliation<'a>>>,
    /// 清分清算
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[schemars(with = "Clearing")]
    pub clearing: Option<Box<Clearing>>,
}

impl Payload<'_> {
    /// The documents that are there, each with its kind; one, if the message is as it should be.
    pub(crate) fn documents(&self) -> impl Iterator<Item = (DocumentType, &dyn Document)> {
        let all: [(DocumentType, Option<&dyn Document>); 18] = [
            (DocumentType::Assessment, given(self.assessment.as_deref())),
            (DocumentType::SelfAssessment, given(self.self_assessment.as_deref())),
            (DocumentType::AssessmentHistory, given(self.assessment_history.as_deref())),
            (DocumentType::RecognitionRequest, given(self.recognition_request.as_deref())),
            (DocumentType::Directory, given(self.directory.as_deref())),
            (DocumentType::DirectoryMap, given(self.directory_map.as_deref())),
            (DocumentType::RegionProfile, given(self.region_profile.as_deref())),
            (DocumentType::RecognitionAgreement, given(self.recognition_agreement.as_deref())),
            (DocumentType::KeyRing, given(self.key_ring.as_deref())),
            (DocumentType::Filing, given(self.filing.as_deref())),
            (DocumentType::FilingCancellation, given(self.filing_cancellation.as_deref())),
            (DocumentType::CarePlan, given(self.care_plan.as_deref())),
            (DocumentType::ServiceRecord, given(self.service_record.as_deref())),
            (DocumentType::Settlement, given(self.settlement.as_deref())),
            (DocumentType::Cancellation, given(self.cancellation.as_deref())),
            (DocumentType::Reversal, given(self.reversal.as_deref())),
            (DocumentType::Reconciliation, given(self.reconciliation.as_deref())),
            (DocumentType::Clearing, given(self.clearing.as_deref())),
        ];
        all.into_iter().filter_map(|(kind, document)| Some((kind, document?)))
    }
}

fn given<D: Document>(document: Option<&D>) -> Option<&dyn Document> {
    document.map(|document| document as &dyn Document)
}
