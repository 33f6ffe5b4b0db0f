//! What an agreement leaves out, and the days of a conclusion, declared by hand.

use ltci::recognition::RecognitionVerdict::{
    NeedsReassessment, NotRecognised, Recognised, Recomputed,
};
use ltci::text;
use serde_json::{Value, json};

use super::{Question, edited, own_profile, sample, shipped_agreement};

/// Every case.
pub fn all() -> Vec<Value> {
    [limits(), conclusions()].concat()
}

/// What an agreement leaves out, on either side of each limit.
fn limits() -> Vec<Value> {
    vec![
        Question::new(
            "agreement/last-day",
            text!("协议最后一日", "the last day of an agreement"),
            "13.4",
        )
        .request(&[("/as_of", json!("2027-12-31"))])
        .agreements([sample(&[])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "agreement/day-after",
            text!("协议停止施行次日", "the day after it ended"),
            "13.4",
        )
        .request(&[("/as_of", json!("2028-01-01"))])
        .agreements([sample(&[])])
        .told(NotRecognised, &["LTC-R-004"], Some("sample-2026")),
        Question::new(
            "insurance/listed",
            text!("险种在协议之内", "an insurance that is agreed"),
            "13.4",
        )
        .request(&[("/assessment/person/insutype", json!("310"))])
        .agreements([sample(&[])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "insurance/outside",
            text!("险种在协议之外", "an insurance outside the agreement"),
            "13.4",
        )
        .request(&[("/assessment/person/insutype", json!("310"))])
        .agreements([sample(&[("/terms/insutypes/values", json!(["390"]))])])
        .told(NotRecognised, &["LTC-R-006", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "insurance/not-told",
            text!("险种只写410，看不出职工或居民", "410 does not tell employees from residents"),
            "13.4",
        )
        .request(&[("/assessment/person/insutype", json!("410"))])
        .agreements([sample(&[])])
        .told(NeedsReassessment, &["LTC-R-007", "LTC-R-021"], Some("sample-2026")),
        Question::new("insurance/no-limit", text!("协议不限险种", "no limit of insurance"), "13.4")
            .request(&[("/assessment/person/insutype", json!("410"))])
            .agreements([sample(&[("/terms/insutypes", json!(null))])])
            .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "kind/listed",
            text!("评估类型在协议之内", "a kind of assessment that is agreed"),
            "13.4",
        )
        .request(&[("/assessment/asmt_kind", json!("change"))])
        .agreements([sample(&[])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "kind/outside",
            text!("评估类型在协议之外", "a kind of assessment outside the agreement"),
            "13.4",
        )
        .request(&[("/assessment/asmt_kind", json!("periodic"))])
        .agreements([sample(&[])])
        .told(NotRecognised, &["LTC-R-008", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "self-grade/lowest",
            text!("自评等级的下限", "the lowest grade agreed"),
            "13.4",
        )
        .request(&[("/self_grade", json!("E"))])
        .agreements([sample(&[])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new("self-grade/below", text!("自评等级低一级", "a grade below"), "13.4")
            .request(&[("/self_grade", json!("D"))])
            .agreements([sample(&[])])
            .told(NotRecognised, &["LTC-R-009", "LTC-R-021"], Some("sample-2026")),
        Question::new("self-grade/missing", text!("没有写自评等级", "no grade is given"), "13.4")
            .request(&[("/self_grade", json!(null))])
            .agreements([sample(&[])])
            .told(Recognised, &["LTC-R-010", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "self-grade/no-limit",
            text!("协议不限自评等级", "no limit of grades"),
            "13.4",
        )
        .request(&[("/self_grade", json!(null))])
        .agreements([sample(&[("/terms/self_grades", json!(null))])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "insured/in-neither",
            text!("在第三地参保", "insured in a third place"),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("330200"))])
        .agreements([sample(&[])])
        .told(NotRecognised, &["LTC-R-021", "LTC-R-023"], Some("sample-2026")),
        Question::new(
            "clause/from-secondary-sources",
            text!("条款不是来自原文", "the clause is not known from the original"),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([edited(
            shipped_agreement("chengdu-chongqing-2024"),
            &[(
                "/terms/existing_conclusions",
                json!({ "value": "1", "source": "样例", "confidence": "secondary" }),
            )],
        )])
        .told(Recognised, &["LTC-R-021", "LTC-R-027"], Some("chengdu-chongqing-2024")),
        Question::new(
            "clause/existing-conclusions-not-stated",
            text!("没有载明承认已有的结论", "existing conclusions are not mentioned"),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([shipped_agreement("chengdu-chongqing-2024")])
        .told(Recomputed, &["LTC-R-021", "LTC-R-022"], Some("chengdu-chongqing-2024")),
    ]
}

/// The conclusion by itself, and its days.
fn conclusions() -> Vec<Value> {
    vec![
        Question::new(
            "conclusion/contradicts-its-scores",
            text!("等级与得分不符", "the level contradicts the scores"),
            "13.3",
        )
        .request(&[("/assessment/level", json!("4"))])
        .agreements([sample(&[])])
        .told(NotRecognised, &["LTC-R-001", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "conclusion/contradicts-its-scores-at-home",
            text!(
                "等级与得分不符，本统筹地区",
                "the level contradicts the scores, in the own area"
            ),
            "13.3",
        )
        .request(&[("/assessment/level", json!("4")), ("/to_admdvs", json!("510104"))])
        .told(NotRecognised, &["LTC-R-001", "LTC-R-020"], None),
        Question::new(
            "conclusion/first-day",
            text!("有效期首日", "the first day of its validity"),
            "13.3",
        )
        .request(&[("/as_of", json!("2026-02-01"))])
        .agreements([sample(&[])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "conclusion/day-before",
            text!("有效期开始前一日", "the day before it is valid"),
            "13.3",
        )
        .request(&[("/as_of", json!("2026-01-31"))])
        .agreements([sample(&[])])
        .told(NotRecognised, &["LTC-R-016", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "conclusion/last-day",
            text!("有效期末日", "the last day of its validity"),
            "13.3",
        )
        .request(&[("/as_of", json!("2028-01-31"))])
        .agreements([sample(&[("/agreement/in_force_to", json!(null))])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new("conclusion/expired", text!("已过有效期", "expired"), "13.3")
            .request(&[("/as_of", json!("2028-02-01"))])
            .agreements([sample(&[("/agreement/in_force_to", json!(null))])])
            .told(NeedsReassessment, &["LTC-R-015", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "conclusion/last-day-there",
            text!("受理地规定的有效期末日", "the last day that the region allows"),
            "13.3",
        )
        .request(&[("/as_of", json!("2027-01-22"))])
        .agreements([sample(&[])])
        .profiles([own_profile(&[("/assessment/validity_months/value", json!(12))])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "conclusion/older-than-there-allowed",
            text!("超过受理地规定的有效期一日", "a day older than the region allows"),
            "13.3",
        )
        .request(&[("/as_of", json!("2027-01-23"))])
        .agreements([sample(&[])])
        .profiles([own_profile(&[("/assessment/validity_months/value", json!(12))])])
        .told(NeedsReassessment, &["LTC-R-017", "LTC-R-021"], Some("sample-2026")),
    ]
}
