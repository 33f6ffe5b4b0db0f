//! Faults in verdicts and findings, and in what is kept from one document to the next.

use ltci::text;
use serde_json::{Value, json};

use super::spoken::{findings, keep, silence, text as told};
use super::{Mutant, Object};

/// What judges documents.
const JUDGING: &[&str] = &["validate", "validate_batch", "seal_verify"];

/// The mutants of this part.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "first-finding-only",
        says: text!("只报第一个发现", "only the first finding is told"),
        ops: JUDGING,
        answers: |_, answer| {
            if let Some(findings) = findings(answer) {
                findings.truncate(1);
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "verdict-of-what-is-listed",
        says: text!(
            "没有列出的错误不影响结论",
            "an error that is not listed does not count for the verdict"
        ),
        ops: &["validate"],
        answers: |_, answer| {
            let mut all = findings(answer).into_iter().flatten();
            if !all.any(|finding| told(finding, "severity") == Some("error")) {
                answer.insert("verdict".to_owned(), json!("acceptable"));
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "path-off-by-one",
        says: text!("路径中的序号从1起", "places in paths are counted from 1"),
        ops: JUDGING,
        answers: |_, answer| findings(answer).into_iter().flatten().for_each(one_further),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "warnings-refuse",
        says: text!("有警告就拒绝", "a warning refuses a document"),
        ops: JUDGING,
        answers: |_, answer| {
            let mut all = findings(answer).into_iter().flatten();
            if all.any(|finding| told(finding, "severity") == Some("warning")) {
                answer.insert("verdict".to_owned(), json!("refused"));
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "warnings-unsaid",
        says: text!("警告和提示不报", "warnings and notices are not told"),
        ops: JUDGING,
        answers: |_, answer| {
            keep(answer, |finding| told(finding, "severity") == Some("error"));
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "never-refuses",
        says: text!("有错误也不拒绝", "an error does not refuse a document"),
        ops: &["code", "validate", "validate_batch", "seal_verify", "sm2_verify"],
        answers: |_, answer| {
            if told(&Value::Object(answer.clone()), "verdict") == Some("refused") {
                answer.insert("verdict".to_owned(), json!("acceptable"));
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "state-leaks",
        says: text!("上一份文书的发现留到这一份", "findings stay from one document to the next"),
        ops: JUDGING,
        answers: |asked, answer| {
            let left = asked.before.and_then(|before| before.get("findings")?.as_array().cloned());
            if let Some(findings) = findings(answer) {
                findings.extend(left.unwrap_or_default());
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "one-answer-late",
        says: text!("答的是上一个问题", "the question before is answered"),
        ops: &["code", "validate", "score", "settle", "map"],
        answers: |asked, answer| {
            if let Some(before) = asked.before {
                answer.clone_from(before);
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "repeated-lines",
        says: text!("明细编号可以重复", "lines may have the same number"),
        ops: &["validate"],
        answers: |_, answer| silence(answer, &["LTC-S-039"]),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "across-unseen",
        says: text!("不作跨文书校验", "nothing is checked across documents"),
        ops: &["validate_batch"],
        answers: |_, answer| keep(answer, |finding| finding.get("other").is_none()),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "across-the-other-one",
        says: text!("跨文书发现记在另一份上", "findings across documents name the wrong one"),
        ops: &["validate_batch"],
        answers: |_, answer| {
            for finding in findings(answer).into_iter().flatten().filter_map(Value::as_object_mut) {
                swap(finding, "document", "other");
            }
        },
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "digest-of-other-letters",
        says: text!("摘要写成大写", "digests are written in capitals"),
        ops: &["convert", "sm3"],
        answers: |_, answer| super::spoken::rewrite(answer, "digest", str::to_uppercase),
        ..Mutant::FAULTLESS
    },
    Mutant {
        name: "xml-unescaped",
        says: text!("写XML时不转义", "XML is written without escapes"),
        ops: &["convert"],
        answers: |_, answer| {
            super::spoken::rewrite(answer, "xml", |xml| {
                xml.replace("&lt;", "<").replace("&amp;", "&")
            });
        },
        ..Mutant::FAULTLESS
    },
];

/// Adds one to each number in the path of a finding.
fn one_further(finding: &mut Value) {
    let Some(Value::String(path)) = finding.get_mut("path") else { return };
    let further = |part: &str| match part.parse::<u64>() {
        Ok(place) => (place + 1).to_string(),
        Err(_) => part.to_owned(),
    };
    *path = path.split('/').map(further).collect::<Vec<_>>().join("/");
}

fn swap(object: &mut Object, one: &str, other: &str) {
    if let (Some(first), Some(second)) = (object.get(one).cloned(), object.get(other).cloned()) {
        object.insert(one.to_owned(), second);
        object.insert(other.to_owned(), first);
    }
}
