//! 找不到表头.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-001`: no header row.
pub static RULE: Rule = Rule {
    code: "LTC-T-001",
    title: text!(
        "找不到表头",
        "no header row"
    ),
    message: text!(
        "前30行中没有可以认出的表头，表内各行均未读取。",
        "No row among the first 30 is a header that can be recognised; no row was read."
    ),
    help: text!(
        "表头至少要有“项目名称”和另一列；表头用词特殊的，用列名对照文件说明。",
        "A header has at least 项目名称 (item name) and one more column; for other words, give a file of column names."
    ),
    sources: &[SPECIFICATION.cite("10.2", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "below-title",
                text!("表头在标题之下", "a header below a title"),
                "样例目录\n项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            )
            .beside(&[("LTC-T-006", 1, 0)]),
        ],
        bad: &[
            TableExample::bad(
                "none",
                text!("没有表头", "without a header"),
                "SI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (1, 0),
            ),
        ],
    },
    ..Rule::PIPELINE
};
