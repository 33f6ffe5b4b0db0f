//! Facts that belong together: under one key, found by sorting and not by looking up.

use super::digest::Digest;
use super::facts::{
    AssessmentFact, CancellationFact, Carriage, Facts, FilingEndFact, FilingFact, LineFact,
    ListedFact, PlanFact, ReconciliationFact, RecordFact, ReversalFact, SettlementFact,
};
use super::standing::Standing;
use crate::code::SettlementKind;

/// By what the facts of a rule are brought together. A distributed engine sends the documents of
/// a key to one place and judges them there as a batch of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// What a document says.
    Content,
    /// `setl_id`.
    Settlement,
    /// `medins_setl_id`, `omsgid`.
    Message,
    /// Institution and `record_id`.
    Record,
    /// Institution and `plan_id`.
    Plan,
    /// `asmt_id`.
    Assessment,
    /// `filing_id`.
    Filing,
    /// `psn_no` and insured place.
    Person,
    /// `caregiver_no` and city of the institution.
    Caregiver,
    /// `fixmedins_code`.
    Institution,
}

impl Key {
    /// Every key, in the order in which they are gone through.
    pub const ALL: &[Self] = &[
        Self::Content,
        Self::Settlement,
        Self::Message,
        Self::Record,
        Self::Plan,
        Self::Assessment,
        Self::Filing,
        Self::Person,
        Self::Caregiver,
        Self::Institution,
    ];

    /// Whether a fact that is alone under its key has something to tell.
    pub(super) const fn tells_alone(self) -> bool {
        matches!(self, Self::Settlement | Self::Record)
    }
}

/// A fact, by its pile and its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Member {
    Paper(u32),
    Settlement(u32),
    Line(u32),
    Record(u32),
    Plan(u32),
    Filing(u32),
    FilingEnd(u32),
    Assessment(u32),
    Cancellation(u32),
    Reversal(u32),
    Reconciliation(u32),
    Listed(u32),
}

/// The facts under one key.
#[derive(Debug)]
pub struct Group<'b> {
    pub(crate) facts: &'b Facts,
    pub(crate) standing: &'b Standing,
    pub(super) members: &'b [Member],
}

/// A line with the settlement it stands in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'b> {
    pub(crate) fact: &'b LineFact,
    pub(crate) settlement: &'b SettlementFact,
    /// Its place in the list, from 0.
    pub(crate) place: u32,
    pub(crate) caregiver: Option<Digest>,
}

impl Line<'_> {
    /// The pointer to a field of it.
    pub(crate) fn path(&self, field: &str) -> String {
        format!("/details/{}/{field}", self.place)
    }
}

impl Facts {
    pub(crate) fn line(&self, at: u32) -> Option<Line<'_>> {
        let fact = self.lines.at(at)?;
        let settlement = self.settlements.at(fact.settlement)?;
        let place = at.checked_sub(settlement.first_line)?;
        Some(Line { fact, settlement, place, caregiver: self.caregiver(fact) })
    }
}

impl<'b> Group<'b> {
    /// What a function picks of the members.
    fn pick<T: 'b>(
        &self,
        pick: fn(&'b Facts, Member) -> Option<T>,
    ) -> impl Iterator<Item = T> + use<'b, T> {
        let facts = self.facts;
        self.members.iter().filter_map(move |member| pick(facts, *member))
    }

    /// The documents, by what they say.
    pub(crate) fn papers(&self) -> impl Iterator<Item = u32> + use<'b> {
        self.pick(|_, member| match member {
            Member::Paper(at) => Some(at),
            _ => None,
        })
    }

    /// Every settlement, also pre-settlements and such as were undone.
    pub(crate) fn settlements(&self) -> impl Iterator<Item = &'b SettlementFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Settlement(at) => facts.settlements.at(at),
            _ => None,
        })
    }

    /// Final settlements, also such as were undone.
    pub(crate) fn finals(&self) -> impl Iterator<Item = &'b SettlementFact> + use<'b> {
        self.settlements().filter(|fact| fact.kind == SettlementKind::Final)
    }

    /// Final settlements that stand.
    pub(crate) fn settled(&self) -> impl Iterator<Item = &'b SettlementFact> + use<'b> {
        let (facts, standing) = (self.facts, self.standing);
        self.members.iter().filter_map(move |member| match member {
            Member::Settlement(at) if standing.is_settled(*at) => facts.settlements.at(*at),
            _ => None,
        })
    }

    /// Lines of settlements that stand.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Line<'b>> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Line(at) => facts.line(at),
            _ => None,
        })
    }

    pub(crate) fn records(&self) -> impl Iterator<Item = &'b RecordFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Record(at) => facts.records.at(at),
            _ => None,
        })
    }

    pub(crate) fn plans(&self) -> impl Iterator<Item = &'b PlanFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Plan(at) => facts.plans.at(at),
            _ => None,
        })
    }

    pub(crate) fn filings(&self) -> impl Iterator<Item = &'b FilingFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Filing(at) => facts.filings.at(at),
            _ => None,
        })
    }

    pub(crate) fn filing_ends(&self) -> impl Iterator<Item = &'b FilingEndFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::FilingEnd(at) => facts.filing_ends.at(at),
            _ => None,
        })
    }

    pub(crate) fn assessments(&self) -> impl Iterator<Item = &'b AssessmentFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Assessment(at) => facts.assessments.at(at),
            _ => None,
        })
    }

    pub(crate) fn cancellations(&self) -> impl Iterator<Item = &'b CancellationFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Cancellation(at) => facts.cancellations.at(at),
            _ => None,
        })
    }

    pub(crate) fn reversals(&self) -> impl Iterator<Item = &'b ReversalFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Reversal(at) => facts.reversals.at(at),
            _ => None,
        })
    }

    pub(crate) fn reconciliations(&self) -> impl Iterator<Item = &'b ReconciliationFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Reconciliation(at) => facts.reconciliations.at(at),
            _ => None,
        })
    }

    pub(crate) fn listed(&self) -> impl Iterator<Item = &'b ListedFact> + use<'b> {
        self.pick(|facts, member| match member {
            Member::Listed(at) => facts.listed.at(at),
            _ => None,
        })
    }

    /// The lines of the settlements that stand.
    pub(crate) fn settled_lines(&self) -> impl Iterator<Item = Line<'b>> + use<'b> {
        let facts = self.facts;
        self.settled().flat_map(move |settlement| {
            let lines = facts.lines.range(settlement.first_line, settlement.lines);
            lines.filter_map(move |(at, _)| facts.line(at))
        })
    }

    /// Items from a place on.
    pub(crate) fn items(&self, first: u32, count: u32) -> Vec<u64> {
        self.facts.items.range(first, count).map(|(_, item)| *item).collect()
    }

    /// How a document came.
    pub(crate) fn carriage(&self, paper: u32) -> Option<Carriage> {
        self.facts.papers.at(paper).map(|paper| paper.carriage)
    }

    /// The members as they are, for what is known before the rules run.
    pub(crate) fn members(&self) -> &'b [Member] {
        self.members
    }
}
