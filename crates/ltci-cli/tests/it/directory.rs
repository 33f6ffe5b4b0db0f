//! Directories in files: no database is needed to look into them.

use serde_json::{Value, json};

use crate::{Ran, executable, file, finish, folder, ltci};

/// A local directory of the library's own examples: SI002 ends on 2026-06-30, replaced by SI003.
pub const LOCAL: &str = include_str!("../../../ltci/data/bases/directory.json");
/// Its mapping to the sample.
pub const MAP: &str = include_str!("../../../ltci/data/bases/directory-map.json");

/// Runs `ltci directory` in a folder of its own, so that no database is found by chance.
pub fn directory(here: &std::path::Path, arguments: &[&str]) -> Ran {
    let mut command = executable();
    finish(command.current_dir(here).arg("directory").args(arguments), b"")
}

/// A folder with the directory and its mapping.
pub fn shelf(name: &str) -> std::path::PathBuf {
    let here = folder(name);
    file(&here, "local.json", LOCAL);
    file(&here, "map.json", MAP);
    here
}

/// The directory with members of its items and edition changed.
pub fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(LOCAL).expect("the base is JSON");
    change(&mut value);
    value.to_string()
}

pub fn contains(ran: &Ran, parts: &[&str]) {
    for part in parts {
        assert!(ran.out.contains(part), "{part}\n{}\n{}", ran.out, ran.err);
    }
}

#[test]
fn the_sample_is_listed_and_called_a_sample() {
    let here = shelf("directory-list");
    let ran = directory(&here, &["list"]);
    contains(
        &ran,
        &[
            "sample-2025，样例目录，2025-09-25发布，2025-09-25起\n  36项  sm3:",
            "数据库“ltci.db”中没有目录",
            "提示 LTC-D-001 目录“sample-2025”是样例",
        ],
    );
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    let ran = directory(&here, &["list", "--lang", "en"]);
    contains(&ran, &["sample-2025, sample, not official, issued 2025-09-25", "  36 items  sm3:"]);
    let json = directory(&here, &["list", "--format", "json"]).json();
    assert_eq!(json["built_in"][0]["items"], 36);
    assert_eq!((&json["stored"], &json["notices"][0]["code"]), (&json!([]), &json!("LTC-D-001")));
    assert!(!here.join("ltci.db").exists());
}

#[test]
fn items_are_listed_under_their_classes() {
    let here = shelf("directory-items");
    let ran = directory(&here, &["list", "local.json"]);
    let expected = "\
样例市长期护理保险服务项目目录
local-sample-2026，地方目录，330200 宁波市，2025-12-15发布，2026-01-01起

基本生活照料  3项
  编码   名称             时长  频次              单价  有效期
  SI001  样例项目甲  15–30分钟  1-2次/日    20.00元/次
  SI002  样例项目乙             每2小时   45.50元/小时  2026-01-01至2026-06-30
  SI003  样例项目丙             必要时    48.00元/小时  2026-07-01起

常用临床护理  3项
";
    assert!(ran.out.starts_with(expected), "{}", ran.out);
    let asked =
        ["list", "local.json", "--class", "常用临床护理", "--on", "2027-02-01", "--format", "json"];
    let json = directory(&here, &asked).json();
    let prices: Vec<_> =
        json["items"].as_array().expect("items").iter().map(|one| &one["price"]).collect();
    assert_eq!(prices, [&Value::Null, &json!("85.00")]);
    let sample = ["list", "sample-2025", "--category", "康复", "--lang", "en"];
    contains(&directory(&here, &sample), &["医疗护理  4 items", "notice LTC-D-001"]);
}

#[test]
fn a_code_means_what_it_meant_on_the_day() {
    let here = shelf("directory-show");
    let show = |day: &str, more: &[&str]| {
        directory(&here, &[&["show", "SI002", "local.json", "--on", day], more].concat())
    };
    let ran = show("2026-06-30", &[]);
    contains(
        &ran,
        &[
            "SI002  样例项目乙  2026-06-30 有效\n",
            "\n  单价          45.50元\n",
            "\n  → SI003  样例项目丙  2026-07-01起\n",
        ],
    );
    assert_eq!(ran.exit, 0);
    let ran = show("2026-07-01", &[]);
    contains(
        &ran,
        &[
            "✘ SI002 在 2026-07-01 没有列入：目录“local-sample-2026”中2026-06-30已经失效，由\n  SI003 代替\n",
        ],
    );
    assert_eq!(ran.exit, 1);
    let absent = |ran: Ran| ran.json()["answers"][0].clone();
    assert_eq!(
        absent(show("2026-07-01", &["--format", "json"])),
        json!({"absent": "ended", "edition": "local-sample-2026", "last": "2026-06-30", "replaced_by": "SI003"})
    );
    let known = ["--format", "json", "--known-at", "2025-12-14"];
    assert_eq!(absent(show("2026-03-01", &known)), json!({"absent": "no_edition"}));
    let ran =
        directory(&here, &["show", "SI003", "local.json", "--on", "2026-06-30", "--lang", "en"]);
    contains(&ran, &["it is in\n  force only from 2026-07-01\n"]);
    let ran = directory(&here, &["show", "NOWHERE", "--lang", "en"]);
    assert_eq!((ran.exit, ran.out.as_str()), (1, "no directory lists the code NOWHERE\n"));
    let ran = directory(&here, &["show", "洗发"]);
    assert!(ran.err.contains("项目编码为1至30位字母、数字"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn a_circle_of_replacements_ends() {
    let here = folder("directory-circle");
    let circle = changed(|value| {
        value["items"][2]["in_force_to"] = json!("2026-12-31");
        value["items"][2]["replaced_by"] = json!("SI002");
    });
    file(&here, "circle.json", circle);
    let ran = directory(
        &here,
        &["show", "SI002", "circle.json", "--on", "2026-03-01", "--format", "json"],
    );
    assert_eq!(ran.json()["replaced_by"], json!(["SI003"]));
}

#[test]
fn items_are_found_by_characters_and_sounds() {
    let here = shelf("directory-search");
    let codes = |text: &str| {
        let json = directory(&here, &["search", text, "sample-2025", "--format", "json"]).json();
        let hits = json[0]["items"].as_array().cloned().unwrap_or_default();
        hits.iter()
            .map(|item| item["ltc_item_codg"].as_str().expect("a code").to_owned())
            .collect::<Vec<_>>()
    };
    let dressing = ["SAMPLE00000000010", "SAMPLE00000000011", "SAMPLE00000000012"];
    for text in ["穿脱", "chuantuo", "ctyw", "脱衣"] {
        assert_eq!(codes(text), dressing, "{text}");
    }
    assert_eq!(codes("无此项目"), [""; 0]);
    let ran =
        directory(&here, &["search", "ctyw", "sample-2025", "--color", "always", "--most", "1"]);
    contains(
        &ran,
        &["\u{1b}[32m穿脱衣物\u{1b}[0m（样例一）", "还有2项，用 --most 多列", "LTC-D-001"],
    );
    let none = directory(&here, &["search", "无此项目"]);
    assert_eq!((none.exit, none.out.as_str()), (0, "没有找到\n"));
}

#[test]
fn a_comparison_tells_every_kind_of_change_and_what_it_touches() {
    let here = shelf("directory-diff");
    let new = changed(|value| {
        value["edition"]["id"] = json!("local-sample-2027");
        value["edition"]["in_force_from"] = json!("2027-01-01");
        let items = value["items"].as_array_mut().expect("items");
        items[0]["item_name"] = json!("样例项目甲（新）");
        items[3]["item_class"] = json!("基本生活照料");
        items[5]["price"] = json!("86.00");
        items[2]["in_force_to"] = json!("2027-06-30");
        let mut added = items[0].clone();
        added["ltc_item_codg"] = json!("SI007");
        items.push(added);
        items.remove(1);
    });
    file(&here, "new.json", new);
    let settlements = [
        json!({"setl_id": "SETL-SECRET", "psn_name": "欧阳秘密", "details": [
            {"ltc_item_codg": "SI002", "fee_ocur_time": "2027-01-01 09:00:00"},
            {"ltc_item_codg": "SI001", "fee_ocur_time": "2027-01-01 10:00:00"},
        ]}),
        json!({"setl_id": "SETL-SECRET", "details": [
            {"ltc_item_codg": "SI003", "fee_ocur_time": "2027-06-30"},
            {"ltc_item_codg": "欧阳秘密", "fee_ocur_time": "保密"},
            {"ltc_item_codg": "SI003", "fee_ocur_time": "保密"},
        ]}),
    ];
    file(&here, "settled.ndjson", settlements.map(|one| one.to_string()).join("\n"));
    let arguments =
        ["diff", "local.json", "new.json", "--map", "map.json", "--settlements", "settled.ndjson"];
    let ran = directory(&here, &arguments);
    contains(
        &ran,
        &[
            "新增  1项\n  SI007  样例项目甲（新）\n",
            "删除  1项\n  SI002  样例项目乙  由 SI003 代替\n",
            "失效  1项\n  SI003  样例项目丙  失效日期 无 → 2027-06-30\n",
            "更名  1项\n  SI001  样例项目甲（新）  项目名称 样例项目甲 → 样例项目甲（新）\n",
            "调整类别  1项\n  SI004  样例项目丁  项目大类 常用临床护理 → 基本生活照料\n",
            "调整价格或单位  1项\n  SI005  样例项目戊  单价 85.00元 → 86.00元\n",
            "对照“local-sample-2026-map”受影响：2条\n  第2条  SI002  窄于国家项目  SAMPLE00000000002",
            "结算2份；涉及失效项目的明细3条，其中服务晚于最后一天的1条\n",
            "看不出服务日期的明细：1条",
            "settled.ndjson:1  /details/0  SI002  2027-01-01  最后一天 2026-12-31\n",
        ],
    );
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    let json = directory(&here, &[&arguments[..], &["--format", "json"]].concat());
    for secret in ["SETL-SECRET", "欧阳秘密", "保密"] {
        assert!(!ran.out.contains(secret) && !json.out.contains(secret), "{secret}");
    }
    let impact = &json.json()["settlements"];
    assert_eq!(
        (&impact["touched"], &impact["late"], &impact["undated"]),
        (&json!(3), &json!(1), &json!(1))
    );
    let same = directory(&here, &["diff", "local.json", "local.json", "--lang", "en"]);
    contains(&same, &["the items are the same"]);
}

#[test]
fn what_is_no_settlement_was_not_compared() {
    let here = shelf("directory-no-settlement");
    file(&here, "a.ndjson", "{\"a\":1}\n{\"details\":[]}\n");
    let ran = directory(&here, &["diff", "local.json", "local.json", "--settlements", "a.ndjson"]);
    contains(&ran, &["不是带明细的结算文书：1份"]);
    assert_eq!(ran.exit, 2);
}

#[test]
fn a_directory_is_checked_by_the_rules() {
    let here = shelf("directory-check");
    let ran = directory(&here, &["check", "local.json"]);
    assert!(ran.out.starts_with("✔ local.json  可接受"), "{}", ran.out);
    let ran = directory(&here, &["check", "sample-2025", "--lang", "en"]);
    contains(
        &ran,
        &["✔ sample-2025  acceptable: 1 notice", "LTC-D-001", "--> sample-2025  /edition/status"],
    );
    file(&here, "broken.json", changed(|value| value["items"][0]["price"] = json!("20")));
    let ran = directory(&here, &["check", "broken.json", "--format", "json"]);
    assert_eq!(ran.json()["report"]["findings"][0]["path"], "/items/0/price");
    assert_eq!(ran.exit, 1);
}

#[test]
fn suggestions_are_for_a_person_to_decide() {
    let here = shelf("directory-suggest");
    let arguments = ["map", "suggest", "local.json", "sample-2025", "--most", "1"];
    contains(&directory(&here, &arguments), &["没有相近的项目", "由人确定", "LTC-D-001"]);
    let out = [&arguments[..], &["--out", "sheet.csv"]].concat();
    contains(&directory(&here, &out), &["5个地方项目的建议已写入“sheet.csv”"]);
    let sheet = std::fs::read_to_string(here.join("sheet.csv")).expect("the sheet is there");
    let mut lines = sheet.lines();
    assert_eq!(
        lines.next(),
        Some(
            "\u{feff}地方项目编码,地方项目名称,对应关系,国家项目编码,国家项目名称,相似度,理由,生效日期,失效日期"
        )
    );
    for line in lines {
        assert_eq!(line.split(',').nth(2), Some(""), "{line}");
    }
    let again = directory(&here, &out);
    assert_eq!(again.err, "出错：“sheet.csv”已经存在，没有改动；要覆盖请加 --force\n");
    assert_eq!(again.exit, 2);
    assert_eq!(directory(&here, &[&out[..], &["--force"]].concat()).exit, 0);
}

#[test]
fn a_mapping_is_checked_with_its_coverage() {
    let here = shelf("directory-map-check");
    let arguments = ["map", "check", "map.json", "--with", "local.json", "--on", "2026-03-01"];
    let ran = directory(&here, &arguments);
    contains(
        &ran,
        &[
            "✔ map.json  可接受",
            "2026-03-01的覆盖情况：等同 1，窄于国家项目 1，宽于国家项目 34，无对应 1\n",
            "生活照护 · 饮食照护        3/3  100%  ████████████\n",
            "合计                     36/36  100%  ████████████\n",
            "  合计          4/4  100%  ████████████\n",
        ],
    );
    assert_eq!(ran.exit, 0);
    let fewer = MAP.replace("SAMPLE00000000001", "SAMPLE00000000002");
    file(&here, "fewer.json", fewer);
    let ran = directory(
        &here,
        &[
            "map",
            "check",
            "fewer.json",
            "--with",
            "local.json",
            "--on",
            "2026-03-01",
            "--lang",
            "en",
        ],
    );
    contains(
        &ran,
        &[
            "2/3   66%  ████████░░░░\n",
            "  not mapped: 1\n    SAMPLE00000000001  饮食照护（样例一）\n",
        ],
    );
    let unknown = directory(&here, &["map", "check", "map.json", "--on", "2026-03-01"]);
    assert!(unknown.err.contains("没有“local-sample-2026”这个目录"), "{}", unknown.err);
    assert_eq!(unknown.exit, 2);
}

#[test]
fn every_format_is_written_and_nothing_is_overwritten() {
    let here = shelf("directory-export");
    for (format, start) in [
        ("csv", "\u{feff}项目编码,".as_bytes()),
        ("xlsx", b"PK"),
        ("json", b"{"),
        ("xml", b"<?xml "),
        ("parquet", b"PAR1"),
        ("sql", b"-- "),
        ("fhir", b"{"),
    ] {
        let out = format!("out.{format}");
        let arguments = ["export", "local.json", "--to", format, "-o", &out];
        let ran = directory(&here, &arguments);
        assert_eq!((ran.exit, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{format}");
        let bytes = std::fs::read(here.join(&out)).expect("it is there");
        assert!(bytes.starts_with(start), "{format}");
        let again = directory(&here, &[&arguments[..], &["--lang", "en"]].concat());
        assert!(again.err.contains("exists and was left as it is"), "{}", again.err);
        assert_eq!(again.exit, 2);
    }
    let ran = directory(&here, &["export", "sample-2025", "--to", "json"]);
    assert_eq!(ran.json()["edition"]["id"], "sample-2025");
    assert!(ran.err.starts_with("提示 LTC-D-001 "), "{}", ran.err);
    let ran =
        directory(&here, &["export", "local.json", "--to", "csv", "--map", "map.json", "-o", "x"]);
    assert!(ran.err.contains("放不下对照映射"), "{}", ran.err);
    assert!(!here.join("x").exists());
}

#[test]
fn what_is_not_there_is_told_in_both_tongues() {
    let here = shelf("directory-unknown");
    file(&here, "list.csv", "项目编码,项目名称\nA,甲\n");
    for (arguments, zh, en) in [
        (&["list", "nowhere"][..], "没有“nowhere”这个目录", "there is no directory nowhere"),
        (&["list", "map.json"], "是目录对照映射，不是服务项目目录", "is a document of the kind"),
        (&["list", "list.csv"], "先用 ltci directory import 导入", "Import it with"),
        (&["check", "list.csv"], "先用 ltci directory import 导入", "Import it with"),
        (&["list", "none.json"], "读不了 none.json：文件不存在", "cannot read none.json"),
        (&["list", "--db", "none.db"], "没有数据库“none.db”", "there is no database none.db"),
        (&["map", "check", "m"], "没有“m”这个对照映射", "there is no mapping m"),
        (
            &["import", "list.csv"],
            "请在命令行写明：--id、--title、--issued、--from",
            "--id, --title, --issued, --from",
        ),
        (&["import", "none.xlsx"], "读不了 none.xlsx：文件不存在", "cannot read none.xlsx"),
        (&["export", "sample-2025", "--to", "doc"], "不能是“doc”", "invalid value"),
        (&["import", "list.csv", "--id", "上海"], "标识为1至40位", "an id is 1 to 40"),
        (&["import", "local.json", "--id", "a"], "自带标识", "carries its own id"),
    ] {
        for (language, expected) in [("zh", zh), ("en", en)] {
            let ran = directory(&here, &[arguments, &["--lang", language]].concat());
            assert!(ran.err.contains(expected), "{expected}\n{}{}", ran.err, ran.out);
            assert_eq!((ran.exit, ran.out.as_str()), (2, ""), "{arguments:?}");
        }
    }
    assert_eq!(ltci(&["directory"]).exit, 2);
    assert_eq!(ltci(&["directory", "map"]).exit, 2);
}
