//! The days around the beginning of the agreements of Zhejiang and Shandong.

use ltci::recognition::RecognitionVerdict::{
    NeedsReassessment, NotRecognised, Recognised, Recomputed,
};
use ltci::text;
use serde_json::{Value, json};

use super::{Question, days::shandong, days::zhejiang, own_profile, shipped_agreement};

/// Every case.
pub fn all() -> Vec<Value> {
    [zhejiang_2026(), shandong_2025()].concat()
}

/// In force from 2026-05-01; no scale is known there but by an own profile.
fn zhejiang_2026() -> Vec<Value> {
    vec![
        Question::new("day/zhejiang-2026/before", text!("施行前一日", "the day before"), "12.12")
            .request(&zhejiang("2026-04-30", "2026-04-30", &[]))
            .agreements([shipped_agreement("zhejiang-2026")])
            .told(
                NotRecognised,
                &["LTC-R-003", "LTC-R-013", "LTC-R-024", "LTC-R-027"],
                Some("zhejiang-2026"),
            ),
        Question::new(
            "day/zhejiang-2026/first",
            text!(
                "施行首日，受理地标准没有资料",
                "the first day; the scale of the region is not known"
            ),
            "12.12",
        )
        .request(&zhejiang("2026-05-01", "2026-05-01", &[]))
        .agreements([shipped_agreement("zhejiang-2026")])
        .told(
            NeedsReassessment,
            &["LTC-R-013", "LTC-R-021", "LTC-R-027"],
            Some("zhejiang-2026"),
        ),
        Question::new(
            "day/zhejiang-2026/first-own-profile",
            text!("施行首日，受理地提供自有参数", "the first day, with a profile of the region"),
            "12.12",
        )
        .request(&zhejiang("2026-05-01", "2026-05-01", &[]))
        .agreements([shipped_agreement("zhejiang-2026")])
        .profiles([own_profile(&[("/profile/admdvs", json!("330300"))])])
        .told(Recognised, &["LTC-R-021", "LTC-R-027"], Some("zhejiang-2026")),
        Question::new(
            "day/zhejiang-2026/first-concluded-before",
            text!("施行首日，前一日作出的结论", "the first day, concluded the day before"),
            "12.12",
        )
        .request(&zhejiang("2026-05-01", "2026-04-30", &[]))
        .agreements([shipped_agreement("zhejiang-2026")])
        .profiles([own_profile(&[("/profile/admdvs", json!("330300"))])])
        .told(
            NeedsReassessment,
            &["LTC-R-021", "LTC-R-024", "LTC-R-027"],
            Some("zhejiang-2026"),
        ),
        Question::new("day/zhejiang-2026/after", text!("施行次日", "the day after"), "12.12")
            .request(&zhejiang("2026-05-02", "2026-05-01", &[]))
            .agreements([shipped_agreement("zhejiang-2026")])
            .profiles([own_profile(&[("/profile/admdvs", json!("330300"))])])
            .told(Recognised, &["LTC-R-021", "LTC-R-027"], Some("zhejiang-2026")),
        Question::new(
            "day/zhejiang-2026/existing",
            text!(
                "参保地已有的结论，由得分重新计算",
                "a conclusion of the place of insurance, by its scores"
            ),
            "12.12",
        )
        .request(&zhejiang(
            "2026-05-02",
            "2026-05-01",
            &[("/assessment/person/insuplc_admdvs", json!("330200"))],
        ))
        .agreements([shipped_agreement("zhejiang-2026")])
        .profiles([own_profile(&[("/profile/admdvs", json!("330300"))])])
        .told(Recomputed, &["LTC-R-021", "LTC-R-022"], Some("zhejiang-2026")),
        Question::new(
            "day/zhejiang-2026/outside",
            text!("省外不适用", "not outside the province"),
            "12.12",
        )
        .request(&zhejiang("2026-05-02", "2026-05-01", &[("/to_admdvs", json!("310000"))]))
        .agreements([shipped_agreement("zhejiang-2026")])
        .told(NotRecognised, &["LTC-R-002"], None),
    ]
}

/// From some day of November 2025; it says nothing of conclusions.
fn shandong_2025() -> Vec<Value> {
    vec![
        Question::new(
            "day/shandong-2025/before",
            text!("起始月份前一日", "the day before the month"),
            "12.12",
        )
        .request(&shandong("2025-10-31", "2025-10-31", &[]))
        .agreements([shipped_agreement("shandong-2025")])
        .profiles([own_profile(&[
            ("/profile/admdvs", json!("370600")),
            ("/profile/in_force_from", json!("2025-01-01")),
        ])])
        .told(
            NotRecognised,
            &["LTC-R-003", "LTC-R-022", "LTC-R-024"],
            Some("shandong-2025"),
        ),
        Question::new(
            "day/shandong-2025/first-of-the-month",
            text!("起始月份首日，施行日期不清楚", "the first of the month; the day is not known"),
            "12.12",
        )
        .request(&shandong("2025-11-01", "2025-11-01", &[]))
        .agreements([shipped_agreement("shandong-2025")])
        .profiles([own_profile(&[
            ("/profile/admdvs", json!("370600")),
            ("/profile/in_force_from", json!("2025-01-01")),
        ])])
        .told(NeedsReassessment, &["LTC-R-005", "LTC-R-022"], Some("shandong-2025")),
        Question::new(
            "day/shandong-2025/last-of-the-month",
            text!("起始月份末日", "the last of the month"),
            "12.12",
        )
        .request(&shandong("2025-11-30", "2025-11-01", &[]))
        .agreements([shipped_agreement("shandong-2025")])
        .profiles([own_profile(&[
            ("/profile/admdvs", json!("370600")),
            ("/profile/in_force_from", json!("2025-01-01")),
        ])])
        .told(NeedsReassessment, &["LTC-R-005", "LTC-R-022"], Some("shandong-2025")),
        Question::new(
            "day/shandong-2025/month-after",
            text!("次月首日", "the first of the next month"),
            "12.12",
        )
        .request(&shandong("2025-12-01", "2025-11-01", &[]))
        .agreements([shipped_agreement("shandong-2025")])
        .profiles([own_profile(&[
            ("/profile/admdvs", json!("370600")),
            ("/profile/in_force_from", json!("2025-01-01")),
        ])])
        .told(Recomputed, &["LTC-R-021", "LTC-R-022"], Some("shandong-2025")),
        Question::new(
            "day/shandong-2025/concluded-before",
            text!("结论作出于起始月份之前", "concluded before the month"),
            "12.12",
        )
        .request(&shandong("2025-12-01", "2025-10-31", &[]))
        .agreements([shipped_agreement("shandong-2025")])
        .profiles([own_profile(&[
            ("/profile/admdvs", json!("370600")),
            ("/profile/in_force_from", json!("2025-01-01")),
        ])])
        .told(
            NeedsReassessment,
            &["LTC-R-021", "LTC-R-022", "LTC-R-024"],
            Some("shandong-2025"),
        ),
        Question::new(
            "day/shandong-2025/without-scores",
            text!("没有得分", "without scores"),
            "12.12",
        )
        .request(&shandong(
            "2025-12-01",
            "2025-11-01",
            &[
                ("/assessment/scores", json!(null)),
                ("/assessment/totals", json!(null)),
                ("/assessment/grades", json!(null)),
            ],
        ))
        .agreements([shipped_agreement("shandong-2025")])
        .profiles([own_profile(&[
            ("/profile/admdvs", json!("370600")),
            ("/profile/in_force_from", json!("2025-01-01")),
        ])])
        .told(NeedsReassessment, &["LTC-R-019"], Some("shandong-2025")),
        Question::new(
            "day/shandong-2025/scale-unknown",
            text!("受理地标准没有资料", "the scale of the region is not known"),
            "12.12",
        )
        .request(&shandong("2025-12-01", "2025-11-01", &[]))
        .agreements([shipped_agreement("shandong-2025")])
        .told(
            NeedsReassessment,
            &["LTC-R-013", "LTC-R-021", "LTC-R-022"],
            Some("shandong-2025"),
        ),
    ]
}
