//! The pipeline: bytes to a report.
//!
//! ```text
//! bytes ─► limits, encoding, syntax (P) ─► typed decode ──ok──► rules (I A) ─► Report
//!                                             └──fails──► schema, all problems at once (F I) ─► Report
//! ```
//!
//! A good document passes once, typed, without allocation but for its lists. Everything else
//! happens only when there is something to report.

mod text;
mod wire;

use std::borrow::Cow;

use serde_json::Value;

use crate::assessment::{Evaluation, Scale, ScoreSheet, SelfAssessmentPolicy};
use crate::directory::KnownEdition;
use crate::disclose::Count;
use crate::document::{Document, DocumentType, exchanged_names};
use crate::error::Error;
use crate::region::{Agreements, RecognitionAgreement, RegionProfile, Regions};
use crate::report::{Report, Verdict};
use crate::rules::{self, Context, Findings, form, parse};
use crate::schema::{form_of, judge};
use crate::seal::KeyRing;
use crate::syntax::xml::Stopped;
use crate::syntax::{Limits, Syntax, encoding, json, xml};
use crate::value::Date;

pub(crate) use crate::document::Decoded;
pub(crate) use text::json_text;
use text::{leading_type, readable_part};
pub(crate) use wire::Wire;
use wire::{Input, place};

/// Judges documents. Built once, shared by all threads, without a memory of what it judged.
///
/// ```
/// use ltci::Validator;
/// let validator = Validator::new();
/// let report = validator.validate(b"{\"doc_type\":\"assessment\"}")?;
/// assert!(!report.is_acceptable());
/// assert_eq!(report.findings[0].code, "LTC-F-001");
/// # Ok::<(), ltci::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Validator {
    limits: Limits,
    context: Context,
}

impl Validator {
    /// A validator with the default limits that compares with no day.
    pub fn new() -> Self {
        Self::default()
    }

    /// Judges documents as of a day, for rules that compare with it.
    #[must_use]
    pub fn as_of(mut self, day: Option<Date>) -> Self {
        self.context.as_of = day;
        self
    }

    /// Makes an edition known, for mappings that name it and for regions that adopt it. The sample
    /// edition is always known. Every report then names the edition and its digest. For many
    /// validators make the edition a [`KnownEdition`] once.
    #[must_use]
    pub fn with_edition(mut self, edition: impl Into<KnownEdition>) -> Self {
        self.context.know(edition.into());
        self
    }

    /// Makes a region profile known, for rules that compare profiles of the same region.
    #[must_use]
    pub fn with_region(mut self, profile: RegionProfile) -> Self {
        self.context.know_region(profile);
        self
    }

    /// Makes a recognition agreement known beside those that are shipped, for agreements that
    /// supersede it or apply at the same time.
    #[must_use]
    pub fn with_agreement(mut self, agreement: RecognitionAgreement) -> Self {
        self.context.know_agreement(agreement);
        self
    }

    /// Knows these profiles and no others: not those that are part of the library.
    #[must_use]
    pub fn only_regions(mut self, regions: Regions) -> Self {
        self.context.only_regions(regions);
        self
    }

    /// Knows these agreements and no others: not those that are part of the library.
    #[must_use]
    pub fn only_agreements(mut self, agreements: Agreements) -> Self {
        self.context.only_agreements(agreements);
        self
    }

    /// Makes a document known that others are judged with: a directory, a region profile or a
    /// recognition agreement, JSON or XML.
    ///
    /// ```
    /// use ltci::Validator;
    /// let profile = include_bytes!("../data/bases/region-profile.json");
    /// assert!(Validator::new().knowing(profile).is_ok());
    /// let other = include_bytes!("../data/bases/assessment.json");
    /// assert!(Validator::new().knowing(other).is_err());
    /// ```
    ///
    /// # Errors
    /// - the document is refused, see [`Error::report`];
    /// - nothing is judged with documents of this kind.
    pub fn knowing(self, bytes: &[u8]) -> Result<Self, Error> {
        let (report, ()) = self.judge(bytes, None, |_| ())?;
        match report.doc_type {
            Some(DocumentType::Directory) => {
                let directory = self.directory(bytes)?;
                Ok(self.with_edition(directory))
            }
            Some(DocumentType::RegionProfile) => {
                let profile = self.region_profile(bytes)?;
                Ok(self.with_region(profile))
            }
            Some(DocumentType::RecognitionAgreement) => {
                let agreement = self.recognition_agreement(bytes)?;
                Ok(self.with_agreement(agreement))
            }
            _ => Err(Error::refused(report)),
        }
    }

    /// Gives the keys that seals are checked with. Every report then names the ring and its digest.
    /// Without keys a seal is compared with its document only, and a notice says so.
    #[must_use]
    pub fn with_keys(mut self, keys: KeyRing<'static>) -> Self {
        self.context.trust(keys);
        self
    }

    /// Judges self-assessments by the policy of a region: which grades may apply, and how 部分独立
    /// counts. Without it the gate of the form itself holds.
    #[must_use]
    pub fn self_assessment(mut self, policy: SelfAssessmentPolicy) -> Self {
        self.context.self_assessment = policy;
        self
    }

    /// Changes how much is read.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Judges one document, JSON or XML.
    ///
    /// # Errors
    /// Only for a fault of this library, see [`Error::is_bug`]; whatever the bytes are, they get a
    /// report.
    pub fn validate(&self, bytes: &[u8]) -> Result<Report, Error> {
        self.judge::<()>(bytes, None, |_| ()).map(|(report, ())| report)
    }

    /// Judges nothing but the seal of a document, JSON or XML: the form of the document, and the
    /// rules of the area E. A document without a seal is refused.
    ///
    /// ```
    /// use ltci::Validator;
    /// let keys = Validator::new().key_ring(include_bytes!("../data/bases/key-ring.json"))?;
    /// let validator = Validator::new().with_keys(keys);
    /// let sealed = include_bytes!("../data/bases/assessment-sealed.json");
    /// assert!(validator.verify_seal(sealed)?.is_acceptable());
    /// let bare = include_bytes!("../data/bases/assessment.json");
    /// assert_eq!(validator.verify_seal(bare)?.findings[0].code, "LTC-E-018");
    /// # Ok::<(), ltci::Error>(())
    /// ```
    ///
    /// # Errors
    /// Only for a fault of this library, see [`Error::is_bug`].
    pub fn verify_seal(&self, bytes: &[u8]) -> Result<Report, Error> {
        let mut validator = self.clone();
        validator.context.seal_only = true;
        validator.validate(bytes)
    }

    /// Evaluates a score sheet: the scale and the 17 scores.
    ///
    /// # Errors
    /// - the score sheet is refused, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn assess(&self, bytes: &[u8]) -> Result<(ScoreSheet, Evaluation), Error> {
        let mut sheet = None;
        let (report, ()) = self.judge(bytes, Some(DocumentType::ScoreSheet), |decoded| {
            if let Decoded::ScoreSheet(decoded) = decoded {
                sheet = Some(*decoded);
            }
        })?;
        match sheet {
            Some(sheet) if report.is_acceptable() => {
                let scoring = Scale::current(sheet.scale).scoring();
                let scoring = scoring.ok_or_else(|| Error::bug("a scale without its tables"))?;
                Ok((sheet, scoring.evaluate(&sheet.scores)))
            }
            _ => Err(Error::refused(report)),
        }
    }

    /// Reads a document of the right form and gives it as JSON, in the order of the specification.
    /// Rules are not asked: a document that contradicts itself can still be converted.
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method is not general over the lifetime of the document"
    )]
    pub(crate) fn read(&self, bytes: &[u8]) -> Result<(DocumentType, Value), Error> {
        let (report, value) = self.judge(bytes, None, |decoded| decoded.to_value())?;
        match report.doc_type {
            Some(kind) if report.well_formed => Ok((kind, value)),
            _ => Err(Error::refused(report)),
        }
    }

    /// The way of every document. `take` gets it once it is decoded.
    pub(crate) fn judge<T: Default>(
        &self,
        bytes: &[u8],
        kind: Option<DocumentType>,
        take: impl FnOnce(&Decoded<'_>) -> T,
    ) -> Result<(Report, T), Error> {
        self.judge_telling(bytes, kind, |decoded, _| take(decoded))
    }

    /// The same; `take` is told as well what the rules found.
    pub(crate) fn judge_telling<T: Default>(
        &self,
        bytes: &[u8],
        kind: Option<DocumentType>,
        take: impl FnOnce(&Decoded<'_>, &Findings) -> T,
    ) -> Result<(Report, T), Error> {
        let mut found = self.no_findings();
        let Ok(input) = self.input(bytes, kind, &mut found) else {
            return Ok((self.unread(bytes, found), T::default()));
        };
        let taken = self.decode(&input, take, &mut found);
        let well_formed = taken.is_some();
        if !well_formed {
            self.diagnose(&input, &mut found)?;
        }
        let report = self.conclude(found, Some(input.kind), input.wire(), well_formed);
        Ok((report, taken.unwrap_or_default()))
    }

    /// Reads the bytes as text and finds out the kind of document.
    fn input<'b>(
        &self,
        bytes: &'b [u8],
        kind: Option<DocumentType>,
        found: &mut Findings,
    ) -> Result<Input<'b>, Stopped> {
        if bytes.len() > self.limits.document_bytes {
            let limit = Count(self.limits.document_bytes);
            found.raise(&parse::p001_too_large::RULE, "", &[("limit", &limit)]);
            return Err(Stopped);
        }
        if Syntax::of(bytes) == Syntax::Xml {
            let text = encoding::decode(bytes, found)?;
            let (kind, transcribed) = xml::transcribe(&text, kind, &self.limits, found)?;
            return Ok(Input { text, kind, transcribed: Some(transcribed) });
        }
        let text = json_text(bytes, found)?;
        let kind = match kind.or_else(|| leading_type(text)) {
            Some(kind) => kind,
            None => self.declared_type(text, found)?,
        };
        Ok(Input { text: Cow::Borrowed(text), kind, transcribed: None })
    }

    /// The kind of a JSON document that does not begin with `doc_type`, or a finding that there
    /// is none.
    fn declared_type(&self, text: &str, found: &mut Findings) -> Result<DocumentType, Stopped> {
        let value = json::diagnose(text, &self.limits, found).ok_or(Stopped)?;
        let Some(Value::String(name)) = value.get("doc_type") else {
            // Missing or of another type: the form of an assessment says so.
            return Ok(DocumentType::Assessment);
        };
        DocumentType::exchanged().find(|kind| kind.as_str() == name).ok_or_else(|| {
            let rule = &form::f009_unknown_document_type::RULE;
            found.raise(rule, "/doc_type", &[("known", &exchanged_names())]);
            Stopped
        })
    }

    /// Decodes the document and runs its rules; `None` if it is not of the form.
    fn decode<T>(
        &self,
        input: &Input<'_>,
        take: impl FnOnce(&Decoded<'_>, &Findings) -> T,
        found: &mut Findings,
    ) -> Option<T> {
        let decoded = Decoded::read(input.kind, input.json())?;
        self.check(decoded.document(), found);
        Some(take(&decoded, found))
    }

    pub(crate) fn context(&self) -> &Context {
        &self.context
    }

    /// How much is read.
    pub(crate) fn bounds(&self) -> &Limits {
        &self.limits
    }

    /// The report on what was found in a text.
    pub(crate) fn conclude(
        &self,
        found: Findings,
        kind: Option<DocumentType>,
        wire: Wire<'_>,
        well_formed: bool,
    ) -> Report {
        let verdict = Verdict::with_error(found.refuses());
        let mut findings = found.finish();
        place(&mut findings, wire);
        Report::new(kind, verdict, findings, self.context.made_with(), well_formed)
    }

    /// Findings up to the limit.
    pub(crate) fn no_findings(&self) -> Findings {
        Findings::new(self.limits.findings)
    }

    fn check(&self, document: &dyn Document, found: &mut Findings) {
        let (length, path) = document.longest_list();
        if length > self.limits.list_elements {
            let limit = Count(self.limits.list_elements);
            found.raise(&parse::p010_list_too_long::RULE, path, &[("limit", &limit)]);
            return;
        }
        let seal_only = self.context.seal_only;
        if !seal_only {
            document.check(&self.context, found);
        }
        let Some((place, payload)) = document.payload() else {
            rules::check_seal(document.seal_case(&self.context).as_ref(), seal_only, found);
            return;
        };
        for (kind, document) in payload.documents() {
            found.within(&[place, "/", kind.as_str()], |found| self.check(document, found));
        }
    }

    /// Finds out why a document did not decode.
    fn diagnose(&self, input: &Input<'_>, found: &mut Findings) -> Result<(), Error> {
        if let Some(value) = json::diagnose(input.json(), &self.limits, found) {
            if !judge(form_of(input.kind), &value, found) {
                return Err(Error::bug("the schema does not compile"));
            }
        }
        if found.is_empty() {
            return Err(Error::bug("types and schema disagree about a document"));
        }
        Ok(())
    }

    /// The report on bytes that could not be read.
    fn unread(&self, bytes: &[u8], found: Findings) -> Report {
        let text = match Syntax::of(bytes) {
            Syntax::Json => Cow::Borrowed(readable_part(bytes)),
            Syntax::Xml => encoding::decode(bytes, &mut Findings::new(0))
                .unwrap_or_else(|_| readable_part(bytes).into()),
        };
        self.conclude(found, None, Wire { text: &text, transcribed: None }, false)
    }
}
