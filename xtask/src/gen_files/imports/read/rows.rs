//! What rows are read as: with their class, or as no item at all; lines of a mapping, and workbooks.

use ltci::text;
use rust_xlsxwriter::XlsxError;
use serde_json::{Value, json};

use super::super::workbook;
use super::{Reading, item};

/// Every reading.
pub fn all() -> Result<Vec<Reading>, XlsxError> {
    let written = [classes(), rows(), maps()].into_iter().flatten();
    Ok(written.chain(workbooks()?).collect())
}

fn classes() -> Vec<Reading> {
    let nursing = json!({ "item_class": "常用临床护理" });
    vec![
        Reading::new(
            "sections",
            text!("分组行是其下各行的大类", "the head of a section is the class of the rows below"),
            "10.3",
            "项目编码,项目名称,生效日期\n\
             一、基本生活照料类项目,,\n\
             SI001,样例项目甲,2026-01-01\n\
             二、常用临床护理（1项）,,\n\
             SI002,样例项目乙,2026-01-01\n",
        )
        .finds(&[("LTC-T-011", 2, 1), ("LTC-T-011", 4, 1)])
        .gives(&[item("SI001", "样例项目甲", &Value::Null), item("SI002", "样例项目乙", &nursing)]),
        Reading::new(
            "classes-above",
            text!(
                "大类去掉序号和“类”字，空的取自上面最近的一行",
                "classes without number and suffix; an empty one is that of the nearest row above"
            ),
            "10.3",
            "项目编码,项目大类,项目名称,生效日期\n\
             SI001,一、基本生活照料类,样例项目甲,2026-01-01\n\
             SI002,,样例项目乙,2026-01-01\n\
             SI003,2.常用临床护理,样例项目丙,2026-01-01\n\
             SI004,,样例项目丁,2026-01-01\n",
        )
        .finds(&[
            ("LTC-T-043", 2, 2),
            ("LTC-T-044", 2, 2),
            ("LTC-T-013", 3, 2),
            ("LTC-T-044", 4, 2),
            ("LTC-T-013", 5, 2),
        ])
        .gives(&[
            item("SI001", "样例项目甲", &Value::Null),
            item("SI002", "样例项目乙", &Value::Null),
            item("SI003", "样例项目丙", &nursing),
            item("SI004", "样例项目丁", &nursing),
        ]),
        Reading::new(
            "classes-of-categories",
            text!(
                "没有大类的，取国家类别所属的大类",
                "without a class it is that of the national category"
            ),
            "10.3",
            "项目编码,项目类别,项目名称,生效日期\n\
             SI001,饮食照护,样例项目甲,2026-01-01\n\
             SI002,康复,样例项目乙,2026-01-01\n",
        )
        .finds(&[("LTC-T-046", 2, 2), ("LTC-T-046", 3, 2)])
        .gives(&[
            item(
                "SI001",
                "样例项目甲",
                &json!({ "item_class": "生活照护", "item_category": "饮食照护" }),
            ),
            item(
                "SI002",
                "样例项目乙",
                &json!({ "item_class": "医疗护理", "item_category": "康复" }),
            ),
        ]),
    ]
}

fn rows() -> Vec<Reading> {
    let both =
        [item("SI001", "样例项目甲", &Value::Null), item("SI002", "样例项目乙", &Value::Null)];
    vec![
        Reading::new(
            "rows-skipped",
            text!(
                "标题、空行、重复的表头和行、合计、脚注都不是项目",
                "titles, empty and repeated rows, totals and footnotes are no items"
            ),
            "10.3",
            "样例市服务项目目录\n\
             项目编码,项目大类,项目名称,生效日期\n\
             SI001,基本生活照料,样例项目甲,2026-01-01\n\
             ,,,\n\
             项目编码,项目大类,项目名称,生效日期\n\
             SI002,基本生活照料,样例项目乙,2026-01-01\n\
             SI001,基本生活照料,样例项目甲,2026-01-01\n\
             合计,,2项,\n\
             注：样例数据,,,\n",
        )
        .finds(&[
            ("LTC-T-006", 1, 0),
            ("LTC-T-008", 4, 0),
            ("LTC-T-009", 5, 0),
            ("LTC-T-022", 7, 0),
            ("LTC-T-010", 8, 1),
            ("LTC-T-007", 9, 1),
        ])
        .gives(&both),
        Reading::new(
            "rows-refused",
            text!(
                "一行被拒绝，其他行照样读取",
                "one row is refused, and the others are read all the same"
            ),
            "10.3",
            "项目编码,项目大类,项目名称,计价单位,单价,生效日期\n\
             SI001,基本生活照料,样例项目甲,,,2026-01-01\n\
             SI003,基本生活照料,样例项目丙,次,面议,2026-01-01\n\
             SI002,基本生活照料,样例项目乙,,,2026-01-01\n",
        )
        .finds(&[("LTC-T-064", 3, 5)])
        .gives(&both),
        Reading::new(
            "rows-not-valid",
            text!(
                "标明无效的行、个人信息的列不读取",
                "a row that is not valid and a column of personal data are not read"
            ),
            "10.8",
            "项目编码,项目大类,项目名称,联系人姓名,生效日期,是否有效\n\
             SI001,基本生活照料,样例项目甲,样例,2026-01-01,是\n\
             SI003,基本生活照料,样例项目丙,样例,2026-01-01,否\n\
             SI002,基本生活照料,样例项目乙,样例,2026-01-01,是\n",
        )
        .finds(&[("LTC-T-005", 1, 4), ("LTC-T-023", 3, 6)])
        .gives(&both),
    ]
}

fn maps() -> Vec<Reading> {
    let text = include_str!("../../../../../crates/ltci/data/bases/directory-map.json");
    let base: Value = serde_json::from_str(text).unwrap_or_default();
    let map = base["map"].clone();
    let output = json!({
        "doc_type": "directory_map",
        "doc_ver": "1",
        "map": map,
        "entries": [
            { "local_item_codg": "SI001", "relation": "equivalent", "ltc_item_codg": "SAMPLE00000000001", "in_force_from": "2026-01-01" },
            { "local_item_codg": "SI002", "relation": "narrower", "ltc_item_codg": "SAMPLE00000000002", "in_force_from": "2026-01-02", "in_force_to": "2026-06-30" },
            { "local_item_codg": "SI003", "relation": "none", "reason": "样例理由", "in_force_from": "2025-12-20" },
            { "local_item_codg": "SI004", "relation": "broader", "ltc_item_codg": "SAMPLE00000000003", "in_force_from": "2026-01-01" },
        ],
    });
    let of_map = Reading::new(
        "map",
        text!(
            "对照映射：对应关系、日期和全角编码；没有生效日期的，取确定日期",
            "a mapping: relations, days and full-width codes; an empty first day is the day of the decision"
        ),
        "10.9",
        "地方项目编码,国家项目编码,对应关系,理由,生效日期,失效日期\n\
         SI001,SAMPLE00000000001,等同,,2026-01-01,\n\
         SI002,SAMPLE00000000002,窄于,,2026年1月2日,2026-06-30\n\
         SI003,,无对应,样例理由,,\n\
         ＳＩ００４,SAMPLE00000000003,宽于,,2026-01-01,\n",
    )
    .finds(&[("LTC-T-051", 3, 5), ("LTC-T-056", 4, 5), ("LTC-T-027", 5, 1)]);
    vec![Reading { read_for: ("map", map), output, ..of_map }]
}

fn workbooks() -> Result<[Reading; 2], XlsxError> {
    let merged = text!(
        "合并的单元格是它所跨各行的大类",
        "a merged cell is the class of every row that it spans"
    );
    let numbers = text!(
        "数字单元格：编码0012成了12，按12读取，不补零；单价0.1+0.2；日期序号",
        "cells of numbers: the code 0012 became 12 and is read as 12; the price is 0.1 + 0.2; a serial number"
    );
    let priced =
        |price: &str, from: &str| json!({ "unit": "visit", "price": price, "in_force_from": from });
    Ok([
        Reading::new("merged", merged, "10.3", workbook::merged()?)
            .finds(&[("LTC-T-012", 3, 2)])
            .gives(&[
                item("SI001", "样例项目甲", &json!({ "frequency": "1次/日" })),
                item("SI002", "样例项目乙", &json!({ "frequency": "2次/日" })),
            ]),
        Reading::new("numbers", numbers, "10.4", workbook::numbers()?)
            .finds(&[("LTC-T-034", 2, 1), ("LTC-T-059", 2, 5), ("LTC-T-050", 2, 6)])
            .gives(&[
                item("12", "样例项目甲", &priced("0.30", "2026-01-01")),
                item("0013", "样例项目乙", &priced("20.50", "2026-02-01")),
            ]),
    ])
}
