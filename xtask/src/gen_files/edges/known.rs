//! Documents that are judged beside others which are known.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;
use super::super::recognise::edited;

/// Every case: the base profile is in force from 2026-01-01 to 2026-12-31.
pub fn all() -> Vec<Value> {
    let overlap = [("LTC-G-017", "/profile/admdvs")];
    vec![
        asked(
            "one-day-in-common",
            text!("另一份参数同一天施行", "another profile of the region with one day in common"),
            &other("330200", "2026-12-31"),
            &overlap,
        ),
        asked(
            "next-day",
            text!("另一份从次日起施行", "another profile of the region from the day after"),
            &other("330200", "2027-01-01"),
            &[],
        ),
        asked(
            "another-region",
            text!("别的地区的参数", "a profile of another region"),
            &other("330300", "2026-12-31"),
            &[],
        ),
        asked("itself", text!("就是这一份", "the same profile"), &profile(&[]), &[]),
    ]
}

fn profile(edits: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/region-profile.json");
    edited(serde_json::from_str(text).unwrap_or_default(), edits)
}

fn other(division: &str, first_day: &str) -> Value {
    profile(&[
        ("/profile/admdvs", json!(division)),
        ("/profile/id", json!("sample-another")),
        ("/profile/in_force_from", json!(first_day)),
        ("/profile/in_force_to", Value::Null),
    ])
}

fn asked(id: &str, title: Text, known: &Value, findings: &[(&str, &str)]) -> Value {
    let finding = |(code, path): &(&str, &str)| json!({ "code": code, "path": path });
    let findings: Vec<_> = findings.iter().map(finding).collect();
    let expect = json!({ "verdict": "acceptable", "findings": findings });
    let members = [("input", profile(&[])), ("knowing", json!([known]))];
    let clause = ["LTCI-SPEC-1 12.8".to_owned()];
    case(&format!("known/profile/{id}"), "should", "validate", &clause, title, members, &expect)
}
