use serde_json::json;

use crate::{BASE, base_with, contradictory, ltci_with};

/// The scores of the base document.
fn sheet() -> String {
    let base: serde_json::Value = serde_json::from_str(BASE).expect("the base is JSON");
    json!({ "scale": "nhsa-2021", "scores": base["scores"] }).to_string()
}

#[test]
fn json_is_the_answer_of_the_protocol_without_a_number() {
    let ran = ltci_with(&["assess", "-", "--format", "json"], sheet().as_bytes());
    let expected = r#"{"totals":{"adl":40,"cognition":10,"sensory":9},"grades":{"adl":3,"cognition":1,"sensory":1},"level":"3"}"#;
    assert_eq!(ran.out, format!("{expected}\n"));
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
}

#[test]
fn text_shows_how_the_level_comes_about() {
    let ran = ltci_with(&["assess", "-"], sheet().as_bytes());
    for part in [
        "日常生活活动能力
  编号  指标            得分  允许分值
  1.1   进食               5  0 / 5 / 10
  1.2   穿衣               5  0 / 5 / 10
  1.3   面部与口腔清洁     0  0 / 5
",
        "  1.8   床椅转移          10  0 / 5 / 10 / 15\n",
        "  合计 40 分，在 0–40 分段 → 3 重度受损\n",
        "  合计 10 分，在 4–15 分段 → 1 轻度受损\n",
        "  合计 9 分，在 4–11 分段 → 1 轻度受损\n",
        "
                  0     1     2     3
  0 能力完好      0     0     1     1
  1 轻度受损      1     1     1     2
  2 中度受损      2     2     2     3
  3 重度受损      3    [3]    4     5
",
        "\n失能等级：3  重度失能Ⅰ级\n",
        "  0.85  认知能力分级界值：未在任何来源中找到印刷原文。\n",
        "  0.9   组合矩阵：",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    assert_eq!(ran.exit, 0);
}

#[test]
fn the_same_table_in_english_fits_into_80_columns() {
    let ran = ltci_with(&["assess", "-", "--lang", "en"], sheet().as_bytes());
    for part in [
        "  1.7   Walking on level ground      5  0 / 5 / 10 / 15\n",
        "  total 40, in the band 0–40 → grade 3, severely impaired\n",
        "  3 severely impaired        3    [3]    4     5\n",
        "\nLevel: 3  severe disability I\n",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    assert!(ran.out.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn a_band_of_one_total_is_one_number() {
    let able = [10, 10, 5, 10, 10, 10, 15, 15, 10, 5, 4, 4, 4, 4, 4, 4, 4];
    let mut sheet: serde_json::Value = serde_json::from_str(&sheet()).expect("JSON");
    let scores = sheet["scores"].as_object_mut().expect("scores");
    for (score, able) in scores.values_mut().zip(able) {
        *score = able.into();
    }
    let ran = ltci_with(&["assess", "-"], sheet.to_string().as_bytes());
    assert!(ran.out.contains("合计 100 分，在 100 分段 → 0 能力完好"), "{}", ran.out);
    assert!(ran.out.contains("  0 能力完好     [0]    0     1     1\n"), "{}", ran.out);
    assert!(ran.out.contains("失能等级：0  基本正常"));
}

#[test]
fn a_refused_sheet_gets_findings() {
    let sheet = sheet().replacen(r#""adl_eating":5"#, r#""adl_eating":7"#, 1);
    let ran = ltci_with(&["assess", "-"], sheet.as_bytes());
    assert!(ran.out.starts_with("✘ -  拒绝：1个错误\n\n  错误 LTC-A-001 "), "{}", ran.out);
    assert!(!ran.out.contains("失能等级："));
    assert_eq!(ran.exit, 1);
    let ran = ltci_with(&["assess", "-", "--format", "json"], sheet.as_bytes());
    assert_eq!(ran.json()["findings"][0]["path"], "/scores/adl_eating");
    assert_eq!(ran.exit, 1);
}

#[test]
fn an_assessment_is_evaluated_again_and_compared() {
    let ran = ltci_with(&["assess", "-"], BASE.as_bytes());
    assert!(ran.out.ends_with("\n文书填写的失能等级与此一致。\n"), "{}", ran.out);
    assert_eq!(ran.exit, 0);
    let ran = ltci_with(&["assess", "-"], contradictory().as_bytes());
    assert!(ran.out.contains("\n失能等级：3  重度失能Ⅰ级\n"));
    let differs = "\n文书填写的失能等级是 4（重度失能Ⅱ级），与此不一致。\n";
    assert!(ran.out.ends_with(differs), "{}", ran.out);
    let xml = ltci_with(&["convert", "--to", "xml", "-"], contradictory().as_bytes()).out;
    let again = ltci_with(&["assess", "-"], xml.as_bytes());
    assert_eq!(again.out, ran.out);
}

#[test]
fn an_assessment_with_a_wrong_score_is_refused_where_it_stands() {
    let document = base_with(r#""adl_eating": 5"#, r#""adl_eating": 7"#);
    let ran = ltci_with(&["assess", "-"], document.as_bytes());
    assert!(ran.out.starts_with("✘ -  拒绝：1个错误\n\n  错误 LTC-A-001 "), "{}", ran.out);
    assert!(ran.out.contains("-->") && ran.out.contains(":21:"), "{}", ran.out);
    assert_eq!(ran.exit, 1);
}

#[test]
fn a_sheet_that_cannot_be_read_is_not_judged() {
    let ran = ltci_with(&["assess", "nowhere.json"], b"");
    assert_eq!(ran.err, "出错：读不了 nowhere.json：文件不存在\n");
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
}

#[test]
fn an_assessment_without_scores_cannot_be_evaluated() {
    let other = include_bytes!("../../../ltci/data/bases/assessment-other-scale.json");
    let ran = ltci_with(&["--lang", "zh", "assess", "-"], other);
    assert!(ran.err.contains("文书没有17项得分"), "{}", ran.err);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
}
