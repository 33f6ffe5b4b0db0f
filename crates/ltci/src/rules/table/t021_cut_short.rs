//! 单元格少于表头.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-021`: row cut short.
pub static RULE: Rule = Rule {
    code: "LTC-T-021",
    severity: Severity::Warning,
    title: text!(
        "单元格少于表头",
        "row cut short"
    ),
    message: text!(
        "这一行比表头少{count}格，缺少的按空读取。",
        "This row has {count} cells fewer than the header; the missing ones were read as empty."
    ),
    help: text!(
        "核对这一行是否完整。",
        "Check whether the row is complete."
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
                "empty",
                text!("空格写出来", "the empty cell is there"),
                "项目编码,项目大类,项目名称,生效日期,单价\nSI001,基本生活照料,样例项目甲,2026-01-01,\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "short",
                text!("少一格", "one cell short"),
                "项目编码,项目大类,项目名称,生效日期,单价\nSI001,基本生活照料,样例项目甲,2026-01-01\n".as_bytes(),
                (2, 0),
            ),
        ],
    },
    ..Rule::PIPELINE
};
