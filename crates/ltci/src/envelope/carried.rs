//! What a message carries, asked by the rules that compare it with its envelope.

use super::Payload;
use crate::assessment::Person;
use crate::code::{AdministrativeDivision, CareInstitutionCode, MessageNumber};
use crate::settlement::CareInstitution;
use crate::value::DateTime;

impl Payload<'_> {
    /// Whether a document names a person.
    pub(crate) fn names_person(&self) -> bool {
        self.insured_place().is_some()
            || self.filing_cancellation.is_some()
            || self.reversal.is_some()
    }

    /// Where the person of a document is insured, if it says so.
    pub(crate) fn insured_place(&self) -> Option<&AdministrativeDivision> {
        let person = self.person().map(|person| &person.insuplc_admdvs);
        let visit = || self.service_record.as_deref().map(|record| &record.insuplc_admdvs);
        let undone = || self.cancellation.as_deref().map(|undone| &undone.insuplc_admdvs);
        person.or_else(visit).or_else(undone)
    }

    fn person(&self) -> Option<&Person<'_>> {
        let settlement = self.settlement.as_deref().map(|document| &document.person);
        settlement
            .or_else(|| self.care_plan.as_deref().map(|document| &document.person))
            .or_else(|| self.filing.as_deref().map(|document| &document.person))
            .or_else(|| self.assessment.as_deref().map(|document| &document.person))
            .or_else(|| self.self_assessment.as_deref().map(|document| &document.person))
            .or_else(|| self.assessment_history.as_deref().map(|document| &document.person))
            .or_else(|| {
                self.recognition_request.as_deref().map(|request| &request.assessment.person)
            })
    }

    /// Where the care is given, if a document says so.
    pub(crate) fn place_of_care(&self) -> Option<&AdministrativeDivision> {
        let institution = self.care_institution().map(|institution| &institution.admdvs);
        let filed = || self.filing.as_deref().map(|filing| &filing.mdtrtarea_admvs);
        let ended = || self.filing_cancellation.as_deref().map(|end| &end.mdtrtarea_admvs);
        institution.or_else(filed).or_else(ended)
    }

    /// The institution that a document is about, if it is about one.
    pub(crate) fn institution(&self) -> Option<&CareInstitutionCode> {
        let whole = self.care_institution().map(|institution| &institution.fixmedins_code);
        let undone = || self.cancellation.as_deref().map(|undone| &undone.fixmedins_code);
        let reversed = || self.reversal.as_deref().map(|reversed| &reversed.fixmedins_code);
        whole.or_else(undone).or_else(reversed)
    }

    fn care_institution(&self) -> Option<&CareInstitution<'_>> {
        let settlement = self.settlement.as_deref().map(|document| &document.institution);
        settlement
            .or_else(|| self.service_record.as_deref().map(|document| &document.institution))
            .or_else(|| self.care_plan.as_deref().map(|document| &document.institution))
            .or_else(|| self.reconciliation.as_deref().map(|document| &document.institution))
    }
}

impl MessageNumber {
    /// The institution that sent it, the first part.
    pub fn institution(&self) -> &str {
        self.as_str().get(..12).unwrap_or_default()
    }

    /// The time of sending, the second part; `None` if there is no such second.
    ///
    /// ```
    /// use ltci::code::MessageNumber;
    /// let number: MessageNumber = "SAMPLE000001202603011000000001".parse()?;
    /// assert_eq!(number.institution(), "SAMPLE000001");
    /// assert_eq!(number.time().unwrap().to_string(), "2026-03-01 10:00:00");
    /// let wrong: MessageNumber = "SAMPLE000001202613011000000001".parse()?;
    /// assert!(wrong.time().is_none()); // no month 13
    /// # Ok::<(), ltci::code::MalformedCode>(())
    /// ```
    pub fn time(&self) -> Option<DateTime> {
        self.as_str().get(12..26).and_then(DateTime::from_compact)
    }
}
