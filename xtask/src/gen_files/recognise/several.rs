//! Several agreements in both orders, and documents that are not of the form.

use ltci::recognition::RecognitionVerdict::{NotRecognised, Recognised};
use ltci::text;
use serde_json::{Value, json};

use super::seals::ring;
use super::{Question, edited, own_profile, sample, shipped_agreement};

/// Every case.
pub fn all() -> Vec<Value> {
    [several(), refused()].concat()
}

/// Several agreements, in both orders.
fn several() -> Vec<Value> {
    vec![
        Question::new(
            "several/the-one-that-carries-further/one-order",
            text!("取判定最有利的一份", "the one that carries furthest"),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([
            named("sample-a", &[("/terms/existing_conclusions", json!(null))]),
            named("sample-b", &[]),
        ])
        .told(Recognised, &["LTC-R-021"], Some("sample-b")),
        Question::new(
            "several/the-one-that-carries-further/other-order",
            text!("取判定最有利的一份", "the one that carries furthest"),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([
            named("sample-b", &[]),
            named("sample-a", &[("/terms/existing_conclusions", json!(null))]),
        ])
        .told(Recognised, &["LTC-R-021"], Some("sample-b")),
        Question::new(
            "several/the-one-that-began-last/one-order",
            text!("同样有利的，取施行在后的", "of two as good the one that began last"),
            "13.4",
        )
        .agreements([
            named("sample-b", &[]),
            named("sample-a", &[("/agreement/in_force_from", json!("2026-01-10"))]),
        ])
        .told(Recognised, &["LTC-R-021"], Some("sample-a")),
        Question::new(
            "several/the-one-that-began-last/other-order",
            text!("同样有利的，取施行在后的", "of two as good the one that began last"),
            "13.4",
        )
        .agreements([
            named("sample-a", &[("/agreement/in_force_from", json!("2026-01-10"))]),
            named("sample-b", &[]),
        ])
        .told(Recognised, &["LTC-R-021"], Some("sample-a")),
        Question::new(
            "several/superseded/one-order",
            text!(
                "被代替的不用，即使更有利",
                "one that was superseded is not used, even if it carries further"
            ),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([
            named("sample-a", &[]),
            named(
                "sample-b",
                &[
                    ("/agreement/supersedes", json!("sample-a")),
                    ("/terms/existing_conclusions/value", json!("0")),
                ],
            ),
        ])
        .told(NotRecognised, &["LTC-R-018"], Some("sample-b")),
        Question::new(
            "several/superseded/other-order",
            text!(
                "被代替的不用，即使更有利",
                "one that was superseded is not used, even if it carries further"
            ),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([
            named(
                "sample-b",
                &[
                    ("/agreement/supersedes", json!("sample-a")),
                    ("/terms/existing_conclusions/value", json!("0")),
                ],
            ),
            named("sample-a", &[]),
        ])
        .told(NotRecognised, &["LTC-R-018"], Some("sample-b")),
        Question::new(
            "several/later-version/one-order",
            text!("同一协议取较新的数据版本", "of one agreement the later version of the data"),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([
            named("sample-a", &[("/terms/existing_conclusions/value", json!("0"))]),
            named("sample-a", &[("/agreement/version", json!("2"))]),
        ])
        .told(Recognised, &["LTC-R-021"], Some("sample-a")),
        Question::new(
            "several/later-version/other-order",
            text!("同一协议取较新的数据版本", "of one agreement the later version of the data"),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([
            named("sample-a", &[("/agreement/version", json!("2"))]),
            named("sample-a", &[("/terms/existing_conclusions/value", json!("0"))]),
        ])
        .told(Recognised, &["LTC-R-021"], Some("sample-a")),
        Question::new(
            "several/ended-and-in-force/one-order",
            text!("只有一份在判定日期施行", "only one of them is in force on the day"),
            "13.4",
        )
        .agreements([
            named("sample-a", &[("/agreement/in_force_to", json!("2026-05-31"))]),
            named("sample-b", &[("/terms/self_grades/values", json!(["G"]))]),
        ])
        .told(NotRecognised, &["LTC-R-009", "LTC-R-021"], Some("sample-b")),
        Question::new(
            "several/ended-and-in-force/other-order",
            text!("只有一份在判定日期施行", "only one of them is in force on the day"),
            "13.4",
        )
        .agreements([
            named("sample-b", &[("/terms/self_grades/values", json!(["G"]))]),
            named("sample-a", &[("/agreement/in_force_to", json!("2026-05-31"))]),
        ])
        .told(NotRecognised, &["LTC-R-009", "LTC-R-021"], Some("sample-b")),
        Question::new(
            "several/elsewhere/one-order",
            text!("另一份不涉及两地", "the other is between other places"),
            "13.4",
        )
        .agreements([
            named("sample-a", &[("/parties/group", json!(["33", "37"]))]),
            named("sample-b", &[]),
        ])
        .told(Recognised, &["LTC-R-021"], Some("sample-b")),
        Question::new(
            "several/elsewhere/other-order",
            text!("另一份不涉及两地", "the other is between other places"),
            "13.4",
        )
        .agreements([
            named("sample-b", &[]),
            named("sample-a", &[("/parties/group", json!(["33", "37"]))]),
        ])
        .told(Recognised, &["LTC-R-021"], Some("sample-b")),
    ]
}

/// Documents that are not of the form.
fn refused() -> Vec<Value> {
    vec![
        Question::new(
            "refused/assessment",
            text!("结论不是该格式", "the conclusion is not of the form"),
            "13.1",
        )
        .request(&[("/assessment/level", json!(null))])
        .agreements([shipped_agreement("chengdu-chongqing-2024")])
        .refused("LTC-F-001", "/level"),
        Question::new(
            "refused/agreement",
            text!("协议不是该格式", "the agreement is not of the form"),
            "13.1",
        )
        .agreements([sample(&[("/agreement/issued", json!("2026-13-01"))])])
        .refused("LTC-F-004", "/agreement/issued"),
        Question::new(
            "refused/profile",
            text!("参数不是该格式", "the profile is not of the form"),
            "13.1",
        )
        .agreements([shipped_agreement("chengdu-chongqing-2024")])
        .profiles([own_profile(&[("/profile/admdvs", json!(null))])])
        .refused("LTC-F-001", "/profile/admdvs"),
        Question::new(
            "refused/keys",
            text!("公钥簿不是该格式", "the key ring is not of the form"),
            "13.1",
        )
        .agreements([shipped_agreement("chengdu-chongqing-2024")])
        .keys(ring(&[("/ring/issued", json!("2026-13-01"))]))
        .refused("LTC-F-004", "/ring/issued"),
    ]
}

/// The sample agreement under another identifier, with edits.
fn named(id: &str, edits: &[(&str, Value)]) -> Value {
    edited(edited(sample(&[]), &[("/agreement/id", json!(id))]), edits)
}
