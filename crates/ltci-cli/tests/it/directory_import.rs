//! Importing directories and mappings: what is told, of what, in which words.

use serde_json::json;

use crate::directory::{changed, contains, directory, shelf};
use crate::{file, folder};

#[test]
fn a_mapping_in_a_table_is_told_by_its_cells() {
    let here = shelf("directory-map-cells");
    let table = "地方项目编码,对应关系,国家项目编码,理由,生效日期\n\
        SI001,等同,SAMPLE00000000001,,2026-01-01\nSI002,无对应,,,2026-01-01\n\
        SI003,相关,,,2026-01-01\n";
    file(&here, "map.csv", table);
    let import = |to: &str, more: &[&str]| {
        let header = ["--id", "m", "--title", "对照", "--from", "local-sample-2026", "--to", to];
        let rest = ["--decided-by", "330200", "--decided-on", "2026-01-05"];
        directory(&here, &[&["map", "import", "map.csv"], &header[..], &rest[..], more].concat())
    };
    let ran = import("sample-2025", &[]);
    contains(
        &ran,
        &[
            "D3“理由”  LTC-D-037 无对应而没有写理由",
            "C4“国家项目编码”  LTC-D-039 有对应关系，没有国家项目编码",
            "把对应关系改为“无对应”",
            "没有导入：有拒绝的内容",
        ],
    );
    assert!(!ran.out.contains("/entries"), "{}", ran.out);
    assert_eq!(ran.exit, 1);
    let json = import("sample-2025", &["--format", "json"]).json();
    let findings = json["findings"].as_array().expect("findings");
    let reason = findings.iter().find(|found| found["finding"]["code"] == "LTC-D-037");
    let reason = reason.expect("it is told");
    assert_eq!(
        (&reason["row"], &reason["column"], &reason["header"]),
        (&json!(3), &json!(4), &json!("理由"))
    );
    let unknown = import("sample-2052", &[]);
    assert!(unknown.err.contains("没有“sample-2052”这个目录"), "{}", unknown.err);
    assert_eq!((unknown.exit, unknown.out.as_str()), (2, ""));
    assert!(!here.join("ltci.db").exists());
}

#[test]
fn rows_that_the_rules_refuse_are_counted_as_refused() {
    let here = shelf("directory-map-counts");
    file(
        &here,
        "map.csv",
        "地方项目编码,对应关系,国家项目编码\nSI001,无对应,\nSI002,等同,SAMPLE00000000001\n",
    );
    let header =
        ["--id", "m", "--title", "对照", "--from", "local-sample-2026", "--to", "sample-2025"];
    let rest = ["--decided-by", "330200", "--decided-on", "2026-01-05"];
    let arguments = [&["map", "import", "map.csv"], &header[..], &rest[..]].concat();
    let ran = directory(&here, &arguments);
    contains(&ran, &["共2行：接受1（其中修复0），拒绝1，跳过0", "没有导入"]);
    let json = directory(&here, &[&arguments[..], &["--format", "json"]].concat()).json();
    assert_eq!((&json["summary"]["accepted"], &json["summary"]["refused"]), (&json!(1), &json!(1)));
    file(
        &here,
        "twice.csv",
        "项目编码,项目名称,类别,单价\nA1,洗发,基本生活照料,10\nA1,洗头,基本生活照料,12\nA2,洗脚,基本生活照料,12\n",
    );
    let edition = ["--id", "a", "--title", "甲", "--issued", "2026-01-01", "--from", "2026-01-01"];
    let rest = ["--publisher", "330200", "--dry-run"];
    let ran = directory(&here, &[&["import", "twice.csv"], &edition[..], &rest[..]].concat());
    contains(&ran, &["共3行：接受2（其中修复2），拒绝1，跳过0"]);
}

#[test]
fn what_the_command_line_lacks_is_told_with_the_publisher() {
    let here = folder("directory-import-lacks");
    file(&here, "list.csv", "项目编码,项目名称,类别\nA1,洗发,基本生活照料\n");
    let ran = directory(&here, &["import", "list.csv"]);
    assert!(ran.err.contains("--id、--title、--issued、--from、--publisher"), "{}", ran.err);
    let edition = ["--id", "a", "--title", "甲", "--issued", "2026-01-01", "--from", "2026-01-01"];
    let ran = directory(&here, &[&["import", "list.csv"], &edition[..]].concat());
    assert!(ran.err.contains("请在命令行写明：--publisher"), "{}", ran.err);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    let sample = ["--status", "sample", "--dry-run"];
    let ran = directory(&here, &[&["import", "list.csv"], &edition[..], &sample].concat());
    assert!(!ran.err.contains("--publisher"), "{}", ran.err);
}

#[test]
fn another_kind_of_document_is_no_table() {
    let here = folder("directory-import-kind");
    file(&here, "assessment.json", crate::BASE);
    let ran = directory(&here, &["import", "assessment.json", "--lang", "en"]);
    assert!(ran.err.contains("is a document of the kind"), "{}", ran.err);
    assert_eq!((ran.exit, ran.err.lines().count()), (2, 1), "{}", ran.err);
}

#[test]
fn items_of_a_document_are_told_by_their_number() {
    let here = folder("directory-import-items");
    let broken = changed(|value| {
        value["items"][2]["price"] = json!("20");
        value["items"][4]["item_name"] = json!("");
    });
    file(&here, "broken.json", broken);
    let ran = directory(&here, &["import", "broken.json", "--dry-run"]);
    contains(&ran, &["\n  第3项  LTC-", "\n  第5项  LTC-", "共6项：接受3", "拒绝3，"]);
    let ran = directory(&here, &["import", "broken.json", "--dry-run", "--lang", "en"]);
    contains(&ran, &["\n  item 3  LTC-", "Items: 6; "]);
    let json = directory(&here, &["import", "broken.json", "--dry-run", "--format", "json"]).json();
    let first = &json["report"]["findings"][0];
    assert_eq!((&first["row"], first["finding"].get("line")), (&json!(3), None));
}

/// What the libraries below say is English; a person who reads Chinese is told in Chinese.
#[test]
fn failures_are_told_in_the_language_of_the_session() {
    let here = shelf("directory-failures");
    file(
        &here,
        "no.db",
        "no database, but long enough to be looked at as one, all of 100 bytes. \
        And some more, to be sure that it is not taken for an empty one.",
    );
    for (arguments, zh, en) in [
        (&["list", "--db", "no.db"][..], "不是SQLite数据库", "is not an SQLite database"),
        (
            &["list", "--db", "postgres://nobody@127.0.0.1:1/none"],
            "与PostgreSQL服务器连接不上，或连接中断（",
            "the PostgreSQL server cannot be reached",
        ),
        (&["list", "--db", "postgres://a?b=c"], "PostgreSQL地址写得不对", "is written postgres://"),
        (&["show", "SI001", "--on", "2026-02-30"], "没有这一天", "there is no such day"),
        (&["show", "SI001", "--on", "1626-02-03"], "1900至2199", "from 1900 to 2199"),
        (&["show", "SI001", "--on", "2026/2/3"], "YYYY-MM-DD", "YYYY-MM-DD"),
        (&["search", "a", "--most", "abc"], "应为整数", "a whole number"),
        (&["list", "--db", "a", "--db", "b"], "只能写一次", "cannot be used multiple times"),
        (&["import", "local.json", "--db", "none/a.db"], "没有这个文件夹", "no such folder"),
    ] {
        for (language, expected) in [("zh", zh), ("en", en)] {
            let ran = directory(&here, &[arguments, &["--lang", language]].concat());
            assert!(ran.err.contains(expected), "{expected}\n{}{}", ran.err, ran.out);
            assert_eq!(ran.exit, 2, "{arguments:?}");
        }
    }
}

#[test]
fn a_read_only_database_is_blamed_itself() {
    let here = shelf("directory-read-only");
    assert_eq!(directory(&here, &["import", "local.json"]).exit, 0);
    let ran = directory(&here, &["import", "local.json", "--db", "file:ltci.db?mode=ro"]);
    assert!(ran.err.starts_with("出错：数据库只读，不能写入"), "{}", ran.err);
    assert!(!ran.err.contains("local.json"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn a_first_import_that_fails_leaves_nothing_behind() {
    let here = folder("directory-first");
    file(&here, "bad.csv", "编码,大类,名称\n,照料,甲\n");
    file(&here, "good.csv", "编码,大类,名称\nA1,照料,甲\n");
    let import = |name: &str| {
        let edition = ["--id", "a", "--title", "甲", "--issued", "2026-01-01"];
        let rest = ["--from", "2026-01-01", "--publisher", "310000", "--db", "new.db"];
        directory(&here, &[&["import", name], &edition[..], &rest[..]].concat())
    };
    let files = || {
        let entries = std::fs::read_dir(&here).expect("the folder is there");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    let ran = import("bad.csv");
    assert_eq!((ran.exit, files()), (1, vec!["bad.csv".to_owned(), "good.csv".to_owned()]));
    assert_eq!(import("good.csv").exit, 0);
    assert_eq!(files(), ["bad.csv", "good.csv", "new.db"]);
    let listed = directory(&here, &["list", "a", "--db", "new.db"]);
    contains(&listed, &["A1    甲"]);
}

#[test]
fn a_broken_document_is_told_before_what_the_command_line_lacks() {
    let here = folder("directory-broken");
    file(&here, "broken.json", "{\"doc_type\": \"directory\",\n\"edition\": {\n");
    let ran = directory(&here, &["import", "broken.json"]);
    for part in ["LTC-P-", "broken.json:", "“broken.json”不是合规的"] {
        assert!(ran.err.contains(part), "{part}\n{}", ran.err);
    }
    assert!(!ran.err.contains("--issued"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn lists_fit_the_terminal_in_english() {
    let here = shelf("directory-narrow");
    assert_eq!(directory(&here, &["import", "local.json"]).exit, 0);
    for arguments in [&["list"][..], &["list", "local.json"], &["list", "sample-2025"]] {
        let ran = directory(&here, &[arguments, &["--lang", "en"]].concat());
        for line in ran.out.lines() {
            let wide = line.chars().filter(|char| !char.is_ascii() && *char != '–').count();
            assert!(line.chars().count() + wide <= 80, "{line}");
        }
    }
}

#[test]
fn repairs_are_counted_and_the_first_places_named() {
    let here = folder("directory-repairs");
    let rows: Vec<_> = (1..=7).map(|n| format!("A{n},照料,项目{n},次,¥2{n}.00\n")).collect();
    let rows = rows.concat();
    file(&here, "list.csv", format!("编码,大类,名称,计价单位,单价\n{rows}"));
    let edition = ["--id", "a", "--title", "甲", "--issued", "2026-01-01", "--dry-run"];
    let rest = ["--from", "2026-01-01", "--publisher", "310000"];
    let ran = directory(&here, &[&["import", "list.csv"], &edition[..], &rest[..]].concat());
    contains(
        &ran,
        &["  7处\n    E2、E3、E4、E5、E6、…  ", "每种只列前5处，--format json 列出全部"],
    );
}
