//! Whoever is asked: answers a message once, whatever the network does with it.

use std::collections::{BTreeMap, BTreeSet};

use super::network::{Body, Refusal, Reply};
use super::safeguard::{Safeguard, Safeguards};

/// What was answered, and what was reversed before it came.
pub struct Desk {
    safeguards: Safeguards,
    done: BTreeMap<u32, (Body, Reply)>,
    reversed: BTreeSet<u32>,
}

impl Desk {
    pub fn new(safeguards: Safeguards) -> Self {
        Self { safeguards, done: BTreeMap::new(), reversed: BTreeSet::new() }
    }

    /// The answer that is known without doing anything.
    pub fn known(&self, number: u32, body: &Body) -> Option<Reply> {
        if let Body::Query(original) = body {
            let told = self.done.get(original).map(|(_, reply)| *reply);
            return Some(told.unwrap_or(Reply::NotReceived));
        }
        let before = self.done.get(&number).map(|(_, reply)| *reply);
        match before.filter(|_| self.safeguards.on(Safeguard::IdempotenceByNumber)) {
            None if self.reversed.contains(&number) => Some(Reply::Refused(Refusal::Reversed)),
            answer => answer,
        }
    }

    /// Remembers what was done.
    pub fn remember(&mut self, number: u32, body: &Body, reply: Reply) {
        self.done.insert(number, (body.clone(), reply));
    }

    /// Reverses a message, received or not. Gives what is to be undone.
    pub fn reverse(&mut self, original: u32) -> Option<Body> {
        if self.safeguards.on(Safeguard::RememberReversals) {
            self.reversed.insert(original);
        }
        let (body, reply) = self.done.get_mut(&original)?;
        let was_done = *reply == Reply::Done;
        *reply = Reply::Refused(Refusal::Reversed);
        was_done.then(|| body.clone())
    }
}
