//! From a document to the facts that are kept of it.

use std::num::NonZeroU32;

use super::digest::{Digest, RunKey};
use super::facts::{
    AssessmentFact, CancellationFact, Carriage, Facts, FilingEndFact, FilingFact, LineFact,
    ListedFact, Paper, PlanFact, ReconciliationFact, RecordFact, ReversalFact, SettlementFact,
    Side, Span, Spot, Stated,
};
use crate::assessment::{Assessment, LevelCode, Person, ScaleReference};
use crate::code::{
    AdministrativeDivision, CareInstitutionCode, CaregiverNumber, DocumentNumber, MessageNumber,
    PersonNumber, ServiceItemCode,
};
use crate::document::{Decoded, DocumentType};
use crate::envelope::Payload;
use crate::settlement::{
    AssessmentReference, Cancellation, CarePlan, CheckPoint, Clearing, Filing, FilingCancellation,
    Reconciliation, Reversal, ServiceRecord, Settlement,
};
use crate::value::{Date, Period};

/// What is compared, so that equal texts of different meaning have different digests.
mod kind {
    pub(super) const CONTENT: u8 = 0;
    pub(super) const PERSON: u8 = 1;
    pub(super) const INSTITUTION: u8 = 2;
    pub(super) const CAREGIVER: u8 = 3;
    pub(super) const DOCUMENT: u8 = 4;
    pub(super) const OF_INSTITUTION: u8 = 5;
    pub(super) const MESSAGE: u8 = 6;
    pub(super) const ITEM: u8 = 7;
    pub(super) const LEVEL: u8 = 8;
}

/// Puts the facts of documents on a pile.
pub(crate) struct Taker<'f> {
    pub(crate) key: RunKey,
    pub(crate) facts: &'f mut Facts,
    /// The room for a document as it is written again, used over and over.
    pub(crate) written: &'f mut Vec<u8>,
    pub(crate) file: u32,
    pub(crate) line: u32,
}

impl Taker<'_> {
    /// Takes a document, or what a message carries.
    pub(crate) fn take(&mut self, decoded: &Decoded<'_>) {
        let bare = Carriage(None);
        match decoded {
            Decoded::EnvelopeRequest(message) => self.payload(Side::Request, &message.input),
            Decoded::EnvelopeResponse(message) => {
                message.output.iter().for_each(|output| self.payload(Side::Response, output));
            }
            Decoded::Assessment(document) => self.assessment(bare, document),
            Decoded::Filing(document) => self.filing(bare, document),
            Decoded::FilingCancellation(document) => self.filing_end(bare, document),
            Decoded::CarePlan(document) => self.plan(bare, document),
            Decoded::ServiceRecord(document) => self.record(bare, document),
            Decoded::Settlement(document) => self.settlement(bare, document),
            Decoded::Cancellation(document) => self.cancellation(bare, document),
            Decoded::Reversal(document) => self.reversal(bare, document),
            Decoded::Reconciliation(document) => self.reconciliation(bare, document),
            Decoded::Clearing(document) => self.clearing(bare, document),
            _ => {}
        }
    }

    fn payload(&mut self, side: Side, payload: &Payload<'_>) {
        let carried = |kind| Carriage(Some((side, kind)));
        if let Some(document) = payload.assessment.as_deref() {
            self.assessment(carried(DocumentType::Assessment), document);
        }
        if let Some(document) = payload.filing.as_deref() {
            self.filing(carried(DocumentType::Filing), document);
        }
        if let Some(document) = payload.filing_cancellation.as_deref() {
            self.filing_end(carried(DocumentType::FilingCancellation), document);
        }
        if let Some(document) = payload.care_plan.as_deref() {
            self.plan(carried(DocumentType::CarePlan), document);
        }
        if let Some(document) = payload.service_record.as_deref() {
            self.record(carried(DocumentType::ServiceRecord), document);
        }
        if let Some(document) = payload.settlement.as_deref() {
            self.settlement(carried(DocumentType::Settlement), document);
        }
        if let Some(document) = payload.cancellation.as_deref() {
            self.cancellation(carried(DocumentType::Cancellation), document);
        }
        if let Some(document) = payload.reversal.as_deref() {
            self.reversal(carried(DocumentType::Reversal), document);
        }
        if let Some(document) = payload.reconciliation.as_deref() {
            self.reconciliation(carried(DocumentType::Reconciliation), document);
        }
        if let Some(document) = payload.clearing.as_deref() {
            self.clearing(carried(DocumentType::Clearing), document);
        }
    }

    fn paper(&mut self, carriage: Carriage, document: &impl serde::Serialize) -> u32 {
        self.written.clear();
        // A document in memory can always be written.
        let _ = serde_json::to_writer(&mut *self.written, document);
        let content = self.key.digest(kind::CONTENT, &[self.written]);
        let Self { file, line, .. } = *self;
        self.facts.papers.push(Paper { file, line, content, carriage })
    }

    fn settlement(&mut self, carriage: Carriage, document: &Settlement<'_>) {
        let paper = self.paper(carriage, document);
        let institution = document.institution.fixmedins_code;
        let fact = SettlementFact {
            paper,
            kind: document.setl_kind,
            id: self.document(document.setl_id),
            message: self.message(document.medins_setl_id),
            agency: document.clr_optins,
            insutype: document.person.insutype,
            person: self.insured(&document.person),
            institution: self.institution(institution),
            care_mode: document.care_mode,
            period: document.period,
            time: document.setl_time,
            total: document.medfee_sumamt,
            fund: document.fund_pay_sumamt,
            account: document.acct_pay,
            plan: document.plan_id.map(|plan| self.of_institution(institution, plan)),
            filing: document.filing_id.map(|filing| self.document(filing)),
            assessment: self.stated(&document.assessment),
            first_line: self.facts.lines.len(),
            lines: narrow(document.details.len()),
        };
        let settlement = self.facts.settlements.push(fact);
        let city = document.institution.admdvs;
        for line in &document.details {
            let caregiver = line.caregiver_no.and_then(|number| self.listed(number, city));
            let span = Span::new(line.begn_time.unwrap_or(line.fee_ocur_time), line.end_time);
            let span = if line.begn_time.is_none() { Span { seconds: None, ..span } } else { span };
            let record = line.service_record_id;
            let record = record.map(|record| self.of_institution(institution, record));
            let item = self.item(line.ltc_item_codg);
            self.facts.lines.push(LineFact { settlement, caregiver, record, item, span });
        }
    }

    fn record(&mut self, carriage: Carriage, document: &ServiceRecord<'_>) {
        let paper = self.paper(carriage, document);
        let institution = document.institution.fixmedins_code;
        let first_item = self.facts.items.len();
        for done in &document.items {
            let item = self.item(done.ltc_item_codg);
            self.facts.items.push(item);
        }
        let city = document.institution.admdvs;
        self.facts.records.push(RecordFact {
            paper,
            id: self.of_institution(institution, document.record_id),
            plan: self.of_institution(institution, document.plan_id),
            person: self.person(document.psn_no, document.insuplc_admdvs),
            institution: self.institution(institution),
            caregiver: self.caregiver(document.caregiver.caregiver_no, city),
            care_mode: document.care_mode,
            span: Span::new(document.begn_time, Some(document.end_time)),
            check_in: document.check_in.as_ref().and_then(spot),
            check_out: document.check_out.as_ref().and_then(spot),
            first_item,
            items: narrow(document.items.len()),
        });
    }

    fn plan(&mut self, carriage: Carriage, document: &CarePlan<'_>) {
        let paper = self.paper(carriage, document);
        let first_item = self.facts.items.len();
        for planned in &document.items {
            let item = self.item(planned.ltc_item_codg);
            self.facts.items.push(item);
        }
        self.facts.plans.push(PlanFact {
            paper,
            id: self.of_institution(document.institution.fixmedins_code, document.plan_id),
            person: self.insured(&document.person),
            period: document.period,
            filing: document.filing_id.map(|filing| self.document(filing)),
            assessment: self.stated(&document.assessment),
            first_item,
            items: narrow(document.items.len()),
        });
    }

    fn filing(&mut self, carriage: Carriage, document: &Filing<'_>) {
        let paper = self.paper(carriage, document);
        self.facts.filings.push(FilingFact {
            paper,
            id: self.document(document.filing_id),
            agency: document.agency.admdvs,
            person: self.insured(&document.person),
            from: document.approved_on.map(|approved| approved.max(document.begndate)),
            to: document.enddate,
        });
    }

    fn filing_end(&mut self, carriage: Carriage, document: &FilingCancellation<'_>) {
        let paper = self.paper(carriage, document);
        let filing = self.document(document.filing_id);
        let fact = FilingEndFact { paper, filing, last_day: document.last_day };
        self.facts.filing_ends.push(fact);
    }

    fn assessment(&mut self, carriage: Carriage, document: &Assessment<'_>) {
        let paper = self.paper(carriage, document);
        let Assessment { asmt_id, scale, level, validity, dates, .. } = document;
        let stated = self.conclusion(*asmt_id, *scale, *level, *validity);
        let stated = Stated { concluded: Some(dates.concluded), ..stated };
        let (agency, person) = (document.agency.admdvs, self.insured(&document.person));
        self.facts.assessments.push(AssessmentFact { paper, agency, person, stated });
    }

    fn cancellation(&mut self, carriage: Carriage, document: &Cancellation) {
        let paper = self.paper(carriage, document);
        self.facts.cancellations.push(CancellationFact {
            paper,
            settlement: self.document(document.setl_id),
            institution: self.institution(document.fixmedins_code),
            at: document.cancelled_at,
            total: document.medfee_sumamt,
            fund: document.fund_pay_sumamt,
        });
    }

    fn reversal(&mut self, carriage: Carriage, document: &Reversal) {
        let paper = self.paper(carriage, document);
        let message = self.message(document.omsgid);
        self.facts.reversals.push(ReversalFact { paper, message });
    }

    fn reconciliation(&mut self, carriage: Carriage, document: &Reconciliation<'_>) {
        let paper = self.paper(carriage, document);
        let institution = self.institution(document.institution.fixmedins_code);
        let period = Period { begndate: document.stmt_begndate, enddate: document.stmt_enddate };
        self.facts.reconciliations.push(ReconciliationFact {
            paper,
            institution,
            insutype: document.insutype,
            agency: document.setl_optins,
            kind: document.setl_kind,
            period,
            count: document.fixmedins_setl_cnt.0,
            total: document.medfee_sumamt,
            fund: document.fund_pay_sumamt,
            account: document.acct_pay,
            first_listed: self.facts.listed.len(),
            listed: narrow(document.details.len()),
        });
        for (place, line) in document.details.iter().enumerate() {
            let settlement = self.document(line.setl_id);
            self.facts.listed.push(ListedFact {
                paper,
                clearing: None,
                place: narrow(place),
                settlement,
                institution,
                total: line.medfee_sumamt,
                fund: line.fund_pay_sumamt,
                until: Some(document.stmt_enddate),
            });
        }
    }

    fn clearing(&mut self, carriage: Carriage, document: &Clearing) {
        let paper = self.paper(carriage, document);
        // Only a statement says what is owed; a confirmation repeats it, a roll-back undoes it.
        if document.clr_act != crate::code::ClearingAct::Statement {
            return;
        }
        let clearing = Some(self.document(document.clr_id));
        let until: Option<Date> = format!("{}-01", document.setlym.as_str()).parse().ok();
        let until = until.map(|first| first.plus_months(1).day_before());
        for (place, line) in document.settlements.iter().enumerate() {
            let settlement = self.document(line.setl_id);
            let institution = self.institution(line.fixmedins_code);
            self.facts.listed.push(ListedFact {
                paper,
                clearing,
                place: narrow(place),
                settlement,
                institution,
                total: line.medfee_sumamt,
                fund: line.fund_pay_sumamt,
                until,
            });
        }
    }

    fn insured(&self, person: &Person<'_>) -> Digest {
        self.person(person.psn_no, person.insuplc_admdvs)
    }

    fn person(&self, number: PersonNumber, place: AdministrativeDivision) -> Digest {
        let values = [number.as_str().as_bytes(), place.as_str().as_bytes()];
        self.key.digest(kind::PERSON, &values)
    }

    fn institution(&self, code: CareInstitutionCode) -> Digest {
        self.key.digest(kind::INSTITUTION, &[code.as_str().as_bytes()])
    }

    /// A caregiver number is unique at an agency: the same number in another city is another
    /// person.
    fn caregiver(&self, number: CaregiverNumber, place: AdministrativeDivision) -> Digest {
        let city = place.as_str().as_bytes().get(..4).unwrap_or_default();
        self.key.digest(kind::CAREGIVER, &[number.as_str().as_bytes(), city])
    }

    /// The place of a caregiver in the list, from 1. Lines that follow each other mostly have the
    /// same one.
    fn listed(
        &mut self,
        number: CaregiverNumber,
        place: AdministrativeDivision,
    ) -> Option<NonZeroU32> {
        let caregiver = self.caregiver(number, place);
        let list = &mut self.facts.caregivers;
        let count = list.len();
        let recent = (count.saturating_sub(4)..count).find(|at| list.at(*at) == Some(&caregiver));
        let at = recent.unwrap_or_else(|| list.push(caregiver));
        NonZeroU32::new(at.saturating_add(1))
    }

    pub(super) fn document(&self, number: DocumentNumber) -> Digest {
        self.key.digest(kind::DOCUMENT, &[number.as_str().as_bytes()])
    }

    /// A number that an institution gives.
    pub(super) fn of_institution(
        &self,
        code: CareInstitutionCode,
        number: DocumentNumber,
    ) -> Digest {
        let values = [code.as_str().as_bytes(), number.as_str().as_bytes()];
        self.key.digest(kind::OF_INSTITUTION, &values)
    }

    fn message(&self, number: MessageNumber) -> Digest {
        self.key.digest(kind::MESSAGE, &[number.as_str().as_bytes()])
    }

    fn item(&self, code: ServiceItemCode) -> u64 {
        self.key.digest(kind::ITEM, &[code.as_str().as_bytes()]).half()
    }

    fn stated(&self, reference: &AssessmentReference) -> Stated {
        let AssessmentReference { asmt_id, scale, level, validity, concluded } = *reference;
        let stated = self.conclusion(asmt_id, scale, level, validity);
        Stated { concluded, ..stated }
    }

    fn conclusion(
        &self,
        id: DocumentNumber,
        scale: ScaleReference,
        level: LevelCode,
        validity: Period,
    ) -> Stated {
        let values = [scale.id.as_str().as_bytes(), level.as_str().as_bytes()];
        let level = self.key.digest(kind::LEVEL, &values).half();
        Stated { id: self.document(id), level, validity, concluded: None }
    }
}

fn spot(point: &CheckPoint) -> Option<Spot> {
    let place = point.place.as_ref()?;
    Some(Spot {
        time: point.time,
        east: place.longitude.millionths(),
        north: place.latitude.millionths(),
        accuracy: place.accuracy.0,
    })
}

fn narrow(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
