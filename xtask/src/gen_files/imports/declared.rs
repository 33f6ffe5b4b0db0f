//! Tables that need a workbook, another encoding, a long text, a prefix for codes, or are mappings.

use ltci::rules::{self, Rule};
use ltci::{Text, text};
use rust_xlsxwriter::XlsxError;
use serde_json::{Value, json};

use super::{Found, asked, limits, local, workbook};

/// Every case.
pub fn declared() -> Result<Vec<Value>, String> {
    let workbooks = workbooks().map_err(|error| error.to_string())?;
    let texts =
        [assigned(), long_text(2000), long_text(2001), relation("等同"), relation("差不多")];
    let tables = workbooks.into_iter().chain(texts).chain(encoded()).chain(limits::all());
    tables.map(Table::case).collect()
}

/// A table and what is found in it.
pub(super) struct Table {
    rule: &'static str,
    name: &'static str,
    title: Text,
    read_for: (&'static str, Value),
    bytes: Vec<u8>,
    assign_codes: Option<&'static str>,
    found: Vec<Found>,
}

impl Table {
    /// A table of items.
    pub(super) fn of_items(
        rule: &'static str,
        name: &'static str,
        title: Text,
        bytes: Vec<u8>,
    ) -> Self {
        let read_for = ("edition", local());
        Self { rule, name, title, read_for, bytes, assign_codes: None, found: Vec::new() }
    }

    pub(super) fn finds(self, found: &[Found]) -> Self {
        Self { found: found.to_vec(), ..self }
    }

    fn case(self) -> Result<Value, String> {
        let rule: &Rule = rules::find(self.rule).ok_or(self.rule)?;
        let mut case = asked(rule, self.name, self.title, self.read_for, &self.bytes, &self.found);
        if let Some(prefix) = self.assign_codes {
            case["assign_codes"] = json!(prefix);
        }
        Ok(case)
    }
}

fn workbooks() -> Result<[Table; 3], XlsxError> {
    let merged = text!("两行的大类合并成一格", "the class of two rows is one merged cell");
    let sheets = text!("另有一张工作表", "there is another sheet");
    let day = text!("频次1-2变成了日期", "the frequency 1-2 was turned into a day");
    Ok([
        Table::of_items("LTC-T-012", "bad/merged-class", merged, workbook::merged()?).finds(&[(
            "LTC-T-012",
            3,
            2,
        )]),
        Table::of_items("LTC-T-014", "bad/another-sheet", sheets, workbook::two_sheets()?)
            .finds(&[("LTC-T-014", 1, 0)]),
        Table::of_items("LTC-T-074", "bad/frequency", day, workbook::frequency_as_day()?)
            .finds(&[("LTC-T-074", 2, 4)]),
    ])
}

/// The same small table in the two other encodings.
fn encoded() -> [Table; 2] {
    let table = "项目编码,项目大类,项目名称,生效日期\nSI001,基本生活照料,样例项目甲,2026-01-01\n";
    let (chinese, ..) = encoding_rs::GB18030.encode(table);
    let wide = format!("\u{FEFF}{table}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let of_chinese = text!("GB18030编码，没有标记", "GB18030, without a mark");
    let of_wide = text!("UTF-16编码，有字节顺序标记", "UTF-16 with a byte order mark");
    [
        Table::of_items("LTC-T-019", "good/gb18030", of_chinese, chinese.into_owned()),
        Table::of_items("LTC-T-016", "bad/utf-16", of_wide, wide).finds(&[("LTC-T-016", 1, 0)]),
    ]
}

/// Items without codes, numbered after a prefix: an item has no column for what is told of its code.
fn assigned() -> Table {
    let table = "项目大类,项目名称,生效日期\n基本生活照料,样例项目甲,2026-01-01\n";
    let title = text!("没有编码列，按前缀编号", "no column of codes: numbered after a prefix");
    let of_items = Table::of_items("LTC-T-040", "bad/prefix", title, table.into());
    Table { assign_codes: Some("SI"), ..of_items }.finds(&[("LTC-T-040", 2, 0)])
}

/// A description of so many characters; up to 2,000 are allowed.
fn long_text(length: usize) -> Table {
    let content = "样".repeat(length);
    let table = format!(
        "项目编码,项目大类,项目名称,服务内涵,生效日期\nSI001,基本生活照料,样例项目甲,{content},2026-01-01\n"
    );
    if length > 2000 {
        let title = text!("说明有2001字", "a description of 2,001 characters");
        Table::of_items("LTC-T-049", "bad/one-too-long", title, table.into()).finds(&[(
            "LTC-T-049",
            2,
            4,
        )])
    } else {
        let title = text!("说明恰好2000字", "a description of exactly 2,000 characters");
        Table::of_items("LTC-T-049", "good/longest", title, table.into())
    }
}

/// A mapping of one line with a word for the relation.
fn relation(word: &str) -> Table {
    let text = include_str!("../../../../crates/ltci/data/bases/directory-map.json");
    let map: Value = serde_json::from_str(text).unwrap_or_default();
    let table = format!(
        "地方项目编码,国家项目编码,对应关系,生效日期\nSI001,SAMPLE00000000001,{word},2026-01-01\n"
    );
    let of_items = if word == "等同" {
        let title = text!("表内的对应关系", "a known relation");
        Table::of_items("LTC-T-073", "good/equivalent", title, table.into())
    } else {
        let title = text!("对应关系写作“差不多”", "a relation of its own making");
        Table::of_items("LTC-T-073", "bad/unknown", title, table.into()).finds(&[(
            "LTC-T-073",
            2,
            3,
        )])
    };
    Table { read_for: ("map", map["map"].clone()), ..of_items }
}
