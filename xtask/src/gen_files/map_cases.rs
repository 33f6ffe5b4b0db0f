//! Cases of the mapping: which national items a local one stands for on a day.
//!
//! The mapping and every expectation are declared here by hand; nothing asks the core.

use ltci::Text;
use serde_json::{Value, json};

use super::cases::case;

/// A question to the mapping, and its targets in the order of their codes.
struct Question {
    id: &'static str,
    title: Text,
    item: &'static str,
    date: &'static str,
    targets: &'static [Target],
}

/// Code, relation and reason.
type Target = (Option<&'static str>, &'static str, Option<&'static str>);

const REASON: &str = "样例：没有相近的项目。";
const FIRST: Target = (Some("SAMPLE00000000001"), "equivalent", None);
const SECOND: Target = (Some("SAMPLE00000000002"), "equivalent", None);
const THIRD: Target = (Some("SAMPLE00000000003"), "broader", None);
const FOURTH: Target = (Some("SAMPLE00000000004"), "broader", None);
const FIFTH: Target = (Some("SAMPLE00000000005"), "narrower", None);
const SIXTH: Target = (Some("SAMPLE00000000006"), "related", None);
const NONE: Target = (None, "none", Some(REASON));

const QUESTIONS: &[Question] = &[
    Question {
        id: "change/last-day-of-the-first",
        title: Text { zh: "变更前最后一日", en: "the last day before a change" },
        item: "SM001",
        date: "2026-06-30",
        targets: &[FIRST],
    },
    Question {
        id: "change/first-day-of-the-second",
        title: Text { zh: "变更当日", en: "the day of a change" },
        item: "SM001",
        date: "2026-07-01",
        targets: &[SECOND],
    },
    Question {
        id: "change/long-after",
        title: Text {
            zh: "没有失效日期的长期有效", en: "without a last day it applies for good"
        },
        item: "SM001",
        date: "2199-12-31",
        targets: &[SECOND],
    },
    Question {
        id: "validity/day-before",
        title: Text { zh: "生效前一日", en: "the day before the first" },
        item: "SM003",
        date: "2026-02-28",
        targets: &[],
    },
    Question {
        id: "validity/first-day",
        title: Text { zh: "生效当日", en: "the first day" },
        item: "SM003",
        date: "2026-03-01",
        targets: &[FIFTH],
    },
    Question {
        id: "validity/last-day",
        title: Text { zh: "失效日期当日仍有效", en: "the last day is included" },
        item: "SM003",
        date: "2026-03-31",
        targets: &[FIFTH],
    },
    Question {
        id: "validity/day-after",
        title: Text { zh: "失效日期次日", en: "the day after the last" },
        item: "SM003",
        date: "2026-04-01",
        targets: &[],
    },
    Question {
        id: "several/by-code",
        title: Text { zh: "对应多个项目，按编码排列", en: "several targets, by code" },
        item: "SM002",
        date: "2026-05-01",
        targets: &[THIRD, FOURTH],
    },
    Question {
        id: "none/with-reason",
        title: Text { zh: "没有对应，说明理由", en: "no counterpart, with the reason" },
        item: "SM004",
        date: "2026-05-01",
        targets: &[NONE],
    },
    Question {
        id: "related/without-reason",
        title: Text {
            zh: "有对应的不答理由",
            en: "a reason is told only where there is no counterpart",
        },
        item: "SM005",
        date: "2026-05-01",
        targets: &[SIXTH],
    },
    Question {
        id: "unknown/not-in-the-mapping",
        title: Text { zh: "映射中没有的编码", en: "a code that the mapping does not have" },
        item: "SM999",
        date: "2026-05-01",
        targets: &[],
    },
    Question {
        id: "unknown/national-code",
        title: Text {
            zh: "国家编码不是地方编码", en: "a national code is not a local one"
        },
        item: "SAMPLE00000000001",
        date: "2026-05-01",
        targets: &[],
    },
    Question {
        id: "unknown/part-of-a-code",
        title: Text { zh: "编码的一部分", en: "a part of a code" },
        item: "SM00",
        date: "2026-05-01",
        targets: &[],
    },
    Question {
        id: "unknown/not-a-code",
        title: Text { zh: "不是编码", en: "not a code at all" },
        item: "样例",
        date: "2026-05-01",
        targets: &[],
    },
];

/// Every case.
pub fn all() -> Vec<Value> {
    let questions = QUESTIONS.iter().map(|question| {
        let expect = json!({ "targets": question.targets.iter().map(target).collect::<Vec<_>>() });
        asked(question.id, question.title, mapping(), question.item, question.date, &expect)
    });
    questions.chain([refused()]).collect()
}

/// A mapping that is not of the form has no targets.
fn refused() -> Value {
    let mut map = mapping();
    map["map"]["decided_on"] = json!("2025-13-01");
    let finding = json!({ "code": "LTC-F-004", "path": "/map/decided_on" });
    let expect = json!({ "verdict": "refused", "findings": [finding] });
    let title = Text { zh: "映射被拒绝", en: "the mapping is refused" };
    asked("refused/malformed-date", title, map, "SM001", "2026-05-01", &expect)
}

fn asked(id: &str, title: Text, map: Value, item: &str, date: &str, expect: &Value) -> Value {
    let clause = ["LTCI-SPEC-1 9.3".to_owned()];
    let members = [("map", map), ("item", json!(item)), ("date", json!(date))];
    case(&format!("map/{id}"), "must", "map", &clause, title, members, expect)
}

fn target((item, relation, reason): &Target) -> Value {
    let mut target = json!({ "relation": relation });
    for (name, value) in [("item", item), ("reason", reason)] {
        if let Some(value) = value {
            target[name] = json!(value);
        }
    }
    target
}

/// The lines of a local item with several targets are not in the order of their codes.
fn mapping() -> Value {
    json!({
        "doc_type": "directory_map",
        "doc_ver": "1",
        "map": {
            "id": "local-sample-2026-map",
            "title": "样例市与样例国家目录对照表",
            "from_edition": "local-sample-2026",
            "to_edition": "sample-2025",
            "decided_by_admdvs": "330200",
            "decided_on": "2025-12-20",
            "provenance": "样例数据，不是任何地区的对照表。",
        },
        "entries": [
            {
                "local_item_codg": "SM001", "relation": "equivalent",
                "ltc_item_codg": "SAMPLE00000000001",
                "in_force_from": "2026-01-01", "in_force_to": "2026-06-30",
            },
            {
                "local_item_codg": "SM001", "relation": "equivalent",
                "ltc_item_codg": "SAMPLE00000000002", "in_force_from": "2026-07-01",
            },
            {
                "local_item_codg": "SM002", "relation": "broader",
                "ltc_item_codg": "SAMPLE00000000004", "in_force_from": "2026-01-01",
            },
            {
                "local_item_codg": "SM002", "relation": "broader",
                "ltc_item_codg": "SAMPLE00000000003", "in_force_from": "2026-01-01",
            },
            {
                "local_item_codg": "SM003", "relation": "narrower",
                "ltc_item_codg": "SAMPLE00000000005",
                "in_force_from": "2026-03-01", "in_force_to": "2026-03-31",
            },
            {
                "local_item_codg": "SM004", "relation": "none", "reason": REASON,
                "in_force_from": "2026-01-01",
            },
            {
                "local_item_codg": "SM005", "relation": "related", "reason": "样例：部分相近。",
                "ltc_item_codg": "SAMPLE00000000006", "in_force_from": "2026-01-01",
            },
        ],
    })
}
