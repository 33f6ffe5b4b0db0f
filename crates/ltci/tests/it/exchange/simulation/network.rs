//! A network that loses, duplicates, delays and reorders, driven by a seed.

use std::collections::BTreeMap;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};

/// How often a message is lost, and how often it arrives twice, in a hundred.
const LOST: u32 = 20;
const TWICE: u32 = 20;
/// How often a message is so slow that others overtake it, and time-outs too.
const SLOW: u32 = 20;

/// Who takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    Institution,
    ServicePlace,
    InsuredPlace,
}

/// A settlement of some days of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bill {
    pub setl: u32,
    /// The person and the days.
    pub days: u32,
    pub month: usize,
    pub fund: i64,
}

/// What a message asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    File(u32),
    PreSettle(Bill),
    Settle(Bill),
    Cancel(Bill),
    Reverse(u32),
    Query(u32),
    Reconcile {
        month: usize,
        count: usize,
        fund: i64,
    },
    /// The settlements of a month, for the other agency.
    Details {
        month: usize,
        bills: Vec<Bill>,
    },
    Statement {
        clearing: u32,
        month: usize,
        fund: i64,
    },
    RollBack {
        clearing: u32,
        month: usize,
    },
    Pay {
        clearing: u32,
        month: usize,
        fund: i64,
    },
}

/// Why something was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Busy,
    AlreadySettled,
    NotSettled,
    NotFiled,
    MonthClosed,
    Reversed,
    Differs,
}

/// What a message is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    Done,
    Refused(Refusal),
    /// Only to a query: nothing was received so far.
    NotReceived,
}

/// What arrives, or is due.
#[derive(Clone, Debug)]
pub enum Event {
    Request {
        from: Party,
        to: Party,
        number: u32,
        body: Body,
    },
    Answer {
        to: Party,
        number: u32,
        body: Body,
        reply: Reply,
    },
    /// A copy of what was settled or undone, from the service place to the insured place. Nobody
    /// answers it.
    Copy {
        bill: Bill,
        undone: bool,
    },
    TimeOut {
        party: Party,
        number: u32,
    },
    Start {
        task: usize,
    },
    MonthEnd(usize),
    PayNow {
        clearing: u32,
        month: usize,
    },
    RollBackNow {
        clearing: u32,
        month: usize,
    },
}

/// What is under way.
pub struct Network {
    pub now: u32,
    queue: BTreeMap<(u32, u32), Event>,
    sequence: u32,
    chance: ChaCha8Rng,
}

impl Network {
    pub fn new(seed: u64) -> Self {
        let chance = ChaCha8Rng::seed_from_u64(seed);
        Self { now: 0, queue: BTreeMap::new(), sequence: 0, chance }
    }

    /// Whether something happens that happens so often in a hundred.
    pub fn happens(&mut self, in_a_hundred: u32) -> bool {
        self.below(100) < in_a_hundred
    }

    /// A number below another.
    pub fn below(&mut self, end: u32) -> u32 {
        self.chance.next_u32() % end
    }

    /// Sends over the wire: it may be lost, come twice, and come late.
    pub fn send(&mut self, event: &Event) {
        if self.happens(LOST) {
            return;
        }
        let copies = if self.happens(TWICE) { 2 } else { 1 };
        for _ in 0..copies {
            let delay = if self.happens(SLOW) { 10 + self.below(70) } else { 1 + self.below(8) };
            self.after(delay, event.clone());
        }
    }

    /// What is due after a while, for certain.
    pub fn after(&mut self, delay: u32, event: Event) {
        self.sequence += 1;
        self.queue.insert((self.now + delay, self.sequence), event);
    }

    /// The next event; `None` when nothing is under way any more.
    pub fn next(&mut self) -> Option<Event> {
        let ((time, _), event) = self.queue.pop_first()?;
        self.now = time;
        Some(event)
    }
}
