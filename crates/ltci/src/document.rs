//! The kinds of documents, and what the pipeline needs of each.

mod judged;
mod tags;

use schemars::{JsonSchema, Schema};
use serde::Serialize;
use serde_json::Value;

pub use tags::*;

use crate::assessment::{Assessment, AssessmentHistory, ScoreSheet, SelfAssessment};
use crate::directory::{Directory, DirectoryMap};
use crate::disclose::Specified;
use crate::envelope::{EnvelopeRequest, EnvelopeResponse, Payload};
use crate::exchange::Exchange;
use crate::recognition::RecognitionRequest;
use crate::region::{RecognitionAgreement, RegionProfile};
use crate::rules::{Context, Findings};
use crate::seal::{KeyRing, SealCase};
use crate::settlement::{
    Cancellation, CarePlan, Clearing, Filing, FilingCancellation, Reconciliation, Reversal,
    ServiceRecord, Settlement,
};
use crate::syntax::object;

/// A document that can be judged.
pub(crate) trait Document {
    /// Runs the rules of this kind.
    fn check(&self, context: &Context, found: &mut Findings);

    /// The length of the longest list in the document, and where it stands.
    fn longest_list(&self) -> (usize, &'static str);

    /// The seal with what it is judged by, where the document has one.
    fn seal_case<'c>(&'c self, _: &'c Context) -> Option<SealCase<'c>> {
        None
    }

    /// What a message carries, and where.
    fn payload(&self) -> Option<(&'static str, &Payload<'_>)> {
        None
    }
}

/// Lists the kinds of documents: the type, the name on the wire, which is also the root element in
/// XML, and the title.
macro_rules! documents {
    ($($kind:ident($type:ty) = $name:literal ($zh:literal, $en:literal),)+) => {
        /// The kinds of documents.
        #[doc(alias = "文书类型")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum DocumentType {
            $(#[doc = concat!($zh, ".")] $kind,)+
        }

        impl DocumentType {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// The name on the wire, which is also the root element in XML.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                }
            }

            /// The title of the document.
            pub const fn title(self) -> crate::Text {
                match self {
                    $(Self::$kind => crate::text!($zh, $en),)+
                }
            }

            /// The schema of its type, before the project's additions.
            pub(crate) fn type_schema(self) -> Schema {
                Decoded::type_schema(self)
            }
        }

        /// A document in its types. Lives on the stack: a good document is judged without
        /// allocating it.
        pub(crate) enum Decoded<'t> {
            $($kind($type),)+
        }

        impl<'t> Decoded<'t> {
            fn type_schema(kind: DocumentType) -> Schema {
                match kind {
                    $(DocumentType::$kind => schemars::schema_for!($type),)+
                }
            }

            /// Reads a document; `None` if it is not of the form.
            pub(crate) fn read(kind: DocumentType, json: &'t str) -> Option<Self> {
                match kind {
                    $(DocumentType::$kind => object::from_str(json).ok().map(Self::$kind),)+
                }
            }

            /// The document, whatever its kind.
            pub(crate) fn document(&self) -> &dyn Document {
                match self {
                    $(Self::$kind(document) => document,)+
                }
            }

            /// The document as JSON, in the order of the specification.
            pub(crate) fn to_value(&self) -> Value {
                match self {
                    $(Self::$kind(document) => serde_json::to_value(document).unwrap_or_default(),)+
                }
            }
        }
    };
}

documents! {
    Assessment(Assessment<'t>) = "assessment" ("失能等级评估结论", "conclusion of a disability assessment"),
    ScoreSheet(ScoreSheet) = "score_sheet" ("评分表", "score sheet"),
    Directory(Directory<'t>) = "directory" ("服务项目目录", "service directory"),
    DirectoryMap(DirectoryMap<'t>) = "directory_map" ("目录对照映射", "mapping of directories"),
    RegionProfile(Box<RegionProfile>) = "region_profile" ("地区政策参数", "region profile"),
    RecognitionAgreement(Box<RecognitionAgreement>) = "recognition_agreement" ("互认协议", "recognition agreement"),
    RecognitionRequest(Box<RecognitionRequest<'t>>) = "recognition_request" ("互认申请", "recognition request"),
    KeyRing(KeyRing<'t>) = "key_ring" ("公钥簿", "key ring"),
    SelfAssessment(SelfAssessment<'t>) = "self_assessment" ("失能等级自评表", "self-assessment of disability"),
    AssessmentHistory(AssessmentHistory<'t>) = "assessment_history" ("评估办理记录", "record of assessments"),
    EnvelopeRequest(EnvelopeRequest<'t>) = "envelope_request" ("请求报文", "request of the platform"),
    EnvelopeResponse(EnvelopeResponse<'t>) = "envelope_response" ("响应报文", "response of the platform"),
    Filing(Filing<'t>) = "filing" ("异地备案", "filing for care elsewhere"),
    FilingCancellation(FilingCancellation<'t>) = "filing_cancellation" ("异地备案撤销", "cancellation of a filing"),
    CarePlan(CarePlan<'t>) = "care_plan" ("护理服务计划", "care plan"),
    ServiceRecord(ServiceRecord<'t>) = "service_record" ("服务记录", "record of service"),
    Settlement(Settlement<'t>) = "settlement" ("费用结算", "settlement"),
    Cancellation(Cancellation) = "cancellation" ("结算撤销", "cancellation of a settlement"),
    Reversal(Reversal) = "reversal" ("冲正", "reversal"),
    Reconciliation(Reconciliation<'t>) = "reconciliation" ("对账", "reconciliation"),
    Clearing(Clearing) = "clearing" ("清分清算", "clearing between agencies"),
    Exchange(Exchange) = "exchange" ("交易记录", "log of an exchange"),
}

impl DocumentType {
    /// Whether documents of this kind are exchanged; a score sheet is only an input of ours.
    pub const fn is_exchanged(self) -> bool {
        !matches!(self, Self::ScoreSheet)
    }

    /// Whether documents of this kind can carry a seal, see [`Sealable`](crate::seal::Sealable).
    pub const fn takes_seal(self) -> bool {
        matches!(self, Self::Assessment)
    }

    /// Whether documents of this kind are messages, which carry another document.
    pub const fn is_message(self) -> bool {
        matches!(self, Self::EnvelopeRequest | Self::EnvelopeResponse)
    }

    /// The kinds that are exchanged.
    pub fn exchanged() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|kind| kind.is_exchanged())
    }

    /// Finds a kind by its name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }
}

impl<D: Document + ?Sized> Document for Box<D> {
    fn check(&self, context: &Context, found: &mut Findings) {
        (**self).check(context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (**self).longest_list()
    }

    fn seal_case<'c>(&'c self, context: &'c Context) -> Option<SealCase<'c>> {
        (**self).seal_case(context)
    }

    fn payload(&self) -> Option<(&'static str, &Payload<'_>)> {
        (**self).payload()
    }
}

/// The names of the kinds that are exchanged.
pub(crate) fn exchanged_names() -> Specified {
    Specified::list(&DocumentType::exchanged().map(DocumentType::as_str).collect::<Vec<_>>())
}
