//! `ltci settle`: the computation, what differs, and what is not known.

use std::path::Path;

use serde_json::{Value, json};

use crate::{Ran, file, folder, ltci_with};

const SETTLEMENT: &str = include_str!("../../../ltci/data/bases/settlement.json");
const PROFILE: &str = include_str!("../../../ltci/data/bases/region-profile.json");

fn edited(base: &str, edits: &[(&str, Value)]) -> String {
    let mut document: Value = serde_json::from_str(base).expect("JSON");
    for (name, value) in edits {
        document[*name] = value.clone();
    }
    document.to_string()
}

fn settle(settlement: &str, more: &[&str]) -> Ran {
    ltci_with(&[&["--lang", "zh", "settle", "-"], more].concat(), settlement.as_bytes())
}

#[test]
fn a_settlement_that_agrees_is_told_with_every_step() {
    let ran = settle(SETTLEMENT, &["--region", "天津"]);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{}", ran.out);
    for part in [
        "✔ 与计算一致\n",
        "120000 天津市",
        "175.00元 × 0.7500 = 131.25元。",
        "参数 /benefits/1/fund_ratio = 0.7500（明文）[",
        "nhsa.gov.cn",
        "本规范的约定",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    let english = ["--lang", "en", "settle", "-", "--region", "120000"];
    let ran = ltci_with(&english, SETTLEMENT.as_bytes());
    assert!(ran.out.contains("agrees with the computation"), "{}", ran.out);
    for personal in ["SAMPLE0000000001", "样例甲", "11010519491231002X", "1949-12-31"] {
        assert!(!ran.out.contains(personal), "{personal}");
    }
}

#[test]
fn what_differs_ends_with_one() {
    let wrong = edited(SETTLEMENT, &[("fund_pay_sumamt", json!("131.26"))]);
    let ran = settle(&wrong, &["--region", "120000"]);
    assert_eq!(ran.exit, 1, "{}", ran.out);
    assert!(ran.out.contains("✘ 与计算不一致"), "{}", ran.out);
    let ran = settle(&wrong, &["--region", "120000", "--format", "json"]);
    let told: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(ran.exit, 1);
    let difference = json!([{
        "path": "/fund_pay_sumamt", "step": "fund_share", "expected": "131.25", "actual": "131.26",
    }]);
    assert_eq!(told["differences"], difference);
    assert_eq!(told["expected"]["psn_part_amt"], "43.75");
}

#[test]
fn what_is_not_known_is_not_guessed() {
    let ran = settle(SETTLEMENT, &["--region", "重庆"]);
    assert_eq!(ran.exit, 2, "{}", ran.out);
    let head = "? 什么都算不出，没有核对\n  参数：500000 重庆市，500000，数据第1版\n  算不出的原因：适用的待遇标准不止一行（";
    assert!(ran.out.starts_with(head), "{}", ran.out);
}

#[test]
fn a_document_of_another_kind_is_told_to_be_one() {
    let assessment = include_str!("../../../ltci/data/bases/assessment.json");
    let ran = settle(assessment, &["--region", "天津"]);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    assert_eq!(ran.err, "出错：“-”是失能等级评估结论，不是费用结算\n");
}

#[test]
fn the_profile_is_the_one_that_is_named_or_given() {
    let ran = settle(SETTLEMENT, &[]);
    assert_eq!(ran.exit, 2);
    assert!(ran.err.contains("结算没有写所用的参数"), "{}", ran.err);
    let named = edited(SETTLEMENT, &[("profile", json!({ "id": "120000", "version": "1" }))]);
    assert_eq!(settle(&named, &[]).exit, 0);
    let unknown = edited(SETTLEMENT, &[("profile", json!({ "id": "elsewhere", "version": "1" }))]);
    let ran = settle(&unknown, &[]);
    assert_eq!(ran.exit, 2);
    assert!(ran.err.contains("这里没有结算写明的参数"), "{}", ran.err);
    let own = own(&folder("settle"));
    let ran = settle(SETTLEMENT, &["--profile", &own]);
    assert_eq!(ran.exit, 0, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("sample-330200-2026"), "{}", ran.out);
    assert_eq!(settle(SETTLEMENT, &["--profile", "missing.json"]).exit, 2);
    assert_eq!(settle("{}", &["--profile", &own]).exit, 1);
}

/// A profile of one's own, under which the base settlement is right.
fn own(folder: &Path) -> String {
    let figure = json!({ "value": "0.7500", "source": "样例文件", "confidence": "stated" });
    let line = json!({
        "care_modes": ["home"], "fund_ratio": figure, "source": "样例文件", "confidence": "stated",
    });
    let profile = edited(PROFILE, &[("benefits", json!([line]))]);
    file(folder, "profile.json", profile)
}
