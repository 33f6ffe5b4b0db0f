//! The thread that reads, and what it hands over.

use std::mem;
use std::ops::ControlFlow;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use ltci::directory::Edition;

use super::Sink;
use super::facts::Facts;
use crate::error::Error;
use crate::store::ContentDigest;
use crate::table::{CellFinding, Event, Row, Summary};

/// Rows that are handed over at once.
const BATCH: usize = 1_000;

/// Batches that may wait for the database.
const WAITING: usize = 4;

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

/// Reads in another thread, and hands the batches over in this one.
pub(super) fn read(
    edition: &Edition<'_>,
    read: impl FnOnce(&mut Sink<'_>) -> Result<Summary, Error> + Send,
    take: &mut dyn FnMut(Batch) -> Result<(), Error>,
) -> Result<Read, Error> {
    let mut reader = Reader::new(edition);
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(WAITING);
        let thread = scope.spawn(move || {
            let summary = read(&mut |event| reader.take(event, &sender))?;
            // Nobody listens any more if the database failed, and then this is told.
            let _ = sender.send(mem::take(&mut reader.batch));
            Ok(Read { summary, facts: reader.facts, digest: Some(reader.digest) })
        });
        let taken = hand_over(&receiver, take);
        drop(receiver);
        let read = thread.join().unwrap_or_else(|panic| resume_unwind(panic));
        taken.and(read)
    })
}

fn hand_over(
    receiver: &Receiver<Batch>,
    take: &mut dyn FnMut(Batch) -> Result<(), Error>,
) -> Result<(), Error> {
    receiver.iter().try_for_each(take)
}

struct Reader {
    batch: Batch,
    facts: Facts,
    digest: ContentDigest,
}

impl Reader {
    fn new(edition: &Edition<'_>) -> Self {
        let (batch, facts) = (Batch::default(), Facts::default());
        Self { batch, facts, digest: ContentDigest::new(edition) }
    }

    fn take(&mut self, event: Event, sender: &SyncSender<Batch>) -> ControlFlow<()> {
        match event {
            Event::Finding(finding) => self.batch.findings.push(finding),
            Event::Refused(_) => {
                self.batch.seen += 1;
                self.batch.refused += 1;
            }
            Event::Accepted(row) => {
                self.batch.seen += 1;
                self.digest.push(&row.item);
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
        mem::replace(&mut self.batch, Batch { rows, findings: Vec::new(), seen, refused })
    }
}
