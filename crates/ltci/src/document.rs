//! The kinds of documents, and what the pipeline needs of each.

use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};

use crate::assessment::{Assessment, AssessmentHistory, ScoreSheet, SelfAssessment};
use crate::code::code_list;
use crate::directory::{Directory, DirectoryMap};
use crate::disclose::Specified;
use crate::recognition::RecognitionRequest;
use crate::region::{RecognitionAgreement, RegionProfile};
use crate::rules::{Context, Findings};
use crate::seal::{KeyRing, SealCase};
use crate::source::{Basis, SPECIFICATION};

/// A kind of document that can be judged.
pub(crate) trait Document<'a>: Deserialize<'a> + Serialize + JsonSchema {
    /// Runs the rules of this kind.
    fn check(&self, context: &Context, found: &mut Findings);

    /// The length of the longest list in the document, and where it stands.
    fn longest_list(&self) -> (usize, &'static str);

    /// The seal with what it is judged by, where the document has one.
    fn seal_case<'c>(&'c self, _: &'c Context) -> Option<SealCase<'c>> {
        None
    }
}

impl<'a> Document<'a> for Assessment<'a> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_assessment(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.assessors.len(), "/assessors")
    }

    fn seal_case<'c>(&'c self, context: &'c Context) -> Option<SealCase<'c>> {
        SealCase::of(self, context.keys(), context.as_of)
    }
}

impl Document<'_> for ScoreSheet {
    fn check(&self, _: &Context, found: &mut Findings) {
        crate::rules::check_scores(self, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }
}

impl<'a> Document<'a> for SelfAssessment<'a> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_self_assessment(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (0, "")
    }
}

impl<'a> Document<'a> for AssessmentHistory<'a> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_history(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        let events = self.cases.iter().map(|case| case.events.len());
        (events.max().unwrap_or(0).max(self.cases.len()), "/cases")
    }
}

impl<'a> Document<'a> for Directory<'a> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_directory(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.items.len(), "/items")
    }
}

impl<'a> Document<'a> for DirectoryMap<'a> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_directory_map(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.entries.len(), "/entries")
    }
}

impl Document<'_> for RegionProfile {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_region_profile(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.benefits.len(), "/benefits")
    }
}

impl Document<'_> for RecognitionAgreement {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::rules::check_recognition_agreement(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.parties.group.len(), "/parties/group")
    }
}

impl<'a> Document<'a> for RecognitionRequest<'a> {
    fn check(&self, context: &Context, found: &mut Findings) {
        crate::recognition::check(self, context, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.assessment.assessors.len(), "/assessment/assessors")
    }
}

impl<'a> Document<'a> for KeyRing<'a> {
    fn check(&self, _: &Context, found: &mut Findings) {
        crate::rules::check_key_ring(self, found);
    }

    fn longest_list(&self) -> (usize, &'static str) {
        (self.keys.len(), "/keys")
    }
}

/// The kinds of documents.
#[doc(alias = "文书类型")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentType {
    /// 失能等级评估结论.
    Assessment,
    /// 评分表.
    ScoreSheet,
    /// 服务项目目录.
    Directory,
    /// 对照映射.
    DirectoryMap,
    /// 地区政策参数.
    RegionProfile,
    /// 互认协议.
    RecognitionAgreement,
    /// 互认申请.
    RecognitionRequest,
    /// 公钥簿.
    KeyRing,
    /// 失能等级自评表.
    SelfAssessment,
    /// 评估办理记录.
    AssessmentHistory,
}

impl DocumentType {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::Assessment,
        Self::ScoreSheet,
        Self::Directory,
        Self::DirectoryMap,
        Self::RegionProfile,
        Self::RecognitionAgreement,
        Self::RecognitionRequest,
        Self::KeyRing,
        Self::SelfAssessment,
        Self::AssessmentHistory,
    ];

    /// The name on the wire, which is also the root element in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Assessment => "assessment",
            Self::ScoreSheet => "score_sheet",
            Self::Directory => "directory",
            Self::DirectoryMap => "directory_map",
            Self::RegionProfile => "region_profile",
            Self::RecognitionAgreement => "recognition_agreement",
            Self::RecognitionRequest => "recognition_request",
            Self::KeyRing => "key_ring",
            Self::SelfAssessment => "self_assessment",
            Self::AssessmentHistory => "assessment_history",
        }
    }

    /// Whether documents of this kind are exchanged; a score sheet is only an input of ours.
    pub const fn is_exchanged(self) -> bool {
        !matches!(self, Self::ScoreSheet)
    }

    /// Whether documents of this kind can carry a seal, see [`Sealable`](crate::seal::Sealable).
    pub const fn takes_seal(self) -> bool {
        matches!(self, Self::Assessment)
    }

    /// The kinds that are exchanged.
    pub fn exchanged() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|kind| kind.is_exchanged())
    }

    /// Finds a kind by its name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// The title of the document.
    pub const fn title(self) -> crate::Text {
        match self {
            Self::Assessment => {
                crate::text!("失能等级评估结论", "conclusion of a disability assessment")
            }
            Self::ScoreSheet => crate::text!("评分表", "score sheet"),
            Self::Directory => crate::text!("服务项目目录", "service directory"),
            Self::DirectoryMap => crate::text!("目录对照映射", "mapping of directories"),
            Self::RegionProfile => crate::text!("地区政策参数", "region profile"),
            Self::RecognitionAgreement => crate::text!("互认协议", "recognition agreement"),
            Self::RecognitionRequest => crate::text!("互认申请", "recognition request"),
            Self::KeyRing => crate::text!("公钥簿", "key ring"),
            Self::SelfAssessment => crate::text!("失能等级自评表", "self-assessment of disability"),
            Self::AssessmentHistory => crate::text!("评估办理记录", "record of assessments"),
        }
    }

    /// The schema of its type, before the project's additions.
    pub(crate) fn type_schema(self) -> Schema {
        match self {
            Self::Assessment => schemars::schema_for!(Assessment<'static>),
            Self::ScoreSheet => schemars::schema_for!(ScoreSheet),
            Self::Directory => schemars::schema_for!(Directory<'static>),
            Self::DirectoryMap => schemars::schema_for!(DirectoryMap<'static>),
            Self::RegionProfile => schemars::schema_for!(RegionProfile),
            Self::RecognitionAgreement => schemars::schema_for!(RecognitionAgreement),
            Self::RecognitionRequest => schemars::schema_for!(RecognitionRequest<'static>),
            Self::KeyRing => schemars::schema_for!(KeyRing<'static>),
            Self::SelfAssessment => schemars::schema_for!(SelfAssessment<'static>),
            Self::AssessmentHistory => schemars::schema_for!(AssessmentHistory<'static>),
        }
    }
}

/// The names of the kinds that are exchanged.
pub(crate) fn exchanged_names() -> Specified {
    Specified::list(&DocumentType::exchanged().map(DocumentType::as_str).collect::<Vec<_>>())
}

/// The document type of an assessment.
pub mod tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of an assessment, a list of one.
        pub enum AssessmentTag {
            name: "doc_type",
            finding: "LTC-I-030",
            term: ("文书类型", "document type"),
            sources: [SPECIFICATION.cite("2.2", Basis::Stated)],
            bad: [("评估结论", "须用代码", "a term instead of a code")],
            Assessment = "assessment" ("失能等级评估结论", "conclusion of a disability assessment"),
        }
    }
}

/// The document type of a directory.
pub mod directory_tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of a directory, a list of one.
        pub enum DirectoryTag {
            name: "doc_type_directory",
            finding: "LTC-I-044",
            term: ("目录的文书类型", "document type of a directory"),
            sources: [SPECIFICATION.cite("2.2", Basis::Stated)],
            bad: [("服务项目目录", "须用代码", "a term instead of a code")],
            Directory = "directory" ("服务项目目录", "service directory"),
        }
    }
}

/// The document type of a mapping.
pub mod directory_map_tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of a mapping of directories, a list of one.
        pub enum DirectoryMapTag {
            name: "doc_type_directory_map",
            finding: "LTC-I-045",
            term: ("对照映射的文书类型", "document type of a mapping"),
            sources: [SPECIFICATION.cite("2.2", Basis::Stated)],
            bad: [("对照映射", "须用代码", "a term instead of a code")],
            DirectoryMap = "directory_map" ("目录对照映射", "mapping of directories"),
        }
    }
}

/// The document type of a region profile.
pub mod region_profile_tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of a region profile, a list of one.
        pub enum RegionProfileTag {
            name: "doc_type_region_profile",
            finding: "LTC-I-080",
            term: ("地区政策参数的文书类型", "document type of a region profile"),
            sources: [SPECIFICATION.cite("12.1", Basis::Stated)],
            bad: [("地区参数", "须用代码", "a term instead of a code")],
            RegionProfile = "region_profile" ("地区政策参数", "region profile"),
        }
    }
}

/// The document type of a self-assessment.
pub mod self_assessment_tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of a self-assessment, a list of one.
        pub enum SelfAssessmentTag {
            name: "doc_type_self_assessment",
            finding: "LTC-I-061",
            term: ("自评表的文书类型", "document type of a self-assessment"),
            sources: [SPECIFICATION.cite("2.2", Basis::Stated)],
            bad: [("自评表", "须用代码", "a term instead of a code")],
            SelfAssessment = "self_assessment" ("失能等级自评表", "self-assessment of disability"),
        }
    }
}

/// The document type of a recognition agreement.
pub mod recognition_agreement_tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of a recognition agreement, a list of one.
        pub enum RecognitionAgreementTag {
            name: "doc_type_recognition_agreement",
            finding: "LTC-I-081",
            term: ("互认协议的文书类型", "document type of a recognition agreement"),
            sources: [SPECIFICATION.cite("12.1", Basis::Stated)],
            bad: [("互认协议", "须用代码", "a term instead of a code")],
            RecognitionAgreement = "recognition_agreement" ("互认协议", "recognition agreement"),
        }
    }
}

/// The document type of a recognition request.
pub mod recognition_request_tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of a recognition request, a list of one.
        pub enum RecognitionRequestTag {
            name: "doc_type_recognition_request",
            finding: "LTC-I-120",
            term: ("互认申请的文书类型", "document type of a recognition request"),
            sources: [SPECIFICATION.cite("13.1", Basis::Stated)],
            bad: [("互认申请", "须用代码", "a term instead of a code")],
            RecognitionRequest = "recognition_request" ("互认申请", "recognition request"),
        }
    }
}

/// The document type of a key ring.
pub mod key_ring_tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of a key ring, a list of one.
        pub enum KeyRingTag {
            name: "doc_type_key_ring",
            finding: "LTC-I-110",
            term: ("公钥簿的文书类型", "document type of a key ring"),
            sources: [SPECIFICATION.cite("14.3", Basis::Stated)],
            bad: [("公钥簿", "须用代码", "a term instead of a code")],
            KeyRing = "key_ring" ("公钥簿", "key ring"),
        }
    }
}

/// The document type of a record of assessments.
pub mod assessment_history_tag {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// The document type of a record of assessments, a list of one.
        pub enum AssessmentHistoryTag {
            name: "doc_type_assessment_history",
            finding: "LTC-I-062",
            term: ("办理记录的文书类型", "document type of a record of assessments"),
            sources: [SPECIFICATION.cite("2.2", Basis::Stated)],
            bad: [("办理记录", "须用代码", "a term instead of a code")],
            AssessmentHistory = "assessment_history" ("评估办理记录", "record of assessments"),
        }
    }
}

/// The version of the exchange specification.
pub mod version {
    use super::{Basis, SPECIFICATION, code_list};

    code_list! {
        /// 规范版本: the version of the exchange specification a document follows.
        #[doc(alias = "规范版本")]
        pub enum DocumentVersion {
            name: "doc_ver",
            finding: "LTC-I-031",
            term: ("规范版本", "version of the specification"),
            sources: [SPECIFICATION.cite("2.2", Basis::Stated)],
            bad: [("2", "尚无此版本", "no such version"), ("1.0", "应为1", "must be 1")],
            One = "1" ("长期护理保险数据交换规范（本项目）第1版", "LTCI exchange specification, version 1"),
        }
    }
}

pub use assessment_history_tag::AssessmentHistoryTag;
pub use directory_map_tag::DirectoryMapTag;
pub use directory_tag::DirectoryTag;
pub use key_ring_tag::KeyRingTag;
pub use recognition_agreement_tag::RecognitionAgreementTag;
pub use recognition_request_tag::RecognitionRequestTag;
pub use region_profile_tag::RegionProfileTag;
pub use self_assessment_tag::SelfAssessmentTag;
pub use tag::AssessmentTag;
pub use version::DocumentVersion;
