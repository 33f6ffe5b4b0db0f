//! Documents near a valid one.

use ltci::DocumentType;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Acceptable documents of every kind, those of assessments first.
pub const BASES: &[&str] = &[
    include_str!("../../data/bases/assessment.json"),
    include_str!("../../data/bases/assessment-minimal.json"),
    include_str!("../../data/bases/assessment-most-severe.json"),
    include_str!("../../data/bases/assessment-review.json"),
    include_str!("../../data/bases/assessment-other-scale.json"),
    include_str!("../../data/bases/directory.json"),
    include_str!("../../data/bases/directory-map.json"),
    include_str!("../../data/bases/region-profile.json"),
    include_str!("../../data/bases/recognition-agreement.json"),
    include_str!("../../data/bases/recognition-request.json"),
    include_str!("../../data/bases/assessment-sealed.json"),
    include_str!("../../data/bases/key-ring.json"),
    include_str!("../../data/bases/self-assessment.json"),
    include_str!("../../data/bases/assessment-history.json"),
    include_str!("../../data/bases/assessment-history-review.json"),
    include_str!("../../data/bases/filing.json"),
    include_str!("../../data/bases/filing-cancellation.json"),
    include_str!("../../data/bases/care-plan.json"),
    include_str!("../../data/bases/service-record.json"),
    include_str!("../../data/bases/settlement.json"),
    include_str!("../../data/bases/cancellation.json"),
    include_str!("../../data/bases/reversal.json"),
    include_str!("../../data/bases/reconciliation.json"),
    include_str!("../../data/bases/clearing.json"),
    include_str!("../../data/bases/exchange.json"),
    include_str!("../../data/bases/exchange-month.json"),
    include_str!("../../data/bases/envelope-request.json"),
    include_str!("../../data/bases/envelope-response.json"),
    include_str!("../../data/bases/recognition-request.json"),
];

/// The base documents of a kind.
pub fn bases_of(kind: DocumentType) -> Vec<Value> {
    let bases = BASES.iter().map(|base| serde_json::from_str(base).expect("a base document"));
    bases.filter(|base: &Value| base["doc_type"] == kind.as_str()).collect()
}

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
    /// Writes the nth object as the list of its values.
    List(usize),
}

/// A base document of a kind with a few changes.
pub fn mutated(kind: DocumentType, values: BoxedStrategy<Value>) -> impl Strategy<Value = Value> {
    let change = prop_oneof![
        6 => (any::<usize>(), values.clone()).prop_map(|(place, value)| Mutation::Replace(place, value)),
        2 => any::<usize>().prop_map(Mutation::Remove),
        1 => (any::<usize>(), values).prop_map(|(place, value)| Mutation::Add(place, value)),
        1 => any::<usize>().prop_map(Mutation::Repeat),
        1 => any::<usize>().prop_map(Mutation::List),
    ];
    let bases = prop::sample::select(bases_of(kind));
    (bases, prop::collection::vec(change, 0..4)).prop_map(|(mut document, changes)| {
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

/// Words of scales, self-assessments and cases.
const OF_CASES: &[&str] = &[
    "gb-t-42195-2022",
    "severe",
    "dependent",
    "partial",
    "F",
    "A",
    "refused",
    "concluded",
    "disputed",
    "review",
    "not_passed",
    "other",
];

/// Texts of region profiles and agreements.
const OF_REGIONS: &[&str] = &[
    "stated",
    "general_knowledge",
    "about",
    "home",
    "0.9000",
    "1.0001",
    "2025-11",
    "2025-13",
    "5101",
    "510",
    "half_up",
];

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
        "样".repeat(2_000).leak(),
        "样".repeat(2_001).leak(),
        "SI001",
        "SI004",
        "SI 004",
        "SAMPLE00000000003",
        "sample-2025",
        "local-sample-2026",
        "official",
        "local",
        "sample",
        "visit",
        "nurse",
        "equivalent",
        "none",
        "3-1次/日",
        "2-2次/周",
        "100次/月",
        "每2小时",
        "生活照护",
        "饮食照护",
        "医保发〔2025〕24号",
        "20.00",
        "30.01",
        "20.0",
        "020.00",
        "2025-09-24",
        "2026-06-30",
        "2026-07-01",
        "-1",
        "007",
        "1.0",
        "𠮷".repeat(50).leak(),
    ];
    prop::sample::select([&edges[..], OF_CASES, OF_REGIONS].concat())
        .prop_map(str::to_owned)
        .boxed()
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
        Mutation::List(place) => {
            let path = pick(document, place).unwrap_or_default();
            if let Some(place) = document.pointer_mut(&path) {
                if let Value::Object(members) = place {
                    *place = members.values().cloned().collect();
                }
            }
        }
    }
}

/// The pointer of the nth member or element, counted round.
fn pick(document: &Value, place: usize) -> Option<String> {
    let all = every_path(document);
    (!all.is_empty()).then(|| all[place % all.len()].clone())
}

/// The pointers of all members and elements.
pub fn every_path(document: &Value) -> Vec<String> {
    let mut all = Vec::new();
    collect(document, "", &mut all);
    all
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
