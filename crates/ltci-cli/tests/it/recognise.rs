//! Recognition on the command line: the four verdicts, and the matrix.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::{BASE, Ran, file, folder, ltci, ltci_with};

const REQUEST: &str = include_str!("../../../ltci/data/bases/recognition-request.json");
const AGREEMENT: &str = include_str!("../../../ltci/data/bases/recognition-agreement.json");
const SEALED: &str = include_str!("../../../ltci/data/bases/assessment-sealed.json");
const KEYS: &str = include_str!("../../../ltci/data/bases/key-ring.json");

/// Columns on a terminal.
fn columns(line: &str) -> usize {
    line.chars().map(|char| if char < '\u{2e80}' { 1 } else { 2 }).sum()
}

fn tells(ran: &Ran, exit: i32, parts: &[&str]) {
    for part in parts {
        assert!(ran.out.contains(part), "{part}\n{}\n{}", ran.out, ran.err);
    }
    assert_eq!((ran.exit, ran.err.as_str()), (exit, ""));
    assert!(ran.out.lines().all(|line| columns(line) <= 80), "{}", ran.out);
}

/// The base assessment, issued in one division for a person insured in another.
fn assessment(issued: &str, insured: &str) -> String {
    let mut assessment: Value = serde_json::from_str(BASE).expect("the base is JSON");
    assessment["agency"]["admdvs"] = issued.into();
    assessment["person"]["insuplc_admdvs"] = insured.into();
    assessment.to_string()
}

/// The sample agreement for conclusions of one city in another, with some of its terms.
fn agreement(folder: &Path, from: &str, to: &str, terms: &[&str]) {
    let mut agreement: Value = serde_json::from_str(AGREEMENT).expect("the base is JSON");
    agreement["parties"] = json!({ "from_area": [from], "to_area": [to] });
    let members = agreement["terms"].as_object_mut().expect("terms");
    members.retain(|name, _| terms.contains(&name.as_str()));
    file(folder, "agreement.json", agreement.to_string());
}

/// Asks for a verdict on an assessment, in Chinese.
fn recognise(assessment: &str, more: &[&str]) -> Ran {
    let arguments = ["--lang", "zh", "recognise", "--assessment", "-", "--as-of", "2026-06-01"];
    ltci_with(&[&arguments, more].concat(), assessment.as_bytes())
}

#[test]
fn a_request_is_recognised_under_the_agreement_that_is_told() {
    let ran = ltci_with(&["--lang", "zh", "recognise", "-"], REQUEST.as_bytes());
    tells(
        &ran,
        0,
        &["✔ 认可  510100 成都市 → 500000 重庆市，2026-06-01\n", "渝医保发", "（明文）"],
    );
    tells(&ran, 0, &["3  重度失能Ⅰ级（nhsa-2021）", "提示 LTC-R-021", "-:4:16  /to_admdvs"]);
    let ran = ltci_with(&["--lang", "en", "recognise", "-"], REQUEST.as_bytes());
    tells(&ran, 0, &["✔ recognised  510100", "severe disability", "(stated)"]);
    let ran = ltci_with(&["recognise", "-", "--format", "json"], REQUEST.as_bytes());
    let json = ran.json();
    assert_eq!(json["verdict"], "recognised");
    assert_eq!(json["agreement"]["id"], "chengdu-chongqing-2024");
    assert_eq!(json["level"]["level"], "3");
}

#[test]
fn xml_has_the_same_verdict() {
    let xml = ltci_with(&["convert", "--to", "xml", "-"], REQUEST.as_bytes()).out;
    let json = ltci_with(&["recognise", "-", "--format", "json"], REQUEST.as_bytes());
    let from_xml = ltci_with(&["recognise", "-", "--format", "json"], xml.as_bytes());
    assert_eq!((from_xml.out, from_xml.exit), (json.out, 0));
}

#[test]
fn a_level_is_recomputed_from_the_scores_where_the_agreement_is_silent() {
    let own = folder("recognise-recomputed");
    agreement(&own, "4401", "4403", &["scale"]);
    let own = own.to_string_lossy();
    let document = assessment("440100", "440100");
    let ran = recognise(&document, &["--to", "440300", "--agreements", &own]);
    tells(
        &ran,
        0,
        &["✔ 重新计算后认可  440100", "认可的根据：  按同一标准由得分重新计算", "样例文件"],
    );
}

#[test]
fn a_region_is_asked_by_its_name_and_a_new_assessment_is_needed() {
    let ran = recognise(&assessment("370200", "370600"), &["--to", "烟台"]);
    tells(
        &ran,
        1,
        &["! 须重新评估  370200 青岛市 → 370600 烟台市", "警告 LTC-R-", "shandong-2025"],
    );
    let ran = recognise(&assessment("370200", "370600"), &["--to", "南昌"]);
    assert!(ran.err.contains("没有“南昌”的政策参数"), "{}", ran.err);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
}

#[test]
fn without_an_agreement_a_conclusion_is_not_recognised() {
    let ran = recognise(&assessment("330200", "370600"), &["--to", "370600"]);
    tells(&ran, 1, &["✘ 不予认可  330200", "错误 LTC-R-002", "--> --to\n", "依据：LTCI-SPEC-1"]);
    let json = recognise(&assessment("330200", "370600"), &["--to", "370600", "--format", "json"]);
    assert_eq!((&json.json()["verdict"], json.exit), (&"not_recognised".into(), 1));
}

#[test]
fn the_seal_counts_where_the_agreement_demands_it() {
    let own = folder("recognise-seal");
    agreement(&own, "3302", "4403", &["scale", "existing_conclusions", "seal_required"]);
    let keys = file(&folder("recognise-keys"), "keys.json", KEYS);
    let own = own.to_string_lossy();
    let arguments = ["--to", "440300", "--agreements", &own];
    tells(&recognise(SEALED, &arguments), 1, &["! 须重新评估", "LTC-R-026"]);
    let arguments = [&arguments[..], &["--keys", &keys]].concat();
    tells(&recognise(SEALED, &arguments), 0, &["✔ 认可"]);
    let changed = SEALED.replacen("样例甲", "样例乙", 1);
    tells(&recognise(&changed, &arguments), 1, &["✘ 不予认可", "LTC-E-001"]);
}

#[test]
fn the_grade_of_the_self_assessment_counts() {
    let document = assessment("510100", "500103");
    let asked = |grade: &[&str]| recognise(&document, &[&["--to", "重庆"], grade].concat());
    tells(&asked(&["--self-grade", "A"]), 1, &["✘ 不予认可", "LTC-R-009", "--> --self-grade\n"]);
    tells(&asked(&["--self-grade", "G"]), 0, &["✔ 认可"]);
    let ran = asked(&["--self-grade", "H"]);
    assert!(ran.err.contains("自评等级为 A 至 G"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn a_document_that_has_not_the_form_gets_the_usual_report() {
    let ran = recognise("{\"doc_type\":\"assessment\"}", &["--to", "370600"]);
    tells(&ran, 1, &["✘ -  拒绝：", "LTC-F-001"]);
    let ran = ltci_with(&["recognise", "-", "--format", "json"], b"{}");
    assert_eq!((&ran.json()["verdict"], ran.exit), (&"refused".into(), 1));
    let ran = ltci(&["--lang", "zh", "recognise", "nowhere.json"]);
    assert_eq!(ran.err, "出错：读不了 nowhere.json：文件不存在\n");
    assert_eq!(ran.exit, 2);
    let ran = ltci(&["--lang", "zh", "recognise", "a.json", "matrix"]);
    assert!(ran.err.contains("matrix 与 [申请] 不能一起用"), "{}", ran.err);
    assert_eq!(ltci(&["recognise"]).exit, 2);
    assert_eq!(ltci(&["recognise", "--assessment", "a.json"]).exit, 2);
    assert_eq!(ltci(&["recognise", "a.json", "--to", "370600"]).exit, 2);
}

#[test]
fn no_personal_value_is_told() {
    for document in [assessment("510100", "500103"), assessment("330200", "370600")] {
        for more in [&["--to", "500000"][..], &["--to", "500000", "--format", "json"]] {
            let ran = recognise(&document, more);
            for secret in ["样例甲", "11010519491231002X", "1949-12-31", "SAMPLE0000000001"] {
                assert!(!ran.out.contains(secret) && !ran.err.contains(secret), "{}", ran.out);
            }
        }
    }
}

#[test]
fn the_matrix_of_all_regions_fits_into_80_columns() {
    let asked = ["recognise", "matrix", "--as-of", "2026-06-01"];
    for (language, word) in [("zh", "须重新评估"), ("en", "needs a new assessment")] {
        let ran = ltci(&[&["--lang", language], &asked[..]].concat());
        tells(&ran, 0, &["500000 重庆市", "+     2  ", word, " \\ +", "?"]);
    }
}

#[test]
fn the_regions_of_a_matrix_are_chosen() {
    let asked = ["recognise", "matrix", "--only", "重庆,510100,330200"];
    let before =
        ltci(&[&asked[..], &["--as-of", "2023-09-30", "--format", "json"]].concat()).json();
    assert_eq!(before["counts"]["not_recognised"], 6);
    let after = ltci(&[&asked[..], &["--as-of", "2026-06-01", "--format", "json"]].concat()).json();
    assert_eq!(after["counts"]["recognised"], 2);
    assert_eq!(after["regions"][1], json!({ "admdvs": "500000", "name": "重庆市" }));
    let cells = after["cells"].as_array().expect("cells");
    assert_eq!((cells.len(), &after["no_agreement_known"]), (6, &4.into()));
    for cell in cells {
        let witness = cell["witness"].to_string();
        let again = ltci_with(&["recognise", "-", "--format", "json"], witness.as_bytes()).json();
        assert_eq!(again["verdict"], cell["verdict"]);
        assert_eq!(again["made_with"], after["made_with"]);
    }
}

#[test]
fn the_matrix_is_written_as_a_page_and_as_data() {
    let folder = folder("recognise-matrix").join("new");
    let out = folder.to_string_lossy();
    let ran =
        ltci(&["--lang", "zh", "recognise", "matrix", "--as-of", "2026-06-01", "--out", &out]);
    assert!(ran.out.contains("已写入 ") && ran.out.contains("matrix.html"), "{}", ran.out);
    let page = fs::read_to_string(folder.join("matrix.html")).expect("the page is there");
    for part in ["<html lang=\"zh-CN\"", "重庆市", "2026-06-01", "LTC-R-021", "@page"] {
        assert!(page.contains(part), "{part}");
    }
    for outside in ["http:", "https:", "src=", "@import", "url("] {
        assert!(!markup(&page).contains(outside), "{outside}");
    }
    let data = fs::read(folder.join("matrix.json")).expect("the data are there");
    let data: Value = serde_json::from_slice(&data).expect("it is JSON");
    assert_eq!(data["cells"].as_array().map(Vec::len), Some(600));
    let ran = ltci(&["--lang", "zh", "recognise", "matrix", "--out", "/dev/null/x"]);
    assert!(ran.err.contains("写不了 /dev/null/x"), "{}", ran.err);
    assert_eq!(ran.exit, 2);
}

#[test]
fn a_matrix_of_one_region_is_still_a_page() {
    let folder = folder("recognise-one");
    let out = folder.to_string_lossy();
    let ran = ltci(&["recognise", "matrix", "--only", "重庆", "--out", &out, "--format", "json"]);
    assert_eq!((ran.json()["cells"].clone(), ran.exit), (json!([]), 0));
    let page = fs::read_to_string(folder.join("matrix.html")).expect("the page is there");
    assert!(page.contains("重庆市"));
}

/// The page without its data, in which sources have addresses.
fn markup(page: &str) -> String {
    let (before, rest) = page.split_once("<script type=\"application/json\"").expect("data");
    format!("{before}{}", rest.split_once("</script>").expect("an end").1)
}
