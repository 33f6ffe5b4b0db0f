//! 上海: a list of 42 names as an agency keeps it, from a workbook to a mapping and back.
//!
//! The names are those of one public transcription; it has no codes, prices or durations, so the
//! codes here are assigned by the program.

use std::path::Path;

use rust_xlsxwriter::{Format, Workbook};
use serde_json::{Value, json};

use crate::{Ran, executable, file, finish, folder};

/// 基本生活照料.
const CARE: [&str; 27] = [
    "头面部清洁、梳理",
    "洗发",
    "指/趾甲护理",
    "手、足部清洁",
    "温水擦浴",
    "沐浴",
    "协助进食/水",
    "口腔清洁",
    "协助更衣",
    "整理床单位",
    "排泄护理",
    "失禁护理",
    "床上使用便器",
    "人工取便术",
    "晨间护理",
    "晚间护理",
    "会阴护理",
    "药物管理",
    "协助翻身叩背排痰",
    "协助床上移动",
    "借助器具移动",
    "皮肤外用药涂擦",
    "安全护理",
    "生活自理能力训练",
    "压疮预防护理",
    "留置尿管的护理",
    "人工肛门便袋护理",
];
/// 常用临床护理.
const CLINICAL: [&str; 15] = [
    "开塞露/直肠栓剂给药",
    "鼻饲",
    "药物喂服",
    "物理降温",
    "生命体征监测",
    "吸氧",
    "灌肠",
    "导尿（女性）",
    "血糖监测",
    "压疮伤口换药",
    "静脉血标本采集",
    "肌肉注射",
    "皮下注射",
    "造口护理",
    "经外周静脉置入中心静脉导管（PICC）维护",
];

const EDITION: [&str; 14] = [
    "--id",
    "shanghai-42",
    "--title",
    "上海市长期护理保险服务项目（42项名称）",
    "--issued",
    "2025-12-31",
    "--from",
    "2026-01-01",
    "--publisher",
    "310000",
    "--assign-codes",
    "SH",
    "--provenance",
    "公开转录的42个名称，未经核对",
];

fn directory(here: &Path, arguments: &[&str]) -> Ran {
    let mut command = executable();
    finish(command.current_dir(here).arg("directory").args(arguments), b"")
}

/// A workbook with a merged title, merged classes and a footnote.
fn workbook(here: &Path, name: &str) -> Result<(), rust_xlsxwriter::XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("项目清单")?;
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 2, "上海市长期护理保险服务项目清单", &plain)?;
    for (column, header) in (0..).zip(["序号", "项目大类", "项目名称"]) {
        sheet.write(2, column, header)?;
    }
    sheet.merge_range(3, 1, 29, 1, "基本生活照料", &plain)?;
    sheet.merge_range(30, 1, 44, 1, "常用临床护理", &plain)?;
    for (row, name) in (3..).zip(CARE.iter().chain(&CLINICAL)) {
        sheet.write(row, 0, row - 2)?;
        sheet.write(row, 2, *name)?;
    }
    sheet.merge_range(46, 0, 46, 2, "注：本清单为公开转录，未经核对。", &plain)?;
    book.save(here.join(name))
}

/// A folder in which the list has been imported.
fn imported(name: &str) -> std::path::PathBuf {
    let here = folder(name);
    workbook(&here, "清单.xlsx").expect("a workbook can be written");
    let ran = directory(&here, &[&["import", "清单.xlsx"], &EDITION[..]].concat());
    assert_eq!(ran.exit, 0, "{}{}", ran.out, ran.err);
    here
}

#[test]
fn a_dry_run_shows_what_would_change_and_writes_nothing() {
    let here = folder("shanghai-dry-run");
    workbook(&here, "清单.xlsx").expect("a workbook can be written");
    let arguments = [&["import", "清单.xlsx", "--dry-run"], &EDITION[..]].concat();
    let ran = directory(&here, &arguments);
    for part in [
        "识别的列\n",
        "→ 项目名称\n",
        "LTC-T-040 程序编的编码  42处\n",
        "新增  42项\n  SH0001  头面部清洁、梳理\n",
        "接受42（其中修复42），拒绝0，",
        "试运行，没有写入\n",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    assert!(!here.join("ltci.db").exists());
}

#[test]
fn the_list_goes_from_a_workbook_to_a_mapping_and_back() {
    let here = imported("shanghai");
    let again = directory(&here, &[&["import", "清单.xlsx"], &EDITION[..]].concat());
    assert!(again.out.ends_with("✔ 内容与第1版相同，没有写入  ltci.db\n"), "{}", again.out);
    let listed = directory(&here, &["list"]);
    assert!(listed.out.contains("\n  第1版  42项  sm3:"), "{}", listed.out);

    let found = directory(&here, &["search", "洗", "shanghai-42", "--format", "json"]).json();
    let names: Vec<_> = found[0]["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| &item["item_name"])
        .collect();
    assert_eq!(names, ["洗发"]);

    suggested(&here);
    let local = exported(&here, "json");
    let value: Value = serde_json::from_slice(&local).expect("a document");
    assert_eq!(value["items"].as_array().map(Vec::len), Some(42));
    for (format, edition) in
        [("json", &[][..]), ("xml", &[]), ("csv", &EDITION), ("xlsx", &EDITION)]
    {
        exported(&here, format);
        let file = format!("out.{format}");
        let ran = directory(&here, &[&["import", file.as_str()], edition].concat());
        assert!(ran.out.contains("内容与第1版相同，没有写入"), "{}{}", ran.out, ran.err);
        assert_eq!(ran.exit, 0, "{format}");
    }
    assert_eq!(directory(&here, &["check", "shanghai-42"]).exit, 0);
}

fn exported(here: &Path, format: &str) -> Vec<u8> {
    let out = format!("out.{format}");
    let arguments = ["export", "shanghai-42", "--to", format, "--force", "-o", &out];
    let ran = directory(here, &arguments);
    assert_eq!(ran.exit, 0, "{}", ran.err);
    std::fs::read(here.join(out)).expect("it is there")
}

/// A sheet of suggestions, filled in by a person, becomes a mapping with its coverage.
fn suggested(here: &Path) {
    let suggest = ["map", "suggest", "shanghai-42", "sample-2025", "--most", "1", "-o", "s.csv"];
    assert_eq!(directory(here, &suggest).exit, 0);
    let sheet = std::fs::read_to_string(here.join("s.csv")).expect("the sheet is there");
    let lines: Vec<_> = sheet.lines().collect();
    assert_eq!(lines.len(), 43);
    let decide = |line: &&str| {
        let mut cells: Vec<_> = line.split(',').collect();
        cells[2] = if cells[3].is_empty() { "无对应" } else { "窄于国家项目" };
        cells[6] = "测试中的决定";
        cells.join(",")
    };
    let decided: Vec<_> = lines.iter().skip(1).map(decide).collect();
    file(here, "decided.csv", format!("{}\n{}\n", lines[0], decided.join("\n")));
    let import = [
        "map",
        "import",
        "decided.csv",
        "--id",
        "shanghai-map",
        "--title",
        "对照（测试）",
        "--from",
        "shanghai-42",
        "--to",
        "sample-2025",
        "--decided-by",
        "310000",
        "--decided-on",
        "2026-01-05",
    ];
    // Nothing is decided by itself: a sheet that nobody filled in is refused line by line.
    let unfilled = import.map(|word| if word == "decided.csv" { "s.csv" } else { word });
    let ran = directory(here, &unfilled);
    assert!(ran.out.contains("拒绝42，"), "{}{}", ran.out, ran.err);
    assert!(ran.out.ends_with("没有导入：有拒绝的内容\n"), "{}", ran.out);
    assert_eq!(ran.exit, 1);
    let ran = directory(here, &import);
    assert!(ran.out.contains("✔ 已导入为第1版  ltci.db\n"), "{}{}", ran.out, ran.err);
    assert_eq!(ran.exit, 0);
    let ran = directory(here, &["map", "list", "--lang", "en"]);
    assert!(ran.out.contains("shanghai-map  shanghai-42 → sample-2025  42 lines"), "{}", ran.out);
    let check = ["map", "check", "shanghai-map", "--on", "2026-03-01"];
    let ran = directory(here, &check);
    assert!(ran.out.contains("  合计          42/42  100%  ████████████\n"), "{}", ran.out);
    assert_eq!(ran.exit, 0);
    let json = directory(here, &[&check[..], &["--format", "json"]].concat()).json();
    assert_eq!(json["coverage"]["local"]["mapped"], 42);
    assert_eq!(json["coverage"]["national"]["items"], 36);
    let shown = directory(here, &["show", "SH0002", "--on", "2026-03-01"]);
    for part in ["SH0002  洗发  2026-03-01 有效", "\n对照\n  SH0002  ", "shanghai-map"] {
        assert!(shown.out.contains(part), "{part}\n{}", shown.out);
    }
}

#[test]
fn refused_rows_are_told_with_their_cells_and_do_not_stop_the_others() {
    let here = folder("shanghai-refused");
    file(
        &here,
        "list.csv",
        "项目编码,项目大类,项目名称,单价,计价单位\nA1,照护,甲,￥20,次\nA2,照护,乙,abc,次\nA3,照护,,30,次\n",
    );
    let edition = [
        "--id",
        "test-1",
        "--title",
        "测试",
        "--issued",
        "2026-01-01",
        "--from",
        "2026-01-01",
        "--publisher",
        "330200",
    ];
    let import =
        |more: &[&str]| directory(&here, &[&["import", "list.csv"], &edition[..], more].concat());
    let strict = import(&["--strict"]);
    assert!(strict.out.ends_with("没有导入：有拒绝的内容\n"), "{}", strict.out);
    assert_eq!(strict.exit, 1);
    let ran = import(&["--lang", "en"]);
    for part in [
        "Refused  2 places\n",
        "  D3 (单价)  LTC-T-064 ",
        "    help: ",
        "refused: 2",
        "imported as revision 1",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    assert!(!ran.out.contains("abc"), "{}", ran.out);
    assert_eq!(ran.exit, 1);
    let json = import(&["--format", "json"]).json();
    assert_eq!(json["report"]["outcome"], json!({"unchanged": {"revision": 1}}));
    assert_eq!(json["report"]["summary"]["refused"], 2);
}

#[test]
fn a_new_revision_takes_the_place_of_the_old_one() {
    let here = imported("shanghai-revised");
    let edition: Vec<_> = EDITION
        .iter()
        .map(|word| if *word == "2025-12-31" { "2025-12-30" } else { word })
        .collect();
    let ran = directory(&here, &[&["import", "清单.xlsx"], &edition[..]].concat());
    assert!(ran.out.contains("已导入为第2版"), "{}", ran.out);
    let listed = directory(&here, &["list"]);
    assert!(
        listed.out.contains("  第2版  42项") && listed.out.contains("  第1版（已被代替）  42项"),
        "{}",
        listed.out
    );
}

#[test]
fn a_superseded_revision_answers_for_what_was_known_then() {
    let here = folder("shanghai-known");
    let import = |issued: &str, price: &str| {
        file(&here, "list.csv", format!("编码,大类,名称,计价单位,单价\nA1,照料,甲,次,{price}\n"));
        let edition = ["--id", "a-2026", "--title", "目录", "--issued", issued];
        let rest = ["--from", "2026-01-01", "--publisher", "310000", "--provenance", "样例"];
        let ran = directory(&here, &[&["import", "list.csv"], &edition[..], &rest[..]].concat());
        assert_eq!(ran.exit, 0, "{}{}", ran.out, ran.err);
    };
    import("2025-12-01", "20.00");
    import("2026-02-01", "30.00");
    let price = |more: &[&str]| {
        let show = ["show", "A1", "--on", "2026-03-01", "--format", "json"];
        let ran = directory(&here, &[&show[..], more].concat());
        let answer = ran.json()["answers"][0].clone();
        (ran.exit, answer["item"]["price"].as_str().map(str::to_owned))
    };
    for (more, expected) in [
        (&[][..], (0, Some("30.00"))),
        (&["--known-at", "2026-02-01"], (0, Some("30.00"))),
        (&["--known-at", "2026-01-31"], (0, Some("20.00"))),
        (&["a-2026", "--known-at", "2026-01-31"], (0, Some("20.00"))),
        (&["--known-at", "2025-11-30"], (1, None)),
    ] {
        assert_eq!(price(more), (expected.0, expected.1.map(str::to_owned)), "{more:?}");
    }
}
