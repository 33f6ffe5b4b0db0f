//! Documents near a valid one.

use proptest::prelude::*;
use serde_json::{Value, json};

pub const BASES: &[&str] = &[
    include_str!("../../data/bases/assessment.json"),
    include_str!("../../data/bases/assessment-minimal.json"),
    include_str!("../../data/bases/assessment-most-severe.json"),
    include_str!("../../data/bases/assessment-review.json"),
];

/// One change to a document.
#[derive(Clone, Debug)]
pub enum Mutation {
    /// Puts a value in the place of the nth member or element.
    Replace(usize, Value),
    /// Removes the nth member or element.
    Remove(usize),
    /// Adds an unknown member to the nth object.
    Add(usize, Value),
    /// Repeats the nth element of a list.
    Repeat(usize),
}

/// A base document with a few changes.
pub fn mutated(values: BoxedStrategy<Value>) -> impl Strategy<Value = Value> {
    let change = prop_oneof![
        6 => (any::<usize>(), values.clone()).prop_map(|(place, value)| Mutation::Replace(place, value)),
        2 => any::<usize>().prop_map(Mutation::Remove),
        1 => (any::<usize>(), values).prop_map(|(place, value)| Mutation::Add(place, value)),
        1 => any::<usize>().prop_map(Mutation::Repeat),
    ];
    (0..BASES.len(), prop::collection::vec(change, 0..4)).prop_map(|(base, changes)| {
        let mut document: Value = serde_json::from_str(BASES[base]).expect("a base document");
        for change in changes {
            apply(&mut document, change);
        }
        document
    })
}

/// Values of every type, many of them right somewhere.
pub fn any_value() -> BoxedStrategy<Value> {
    prop_oneof![
        4 => likely_text().prop_map(Value::from),
        3 => (-3i64..205).prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => "\\PC{0,60}".prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
        1 => Just(json!(null)),
        1 => Just(json!(true)),
        1 => Just(json!({})),
        1 => Just(json!([])),
        1 => Just(json!(["3"])),
        1 => Just(json!({"a": {"b": "c"}})),
        1 => Just(json!({"begndate": "2026-01-01", "enddate": "2026-01-31"})),
        1 => Just(json!({"adl": 40, "cognition": 10, "sensory": 9})),
    ]
    .boxed()
}

/// Texts at the edge of some form.
pub fn likely_text() -> BoxedStrategy<String> {
    let edges = [
        "",
        " ",
        "0",
        "1",
        "2",
        "3",
        "5",
        "6",
        "9",
        "01",
        "08",
        "99",
        "410",
        "initial",
        "expert",
        "assessor",
        "assessment",
        "nhsa-2021",
        "2026-01-05",
        "2024-02-29",
        "2026-02-29",
        "2026-02-30",
        "2026-13-01",
        "1900-01-01",
        "1899-12-31",
        "2199-12-31",
        "2200-01-01",
        "2026-1-5",
        "２０２６-０１-０５",
        "330200",
        "033020",
        "999999",
        "33020",
        "11010519491231002X",
        "11010519491231002x",
        "110105194912310021",
        "91350100M000100Y43",
        "91350100M000100Y44",
        "91350100M000100Y4Z",
        "SAMPLE-A1",
        "SAMPLE A1",
        "样例",
        "　样例",
        "样例\u{3000}",
        "a\u{7f}b",
        "\u{85}",
        "a\u{2028}b",
        "\u{fffe}",
        "a\tb",
        "a\nb",
        "\u{a0}x",
        "x".repeat(31).leak(),
        "x".repeat(30).leak(),
        "样".repeat(50).leak(),
        "样".repeat(51).leak(),
        "样".repeat(100).leak(),
        "样".repeat(101).leak(),
        "&<>\"'",
        "]]>",
        "-1",
        "007",
        "1.0",
        "𠮷".repeat(50).leak(),
    ];
    prop::sample::select(edges.to_vec()).prop_map(str::to_owned).boxed()
}

fn apply(document: &mut Value, change: Mutation) {
    match change {
        Mutation::Replace(place, value) => {
            if let Some(target) = pick(document, place).and_then(|path| document.pointer_mut(&path))
            {
                *target = value;
            }
        }
        Mutation::Remove(place) => {
            if let Some((parent, last)) =
                pick(document, place).as_deref().and_then(|path| path.rsplit_once('/'))
            {
                match document.pointer_mut(parent) {
                    Some(Value::Object(members)) => drop(members.shift_remove(last)),
                    Some(Value::Array(elements)) => {
                        last.parse::<usize>().map(|place| elements.remove(place)).ok();
                    }
                    _ => {}
                }
            }
        }
        Mutation::Add(place, value) => {
            let path = pick(document, place).unwrap_or_default();
            if let Some(Value::Object(members)) = document.pointer_mut(&path) {
                members.insert("extra".to_owned(), value);
            }
        }
        Mutation::Repeat(place) => {
            let path = pick(document, place).unwrap_or_default();
            if let Some(Value::Array(elements)) = document.pointer_mut(&path) {
                elements.extend(elements.first().cloned());
            }
        }
    }
}

/// The pointer of the nth member or element, counted round.
fn pick(document: &Value, place: usize) -> Option<String> {
    let mut all = Vec::new();
    collect(document, "", &mut all);
    (!all.is_empty()).then(|| all[place % all.len()].clone())
}

fn collect(value: &Value, path: &str, all: &mut Vec<String>) {
    let mut visit = |name: &str, inner: &Value| {
        let path = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
        all.push(path.clone());
        collect(inner, &path, all);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, inner)| visit(name, inner)),
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(place, inner)| visit(&place.to_string(), inner));
        }
        _ => {}
    }
}
