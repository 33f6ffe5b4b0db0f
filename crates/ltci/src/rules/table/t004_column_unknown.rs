//! 未读取的列.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-004`: column left out.
pub static RULE: Rule = Rule {
    code: "LTC-T-004",
    severity: Severity::Notice,
    title: text!(
        "未读取的列",
        "column left out"
    ),
    message: text!(
        "认不出这一列的表头，该列未读取。",
        "The header of this column is not recognised; the column was not read."
    ),
    help: text!(
        "需要导入的，用列名对照文件说明它是哪个字段。",
        "If it is needed, say in a file of column names which field it is."
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
                "serial",
                text!("序号列无须读取", "a column of serial numbers"),
                "序号,项目编码,项目大类,项目名称,生效日期\n1,SI001,基本生活照料,样例项目甲,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "colour",
                text!("无关的列", "a column of something else"),
                "项目编码,项目大类,项目名称,颜色,生效日期\nSI001,基本生活照料,样例项目甲,绿,2026-01-01\n".as_bytes(),
                (1, 4),
            ),
        ],
    },
    ..Rule::PIPELINE
};
