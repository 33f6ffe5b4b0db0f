//! Directories and mappings judged with other editions at hand, and great ones.

use std::time::{Duration, Instant};

use ltci::directory::{Directory, DirectoryMap, Outline, OutlineEntry};
use ltci::{Limits, Validator};
use serde_json::{Value, json};

const LOCAL: &str = include_str!("../../data/bases/directory.json");
const MAP: &str = include_str!("../../data/bases/directory-map.json");
const SAMPLE: &str = include_str!("../../data/directories/sample-2025.json");

fn edited(text: &str, edits: &[(&str, Value)]) -> Value {
    let mut document: Value = serde_json::from_str(text).expect("a base document");
    for (pointer, value) in edits {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        match document.pointer_mut(parent).expect(parent) {
            Value::Array(elements) => elements[name.parse::<usize>().expect(name)] = value.clone(),
            parent => parent[name] = value.clone(),
        }
    }
    document
}

fn knowing(editions: &[Value]) -> Validator {
    editions.iter().fold(Validator::new(), |validator, edition| {
        let text = edition.to_string();
        let edition: Directory = serde_json::from_str(&text).expect("a directory");
        validator.with_edition(edition.into_owned())
    })
}

fn found(validator: &Validator, document: &Value) -> Vec<(&'static str, String)> {
    let report = validator.validate(document.to_string().as_bytes()).expect("a report");
    report.findings.into_iter().map(|finding| (finding.code, finding.path)).collect()
}

fn pair(code: &'static str, path: &str) -> (&'static str, String) {
    (code, path.to_owned())
}

#[test]
fn a_mapping_between_known_editions_is_compared_with_both() {
    let local = knowing(&[serde_json::from_str(LOCAL).expect("JSON")]);
    let sample = || pair("LTC-D-002", "/map/to_edition");
    assert_eq!(found(&local, &edited(MAP, &[])), [sample()]);
    let strange = edited(MAP, &[("/entries/37/local_item_codg", json!("SI006"))]);
    let expected =
        [pair("LTC-D-048", "/entries"), pair("LTC-D-046", "/entries/37/local_item_codg"), sample()];
    assert_eq!(found(&local, &strange), expected);
}

#[test]
fn a_line_outlives_neither_the_national_item_nor_its_last_row() {
    let ended = |last: &str| edited(SAMPLE, &[("/items/0/in_force_to", json!(last))]);
    let sample = || pair("LTC-D-002", "/map/to_edition");
    let open = edited(MAP, &[]);
    let late = pair("LTC-D-045", "/entries/0/ltc_item_codg");
    assert_eq!(found(&knowing(&[ended("2026-06-30")]), &open), [late, sample()]);
    let closed = edited(MAP, &[("/entries/0/in_force_to", json!("2026-06-30"))]);
    assert_eq!(found(&knowing(&[ended("2026-06-30")]), &closed), [sample()]);
    let mut two_rows = ended("2026-06-30");
    let mut next = two_rows["items"][0].clone();
    next["in_force_from"] = json!("2026-07-01");
    next.as_object_mut().expect("an item").remove("in_force_to");
    two_rows["items"].as_array_mut().expect("items").push(next);
    assert_eq!(found(&knowing(&[two_rows]), &open), [sample()]);
}

#[test]
fn an_item_that_has_ended_need_not_be_adopted() {
    let national = edited(
        SAMPLE,
        &[("/edition/id", json!("n-1")), ("/items/35/in_force_to", json!("2026-06-30"))],
    );
    let adopting = |from: &str| {
        let mut local = edited(
            SAMPLE,
            &[
                ("/edition/id", json!("l-1")),
                ("/edition/status", json!("local")),
                ("/edition/publisher_admdvs", json!("330200")),
                ("/edition/adopts", json!("n-1")),
                ("/edition/in_force_from", json!(from)),
            ],
        );
        let items = local["items"].as_array_mut().expect("items");
        items.truncate(35);
        for item in items {
            item["in_force_from"] = json!(from);
        }
        local
    };
    let validator = knowing(&[national]);
    let notice = || pair("LTC-D-009", "/edition/adopts");
    assert_eq!(found(&validator, &adopting("2026-07-01")), [notice()]);
    let missing = pair("LTC-D-036", "/items");
    assert_eq!(found(&validator, &adopting("2026-06-30")), [notice(), missing]);
}

#[test]
fn overlaps_are_found_behind_a_long_row() {
    let row = |from: &str, to: &str| {
        json!({ "ltc_item_codg": "SI001", "item_class": "样例", "item_name": "样例项目甲",
                "in_force_from": from, "in_force_to": to })
    };
    let rows = json!([
        row("2026-01-01", "2026-12-31"),
        row("2026-02-01", "2026-03-31"),
        row("2026-05-01", "2026-05-31"),
        row("2027-01-01", "2027-12-31"),
    ]);
    let document = edited(LOCAL, &[("/items", rows)]);
    let expected =
        [pair("LTC-D-030", "/items/1/in_force_from"), pair("LTC-D-030", "/items/2/in_force_from")];
    assert_eq!(found(&Validator::new(), &document), expected);
}

/// Rules that compare every row with every other would take hours for these.
#[test]
fn a_great_outline_is_judged_in_one_sweep() {
    let edition = serde_json::from_str::<Directory>(LOCAL).expect("a directory").edition;
    let codes: Vec<String> = (0..200_000).map(|number| format!("SI{number:06}")).collect();
    let (from, to) = ("2026-01-01".parse().expect("a day"), "2026-01-31".parse().ok());
    let entry =
        |code, name, replaced_by| OutlineEntry { code, name, class: None, from, to, replaced_by };
    let next = |number: usize| codes[(number + 1) % codes.len()].as_str();
    let same_code = codes.iter().map(|_| entry("SI001", "样例", Some("SI001")));
    let same_name = codes.iter().map(|code| entry(code, "样例", None));
    let circle =
        codes.iter().enumerate().map(|(number, code)| entry(code, code, Some(next(number))));
    let validator = Validator::new().limits(Limits { findings: 10, ..Limits::default() });
    for entries in [same_code.collect(), same_name.collect(), circle.collect::<Vec<_>>()] {
        let begun = Instant::now();
        let findings = validator.judge_outline(&Outline::new(&edition, entries));
        assert!(!findings.is_empty());
        assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
    }
}

#[test]
fn a_great_mapping_is_judged_in_one_sweep() {
    let line = |number: usize| {
        json!({ "local_item_codg": format!("SI{:06}", number % 7), "relation": "equivalent",
                "ltc_item_codg": format!("SAMPLE{:011}", 1 + number % 36),
                "in_force_from": "2026-01-01" })
    };
    let lines: Vec<_> = (0..100_000).map(line).collect();
    let document = edited(MAP, &[("/entries", json!(lines))]);
    let text = document.to_string();
    assert!(serde_json::from_str::<DirectoryMap>(&text).is_ok());
    let begun = Instant::now();
    let report = Validator::new().validate(text.as_bytes()).expect("a report");
    assert!(!report.is_acceptable());
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}
