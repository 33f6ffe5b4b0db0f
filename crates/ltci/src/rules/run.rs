//! Running the rules of an area on a document of a day.

use std::fmt::Display;

use super::{Check, Context, Findings, Rule, Status};
use super::{across, assessment, care, identifier, recognition, region, seal, settlement};
use crate::assessment::{Assessment, AssessmentHistory, Case, Scale, ScoreSheet, SelfAssessment};
use crate::disclose::Disclosable;
use crate::envelope::{EnvelopeRequest, EnvelopeResponse};
use crate::exchange::{Exchange, replay};
use crate::recognition::RecognitionCase;
use crate::region::{RecognitionAgreement, RegionProfile};
use crate::seal::{KeyRing, SealCase};
use crate::settlement::{
    Cancellation, CarePlan, CarePlanCase, Clearing, Filing, FilingCancellation, Reconciliation,
    Reversal, ServiceRecord, ServiceRecordCase,
};
use crate::value::Date;

/// Runs the rules on an assessment.
pub(crate) fn check_assessment(document: &Assessment<'_>, context: &Context, found: &mut Findings) {
    let day = document.dates.concluded;
    for rule in identifier::RULES.iter().chain(assessment::RULES).copied() {
        if rule.status != Status::Active || !rule.in_force.covers(day) {
            continue;
        }
        found.now_checking(rule);
        match rule.check {
            Check::Assessment(check) => check(document, context, found),
            Check::Person(check) => check(&document.person, document.dates.applied, found),
            Check::Conclusion(check) => {
                check(&document.facts(), &mut AtConclusion { found, case: None });
            }
            Check::Scores(check) => {
                if let Some(scores) = &document.scores {
                    check(scores, Scale::judging(&document.scale), found);
                }
            }
            _ => {}
        }
    }
}

/// Runs the rules on a self-assessment.
pub(crate) fn check_self_assessment(
    document: &SelfAssessment<'_>,
    context: &Context,
    found: &mut Findings,
) {
    let day = document.filled_on;
    for rule in in_force(identifier::RULES, day).chain(in_force(assessment::RULES, day)) {
        found.now_checking(rule);
        match rule.check {
            Check::SelfAssessment(check) => check(document, context, found),
            Check::Person(check) => check(&document.person, day, found),
            _ => {}
        }
    }
}

/// Runs the rules on a record of assessments.
pub(crate) fn check_history(
    document: &AssessmentHistory<'_>,
    context: &Context,
    found: &mut Findings,
) {
    let began = document.cases.iter().filter_map(Case::began).min();
    let Some((began, latest)) = began.zip(document.latest()) else { return };
    for rule in in_force(identifier::RULES, latest).chain(in_force(assessment::RULES, latest)) {
        found.now_checking(rule);
        match rule.check {
            Check::History(check) => check(document, context, found),
            Check::Person(check) => check(&document.person, began, found),
            Check::Conclusion(check) => {
                for (case, _, conclusion) in document.concluded() {
                    check(&conclusion.facts(), &mut AtConclusion { found, case: Some(case) });
                }
            }
            _ => {}
        }
    }
}

/// Runs the rules on a score sheet.
pub(crate) fn check_scores(sheet: &ScoreSheet, found: &mut Findings) {
    let scale = Scale::current(sheet.scale);
    for rule in assessment::RULES.iter().copied() {
        if let (Check::Scores(check), Status::Active) = (rule.check, rule.status) {
            found.now_checking(rule);
            check(&sheet.scores, scale, found);
        }
    }
}

/// Where a rule on a conclusion tells what it found: at fields of that conclusion.
#[derive(Debug)]
pub struct AtConclusion<'f> {
    found: &'f mut Findings,
    /// The place of its case in a history; none in an assessment by itself.
    case: Option<usize>,
}

impl AtConclusion<'_> {
    /// Reports a violation at a field of the conclusion.
    #[cold]
    pub fn report(&mut self, field: impl Display, params: &[(&'static str, &dyn Disclosable)]) {
        match self.case {
            Some(case) => {
                self.found.report(format_args!("/cases/{case}/conclusion/{field}"), params);
            }
            None => self.found.report(format_args!("/{field}"), params),
        }
    }
}

/// Runs the rules on a region profile.
pub(crate) fn check_region_profile(
    profile: &RegionProfile,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(region::RULES, profile.profile.compiled_on) {
        if let Check::RegionProfile(check) = rule.check {
            found.now_checking(rule);
            check(profile, context, found);
        }
    }
}

/// Runs the rules on a seal. Where there is none, that is a finding if one is demanded.
pub(crate) fn check_seal(case: Option<&SealCase<'_>>, demanded: bool, found: &mut Findings) {
    let Some(case) = case else {
        if demanded {
            found.raise(&seal::e018_seal_missing::RULE, "/seal", &[]);
        }
        return;
    };
    for rule in in_force(seal::RULES, case.concluded) {
        if let Check::Seal(check) = rule.check {
            found.now_checking(rule);
            check(case, found);
        }
    }
}

/// Runs the rules on a recognition agreement.
pub(crate) fn check_recognition_agreement(
    agreement: &RecognitionAgreement,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(region::RULES, agreement.agreement.compiled_on) {
        if let Check::RecognitionAgreement(check) = rule.check {
            found.now_checking(rule);
            check(agreement, context, found);
        }
    }
}

/// Runs the rules on a recognition request under an agreement.
pub(crate) fn check_recognition(case: &RecognitionCase<'_>, found: &mut Findings) {
    for rule in in_force(recognition::RULES, case.request.as_of) {
        if let Check::Recognition(check) = rule.check {
            found.now_checking(rule);
            check(case, found);
        }
    }
}

/// Runs the rules on a key ring.
pub(crate) fn check_key_ring(ring: &KeyRing<'_>, found: &mut Findings) {
    for rule in in_force(seal::RULES, ring.ring.issued) {
        if let Check::KeyRing(check) = rule.check {
            found.now_checking(rule);
            check(ring, found);
        }
    }
}

/// Runs the rules on a filing.
pub(crate) fn check_filing(document: &Filing<'_>, context: &Context, found: &mut Findings) {
    let day = document.filed_on;
    for rule in in_force(identifier::RULES, day).chain(in_force(care::RULES, day)) {
        found.now_checking(rule);
        match rule.check {
            Check::Filing(check) => check(document, context, found),
            Check::Person(check) => check(&document.person, day, found),
            _ => {}
        }
    }
}

/// Runs the rules on the cancellation of a filing.
pub(crate) fn check_filing_cancellation(
    document: &FilingCancellation<'_>,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(care::RULES, document.cancelled_on) {
        if let Check::FilingCancellation(check) = rule.check {
            found.now_checking(rule);
            check(document, context, found);
        }
    }
}

/// Runs the rules on a care plan.
pub(crate) fn check_care_plan(document: &CarePlan<'_>, context: &Context, found: &mut Findings) {
    let day = document.signed_on;
    let case = CarePlanCase::new(document, context);
    for rule in in_force(identifier::RULES, day).chain(in_force(care::RULES, day)) {
        found.now_checking(rule);
        match rule.check {
            Check::CarePlan(check) => check(&case, found),
            Check::Person(check) => check(&document.person, day, found),
            _ => {}
        }
    }
}

/// Runs the rules on a record of service.
pub(crate) fn check_service_record(
    document: &ServiceRecord<'_>,
    context: &Context,
    found: &mut Findings,
) {
    let case = ServiceRecordCase::new(document, context);
    for rule in in_force(care::RULES, document.begn_time.date()) {
        if let Check::ServiceRecord(check) = rule.check {
            found.now_checking(rule);
            check(&case, found);
        }
    }
}

/// Runs the rules on a cancellation.
pub(crate) fn check_cancellation(document: &Cancellation, context: &Context, found: &mut Findings) {
    for rule in in_force(settlement::RULES, document.cancelled_at.date()) {
        if let Check::Cancellation(check) = rule.check {
            found.now_checking(rule);
            check(document, context, found);
        }
    }
}

/// Runs the rules on a reversal.
pub(crate) fn check_reversal(document: &Reversal, context: &Context, found: &mut Findings) {
    for rule in in_force(settlement::RULES, document.reversed_at.date()) {
        if let Check::Reversal(check) = rule.check {
            found.now_checking(rule);
            check(document, context, found);
        }
    }
}

/// Runs the rules on a reconciliation.
pub(crate) fn check_reconciliation(
    document: &Reconciliation<'_>,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(settlement::RULES, document.stmt_enddate) {
        if let Check::Reconciliation(check) = rule.check {
            found.now_checking(rule);
            check(document, context, found);
        }
    }
}

/// Runs the rules on a clearing.
pub(crate) fn check_clearing(document: &Clearing, context: &Context, found: &mut Findings) {
    for rule in in_force(settlement::RULES, document.made_on) {
        if let Check::Clearing(check) = rule.check {
            found.now_checking(rule);
            check(document, context, found);
        }
    }
}

/// Runs the rules on a request of the platform.
pub(crate) fn check_request(
    document: &EnvelopeRequest<'_>,
    context: &Context,
    found: &mut Findings,
) {
    for rule in in_force(settlement::RULES, document.inf_time.date()) {
        if let Check::Request(check) = rule.check {
            found.now_checking(rule);
            check(document, context, found);
        }
    }
}

/// Runs the rules on a response of the platform. It has no business date that must be there.
pub(crate) fn check_response(
    document: &EnvelopeResponse<'_>,
    context: &Context,
    found: &mut Findings,
) {
    for rule in settlement::RULES.iter().copied() {
        if let (Check::Response(check), Status::Active) = (rule.check, rule.status) {
            found.now_checking(rule);
            check(document, context, found);
        }
    }
}

/// Runs the rules on the log of an exchange. They are those of the day on which it ends.
pub(crate) fn check_exchange(document: &Exchange, found: &mut Findings) {
    let Some(last) = document.messages.last() else { return };
    let replayed = replay(&document.messages);
    for rule in in_force(across::RULES, last.at.date()) {
        if let Check::Exchange(fault) = rule.check {
            found.now_checking(rule);
            replayed.told.iter().filter(|told| told.fault == fault).for_each(|told| {
                found.report(&told.path, &told.params());
            });
        }
    }
}

/// The rules that are applied to a document of a day.
pub(super) fn in_force(rules: &[&'static Rule], day: Date) -> impl Iterator<Item = &'static Rule> {
    rules
        .iter()
        .copied()
        .filter(move |rule| rule.status == Status::Active && rule.in_force.covers(day))
}
