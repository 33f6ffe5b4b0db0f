//! Faults about days: first and last ones, and whose clock is looked at.

use ltci::{Date, text};
use serde_json::{Value, json};

use super::{Mutant, Object};

/// What depends on a day.
const DATED: &[&str] = &["recognise", "map", "seal_verify"];

/// The day that the machine of a mutant shows.
const TODAY: &str = "2026-11-22";

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "last-day-excluded",
        says: text!("截止当日视为已失效", "the last day is taken for one too late"),
        ops: DATED,
        hears: |question| shift(question, |day, ends| ends.contains(&day), 1),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "day-after-included",
        says: text!("截止次日视为仍有效", "the day after the last is still taken"),
        ops: DATED,
        hears: |question| {
            shift(question, |day, ends| ends.iter().any(|end| next(*end, 1) == Some(day)), -1);
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "clock-of-the-machine",
        says: text!(
            "以机器的日期代替判定日",
            "the machine's date is taken for the day of judgement"
        ),
        ops: &["validate", "recognise", "seal_verify"],
        hears: |question| {
            question.insert("as_of".to_owned(), json!(TODAY));
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "map-date-ignored",
        says: text!("查对照时不看日期", "a mapping is asked without regard to the date"),
        ops: &["map"],
        hears: |question| {
            question.insert("date".to_owned(), json!(TODAY));
        },
        ..Mutant::FAULTLESS
    },
];

/// Moves the day of a question where it stands in a relation to the last days that it names.
fn shift(question: &mut Object, concerned: fn(Date, &[Date]) -> bool, days: i32) {
    let name = if question.contains_key("date") { "date" } else { "as_of" };
    let Some(day) = question.get(name).and_then(day) else { return };
    let mut ends = Vec::new();
    question.values().for_each(|value| last_days(value, &mut ends));
    if let Some(moved) = next(day, days).filter(|_| concerned(day, &ends)) {
        question.insert(name.to_owned(), json!(moved.to_string()));
    }
}

/// The days on which something ends, wherever they stand.
fn last_days(value: &Value, ends: &mut Vec<Date>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if ["enddate", "in_force_to", "valid_to"].contains(&name.as_str()) {
                    ends.extend(day(member));
                }
                last_days(member, ends);
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| last_days(element, ends)),
        _ => {}
    }
}

fn day(value: &Value) -> Option<Date> {
    value.as_str()?.parse().ok()
}

/// The day so many days later.
fn next(day: Date, days: i32) -> Option<Date> {
    let civil: jiff::civil::Date = day.to_string().parse().ok()?;
    civil.checked_add(jiff::Span::new().days(days)).ok()?.to_string().parse().ok()
}
