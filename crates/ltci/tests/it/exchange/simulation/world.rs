//! A world of one institution, two agencies and two months: run to its end, then looked at.

use std::collections::BTreeSet;

use super::agency::{InsuredPlace, ServicePlace};
use super::client::{Client, Entry};
use super::institution::{Institution, Task, reply_of};
use super::network::{Bill, Body, Event, Network, Party};
use super::safeguard::Safeguards;

/// A world that is not at rest after so many events never will be.
const MOST_EVENTS: usize = 5_000;
/// When the months end.
const ENDS: [u32; 2] = [300, 700];

pub struct World {
    network: Network,
    institution: Institution,
    service: ServicePlace,
    insured: InsuredPlace,
    /// The care that was given: the days, and whether its settlement is to be cancelled.
    care: Vec<(u32, bool)>,
    pub pressed_twice: bool,
}

impl World {
    /// Two persons, two months, sometimes cancelled, sometimes pressed twice, sometimes too late.
    pub fn new(seed: u64, safeguards: Safeguards) -> Self {
        let mut network = Network::new(seed);
        let mut tasks = Vec::new();
        for days in 0..4 {
            let month = usize::from(days >= 2);
            let fund = i64::from(1_000 + network.below(20_000));
            let bill = Bill { setl: days, days, month, fund };
            tasks.push(Task::new(bill, network.happens(25), network.happens(12)));
            let late = month == 0 && network.happens(20);
            let begin = if month == 0 && !late { 0 } else { ENDS[0] };
            let start = begin + network.below(200);
            let task = tasks.len() - 1;
            network.after(start, Event::Start { task });
        }
        for (month, end) in ENDS.into_iter().enumerate() {
            network.after(end, Event::MonthEnd(month));
        }
        Self {
            network,
            care: tasks.iter().map(|task| (task.bill.days, task.to_cancel)).collect(),
            pressed_twice: tasks.iter().any(|task| task.pressed_twice),
            institution: Institution::new(safeguards, tasks),
            service: ServicePlace::new(safeguards),
            insured: InsuredPlace::new(safeguards),
        }
    }

    /// Runs until nothing is under way.
    ///
    /// # Errors
    /// What is wrong at the end.
    pub fn run(&mut self) -> Result<(), String> {
        for _ in 0..MOST_EVENTS {
            match self.network.next() {
                Some(event) => self.happen(event),
                None => return self.look(),
            }
        }
        Err("never at rest".to_owned())
    }

    fn happen(&mut self, event: Event) {
        let network = &mut self.network;
        match event {
            Event::Request { from, to, number, body } => {
                let reply = match to {
                    Party::ServicePlace => self.service.handle(network, number, &body),
                    _ => self.insured.handle(network, number, &body),
                };
                network.send(&Event::Answer { to: from, number, body, reply });
            }
            Event::Answer { to, number, body, reply } => {
                let known = self.client(to).answered_by(number, &body, reply);
                if let Some(known) = known {
                    self.learn(to, &known);
                }
            }
            Event::TimeOut { party, number } => {
                if let Some(known) = self.client(party).out_of_time(number) {
                    self.learn(party, &known);
                }
            }
            Event::Copy { bill, undone } => self.insured.copy(bill, undone),
            Event::Start { task } => self.institution.start(network, task),
            Event::MonthEnd(month) => self.institution.month_end(network, month),
            Event::PayNow { clearing, month } => self.insured.pay(network, clearing, month),
            Event::RollBackNow { clearing, month } => {
                self.insured.roll_back(network, clearing, month);
            }
        }
    }

    /// The party as one who asked, with the network.
    fn client(&mut self, party: Party) -> Asking<'_> {
        let client = match party {
            Party::Institution => &mut self.institution.client,
            Party::ServicePlace => &mut self.service.client,
            Party::InsuredPlace => &mut self.insured.client,
        };
        Asking { client, network: &mut self.network }
    }

    fn learn(&mut self, party: Party, known: &super::client::Known) {
        let network = &mut self.network;
        match party {
            Party::Institution => self.institution.learn(network, known),
            Party::ServicePlace => self.service.learn(network, &known.body, reply_of(known)),
            Party::InsuredPlace => self.insured.learn(network, &known.body, reply_of(known)),
        }
    }

    /// What must be true at the end.
    fn look(&self) -> Result<(), String> {
        let holds = |holds: bool, what: &str| if holds { Ok(()) } else { Err(what.to_owned()) };
        let clients = [&self.institution.client, &self.service.client, &self.insured.client];
        holds(!clients.iter().any(|client| client.is_in_doubt()), "an outcome is unknown")?;
        holds(self.institution.balanced == [true; 2], "a month is not balanced")?;
        let mut mine: Vec<Bill> = self.institution.settled().collect();
        mine.sort_by_key(|bill| bill.setl);
        let mut theirs: Vec<Bill> = self.service.ledger.iter().map(|(_, bill)| *bill).collect();
        theirs.sort_by_key(|bill| bill.setl);
        let insured: Vec<Bill> = self.insured.ledger.values().copied().collect();
        holds(mine == theirs, "institution and service place have different settlements")?;
        holds(theirs == insured, "the agencies have different settlements")?;
        let days: BTreeSet<u32> = theirs.iter().map(|bill| bill.days).collect();
        holds(days.len() == theirs.len(), "the same days are settled twice")?;
        for (day, to_cancel) in &self.care {
            holds(days.contains(day) != *to_cancel, "care is not settled, or not cancelled")?;
        }
        let owed: i64 = theirs.iter().map(|bill| bill.fund).sum();
        holds(self.insured.cash == -owed, "the insured place paid another amount than it owes")?;
        holds(self.service.received == owed, "the service place received another amount")
    }

    /// What the institution wrote down.
    pub fn log(&self) -> &[Entry] {
        &self.institution.client.log
    }

    /// What the funds owe at the end.
    pub fn owed(&self) -> i64 {
        self.service.ledger.iter().map(|(_, bill)| bill.fund).sum()
    }
}

/// A client at work.
struct Asking<'w> {
    client: &'w mut Client,
    network: &'w mut Network,
}

impl Asking<'_> {
    fn answered_by(
        &mut self,
        number: u32,
        body: &Body,
        reply: super::network::Reply,
    ) -> Option<super::client::Known> {
        self.client.answered(self.network, number, body, reply)
    }

    fn out_of_time(&mut self, number: u32) -> Option<super::client::Known> {
        self.client.timed_out(self.network, number)
    }
}
