//! The threads that read and that hash, and what is handed over.

use std::mem;
use std::ops::ControlFlow;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, ScopedJoinHandle};

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

/// Reads in another thread, hashes in a third, and hands the batches over in this one: the digest
/// costs as much as a third of the reading. What takes a batch gives its rows back, if it does
/// not keep them: memory that is given back where it was taken costs little.
pub(super) fn read(
    edition: &Edition<'_>,
    read: impl FnOnce(&mut Sink<'_>) -> Result<Summary, Error> + Send,
    take: &mut dyn FnMut(Batch) -> Result<Vec<Row>, Error>,
) -> Result<Read, Error> {
    let mut digest = ContentDigest::new(edition);
    thread::scope(|scope| {
        let (to_store, batches) = sync_channel(WAITING);
        let (to_hash, pieces) = sync_channel::<Vec<u8>>(WAITING);
        let (rows_back, used_rows) = channel();
        let (piece_back, used_pieces) = channel();
        let reading = scope.spawn(move || {
            let mut reader = Reader {
                batch: Batch::default(),
                facts: Facts::default(),
                claims: Vec::new(),
                told: 0,
                canonical: Vec::new(),
                to_store,
                to_hash,
                used_rows,
                used_pieces,
            };
            let summary = read(&mut |event| reader.take(event))?;
            let (facts, claims) = reader.end();
            Ok((summary, facts, claims))
        });
        let hashing = scope.spawn(move || {
            for piece in pieces {
                digest.append(&piece);
                give_back(piece, &piece_back);
            }
            digest
        });
        let taken = batches.iter().try_for_each(|batch| {
            give_back(take(batch)?, &rows_back);
            Ok(())
        });
        drop(batches);
        let read: Result<_, Error> = joined(reading);
        let digest = joined(hashing);
        let (summary, facts, claims) = taken.and(read)?;
        Ok(Read { summary, facts, claims, digest: Some(digest) })
    })
}

/// When everything was read, nobody wants it any more.
fn give_back<T>(used: Vec<T>, back: &Sender<Vec<T>>) {
    let _ = back.send(used);
}

fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}

struct Reader {
    batch: Batch,
    facts: Facts,
    claims: Vec<(u32, Claim)>,
    /// The row that was told of last.
    told: u32,
    /// The rows of the batch in the canonical form.
    canonical: Vec<u8>,
    to_store: SyncSender<Batch>,
    to_hash: SyncSender<Vec<u8>>,
    used_rows: Receiver<Vec<Row>>,
    used_pieces: Receiver<Vec<u8>>,
}

impl Reader {
    fn take(&mut self, event: Event) -> ControlFlow<()> {
        match event {
            Event::Finding(finding) => {
                self.told = finding.row;
                self.batch.findings.push(finding);
            }
            Event::Refused(row, claim) => {
                self.batch.seen += 1;
                self.batch.refused += 1;
                self.claims.extend(claim.map(|claim| (row, claim)));
            }
            Event::Accepted(row) => {
                self.batch.seen += 1;
                write_canonical(&row.item, &mut self.canonical);
                self.facts.push(&row, self.told == row.row);
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
        let canonical = mem::replace(&mut self.canonical, emptied(&self.used_pieces));
        let batch = self.next_batch();
        let handed = self.to_hash.send(canonical).is_ok() && self.to_store.send(batch).is_ok();
        if handed { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    fn next_batch(&mut self) -> Batch {
        let (seen, refused) = (self.batch.seen, self.batch.refused);
        let rows = emptied(&self.used_rows);
        mem::replace(&mut self.batch, Batch { rows, findings: Vec::new(), seen, refused })
    }

    /// Hands over what is left.
    fn end(mut self) -> (Facts, Vec<(u32, Claim)>) {
        let _ = self.hand_over();
        (self.facts, self.claims)
    }
}

/// A list that was used before, if one came back.
fn emptied<T>(used: &Receiver<Vec<T>>) -> Vec<T> {
    let mut list = used.try_recv().unwrap_or_default();
    list.clear();
    list
}
