//! Conversions of the greatest values there are, and of what is one too great.
//!
//! The digests are those of OpenSSL 3 over the canonical form, as in the other conversions.

use ltci::{Text, text};
use serde_json::{Value, json};

use super::super::recognise::edited;
use super::converting::{asked, reversal, xml};

/// Every case.
pub fn all() -> Vec<Value> {
    [numbers(), times(), amounts()].concat()
}

/// The reversal with another value, both ways; what is too great is converted neither way.
fn written(
    id: [&str; 2],
    title: Text,
    (member, before, value): (&str, &str, &str),
    digest: &str,
) -> [Value; 2] {
    let document = edited(reversal(), &[(&format!("/{member}"), json!(value))]);
    let xml = xml().replace(before, value);
    let [to_xml, to_json] = id;
    let answer = json!({ "xml": xml, "digest": digest });
    let back = json!({ "output": document, "digest": digest });
    [
        asked(to_xml, title, "xml", ("input", document), &answer),
        asked(to_json, title, "json", ("xml", json!(xml)), &back),
    ]
}

fn refused(
    id: &str,
    title: Text,
    (member, value): (&str, &str),
    code: &str,
    document: Value,
) -> Value {
    let path = format!("/{member}");
    let document = edited(document, &[(&path, json!(value))]);
    let finding = json!({ "code": code, "path": path });
    let expect = json!({ "verdict": "refused", "findings": [finding] });
    asked(id, title, "xml", ("input", document), &expect)
}

fn numbers() -> Vec<Value> {
    let (number, too_long) = ("A".repeat(30), "A".repeat(31));
    let longest = written(
        ["longest-number/to-xml", "longest-number/to-json"],
        text!("人员编号30位", "a person number of 30 characters"),
        ("psn_no", "SAMPLE0000000001", &number),
        "sm3:2aa504798a75bc7f4cc1ec2ddd87e3f12af2afb8b68dd5bea0e1b86e613f1478",
    );
    let more = refused(
        "number-too-long",
        text!("人员编号31位", "a person number of 31 characters"),
        ("psn_no", &too_long),
        "LTC-I-009",
        reversal(),
    );
    longest.into_iter().chain([more]).collect()
}

fn times() -> Vec<Value> {
    let at = "2026-03-01 10:05:00";
    let last = written(
        ["last-second/to-xml", "last-second/to-json"],
        text!("一天的最后一秒", "the last second of a day"),
        ("reversed_at", at, "2026-03-01 23:59:59"),
        "sm3:d1ce0930b7a2aaf7888334afd6b28f94347f6dd167c934a5e8c88206ce904704",
    );
    let more = refused(
        "no-such-second",
        text!("没有24点", "there is no 24:00"),
        ("reversed_at", "2026-03-01 24:00:00"),
        "LTC-F-011",
        reversal(),
    );
    last.into_iter().chain([more]).collect()
}

fn amounts() -> Vec<Value> {
    let greatest = edited(cancellation(), &[("/medfee_sumamt", json!("99999999999999.99"))]);
    let expect = json!({
        "xml": r#"<?xml version="1.0" encoding="UTF-8"?><cancellation xmlns="urn:ltci:exchange:1"><doc_type>cancellation</doc_type><doc_ver>1</doc_ver><cancellation_id>SAMPLE-X-000001</cancellation_id><setl_id>SAMPLE-S-000001</setl_id><psn_no>SAMPLE0000000001</psn_no><fixmedins_code>SAMPLE000001</fixmedins_code><insuplc_admdvs>330200</insuplc_admdvs><setl_time>2026-03-01 10:00:00</setl_time><cancelled_at>2026-03-02 09:30:00</cancelled_at><medfee_sumamt>99999999999999.99</medfee_sumamt><fund_pay_sumamt>131.25</fund_pay_sumamt></cancellation>"#,
        "digest": "sm3:4d48f60de2d4ca9e0825a4faea7b8e8a407533dc0ef9e6dc2c5db3f8d6df2639",
    });
    let title = text!("最大的金额", "the greatest amount");
    vec![
        asked("greatest-amount", title, "xml", ("input", greatest), &expect),
        refused(
            "amount-too-great",
            text!("整数15位", "15 digits before the point"),
            ("medfee_sumamt", "100000000000000.00"),
            "LTC-F-012",
            cancellation(),
        ),
    ]
}

fn cancellation() -> Value {
    let text = include_str!("../../../../crates/ltci/data/bases/cancellation.json");
    serde_json::from_str(text).unwrap_or_default()
}
