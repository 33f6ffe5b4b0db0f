//! 合并单元格.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-012`: merged cell.
pub static RULE: Rule = Rule {
    code: "LTC-T-012",
    severity: Severity::Notice,
    title: text!(
        "合并单元格",
        "merged cell"
    ),
    message: text!(
        "这一格属于合并单元格，“{field}”取自合并区域的第一格。",
        "This cell is part of a merged one; {field} was taken from its first cell."
    ),
    help: text!(
        "无须处理。",
        "Nothing needs to be done."
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
                "no-merge",
                text!("没有合并", "nothing merged"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
        ],
    },
    ..Rule::PIPELINE
};
