//! Every verdict of a recognition, and what it rests on, declared by hand.

use ltci::recognition::RecognitionVerdict::{
    NeedsReassessment, NotRecognised, Recognised, Recomputed,
};
use ltci::text;
use serde_json::{Value, json};

use super::{Question, sample, shipped_agreement, shipped_agreements};

/// Every verdict, and what it rests on.
pub fn all() -> Vec<Value> {
    vec![
        Question::new(
            "verdict/recognised",
            text!(
                "服务地评估、参保地受理",
                "assessed by the service place, asked in the place of insurance"
            ),
            "13.4",
        )
        .agreements([shipped_agreement("chengdu-chongqing-2024")])
        .told(Recognised, &["LTC-R-021"], Some("chengdu-chongqing-2024")),
        Question::new(
            "verdict/recomputed",
            text!(
                "协议没有写明，由得分重新计算",
                "the agreement does not say, and the scores give the level"
            ),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([sample(&[("/terms/existing_conclusions", json!(null))])])
        .told(Recomputed, &["LTC-R-021", "LTC-R-022"], Some("sample-2026")),
        Question::new(
            "verdict/needs-reassessment",
            text!(
                "协议没有写明，又没有得分",
                "the agreement does not say, and there are no scores"
            ),
            "13.4",
        )
        .request(&[
            ("/assessment/person/insuplc_admdvs", json!("510104")),
            ("/assessment/scores", json!(null)),
            ("/assessment/totals", json!(null)),
            ("/assessment/grades", json!(null)),
        ])
        .agreements([sample(&[("/terms/existing_conclusions", json!(null))])])
        .told(NeedsReassessment, &["LTC-R-019"], Some("sample-2026")),
        Question::new("verdict/not-recognised", text!("没有协议", "no agreement"), "13.4").told(
            NotRecognised,
            &["LTC-R-002"],
            None,
        ),
        Question::new(
            "known/nothing-beside-what-is-given",
            text!(
                "实现自带的协议不用",
                "agreements that an implementation brings along are not used"
            ),
            "13.1",
        )
        .agreements([sample(&[("/parties/group", json!(["33"]))])])
        .told(NotRecognised, &["LTC-R-002"], None),
        Question::new(
            "known/every-shipped-agreement",
            text!(
                "给出全部随附协议，两地之间仍没有",
                "all shipped agreements are given, and none is between the two"
            ),
            "13.4",
        )
        .request(&[("/to_admdvs", json!("110000"))])
        .agreements(shipped_agreements())
        .told(NotRecognised, &["LTC-R-002"], None),
        Question::new(
            "ground/existing-conclusions",
            text!("协议写明承认已有结论", "the agreement recognises existing conclusions"),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([sample(&[])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "ground/without-scores",
            text!(
                "没有得分的结论，协议承认",
                "without scores, which the agreement does not ask for"
            ),
            "13.4",
        )
        .request(&[
            ("/assessment/person/insuplc_admdvs", json!("510104")),
            ("/assessment/scores", json!(null)),
            ("/assessment/totals", json!(null)),
            ("/assessment/grades", json!(null)),
        ])
        .agreements([sample(&[])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "ground/insured-place-assesses",
            text!(
                "协议约定由参保地评估，结论出自参保地",
                "the place of insurance assesses, and the conclusion comes from there"
            ),
            "13.4",
        )
        .request(&[("/assessment/person/insuplc_admdvs", json!("510104"))])
        .agreements([sample(&[
            ("/terms/asmt_place/value", json!("insured_place")),
            ("/terms/existing_conclusions", json!(null)),
        ])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "ground/the-other-side-assessed",
            text!(
                "协议约定由参保地评估，结论出自服务地，不承认已有结论",
                "the place of insurance assesses, but the conclusion comes from the service place"
            ),
            "13.4",
        )
        .agreements([sample(&[
            ("/terms/asmt_place/value", json!("insured_place")),
            ("/terms/existing_conclusions/value", json!("0")),
        ])])
        .told(NotRecognised, &["LTC-R-018"], Some("sample-2026")),
        Question::new("area/own-city", text!("同一城市之内", "within one city"), "13.2")
            .request(&[("/to_admdvs", json!("510104"))])
            .told(Recognised, &["LTC-R-020"], None),
        Question::new(
            "area/municipality",
            text!("直辖市的区县属于同一统筹地区", "districts of a municipality are one area"),
            "13.2",
        )
        .request(&[("/to_admdvs", json!("500230")), ("/assessment/agency/admdvs", json!("500103"))])
        .told(Recognised, &["LTC-R-020"], None),
        Question::new(
            "area/same-province",
            text!("同省不同市，不是同一统筹地区", "two cities of a province are two areas"),
            "13.2",
        )
        .request(&[("/to_admdvs", json!("510300"))])
        .agreements([shipped_agreement("chengdu-chongqing-2024")])
        .told(NotRecognised, &["LTC-R-002"], None),
    ]
}
