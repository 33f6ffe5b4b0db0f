use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::{BASE, contradictory, ltci_with, on_one_line};

/// The answers to some questions, one a line.
fn answers(questions: &[String]) -> Vec<Value> {
    let ran = ltci_with(&["testee"], questions.join("\n").as_bytes());
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    let parse = |line| serde_json::from_str(line).expect("an answer is JSON");
    ran.out.lines().map(parse).collect()
}

fn answer(question: &Value) -> Value {
    let mut answers = answers(&[question.to_string()]);
    assert_eq!(answers.len(), 1);
    answers.remove(0)
}

fn base() -> Value {
    serde_json::from_str(BASE).expect("the base is JSON")
}

#[test]
fn it_introduces_itself_and_stops_when_told() {
    let questions = [
        json!({ "op": "hello", "protocol": 1 }),
        json!({ "op": "stop" }),
        json!({ "seq": 1, "op": "code", "code": "gend", "value": "1" }),
    ];
    let answers = answers(&questions.map(|question| question.to_string()));
    let ruleset = ltci::ruleset::RuleSet::current();
    let hello = json!({
        "name": "ltci", "version": env!("CARGO_PKG_VERSION"), "language": "rust", "protocol": 1,
        "ops": ["code", "validate", "validate_batch", "score", "convert", "map", "seal_verify", "sm3", "sm2_verify", "recognise", "settle", "exchange", "import", "platform_read", "platform_write"],
        "documents": ["assessment", "directory", "directory_map", "region_profile", "recognition_agreement", "recognition_request", "key_ring", "self_assessment", "assessment_history", "envelope_request", "envelope_response", "filing", "filing_cancellation", "care_plan", "service_record", "settlement", "cancellation", "reversal", "reconciliation", "clearing", "exchange"],
        "ruleset": { "version": ruleset.version, "digest": ruleset.digest },
    });
    assert_eq!(answers, [hello]);
}

#[test]
fn codes_are_accepted_or_refused() {
    let code = |value: Value| {
        answer(&json!({ "seq": 7, "op": "code", "code": "resident_id", "value": value }))
    };
    let acceptable = json!({ "seq": 7, "verdict": "acceptable" });
    let refused = json!({ "seq": 7, "verdict": "refused" });
    assert_eq!(code(json!("11010519491231002X")), acceptable);
    assert_eq!(code(json!("110105194912310021")), refused);
    assert_eq!(code(json!(110_105)), refused);
}

#[test]
fn documents_are_judged_in_every_wire_form() {
    let finding = json!({ "code": "LTC-A-012", "path": "/level", "severity": "error" });
    let refused = json!({ "seq": 1, "verdict": "refused", "findings": [finding] });
    let document: Value = serde_json::from_str(&contradictory()).expect("JSON");
    let xml = ltci_with(&["convert", "--to", "xml", "-"], contradictory().as_bytes()).out;
    for (form, content) in [
        ("input", document),
        ("xml", json!(xml)),
        ("bytes_base64", json!(STANDARD.encode(contradictory()))),
    ] {
        let question = json!({ "seq": 1, "op": "validate", form: content });
        assert_eq!(answer(&question), refused, "{form}");
    }
    let question = json!({ "seq": "any", "op": "validate", "input": base() });
    let acceptable = json!({ "seq": "any", "verdict": "acceptable", "findings": [] });
    assert_eq!(answer(&question), acceptable);
}

#[test]
fn a_document_is_judged_as_it_was_sent() {
    let document = on_one_line(BASE).replacen(r#""level":"3""#, r#""level":"3","level":"3""#, 1);
    let answers = answers(&[format!(r#"{{"seq":1,"op":"validate","input":{document}}}"#)]);
    assert_eq!(answers[0]["findings"][0]["code"], "LTC-P-006");
}

#[test]
fn the_day_is_taken_from_the_question_and_forgotten_after_it() {
    let on = |day: Option<&str>| {
        let mut question = json!({ "seq": 1, "op": "validate", "input": base() });
        if let Some(day) = day {
            question["as_of"] = json!(day);
        }
        question.to_string()
    };
    let answers = answers(&[on(Some("2028-02-01")), on(None), on(Some("2028-2-1"))]);
    assert_eq!(answers[0]["findings"][0]["code"], "LTC-A-018");
    assert_eq!(answers[1]["findings"], json!([]));
    assert!(answers[2]["errored"]["message"].is_string());
}

#[test]
fn scores_are_evaluated_or_refused() {
    let mut question = json!({
        "seq": 3, "op": "score", "scale": "nhsa-2021", "scores": base()["scores"],
    });
    let expected = json!({
        "seq": 3,
        "totals": { "adl": 40, "cognition": 10, "sensory": 9 },
        "grades": { "adl": 3, "cognition": 1, "sensory": 1 },
        "level": "3",
    });
    assert_eq!(answer(&question), expected);
    question["scores"]["cog_time"] = json!(5);
    let finding = json!({ "code": "LTC-A-001", "path": "/scores/cog_time", "severity": "error" });
    let refused = json!({ "seq": 3, "verdict": "refused", "findings": [finding] });
    assert_eq!(answer(&question), refused);
}

#[test]
fn documents_are_converted_with_their_digest() {
    let to =
        |form: &str| answer(&json!({ "seq": 4, "op": "convert", "to": form, "input": base() }));
    let (json, xml) = (to("json"), to("xml"));
    assert_eq!(json["output"], base());
    assert_eq!(json["digest"], xml["digest"]);
    assert!(xml["digest"].as_str().is_some_and(|digest| digest.starts_with("sm3:")));
    let question = json!({ "seq": 4, "op": "convert", "to": "json", "xml": xml["xml"] });
    assert_eq!(answer(&question), json);
    let question = json!({ "seq": 5, "op": "convert", "to": "json", "input": {} });
    assert_eq!(answer(&question)["verdict"], "refused");
}

#[test]
fn what_cannot_be_answered_is_said_and_the_next_question_is() {
    let questions = [
        "not JSON",
        "",
        "[1]",
        r#"{"seq":1,"op":"fly"}"#,
        r#"{"seq":2,"op":7}"#,
        r#"{"seq":3,"op":"code","code":"shoe_size","value":"42"}"#,
        r#"{"seq":4,"op":"code","code":"gend"}"#,
        r#"{"seq":5,"op":"validate"}"#,
        r#"{"seq":6,"op":"validate","input":{},"xml":"<a/>"}"#,
        r#"{"seq":7,"op":"validate","bytes_base64":"*"}"#,
        r#"{"seq":8,"op":"convert","to":"yaml","input":{}}"#,
        r#"{"seq":9,"op":"code","code":"gend","value":"1"}"#,
    ];
    let answers = answers(&questions.map(str::to_owned));
    let seqs: Vec<_> = answers.iter().map(|answer| answer["seq"].clone()).collect();
    assert_eq!(json!(seqs), json!([null, null, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    assert_eq!(answers[2], json!({ "seq": 1, "skipped": "unknown op" }));
    for answer in [0, 1, 3, 4, 5, 6, 7, 8].map(|place: usize| &answers[place]) {
        assert!(answer["errored"]["message"].is_string(), "{answer}");
    }
    // The document is looked at before the form asked for: it is refused.
    assert_eq!(answers[9]["verdict"], "refused");
    assert_eq!(answers[10], json!({ "seq": 9, "verdict": "acceptable" }));
}

#[test]
fn mappings_are_asked_or_refused() {
    const MAP: &str = include_str!("../../../ltci/data/bases/directory-map.json");
    let mut map: Value = serde_json::from_str(MAP).expect("the mapping is JSON");
    let ask = |map: &Value, item: &str, date: &str| {
        answer(&json!({ "seq": 6, "op": "map", "map": map, "item": item, "date": date }))
    };
    let target = json!({ "item": "SAMPLE00000000002", "relation": "narrower" });
    assert_eq!(ask(&map, "SI002", "2026-06-30"), json!({ "seq": 6, "targets": [target] }));
    assert_eq!(ask(&map, "SI002", "2026-07-01"), json!({ "seq": 6, "targets": [] }));
    assert!(ask(&map, "SI002", "2026-7-1")["errored"]["message"].is_string());
    let none = &ask(&map, "SI005", "2026-03-01")["targets"][0];
    assert_eq!((&none["relation"], none.get("item")), (&json!("none"), None));
    assert!(none["reason"].is_string());
    map["entries"] = json!([]);
    assert_eq!(ask(&map, "SI002", "2026-06-30")["verdict"], "refused");
}

#[test]
fn a_recognition_knows_nothing_but_what_the_question_gives() {
    let request = include_str!("../../../ltci/data/bases/recognition-request.json");
    let request: Value = serde_json::from_str(request).expect("JSON");
    let agreement = include_str!("../../../ltci/data/agreements/chengdu-chongqing-2024.json");
    let agreement: Value = serde_json::from_str(agreement).expect("JSON");
    let asked = json!({
        "seq": 1, "op": "recognise", "as_of": "2026-06-01", "to": "500000", "self_grade": "F",
        "assessment": request["assessment"], "agreements": [agreement], "profiles": [],
    });
    let told = json!({
        "seq": 1, "verdict": "recognised", "reasons": ["LTC-R-021"], "level": "3",
        "agreement": "chengdu-chongqing-2024",
    });
    assert_eq!(answer(&asked), told);
    let mut alone = asked.clone();
    alone["agreements"] = json!([]);
    let none = json!({ "seq": 1, "verdict": "not_recognised", "reasons": ["LTC-R-002"] });
    assert_eq!(answer(&alone), none);
    let mut broken = asked;
    broken["agreements"] = json!([{}]);
    assert_eq!(answer(&broken)["verdict"], "refused");
    alone["to"] = json!("11010519491231002X");
    let errored = answer(&alone).to_string();
    assert!(errored.contains("errored") && !errored.contains("1949"), "{errored}");
}

#[test]
fn documents_are_judged_together() {
    let settlement: Value =
        serde_json::from_str(include_str!("../../../ltci/data/bases/settlement.json"))
            .expect("JSON");
    let told = |documents: Value| {
        answer(&json!({ "seq": 1, "op": "validate_batch", "documents": documents }))
    };
    assert_eq!(
        told(json!([settlement])),
        json!({ "seq": 1, "verdict": "acceptable", "findings": [] })
    );
    let copies = told(json!([settlement, settlement]));
    let finding = json!({
        "code": "LTC-X-001", "document": 2, "path": "", "other": 1, "severity": "notice"
    });
    let expected = json!({ "seq": 1, "verdict": "acceptable", "findings": [finding] });
    assert_eq!(copies, expected);
}

#[test]
fn a_table_is_told_by_row_and_column() {
    let directory: Value =
        serde_json::from_str(include_str!("../../../ltci/data/bases/directory.json"))
            .expect("JSON");
    let table = "样例目录\n项目编码,项目大类,项目名称,生效日期\nSI001,基本生活照料,,2026-01-01\n";
    let import = |mut question: Value| {
        question["bytes_base64"] = json!(STANDARD.encode(table));
        answer(&question)
    };
    let told = import(json!({ "seq": 1, "op": "import", "edition": directory["edition"] }));
    let findings = json!([
        { "code": "LTC-T-006", "row": 1, "column": 0, "severity": "notice" },
        { "code": "LTC-T-047", "row": 3, "column": 3, "severity": "error" },
    ]);
    assert_eq!(told, json!({ "seq": 1, "verdict": "refused", "findings": findings }));
    assert!(import(json!({ "seq": 1, "op": "import" }))["errored"].is_object());
    assert!(import(json!({ "seq": 1, "op": "import", "edition": {} }))["errored"].is_object());
}

#[test]
fn a_raw_message_is_read_by_the_table_of_the_question() {
    let table = |number: &str| {
        json!({
            "id": "sample", "title": "样例", "provenance": "样例", "amounts": "string",
            "infcode": "number",
            "transactions": [
                { "ours": "L304", "theirs": number, "name": "样例", "input": "reversal" }
            ],
        })
    };
    let node = json!({ "psn_no": "SAMPLE0000000001", "omsgid": "SAMPLE-1", "oinfno": "L302" });
    let message = json!({ "infno": "90304", "input": { "data": node } });
    let read = |number: &str| {
        answer(&json!({
            "seq": 1, "op": "platform_read", "table": table(number), "input": message
        }))
    };
    let known = read("90304");
    assert_eq!(
        (&known["verdict"], &known["output"]["infno"]),
        (&json!("acceptable"), &json!("L304"))
    );
    let unknown = read("90305");
    let finding = json!({ "code": "LTC-S-116", "path": "/input", "severity": "error" });
    assert_eq!(unknown, json!({ "seq": 1, "verdict": "refused", "findings": [finding] }));
    let write = json!({
        "seq": 1, "op": "platform_write", "table": table("90304"), "input": base()
    });
    assert_eq!(answer(&write)["errored"]["message"], "this is no message");
}
