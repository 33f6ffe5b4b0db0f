//! The last value of a document's fields that is allowed, and the first that is not.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::cases::case;
use super::super::recognise::edited;
use super::judging::assessment;

/// Every case.
pub fn all() -> Vec<Value> {
    [days(), times(), texts(), numbers(), integers(), totals(), amounts(), names(), depths()]
        .concat()
}

/// A value of a document, and what is found of it.
fn asked(id: &str, title: Text, clause: &str, input: &Value, found: Option<(&str, &str)>) -> Value {
    let finding = |(code, path)| json!({ "code": code, "path": path });
    let findings: Vec<_> = found.into_iter().map(finding).collect();
    let verdict = if findings.is_empty() { "acceptable" } else { "refused" };
    let expect = json!({ "verdict": verdict, "findings": findings });
    let clause = [format!("LTCI-SPEC-1 {clause}")];
    let input = [("input", input.clone())];
    case(&format!("value/{id}"), "must", "validate", &clause, title, input, &expect)
}

/// The base directory, a local one.
fn directory(edits: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/directory.json");
    edited(serde_json::from_str(text).unwrap_or_default(), edits)
}

/// The base region profile.
fn profile(edits: &[(&str, Value)]) -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/region-profile.json");
    edited(serde_json::from_str(text).unwrap_or_default(), edits)
}

/// Month ends and leap years; a key ring is asked, since no other day depends on its last one.
fn days() -> Vec<Value> {
    let ring = include_str!("../../../../crates/ltci/data/bases/key-ring.json");
    let day = |id, day: &str, title, is_there: bool| {
        let ring = serde_json::from_str(ring).unwrap_or_default();
        let ring = edited(ring, &[("/keys/0/valid_to", json!(day))]);
        let found = (!is_there).then_some(("LTC-F-004", "/keys/0/valid_to"));
        asked(&format!("day/{id}"), title, "2.3", &ring, found)
    };
    let first = |id, day: &str, title, is_there: bool| {
        let ring = serde_json::from_str(ring).unwrap_or_default();
        let ring = edited(ring, &[("/keys/0/valid_from", json!(day))]);
        let found = (!is_there).then_some(("LTC-F-004", "/keys/0/valid_from"));
        asked(&format!("day/{id}"), title, "2.3", &ring, found)
    };
    vec![
        day("leap-year", "2028-02-29", text!("闰年2月29日", "29 February of a leap year"), true),
        day("no-leap-year", "2027-02-29", text!("平年2月29日", "29 February of another"), false),
        day("century", "2100-02-29", text!("2100年不是闰年", "2100 is no leap year"), false),
        day("thirtieth", "2027-04-30", text!("4月30日", "30 April"), true),
        day("thirty-first", "2027-04-31", text!("4月31日", "31 April"), false),
        day("last", "2199-12-31", text!("最晚的一天", "the last day"), true),
        day("after-the-last", "2200-01-01", text!("次日", "the day after"), false),
        first("first", "1900-01-01", text!("最早的一天", "the first day"), true),
        first("before-the-first", "1899-12-31", text!("前一日", "the day before"), false),
    ]
}

/// The last second of a day and the first of the next.
fn times() -> Vec<Value> {
    let text = include_str!("../../../../crates/ltci/data/bases/reversal.json");
    let time = |id, time: &str, title, found| {
        let reversal = serde_json::from_str(text).unwrap_or_default();
        let reversal = edited(reversal, &[("/reversed_at", json!(time))]);
        asked(id, title, "2.3", &reversal, found)
    };
    vec![
        time("time/last-second", "2026-03-01 23:59:59", text!("最后一秒", "the last second"), None),
        time("time/first-second", "2026-03-02 00:00:00", text!("零点", "midnight"), None),
        time(
            "time/twenty-four",
            "2026-03-01 24:00:00",
            text!("没有24点", "there is no 24:00"),
            Some(("LTC-F-011", "/reversed_at")),
        ),
    ]
}

/// Names and passages, counted as characters and not as bytes.
fn texts() -> Vec<Value> {
    let long = |length: usize| json!("样".repeat(length));
    let name = |id, length, title, found| {
        let input = assessment(&[("/person/psn_name", long(length))]);
        asked(id, title, "2.6", &input, found)
    };
    let institution = |id, length, title, found| {
        let input = assessment(&[("/asmt_org/org_name", long(length))]);
        asked(id, title, "2.6", &input, found)
    };
    let passage = |id, length, title, found| {
        let input = directory(&[("/items/0/item_content", long(length))]);
        asked(id, title, "2.6", &input, found)
    };
    vec![
        name("text/name-of-50", 50, text!("姓名50字", "a name of 50 characters"), None),
        name(
            "text/name-of-51",
            51,
            text!("姓名51字", "a name of 51 characters"),
            Some(("LTC-F-005", "/person/psn_name")),
        ),
        institution(
            "text/institution-of-100",
            100,
            text!("机构名称100字", "an institution's name of 100 characters"),
            None,
        ),
        institution(
            "text/institution-of-101",
            101,
            text!("机构名称101字", "an institution's name of 101 characters"),
            Some(("LTC-F-005", "/asmt_org/org_name")),
        ),
        passage(
            "text/passage-of-2000",
            2000,
            text!("说明2000字", "a passage of 2,000 characters"),
            None,
        ),
        passage(
            "text/passage-of-2001",
            2001,
            text!("说明2001字", "a passage of 2,001 characters"),
            Some(("LTC-F-005", "/items/0/item_content")),
        ),
    ]
}

/// Minutes and times a day.
fn numbers() -> Vec<Value> {
    let minutes = |id, (least, most): (i64, i64), title, found| {
        let edits =
            [("/items/0/duration_min", json!(least)), ("/items/0/duration_max", json!(most))];
        asked(id, title, "2.3", &directory(&edits), found)
    };
    let frequency = |id, frequency: &str, title, found| {
        let input = directory(&[("/items/0/frequency", json!(frequency))]);
        asked(id, title, "8.3", &input, found)
    };
    vec![
        minutes("minutes/ends", (1, 1440), text!("1至1440分钟", "from 1 to 1,440 minutes"), None),
        minutes(
            "minutes/none",
            (0, 1440),
            text!("0分钟", "0 minutes"),
            Some(("LTC-F-006", "/items/0/duration_min")),
        ),
        minutes(
            "minutes/more-than-a-day",
            (1, 1441),
            text!("1441分钟", "1,441 minutes"),
            Some(("LTC-F-006", "/items/0/duration_max")),
        ),
        frequency("frequency/99", "99次/日", text!("每日99次", "99 a day"), None),
        frequency(
            "frequency/100",
            "100次/日",
            text!("每日100次", "100 a day"),
            Some(("LTC-F-010", "/items/0/frequency")),
        ),
        frequency("frequency/1", "1次/日", text!("每日1次", "1 a day"), None),
        frequency(
            "frequency/0",
            "0次/日",
            text!("每日0次", "0 a day"),
            Some(("LTC-F-010", "/items/0/frequency")),
        ),
    ]
}

/// The total 40 of the base, written otherwise: -2^63 and 2^64 - 1 are the ends, one less and one
/// more are beyond them.
fn integers() -> Vec<Value> {
    let total = |id: &str, total: &str, title, code: &str| {
        let text =
            assessment(&[]).to_string().replacen(r#""adl":40"#, &format!(r#""adl":{total}"#), 1);
        let finding = json!({ "code": code, "path": "/totals/adl" });
        let expect = json!({ "verdict": "refused", "findings": [finding] });
        let clause = ["LTCI-SPEC-1 2.1".to_owned()];
        let bytes = [("bytes_base64", json!(STANDARD.encode(text)))];
        case(&format!("value/integer/{id}"), "must", "validate", &clause, title, bytes, &expect)
    };
    vec![
        total(
            "greatest",
            "18446744073709551615",
            text!(
                "最大的整数：写法合规，只是分值过大",
                "the greatest integer: written well, only too great a total"
            ),
            "LTC-F-006",
        ),
        total(
            "least",
            "-9223372036854775808",
            text!(
                "最小的整数：写法合规，只是分值为负",
                "the least integer: written well, only a negative total"
            ),
            "LTC-F-006",
        ),
        total(
            "below-the-least",
            "-9223372036854775809",
            text!("比最小的整数还小", "less than the least integer"),
            "LTC-P-008",
        ),
        total(
            "beyond",
            "18446744073709551616",
            text!("比最大的整数还大", "more than the greatest integer"),
            "LTC-P-008",
        ),
    ]
}

/// Scores to 100 and totals to 200, none of which a document can have. A score of 100 alone makes
/// a total of 100, grade 0, and with the mild impairments of the base level 0.
fn totals() -> Vec<Value> {
    let score = |id, score: i64, title, code| {
        let others = ["dressing", "bowel", "bladder", "toileting", "walking", "transfer"];
        let others = others.map(|name| (format!("/scores/adl_{name}"), json!(0)));
        let others: Vec<_> =
            others.iter().map(|(path, none)| (path.as_str(), none.clone())).collect();
        let own = [
            ("/scores/adl_eating", json!(score)),
            ("/totals/adl", json!(score)),
            ("/grades/adl", json!(0)),
            ("/level", json!("0")),
        ];
        let input = edited(assessment(&others), &own);
        asked(id, title, "4.5", &input, Some((code, "/scores/adl_eating")))
    };
    let total = |id, total: i64, title, code| {
        let input = assessment(&[("/totals/adl", json!(total))]);
        asked(id, title, "4.5", &input, Some((code, "/totals/adl")))
    };
    vec![
        score(
            "score/100",
            100,
            text!("100：只是不允许的分值", "100, only not permitted"),
            "LTC-A-001",
        ),
        score("score/101", 101, text!("101：超出范围", "101, out of the range"), "LTC-F-006"),
        total("total/200", 200, text!("200：只是与得分不符", "200, only not the sum"), "LTC-A-002"),
        total("total/201", 201, text!("201：超出范围", "201, out of the range"), "LTC-F-006"),
    ]
}

/// Amounts and ratios.
fn amounts() -> Vec<Value> {
    let price = |id, price: &str, title, found| {
        let input =
            directory(&[("/items/0/price", json!(price)), ("/items/0/price_cap", Value::Null)]);
        asked(id, title, "2.5", &input, found)
    };
    let ratio = |id, ratio: &str, title, found| {
        let input = profile(&[("/benefits/0/fund_ratio/value", json!(ratio))]);
        asked(id, title, "2.5", &input, found)
    };
    let wrong_price = Some(("LTC-F-012", "/items/0/price"));
    let wrong_ratio = Some(("LTC-F-013", "/benefits/0/fund_ratio/value"));
    vec![
        price(
            "amount/greatest",
            "99999999999999.99",
            text!("最大的金额", "the greatest amount"),
            None,
        ),
        price(
            "amount/one-fen-more",
            "100000000000000.00",
            text!("再多一分", "a fen more"),
            wrong_price,
        ),
        price("amount/two-decimals", "0.01", text!("一分", "a fen"), None),
        price("amount/three-decimals", "0.001", text!("不到一分", "less than a fen"), wrong_price),
        ratio("ratio/whole", "1.0000", text!("全部", "the whole"), None),
        ratio(
            "ratio/more-than-the-whole",
            "1.0001",
            text!("超过全部", "more than the whole"),
            wrong_ratio,
        ),
    ]
}

/// The name of an unknown field, which may be told or not.
fn names() -> Vec<Value> {
    let name = |id, length: usize, title, path: &str| {
        let place = format!("/{}", "x".repeat(length));
        asked(id, title, "5.3", &assessment(&[(&place, json!("1"))]), Some(("LTC-F-002", path)))
    };
    vec![
        name(
            "name/of-40",
            40,
            text!("40位的名称写出", "a name of 40 characters stands in the path"),
            &format!("/{}", "x".repeat(40)),
        ),
        name(
            "name/of-41",
            41,
            text!("41位的写作“*”", "a name of 41 characters is written *"),
            "/*",
        ),
    ]
}

/// The document is the first level, and each list one more.
fn depths() -> Vec<Value> {
    let nested = |lists: usize| (0..lists).fold(json!(1), |inner, _| json!([inner]));
    let deep = |id, lists: usize, title, found| {
        asked(id, title, "6.1", &assessment(&[("/x", nested(lists))]), found)
    };
    let path = format!("/x{}", "/0".repeat(63));
    vec![
        deep(
            "depth/64",
            63,
            text!("64层：只是字段未知", "64 levels: only the field is unknown"),
            Some(("LTC-F-002", "/x")),
        ),
        deep("depth/65", 64, text!("65层", "65 levels"), Some(("LTC-P-007", path.as_str()))),
    ]
}
