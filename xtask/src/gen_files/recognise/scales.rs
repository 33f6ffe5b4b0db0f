//! Scales and levels, declared by hand.

use ltci::recognition::RecognitionVerdict::{NeedsReassessment, Recognised};
use ltci::text;
use serde_json::{Value, json};

use super::{Question, own_profile, sample, shipped_agreement};

/// Scales and levels: a level is told only where the conclusion holds.
pub fn all() -> Vec<Value> {
    vec![
        Question::new(
            "scale/not-agreed",
            text!(
                "协议约定另一标准，等级不换算",
                "another scale is agreed; levels are not converted"
            ),
            "13.6",
        )
        .request(&[
            ("/assessment/scores", json!(null)),
            ("/assessment/totals", json!(null)),
            ("/assessment/grades", json!(null)),
            ("/assessment/scale/id", json!("gb-t-42195-2022")),
            ("/assessment/total", json!(40)),
        ])
        .agreements([shipped_agreement("chengdu-chongqing-2024")])
        .told(
            NeedsReassessment,
            &["LTC-R-011", "LTC-R-021"],
            Some("chengdu-chongqing-2024"),
        ),
        Question::new(
            "scale/of-the-region",
            text!("协议没有约定，受理地用另一标准", "none is agreed, and the region has another"),
            "13.6",
        )
        .request(&[
            ("/assessment/scores", json!(null)),
            ("/assessment/totals", json!(null)),
            ("/assessment/grades", json!(null)),
            ("/assessment/scale/id", json!("gb-t-42195-2022")),
            ("/assessment/total", json!(40)),
        ])
        .agreements([sample(&[("/terms/scale", json!(null))])])
        .profiles([own_profile(&[])])
        .told(NeedsReassessment, &["LTC-R-012", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "scale/same-as-the-region",
            text!("协议没有约定，与受理地标准相同", "none is agreed, and the region has the same"),
            "13.6",
        )
        .agreements([sample(&[("/terms/scale", json!(null))])])
        .profiles([own_profile(&[])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new("scale/unknown", text!("都不知道", "neither is known"), "13.6")
            .agreements([sample(&[("/terms/scale", json!(null))])])
            .told(NeedsReassessment, &["LTC-R-013", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "scale/agreed-before-that-of-the-region",
            text!(
                "协议约定的标准先于受理地的标准",
                "what is agreed comes before that of the region"
            ),
            "13.6",
        )
        .agreements([sample(&[])])
        .profiles([own_profile(&[("/assessment/scale/id", json!("gb-t-42195-2022"))])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "scale/another-version",
            text!("约定了另一数据版本", "another version was agreed"),
            "13.6",
        )
        .agreements([sample(&[("/terms/scale/version", json!("2"))])])
        .told(NeedsReassessment, &["LTC-R-014", "LTC-R-021"], Some("sample-2026")),
        Question::new(
            "scale/any-version",
            text!("没有约定数据版本", "no version was agreed"),
            "13.6",
        )
        .agreements([sample(&[("/terms/scale/version", json!(null))])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "scale/another-of-the-own-area",
            text!(
                "本统筹地区按其他标准作出的结论",
                "a conclusion under another scale, in the own area"
            ),
            "13.6",
        )
        .request(&[
            ("/assessment/scores", json!(null)),
            ("/assessment/totals", json!(null)),
            ("/assessment/grades", json!(null)),
            ("/assessment/scale/id", json!("gb-t-42195-2022")),
            ("/assessment/total", json!(40)),
            ("/to_admdvs", json!("510104")),
        ])
        .told(Recognised, &["LTC-R-020"], None),
        Question::new(
            "level/eligible",
            text!("等级在受理地可享受待遇", "a level that is eligible there"),
            "13.6",
        )
        .agreements([sample(&[])])
        .profiles([own_profile(&[("/assessment/eligible/levels", json!(["3", "4", "5"]))])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "level/not-listed",
            text!("等级不在受理地列出的等级之内", "a level that is not listed there"),
            "13.6",
        )
        .agreements([sample(&[])])
        .profiles([own_profile(&[("/assessment/eligible/levels", json!(["4", "5"]))])])
        .told(Recognised, &["LTC-R-021", "LTC-R-028"], Some("sample-2026")),
        Question::new(
            "level/excluded",
            text!("等级被受理地排除", "a level that is excluded there"),
            "13.6",
        )
        .agreements([sample(&[])])
        .profiles([own_profile(&[
            ("/assessment/eligible/levels", json!(["4", "5"])),
            ("/assessment/eligible/excluded", json!(["3"])),
        ])])
        .told(Recognised, &["LTC-R-021", "LTC-R-028"], Some("sample-2026")),
        Question::new(
            "level/of-another-scale",
            text!(
                "受理地列出的是另一标准的等级，不比较",
                "the levels listed are those of another scale, and are not compared"
            ),
            "13.6",
        )
        .agreements([sample(&[])])
        .profiles([own_profile(&[
            ("/assessment/scale/id", json!("gb-t-42195-2022")),
            ("/assessment/eligible/levels", json!(["4"])),
            ("/assessment/eligible/excluded", json!(null)),
        ])])
        .told(Recognised, &["LTC-R-021"], Some("sample-2026")),
        Question::new(
            "level/not-listed-in-the-own-area",
            text!("本统筹地区列出的等级之外", "a level that the own area does not list"),
            "13.6",
        )
        .request(&[("/to_admdvs", json!("510104"))])
        .profiles([own_profile(&[
            ("/profile/admdvs", json!("510100")),
            ("/assessment/eligible/levels", json!(["4", "5"])),
        ])])
        .told(Recognised, &["LTC-R-020", "LTC-R-028"], None),
    ]
}
