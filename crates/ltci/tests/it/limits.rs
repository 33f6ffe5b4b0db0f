//! Every limit, at the limit and one beyond it, in both forms.

use ltci::{Limits, Validator};

const BASE: &str = include_str!("../../data/bases/assessment.json");

fn codes(limits: Limits, document: &str) -> Vec<&'static str> {
    let report = Validator::new().limits(limits).validate(document.as_bytes()).expect("a report");
    report.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn the_defaults_are_those_of_the_specification() {
    let limits = Limits::default();
    let numbers = [
        limits.document_bytes,
        limits.depth,
        limits.list_elements,
        limits.string_bytes,
        limits.findings,
    ];
    assert_eq!(numbers, [67_108_864, 64, 1_000_000, 1_048_576, 1_000]);
}

#[test]
fn bytes_of_a_document() {
    let limits = |document_bytes| Limits { document_bytes, ..Limits::default() };
    assert_eq!(codes(limits(BASE.len()), BASE), [] as [&str; 0]);
    assert_eq!(codes(limits(BASE.len() - 1), BASE), ["LTC-P-001"]);
}

#[test]
fn depth_of_nesting() {
    let json =
        |lists: usize| format!("{{\"doc_type\":{}{}}}", "[".repeat(lists), "]".repeat(lists));
    // The object is one level, each list one more.
    assert!(!codes(Limits::default(), &json(63)).contains(&"LTC-P-007"));
    assert_eq!(codes(Limits::default(), &json(64)), ["LTC-P-007"]);
    let xml = |elements: usize| {
        format!(
            "<assessment xmlns=\"urn:ltci:exchange:1\">{}{}</assessment>",
            "<a>".repeat(elements),
            "</a>".repeat(elements)
        )
    };
    assert!(!codes(Limits::default(), &xml(63)).contains(&"LTC-P-007"));
    assert_eq!(codes(Limits::default(), &xml(64)), ["LTC-P-007"]);
}

#[test]
fn elements_of_a_list() {
    let limits = |list_elements| Limits { list_elements, ..Limits::default() };
    assert_eq!(codes(limits(2), BASE), [] as [&str; 0]);
    assert_eq!(codes(limits(1), BASE), ["LTC-P-010"]);
    let unknown = BASE.replacen('{', "{\"extra\": [1, 2, 3],", 1);
    assert_eq!(codes(limits(3), &unknown), ["LTC-F-002"]);
    assert_eq!(codes(limits(2), &unknown), ["LTC-P-010"]);
    let document = Validator::new().convert(BASE.as_bytes()).expect("the base document");
    let xml = document.to_xml(ltci::Layout::Compact);
    assert_eq!(codes(limits(2), &xml), [] as [&str; 0]);
    assert_eq!(codes(limits(1), &xml), ["LTC-P-010"]);
}

#[test]
fn bytes_of_a_string() {
    let limits = |string_bytes| Limits { string_bytes, ..Limits::default() };
    let document = BASE.replacen('{', "{\"extra\": \"12345678901234567890123456789012345\",", 1);
    assert_eq!(codes(limits(35), &document), ["LTC-F-002"]);
    assert_eq!(codes(limits(34), &document), ["LTC-P-009"]);
    let xml = format!(
        "<assessment xmlns=\"urn:ltci:exchange:1\"><extra>{}</extra></assessment>",
        "x".repeat(35)
    );
    assert!(!codes(limits(35), &xml).contains(&"LTC-P-009"));
    assert_eq!(codes(limits(34), &xml), ["LTC-P-009"]);
}

#[test]
fn findings_of_a_document() {
    let limits = |findings| Limits { findings, ..Limits::default() };
    let document = "{\"doc_type\":\"assessment\",\"a\":1,\"b\":1,\"c\":1}";
    let all = codes(limits(1000), document).len();
    assert_eq!(codes(limits(all), document).len(), all);
    let capped = codes(limits(all - 1), document);
    assert_eq!((capped.len(), capped[0]), (all, "LTC-P-019"));
}

#[test]
fn the_first_findings_by_path_are_listed_in_whatever_order_they_come() {
    let names: Vec<String> = (0..100).map(|number| format!("x{number:02}")).collect();
    let fields = |names: &mut dyn Iterator<Item = &String>| {
        let fields: Vec<_> = names.map(|name| format!("\"{name}\": 1,")).collect();
        BASE.replacen('{', &format!("{{{}", fields.concat()), 1)
    };
    let limits = Limits { findings: 7, ..Limits::default() };
    let listed = |document: &str| {
        let report =
            Validator::new().limits(limits).validate(document.as_bytes()).expect("a report");
        report.findings.into_iter().map(|finding| finding.path).collect::<Vec<_>>()
    };
    let expected = ["", "/x00", "/x01", "/x02", "/x03", "/x04", "/x05", "/x06"];
    assert_eq!(listed(&fields(&mut names.iter())), expected);
    assert_eq!(listed(&fields(&mut names.iter().rev())), expected);
}

#[test]
fn findings_have_line_and_column() {
    let document = BASE.replace("\"level\": \"3\"", "\"level\": \"4\"");
    let report = Validator::new().validate(document.as_bytes()).expect("a report");
    let place: Vec<_> = report
        .findings
        .iter()
        .map(|finding| (finding.code, finding.line, finding.column))
        .collect();
    // Counted in the file by hand: `  "level": "3",` is line 49.
    assert_eq!(place, [("LTC-A-012", Some(49), Some(12))]);
}

#[test]
fn an_error_beyond_the_limit_still_refuses() {
    // A warning at /agency/admdvs comes first; the error at /level is beyond the limit.
    let document = BASE
        .replace("\"admdvs\": \"330200\"", "\"admdvs\": \"337700\"")
        .replace("\"level\": \"3\"", "\"level\": \"4\"");
    for findings in [0, 1, 2] {
        let limits = Limits { findings, ..Limits::default() };
        let report =
            Validator::new().limits(limits).validate(document.as_bytes()).expect("a report");
        assert!(!report.is_acceptable(), "{findings}");
    }
}

#[test]
fn a_long_list_of_assessors_is_judged_like_a_short_one() {
    let mut document: serde_json::Value = serde_json::from_str(BASE).expect("JSON");
    let assessor = |number: usize| serde_json::json!({"assessor_no": format!("S{number}"), "assessor_role": "expert"});
    document["assessors"] = (0..20_000).map(assessor).collect();
    assert_eq!(codes(Limits::default(), &document.to_string()), [] as [&str; 0]);
    document["assessors"][19_999] = assessor(0);
    let report = Validator::new().validate(document.to_string().as_bytes()).expect("a report");
    let found: Vec<_> =
        report.findings.iter().map(|finding| (finding.code, &*finding.path)).collect();
    assert_eq!(found, [("LTC-A-015", "/assessors/19999/assessor_no")]);
}
