//! 互认的情形: a request with all that its rules compare it with.

use std::cmp::Reverse;
use std::iter::successors;

use super::{Ground, RecognitionRequest, RecognitionVerdict, same_area};
use crate::code::{AdministrativeDivision, AssessmentPlace, YesNo};
use crate::region::{
    Agreements, InForceAt, RecognitionAgreement, RegionProfile, ScaleInUse, Terms,
};
use crate::report::Finding;
use crate::rules::{self, Context, Findings, Severity};
use crate::seal::SealCase;
use crate::value::Date;

/// A request, one agreement it may be judged under, and what is known of the region that is asked.
#[derive(Debug)]
pub struct RecognitionCase<'c> {
    /// The request.
    pub request: &'c RecognitionRequest<'c>,
    /// The agreement; `None` if there is none between the two.
    pub agreement: Option<&'c RecognitionAgreement>,
    /// What is known of the region that is asked.
    pub target: Option<&'c RegionProfile>,
    /// The codes of the rules that refuse the conclusion by itself.
    pub refused: &'c [&'static str],
    /// What its seal is worth.
    pub seal: SealState,
    /// The first day of the agreement or of those it supersedes.
    pub agreed_since: Option<Date>,
}

/// 签章的状态: what the seal of a conclusion is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealState {
    /// 签章有效.
    Valid,
    /// 没有公钥，不能验章.
    NotChecked,
    /// 没有签章，或验章不通过: the rule says why.
    Broken(&'static str),
}

impl<'c> RecognitionCase<'c> {
    /// The division whose agency issued the conclusion.
    pub fn from(&self) -> &'c AdministrativeDivision {
        &self.request.assessment.agency.admdvs
    }

    /// The division that is asked.
    pub fn to(&self) -> &'c AdministrativeDivision {
        &self.request.to_admdvs
    }

    /// Whether the region is asked about a conclusion of its own.
    pub fn is_own(&self) -> bool {
        same_area(self.from(), self.to())
    }

    /// Whether the person is insured in the area of a division.
    pub fn is_insured_in(&self, division: &AdministrativeDivision) -> bool {
        same_area(&self.request.assessment.person.insuplc_admdvs, division)
    }

    /// The clauses of the agreement.
    pub fn terms(&self) -> Option<&'c Terms> {
        self.agreement?.terms.as_ref()
    }

    /// Whether the agreement applies on the day.
    pub fn standing(&self) -> Option<InForceAt> {
        Some(self.agreement?.at(self.request.as_of))
    }

    /// The scale that the agreement demands, or else that of the region that is asked.
    pub fn demanded_scale(&self) -> Option<&'c ScaleInUse> {
        let agreed = self.terms().and_then(|terms| terms.scale.as_ref());
        agreed.or_else(|| self.target?.assessment.as_ref()?.scale.as_ref())
    }

    /// What a recognition would rest on; `None` if there is nothing.
    pub fn ground(&self) -> Option<Ground> {
        if self.is_own() {
            return Some(Ground::OwnArea);
        }
        self.agreement?;
        if self.is_assessed_as_agreed() {
            return Some(Ground::AssessedAsAgreed);
        }
        let existing = self.terms().and_then(|terms| terms.existing_conclusions.as_ref());
        match existing.map(|figure| figure.value) {
            Some(YesNo::Yes) => Some(Ground::ExistingConclusions),
            Some(YesNo::No) => None,
            None => self.request.assessment.scores.is_some().then_some(Ground::Scores),
        }
    }

    /// Whether the side that the agreement names has assessed, for the place of insurance.
    fn is_assessed_as_agreed(&self) -> bool {
        let place = self.terms().and_then(|terms| terms.asmt_place.as_ref());
        match place.map(|figure| figure.value) {
            Some(AssessmentPlace::ServicePlace) => self.is_insured_in(self.to()),
            Some(AssessmentPlace::InsuredPlace) => self.is_insured_in(self.from()),
            None => false,
        }
    }

    /// Runs the rules of the area R.
    fn judged(&self) -> Vec<Finding> {
        let mut found = Findings::new(rules::recognition::RULES.len());
        rules::check_recognition(self, &mut found);
        found.finish()
    }
}

/// Runs the rules on a request, as on any document.
pub(crate) fn check(request: &RecognitionRequest<'_>, context: &Context, found: &mut Findings) {
    judged(request, context, |case, _| rules::check_recognition(case, found));
}

/// Judges a request under the agreement that carries furthest. Agreements and profiles have an
/// order of their own, so that it does not matter in which they were given.
pub(crate) fn judged<T>(
    request: &RecognitionRequest<'_>,
    context: &Context,
    take: impl FnOnce(&RecognitionCase<'_>, Vec<Finding>) -> T,
) -> T {
    let (agreements, regions) = (context.agreements(), context.known_regions());
    let (refused, seal) = conclusion_by_itself(request, context);
    let under = |agreement| {
        let case = RecognitionCase {
            request,
            agreement,
            target: regions.nearest(&request.to_admdvs, Some(request.as_of)),
            refused: &refused,
            seal,
            agreed_since: agreement.and_then(|agreement| since(agreement, &agreements)),
        };
        let findings = case.judged();
        (case, findings)
    };
    let best = candidates(request, &agreements)
        .into_iter()
        .map(|agreement| under(Some(agreement)))
        .min_by_key(|(case, findings)| rank(case, findings));
    let (case, findings) = best.unwrap_or_else(|| under(None));
    take(&case, findings)
}

/// The agreements between the two that apply on the day, or else those of other days, which tell
/// why there is none.
fn candidates<'a>(
    request: &RecognitionRequest<'_>,
    agreements: &'a Agreements,
) -> Vec<&'a RecognitionAgreement> {
    let (from, to) = (&request.assessment.agency.admdvs, &request.to_admdvs);
    if same_area(from, to) {
        return Vec::new();
    }
    let today: Vec<_> = agreements.between(from, to, Some(request.as_of)).collect();
    if today.is_empty() { agreements.between(from, to, None).collect() } else { today }
}

/// The best verdict comes first; then the agreement that began last, or of those that did not yet
/// begin the one that begins first.
fn rank(case: &RecognitionCase<'_>, findings: &[Finding]) -> impl Ord + use<> {
    let verdict = RecognitionVerdict::of(findings, case.ground());
    let began = case.agreement.and_then(RecognitionAgreement::earliest);
    let begins = began.filter(|_| case.standing() == Some(InForceAt::NotYet));
    (verdict, begins, Reverse(began), case.agreement.map(|agreement| agreement.agreement.id))
}

/// The rules that refuse the conclusion by itself on the day, and what its seal is worth.
fn conclusion_by_itself(
    request: &RecognitionRequest<'_>,
    context: &Context,
) -> (Vec<&'static str>, SealState) {
    let (assessment, as_of) = (&request.assessment, Some(request.as_of));
    let mut context = context.clone();
    context.as_of = as_of;
    let mut found = Findings::new(rules::all().len());
    rules::check_assessment(assessment, &context, &mut found);
    let mut refused = errors(found);
    let sealed = SealCase::of(assessment, context.keys(), as_of);
    let mut found = Findings::new(rules::all().len());
    rules::check_seal(sealed.as_ref(), true, &mut found);
    let broken = errors(found);
    if sealed.is_some() {
        refused.extend(&broken);
    }
    let seal = match broken.first() {
        Some(code) => SealState::Broken(code),
        None if context.keys().is_none() => SealState::NotChecked,
        None => SealState::Valid,
    };
    (refused, seal)
}

fn errors(found: Findings) -> Vec<&'static str> {
    let errors = found.finish().into_iter().filter(|one| one.severity == Severity::Error);
    let mut codes: Vec<_> = errors.map(|finding| finding.code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The first day of an agreement, or of the earliest that it supersedes.
fn since(agreement: &RecognitionAgreement, agreements: &Agreements) -> Option<Date> {
    let superseded =
        |one: &&RecognitionAgreement| agreements.get(one.agreement.supersedes.as_ref()?);
    // A chain that runs in a circle ends with the number of agreements.
    let chain = successors(Some(agreement), superseded).take(agreements.all().count());
    chain.filter_map(RecognitionAgreement::earliest).min()
}
