//! Questions of recognition, and those that the examples of the rules of the area R ask.
//!
//! An example declares its reasons; verdict, level and agreement follow from what it declares. The
//! core is asked for nothing but the shipped documents.

#![expect(clippy::too_many_lines, reason = "lists of cases, declared one after another")]

mod chengdu;
mod days;
mod directions;
mod limits;
mod provinces;
mod scales;
mod seals;
mod several;
mod verdicts;

use ltci::recognition::RecognitionVerdict;
use ltci::region::{Agreements, Regions};
use ltci::rules::{self, Example, Rule};
use ltci::{Severity, Text};
use serde_json::{Value, json};

use super::cases::{case, clause, level_of};

/// The files of cases that are declared by hand; nothing asks the core what it thinks.
pub fn declared() -> [(&'static str, Vec<Value>); 8] {
    [
        ("verdicts", verdicts::all()),
        ("limits", limits::all()),
        ("directions", directions::all()),
        ("scales", scales::all()),
        ("seals", seals::all()),
        ("several", several::all()),
        ("days-chengdu-chongqing", chengdu::all()),
        ("days-provinces", provinces::all()),
    ]
}

/// What is asked, as the protocol has it.
pub struct Asked {
    /// A request as a document.
    pub request: Value,
    /// The only agreements that are known.
    pub agreements: Vec<Value>,
    /// The only profiles that are known.
    pub profiles: Vec<Value>,
    /// The key ring.
    pub keys: Option<Value>,
}

impl Asked {
    /// The members of the case.
    pub fn members(self) -> Vec<(&'static str, Value)> {
        let given = |name: &str| self.request.get(name).cloned();
        let mut members = vec![
            ("as_of", given("as_of").unwrap_or_default()),
            ("to", given("to_admdvs").unwrap_or_default()),
            ("assessment", given("assessment").unwrap_or_default()),
        ];
        members.extend(given("self_grade").map(|grade| ("self_grade", grade)));
        members.push(("agreements", Value::from(self.agreements)));
        members.push(("profiles", Value::from(self.profiles)));
        members.extend(self.keys.map(|keys| ("keys", keys)));
        members
    }
}

/// What is to be answered; the level stands only where the conclusion holds.
pub fn expectation(
    verdict: RecognitionVerdict,
    reasons: &[&str],
    level: &Value,
    agreement: Option<&str>,
) -> Value {
    let mut expect = json!({ "verdict": verdict, "reasons": reasons });
    if verdict.holds() {
        expect["level"] = level.clone();
    }
    if let Some(agreement) = agreement {
        expect["agreement"] = json!(agreement);
    }
    expect
}

/// The case of an example whose request is judged for recognition.
pub fn of_example(rule: &Rule, side: &str, example: &Example) -> Result<Value, String> {
    let told = |error: serde_json::Error| format!("{} {}: {error}", rule.code, example.name);
    let document = example.document().map_err(told)?;
    let request: Value = serde_json::from_slice(&document).map_err(told)?;
    let own = example.only_agreement().map_err(told)?;
    let own: Option<Value> = own.as_deref().map(serde_json::from_str).transpose().map_err(told)?;
    let reasons = reasons(rule, example);
    let verdict = verdict(&reasons);
    let used = own.as_ref().map_or_else(
        || shipped_for(&request),
        |own| own["agreement"]["id"].as_str().map(str::to_owned),
    );
    let used = used.filter(|_| !reasons.iter().any(|code| WITHOUT_AGREEMENT.contains(code)));
    let expect = expectation(verdict, &reasons, &request["assessment"]["level"], used.as_deref());
    let asked = Asked {
        agreements: own.map_or_else(shipped_agreements, |own| vec![own]),
        profiles: nearest_profile(&request).into_iter().collect(),
        keys: None,
        request,
    };
    let id = format!("{}/{side}/{}/recognise", rule.code, example.name);
    let clause: Vec<_> = rule.sources.iter().map(clause).collect();
    Ok(case(&id, level_of(rule), "recognise", &clause, example.title, asked.members(), &expect))
}

/// The level of the base request.
const LEVEL: &str = "3";

/// Reasons with which no agreement is used: there is none, or none is needed.
const WITHOUT_AGREEMENT: [&str; 2] = ["LTC-R-002", "LTC-R-020"];

/// The code that tells a recognition by scores.
const BY_SCORES: &str = "LTC-R-022";

/// The codes that an example declares, sorted, none twice.
fn reasons(rule: &Rule, example: &Example) -> Vec<&'static str> {
    let own = example.path.map(|_| rule.code);
    let mut codes: Vec<_> =
        own.into_iter().chain(example.beside.iter().map(|(code, _)| *code)).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// LTCI-SPEC-1, 13.3 a).
fn verdict(reasons: &[&str]) -> RecognitionVerdict {
    let severities = reasons.iter().filter_map(|code| Some(rules::find(code)?.severity));
    match severities.max() {
        Some(Severity::Error) => RecognitionVerdict::NotRecognised,
        Some(Severity::Warning) => RecognitionVerdict::NeedsReassessment,
        _ if reasons.contains(&BY_SCORES) => RecognitionVerdict::Recomputed,
        _ => RecognitionVerdict::Recognised,
    }
}

/// The shipped agreement that examples of 2026 and later are judged under, by the province asked.
fn shipped_for(request: &Value) -> Option<String> {
    let province = request["to_admdvs"].as_str()?.get(..2)?;
    let id = match province {
        "50" | "51" => "chengdu-chongqing-2024",
        "33" => "zhejiang-2026",
        "37" => "shandong-2025",
        _ => return None,
    };
    Some(id.to_owned())
}

/// Every shipped agreement as a document.
pub fn shipped_agreements() -> Vec<Value> {
    Agreements::shipped().all().map(|one| json!(one)).collect()
}

/// A shipped agreement as a document.
pub fn shipped_agreement(id: &str) -> Value {
    let agreements = shipped_agreements();
    agreements.into_iter().find(|one| one["agreement"]["id"] == id).unwrap_or_default()
}

/// The shipped profile of the division that is asked, or else of its city or province.
pub fn nearest_profile(request: &Value) -> Option<Value> {
    let division = request["to_admdvs"].as_str()?.parse().ok()?;
    let day = request["as_of"].as_str()?.parse().ok();
    Regions::shipped().nearest(&division, day).map(|profile| json!(profile))
}

/// A document with values put at JSON Pointers; `null` takes a member away.
pub fn edited(mut document: Value, edits: &[(&str, Value)]) -> Value {
    for (pointer, value) in edits {
        let Some((parent, name)) = pointer.rsplit_once('/') else { continue };
        let Some(Value::Object(members)) = document.pointer_mut(parent) else { continue };
        if value.is_null() {
            members.shift_remove(name);
        } else {
            members.insert(name.to_owned(), value.clone());
        }
    }
    document
}

/// A question that is declared by hand, about the base request.
pub struct Question {
    id: &'static str,
    title: Text,
    clause: &'static str,
    asked: Asked,
}

impl Question {
    /// The base request as it stands, where nothing is known.
    pub fn new(id: &'static str, title: Text, clause: &'static str) -> Self {
        let text = include_str!("../../../../crates/ltci/data/bases/recognition-request.json");
        let request = serde_json::from_str(text).unwrap_or_default();
        let asked = Asked { request, agreements: Vec::new(), profiles: Vec::new(), keys: None };
        Self { id, title, clause, asked }
    }

    /// Changes the request.
    pub fn request(mut self, edits: &[(&str, Value)]) -> Self {
        self.asked.request = edited(self.asked.request, edits);
        self
    }

    /// Gives the agreements that are known.
    pub fn agreements(mut self, agreements: impl IntoIterator<Item = Value>) -> Self {
        self.asked.agreements.extend(agreements);
        self
    }

    /// Gives the profiles that are known.
    pub fn profiles(mut self, profiles: impl IntoIterator<Item = Value>) -> Self {
        self.asked.profiles.extend(profiles);
        self
    }

    /// Gives a key ring.
    pub fn keys(mut self, keys: Value) -> Self {
        self.asked.keys = Some(keys);
        self
    }

    /// The case, with what is to be answered. Where the conclusion holds, so does its level 3.
    pub fn told(
        self,
        verdict: RecognitionVerdict,
        reasons: &[&str],
        agreement: Option<&str>,
    ) -> Value {
        let expect = expectation(verdict, reasons, &json!(LEVEL), agreement);
        self.case(&expect)
    }

    /// The case of a document that is not of the form.
    pub fn refused(self, code: &str, path: &str) -> Value {
        let finding = json!({ "code": code, "path": path });
        self.case(&json!({ "verdict": "refused", "findings": [finding] }))
    }

    fn case(self, expect: &Value) -> Value {
        let id = format!("recognise/{}", self.id);
        let clause = [format!("LTCI-SPEC-1 {}", self.clause)];
        case(&id, "must", "recognise", &clause, self.title, self.asked.members(), expect)
    }
}

/// The base agreement between Chengdu and Chongqing, which demands no seal, with edits.
pub fn sample(edits: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/recognition-agreement.json");
    let base = serde_json::from_str(text).unwrap_or_default();
    let between =
        [("/parties/group", json!(["50", "5101"])), ("/terms/seal_required/value", json!("0"))];
    edited(edited(base, &between), edits)
}

/// The base profile as one of Chongqing without an end, with edits.
pub fn own_profile(edits: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/region-profile.json");
    let base = serde_json::from_str(text).unwrap_or_default();
    let chongqing = [("/profile/admdvs", json!("500000")), ("/profile/in_force_to", Value::Null)];
    edited(edited(base, &chongqing), edits)
}
