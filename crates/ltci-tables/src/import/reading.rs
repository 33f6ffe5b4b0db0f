//! The threads that read and that hash, and what is handed over.

use std::mem;
use std::ops::ControlFlow;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, ScopedJoinHandle};

use ltci::directory::Edition;

use super::Sink;
use super::facts::Facts;
use crate::error::Error;
use crate::store::{ContentDigest, write_canonical};
use crate::table::{CellFinding, Event, Row, Summary};

/// Rows that are handed over at once.
const BATCH: usize = 250;

/// Batches that may wait for the database.
const WAITING: usize = 8;

/// What was read since the last batch.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) rows: Vec<Row>,
    pub(super) findings: Vec<CellFinding>,
    /// Rows seen and refused since the beginning.
    pub(super) seen: u64,
    pub(super) refused: u64,
}

/// What is known when everything was read.
pub(super) struct Read {
    pub(super) summary: Summary,
    pub(super) facts: Facts,
    /// The digest of all accepted rows, as long as none is taken away.
    pub(super) digest: Option<ContentDigest>,
}

/// Reads in another thread, hashes in a third, and hands the batches over in this one: the
/// digest costs as much as a third of the reading.
pub(super) fn read(
    edition: &Edition<'_>,
    read: impl FnOnce(&mut Sink<'_>) -> Result<Summary, Error> + Send,
    take: &mut dyn FnMut(Batch) -> Result<(), Error>,
) -> Result<Read, Error> {
    let digest = ContentDigest::new(edition);
    thread::scope(|scope| {
        let (batches, to_store) = sync_channel(WAITING);
        let (pieces, to_hash) = sync_channel(WAITING);
        let hashing = scope.spawn(move || hash(digest, &to_hash));
        let reading = scope.spawn(move || {
            let mut reader = Reader::new(batches, pieces);
            let summary = read(&mut |event| reader.take(event))?;
            Ok((summary, reader.end()))
        });
        let taken = to_store.iter().try_for_each(take);
        drop(to_store);
        let read: Result<_, Error> = joined(reading);
        let digest = joined(hashing);
        let (summary, facts) = taken.and(read)?;
        Ok(Read { summary, facts, digest: Some(digest) })
    })
}

fn hash(mut digest: ContentDigest, pieces: &Receiver<Vec<u8>>) -> ContentDigest {
    pieces.iter().for_each(|canonical| digest.append(&canonical));
    digest
}

fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}

struct Reader {
    batch: Batch,
    facts: Facts,
    /// The rows of the batch in the canonical form.
    canonical: Vec<u8>,
    batches: SyncSender<Batch>,
    pieces: SyncSender<Vec<u8>>,
}

impl Reader {
    fn new(batches: SyncSender<Batch>, pieces: SyncSender<Vec<u8>>) -> Self {
        let (batch, facts) = (Batch::default(), Facts::default());
        Self { batch, facts, canonical: Vec::new(), batches, pieces }
    }

    fn take(&mut self, event: Event) -> ControlFlow<()> {
        match event {
            Event::Finding(finding) => self.batch.findings.push(finding),
            Event::Refused(_) => {
                self.batch.seen += 1;
                self.batch.refused += 1;
            }
            Event::Accepted(row) => {
                self.batch.seen += 1;
                write_canonical(&row.item, &mut self.canonical);
                self.facts.push(&row);
                self.batch.rows.push(row);
            }
        }
        if self.batch.rows.len() + self.batch.findings.len() < BATCH {
            return ControlFlow::Continue(());
        }
        self.hand_over()
    }

    /// Breaks if nobody listens any more: the database failed, and that is told.
    fn hand_over(&mut self) -> ControlFlow<()> {
        let next = Vec::with_capacity(self.canonical.len());
        let canonical = mem::replace(&mut self.canonical, next);
        let batch = self.next_batch();
        let handed = self.pieces.send(canonical).is_ok() && self.batches.send(batch).is_ok();
        if handed { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    fn next_batch(&mut self) -> Batch {
        let (seen, refused) = (self.batch.seen, self.batch.refused);
        let rows = Vec::with_capacity(BATCH);
        mem::replace(&mut self.batch, Batch { rows, findings: Vec::new(), seen, refused })
    }

    /// Hands over what is left.
    fn end(mut self) -> Facts {
        let _ = self.hand_over();
        self.facts
    }
}
