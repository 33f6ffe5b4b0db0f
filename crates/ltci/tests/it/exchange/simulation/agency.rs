//! The two agencies: the service place, which settles, and the insured place, which pays.

use std::collections::{BTreeMap, BTreeSet};

use super::client::Client;
use super::desk::Desk;
use super::network::{Bill, Body, Event, Network, Party, Refusal, Reply};
use super::safeguard::{Safeguard, Safeguards};

/// How often an agency is too busy to settle, in a hundred.
const BUSY: u32 = 10;

/// The agency of the place where the care is given.
pub struct ServicePlace {
    safeguards: Safeguards,
    desk: Desk,
    /// Asks the insured place.
    pub client: Client,
    filed: BTreeSet<u32>,
    /// What stands, with the number of the message that settled it.
    pub ledger: Vec<(u32, Bill)>,
    /// What the insured place owes for a month.
    pub owed: [i64; 2],
    closed: [bool; 2],
    pub clearing: u32,
    pub received: i64,
}

impl ServicePlace {
    pub fn new(safeguards: Safeguards) -> Self {
        Self {
            safeguards,
            desk: Desk::new(safeguards),
            client: Client::new(Party::ServicePlace, Party::InsuredPlace, 10_000, safeguards),
            filed: BTreeSet::new(),
            ledger: Vec::new(),
            owed: [0; 2],
            closed: [false; 2],
            clearing: 0,
            received: 0,
        }
    }

    /// Answers a message of the institution or of the insured place.
    pub fn handle(&mut self, network: &mut Network, number: u32, body: &Body) -> Reply {
        if let Some(reply) = self.desk.known(number, body) {
            return reply;
        }
        let reply = match body {
            Body::Reverse(original) => {
                if let Some(undone) = self.desk.reverse(*original) {
                    self.undo(network, *original, &undone);
                }
                Reply::Done
            }
            body => self.execute(network, number, body),
        };
        self.desk.remember(number, body, reply);
        reply
    }

    fn execute(&mut self, network: &mut Network, number: u32, body: &Body) -> Reply {
        match *body {
            Body::File(days) => {
                self.filed.insert(days);
                Reply::Done
            }
            Body::Settle(bill) => self.settle(network, number, bill),
            Body::Cancel(bill) => self.cancel(network, bill),
            Body::Reconcile { month, count, fund } => self.reconcile(network, month, count, fund),
            Body::RollBack { clearing, month } => self.roll_back(network, clearing, month),
            Body::Pay { fund, .. } => {
                self.received += fund;
                Reply::Done
            }
            _ => Reply::Done,
        }
    }

    fn settle(&mut self, network: &mut Network, number: u32, bill: Bill) -> Reply {
        if network.happens(BUSY) {
            return Reply::Refused(Refusal::Busy);
        }
        if !self.filed.contains(&bill.days) {
            return Reply::Refused(Refusal::NotFiled);
        }
        if self.closed[bill.month] && self.safeguards.on(Safeguard::ClosedMonthRefuses) {
            return Reply::Refused(Refusal::MonthClosed);
        }
        let again = self.ledger.iter().any(|(_, settled)| settled.days == bill.days);
        if again && self.safeguards.on(Safeguard::RefuseSettledAgain) {
            return Reply::Refused(Refusal::AlreadySettled);
        }
        self.put(network, number, bill);
        Reply::Done
    }

    fn put(&mut self, network: &mut Network, number: u32, bill: Bill) {
        self.ledger.push((number, bill));
        self.owed[bill.month] += bill.fund;
        network.send(&Event::Copy { bill, undone: false });
    }

    fn take(&mut self, network: &mut Network, place: usize) {
        let (_, bill) = self.ledger.remove(place);
        self.owed[bill.month] -= bill.fund;
        network.send(&Event::Copy { bill, undone: true });
    }

    fn cancel(&mut self, network: &mut Network, bill: Bill) -> Reply {
        if network.happens(BUSY) {
            return Reply::Refused(Refusal::Busy);
        }
        if self.closed[bill.month] && self.safeguards.on(Safeguard::ClosedMonthRefuses) {
            return Reply::Refused(Refusal::MonthClosed);
        }
        match self.ledger.iter().position(|(_, settled)| settled.setl == bill.setl) {
            Some(place) => self.take(network, place),
            None if self.safeguards.on(Safeguard::CancelOnlyWhatStands) => {
                return Reply::Refused(Refusal::NotSettled);
            }
            None => self.owed[bill.month] -= bill.fund,
        }
        Reply::Done
    }

    fn undo(&mut self, network: &mut Network, original: u32, undone: &Body) {
        match undone {
            Body::Settle(_) => {
                let place = self.ledger.iter().position(|(number, _)| *number == original);
                if let Some(place) = place {
                    self.take(network, place);
                }
            }
            Body::Cancel(bill) => self.put(network, original, *bill),
            Body::File(days) => {
                self.filed.remove(days);
            }
            Body::Pay { fund, .. } => self.received -= fund,
            _ => {}
        }
    }

    fn reconcile(&mut self, network: &mut Network, month: usize, count: usize, fund: i64) -> Reply {
        let mine: Vec<Bill> = self.of_month(month);
        let total: i64 = mine.iter().map(|bill| bill.fund).sum();
        if mine.len() != count || total != fund {
            return Reply::Refused(Refusal::Differs);
        }
        if !self.closed[month] {
            self.closed[month] = true;
            if self.safeguards.on(Safeguard::ReconcileBeforeClearing) {
                self.client.ask(network, Body::Details { month, bills: mine });
            } else {
                self.state(network, month);
            }
        }
        Reply::Done
    }

    /// Draws a statement up.
    fn state(&mut self, network: &mut Network, month: usize) {
        self.clearing += 1;
        let (clearing, fund) = (self.clearing, self.owed[month]);
        self.client.ask(network, Body::Statement { clearing, month, fund });
    }

    fn roll_back(&mut self, network: &mut Network, clearing: u32, month: usize) -> Reply {
        if clearing == self.clearing_of(month) {
            self.state(network, month);
        }
        Reply::Done
    }

    /// The last statement of a month.
    fn clearing_of(&self, month: usize) -> u32 {
        let statements =
            self.client.questions.values().filter_map(|question| match question.body {
                Body::Statement { clearing, month: of, .. } if of == month => Some(clearing),
                _ => None,
            });
        statements.max().unwrap_or(0)
    }

    /// What the insured place answered, or did not.
    pub fn learn(&mut self, network: &mut Network, body: &Body, reply: Option<Reply>) {
        match (body, reply) {
            (Body::Details { month, .. }, Some(Reply::Done)) if self.clearing_of(*month) == 0 => {
                self.state(network, *month);
            }
            (Body::Statement { clearing, month, .. }, None)
                if *clearing < self.clearing_of(*month) => {}
            (body, None) => {
                self.client.ask(network, body.clone());
            }
            _ => {}
        }
    }

    pub fn of_month(&self, month: usize) -> Vec<Bill> {
        let bills = self.ledger.iter().map(|(_, bill)| *bill);
        bills.filter(|bill| bill.month == month).collect()
    }
}

/// The agency of the place of insurance.
pub struct InsuredPlace {
    safeguards: Safeguards,
    desk: Desk,
    /// Asks the service place.
    pub client: Client,
    pub ledger: BTreeMap<u32, Bill>,
    undone: BTreeSet<u32>,
    reconciled: [bool; 2],
    rolled_back: BTreeSet<u32>,
    confirmed: BTreeMap<u32, i64>,
    paid: BTreeSet<u32>,
    pub cash: i64,
}

impl InsuredPlace {
    pub fn new(safeguards: Safeguards) -> Self {
        Self {
            safeguards,
            desk: Desk::new(safeguards),
            client: Client::new(Party::InsuredPlace, Party::ServicePlace, 20_000, safeguards),
            ledger: BTreeMap::new(),
            undone: BTreeSet::new(),
            reconciled: [false; 2],
            rolled_back: BTreeSet::new(),
            confirmed: BTreeMap::new(),
            paid: BTreeSet::new(),
            cash: 0,
        }
    }

    /// A copy of a settlement, or that it is undone; they come in any order, if at all.
    pub fn copy(&mut self, bill: Bill, undone: bool) {
        if self.reconciled[bill.month] && self.safeguards.on(Safeguard::ClosedMonthRefuses) {
            return;
        }
        if undone {
            self.undone.insert(bill.setl);
            self.ledger.remove(&bill.setl);
        } else if !self.undone.contains(&bill.setl) {
            self.ledger.insert(bill.setl, bill);
        }
    }

    /// Answers a message of the service place.
    pub fn handle(&mut self, network: &mut Network, number: u32, body: &Body) -> Reply {
        if let Some(reply) = self.desk.known(number, body) {
            return reply;
        }
        let reply = match body {
            Body::Details { month, bills } => self.take_over(*month, bills),
            Body::Statement { clearing, month, fund } => {
                self.confirm(network, *clearing, *month, *fund)
            }
            _ => Reply::Done,
        };
        self.desk.remember(number, body, reply);
        reply
    }

    fn take_over(&mut self, month: usize, bills: &[Bill]) -> Reply {
        self.ledger.retain(|_, bill| bill.month != month);
        self.ledger.extend(bills.iter().map(|bill| (bill.setl, *bill)));
        self.reconciled[month] = true;
        Reply::Done
    }

    fn confirm(&mut self, network: &mut Network, clearing: u32, month: usize, fund: i64) -> Reply {
        if self.rolled_back.contains(&clearing) || self.confirmed.contains_key(&clearing) {
            return Reply::Done;
        }
        let mine = self.ledger.values().filter(|bill| bill.month == month);
        let mine: i64 = mine.map(|bill| bill.fund).sum();
        if mine != fund && self.safeguards.on(Safeguard::ReconcileBeforeClearing) {
            return Reply::Refused(Refusal::Differs);
        }
        self.confirmed.insert(clearing, fund);
        network.after(40, Event::PayNow { clearing, month });
        if network.happens(25) {
            let when = 10 + network.below(60);
            network.after(when, Event::RollBackNow { clearing, month });
        }
        Reply::Done
    }

    pub fn pay(&mut self, network: &mut Network, clearing: u32, month: usize) {
        if self.rolled_back.contains(&clearing) {
            return;
        }
        let Some(&fund) = self.confirmed.get(&clearing) else { return };
        self.paid.insert(clearing);
        self.client.ask(network, Body::Pay { clearing, month, fund });
    }

    pub fn roll_back(&mut self, network: &mut Network, clearing: u32, month: usize) {
        let paid = self.paid.contains(&clearing);
        if paid && self.safeguards.on(Safeguard::RollBackOnlyBeforePayment) {
            return;
        }
        self.rolled_back.insert(clearing);
        self.client.ask(network, Body::RollBack { clearing, month });
    }

    /// What became known of what was asked; `None` if it is to be asked again.
    pub fn learn(&mut self, network: &mut Network, body: &Body, reply: Option<Reply>) {
        match (body, reply) {
            (Body::Pay { fund, .. }, Some(Reply::Done)) => self.cash -= fund,
            (Body::Pay { .. } | Body::RollBack { .. }, None) => {
                self.client.ask(network, body.clone());
            }
            _ => {}
        }
    }
}
