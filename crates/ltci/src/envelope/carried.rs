//! What a message carries, asked by the rules that compare it with its envelope.

use super::Payload;
use crate::assessment::Person;
use crate::code::{AdministrativeDivision, CareInstitutionCode};
use crate::settlement::CareInstitution;

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
