//! What a message asks for, when it is sent and when it is done.

use super::Fault;
use super::act::{Act, MonthKey};
use super::message::{
    ExchangeCancellation, ExchangeClearing, ExchangeMessage, ExchangePayment,
    ExchangeReconciliation, ExchangeSettlement, OriginalMessage,
};
use super::month::MonthStep;
use super::replay::{Replay, Value, about};
use super::transaction::{TransactionState, TransactionStep};
use crate::code::{CareInstitutionCode, ClearingAct, DocumentNumber, ReconciliationResult};
use crate::disclose::Count;
use crate::value::{Date, Money};

impl<'e> Replay<'e> {
    /// Judges what is asked for, before it is one of the transactions.
    pub(super) fn ask(&mut self, act: Act<'e>, day: Date, place: usize) {
        match act {
            Act::Filing => {}
            Act::PreSettlement(settlement) => self.compare_bearers(settlement, place),
            Act::Settlement(settlement) => self.ask_settlement(settlement, place),
            Act::Cancellation(cancellation) => self.ask_cancellation(cancellation, place),
            Act::Reversal(original) => self.ask_reversal(original, place),
            Act::Query(original) => self.ask_query(original, place),
            Act::Reconciliation(totals) => self.ask_reconciliation(totals, day, place),
            Act::Clearing(clearing) => self.ask_clearing(clearing, place),
            Act::Payment(payment) => self.ask_payment(payment, place),
        }
    }

    /// Finds a transaction again by what it is about.
    pub(super) fn book(&mut self, index: usize, act: Act<'e>) {
        let (Act::PreSettlement(settlement) | Act::Settlement(settlement)) = act else { return };
        self.settlements.entry(settlement.setl_id).or_default().push(index);
        if let Act::Settlement(settlement) = act {
            let who = (settlement.psn_no, settlement.fixmedins_code);
            self.cared.entry(who).or_default().push(index);
            let month = self.months.entry(MonthKey::of_settlement(settlement)).or_default();
            month.settlements.push(index);
        }
    }

    /// What it means that something was done. `message` is the answer, or the question itself
    /// where a query told.
    pub(super) fn done(&mut self, act: Act<'e>, message: &ExchangeMessage, place: usize) {
        match act {
            Act::Filing | Act::PreSettlement(_) | Act::Query(_) => {}
            Act::Settlement(settlement) => self.changed(MonthKey::of_settlement(settlement)),
            Act::Cancellation(cancellation) => self.cancelled(cancellation, place),
            Act::Reversal(original) => self.reversed(original, place),
            Act::Reconciliation(totals) => self.reconciled(totals, message, place),
            Act::Clearing(clearing) => self.cleared(clearing),
            Act::Payment(payment) => self.paid(payment),
        }
    }

    fn ask_settlement(&mut self, settlement: &ExchangeSettlement, place: usize) {
        self.compare_bearers(settlement, place);
        self.month_closed(MonthKey::of_settlement(settlement), place, "/settlement/setlym");
        let who = (settlement.psn_no, settlement.fixmedins_code);
        let before = self.cared.get(&who).map_or(&[][..], Vec::as_slice);
        let overlapping = before.iter().rev().filter_map(|&index| self.transactions.get(index));
        let fault = overlapping.filter(|found| overlaps(found.act, settlement)).find_map(|found| {
            let fault = match found.state {
                TransactionState::Success => Fault::SettledAgain,
                TransactionState::Pending | TransactionState::Unknown => Fault::BlindResend,
                _ => return None,
            };
            Some((fault, found.state, found.place))
        });
        if let Some((fault, state, sent)) = fault {
            let field = if fault == Fault::BlindResend { "/msgid" } else { "/settlement/period" };
            self.tell(fault, place, field, about(state, sent));
        }
    }

    fn ask_cancellation(&mut self, cancellation: &ExchangeCancellation, place: usize) {
        const FIELD: &str = "/cancellation/setl_id";
        let Some((index, is_final)) = self.settlement(cancellation.setl_id) else {
            return self.tell(Fault::CancelledUnheard, place, FIELD, vec![]);
        };
        if !is_final {
            return self.tell(Fault::PreTakenForFinal, place, FIELD, vec![]);
        }
        self.step(index, TransactionStep::CancellationAsked, place, FIELD);
        if self.state(index) == TransactionState::Success {
            if let Some(key) = self.month_of(index) {
                self.month_closed(key, place, FIELD);
            }
        }
    }

    fn ask_reversal(&mut self, original: &OriginalMessage, place: usize) {
        match self.number(original.omsgid) {
            Some(index) => {
                self.step(index, TransactionStep::ReversalAsked, place, "/reversal/omsgid");
            }
            None => self.tell(Fault::OriginalUnheard, place, "/reversal/omsgid", vec![]),
        }
    }

    fn ask_query(&mut self, original: &OriginalMessage, place: usize) {
        if self.number(original.omsgid).is_none() {
            self.tell(Fault::OriginalUnheard, place, "/query/omsgid", vec![]);
        }
    }

    fn ask_reconciliation(&mut self, totals: &ExchangeReconciliation, day: Date, place: usize) {
        if totals.setlym.last_day().is_some_and(|last| day <= last) {
            self.tell(Fault::ReconciledEarly, place, "/reconciliation/setlym", vec![]);
        }
        let key = MonthKey::of_reconciliation(totals);
        let of_month = self.of_month(key);
        let unknown = of_month.iter().filter(|&&index| {
            self.state(index).is_open() && self.institution(index) == Some(totals.fixmedins_code)
        });
        let unknown = unknown.count();
        if unknown > 0 {
            let count = vec![("count", Value::Count(Count(unknown)))];
            self.tell(Fault::ReconciledUnknown, place, "/reconciliation", count);
        }
        self.compare_totals(totals, &of_month, place);
    }

    fn ask_clearing(&mut self, clearing: &ExchangeClearing, place: usize) {
        let key = MonthKey::of_clearing(clearing);
        let book = self.months.entry(key).or_default();
        let (state, offered) = (book.state, book.statement.map(|(id, _)| id));
        let fault = state.after(step_of(clearing.clr_act)).1;
        let named = clearing.clr_act == ClearingAct::Statement || clearing.oclr_id == offered;
        let named = named && (clearing.clr_act == ClearingAct::Statement || offered.is_some());
        match fault.or((!named).then_some(Fault::NoStatement)) {
            Some(Fault::NoStatement) => {
                self.tell(Fault::NoStatement, place, "/clearing", vec![]);
            }
            Some(fault) => {
                self.tell(fault, place, "/clearing/clr_act", vec![("month", Value::Month(state))]);
            }
            None if clearing.clr_act == ClearingAct::Statement => {
                self.compare_statement(key, clearing, place);
            }
            None => {}
        }
    }

    fn ask_payment(&mut self, payment: &ExchangePayment, place: usize) {
        let Some((key, amount)) = self.statement(payment.clr_id) else {
            return self.tell(Fault::NoStatement, place, "/payment", vec![]);
        };
        let book = self.months.entry(key).or_default();
        let state = book.state;
        if let Some(fault) = state.after(MonthStep::Paid).1 {
            return self.tell(fault, place, "/payment", vec![("month", Value::Month(state))]);
        }
        let open = |act| matches!(act, Act::Payment(other) if other.clr_id == payment.clr_id);
        let before = self.transactions.iter().find(|one| one.state.is_open() && open(one.act));
        if let Some((state, sent)) = before.map(|one| (one.state, one.place)) {
            return self.tell(Fault::BlindResend, place, "/msgid", about(state, sent));
        }
        if amount != payment.fund_pay_sumamt {
            let values = vec![
                ("expected", Value::amount(amount)),
                ("actual", Value::amount(payment.fund_pay_sumamt)),
            ];
            self.tell(Fault::PaymentDiffers, place, "/payment/fund_pay_sumamt", values);
        }
    }

    fn cancelled(&mut self, cancellation: &ExchangeCancellation, place: usize) {
        let Some((index, true)) = self.settlement(cancellation.setl_id) else { return };
        // What was wrong when it was asked for has been told then.
        if self.state(index) == TransactionState::Success {
            self.step(index, TransactionStep::Cancelled, place, "");
            self.month_of(index).into_iter().for_each(|key| self.changed(key));
        }
    }

    fn reversed(&mut self, original: &OriginalMessage, place: usize) {
        let Some(index) = self.number(original.omsgid) else { return };
        let stood = self.state(index) == TransactionState::Success;
        self.step(index, TransactionStep::Reversed, place, "");
        if stood {
            self.month_of(index).into_iter().for_each(|key| self.changed(key));
        }
    }

    fn reconciled(
        &mut self,
        totals: &ExchangeReconciliation,
        answer: &ExchangeMessage,
        place: usize,
    ) {
        match answer.stmt_rslt {
            Some(ReconciliationResult::Balanced) => {}
            Some(ReconciliationResult::Unbalanced) => {
                return self.tell(Fault::NotBalanced, place, "/stmt_rslt", vec![]);
            }
            // A query told that it was done, but not how it came out.
            None => return,
        }
        let key = MonthKey::of_reconciliation(totals);
        let of_month = self.of_month(key);
        let settled: Vec<_> = self.standing(&of_month).map(|one| one.fixmedins_code).collect();
        let book = self.months.entry(key).or_default();
        book.reconciled.insert(totals.fixmedins_code);
        if settled.iter().all(|institution| book.reconciled.contains(institution)) {
            book.state = book.state.after(MonthStep::Reconciled).0;
        }
    }

    fn cleared(&mut self, clearing: &ExchangeClearing) {
        let book = self.months.entry(MonthKey::of_clearing(clearing)).or_default();
        let (state, fault) = book.state.after(step_of(clearing.clr_act));
        if fault.is_some() {
            return;
        }
        book.state = state;
        match clearing.clr_act {
            ClearingAct::Statement => {
                book.statement = Some((clearing.clr_id, clearing.fund_pay_sumamt));
            }
            ClearingAct::Confirmation => {}
            ClearingAct::RollBack => book.statement = None,
        }
    }

    fn paid(&mut self, payment: &ExchangePayment) {
        let Some((key, _)) = self.statement(payment.clr_id) else { return };
        let book = self.months.entry(key).or_default();
        book.state = book.state.after(MonthStep::Paid).0;
    }

    /// A month in which something was settled, cancelled or reversed is to be reconciled again.
    fn changed(&mut self, key: MonthKey) {
        let book = self.months.entry(key).or_default();
        if !book.state.is_closed() {
            book.state = book.state.after(MonthStep::Changed).0;
            book.reconciled.clear();
            book.statement = None;
        }
    }

    fn month_closed(&mut self, key: MonthKey, place: usize, field: &str) {
        let state = self.months.get(&key).map(|book| book.state).unwrap_or_default();
        if let Some(fault) = state.after(MonthStep::Changed).1 {
            self.tell(fault, place, field, vec![("month", Value::Month(state))]);
        }
    }

    /// The settlement of an identifier that counts, and whether it is a final one.
    pub(super) fn settlement(&self, setl_id: DocumentNumber) -> Option<(usize, bool)> {
        let indices = self.settlements.get(&setl_id)?;
        let is_final = |index: &&usize| {
            matches!(self.transactions.get(**index).map(|one| one.act), Some(Act::Settlement(_)))
        };
        let stands = |index: &&usize| self.state(**index) == TransactionState::Success;
        let finals = || indices.iter().filter(is_final);
        let counting = finals().find(stands).or_else(|| finals().next_back());
        match counting {
            Some(index) => Some((*index, true)),
            None => indices.last().map(|index| (*index, false)),
        }
    }

    fn month_of(&self, index: usize) -> Option<MonthKey> {
        match self.transactions.get(index)?.act {
            Act::Settlement(settlement) => Some(MonthKey::of_settlement(settlement)),
            _ => None,
        }
    }

    fn institution(&self, index: usize) -> Option<CareInstitutionCode> {
        match self.transactions.get(index)?.act {
            Act::Settlement(settlement) => Some(settlement.fixmedins_code),
            _ => None,
        }
    }

    pub(super) fn of_month(&self, key: MonthKey) -> Vec<usize> {
        self.months.get(&key).map(|book| book.settlements.clone()).unwrap_or_default()
    }

    /// The month of a statement, and what is to be paid by it.
    fn statement(&self, clr_id: DocumentNumber) -> Option<(MonthKey, Money)> {
        self.months.iter().find_map(|(key, book)| {
            book.statement.filter(|(id, _)| *id == clr_id).map(|(_, amount)| (*key, amount))
        })
    }
}

fn step_of(act: ClearingAct) -> MonthStep {
    match act {
        ClearingAct::Statement => MonthStep::Stated,
        ClearingAct::Confirmation => MonthStep::Confirmed,
        ClearingAct::RollBack => MonthStep::RolledBack,
    }
}

/// Whether a settlement is for days that another one is for.
fn overlaps(act: Act<'_>, settlement: &ExchangeSettlement) -> bool {
    let Act::Settlement(before) = act else { return false };
    before.period.begndate <= settlement.period.enddate
        && settlement.period.begndate <= before.period.enddate
}
