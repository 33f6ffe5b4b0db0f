//! Stories: ordered messages between an institution and two agencies, with loss, duplication,
//! reordering and time-outs, and the money that each must hold at the end.
//!
//! Everything is declared by hand; nothing asks the core what it thinks.

mod boundaries;
mod clearing;
mod network;
mod settling;

use ltci::Text;
use serde_json::{Value, json};

use super::cases::case;

/// The files of stories.
pub fn declared() -> [(&'static str, Vec<Value>); 3] {
    let exchange = settling::all().into_iter().chain(clearing::all());
    [
        ("exchange", exchange.map(Story::case).collect()),
        ("boundaries", boundaries::all().into_iter().map(Story::case).collect()),
        ("network", network::all().into_iter().map(Story::case).collect()),
    ]
}

/// A settlement: its number, and the amounts in yuan.
#[derive(Clone, Copy)]
pub struct Bill {
    number: u32,
    medfee: &'static str,
    fund: &'static str,
    person: &'static str,
}

/// 175.00 = 131.25 + 43.75.
pub const FIRST: Bill = Bill { number: 1, medfee: "175.00", fund: "131.25", person: "43.75" };
/// 240.00 = 180.00 + 60.00, of another person.
pub const SECOND: Bill = Bill { number: 2, medfee: "240.00", fund: "180.00", person: "60.00" };

/// The totals of some settlements.
#[derive(Clone, Copy)]
pub struct Totals(pub u32, pub &'static str, pub &'static str);

/// The money that each must hold at the end.
#[derive(Clone, Copy)]
pub struct Held {
    /// What the persons have paid, and the institution has received.
    pub by_persons: &'static str,
    /// What the institution is to receive from the service place.
    pub to_institution: &'static str,
    /// What the insured place has paid to the service place.
    pub paid: &'static str,
    /// What the insured place is to pay to the service place.
    pub to_pay: &'static str,
    /// What is not known.
    pub in_doubt: &'static str,
}

/// Nobody holds anything.
pub const NOTHING: Held = Held {
    by_persons: "0.00",
    to_institution: "0.00",
    paid: "0.00",
    to_pay: "0.00",
    in_doubt: "0.00",
};
/// The first settlement stands, and is not cleared.
pub const FIRST_DUE: Held =
    Held { by_persons: "43.75", to_institution: "131.25", to_pay: "131.25", ..NOTHING };

/// A story.
pub struct Story {
    name: &'static str,
    title: Text,
    clause: &'static str,
    day: &'static str,
    messages: Vec<Value>,
    states: Vec<Value>,
    months: Vec<Value>,
    held: Held,
    findings: Vec<Value>,
}

impl Story {
    /// A story that begins on the first of March.
    pub fn new(name: &'static str, title: Text, clause: &'static str) -> Self {
        Self {
            name,
            title,
            clause,
            day: "2026-03-01",
            messages: Vec::new(),
            states: Vec::new(),
            months: Vec::new(),
            held: NOTHING,
            findings: Vec::new(),
        }
    }

    /// From now on it is another day.
    pub fn on(mut self, day: &'static str) -> Self {
        self.day = day;
        self
    }

    /// A message is sent.
    pub fn sent(self, number: u32, name: &str, content: &Value) -> Self {
        self.event("sent", number, &json!({ name: content }))
    }

    /// It is done.
    pub fn done(self, number: u32) -> Self {
        self.answered(number, &json!({}))
    }

    /// It is done, and the answer says more.
    pub fn answered(self, number: u32, told: &Value) -> Self {
        let mut answer = json!({ "infcode": "0" });
        add(&mut answer, told);
        self.event("answered", number, &answer)
    }

    /// It is refused.
    pub fn refused(self, number: u32) -> Self {
        self.event("answered", number, &json!({ "infcode": "-1" }))
    }

    /// No answer comes in time.
    pub fn timed_out(self, number: u32) -> Self {
        self.event("timed_out", number, &json!({}))
    }

    fn event(mut self, event: &str, number: u32, told: &Value) -> Self {
        let at = format!("{} 10:{:02}:00", self.day, self.messages.len());
        let mut message = json!({ "event": event, "at": at, "msgid": msgid(number) });
        add(&mut message, told);
        self.messages.push(message);
        self
    }

    /// What became of the messages, in the order in which they were sent first.
    pub fn states(mut self, states: &[(u32, &str)]) -> Self {
        let told =
            |(number, state): &(u32, &str)| json!({ "msgid": msgid(*number), "state": state });
        self.states = states.iter().map(told).collect();
        self
    }

    /// What became of March, the only month.
    pub fn month(mut self, state: &str) -> Self {
        self.months = vec![json!({
            "setlym": "2026-03", "mdtrtarea_admvs": "370200", "insuplc_admdvs": "370600",
            "state": state,
        })];
        self
    }

    /// Who holds which money.
    pub fn held(mut self, held: Held) -> Self {
        self.held = held;
        self
    }

    /// What is wrong, and where.
    pub fn told(mut self, findings: &[(&str, &str)]) -> Self {
        let finding = |(code, path): &(&str, &str)| json!({ "code": code, "path": path });
        self.findings = findings.iter().map(finding).collect();
        self
    }

    fn case(self) -> Value {
        let Held { by_persons, to_institution, paid, to_pay, in_doubt } = self.held;
        let ledger = |received: &str, paid: &str, to_receive: &str, to_pay: &str| {
            json!({
                "received": received, "paid": paid, "to_receive": to_receive, "to_pay": to_pay,
            })
        };
        let ledgers = json!({
            "person": ledger("0.00", by_persons, "0.00", "0.00"),
            "institution": ledger(by_persons, "0.00", to_institution, "0.00"),
            "service_place": ledger(paid, "0.00", to_pay, to_institution),
            "insured_place": ledger("0.00", paid, "0.00", to_pay),
            "in_doubt": in_doubt,
        });
        let expect = json!({
            "states": self.states, "months": self.months, "ledgers": ledgers,
            "findings": self.findings,
        });
        let id = format!("story/{}", self.name);
        // Whatever a story is about, all of states and ledgers are compared.
        let clause = [self.clause, "22.6", "22.7"].map(|clause| format!("LTCI-SPEC-1 {clause}"));
        let messages = [("messages", Value::from(self.messages))];
        case(&id, "must", "exchange", &clause, self.title, messages, &expect)
    }
}

/// The number of a message: below 100 of the institution, below 200 of the service place, then of
/// the insured place.
fn msgid(number: u32) -> String {
    let sender = match number {
        0..100 => "SAMPLE000001",
        100..200 => "SAMPLE370200",
        _ => "SAMPLE370600",
    };
    format!("{sender}20260301100000{number:04}")
}

fn add(message: &mut Value, told: &Value) {
    let members = message.as_object_mut().into_iter();
    for (members, told) in members.zip(told.as_object()) {
        members.extend(told.clone());
    }
}

/// The facts of a settlement.
pub fn settlement(bill: Bill, kind: &str) -> Value {
    json!({
        "setl_id": format!("SAMPLE-S-{:06}", bill.number), "setl_kind": kind,
        "psn_no": format!("SAMPLE{:010}", bill.number), "fixmedins_code": "SAMPLE000001",
        "mdtrtarea_admvs": "370200", "insuplc_admdvs": "370600",
        "period": { "begndate": "2026-02-01", "enddate": "2026-02-28" }, "setlym": "2026-03",
        "medfee_sumamt": bill.medfee, "fund_pay_sumamt": bill.fund, "psn_part_amt": bill.person,
        "hosp_part_amt": "0.00",
    })
}

/// The facts of a cancellation.
pub fn cancellation(bill: Bill, number: u32) -> Value {
    json!({
        "cancellation_id": format!("SAMPLE-X-{number:06}"),
        "setl_id": format!("SAMPLE-S-{:06}", bill.number),
    })
}

/// A reversal or a query.
pub fn about(number: u32) -> Value {
    json!({ "omsgid": msgid(number) })
}

/// The facts of a reconciliation of March.
pub fn reconciliation(Totals(count, medfee, fund): Totals) -> Value {
    json!({
        "reconciliation_id": "SAMPLE-REC-000001", "fixmedins_code": "SAMPLE000001",
        "mdtrtarea_admvs": "370200", "insuplc_admdvs": "370600", "setlym": "2026-03",
        "fixmedins_setl_cnt": count, "medfee_sumamt": medfee, "fund_pay_sumamt": fund,
    })
}

/// The statement of March, with its lines.
pub fn statement(clr_id: &str, bills: &[Bill], totals: Totals) -> Value {
    let line = |bill: &Bill| {
        json!({
            "setl_id": format!("SAMPLE-S-{:06}", bill.number), "fund_pay_sumamt": bill.fund,
        })
    };
    let mut facts = clearing(clr_id, "statement", totals);
    let lines: Vec<_> = bills.iter().map(line).collect();
    add(&mut facts, &json!({ "settlements": lines }));
    facts
}

/// The confirmation of a statement, or its roll-back.
pub fn follows(clr_id: &str, act: &str, oclr_id: &str, totals: Totals) -> Value {
    let mut facts = clearing(clr_id, act, totals);
    add(&mut facts, &json!({ "oclr_id": oclr_id }));
    facts
}

fn clearing(clr_id: &str, act: &str, Totals(count, medfee, fund): Totals) -> Value {
    json!({
        "clr_id": clr_id, "clr_act": act, "mdtrtarea_admvs": "370200", "insuplc_admdvs": "370600",
        "setlym": "2026-03", "fixmedins_setl_cnt": count, "medfee_sumamt": medfee,
        "fund_pay_sumamt": fund,
    })
}

/// A payment by a statement.
pub fn payment(clr_id: &str, fund: &str) -> Value {
    json!({ "clr_id": clr_id, "fund_pay_sumamt": fund })
}
