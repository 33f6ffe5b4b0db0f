//! Settlements whose amounts are worked by hand: the arithmetic stands in the title of each case.
//!
//! Nothing asks the core what it thinks; it is asked for nothing but the shipped profiles.

#![expect(clippy::too_many_lines, reason = "lists of cases, declared one after another")]

mod boundaries;
mod caps;
mod cash;
mod devices;
mod quotas;
mod regions;
mod regions_known_in_part;
mod rounding;
mod rounding_limits;
mod starts;
mod units;
mod unknown;

use ltci::region::Regions;
use ltci::{Money, Text};
use serde_json::{Value, json};

use super::cases::case;
use super::recognise::edited;

/// The files of cases, all of them declared by hand.
pub fn declared() -> [(&'static str, Vec<Value>); 12] {
    [
        ("regions", regions::all()),
        ("regions-known-in-part", regions_known_in_part::all()),
        ("rounding", rounding::all()),
        ("rounding-limits", rounding_limits::all()),
        ("boundaries", boundaries::all()),
        ("caps", caps::all()),
        ("quotas", quotas::all()),
        ("starts", starts::all()),
        ("units", units::all()),
        ("unknown", unknown::all()),
        ("cash", cash::all()),
        ("devices", devices::all()),
    ]
}

/// The main amounts, sorted.
const MAIN: [&str; 3] = ["fund_pay_sumamt", "inscp_scp_amt", "psn_part_amt"];

/// The base settlement without its lines, and with sums of nothing.
fn empty_settlement() -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/settlement.json");
    let base: Value = serde_json::from_str(text).unwrap_or_default();
    let nothing = json!("0.00");
    edited(
        base,
        &[
            ("/plan_id", Value::Null),
            ("/details", Value::Null),
            ("/setldetail", Value::Null),
            ("/medfee_sumamt", nothing.clone()),
            ("/inscp_scp_amt", nothing.clone()),
            ("/fund_pay_sumamt", nothing.clone()),
            ("/psn_part_amt", nothing.clone()),
            ("/psn_cash_pay", nothing),
        ],
    )
}

/// A shipped profile as a document.
pub fn shipped(division: &str) -> Value {
    let regions = Regions::shipped();
    let profile = division.parse().ok().and_then(|division| regions.of(&division, None).cloned());
    json!(profile)
}

/// A profile made up for a case: its benefit lines, and other parts.
pub fn made_up(benefits: &[Value], parts: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/region-profile.json");
    let base: Value = serde_json::from_str(text).unwrap_or_default();
    let without = ["/entitlement", "/supplements", "/devices", "/settlement", "/directory"];
    let without: Vec<_> = without.iter().map(|part| (*part, Value::Null)).collect();
    let lines: Vec<_> = benefits.iter().cloned().map(sourced).collect();
    edited(edited(edited(base, &without), &[("/benefits", json!(lines))]), parts)
}

/// A figure of a made-up profile.
pub fn figure(value: impl Into<Value>) -> Value {
    sourced(json!({ "value": value.into() }))
}

/// With the source of what is made up.
pub fn sourced(mut statement: Value) -> Value {
    statement["source"] = json!("样例文件");
    statement["confidence"] = json!("stated");
    statement
}

/// A line: when, how many, of what, at which price, for how much.
pub type Line<'l> = (&'l str, &'l str, &'l str, &'l str, &'l str);

/// A question about a settlement.
pub struct Question {
    id: &'static str,
    title: Text,
    clause: &'static str,
    settlement: Value,
    profile: Value,
    paid: Option<Value>,
}

impl Question {
    /// The empty settlement under a profile.
    pub fn new(id: &'static str, title: Text, clause: &'static str, profile: Value) -> Self {
        Self { id, title, clause, settlement: empty_settlement(), profile, paid: None }
    }

    /// Adds lines, which make up the total. A time is a day of the base's February at nine, or in
    /// full.
    pub fn lines(mut self, lines: &[Line<'_>]) -> Self {
        let amounts = lines.iter().filter_map(|line| line.4.parse::<Money>().ok());
        let total: i64 = amounts.map(Money::fen).sum();
        self = self.total(total);
        let details: Vec<_> =
            lines.iter().enumerate().map(|(place, line)| detail(place, line)).collect();
        self.settlement = edited(self.settlement, &[("/details", json!(details))]);
        self
    }

    /// Adds rented devices: name, days, rent a day, amount. They come to the total.
    pub fn devices(mut self, devices: &[(&str, u32, &str, &str)]) -> Self {
        let amounts = devices.iter().filter_map(|device| device.3.parse::<Money>().ok());
        let total: i64 = amounts.map(Money::fen).sum();
        self = self.total(total);
        let devices = devices.iter().enumerate().map(|(place, (name, days, rent, amount))| {
            json!({
                "feedetl_sn": format!("SAMPLE-D-{:06}", 900 + place),
                "device_name": name, "begndate": "2026-02-01", "enddate": "2026-02-28",
                "days": days, "pric": rent, "det_item_fee_sumamt": amount, "inscp_scp_amt": amount,
            })
        });
        let devices: Vec<_> = devices.collect();
        self.settlement = edited(self.settlement, &[("/devices", json!(devices))]);
        self
    }

    /// Adds to the total.
    fn total(mut self, fen: i64) -> Self {
        let stated = self.settlement["medfee_sumamt"].as_str().unwrap_or_default();
        let before = stated.parse::<Money>().map_or(0, Money::fen);
        let total = Money::from_fen(before + fen).unwrap_or_default();
        self.settlement["medfee_sumamt"] = json!(total);
        self
    }

    /// Changes the settlement.
    pub fn edit(mut self, edits: &[(&str, Value)]) -> Self {
        self.settlement = edited(self.settlement, edits);
        self
    }

    /// Says what was settled before, in place of what the settlement says.
    pub fn paid(mut self, paid: Value) -> Self {
        self.paid = Some(paid);
        self
    }

    /// The case: covered amount, fund part, personal part.
    pub fn gives(self, [covered, fund, person]: [&str; 3]) -> Value {
        self.tells(&json!({
            "inscp_scp_amt": covered, "fund_pay_sumamt": fund, "psn_part_amt": person,
        }))
    }

    /// The case in which only the covered amount can be computed.
    pub fn covers(self, covered: &str) -> Value {
        let absent = ["fund_pay_sumamt", "psn_part_amt"];
        self.tells(&json!({ "inscp_scp_amt": covered, "absent": absent }))
    }

    /// The case in which nothing can be computed.
    pub fn gives_nothing(self) -> Value {
        self.tells(&json!({ "absent": MAIN }))
    }

    /// The case of a document that is not of the form.
    pub fn refused(self, code: &str, path: &str) -> Value {
        let finding = json!({ "code": code, "path": path });
        self.tells(&json!({ "verdict": "refused", "findings": [finding] }))
    }

    /// The case with its whole answer.
    pub fn tells(self, expect: &Value) -> Value {
        let id = format!("settle/{}", self.id);
        let clause = [format!("LTCI-SPEC-1 {}", self.clause)];
        let mut members = vec![("settlement", self.settlement), ("profile", self.profile)];
        members.extend(self.paid.map(|paid| ("paid", paid)));
        case(&id, "must", "settle", &clause, self.title, members, expect)
    }
}

fn detail(place: usize, (time, count, unit, price, amount): &Line<'_>) -> Value {
    let time =
        if time.len() == 2 { format!("2026-02-{time} 09:00:00") } else { (*time).to_owned() };
    json!({
        "feedetl_sn": format!("SAMPLE-D-{:06}", place + 1),
        "ltc_item_codg": "SAMPLE00000000007",
        "fee_ocur_time": time,
        "cnt": count, "unit": unit, "pric": price,
        "det_item_fee_sumamt": amount, "inscp_scp_amt": amount,
    })
}

/// Of another care mode.
pub fn mode(mode: &str) -> (&'static str, Value) {
    ("/care_mode", json!(mode))
}

/// Of a level of another scale.
pub fn level(scale: &str, level: &str) -> [(&'static str, Value); 2] {
    [
        ("/assessment/scale", json!({ "id": scale, "version": "1" })),
        ("/assessment/level", json!(level)),
    ]
}
