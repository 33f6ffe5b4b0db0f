//! Replaying a log: event after event, with the state of every transaction and month.

use std::collections::{BTreeMap, BTreeSet};

use super::Fault;
use super::act::{Act, MonthKey};
use super::message::{ExchangeMessage, ExchangeSettlement, OriginalMessage};
use super::month::MonthState;
use super::transaction::{TransactionState, TransactionStep};
use crate::code::{
    CareInstitutionCode, DocumentNumber, ExchangeEvent, MessageNumber, PersonNumber, QueryResult,
};
use crate::disclose::{Count, Disclosable};
use crate::value::{Money, MoneySum};

/// Replays the events of a log.
pub(crate) fn replay(messages: &[ExchangeMessage]) -> Replay<'_> {
    let mut replay = Replay::default();
    let mut last = None;
    for (place, message) in messages.iter().enumerate() {
        if last.is_some_and(|last| message.at < last) {
            replay.tell(Fault::OutOfOrder, place, "/at", vec![]);
        }
        last = Some(message.at);
        match message.event {
            ExchangeEvent::Sent => replay.sent(place, message),
            ExchangeEvent::Answered => replay.answered(place, message),
            ExchangeEvent::TimedOut => replay.timed_out(place, message),
        }
    }
    replay.end();
    replay
}

/// What a log comes to.
#[derive(Debug, Default)]
pub(crate) struct Replay<'e> {
    /// What is wrong, in the order of events.
    pub(crate) told: Vec<Told>,
    /// In the order in which they were sent first.
    pub(super) transactions: Vec<Transaction<'e>>,
    pub(super) months: BTreeMap<MonthKey, MonthBook>,
    numbers: BTreeMap<MessageNumber, usize>,
    /// The settlements of an identifier, pre and final.
    pub(super) settlements: BTreeMap<DocumentNumber, Vec<usize>>,
    /// The final settlements of a person at an institution.
    pub(super) cared: BTreeMap<(PersonNumber, CareInstitutionCode), Vec<usize>>,
}

/// A message with its state.
#[derive(Debug)]
pub(super) struct Transaction<'e> {
    /// Where it was sent.
    pub(super) place: usize,
    pub(super) message: &'e ExchangeMessage,
    pub(super) act: Act<'e>,
    pub(super) state: TransactionState,
    /// The reversals of it that were sent.
    reversals: Vec<usize>,
    /// What became known of it since: it counts only if the reversal is refused.
    held: Option<TransactionStep>,
}

/// What is known of a month between two agencies.
#[derive(Debug, Default)]
pub(super) struct MonthBook {
    pub(super) state: MonthState,
    /// The final settlements of the month, by transaction.
    pub(super) settlements: Vec<usize>,
    /// The institutions whose settlements are reconciled.
    pub(super) reconciled: BTreeSet<CareInstitutionCode>,
    /// The statement, and what is to be paid by it.
    pub(super) statement: Option<(DocumentNumber, Money)>,
}

/// A fault, and where it is.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) fault: Fault,
    pub(crate) path: String,
    values: Vec<(&'static str, Value)>,
}

impl Told {
    /// The values that the message of the rule names.
    pub(crate) fn params(&self) -> Vec<(&'static str, &dyn Disclosable)> {
        self.values.iter().map(|(name, value)| (*name, value.disclosable())).collect()
    }
}

/// A value in a message.
#[derive(Debug)]
pub(super) enum Value {
    State(TransactionState),
    Month(MonthState),
    Sum(MoneySum),
    Count(Count),
}

impl Value {
    fn disclosable(&self) -> &dyn Disclosable {
        match self {
            Self::State(state) => state,
            Self::Month(state) => state,
            Self::Sum(sum) => sum,
            Self::Count(count) => count,
        }
    }

    /// An amount.
    pub(super) fn amount(amount: Money) -> Self {
        Self::Sum(MoneySum::from(amount))
    }
}

impl<'e> Replay<'e> {
    /// Tells a fault at a field of an event.
    pub(super) fn tell(
        &mut self,
        fault: Fault,
        place: usize,
        field: &str,
        values: Vec<(&'static str, Value)>,
    ) {
        self.told.push(Told { fault, path: format!("/messages/{place}{field}"), values });
    }

    /// Takes a step of a transaction, and tells what is wrong with it.
    pub(super) fn step(&mut self, index: usize, step: TransactionStep, place: usize, field: &str) {
        let Some(transaction) = self.transactions.get_mut(index) else { return };
        let (before, sent) = (transaction.state, transaction.place);
        let (after, fault) = before.after(step);
        transaction.state = after;
        if let Some(fault) = fault {
            self.tell(fault, place, field, about(before, sent));
        }
    }

    fn sent(&mut self, place: usize, message: &'e ExchangeMessage) {
        let Some(act) = Act::of(message).filter(|_| !message.has_answer()) else {
            return self.tell(Fault::Incomplete, place, "", vec![]);
        };
        if let Some(&index) = self.numbers.get(&message.msgid) {
            let same = self.transactions.get(index).is_some_and(|before| before.act == act);
            return self.step(index, TransactionStep::SentAgain { same }, place, "/msgid");
        }
        let index = self.transactions.len();
        self.ask(act, message.at.date(), place);
        self.numbers.insert(message.msgid, index);
        let state = TransactionState::Pending;
        let (reversals, held) = (Vec::new(), None);
        self.transactions.push(Transaction { place, message, act, state, reversals, held });
        self.book(index, act);
        if let Act::Reversal(original) = act {
            let original = self.number(original.omsgid);
            let original = original.and_then(|original| self.transactions.get_mut(original));
            if let Some(original) = original {
                original.reversals.push(index);
            }
        }
    }

    fn answered(&mut self, place: usize, message: &'e ExchangeMessage) {
        let Some(code) = message.infcode.filter(|_| !message.has_content()) else {
            return self.tell(Fault::Incomplete, place, "", vec![]);
        };
        let Some((index, act)) = self.question(place, message) else { return };
        if code.as_str() != "0" {
            self.known(index, TransactionStep::Failed, place, "/infcode", message);
            if let Act::Reversal(original) = act {
                self.let_go(original, place);
            }
            return;
        }
        if !message.answers(act) {
            return self.tell(Fault::Incomplete, place, "", vec![]);
        }
        if message.is_only_a_pre_settlement(act) {
            return self.tell(Fault::PreTakenForFinal, place, "/setl_kind", vec![]);
        }
        self.known(index, TransactionStep::Succeeded, place, "/infcode", message);
        if let Act::Query(original) = act {
            self.learn(original, message.query_result, place);
        }
    }

    /// What became known of a transaction, by an answer or by a query. While a reversal of it is
    /// under way, that alone counts.
    fn known(
        &mut self,
        index: usize,
        step: TransactionStep,
        place: usize,
        field: &str,
        told_by: &ExchangeMessage,
    ) {
        let before = self.state(index);
        if before.is_open() && self.is_being_reversed(index) {
            let transaction = self.transactions.get_mut(index);
            if let Some(transaction) = transaction {
                transaction.held = Some(step);
            }
            return;
        }
        self.step(index, step, place, field);
        let act = self.transactions.get(index).map(|transaction| transaction.act);
        if let (true, TransactionStep::Succeeded, Some(act)) = (before.is_open(), step, act) {
            self.done(act, told_by, place);
        }
    }

    fn is_being_reversed(&self, index: usize) -> bool {
        let transaction = self.transactions.get(index);
        transaction.is_some_and(|transaction| {
            transaction.reversals.iter().any(|reversal| self.state(*reversal).is_open())
        })
    }

    /// A reversal was refused: what became known meanwhile counts.
    fn let_go(&mut self, original: &OriginalMessage, place: usize) {
        let Some(index) = self.number(original.omsgid) else { return };
        let Some(transaction) = self.transactions.get_mut(index) else { return };
        let message = transaction.message;
        if let Some(step) = transaction.held.take() {
            self.known(index, step, place, "/infcode", message);
        }
    }

    fn timed_out(&mut self, place: usize, message: &'e ExchangeMessage) {
        if message.has_answer() || message.has_content() {
            return self.tell(Fault::Incomplete, place, "", vec![]);
        }
        let Some((index, _)) = self.question(place, message) else { return };
        self.step(index, TransactionStep::TimedOut, place, "");
    }

    /// The transaction that an event belongs to, or the fault that there is none.
    fn question(&mut self, place: usize, message: &ExchangeMessage) -> Option<(usize, Act<'e>)> {
        let index = self.numbers.get(&message.msgid).copied();
        let found = index.and_then(|index| Some((index, self.transactions.get(index)?.act)));
        if found.is_none() {
            self.tell(Fault::AnswerToNoQuestion, place, "/msgid", vec![]);
        }
        found
    }

    /// What a query tells of the message that it asked about.
    fn learn(&mut self, original: &OriginalMessage, result: Option<QueryResult>, place: usize) {
        let Some(index) = self.number(original.omsgid) else { return };
        let Some(message) = self.transactions.get(index).map(|told| told.message) else { return };
        let step = match result {
            Some(QueryResult::Success) => TransactionStep::Succeeded,
            Some(QueryResult::Fail) => TransactionStep::Failed,
            // It may still be under way.
            Some(QueryResult::NotReceived) | None => return,
        };
        self.known(index, step, place, "/query_result", message);
    }

    /// What nobody knows at the end of the log.
    fn end(&mut self) {
        let reversed = |original: &OriginalMessage| {
            let index = self.number(original.omsgid)?;
            Some(matches!(self.state(index), TransactionState::Reversed | TransactionState::Fail))
        };
        let open = self.transactions.iter().filter(|transaction| transaction.state.is_open());
        let open = open.filter(|transaction| match transaction.act {
            Act::Reversal(original) => reversed(original) != Some(true),
            act => !act.only_asks(),
        });
        let open: Vec<_> = open.map(|transaction| (transaction.place, transaction.state)).collect();
        for (place, state) in open {
            self.tell(Fault::OutcomeUnknown, place, "/msgid", vec![("state", Value::State(state))]);
        }
    }

    pub(super) fn number(&self, msgid: MessageNumber) -> Option<usize> {
        self.numbers.get(&msgid).copied()
    }

    pub(super) fn state(&self, index: usize) -> TransactionState {
        self.transactions.get(index).map_or(TransactionState::Pending, |found| found.state)
    }

    /// The final settlements among some transactions that stand: done, not undone.
    pub(super) fn standing<'r>(
        &'r self,
        indices: &'r [usize],
    ) -> impl Iterator<Item = &'e ExchangeSettlement> + 'r {
        indices.iter().filter_map(|&index| match self.transactions.get(index) {
            Some(Transaction {
                act: Act::Settlement(settlement),
                state: TransactionState::Success,
                ..
            }) => Some(*settlement),
            _ => None,
        })
    }
}

/// What the message of a rule on a transaction names.
pub(super) fn about(state: TransactionState, sent: usize) -> Vec<(&'static str, Value)> {
    vec![("state", Value::State(state)), ("sent", Value::Count(Count(sent + 1)))]
}

impl ExchangeMessage {
    /// Whether there is something of an answer.
    fn has_answer(&self) -> bool {
        self.infcode.is_some()
            || self.query_result.is_some()
            || self.setl_kind.is_some()
            || self.stmt_rslt.is_some()
    }

    /// Whether there is something of a question.
    fn has_content(&self) -> bool {
        self.filing.is_some()
            || self.filing_cancellation.is_some()
            || self.settlement.is_some()
            || self.cancellation.is_some()
            || self.reversal.is_some()
            || self.query.is_some()
            || self.reconciliation.is_some()
            || self.clearing.is_some()
            || self.payment.is_some()
    }

    /// Whether a success says what was asked.
    fn answers(&self, act: Act<'_>) -> bool {
        match act {
            Act::Query(_) => self.query_result.is_some(),
            Act::Reconciliation(_) => self.stmt_rslt.is_some(),
            _ => true,
        }
    }

    fn is_only_a_pre_settlement(&self, act: Act<'_>) -> bool {
        let told = self.setl_kind == Some(crate::code::SettlementKind::Pre);
        told && matches!(act, Act::Settlement(_))
    }
}
