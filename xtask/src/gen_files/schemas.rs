//! `schemas/`: JSON Schema and XML Schema of each document, and the list of rules.

use ltci::{DocumentType, ruleset, schema};
use serde_json::json;

use super::{Files, pretty};

pub fn add(files: &mut Files) {
    for kind in DocumentType::ALL.iter().copied() {
        let name = kind.as_str();
        let path = |ending: &str| format!("schemas/{name}.{ending}").into();
        files.insert(path("schema.json"), pretty(&schema::json_schema_of(kind)));
        files.insert(path("xsd"), schema::xsd_of(kind));
    }
    let report = schema::json_schema_of_report();
    files.insert("schemas/report.schema.json".into(), pretty(&report));
    let current = ruleset::RuleSet::current();
    let rules = json!({
        "version": current.version,
        "digest": current.digest,
        "rules": ruleset::catalogue(),
    });
    files.insert("schemas/rules.json".into(), pretty(&rules));
}
