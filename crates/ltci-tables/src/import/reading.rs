//! The thread that reads, and what it hands over.

use std::mem;
use std::ops::ControlFlow;
use std::panic::resume_unwind;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use ltci::directory::Edition;

use super::Sink;
use super::facts::Facts;
use crate::error::Error;
use crate::store::{ContentDigest, write_canonical};
use crate::table::{CellFinding, Claim, Event, Row, Summary};

/// Rows that are handed over at once.
const BATCH: usize = 250;

/// Batches that may wait for the database.
const WAITING: usize = 8;

/// What was read since the last batch.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) rows: Vec<Row>,
    pub(super) findings: Vec<CellFinding>,
    /// The rows in the canonical form, to be hashed by the other thread: both have enough to do.
    pub(super) canonical: Vec<u8>,
    /// Rows seen and refused since the beginning.
    pub(super) seen: u64,
    pub(super) refused: u64,
}

/// What is known when everything was read.
pub(super) struct Read {
    pub(super) summary: Summary,
    pub(super) facts: Facts,
    /// What the rows that were refused claim.
    pub(super) claims: Vec<(u32, Claim)>,
    /// The digest of all accepted rows, as long as none is taken away.
    pub(super) digest: Option<ContentDigest>,
}

/// Reads in another thread, and hands the batches over in this one.
pub(super) fn read(
    edition: &Edition<'_>,
    read: impl FnOnce(&mut Sink<'_>) -> Result<Summary, Error> + Send,
    take: &mut dyn FnMut(Batch) -> Result<(), Error>,
) -> Result<Read, Error> {
    let mut reader =
        Reader { batch: Batch::default(), facts: Facts::default(), claims: Vec::new() };
    let mut digest = ContentDigest::new(edition);
    let mut take = |batch: Batch| {
        digest.append(&batch.canonical);
        take(batch)
    };
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(WAITING);
        let thread = scope.spawn(move || {
            let summary = read(&mut |event| reader.take(event, &sender))?;
            // Nobody listens any more if the database failed, and then this is told.
            let _ = sender.send(mem::take(&mut reader.batch));
            Ok((summary, reader.facts, reader.claims))
        });
        let taken = receiver.iter().try_for_each(&mut take);
        drop(receiver);
        let read: Result<_, Error> = thread.join().unwrap_or_else(|panic| resume_unwind(panic));
        taken.and(read)
    })
    .map(|(summary, facts, claims)| Read { summary, facts, claims, digest: Some(digest) })
}

struct Reader {
    batch: Batch,
    facts: Facts,
    claims: Vec<(u32, Claim)>,
}

impl Reader {
    fn take(&mut self, event: Event, sender: &SyncSender<Batch>) -> ControlFlow<()> {
        match event {
            Event::Finding(finding) => self.batch.findings.push(finding),
            Event::Refused(row, claim) => {
                self.batch.seen += 1;
                self.batch.refused += 1;
                self.claims.extend(claim.map(|claim| (row, claim)));
            }
            Event::Accepted(row) => {
                self.batch.seen += 1;
                write_canonical(&row.item, &mut self.batch.canonical);
                self.facts.push(&row);
                self.batch.rows.push(row);
            }
        }
        if self.batch.rows.len() + self.batch.findings.len() < BATCH {
            return ControlFlow::Continue(());
        }
        match sender.send(self.next_batch()) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    }

    fn next_batch(&mut self) -> Batch {
        let (seen, refused) = (self.batch.seen, self.batch.refused);
        let rows = Vec::with_capacity(BATCH);
        let canonical = Vec::with_capacity(self.batch.canonical.len());
        let next = Batch { rows, findings: Vec::new(), canonical, seen, refused };
        mem::replace(&mut self.batch, next)
    }
}
