//! How a rule tells what it found.

use std::fmt::Display;
use std::sync::Arc;

use super::{Rule, Severity};
use crate::assessment::SelfAssessmentPolicy;
use crate::code::{DataVersion, EditionId, RecordId};
use crate::directory::{Directory, Edition, Known, KnownEdition, sample};
use crate::disclose::Disclosable;
use crate::region::{Agreements, RecognitionAgreement, RegionProfile, Regions};
use crate::report::{Finding, Span};
use crate::rules::parse;
use crate::ruleset::MadeWith;
use crate::seal::{KeyRing, KnownKeys};
use crate::value::Date;

/// What a rule may know besides the document.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The day as of which the document is judged. Without it, rules that compare with "today"
    /// find nothing: the library reads no clock.
    pub as_of: Option<Date>,
    /// Whether nothing but the seal is judged, and must be there.
    pub(crate) seal_only: bool,
    /// Who may apply by a self-assessment, and how its answers count.
    pub self_assessment: SelfAssessmentPolicy,
    editions: Arc<[Arc<Known>]>,
    regions: Arc<Regions>,
    agreements: Option<Arc<Agreements>>,
    /// Whether the shipped profiles are left out.
    only_given_regions: bool,
    keys: Option<Arc<KnownKeys>>,
}

impl Context {
    /// The directory of an identifier, if it is known here.
    pub fn edition(&self, id: &EditionId) -> Option<&Directory<'static>> {
        self.known(id).map(|known| &known.directory)
    }

    /// The same with its rows by code.
    pub(crate) fn known(&self, id: &EditionId) -> Option<&Known> {
        let given = self.editions.iter().map(|known| &**known);
        given.chain([sample()]).find(|known| known.directory.edition.id == *id)
    }

    /// The national edition that a local one adopts, if it is known here.
    pub(crate) fn adopted(&self, edition: &Edition<'_>) -> Option<&Known> {
        self.known(&edition.adoptable()?)
    }

    /// Makes an edition known; one with the same identifier is replaced.
    pub(crate) fn know(&mut self, KnownEdition(known): KnownEdition) {
        let id = known.directory.edition.id;
        let others = self.editions.iter().filter(|known| known.directory.edition.id != id);
        self.editions = others.cloned().chain([known]).collect();
    }

    /// The profiles that were given.
    pub(crate) fn regions(&self) -> &Regions {
        &self.regions
    }

    /// The agreements that are shipped, and those that were given.
    pub(crate) fn agreements(&self) -> Arc<Agreements> {
        self.agreements.clone().unwrap_or_else(|| Arc::new(Agreements::shipped()))
    }

    /// The profiles that are shipped, and those that were given.
    pub(crate) fn known_regions(&self) -> Arc<Regions> {
        if self.only_given_regions {
            return Arc::clone(&self.regions);
        }
        let given = self.regions.all().cloned();
        Arc::new(given.fold(Regions::shipped(), Regions::with))
    }

    /// The profile of an identifier and version, if it is known here: one that was given before one
    /// that is shipped.
    pub fn region(&self, id: &RecordId, version: &DataVersion) -> Option<&RegionProfile> {
        let shipped = (!self.only_given_regions).then(Regions::shipped_here);
        let mut known = [Some(&*self.regions), shipped].into_iter().flatten();
        known.find_map(|regions| regions.version(id, version))
    }

    /// Knows these profiles and no others.
    pub(crate) fn only_regions(&mut self, regions: Regions) {
        self.regions = Arc::new(regions);
        self.only_given_regions = true;
    }

    /// Knows these agreements and no others.
    pub(crate) fn only_agreements(&mut self, agreements: Agreements) {
        self.agreements = Some(Arc::new(agreements));
    }

    /// Makes a profile known.
    pub(crate) fn know_region(&mut self, profile: RegionProfile) {
        self.regions = Arc::new(Regions::clone(&self.regions).with(profile));
    }

    /// Makes an agreement known.
    pub(crate) fn know_agreement(&mut self, agreement: RecognitionAgreement) {
        let known = Agreements::clone(&self.agreements());
        self.agreements = Some(Arc::new(known.with(agreement)));
    }

    /// The keys that seals are checked with.
    pub fn keys(&self) -> Option<&KeyRing<'static>> {
        self.keys.as_ref().map(|known| &known.ring)
    }

    /// Takes a ring in place of the one before.
    pub(crate) fn trust(&mut self, keys: KeyRing<'static>) {
        self.keys = Some(Arc::new(KnownKeys::new(keys)));
    }

    pub(crate) fn made_with(&self) -> MadeWith {
        MadeWith {
            editions: Arc::clone(&self.editions),
            regions: Arc::clone(&self.regions),
            agreements: self.agreements.clone(),
            keys: self.keys.clone(),
        }
    }
}

/// Collects what the rules find. Costs nothing until something is found.
///
/// Of the same path and code there is one finding, the first that was told. Beyond the limit the
/// first by path and code stay, in whatever order they come.
#[derive(Debug)]
pub struct Findings {
    rule: &'static Rule,
    /// Where the document being judged stands in the message that carries it.
    base: String,
    list: Vec<Finding>,
    /// How many findings are kept.
    most: usize,
    /// The last finding that is kept, once others were left out: path and code.
    bound: Option<(String, &'static str)>,
    /// How often something was told, repeats and what was left out included.
    told: usize,
    refused: bool,
}

impl Findings {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            rule: &parse::p001_too_large::RULE,
            base: String::new(),
            list: Vec::new(),
            most,
            bound: None,
            told: 0,
            refused: false,
        }
    }

    /// Judges a document that stands inside another one.
    pub(crate) fn within(&mut self, place: &[&str], judge: impl FnOnce(&mut Self)) {
        let length = self.base.len();
        self.base.extend(place.iter().copied());
        judge(self);
        self.base.truncate(length);
    }

    pub(crate) fn now_checking(&mut self, rule: &'static Rule) {
        self.rule = rule;
    }

    /// Reports a violation of the rule being checked at a JSON Pointer, with the values that its
    /// message names. The types of personal fields are not [`Disclosable`]: a leak does not compile.
    #[cold]
    pub fn report(&mut self, path: impl Display, params: &[(&'static str, &dyn Disclosable)]) {
        self.raise(self.rule, path, params);
    }

    /// Reports a violation of a given rule; for the pipeline.
    #[cold]
    pub(crate) fn raise(
        &mut self,
        rule: &'static Rule,
        path: impl Display,
        params: &[(&'static str, &dyn Disclosable)],
    ) {
        self.tell(rule, path, None, params);
    }

    /// Reports a violation at a known place of the text.
    #[cold]
    pub(crate) fn raise_in(
        &mut self,
        rule: &'static Rule,
        path: impl Display,
        span: Span,
        params: &[(&'static str, &dyn Disclosable)],
    ) {
        self.tell(rule, path, Some(span), params);
    }

    fn tell(
        &mut self,
        rule: &'static Rule,
        path: impl Display,
        span: Option<Span>,
        params: &[(&'static str, &dyn Disclosable)],
    ) {
        self.told += 1;
        self.refused |= rule.severity == Severity::Error;
        let path = format!("{}{path}", self.base);
        let is_behind = |(last, code): &(String, _)| (&*path, rule.code) >= (last, *code);
        if self.bound.as_ref().is_some_and(is_behind) {
            return;
        }
        self.list.push(Finding { span, ..Finding::new(rule, path, params) });
        if self.list.len() > 2 * self.most {
            self.settle();
        }
    }

    /// Sorts the list, each finding once, and keeps the first up to the limit.
    fn settle(&mut self) {
        self.list.sort_by(|left, right| left.place().cmp(&right.place()));
        self.list.dedup_by(|left, right| left.place() == right.place());
        if self.list.len() > self.most {
            self.list.truncate(self.most);
            let last = self.list.last().map(|last| (last.path.clone(), last.code));
            self.bound = Some(last.unwrap_or_default());
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.told == 0
    }

    /// Whether a finding is an error, also one that the limit left out.
    pub(crate) fn refuses(&self) -> bool {
        self.refused
    }

    /// How often something was told.
    pub(crate) fn told(&self) -> usize {
        self.told
    }

    /// The findings sorted by path and code, each once, with a notice if there were more.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        self.settle();
        if self.bound.is_some() {
            let rule = &parse::p019_more_findings::RULE;
            let limit = crate::disclose::Count(self.most);
            let more = Finding::new(rule, String::new(), &[("limit", &limit)]);
            let at = self.list.partition_point(|finding| finding.place() < more.place());
            self.list.insert(at, more);
        }
        self.list
    }
}
