//! Faults that are put into documents, each with the finding that it must get.

use serde_json::{Value, json};

use super::person::Dice;

/// A fault: a change at a pointer, and the finding at a path.
pub(super) struct Fault {
    pointer: &'static str,
    change: Change,
    pub code: &'static str,
    pub path: &'static str,
}

enum Change {
    Put(fn() -> Value),
    Remove,
    Add,
}

const fn put(
    pointer: &'static str,
    value: fn() -> Value,
    code: &'static str,
    path: &'static str,
) -> Fault {
    Fault { pointer, change: Change::Put(value), code, path }
}

/// Faults that any document can have.
const OF_ANY: &[Fault] = &[
    put("/doc_ver", || json!("2"), "LTC-I-031", "/doc_ver"),
    Fault { pointer: "/doc_ver", change: Change::Remove, code: "LTC-F-001", path: "/doc_ver" },
    Fault { pointer: "/remark", change: Change::Add, code: "LTC-F-002", path: "/remark" },
];

/// Faults of a settlement.
const OF_SETTLEMENT: &[Fault] = &[
    put("/hosp_part_amt", || json!("0.01"), "LTC-S-002", "/medfee_sumamt"),
    put("/setl_time", || json!("2026-02-30 08:00:00"), "LTC-F-011", "/setl_time"),
    put("/details/0/pric", || json!("65.0"), "LTC-F-012", "/details/0/pric"),
    put("/details/0/unit", || json!("次"), "LTC-I-049", "/details/0/unit"),
    put("/psn_cash_pay", || json!("43.7"), "LTC-F-012", "/psn_cash_pay"),
];

impl Fault {
    /// One of the faults that a document can have.
    pub(super) fn pick(document: &Value, dice: &mut Dice) -> Option<&'static Self> {
        let own = match document["doc_type"].as_str() {
            Some("settlement") => OF_SETTLEMENT,
            _ => &[],
        };
        let place = usize::try_from(dice.below((OF_ANY.len() + own.len()) as u64)).ok()?;
        OF_ANY.iter().chain(own).nth(place)
    }

    /// Puts the fault into the document.
    pub(super) fn spoil(&self, document: &mut Value) {
        let Some((parent, name)) = self.pointer.rsplit_once('/') else { return };
        match &self.change {
            Change::Put(value) => {
                if let Some(place) = document.pointer_mut(self.pointer) {
                    *place = value();
                }
            }
            Change::Add | Change::Remove => {
                let Some(Value::Object(members)) = document.pointer_mut(parent) else { return };
                match self.change {
                    Change::Remove => drop(members.shift_remove(name)),
                    _ => drop(members.insert(name.to_owned(), json!("样例"))),
                }
            }
        }
    }
}
