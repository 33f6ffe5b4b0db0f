//! Nothing that identifies a person reaches an output: not in any format, not in any language,
//! whatever is wrong with the document.

use crate::{BASE, file, folder, ltci, ltci_with, on_one_line};

/// What belongs to persons, and can be recognised.
const SECRETS: [&str; 9] = [
    "PSN7654321",
    "欧阳秘密",
    "11010119900307",
    "1990-03-07",
    "ASSESSOR-7788",
    "13912345678",
    "保密路十二号",
    "secret@example.org",
    "tel_13800138000",
];

/// The base with personal values that can be recognised.
fn planted() -> String {
    // The check character of 11010119900307 and 852: sum 240, remainder 9, character 3.
    let planted = BASE
        .replacen("SAMPLE0000000001", "PSN7654321", 1)
        .replacen("样例甲", "欧阳秘密", 1)
        .replacen("11010519491231002X", "110101199003078523", 1)
        .replacen("1949-12-31", "1990-03-07", 1)
        .replacen("SAMPLE-A1", "ASSESSOR-7788", 1);
    assert_eq!(SECRETS.iter().filter(|secret| planted.contains(**secret)).count(), 5);
    planted
}

/// The planted document, damaged in many ways.
fn documents() -> Vec<String> {
    let planted = planted();
    let damaged = |from: &str, to: &str| {
        assert!(planted.contains(from), "{from}");
        planted.replacen(from, to, 1)
    };
    let unknown = r#""level": "3", "tel": "13912345678", "住址": "保密路十二号", "secret@example.org": {"tel_13800138000": 13912345678}"#;
    let mut documents = vec![
        damaged(r#""level": "3""#, r#""level": "5""#),
        damaged(r#""gend": "2""#, r#""gend": "1""#),
        damaged(r#""gend": "2""#, r#""gend": "欧阳秘密""#),
        damaged(r#""level": "3""#, unknown),
        damaged(r#""level": "3""#, r#""level": "13912345678""#),
        damaged(r#""psn_name": "欧阳秘密""#, r#""psn_name": 13912345678"#),
        damaged(r#""psn_name": "欧阳秘密""#, r#""psn_name": ["欧阳秘密"]"#),
        damaged(r#""certno": "110101199003078523""#, r#""certno": "110101199003078524""#),
        damaged(r#""brdy": "1990-03-07""#, r#""brdy": "1990-03-07 ""#),
        damaged(r#""applied": "2026-01-05""#, r#""applied": "保密路十二号""#),
        damaged(r#""doc_type": "assessment""#, r#""doc_type": "欧阳秘密""#),
        damaged(r#""assessor_no": "ASSESSOR-7788""#, r#""assessor_no": "ASSESSOR-7788 欧阳秘密""#),
        damaged(r#""person": {"#, r#""person": {"psn_name": "欧阳秘密","#),
        damaged(r#""person": {"#, r#""person": {"欧阳秘密": 1, "欧阳秘密": 2,"#),
        damaged(r#""person": {"#, r#""person": [{"#),
        damaged("欧阳秘密", "欧阳秘密\\q"),
        planted.get(..planted.find("insutype").expect("it is there")).expect("whole").to_owned(),
        format!("欧阳秘密 {planted}"),
        format!("{planted} 欧阳秘密"),
    ];
    let one_line: Vec<_> = documents.iter().map(|document| document.replace('\n', " ")).collect();
    documents.extend(one_line);
    documents.extend(in_xml(&planted));
    documents
}

fn in_xml(planted: &str) -> Vec<String> {
    let damaged = planted.replacen(r#""level": "3""#, r#""level": "5""#, 1);
    ["--compact", "--color=never"]
        .iter()
        .flat_map(|layout| {
            let ran = ltci_with(&["convert", "--to", "xml", layout, "-"], damaged.as_bytes());
            let xml = ran.out;
            let inside = |from: &str, to: &str| xml.replacen(from, to, 1);
            [
                inside("<person>", "<person 欧阳秘密=\"13912345678\">"),
                inside("<person>", "<person>欧阳秘密"),
                inside("<person>", "<person><住址>保密路十二号</住址>"),
                inside("</person>", "</欧阳秘密>"),
                inside("<person>", "<!DOCTYPE 欧阳秘密><person>&欧阳秘密;"),
                inside("<gend>2</gend>", "<gend>欧阳秘密</gend>"),
                xml.clone(),
            ]
        })
        .collect()
}

fn assert_silent(ran: &crate::Ran, document: &str) {
    for secret in SECRETS {
        for output in [&ran.out, &ran.err] {
            assert!(!output.contains(secret), "{secret} in\n{output}\nof\n{document}");
        }
    }
}

#[test]
fn no_report_holds_a_personal_value() {
    let here = folder("privacy-reports");
    let documents = documents();
    for (number, document) in documents.iter().enumerate() {
        file(&here, &format!("{number}.json"), document);
    }
    let here = here.to_str().expect("UTF-8");
    for format in ["text", "json", "ndjson"] {
        for language in ["zh", "en"] {
            let ran = ltci(&["validate", here, "--format", format, "--lang", language]);
            assert_eq!(ran.exit, 1);
            let refused = match format {
                "text" => ran.out.matches('✘').count(),
                _ => ran.out.matches(r#""verdict":"refused""#).count(),
            };
            assert_eq!(refused, documents.len());
            assert_silent(&ran, "all");
        }
    }
}

#[test]
fn nor_does_what_other_commands_say_about_a_refused_document() {
    for document in documents() {
        for arguments in [
            &["assess", "-"][..],
            &["assess", "-", "--format", "json"],
            &["convert", "--to", "xml", "-"],
        ] {
            let ran = ltci_with(arguments, document.as_bytes());
            if arguments[0] == "assess" || ran.exit == 1 {
                assert_silent(&ran, &document);
            }
        }
    }
}

#[test]
fn nor_does_a_batch_or_an_answer_of_the_testee() {
    let documents = documents();
    let lines = documents.iter().map(|document| document.replace('\n', " "));
    let batch: Vec<_> = std::iter::once(on_one_line(BASE)).chain(lines).collect();
    let path = file(&folder("privacy"), "day.ndjson", batch.join("\n"));
    let ran = ltci(&["validate", &path]);
    assert_eq!(ran.out.matches('✘').count(), documents.len());
    assert_silent(&ran, "the batch");
    for document in documents {
        let question = serde_json::json!({ "seq": 1, "op": "validate", "xml": document });
        assert_silent(&ltci_with(&["testee"], question.to_string().as_bytes()), &document);
        let question =
            format!(r#"{{"seq":1,"op":"validate","input":{}}}"#, document.replace('\n', " "));
        assert_silent(&ltci_with(&["testee"], question.as_bytes()), &document);
    }
}
