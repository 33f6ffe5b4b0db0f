//! What is known of the batch as a whole before the rules run: which documents are copies, which
//! settlements were undone, which lines rest on a record that is there.

use super::digest::Digest;
use super::facts::Facts;
use super::group::{Group, Key, Member};
use crate::code::SettlementKind;
use crate::value::Date;

/// Some of many things, a bit each.
#[derive(Debug, Default)]
struct Bits(Vec<u64>);

impl Bits {
    fn of(length: u32) -> Self {
        Self(vec![0; usize::try_from(length / 64 + 1).unwrap_or_default()])
    }

    fn put(&mut self, at: u32) {
        if let Some(word) = self.0.get_mut(usize::try_from(at / 64).unwrap_or(usize::MAX)) {
            *word |= 1 << (at % 64);
        }
    }

    fn put_all(&mut self, all: &[u32]) {
        for at in all {
            self.put(*at);
        }
    }

    fn has(&self, at: u32) -> bool {
        let word = self.0.get(usize::try_from(at / 64).unwrap_or(usize::MAX));
        word.is_some_and(|word| word >> (at % 64) & 1 == 1)
    }
}

/// What is known before the rules run. Costs a bit for each line, some bytes for each document.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    /// The place of each document among the others by file and line.
    rank: Vec<u32>,
    copies: Bits,
    settled: Bits,
    recorded: Bits,
    /// Institutions and months of which there are records.
    recording: Vec<(Digest, u32)>,
    /// Institutions of which there are settlements.
    settling: Vec<Digest>,
    /// Records and settlements that are there, but refused by themselves.
    set_aside: Vec<Digest>,
}

impl Standing {
    /// Finds out, given the rank of each document.
    pub(crate) fn of(facts: &Facts, rank: Vec<u32>) -> Self {
        let mut standing = Self { rank, ..Self::default() };
        standing.copies = Bits::of(facts.papers.len());
        let copies = collected(facts, Key::Content, &standing, |group, found| {
            found.extend(group.papers().skip(1));
        });
        standing.copies.put_all(&copies);
        standing.settled = settled(facts, &standing);
        standing.recorded = Bits::of(facts.lines.len());
        standing.recording = recording(facts);
        if !standing.recording.is_empty() {
            let recorded = collected(facts, Key::Record, &standing, recorded_lines);
            standing.recorded.put_all(&recorded);
        }
        let mut settling: Vec<_> =
            facts.settlements.iter().map(|(_, fact)| fact.institution).collect();
        settling.sort_unstable();
        settling.dedup();
        standing.settling = settling;
        standing.set_aside = facts.set_aside.iter().map(|(_, id)| *id).collect();
        standing.set_aside.sort_unstable();
        standing
    }

    pub(crate) fn rank(&self, paper: u32) -> u32 {
        let rank = usize::try_from(paper).ok().and_then(|at| self.rank.get(at));
        rank.copied().unwrap_or(u32::MAX)
    }

    /// Whether the document says, word for word, what another of the batch says.
    pub(crate) fn is_copy(&self, paper: u32) -> bool {
        self.copies.has(paper)
    }

    /// Whether a settlement is final and was neither cancelled nor reversed in the batch.
    pub(crate) fn is_settled(&self, settlement: u32) -> bool {
        self.settled.has(settlement)
    }

    /// Whether the record that a line names is in the batch.
    pub(crate) fn is_recorded(&self, line: u32) -> bool {
        self.recorded.has(line)
    }

    /// Whether the batch has records of an institution for the month of a day.
    pub(crate) fn has_records(&self, institution: Digest, day: Date) -> bool {
        self.recording.binary_search(&(institution, month(day))).is_ok()
    }

    /// Whether a record or a settlement of this number is there, but refused by itself.
    pub(crate) fn is_set_aside(&self, id: Digest) -> bool {
        self.set_aside.binary_search(&id).is_ok()
    }

    /// Whether the batch has settlements of an institution.
    pub(crate) fn has_settlements(&self, institution: Digest) -> bool {
        self.settling.binary_search(&institution).is_ok()
    }
}

/// What a function collects of all groups of a key.
fn collected(
    facts: &Facts,
    key: Key,
    standing: &Standing,
    collect: impl Fn(&Group<'_>, &mut Vec<u32>),
) -> Vec<u32> {
    let mut found = Vec::new();
    facts.groups(key, standing, |group| collect(group, &mut found));
    found
}

fn settled(facts: &Facts, standing: &Standing) -> Bits {
    let mut undone = Bits::of(facts.settlements.len());
    if facts.cancellations.len() > 0 {
        let cancelled = collected(facts, Key::Settlement, standing, |group, found| {
            found.extend(group.members().iter().filter_map(|member| {
                let Member::Settlement(at) = *member else { return None };
                let fact = facts.settlements.at(at)?;
                group.cancellations().any(|it| it.institution == fact.institution).then_some(at)
            }));
        });
        undone.put_all(&cancelled);
    }
    if facts.reversals.len() > 0 {
        let reversed = collected(facts, Key::Message, standing, |group, found| {
            let is_reversed = group.reversals().next().is_some();
            found.extend(group.members().iter().filter_map(|member| match member {
                Member::Settlement(at) if is_reversed => Some(*at),
                _ => None,
            }));
        });
        undone.put_all(&reversed);
    }
    let mut settled = Bits::of(facts.settlements.len());
    for (at, fact) in facts.settlements.iter() {
        let is_final = fact.kind == SettlementKind::Final;
        if is_final && !undone.has(at) && !standing.is_copy(fact.paper) {
            settled.put(at);
        }
    }
    settled
}

fn recorded_lines(group: &Group<'_>, found: &mut Vec<u32>) {
    if group.records().next().is_some() {
        found.extend(group.members().iter().filter_map(|member| match member {
            Member::Line(at) => Some(*at),
            _ => None,
        }));
    }
}

fn recording(facts: &Facts) -> Vec<(Digest, u32)> {
    let months =
        facts.records.iter().map(|(_, fact)| (fact.institution, month(fact.span.begin.date())));
    let mut months: Vec<_> = months.collect();
    months.sort_unstable();
    months.dedup();
    months
}

fn month(day: Date) -> u32 {
    u32::from(day.year()) * 12 + u32::from(day.month())
}
