use serde_json::json;

use super::*;

fn validate_case() -> Value {
    json!({
        "id": "LTC-A-012/bad/one-level-too-high", "level": "must", "op": "validate",
        "clause": ["SPEC-5.3", "医保办发〔2021〕37号"],
        "title": { "zh": "等级高一级", "en": "one level too high" },
        "flags": ["Boundary"], "as_of": "2026-03-01",
        "context": { "region": "330200", "directory": "sample" },
        "input": { "doc_type": "assessment", "level": "3" },
        "expect": {
            "verdict": "refused",
            "findings": [{ "code": "LTC-A-012", "path": "/level" }]
        }
    })
}

/// The valid case with one member replaced, or removed if the new value is null.
fn with(name: &str, value: Value) -> Value {
    let mut case = validate_case();
    let members = case.as_object_mut().unwrap();
    match value {
        Value::Null => drop(members.shift_remove(name)),
        value => drop(members.insert(name.to_owned(), value)),
    }
    case
}

fn complaint(case: Value) -> (String, String) {
    let complaint = Case::read(case).unwrap_err();
    (complaint.pointer, complaint.text.en)
}

#[test]
fn findings_in_a_table_have_rows_and_columns() {
    let case = |finding: Value| {
        Case::read(json!({
            "id": "a", "level": "must", "op": "import", "clause": ["SPEC-1"],
            "title": { "zh": "一", "en": "one" }, "edition": {}, "bytes_base64": "",
            "expect": { "verdict": "refused", "findings": [finding] }
        }))
    };
    assert!(case(json!({ "code": "LTC-T-039", "row": 2, "column": 0 })).is_ok());
    for finding in [
        json!({ "code": "LTC-T-039", "row": 2 }),
        json!({ "code": "LTC-T-039", "row": "2", "column": 0 }),
        json!({ "code": "LTC-T-039", "path": "/rows/2" }),
    ] {
        assert_eq!(case(finding).unwrap_err().pointer, "/expect/findings/0");
    }
}

#[test]
fn the_request_hides_the_expectation_and_the_title() {
    let case = Case::from_json(validate_case()).unwrap();
    assert_eq!(
        serde_json::to_string(&case.request(2)).unwrap(),
        concat!(
            r#"{"seq":2,"op":"validate","as_of":"2026-03-01","#,
            r#""context":{"region":"330200","directory":"sample"},"#,
            r#""input":{"doc_type":"assessment","level":"3"}}"#
        )
    );
}

#[test]
fn the_head_is_read() {
    let case = Case::from_json(validate_case()).unwrap();
    assert_eq!(case.level(), Level::Must);
    assert_eq!(case.flags(), ["Boundary"]);
    assert_eq!(case.as_of(), Some("2026-03-01"));
    assert_eq!(case.context().and_then(|context| context.region.as_deref()), Some("330200"));
    assert_eq!(case.documents(), ["assessment"]);
}

#[test]
fn obligatory_members_are_missed() {
    for name in ["id", "level", "op", "clause", "title", "expect"] {
        let (pointer, message) = complaint(with(name, Value::Null));
        assert_eq!((pointer.as_str(), message), ("", format!("member {name:?} is missing")));
    }
}

#[test]
fn wrong_forms_are_located() {
    for (name, value) in [
        ("id", json!("two words")),
        ("id", json!("a#b")),
        ("level", json!("shall")),
        ("clause", json!([])),
        ("clause", json!([" "])),
        ("title", json!({ "zh": "只有中文", "en": "" })),
        ("title", json!({ "zh": "一", "en": "one", "fr": "un" })),
        ("flags", json!("Boundary")),
        ("as_of", json!("2026/3/1")),
        ("context", json!({ "city": "Ningbo" })),
        ("expect", json!({})),
        ("seq", json!(1)),
        ("inputs", json!({})),
    ] {
        assert_eq!(complaint(with(name, value)).0, format!("/{name}"), "{name}");
    }
}

#[test]
fn a_validate_case_has_exactly_one_input() {
    assert_eq!(complaint(with("input", Value::Null)).0, "");
    assert_eq!(complaint(with("xml", json!("<a/>"))).0, "");
}

#[test]
fn an_expectation_must_be_comparable() {
    for (expect, pointer) in [
        (json!({ "verdict": "refused" }), "/expect"),
        (json!({ "verdict": "maybe", "findings": [] }), "/expect/verdict"),
        (json!({ "verdict": "refused", "findings": [] }), "/expect/verdict"),
        (json!({ "verdict": "refused", "findings": {} }), "/expect/findings"),
        (
            json!({
                "verdict": "refused",
                "findings": [{ "code": "LTC-A-012", "path": "", "severity": "error" }]
            }),
            "/expect/findings/0",
        ),
    ] {
        assert_eq!(complaint(with("expect", expect)).0, pointer);
    }
}

#[test]
fn an_operation_without_a_row_needs_no_code() {
    let case = Case::from_json(json!({
        "id": "dance/one", "level": "open", "op": "dance", "clause": ["SPEC-9"],
        "title": { "zh": "舞蹈", "en": "dance" },
        "music": {}, "floor": "X", "expect": { "steps": [] }
    }));
    assert_eq!(case.unwrap().request(1).len(), 4);
}

#[test]
fn the_digest_covers_the_expectation_but_not_the_blanks() {
    let digest = Case::from_json(validate_case()).unwrap().digest();
    let spaced = serde_json::to_string_pretty(&validate_case()).unwrap();
    let same = Case::from_json(serde_json::from_str(&spaced).unwrap()).unwrap();
    assert_eq!(same.digest(), digest);
    let other = with("expect", json!({ "verdict": "acceptable", "findings": [] }));
    assert_ne!(Case::from_json(other).unwrap().digest(), digest);
}

#[test]
fn levels_have_names() {
    assert_eq!("should".parse::<Level>().unwrap(), Level::Should);
    assert!("MUST".parse::<Level>().unwrap_err().is_usage());
}

#[test]
fn a_map_case_expects_targets_or_a_refusal() {
    let case = |member: &str, expect: Value| {
        json!({
            "id": "map/a", "level": "must", "op": "map", "clause": ["SPEC-9"],
            "title": { "zh": "一", "en": "one" }, "map": {}, member: "A1", "date": "2026-03-01",
            "expect": expect
        })
    };
    let targets = json!({ "targets": [{ "item": "B1", "relation": "equivalent" }] });
    let refused = json!({ "verdict": "refused", "findings": [{ "code": "X", "path": "" }] });
    for expect in [&targets, &refused] {
        assert!(Case::from_json(case("item", expect.clone())).is_ok());
    }
    assert_eq!(complaint(case("code", targets)).0, "");
    assert_eq!(complaint(case("item", json!({ "verdict": "refused" }))).0, "/expect");
}

#[test]
fn pieces_are_put_together_in_the_request() {
    let case = |pieces: Value| {
        let mut case = validate_case();
        let members = case.as_object_mut().unwrap();
        members.remove("input");
        members.insert("bytes_pieces".to_owned(), pieces);
        Case::from_json(case)
    };
    let pieces = json!([{ "text": "[1" }, { "text": ",1", "times": 2 }, { "text": "]" }]);
    let request = case(pieces).unwrap().request(1);
    // `[1,1,1]`
    assert_eq!(request["bytes_base64"], "WzEsMSwxXQ==");
    assert!(!request.contains_key("bytes_pieces"));
    let wrong = [
        json!([]),
        json!("text"),
        json!([{ "times": 2 }]),
        json!([{ "text": "a", "times": -1 }]),
        json!([{ "text": "a", "time": 1 }]),
        json!([{ "text": "ab", "times": usize::MAX }]),
        json!([{ "text": "a", "times": 134_217_729 }]),
    ];
    for pieces in wrong {
        assert!(case(pieces.clone()).unwrap_err().to_string().contains("bytes_pieces"), "{pieces}");
    }
}
