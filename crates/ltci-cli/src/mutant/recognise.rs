//! Faults in recognition and in mappings.

use ltci::text;
use serde_json::{Value, json};

use super::spoken::{at, each, rewrite};
use super::{Mutant, Object};

const RECOGNISING: &[&str] = &["recognise"];

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "direction-ignored",
        says: text!("单向协议当作双向", "an agreement of one direction is taken for both"),
        ops: RECOGNISING,
        hears: |question| each(question, "agreements", both_ways),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "expired-agreement",
        says: text!("已停止施行的协议仍适用", "an agreement that has ended still applies"),
        ops: RECOGNISING,
        hears: |question| {
            header(question, |header| {
                header.shift_remove("in_force_to");
            });
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "coming-agreement",
        says: text!("尚未施行的协议已适用", "an agreement applies before it is in force"),
        ops: RECOGNISING,
        hears: |question| {
            header(question, |header| {
                header.insert("in_force_from".to_owned(), json!("2000-01-01"));
            });
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "any-insurance",
        says: text!("不看险种是否在协议之内", "the insurance need not be agreed upon"),
        ops: RECOGNISING,
        hears: |question| terms(question, "insutypes"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "any-scale",
        says: text!("不看评估标准是否约定", "the scale need not be agreed upon"),
        ops: RECOGNISING,
        hears: |question| terms(question, "scale"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "seal-not-demanded",
        says: text!("协议要求签章的不要求", "a seal that is agreed upon is not asked for"),
        ops: RECOGNISING,
        hears: |question| terms(question, "seal_required"),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "level-told-anyway",
        says: text!("不认可也答等级", "a level is told where nothing is recognised"),
        ops: RECOGNISING,
        answers: |asked, answer| {
            let level = asked.question.get("assessment").and_then(|told| told.get("level"));
            if let (false, Some(level)) = (answer.contains_key("level"), level) {
                answer.insert("level".to_owned(), level.clone());
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "relation-guessed",
        says: text!("对照关系一律答“等同”", "every mapping is told to be equivalent"),
        ops: &["map"],
        answers: |_, answer| {
            each(answer, "targets", |target| rewrite(target, "relation", |_| "equivalent".into()));
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "first-target-only",
        says: text!("对应多个项目时只答第一个", "only the first of several targets is told"),
        ops: &["map"],
        answers: |_, answer| {
            if let Some(Value::Array(targets)) = answer.get_mut("targets") {
                targets.truncate(1);
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "code-by-its-beginning",
        says: text!("地方编码按前几位查", "a local code is found by its beginning"),
        ops: &["map"],
        hears: by_beginning,
        ..Mutant::FAULTLESS
    },
];

/// Those who issue and those who accept become one group.
fn both_ways(agreement: &mut Object) {
    at(agreement, &["parties"], |parties| {
        let areas = ["from_area", "to_area"].map(|name| parties.shift_remove(name));
        if let [Some(Value::Array(from)), Some(Value::Array(to))] = areas {
            parties.insert("group".to_owned(), json!([from, to].concat()));
        }
    });
}

fn header(question: &mut Object, change: impl Fn(&mut Object)) {
    each(question, "agreements", |agreement| at(agreement, &["agreement"], &change));
}

fn terms(question: &mut Object, name: &str) {
    each(question, "agreements", |agreement| {
        at(agreement, &["terms"], |terms| {
            terms.shift_remove(name);
        });
    });
}

fn by_beginning(question: &mut Object) {
    let item = question.get("item").and_then(Value::as_str).unwrap_or_default();
    let entries = question.get("map").and_then(|map| map.get("entries")?.as_array());
    let codes = entries.into_iter().flatten().filter_map(|entry| entry.get("local_item_codg"));
    let mut alike = codes.filter(|code| code.as_str().is_some_and(|code| code.starts_with(item)));
    if let Some(found) = alike.next().cloned() {
        question.insert("item".to_owned(), found);
    }
}
