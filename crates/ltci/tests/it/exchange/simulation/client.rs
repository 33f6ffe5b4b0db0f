//! Whoever asks: sends, waits, queries and reverses, by the states of the core.

use std::collections::BTreeMap;

use ltci::exchange::{TransactionState, TransactionStep};

use super::network::{Body, Event, Network, Party, Refusal, Reply};
use super::safeguard::{Safeguard, Safeguards};

/// How long an answer is waited for.
const PATIENCE: u32 = 25;

/// A message that was sent.
#[derive(Clone, Debug)]
pub struct Question {
    pub body: Body,
    pub state: TransactionState,
    refusal: Option<Refusal>,
    /// A reversal is under way: nothing else counts any more.
    reversing: bool,
}

/// What became known of a message.
#[derive(Clone, Debug)]
pub struct Known {
    pub number: u32,
    pub body: Body,
    pub state: TransactionState,
    pub refusal: Option<Refusal>,
}

/// What happened, as the party that asks writes it down.
#[derive(Clone, Debug)]
pub enum Entry {
    Sent(u32, Body),
    Answered(u32, Body, Reply),
    TimedOut(u32),
}

/// Someone who asks.
pub struct Client {
    me: Party,
    other: Party,
    safeguards: Safeguards,
    last: u32,
    pub questions: BTreeMap<u32, Question>,
    pub log: Vec<Entry>,
}

impl Client {
    /// Numbers begin at `first`: no two parties use the same.
    pub fn new(me: Party, other: Party, first: u32, safeguards: Safeguards) -> Self {
        let (questions, log) = (BTreeMap::new(), Vec::new());
        Self { me, other, safeguards, last: first, questions, log }
    }

    /// Asks for something under a new number.
    pub fn ask(&mut self, network: &mut Network, body: Body) -> u32 {
        self.last += 1;
        self.send(network, self.last, body);
        self.last
    }

    /// Sends again under the number of before: what nobody should do.
    pub fn ask_again(&mut self, network: &mut Network, number: u32, body: Body) {
        self.send(network, number, body);
    }

    fn send(&mut self, network: &mut Network, number: u32, body: Body) {
        let state = TransactionState::Pending;
        let question = Question { body: body.clone(), state, refusal: None, reversing: false };
        self.questions.insert(number, question);
        self.log.push(Entry::Sent(number, body.clone()));
        network.send(&Event::Request { from: self.me, to: self.other, number, body });
        network.after(PATIENCE, Event::TimeOut { party: self.me, number });
    }

    /// No answer came: what is unknown is queried or reversed. What may be asked twice without
    /// harm is known to have failed.
    pub fn timed_out(&mut self, network: &mut Network, number: u32) -> Option<Known> {
        let question = self.questions.get_mut(&number)?;
        if question.state != TransactionState::Pending {
            return None;
        }
        question.state = question.state.after(TransactionStep::TimedOut).0;
        self.log.push(Entry::TimedOut(number));
        match question.body.clone() {
            Body::Query(original) | Body::Reverse(original) => self.resolve(network, original),
            body if body.may_be_repeated() || self.is_careless(&body) => {
                return Some(Known {
                    number,
                    body,
                    state: TransactionState::Unknown,
                    refusal: None,
                });
            }
            _ => self.resolve(network, number),
        }
        None
    }

    /// Whether a safeguard is off by which this would be resolved first.
    fn is_careless(&self, body: &Body) -> bool {
        let settles = matches!(body, Body::Settle(_));
        let instead = [Safeguard::CancelOnlyKnown, Safeguard::NewNumberAfterRefusal];
        !self.safeguards.on(Safeguard::ResolveBeforeResend)
            || settles && instead.iter().any(|safeguard| !self.safeguards.on(*safeguard))
    }

    /// Queries or reverses what is unknown.
    fn resolve(&mut self, network: &mut Network, original: u32) {
        let Some(question) = self.questions.get(&original) else { return };
        if !question.reversing && !question.state.is_open() {
            return;
        }
        if question.reversing || network.happens(50) {
            self.reverse(network, original);
        } else {
            self.ask(network, Body::Query(original));
        }
    }

    fn reverse(&mut self, network: &mut Network, original: u32) {
        if let Some(question) = self.questions.get_mut(&original) {
            question.reversing = true;
        }
        self.ask(network, Body::Reverse(original));
    }

    /// An answer came. Gives what became known by it.
    pub fn answered(
        &mut self,
        network: &mut Network,
        number: u32,
        body: &Body,
        reply: Reply,
    ) -> Option<Known> {
        self.log.push(Entry::Answered(number, body.clone(), reply));
        let number = if self.safeguards.on(Safeguard::MatchAnswers) { number } else { self.last };
        let question = self.questions.get(&number)?;
        let asked = question.body.clone();
        match asked {
            Body::Query(original) => {
                self.settle_question(number, reply);
                self.learn(network, original, reply)
            }
            Body::Reverse(original) => {
                self.settle_question(number, reply);
                let question = self.questions.get_mut(&original)?;
                if reply != Reply::Done || !question.reversing {
                    return None;
                }
                question.reversing = false;
                question.state = question.state.after(TransactionStep::Reversed).0;
                self.known(original)
            }
            _ => self.settle_question(number, reply).then(|| self.known(number))?,
        }
    }

    /// What a query tells of the message it asked about.
    fn learn(&mut self, network: &mut Network, original: u32, reply: Reply) -> Option<Known> {
        let question = self.questions.get(&original)?;
        if question.reversing || !question.state.is_open() {
            return None;
        }
        match reply {
            Reply::NotReceived if self.safeguards.on(Safeguard::NotReceivedIsNoRefusal) => {
                self.reverse(network, original);
                None
            }
            Reply::NotReceived => {
                self.settle_question(original, Reply::Refused(Refusal::Busy));
                self.known(original)
            }
            reply => {
                self.settle_question(original, reply);
                self.known(original)
            }
        }
    }

    /// Takes an answer; whether it made something known.
    fn settle_question(&mut self, number: u32, reply: Reply) -> bool {
        let Some(question) = self.questions.get_mut(&number) else { return false };
        if question.reversing || !question.state.is_open() {
            return false;
        }
        let (step, refusal) = match reply {
            Reply::Done | Reply::NotReceived => (TransactionStep::Succeeded, None),
            Reply::Refused(refusal) => (TransactionStep::Failed, Some(refusal)),
        };
        question.state = question.state.after(step).0;
        question.refusal = refusal;
        true
    }

    fn known(&self, number: u32) -> Option<Known> {
        let Question { body, state, refusal, .. } = self.questions.get(&number)?.clone();
        Some(Known { number, body, state, refusal })
    }

    /// Whether something that moves money is still unknown.
    pub fn is_in_doubt(&self) -> bool {
        let moves =
            |body: &Body| matches!(body, Body::Settle(_) | Body::Cancel(_) | Body::Pay { .. });
        self.questions.values().any(|question| {
            (question.state.is_open() || question.reversing) && moves(&question.body)
        })
    }
}

impl Body {
    /// Whether it may be sent again without harm: it changes nothing, or names what it is about so
    /// that it is done once.
    pub fn may_be_repeated(&self) -> bool {
        matches!(
            self,
            Self::PreSettle(_)
                | Self::Reconcile { .. }
                | Self::Details { .. }
                | Self::Statement { .. }
                | Self::RollBack { .. }
        )
    }
}
