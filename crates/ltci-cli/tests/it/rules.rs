use crate::ltci;

#[test]
fn a_rule_is_explained_by_its_code_in_any_spelling() {
    let ran = ltci(&["explain", "LTC-A-012"]);
    for part in [
        "错误 LTC-A-012 失能等级与得分不符\n",
        "\n报告文字\n  按得分，失能等级应为…，文书填的是…。\n",
        "\n依据\n  医保办发〔2021〕37号“组合法”（惯例）\n    长期护理失能等级评估标准（试行）\n",
        "\n违反的例子\n  高一级  → /level\n    {\"level\":\"4\"}\n",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    assert_eq!(ran.exit, 0);
    for spelling in ["ltc-a-012", "A-012", "a12"] {
        assert_eq!(ltci(&["explain", spelling]).out, ran.out, "{spelling}");
    }
    let ran = ltci(&["explain", "a12", "--lang", "en"]);
    assert!(ran.out.starts_with("error LTC-A-012 disability level contradicts the scores\n"));
    let ran = ltci(&["explain", "a12", "--format", "json"]);
    assert_eq!(ran.json()["code"], "LTC-A-012");
    assert_eq!(ran.json()["bad"][0]["path"], "/level");
}

#[test]
fn a_code_that_does_not_exist_is_answered_with_those_near_it() {
    // A reader is not shown the names of values.
    let ran = ltci(&["explain", "s-002", "--lang", "zh"]);
    assert!(ran.out.contains("之和为…元，文书填的费用总额是…元。"), "{}", ran.out);
    let ran = ltci(&["explain", "LTC-A-000"]);
    let expected = "出错：没有“LTC-A-000”这条规则，相近的有：LTC-A-001、LTC-A-002、LTC-A-003、LTC-A-004、LTC-A-005。";
    assert!(ran.err.starts_with(expected), "{}", ran.err);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    for nonsense in ["", "-", "x", "LTC", "失能", "99999999999999999999"] {
        let ran = ltci(&["explain", "--lang", "en", "--", nonsense]);
        assert!(ran.err.contains("there is no rule"), "{}", ran.err);
        assert_eq!(ran.exit, 2);
    }
}

#[test]
fn rules_are_listed_with_severity_and_title() {
    let ran = ltci(&["rules"]);
    for line in [
        "A  失能等级评估\n",
        "\n  LTC-A-012  错误     失能等级与得分不符\n",
        "\n  LTC-A-011  警告     ",
    ] {
        assert!(ran.out.contains(line), "{line}\n{}", ran.out);
    }
    let area = ltci(&["rules", "--area", "a", "--lang", "en"]);
    assert!(
        area.out.starts_with("A  assessment\n  LTC-A-001  error    score not permitted\n"),
        "{}",
        area.out
    );
    assert!(!area.out.contains("LTC-P-"));
    let all = ltci(&["rules", "--format", "json"]).json();
    assert_eq!(all, ltci::ruleset::catalogue());
    let form = ltci(&["rules", "--format", "json", "--area", "form"]).json();
    let form = form.as_array().expect("a list");
    assert!(form.len() >= 9 && form.iter().all(|rule| rule["area"] == "form"));
}

#[test]
fn rules_and_their_pages_fit_80_columns() {
    let columns = |line: &str| -> usize {
        line.chars().map(|char| if char < '\u{2e80}' { 1 } else { 2 }).sum()
    };
    for language in ["zh", "en"] {
        for arguments in [&["rules"][..], &["explain", "LTC-A-012"], &["explain", "LTC-R-011"]] {
            let ran = ltci(&[arguments, &["--lang", language]].concat());
            let widest = ran.out.lines().map(columns).max();
            assert!(widest <= Some(80), "{arguments:?} {widest:?}");
        }
    }
}

#[test]
fn schemas_are_printed_for_tools() {
    for name in ["assessment", "score_sheet", "report"] {
        let ran = ltci(&["schema", name]);
        assert_eq!(ran.json()["$id"], format!("urn:ltci:exchange:1:{name}"));
        assert!(ran.out.starts_with("{\n  \"$schema\"") && ran.out.ends_with("}\n"));
        assert_eq!(ran.exit, 0);
    }
    for name in ["assessment", "score_sheet"] {
        let ran = ltci(&["schema", name, "--xsd"]);
        assert!(ran.out.starts_with("<?xml ") && ran.out.contains("schema>"), "{}", ran.out);
        assert_eq!(ran.exit, 0);
    }
}
