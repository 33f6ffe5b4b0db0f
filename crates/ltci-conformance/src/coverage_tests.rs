use super::*;
use crate::Lang;

const RULES: &[u8] = br#"{ "version": "1", "rules": [
    { "code": "LTC-A-001", "title": { "zh": "x", "en": "x" },
      "sources": [{ "document": "S", "clause": "1.1", "basis": "stated" }] },
    { "code": "LTC-I-001", "title": { "zh": "x", "en": "x" }, "of": "gend",
      "sources": [{ "document": "G", "clause": "table", "basis": "stated" }] },
    { "code": "LTC-T-001", "title": { "zh": "x", "en": "x" }, "sources": [] }
] }"#;

const DOCUMENTS: &[u8] = br#"{ "documents": [
    { "document": "S", "title": { "zh": "s", "en": "s" }, "clauses": [
        { "clause": "1.1", "title": { "zh": "a", "en": "a" } },
        { "clause": "1.2", "title": { "zh": "b", "en": "b" } },
        { "clause": "1.3", "title": { "zh": "c", "en": "c" } } ] },
    { "document": "G", "title": { "zh": "g", "en": "g" }, "clauses": [{ "clause": "table" }] }
] }"#;

fn suite(level: &str) -> Suite {
    let file = format!(
        r#"{{ "area": "a", "cases": [
        {{ "id": "one", "level": "{level}", "op": "validate", "clause": ["S 1.2"],
          "title": {{ "zh": "x", "en": "x" }}, "input": {{}},
          "expect": {{ "verdict": "refused", "findings": [{{ "code": "LTC-A-001", "path": "" }}] }} }},
        {{ "id": "two", "level": "{level}", "op": "code", "clause": ["none"],
          "title": {{ "zh": "x", "en": "x" }}, "code": "gend", "value": "7",
          "expect": {{ "verdict": "refused" }} }} ] }}"#
    );
    Suite::from_files([("a.json".to_owned(), file.into_bytes())]).unwrap()
}

fn coverage(level: &str, reasons: &str) -> Coverage {
    let register = Register::read(DOCUMENTS, RULES).unwrap();
    let reasons = Reasons::read(reasons.as_bytes()).unwrap();
    let boundaries = Boundaries::read(br#"{ "operations": [] }"#).unwrap();
    Coverage::of(&suite(level), &register, &reasons, &boundaries)
}

const NONE: &str = r#"{ "rules": [], "clauses": [] }"#;

#[test]
fn cases_cover_rules_and_through_them_clauses() {
    let coverage = coverage("must", NONE);
    let cases: Vec<_> = coverage.rules().iter().map(|rule| rule.cases.join(" ")).collect();
    assert_eq!(cases, ["one", "two", ""]);
    let clauses: Vec<_> =
        coverage.clauses().map(|(_, clause)| (clause.clause.as_str(), clause.cases)).collect();
    assert_eq!(clauses, [("1.1", 1), ("1.2", 1), ("1.3", 0), ("table", 1)]);
    assert_eq!(coverage.gaps(), ["LTC-T-001", "S 1.3"]);
    assert!(!coverage.is_whole());
}

#[test]
fn a_case_that_does_not_count_covers_nothing() {
    assert_eq!(coverage("open", NONE).gaps().len(), 3 + 4);
    assert_eq!(coverage("may", NONE).gaps().len(), 3 + 4);
    assert_eq!(coverage("should", NONE).gaps().len(), 2);
}

#[test]
fn reasons_excuse_what_is_not_covered() {
    let reasons = r#"{ "rules": [{ "codes": ["LTC-T-*"], "reason": { "zh": "不问", "en": "not asked" } }],
        "clauses": [{ "document": "S", "clauses": ["1.3"], "reason": { "zh": "定义", "en": "terms" } }] }"#;
    let coverage = coverage("must", reasons);
    assert_eq!((coverage.gaps().len(), coverage.stale().len()), (0, 0));
    let text = coverage.to_text(Lang::Zh);
    assert!(text.contains("  1.3  c  定义\n") && text.contains("  LTC-T-001  不问\n"), "{text}");
}

#[test]
fn a_reason_for_what_is_covered_or_not_there_is_stale() {
    let reasons = r#"{ "rules": [{ "codes": ["LTC-A-*", "LTC-Z-001"], "reason": { "zh": "x", "en": "x" } }],
        "clauses": [{ "document": "S", "clauses": ["1.1", "9"], "reason": { "zh": "x", "en": "x" } }] }"#;
    assert_eq!(coverage("must", reasons).stale(), ["LTC-A-*", "LTC-Z-001", "S 1.1", "S 9"]);
}
