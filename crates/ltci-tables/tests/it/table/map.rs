//! Tables of mappings.

use ltci::code::MapRelation;
use ltci::directory::DirectoryMap;
use ltci_tables::table::{ColumnNames, Options, read_map};

use super::file;

fn map() -> DirectoryMap<'static> {
    let text = include_str!("../../../../ltci/data/bases/directory-map.json");
    serde_json::from_str(text).expect("the base mapping")
}

const TABLE: &str = "\
样例对照表
地方项目编码,地方项目名称,国家项目编码,国家项目名称,对应关系,理由,生效日期
SI001,样例,SAMPLE00000000001,样例,等同,,2026-01-01
SI002,样例,SAMPLE00000000002,样例,窄于,样例理由,
SI003,样例,,,无,样例理由,2026年1月1日
SI004,样例,SAMPLE00000000004,样例,差不多,,2026-01-01
,样例,SAMPLE00000000005,样例,相关,,2026-01-01
注：样例数据。
";

#[test]
fn a_mapping_is_read_line_by_line() {
    let (_folder, path) = file("map.csv", TABLE.as_bytes());
    let map = map();
    let read = read_map(&path, &map.map, &Options::default()).expect("a readable file");
    let (entries, findings, summary) = (&read.entries, &read.findings, &read.summary);
    assert_eq!(read.rows, [3, 4, 5]);
    let lines: Vec<_> = entries
        .iter()
        .map(|entry| {
            (entry.local_item_codg.as_str(), entry.relation, entry.in_force_from.to_string())
        })
        .collect();
    let decided = map.map.decided_on.to_string();
    assert_eq!(
        lines,
        [
            ("SI001", MapRelation::Equivalent, "2026-01-01".to_owned()),
            ("SI002", MapRelation::Narrower, decided),
            ("SI003", MapRelation::None, "2026-01-01".to_owned()),
        ]
    );
    let told: Vec<_> = findings
        .iter()
        .map(|found| (found.finding.code, found.row, found.column.unwrap_or_default()))
        .collect();
    assert_eq!(
        told,
        [
            ("LTC-T-006", 1, 0),
            ("LTC-T-056", 4, 7),
            ("LTC-T-051", 5, 7),
            ("LTC-T-073", 6, 5),
            ("LTC-T-039", 7, 1),
            ("LTC-T-007", 8, 1),
        ]
    );
    assert_eq!((summary.rows, summary.accepted, summary.refused, summary.skipped), (7, 3, 2, 2));
}

#[test]
fn a_file_of_column_names_is_read_as_json_and_as_csv() {
    let table = "甲列,乙列\nSI001,等同\n";
    for (name, names) in [
        ("names.json", r#"{"甲列": "local_item_codg", "乙列": "对应关系"}"#),
        ("names.csv", "header,field\n甲列,local_item_codg\n乙列,relation\n"),
    ] {
        let (_folder, path) = file("map.csv", table.as_bytes());
        let (_names_folder, names_path) = file(name, names.as_bytes());
        let columns = ColumnNames::from_file(&names_path).expect(name);
        let options = Options { columns, ..Options::default() };
        let entries = read_map(&path, &map().map, &options).expect("a readable file").entries;
        assert_eq!(entries.len(), 1, "{name}");
    }
    let (_folder, path) = file("names.json", br#"{"a": "nickname"}"#);
    assert!(ColumnNames::from_file(&path).is_err());
}
