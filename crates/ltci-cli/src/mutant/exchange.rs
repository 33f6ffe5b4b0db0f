//! Faults in the states of transactions and months.

use std::collections::BTreeSet;

use ltci::text;
use serde_json::{Value, json};

use super::spoken::{amount, each, fen, text as told};
use super::{Mutant, Object};

const EXCHANGING: &[&str] = &["exchange"];

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "resend-paid-twice",
        says: text!("同一编号收到两次，计两次账", "a message that comes twice is booked twice"),
        ops: EXCHANGING,
        answers: |asked, answer| {
            if comes_twice(asked.question) {
                if let Some(ledgers) = answer.get_mut("ledgers") {
                    double(ledgers);
                }
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "reversal-ignored",
        says: text!("不理会冲正", "reversals are ignored"),
        ops: EXCHANGING,
        hears: |question| without(question, "reversal"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "cancellation-ignored",
        says: text!("不理会撤销", "cancellations are ignored"),
        ops: EXCHANGING,
        hears: |question| without(question, "cancellation"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "unknown-is-success",
        says: text!("超时当作成功", "a time-out is taken for success"),
        ops: EXCHANGING,
        hears: |question| timed_out(question, "0"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "unknown-is-failure",
        says: text!("超时当作失败", "a time-out is taken for failure"),
        ops: EXCHANGING,
        hears: |question| timed_out(question, "-1"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "pre-is-final",
        says: text!("预结算当作结算", "a pre-settlement is taken for a final one"),
        ops: EXCHANGING,
        hears: |question| {
            each(question, "messages", |message| {
                if let Some(Value::Object(settlement)) = message.get_mut("settlement") {
                    settlement.insert("setl_kind".to_owned(), json!("final"));
                }
            });
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "pays-by-itself",
        says: text!("确认清分就算付款", "a confirmed statement counts as paid"),
        ops: EXCHANGING,
        answers: |_, answer| {
            each(answer, "months", |month| {
                super::spoken::rewrite(month, "state", |state| match state {
                    "split" => "cleared".to_owned(),
                    other => other.to_owned(),
                });
            });
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "doubt-forgotten",
        says: text!("不确定的金额不报", "money in doubt is not told"),
        ops: EXCHANGING,
        answers: |_, answer| {
            if let Some(Value::Object(ledgers)) = answer.get_mut("ledgers") {
                ledgers.insert("in_doubt".to_owned(), json!("0.00"));
            }
        },
        ..Mutant::FAULTLESS
    },
];

fn messages(question: &Object) -> impl Iterator<Item = &Value> {
    question.get("messages").and_then(Value::as_array).into_iter().flatten()
}

/// Whether the same was sent twice, or answered twice.
fn comes_twice(question: &Object) -> bool {
    let mut seen = BTreeSet::new();
    messages(question).any(|message| !seen.insert((told(message, "event"), told(message, "msgid"))))
}

fn double(value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(double),
        Value::String(text) => {
            if let Some(fen) = fen(text) {
                *value = amount(fen * 2);
            }
        }
        _ => {}
    }
}

/// The messages that carry something are not heard, nor what is answered to them.
fn without(question: &mut Object, content: &str) {
    let ids: BTreeSet<String> = messages(question)
        .filter(|message| message.get(content).is_some())
        .filter_map(|message| told(message, "msgid").map(str::to_owned))
        .collect();
    if let Some(Value::Array(messages)) = question.get_mut("messages") {
        messages.retain(|message| told(message, "msgid").is_none_or(|id| !ids.contains(id)));
    }
}

fn timed_out(question: &mut Object, code: &str) {
    each(question, "messages", |message| {
        if message.get("event") == Some(&json!("timed_out")) {
            message.insert("event".to_owned(), json!("answered"));
            message.insert("infcode".to_owned(), json!(code));
        }
    });
}
