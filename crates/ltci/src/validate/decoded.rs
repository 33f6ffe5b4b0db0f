//! A document in its types, whatever its kind.

use serde_json::Value;

use crate::assessment::{Assessment, AssessmentHistory, ScoreSheet, SelfAssessment};
use crate::directory::{Directory, DirectoryMap};
use crate::document::DocumentType;
use crate::recognition::RecognitionRequest;
use crate::region::{RecognitionAgreement, RegionProfile};
use crate::seal::KeyRing;
use crate::syntax::object;

/// A document in its types. Lives on the stack: a good document is judged without allocating it.
#[expect(clippy::large_enum_variant, reason = "a box would cost each good document an allocation")]
pub(crate) enum Decoded<'t> {
    Assessment(Assessment<'t>),
    ScoreSheet(ScoreSheet),
    Directory(Directory<'t>),
    DirectoryMap(DirectoryMap<'t>),
    /// Boxed: large, and read a few times a day, not a million times.
    RegionProfile(Box<RegionProfile>),
    RecognitionAgreement(Box<RecognitionAgreement>),
    RecognitionRequest(Box<RecognitionRequest<'t>>),
    KeyRing(KeyRing<'t>),
    SelfAssessment(SelfAssessment<'t>),
    History(AssessmentHistory<'t>),
}

impl<'t> Decoded<'t> {
    pub(super) fn read(kind: DocumentType, json: &'t str) -> Option<Self> {
        match kind {
            DocumentType::Assessment => object::from_str(json).ok().map(Self::Assessment),
            DocumentType::ScoreSheet => object::from_str(json).ok().map(Self::ScoreSheet),
            DocumentType::Directory => object::from_str(json).ok().map(Self::Directory),
            DocumentType::DirectoryMap => object::from_str(json).ok().map(Self::DirectoryMap),
            DocumentType::RegionProfile => object::from_str(json).ok().map(Self::RegionProfile),
            DocumentType::RecognitionAgreement => {
                object::from_str(json).ok().map(Self::RecognitionAgreement)
            }
            DocumentType::RecognitionRequest => {
                object::from_str(json).ok().map(Self::RecognitionRequest)
            }
            DocumentType::KeyRing => object::from_str(json).ok().map(Self::KeyRing),
            DocumentType::SelfAssessment => object::from_str(json).ok().map(Self::SelfAssessment),
            DocumentType::AssessmentHistory => object::from_str(json).ok().map(Self::History),
        }
    }

    /// The document as JSON, in the order of the specification.
    pub(super) fn to_value(&self) -> Value {
        match self {
            Self::Assessment(document) => serde_json::to_value(document).unwrap_or_default(),
            Self::ScoreSheet(document) => serde_json::to_value(document).unwrap_or_default(),
            Self::Directory(document) => serde_json::to_value(document).unwrap_or_default(),
            Self::DirectoryMap(document) => serde_json::to_value(document).unwrap_or_default(),
            Self::RegionProfile(document) => serde_json::to_value(document).unwrap_or_default(),
            Self::RecognitionAgreement(document) => {
                serde_json::to_value(document).unwrap_or_default()
            }
            Self::RecognitionRequest(document) => {
                serde_json::to_value(document).unwrap_or_default()
            }
            Self::KeyRing(document) => serde_json::to_value(document).unwrap_or_default(),
            Self::SelfAssessment(document) => serde_json::to_value(document).unwrap_or_default(),
            Self::History(document) => serde_json::to_value(document).unwrap_or_default(),
        }
    }
}
