//! Comparing directories, row by row, and listing mappings.

use serde_json::json;

use crate::directory::{MAP, changed, contains, directory, shelf};
use crate::file;

#[test]
fn an_earlier_row_of_a_code_is_compared_too() {
    let here = shelf("directory-diff-earlier");
    let new = changed(|value| {
        value["edition"]["id"] = json!("local-sample-2027");
        value["items"][4]["price"] = json!("10.00");
        value["items"][4]["item_name"] = json!("样例项目戊（旧）");
        value["items"][4]["in_force_to"] = json!("2026-12-30");
    });
    file(&here, "new.json", new);
    let ran = directory(&here, &["diff", "local.json", "new.json"]);
    contains(
        &ran,
        &[
            "更名  1项\n  SI005  样例项目戊  项目名称 样例项目戊 → 样例项目戊（旧）",
            "调整价格或单位  1项\n  SI005  样例项目戊  单价 80.00元 → 10.00元（2026-01-01起的一行）",
            "其他变化  1项\n  SI005  样例项目戊  失效日期 2026-12-31 → 2026-12-30",
        ],
    );
    assert!(!ran.out.contains("失效  1项"), "{}", ran.out);
    let json = directory(&here, &["diff", "local.json", "new.json", "--format", "json"]).json();
    assert_eq!(json["comparison"]["changes"][0]["fields"][0]["row"], json!("2026-01-01"));
}

#[test]
fn a_row_that_is_gone_or_new_is_told_by_its_first_day() {
    let here = shelf("directory-diff-rows");
    let new = changed(|value| {
        value["edition"]["id"] = json!("local-sample-2027");
        value["items"].as_array_mut().expect("items").remove(4);
    });
    file(&here, "new.json", new);
    let ran = directory(&here, &["diff", "local.json", "new.json"]);
    contains(&ran, &["其他变化  1项\n  SI005  样例项目戊  生效日期 2026-01-01 → 无"]);
    let ran = directory(&here, &["diff", "new.json", "local.json"]);
    contains(&ran, &["其他变化  1项\n  SI005  样例项目戊  生效日期 无 → 2026-01-01"]);
}

#[test]
fn a_folder_without_settlements_does_not_spoil_the_comparison() {
    let here = shelf("directory-empty-settlements");
    std::fs::create_dir(here.join("empty")).expect("a folder can be made");
    let ran = directory(&here, &["diff", "local.json", "local.json", "--settlements", "empty"]);
    contains(&ran, &["项目没有变化", "结算0份"]);
    assert!(ran.err.contains("读不了 empty：没有可读的文书"), "{}", ran.err);
    assert_eq!(ran.exit, 0);
}

#[test]
fn mappings_are_listed_in_80_columns() {
    let here = shelf("directory-map-list");
    let title = "地方服务项目与国家长期护理保险服务项目目录样例的对照映射，供试点统筹地区核对结算明细使用（第一版）";
    file(&here, "map.json", MAP.replacen("\"title\": \"", &format!("\"title\": \"{title}"), 1));
    for arguments in [&["import", "local.json"][..], &["map", "import", "map.json"]] {
        assert_eq!(directory(&here, arguments).exit, 0, "{arguments:?}");
    }
    for language in ["zh", "en"] {
        let ran = directory(&here, &["map", "list", "--lang", language]);
        contains(&ran, &["local-sample-2026-map", "sample-2025"]);
        let columns = |line: &str| -> usize {
            line.chars().map(|char| if char < '\u{2e80}' { 1 } else { 2 }).sum()
        };
        assert!(ran.out.lines().all(|line| columns(line) <= 80), "{}", ran.out);
    }
}
