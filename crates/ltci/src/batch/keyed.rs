//! Bringing facts together by key: sorting, a part of the keys at a time.

use super::digest::Digest;
use super::facts::Facts;
use super::group::{Group, Key, Member};
use super::standing::Standing;

/// Into how many parts the keys are divided: the memory for sorting is that of one part.
const SLICES: u64 = 16;

impl Facts {
    /// Goes through the groups of a key, in the order of the digests.
    pub(crate) fn groups(&self, key: Key, standing: &Standing, mut judge: impl FnMut(&Group<'_>)) {
        let mut keyed: Vec<(Digest, Member)> = Vec::new();
        let mut members = Vec::new();
        for slice in 0..SLICES {
            keyed.clear();
            self.keyed(key, standing, |digest, member| {
                if digest.slice(SLICES) == slice {
                    keyed.push((digest, member));
                }
            });
            keyed.sort_unstable();
            for run in keyed.chunk_by(|(one, _), (next, _)| one == next) {
                if run.len() < 2 && !key.tells_alone() {
                    continue;
                }
                members.clear();
                members.extend(run.iter().map(|(_, member)| *member));
                // The order in which documents came must not tell.
                members.sort_by_key(|member| {
                    (self.paper_of(*member).map(|at| standing.rank(at)), *member)
                });
                judge(&Group { facts: self, standing, members: &members });
            }
        }
    }

    /// The document of a fact.
    pub(crate) fn paper_of(&self, member: Member) -> Option<u32> {
        match member {
            Member::Paper(at) => Some(at),
            Member::Settlement(at) => self.settlements.at(at).map(|fact| fact.paper),
            Member::Line(at) => self.line(at).map(|line| line.settlement.paper),
            Member::Record(at) => self.records.at(at).map(|fact| fact.paper),
            Member::Plan(at) => self.plans.at(at).map(|fact| fact.paper),
            Member::Filing(at) => self.filings.at(at).map(|fact| fact.paper),
            Member::FilingEnd(at) => self.filing_ends.at(at).map(|fact| fact.paper),
            Member::Assessment(at) => self.assessments.at(at).map(|fact| fact.paper),
            Member::Cancellation(at) => self.cancellations.at(at).map(|fact| fact.paper),
            Member::Reversal(at) => self.reversals.at(at).map(|fact| fact.paper),
            Member::Reconciliation(at) => self.reconciliations.at(at).map(|fact| fact.paper),
            Member::Listed(at) => self.listed.at(at).map(|fact| fact.paper),
        }
    }

    /// Gives every fact with its digest under a key. Copies of a document have none but that of
    /// their content.
    fn keyed(&self, key: Key, standing: &Standing, mut give: impl FnMut(Digest, Member)) {
        match key {
            Key::Content => {
                for (at, paper) in self.papers.iter() {
                    give(paper.content, Member::Paper(at));
                }
                return;
            }
            Key::Record | Key::Caregiver => self.keyed_lines(key, standing, &mut give),
            _ => {}
        }
        self.keyed_settlements(key, standing, &mut give);
        self.keyed_care(key, standing, &mut give);
        self.keyed_others(key, standing, &mut give);
    }

    fn keyed_lines(&self, key: Key, standing: &Standing, give: &mut impl FnMut(Digest, Member)) {
        for (at, line) in self.lines.iter() {
            if !standing.is_settled(line.settlement) {
                continue;
            }
            let digest = if key == Key::Record {
                line.record
            } else {
                let stands = line.span.seconds.is_some() && !standing.is_recorded(at);
                stands.then(|| self.caregiver(line)).flatten()
            };
            if let Some(digest) = digest {
                give(digest, Member::Line(at));
            }
        }
    }

    fn keyed_settlements(
        &self,
        key: Key,
        standing: &Standing,
        give: &mut impl FnMut(Digest, Member),
    ) {
        for (at, fact) in self.settlements.iter() {
            let digest = match key {
                Key::Settlement => Some(fact.id),
                Key::Message => Some(fact.message),
                Key::Plan => fact.plan,
                Key::Assessment => Some(fact.assessment.id),
                Key::Filing => fact.filing,
                Key::Person => Some(fact.person),
                Key::Institution => Some(fact.institution),
                _ => return,
            };
            if let Some(digest) = digest.filter(|_| !standing.is_copy(fact.paper)) {
                give(digest, Member::Settlement(at));
            }
        }
    }

    fn keyed_care(&self, key: Key, standing: &Standing, give: &mut impl FnMut(Digest, Member)) {
        for (at, fact) in self.records.iter().filter(|(_, fact)| !standing.is_copy(fact.paper)) {
            let digest = match key {
                Key::Record => fact.id,
                Key::Plan => fact.plan,
                Key::Person => fact.person,
                Key::Caregiver => fact.caregiver,
                _ => break,
            };
            give(digest, Member::Record(at));
        }
        for (at, fact) in self.plans.iter().filter(|(_, fact)| !standing.is_copy(fact.paper)) {
            let digest = match key {
                Key::Plan => Some(fact.id),
                Key::Assessment => Some(fact.assessment.id),
                Key::Filing => fact.filing,
                _ => break,
            };
            if let Some(digest) = digest {
                give(digest, Member::Plan(at));
            }
        }
    }

    fn keyed_others(&self, key: Key, standing: &Standing, give: &mut impl FnMut(Digest, Member)) {
        let stands = |paper: u32| !standing.is_copy(paper);
        match key {
            Key::Settlement => {
                for (at, fact) in self.cancellations.iter().filter(|(_, it)| stands(it.paper)) {
                    give(fact.settlement, Member::Cancellation(at));
                }
                for (at, fact) in self.listed.iter().filter(|(_, it)| stands(it.paper)) {
                    give(fact.settlement, Member::Listed(at));
                }
            }
            Key::Message => {
                for (at, fact) in self.reversals.iter().filter(|(_, it)| stands(it.paper)) {
                    give(fact.message, Member::Reversal(at));
                }
            }
            Key::Assessment => {
                for (at, fact) in self.assessments.iter().filter(|(_, it)| stands(it.paper)) {
                    give(fact.stated.id, Member::Assessment(at));
                }
            }
            Key::Filing => {
                for (at, fact) in self.filings.iter().filter(|(_, it)| stands(it.paper)) {
                    give(fact.id, Member::Filing(at));
                }
                for (at, fact) in self.filing_ends.iter().filter(|(_, it)| stands(it.paper)) {
                    give(fact.filing, Member::FilingEnd(at));
                }
            }
            Key::Institution => {
                for (at, fact) in self.reconciliations.iter().filter(|(_, it)| stands(it.paper)) {
                    give(fact.institution, Member::Reconciliation(at));
                }
            }
            _ => {}
        }
    }
}
