use super::*;
use crate::coverage::{Coverage, Reasons};

const RULES: &[u8] = br#"{ "version": "1", "rules": [] }"#;

const DOCUMENTS: &[u8] = br#"{ "documents": [
    { "document": "S", "title": { "zh": "s", "en": "s" }, "clauses": [
        { "clause": "1.1", "title": { "zh": "a", "en": "a" } },
        { "clause": "1.2", "title": { "zh": "b", "en": "b" } } ] },
    { "document": "S 2", "title": { "zh": "t", "en": "t" }, "clauses": [{ "clause": "all" }] }
] }"#;

fn case(id: &str, op: &str, level: &str, clause: &str, verdict: &str) -> String {
    let members = match op {
        "code" => r#""code": "gend", "value": "1""#,
        _ => r#""bytes_base64": "", "public_key": "", "signature": """#,
    };
    format!(
        r#"{{ "id": "{id}", "level": "{level}", "op": "{op}", "clause": ["{clause}"],
        "title": {{ "zh": "x", "en": "x" }}, {members}, "expect": {{ "verdict": "{verdict}" }} }}"#
    )
}

/// Cases of the operation `code`, and one of another.
fn suite() -> Suite {
    let cases = [
        case("last", "code", "must", "S 1.1", "acceptable"),
        case("too-far", "code", "must", "S 1.1", "refused"),
        case("farther", "code", "should", "S 1.2", "refused"),
        case("loose", "code", "may", "S 1.1", "refused"),
        case("open", "code", "open", "S 1.1", "refused"),
        case("elsewhere", "code", "must", "S 2 all", "refused"),
        case("unregistered", "code", "must", "Z 1", "refused"),
        case("signed", "sm2_verify", "must", "S 1.1", "refused"),
    ];
    let file = format!(r#"{{ "area": "a", "cases": [{}] }}"#, cases.join(","));
    Suite::from_files([("a.json".to_owned(), file.into_bytes())]).unwrap()
}

fn boundary(at: &str, beyond: &str, more: &str) -> String {
    format!(
        r#"{{ "title": {{ "zh": "界", "en": "edge" }}, "clause": "S 1.1", {more}
        "at": {at}, "beyond": {beyond} }}"#
    )
}

/// What is told of a register of these boundaries of `code`, beside the operations without any.
fn faults(boundaries: &str) -> Vec<String> {
    let file = format!(r#"{{ "operations": [{{ "op": "code", "boundaries": [{boundaries}] }}] }}"#);
    let told = all_faults(&file).into_iter();
    told.filter(|fault| !fault.ends_with(": no boundary")).collect()
}

fn all_faults(file: &str) -> Vec<String> {
    let register = Register::read(DOCUMENTS, RULES).unwrap();
    let faults = Boundaries::read(file.as_bytes()).unwrap().faults(&suite(), &register);
    faults.iter().map(|fault| fault.get(Lang::En).to_owned()).collect()
}

#[test]
fn a_boundary_with_both_sides_is_whole() {
    assert!(faults(&boundary(r#"["last"]"#, r#"["too-far"]"#, "")).is_empty());
}

#[test]
fn a_missing_side_is_told() {
    let beyond = faults(&boundary(r#"["last"]"#, "[]", ""));
    assert_eq!(beyond, ["code edge: no case beyond the boundary"]);
    let at = faults(&boundary("[]", r#"["too-far"]"#, ""));
    assert_eq!(at, ["code edge: no case at the boundary"]);
}

#[test]
fn an_unknown_case_is_told_by_name() {
    let told = faults(&boundary(r#"["last", "lost"]"#, r#"["too-far"]"#, r#""below": ["gone"],"#));
    assert_eq!(told, ["code edge: there is no case gone", "code edge: there is no case lost"]);
}

#[test]
fn a_case_of_another_operation_is_told() {
    let told = faults(&boundary(r#"["last"]"#, r#"["signed"]"#, ""));
    assert_eq!(told, ["code edge: case signed is of sm2_verify"]);
}

#[test]
fn a_case_that_need_not_be_met_is_told_whatever_the_reason() {
    let reason = r#""reason": { "zh": "因", "en": "why" }, "#;
    let told = faults(&boundary(r#"["last"]"#, r#"["loose", "farther"]"#, reason));
    assert_eq!(told, ["code edge: case loose is of the level may without a reason"]);
    let told = faults(&boundary(r#"["last"]"#, r#"["open"]"#, ""));
    assert_eq!(told, ["code edge: case open is of the level open without a reason"]);
}

#[test]
fn should_needs_a_reason_and_must_none() {
    let told = faults(&boundary(r#"["last"]"#, r#"["farther"]"#, ""));
    assert_eq!(told, ["code edge: case farther is of the level should without a reason"]);
    let reason = r#""reason": { "zh": "因", "en": "why" }, "#;
    assert!(faults(&boundary(r#"["last"]"#, r#"["farther"]"#, reason)).is_empty());
    let told = faults(&boundary(r#"["last"]"#, r#"["too-far"]"#, reason));
    assert_eq!(told, ["code edge: stale reason: every case is must"]);
}

#[test]
fn a_case_of_another_document_is_told() {
    let told = faults(&boundary(r#"["last"]"#, r#"["elsewhere", "unregistered"]"#, ""));
    let of = |id: &str| format!("code edge: case {id} cites nothing of the same document");
    assert_eq!(told, [of("elsewhere"), of("unregistered")]);
}

#[test]
fn the_same_expectation_on_both_sides_is_told() {
    let told = faults(&boundary(
        r#"["last", "too-far"]"#,
        r#"["farther"]"#,
        r#""reason": { "zh": "因", "en": "why" },"#,
    ));
    assert_eq!(told, ["code edge: cases too-far and farther expect the same"]);
}

#[test]
fn a_clause_that_the_register_lacks_is_told() {
    let unknown = boundary(r#"["last"]"#, r#"["too-far"]"#, "").replace("S 1.1", "S 9");
    assert_eq!(faults(&unknown), ["code edge: the register has no clause S 9"]);
}

#[test]
fn every_operation_has_boundaries_once_and_no_other_has_any() {
    let none = all_faults(r#"{ "operations": [] }"#);
    assert_eq!(none.len(), operation::names().count());
    assert!(none.contains(&"settle: no boundary".to_owned()));
    let file = r#"{ "operations": [{ "op": "code", "boundaries": [] },
        { "op": "guess", "boundaries": [] }, { "op": "code", "boundaries": [] }] }"#;
    let told = all_faults(file);
    let has = |fault: &str| told.iter().any(|told| told == fault);
    assert!(has("code: no boundary") && has("code: stands twice"), "{told:?}");
    assert!(has("guess: no such operation"), "{told:?}");
}

#[test]
fn the_coverage_is_not_whole_and_tells_the_faults() {
    let register = Register::read(DOCUMENTS, RULES).unwrap();
    let reasons = br#"{ "rules": [], "clauses": [] }"#;
    let file = boundary(r#"["last"]"#, r#"["too-far"]"#, "");
    let file = format!(r#"{{ "operations": [{{ "op": "code", "boundaries": [{file}] }}] }}"#);
    let boundaries = Boundaries::read(file.as_bytes()).unwrap();
    let coverage = Coverage::of(&suite(), &register, &Reasons::read(reasons).unwrap(), &boundaries);
    assert!(!coverage.is_whole());
    let text = coverage.to_text(Lang::Zh);
    assert!(text.contains("  code  界限1，用例2\n"), "{text}");
    assert!(text.contains("settle：没有界限\n"), "{text}");
    let json = coverage.to_json();
    assert_eq!(json["boundaries"][0]["boundaries"][0]["beyond"][0], "too-far");
    assert_eq!(json["boundary_faults"][0]["zh"], "validate：没有界限");
}
