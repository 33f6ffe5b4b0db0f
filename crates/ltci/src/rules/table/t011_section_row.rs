//! 分组行.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-011`: section row.
pub static RULE: Rule = Rule {
    code: "LTC-T-011",
    severity: Severity::Notice,
    title: text!(
        "分组行",
        "section row"
    ),
    message: text!(
        "这一行作为分组标题，其下各行的“{field}”由它给出。",
        "This row heads a section and gives {field} to the rows below it."
    ),
    help: text!(
        "核对分组是否正确。",
        "Check that the sections are right."
    ),
    sources: &[SPECIFICATION.cite("10.3", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "column",
                text!("大类另有一列", "the class in a column of its own"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "class",
                text!("大类作为分组行", "a class above its items"),
                "项目编码,项目名称,生效日期\n一、基本生活照料类项目,,\nSI001,样例项目甲,2026-01-01\n".as_bytes(),
                (2, 1),
            ),
        ],
    },
    ..Rule::PIPELINE
};
