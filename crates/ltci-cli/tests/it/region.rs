//! Region profiles and agreements on the command line.

use serde_json::Value;

use crate::{Ran, file, folder, ltci};

const PROFILE: &str = include_str!("../../../ltci/data/bases/region-profile.json");
const AGREEMENT: &str = include_str!("../../../ltci/data/bases/recognition-agreement.json");

/// Columns on a terminal.
fn columns(line: &str) -> usize {
    line.chars().map(|char| if char < '\u{2e80}' { 1 } else { 2 }).sum()
}

fn contains(ran: &Ran, parts: &[&str]) {
    for part in parts {
        assert!(ran.out.contains(part), "{part}\n{}\n{}", ran.out, ran.err);
    }
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
}

#[test]
fn regions_are_listed_in_80_columns() {
    for language in ["zh", "en"] {
        let ran = ltci(&["--lang", language, "region", "list"]);
        contains(&ran, &["330200  宁波市", "370600  烟台市", "450200  柳州市"]);
        assert!(ran.out.lines().all(|line| columns(line) <= 80), "{}", ran.out);
    }
    let list = ltci(&["region", "list", "--format", "json"]).json();
    assert_eq!(list.as_array().map(Vec::len), Some(25));
    assert_eq!(list[0]["given"], false);
}

#[test]
fn a_region_is_shown_by_code_or_name_with_every_source() {
    for word in ["330200", "宁波", "330212"] {
        let ran = ltci(&["--lang", "zh", "region", "show", word]);
        contains(&ran, &["330200 宁波市", "20小时/月", "二手 [1]", "[1] 人民日报2025-11-17"]);
        assert!(ran.out.lines().all(|line| columns(line) <= 80), "{}", ran.out);
    }
    let ran = ltci(&["--lang", "en", "region", "show", "310000"]);
    contains(&ran, &["3 visit/week", "90%", "no source [3]"]);
    let json = ltci(&["region", "show", "370200", "--format", "json"]).json();
    let ratio = |one: &&Value| one["path"] == "/benefits/1/fund_ratio";
    let statements = json["statements"].as_array().expect("statements");
    let found = statements.iter().find(ratio).expect("a ratio");
    assert_eq!((&found["value"], &found["confidence"]), (&"0.8000".into(), &"stated".into()));
}

#[test]
fn an_unknown_region_is_no_verdict_and_others_are_offered() {
    let ran = ltci(&["--lang", "zh", "region", "show", "南昌"]);
    assert!(ran.err.contains("没有“南昌”的政策参数"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
    let ran = ltci(&["--lang", "zh", "region", "show", "370100"]);
    assert!(ran.err.contains("370200 青岛市"), "{}", ran.err);
}

#[test]
fn a_day_on_which_no_profile_is_in_force_is_told_with_the_days_that_are_known() {
    let ran = ltci(&["--lang", "zh", "region", "show", "450200", "--on", "2025-01-01"]);
    assert!(ran.err.contains("450200 柳州市在2025-01-01没有施行的政策参数"), "{}", ran.err);
    assert!(ran.err.contains("2026-01-01起") && !ran.err.contains("相近"), "{}", ran.err);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    let ran = ltci(&["--lang", "en", "region", "show", "柳州", "--on", "2025-01-01"]);
    assert!(ran.err.contains("is in force on 2025-01-01; known are"), "{}", ran.err);
}

#[test]
fn a_shipped_profile_in_place_of_ones_own_is_told() {
    let own = folder("region-own-ended");
    file(&own, "ningbo.json", PROFILE);
    let own = own.to_string_lossy();
    let show =
        |day| ltci(&["--lang", "zh", "region", "show", "宁波", "--regions", &own, "--on", day]);
    let ran = show("2027-05-01");
    contains(&ran, &["自有的sample-330200-2026（2026-01-01至2026-12-31）在2027-05-01不施行"]);
    assert!(!show("2026-05-01").out.contains("不施行"));
}

#[test]
fn the_profile_of_the_city_is_not_passed_off_as_that_of_its_county() {
    let ran = ltci(&["--lang", "zh", "region", "show", "330282"]);
    contains(&ran, &["没有330282 慈溪市自己的政策参数，以下是330200 宁波市的"]);
    let ran = ltci(&["--lang", "en", "region", "diff", "330200", "330282"]);
    contains(&ran, &["has no profile of its own; this is the one of 330200", "say the same"]);
    let json = ltci(&["region", "show", "330282", "--format", "json"]).json();
    assert_eq!(json["notes"].as_array().map(Vec::len), Some(1));
    let ran = ltci(&["--lang", "zh", "region", "show", "330200"]);
    assert!(!ran.out.contains("自己的政策参数"), "{}", ran.out);
}

#[test]
fn an_empty_folder_is_told_with_its_reason() {
    let empty = folder("region-empty");
    let empty = empty.to_string_lossy();
    for arguments in [["region", "list", "--regions"], ["agreement", "list", "--agreements"]] {
        let ran = ltci(&[&["--lang", "en"], &arguments[..], &[&empty]].concat());
        assert!(ran.err.contains(": nothing to read in it"), "{}", ran.err);
        assert_eq!(ran.exit, 2);
    }
}

#[test]
fn another_kind_of_document_is_named_and_not_judged() {
    let other = folder("region-other-kind");
    file(&other, "agreement.json", AGREEMENT);
    let other = other.to_string_lossy();
    let ran = ltci(&["--lang", "zh", "region", "list", "--regions", &other]);
    assert!(ran.err.contains("是互认协议，不是地区政策参数"), "{}", ran.err);
    assert_eq!((ran.exit, ran.err.lines().count()), (2, 1), "{}", ran.err);
    let form = file(&folder("keys-other-kind"), "form.json", crate::BASE);
    let ran = ltci(&["--lang", "en", "seal", "verify", &form, "--keys", &form]);
    assert!(ran.err.contains("is a document of the kind"), "{}", ran.err);
    assert_eq!((ran.exit, ran.err.lines().count()), (2, 1), "{}", ran.err);
}

#[test]
fn two_regions_are_compared() {
    let ran = ltci(&["--lang", "zh", "region", "diff", "天津", "宁波"]);
    contains(&ran, &["120000 天津市", "330200 宁波市", "70%", "“—”是不知道"]);
    assert!(ran.out.lines().all(|line| columns(line) <= 80), "{}", ran.out);
    let same = ltci(&["--lang", "zh", "region", "diff", "天津", "120000"]);
    contains(&same, &["两地参数相同"]);
}

#[test]
fn agreements_are_listed_and_shown() {
    let ran = ltci(&["--lang", "zh", "agreement", "list"]);
    contains(&ran, &["chengdu-chongqing-2023", "2025-11起（日期不知）", "5101 成都市"]);
    let ran = ltci(&["--lang", "zh", "agreement", "show", "zhejiang-2026"]);
    contains(&ran, &["服务地待遇，参保地支付"]);
    let ran = ltci(&["--lang", "zh", "agreement", "show", "none"]);
    assert!(ran.err.contains("没有“none”这份协议"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn own_profiles_come_first_and_broken_ones_are_refused() {
    let own = folder("region-own");
    file(&own, "ningbo.json", PROFILE);
    let own = own.to_string_lossy();
    let ran = ltci(&["--lang", "zh", "region", "show", "330200", "--regions", &own]);
    contains(&ran, &["sample-330200-2026"]);
    let broken = folder("region-broken");
    file(&broken, "ningbo.json", PROFILE.replace("\"0.7000\"", "\"1.7000\""));
    let broken = broken.to_string_lossy();
    let ran = ltci(&["--lang", "zh", "region", "list", "--regions", &broken]);
    assert!(ran.err.contains("/benefits/2/fund_ratio/value"), "{}", ran.err);
    assert!(ran.err.contains("没有采用"), "{}", ran.err);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    let more = folder("agreement-own");
    file(&more, "sample.json", AGREEMENT);
    let more = more.to_string_lossy();
    let ran = ltci(&["--lang", "zh", "agreement", "list", "--agreements", &more]);
    contains(&ran, &["sample-2026"]);
}

#[test]
fn a_self_assessment_is_judged_by_the_gate_of_its_region() {
    let folder = tempfile::tempdir().expect("a folder");
    let bases = concat!(env!("CARGO_MANIFEST_DIR"), "/../../conformance/bases");
    let form = std::fs::read_to_string(format!("{bases}/self-assessment.json")).expect("the base");
    let profile =
        std::fs::read_to_string(format!("{bases}/region-profile.json")).expect("the base");
    let mut profile: serde_json::Value = serde_json::from_str(&profile).expect("JSON");
    profile["assessment"]["self_grades"]["values"] = serde_json::json!(["G"]);
    let own = folder.path().join("own");
    std::fs::create_dir(&own).expect("a folder");
    std::fs::write(own.join("330200.json"), profile.to_string()).expect("written");
    let path = folder.path().join("form.json");
    std::fs::write(&path, form).expect("written");
    let (path, own) = (path.to_str().expect("UTF-8"), own.to_str().expect("UTF-8"));
    let bare = ltci(&["validate", path]);
    let strict = ltci(&["validate", path, "--region", "宁波", "--regions", own]);
    assert_eq!((bare.exit, bare.out.contains("LTC-A-")), (0, false), "{}", bare.out);
    assert!(strict.out.contains("LTC-A-"), "{} {}", strict.out, strict.err);
    assert_eq!(ltci(&["validate", path, "--region", "月球"]).exit, 2);
}
