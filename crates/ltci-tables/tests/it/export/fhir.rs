//! FHIR, as JSON.

use ltci::directory::sample_edition;
use ltci_tables::export::Format;
use serde_json::{Value, json};

use super::{exported, nasty, nasty_map};

fn resources() -> Vec<Value> {
    let file = exported(Format::Fhir, &nasty(), &[nasty_map()]);
    let bundle: Value = serde_json::from_slice(&file).expect("JSON");
    let entries = bundle["entry"].as_array().expect("entries");
    entries.iter().map(|entry| entry["resource"].clone()).collect()
}

#[test]
fn a_bundle_has_three_kinds_of_resources() {
    let kinds: Vec<_> = resources().iter().map(|one| one["resourceType"].clone()).collect();
    assert_eq!(kinds, ["CodeSystem", "ValueSet", "ConceptMap"]);
}

#[test]
fn the_target_of_a_narrower_item_is_wider() {
    let map = &resources()[2];
    let elements = map["group"][0]["element"].as_array().expect("elements");
    let targets =
        elements.iter().flat_map(|element| element["target"].as_array().expect("targets"));
    let told: Vec<_> = targets.map(|target| (&target["equivalence"], &target["comment"])).collect();
    let (wider, narrower) = (json!("wider"), json!("narrower"));
    assert!(told.contains(&(&wider, &Value::Null)));
    assert!(told.contains(&(&narrower, &json!("宽于国家项目"))));
    assert!(told.contains(&(&json!("unmatched"), &json!("国家目录中没有这一项。"))));
}

#[test]
fn a_code_in_three_rows_is_one_concept() {
    let system = &resources()[0];
    let concepts = system["concept"].as_array().expect("concepts");
    let concept = concepts.iter().find(|one| one["code"] == "N012").expect("the code");
    assert_eq!(concept["display"], "改名之后");
    assert_eq!(concept["extension"].as_array().map(Vec::len), Some(2));
    assert_eq!(system["count"], 24);
}

#[test]
fn a_sample_is_an_experimental_draft() {
    let file = exported(Format::Fhir, sample_edition(), &[]);
    let bundle: Value = serde_json::from_slice(&file).expect("JSON");
    let system = &bundle["entry"][0]["resource"];
    assert_eq!([&system["status"], &system["experimental"]], [&json!("draft"), &json!(true)]);
    assert_eq!(resources()[0]["status"], "active");
}

/// What is mapped to a sample says nothing of official items, however real the local list is.
#[test]
fn a_mapping_to_a_sample_is_an_experimental_draft() {
    let of = |to: &str, code: &str| {
        let mut map = nasty_map();
        map.map.to_edition = to.parse().expect("an id");
        for entry in &mut map.entries {
            entry.ltc_item_codg = entry.ltc_item_codg.map(|_| code.parse().expect("a code"));
        }
        let file = exported(Format::Fhir, &nasty(), &[map]);
        let bundle: Value = serde_json::from_slice(&file).expect("JSON");
        let heading = &bundle["entry"][2]["resource"];
        (heading["status"].clone(), heading["experimental"].clone())
    };
    let (draft, active) = ((json!("draft"), json!(true)), (json!("active"), json!(false)));
    assert_eq!(of("sample-2025", "N001"), draft);
    assert_eq!(of("trial-2026", "SAMPLE00000000001"), draft);
    assert_eq!(of("trial-2026", "N001"), active);
}
