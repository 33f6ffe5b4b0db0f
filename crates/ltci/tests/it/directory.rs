//! Directories: look-up in both times, search, comparison, coverage, suggestions. Every
//! expectation is declared by hand.

use ltci::code::{EditionId, ItemCode};
use ltci::directory::{
    Absent, ChangeKind, Directory, DirectoryMap, Editions, Query, compare, coverage,
    sample_edition, search, suggest,
};
use ltci::{Date, Validator};
use serde_json::{Value, json};

const LOCAL: &str = include_str!("../../data/bases/directory.json");
const MAP: &str = include_str!("../../data/bases/directory-map.json");

fn day(text: &str) -> Date {
    text.parse().expect(text)
}

fn code(text: &str) -> ItemCode {
    text.parse().expect(text)
}

fn local() -> Directory<'static> {
    serde_json::from_str(LOCAL).expect("the base directory")
}

/// The base directory with some fields of the edition and the items changed.
fn changed(change: impl FnOnce(&mut Value)) -> Directory<'static> {
    let mut value: Value = serde_json::from_str(LOCAL).expect("the base directory");
    change(&mut value);
    let text = value.to_string();
    serde_json::from_str::<Directory>(&text).expect("a directory").into_owned()
}

/// A second edition: issued in June, in force from July, without SI002 and with another price.
fn second_edition() -> Directory<'static> {
    changed(|value| {
        value["edition"]["id"] = json!("local-sample-2026-07");
        value["edition"]["issued"] = json!("2026-06-10");
        value["edition"]["in_force_from"] = json!("2026-07-01");
        let items = value["items"].as_array_mut().expect("items");
        items.retain(|item| item["ltc_item_codg"] != "SI002");
        items[0]["price"] = json!("22.00");
    })
}

fn price(editions: &Editions<'_>, item: &str, on: &str, known: Option<&str>) -> Option<String> {
    let listed = editions.item(&code(item), day(on), known.map(day))?;
    listed.item.price.map(|price| price.to_string())
}

#[test]
fn an_item_is_found_on_the_days_of_its_row() {
    let local = local();
    let editions = Editions::new([&local]);
    for (on, expected) in [
        ("2025-12-31", None),
        ("2026-01-01", Some("80.00")),
        ("2026-12-31", Some("80.00")),
        ("2027-01-01", Some("85.00")),
        ("2199-12-31", Some("85.00")),
    ] {
        assert_eq!(price(&editions, "SI005", on, None).as_deref(), expected, "{on}");
    }
}

#[test]
fn what_was_issued_later_was_not_known() {
    let (first, second) = (local(), second_edition());
    let editions = Editions::new([&second, &first]);
    for (on, known, expected) in [
        ("2026-06-30", None, "20.00"),
        ("2026-07-01", None, "22.00"),
        ("2026-07-01", Some("2026-06-09"), "20.00"),
        ("2026-07-01", Some("2026-06-10"), "22.00"),
        ("2026-06-30", Some("2026-06-10"), "20.00"),
    ] {
        let found = price(&editions, "SI001", on, known);
        assert_eq!(found.as_deref(), Some(expected), "{on} known {known:?}");
    }
    assert_eq!(price(&editions, "SI001", "2026-07-01", Some("2025-12-14")), None);
}

#[test]
fn the_reason_for_an_absence_is_told() {
    let (first, second) = (local(), second_edition());
    let editions = Editions::new([&first, &second]);
    let absent = |item, on, known: Option<&str>| {
        let answers = editions.answers(&code(item), day(on), known.map(day));
        answers.into_iter().map(|answer| answer.expect_err("absent")).collect::<Vec<_>>()
    };
    let (old, new) = (first.edition.id, second.edition.id);
    assert_eq!(absent("SI001", "2025-12-31", None), [Absent::NoEdition]);
    assert_eq!(absent("SI001", "2026-03-01", Some("2025-12-14")), [Absent::NoEdition]);
    assert_eq!(
        absent("SI003", "2026-06-30", None),
        [Absent::NotYet { edition: old, from: day("2026-07-01") }]
    );
    assert_eq!(
        absent("SI002", "2026-07-01", Some("2026-05-01")),
        [Absent::Ended { edition: old, last: day("2026-06-30"), replaced_by: Some(code("SI003")) }]
    );
    assert_eq!(absent("SI002", "2026-07-01", None), [Absent::NotListed { edition: new }]);
    assert!(editions.answers(&code("SI099"), day("2026-07-01"), None).is_empty());
}

#[test]
fn publishers_answer_beside_each_other_and_the_national_directory_first() {
    let other = changed(|value| {
        value["edition"]["id"] = json!("other");
        value["edition"]["publisher_admdvs"] = json!("330100");
        value["items"][0]["price"] = json!("21.00");
    });
    let official = changed(|value| {
        value["edition"]["id"] = json!("official");
        value["edition"]["status"] = json!("official");
        value["items"][0]["price"] = json!("23.00");
    });
    let local = local();
    let editions = Editions::new([&local, &other, &official]);
    let answers = editions.answers(&code("SI001"), day("2026-03-01"), None);
    let ids: Vec<_> =
        answers.iter().map(|answer| answer.as_ref().expect("listed").edition.id).collect();
    assert_eq!(
        ids.iter().map(EditionId::as_str).collect::<Vec<_>>(),
        ["official", "other", "local-sample-2026"]
    );
    assert_eq!(price(&editions, "SI001", "2026-03-01", None).as_deref(), Some("23.00"));
}

#[test]
fn search_finds_characters_sounds_and_codes() {
    let sample = sample_edition();
    let names = |text: &str| -> Vec<&str> {
        search(&Query::new(text), sample).iter().map(|item| item.item_name.as_str()).collect()
    };
    assert_eq!(names("安全"), ["安全护理（样例一）", "安全护理（样例二）"]);
    assert_eq!(names("aqhl"), ["安全护理（样例一）", "安全护理（样例二）"]);
    assert_eq!(names("shengming").len(), 2);
    assert_eq!(names("SAMPLE00000000036"), ["康复（样例四）"]);
    assert_eq!(names("没有"), [""; 0]);
    assert_eq!(names(" "), [""; 0]);
}

#[test]
fn a_comparison_tells_each_kind_of_change() {
    let later = changed(|value| {
        value["edition"]["id"] = json!("later");
        let items = value["items"].as_array_mut().expect("items");
        items[0]["item_name"] = json!("样例项目甲甲");
        items[0]["price"] = json!("22.00");
        items[2]["item_class"] = json!("常用临床护理");
        items[3]["in_force_to"] = json!("2026-12-31");
        items[5]["frequency"] = json!("1次/周");
        items.remove(1);
        let mut new = items[0].clone();
        new["ltc_item_codg"] = json!("SI006");
        items.push(new);
    });
    let comparison = compare(&local(), &later);
    let kinds: Vec<_> = comparison
        .changes
        .iter()
        .map(|change| (change.code.as_str(), change.kinds.as_slice()))
        .collect();
    assert_eq!(
        kinds,
        [
            ("SI001", &[ChangeKind::Renamed, ChangeKind::Repriced][..]),
            ("SI002", &[ChangeKind::Removed]),
            ("SI003", &[ChangeKind::Moved]),
            ("SI004", &[ChangeKind::Ended]),
            ("SI005", &[ChangeKind::Changed]),
            ("SI006", &[ChangeKind::Added]),
        ]
    );
    let retired: Vec<_> = comparison.retired().map(ItemCode::as_str).collect();
    assert_eq!(retired, ["SI002", "SI004"]);
    let map: DirectoryMap = serde_json::from_str(MAP).expect("the base mapping");
    let touched = comparison.touched(&map);
    assert!(
        touched
            .iter()
            .all(|(_, entry)| ["SI002", "SI004"].contains(&entry.local_item_codg.as_str()))
    );
    assert_eq!(touched.len(), 35, "1 line of SI002 and 34 of SI004");
    let price = &comparison.changes[0].fields[1];
    assert_eq!(
        (price.field, price.old.as_deref(), price.new.as_deref()),
        ("price", Some("20.00"), Some("22.00"))
    );
}

#[test]
fn coverage_counts_both_directions_on_a_day() {
    let mut map: DirectoryMap = serde_json::from_str(MAP).expect("the base mapping");
    let covered = coverage(&map, &local(), sample_edition(), day("2026-03-01"));
    // SI001, SI002, SI004, SI005 are in force and mapped; SI003 begins in July.
    assert_eq!((covered.local.items, covered.local.mapped), (4, 4));
    assert_eq!((covered.national.items, covered.national.mapped), (36, 36));
    assert_eq!(covered.without_counterpart, [code("SI005")]);
    map.entries.retain(|entry| entry.local_item_codg != code("SI001"));
    let covered = coverage(&map, &local(), sample_edition(), day("2026-07-01"));
    assert_eq!(covered.local.left_out, [code("SI001")]);
    assert_eq!(covered.national.left_out, [code("SAMPLE00000000001")]);
    assert_eq!(covered.national.mapped, 35);
}

#[test]
fn suggestions_rank_by_name_and_category() {
    let local = changed(|value| {
        let items = value["items"].as_array_mut().expect("items");
        items.truncate(3);
        items[0]["item_name"] = json!("安全护理");
        items[1]["item_name"] = json!("生命体征监测");
        items[2]["item_name"] = json!("洗衣");
    });
    let suggestions = suggest(&local, sample_edition(), 2);
    let first: Vec<_> = suggestions
        .iter()
        .map(|one| one.candidates.first().map(|candidate| candidate.name.as_str()))
        .collect();
    assert_eq!(first[..2], [Some("安全护理（样例一）"), Some("生命体征监测（样例一）")]);
    assert!(suggestions.iter().all(|one| one.candidates.len() <= 2));
    assert!(suggestions[2].candidates.iter().all(|one| one.likeness < 500));
}

#[test]
fn a_known_edition_is_named_in_the_report() {
    let report = Validator::new().with_edition(local()).validate(MAP.as_bytes()).expect("a report");
    let report: Value = serde_json::from_str(&report.to_json()).expect("JSON");
    let data = report["made_with"]["data"].as_array().expect("the tables");
    let named: Vec<_> = data.iter().filter_map(|table| table["id"].as_str()).collect();
    let scales = ltci::assessment::Scale::all().map(ltci::assessment::Scale::id);
    let others = ["gb-t-2260", "sample-2025", "regions", "agreements", "local-sample-2026"];
    assert!(named.iter().copied().eq(scales.chain(others)), "{named:?}");
    let last = data.last().expect("the known edition");
    assert_eq!(last["version"], "2025-12-15");
    assert_eq!(last["digest"], local().digest());
}
