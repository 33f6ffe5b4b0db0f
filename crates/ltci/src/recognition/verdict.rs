//! 互认结论: the verdict with its reasons.

use serde::Serialize;

use super::case::judged;
use super::{Ground, RecognitionCase, RecognitionRequest};
use crate::assessment::{Assessment, LevelCode, Scale, ScaleId};
use crate::code::{AdministrativeDivision, Confidence, DataVersion, DocumentNumber, RecordId};
use crate::error::Error;
use crate::report::Finding;
use crate::rules::Severity;
use crate::ruleset::MadeWith;
use crate::text::Text;
use crate::validate::{Decoded, Validator};
use crate::value::{Date, Label};

/// 互认结论的四种: what becomes of a conclusion in another region.
///
/// # Source
/// LTCI-SPEC-1, 13.3.
#[doc(alias = "互认结论")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecognitionVerdict {
    /// 认可: the conclusion holds as it is.
    Recognised,
    /// 重新计算后认可: the level follows from the scores under the same scale.
    Recomputed,
    /// 须重新评估: there is an agreement, but this conclusion does not carry over.
    NeedsReassessment,
    /// 不予认可: there is no agreement, or it leaves this conclusion out.
    NotRecognised,
}

impl RecognitionVerdict {
    /// Every verdict, from the best.
    pub const ALL: &[Self] =
        &[Self::Recognised, Self::Recomputed, Self::NeedsReassessment, Self::NotRecognised];

    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Recognised => "recognised",
            Self::Recomputed => "recomputed",
            Self::NeedsReassessment => "needs_reassessment",
            Self::NotRecognised => "not_recognised",
        }
    }

    /// The words for it.
    pub const fn term(self) -> Text {
        match self {
            Self::Recognised => crate::text!("认可", "recognised"),
            Self::Recomputed => crate::text!("重新计算后认可", "recognised after recomputation"),
            Self::NeedsReassessment => crate::text!("须重新评估", "needs a new assessment"),
            Self::NotRecognised => crate::text!("不予认可", "not recognised"),
        }
    }

    /// Whether the person needs no new assessment.
    pub const fn holds(self) -> bool {
        matches!(self, Self::Recognised | Self::Recomputed)
    }

    pub(super) fn of(reasons: &[Finding], ground: Option<Ground>) -> Self {
        match reasons.iter().map(|reason| reason.severity).max() {
            Some(Severity::Error) => Self::NotRecognised,
            Some(Severity::Warning) => Self::NeedsReassessment,
            _ if ground == Some(Ground::Scores) => Self::Recomputed,
            _ => Self::Recognised,
        }
    }
}

/// 互认结论: what becomes of a conclusion in another region, and why.
///
/// ```
/// use ltci::Validator;
/// let request = include_bytes!("../../data/bases/recognition-request.json");
/// let recognition = Validator::new().recognise(request)?;
/// assert_eq!(recognition.verdict.as_str(), "recognised");
/// assert_eq!(recognition.agreement.unwrap().id.as_str(), "chengdu-chongqing-2024");
/// assert!(Validator::new().recognise(b"{}").is_err());
/// # Ok::<(), ltci::Error>(())
/// ```
///
/// # Source
/// LTCI-SPEC-1, 13.5.
#[doc(alias = "互认结论")]
#[derive(Clone, Debug, Serialize)]
pub struct Recognition {
    /// The verdict.
    pub verdict: RecognitionVerdict,
    /// What the recognition rests on, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    /// The reasons: findings of the area R, sorted by path and code. Paths are those of the
    /// request.
    pub reasons: Vec<Finding>,
    /// The agreement that was used; also the one that does not apply, with the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementUsed>,
    /// The level in the region that is asked, where the conclusion holds there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<LevelThere>,
    /// The number of the conclusion.
    pub asmt_id: DocumentNumber,
    /// The digest of the conclusion without its seal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asmt_digest: Option<String>,
    /// The division that issued it.
    pub from_admdvs: AdministrativeDivision,
    /// The division that is asked.
    pub to_admdvs: AdministrativeDivision,
    /// The day.
    pub as_of: Date,
    /// Rules and data that were used.
    pub made_with: MadeWith,
}

/// The agreement that a recognition was judged under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgreementUsed {
    /// Its identifier.
    pub id: RecordId,
    /// The version of the data.
    pub version: DataVersion,
    /// Its title.
    pub title: Label<'static>,
    /// The number of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_no: Option<Label<'static>>,
    /// The clause that the recognition rests on, a member of `terms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<&'static str>,
    /// How firmly that clause is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// The digest of the agreement, as its data say it.
    pub digest: String,
}

/// A level under the scale of the region that is asked, which is that of the conclusion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LevelThere {
    /// The scale.
    pub scale: ScaleId,
    /// The level.
    pub level: LevelCode,
    /// What the level is called, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<Text>,
}

impl Recognition {
    fn of(case: &RecognitionCase<'_>, reasons: Vec<Finding>, made_with: MadeWith) -> Self {
        let assessment = &case.request.assessment;
        let ground = case.ground();
        let verdict = RecognitionVerdict::of(&reasons, ground);
        let ground = ground.filter(|_| verdict.holds());
        Self {
            verdict,
            ground,
            reasons,
            agreement: case.agreement_used(ground),
            level: verdict.holds().then(|| LevelThere {
                scale: assessment.scale.id,
                level: assessment.level,
                term: Scale::judging(&assessment.scale)
                    .level(&assessment.level)
                    .map(|(_, level)| level.meaning()),
            }),
            asmt_id: assessment.asmt_id,
            asmt_digest: crate::seal::Sealable::content_digest(assessment)
                .map(|digest| digest.as_str().to_owned()),
            from_admdvs: *case.from(),
            to_admdvs: *case.to(),
            as_of: case.request.as_of,
            made_with,
        }
    }

    /// The verdict and its reasons as compact JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl RecognitionCase<'_> {
    fn agreement_used(&self, ground: Option<Ground>) -> Option<AgreementUsed> {
        let agreement = self.agreement?;
        let header = &agreement.agreement;
        Some(AgreementUsed {
            id: header.id,
            version: header.version,
            title: header.title.clone(),
            doc_no: header.doc_no.clone(),
            clause: ground.and_then(Ground::clause),
            confidence: self.confidence(ground),
            digest: agreement.digest(),
        })
    }

    /// How firmly the clause is known that a recognition rests on.
    pub(crate) fn confidence(&self, ground: Option<Ground>) -> Option<Confidence> {
        let terms = self.terms()?;
        match ground? {
            Ground::OwnArea => None,
            Ground::AssessedAsAgreed => terms.asmt_place.as_ref().map(|figure| figure.confidence),
            Ground::ExistingConclusions => {
                terms.existing_conclusions.as_ref().map(|figure| figure.confidence)
            }
            Ground::Scores => terms.scale.as_ref().map(|scale| scale.confidence),
        }
    }
}

impl Validator {
    /// Judges whether a conclusion holds in another region: a request as bytes, JSON or XML.
    ///
    /// # Errors
    /// - the request does not have the form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn recognise(&self, bytes: &[u8]) -> Result<Recognition, Error> {
        let kind = Some(crate::DocumentType::RecognitionRequest);
        let (report, recognition) = self.judge(bytes, kind, |decoded| match decoded {
            Decoded::RecognitionRequest(request) => Some(self.recognition(request)),
            _ => None,
        })?;
        recognition.ok_or_else(|| Error::refused(report))
    }

    /// Judges a request that was read already.
    pub fn recognition(&self, request: &RecognitionRequest<'_>) -> Recognition {
        let made_with = self.context().made_with();
        judged(request, self.context(), |case, reasons| Recognition::of(case, reasons, made_with))
    }

    /// Judges whether a conclusion holds in a division on a day: the assessment as bytes, JSON or
    /// XML. Lines and columns of the reasons are not told.
    ///
    /// # Errors
    /// - the assessment does not have the form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn recognise_in(
        &self,
        assessment: &[u8],
        to: AdministrativeDivision,
        as_of: Date,
    ) -> Result<Recognition, Error> {
        self.recognise_as(assessment, |read| RecognitionRequest::new(read.clone(), to, as_of))
    }

    /// Judges the request that is made of an assessment, which comes as bytes, JSON or XML. Lines
    /// and columns of the reasons are not told.
    ///
    /// ```
    /// use ltci::{Validator, code::SelfGrade, recognition::RecognitionRequest};
    /// let assessment = include_bytes!("../../data/bases/assessment.json");
    /// let (to, day) = ("330300".parse()?, "2026-06-01".parse().unwrap());
    /// let recognition = Validator::new().recognise_as(assessment, |read| {
    ///     let mut request = RecognitionRequest::new(read.clone(), to, day);
    ///     request.self_grade = Some(SelfGrade::F);
    ///     request
    /// });
    /// assert_eq!(recognition.unwrap().verdict.as_str(), "needs_reassessment");
    /// # Ok::<(), ltci::code::MalformedCode>(())
    /// ```
    ///
    /// # Errors
    /// - the assessment does not have the form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn recognise_as(
        &self,
        assessment: &[u8],
        request: impl for<'a> FnOnce(&Assessment<'a>) -> RecognitionRequest<'a>,
    ) -> Result<Recognition, Error> {
        let kind = Some(crate::DocumentType::Assessment);
        let (report, recognition) = self.judge(assessment, kind, |decoded| match decoded {
            Decoded::Assessment(assessment) => Some(self.recognition(&request(assessment))),
            _ => None,
        })?;
        recognition.ok_or_else(|| Error::refused(report))
    }
}
