//! The institution: files, asks, settles, sometimes cancels, and reconciles at the end of a month.

use ltci::exchange::TransactionState;

use super::client::{Client, Known};
use super::network::{Bill, Body, Event, Network, Party, Refusal, Reply};
use super::safeguard::{Safeguard, Safeguards};

/// The care of a person in a month, and how far its settlement is.
#[derive(Clone, Debug)]
pub struct Task {
    pub bill: Bill,
    /// It will be cancelled once it is settled.
    pub to_cancel: bool,
    /// An operator presses twice, when settling or when cancelling.
    pub pressed_twice: bool,
    /// The number of the message that its state depends on.
    current: u32,
    pub stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Waiting,
    Busy,
    Settled,
    /// Nothing stands, and nothing shall.
    Nothing,
}

pub struct Institution {
    safeguards: Safeguards,
    pub client: Client,
    pub tasks: Vec<Task>,
    /// The months for which a reconciliation was sent, and whether it was balanced.
    asked: [bool; 2],
    pub balanced: [bool; 2],
    next_setl: u32,
}

impl Institution {
    pub fn new(safeguards: Safeguards, tasks: Vec<Task>) -> Self {
        let next_setl = 1_000;
        let client = Client::new(Party::Institution, Party::ServicePlace, 0, safeguards);
        Self { safeguards, client, tasks, asked: [false; 2], balanced: [false; 2], next_setl }
    }

    /// Begins with a task; while its month is being reconciled it waits.
    pub fn start(&mut self, network: &mut Network, task: usize) {
        let month = self.tasks[task].bill.month;
        if self.asked[month] && !self.balanced[month] {
            network.after(10, Event::Start { task });
            return;
        }
        self.tasks[task].stage = Stage::Busy;
        let days = self.tasks[task].bill.days;
        self.tasks[task].current = self.client.ask(network, Body::File(days));
    }

    /// The month is over: it is reconciled once everything is known.
    pub fn month_end(&mut self, network: &mut Network, month: usize) {
        // What is too late for an earlier month comes into this one.
        let of_month = |task: &&Task| task.bill.month <= month;
        let open = self.tasks.iter().filter(of_month).any(|task| task.stage == Stage::Busy);
        let open = open || self.client.is_in_doubt();
        if open && self.safeguards.on(Safeguard::KnownBeforeReconciling) {
            network.after(10, Event::MonthEnd(month));
            return;
        }
        self.asked[month] = true;
        let settled: Vec<_> = self.settled().filter(|bill| bill.month == month).collect();
        let (count, fund) = (settled.len(), settled.iter().map(|bill| bill.fund).sum());
        self.client.ask(network, Body::Reconcile { month, count, fund });
    }

    /// What stands as far as the institution knows.
    pub fn settled(&self) -> impl Iterator<Item = Bill> + '_ {
        let settled = self.tasks.iter().filter(|task| task.stage == Stage::Settled);
        settled.map(|task| task.bill)
    }

    /// What became known of a message.
    pub fn learn(&mut self, network: &mut Network, known: &Known) {
        if let Body::Reconcile { month, .. } = known.body {
            return self.reconciled(network, month, known);
        }
        let Some(task) = self.tasks.iter().position(|task| task.current == known.number) else {
            return self.learn_of_second_cancellation(network, known);
        };
        match known.body {
            Body::File(_) => self.filed(network, task, known),
            Body::PreSettle(_) => self.pre_settled(network, task, known),
            Body::Settle(_) => self.settle_known(network, task, known),
            Body::Cancel(_) => self.cancel_known(network, task, known),
            _ => {}
        }
    }

    fn reconciled(&mut self, network: &mut Network, month: usize, known: &Known) {
        match known.state {
            TransactionState::Success => self.balanced[month] = true,
            TransactionState::Unknown if !self.balanced[month] => {
                self.client.ask(network, known.body.clone());
            }
            _ => {}
        }
    }

    fn filed(&mut self, network: &mut Network, task: usize, known: &Known) {
        let bill = self.tasks[task].bill;
        let next = match known.state {
            TransactionState::Success => Body::PreSettle(bill),
            _ => Body::File(bill.days),
        };
        self.tasks[task].current = self.client.ask(network, next);
    }

    fn pre_settled(&mut self, network: &mut Network, task: usize, known: &Known) {
        let bill = self.tasks[task].bill;
        match known.state {
            TransactionState::Success if !self.safeguards.on(Safeguard::PreIsNotFinal) => {
                self.tasks[task].stage = Stage::Settled;
            }
            TransactionState::Success => self.settle(network, task),
            _ => self.tasks[task].current = self.client.ask(network, Body::PreSettle(bill)),
        }
    }

    fn settle(&mut self, network: &mut Network, task: usize) {
        let Task { bill, to_cancel, pressed_twice, .. } = self.tasks[task];
        self.tasks[task].current = self.client.ask(network, Body::Settle(bill));
        if pressed_twice && !to_cancel {
            self.tasks[task].pressed_twice = false;
            self.press_again(network, task);
        }
    }

    /// The same care once more, as a task of its own.
    fn press_again(&mut self, network: &mut Network, task: usize) {
        let mut bill = self.tasks[task].bill;
        bill.setl = self.new_setl();
        let current = self.client.ask(network, Body::Settle(bill));
        let again =
            Task { bill, to_cancel: false, pressed_twice: false, current, stage: Stage::Busy };
        self.tasks.push(again);
    }

    /// Where an operator pressed twice, the reversal of one cancellation may bring back what the
    /// other undid.
    fn learn_of_second_cancellation(&mut self, network: &mut Network, known: &Known) {
        let Body::Cancel(bill) = known.body else { return };
        let task = self.tasks.iter().position(|task| task.bill.setl == bill.setl);
        if let (Some(task), TransactionState::Reversed) = (task, known.state) {
            self.tasks[task].stage = Stage::Busy;
            self.cancel(network, task);
        }
    }

    fn settle_known(&mut self, network: &mut Network, task: usize, known: &Known) {
        match (known.state, known.refusal) {
            (TransactionState::Success, _) if self.tasks[task].to_cancel => {
                self.cancel(network, task);
            }
            (TransactionState::Success, _) => self.tasks[task].stage = Stage::Settled,
            (TransactionState::Fail, Some(Refusal::AlreadySettled)) => {
                self.tasks[task].stage = Stage::Nothing;
            }
            (TransactionState::Fail, Some(Refusal::MonthClosed)) => {
                self.tasks[task].bill.month = 1;
                self.settle_anew(network, task);
            }
            (TransactionState::Fail | TransactionState::Unknown, _)
                if !self.safeguards.on(Safeguard::NewNumberAfterRefusal) =>
            {
                let body = Body::Settle(self.tasks[task].bill);
                self.client.ask_again(network, known.number, body);
            }
            (TransactionState::Unknown, _) if !self.safeguards.on(Safeguard::CancelOnlyKnown) => {
                self.cancel(network, task);
            }
            _ => self.settle_anew(network, task),
        }
    }

    fn settle_anew(&mut self, network: &mut Network, task: usize) {
        self.tasks[task].bill.setl = self.new_setl();
        self.settle(network, task);
    }

    fn cancel(&mut self, network: &mut Network, task: usize) {
        let bill = self.tasks[task].bill;
        self.tasks[task].current = self.client.ask(network, Body::Cancel(bill));
        if self.tasks[task].pressed_twice {
            self.tasks[task].pressed_twice = false;
            self.client.ask(network, Body::Cancel(bill));
        }
    }

    fn cancel_known(&mut self, network: &mut Network, task: usize, known: &Known) {
        match (known.state, known.refusal) {
            (TransactionState::Success, _) | (_, Some(Refusal::NotSettled))
                if self.tasks[task].to_cancel =>
            {
                self.tasks[task].stage = Stage::Nothing;
            }
            (TransactionState::Success, _) | (_, Some(Refusal::NotSettled)) => {
                self.settle_anew(network, task);
            }
            (_, Some(Refusal::MonthClosed)) => self.tasks[task].stage = Stage::Settled,
            _ => {
                let bill = self.tasks[task].bill;
                self.tasks[task].current = self.client.ask(network, Body::Cancel(bill));
            }
        }
    }

    fn new_setl(&mut self) -> u32 {
        self.next_setl += 1;
        self.next_setl
    }
}

impl Task {
    pub fn new(bill: Bill, to_cancel: bool, pressed_twice: bool) -> Self {
        Self { bill, to_cancel, pressed_twice, current: 0, stage: Stage::Waiting }
    }
}

/// What an answer is worth to an agency that asked: `None` if it is to be asked again.
pub fn reply_of(known: &Known) -> Option<Reply> {
    match known.state {
        TransactionState::Success => Some(Reply::Done),
        TransactionState::Fail => Some(Reply::Refused(known.refusal.unwrap_or(Refusal::Busy))),
        _ => None,
    }
}
