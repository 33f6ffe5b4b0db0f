//! Whatever the bytes are, reading ends, and every row is accounted for.

use std::ops::ControlFlow;

use ltci::Validator;
use ltci::directory::sample_edition;
use ltci_tables::table::{Event, Options, Table};
use proptest::prelude::*;

use super::file;

const FORMATS: &[&str] = &["a.csv", "a.tsv", "a.txt", "a.json", "a.xml", "a.xlsx", "a.xls", "a"];

fn read_through(name: &str, bytes: &[u8]) {
    let (_folder, path) = file(name, bytes);
    let edition = &sample_edition().edition;
    let Ok(table) = Table::open(&path, &Options::default()) else { return };
    let (mut accepted, mut refused) = (0, 0);
    let mut sink = |event| {
        match event {
            Event::Accepted(_) => accepted += 1,
            Event::Refused(..) => refused += 1,
            Event::Finding(found) => assert!(!found.finding.message.zh.is_empty()),
        }
        ControlFlow::Continue(())
    };
    if let Ok(summary) = table.read(edition, &Validator::new(), &mut sink) {
        assert_eq!(summary.rows, summary.accepted + summary.refused + summary.skipped);
        assert_eq!((accepted, refused), (summary.accepted, summary.refused));
    }
}

/// Pieces of tables, so that random files get past the header.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let words: Vec<&str> = vec![
        "项目编码",
        "项目名称",
        "项目大类",
        "单价",
        "生效日期",
        ",",
        ",",
        ",",
        "\n",
        "\n",
        "\r\n",
        "\"",
        "\t",
        ";",
        "SI1",
        "合计",
        "注：",
        "一、",
        "（",
        "类",
        "2026-02-30",
        "1e400",
        "-0",
        "9999-12-31",
        "\u{FEFF}",
        "\u{0}",
        "每",
        "次/日",
        "{",
        "}",
        "[",
        "]",
        "\"items\":",
        "<directory>",
        "1-",
        "元",
        "0.0000000000001",
        "99999",
        "小时",
    ];
    prop_oneof![
        8 => prop::sample::select(words).prop_map(|word| word.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(
        name in prop::sample::select(FORMATS),
        bytes in prop::collection::vec(any::<u8>(), 0..2_000),
    ) {
        read_through(name, &bytes);
    }

    #[test]
    fn random_tables_never_panic(
        name in prop::sample::select(FORMATS),
        pieces in prop::collection::vec(piece(), 0..200),
    ) {
        let body = pieces.concat();
        let header = "项目编码,项目大类,项目类别,项目名称,计价单位,服务时长,服务频次,单价,生效日期,失效日期\n".as_bytes();
        read_through(name, &body);
        read_through("a.csv", &[header, &body].concat());
    }

    #[test]
    fn damaged_workbooks_never_panic(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (column, text) in ["项目编码", "项目名称", "SI001"].into_iter().enumerate() {
            sheet.write_string(0, u16::try_from(column).expect("small"), text).expect("a cell");
        }
        let mut bytes = book.save_to_buffer().expect("a workbook");
        for (place, byte) in places {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        read_through("a.xlsx", &bytes);
        let xls = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &bytes].concat();
        read_through("a.xls", &xls);
    }
}
