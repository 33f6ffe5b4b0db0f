//! 未读取的工作表.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-014`: sheet not read.
pub static RULE: Rule = Rule {
    code: "LTC-T-014",
    severity: Severity::Notice,
    title: text!(
        "未读取的工作表",
        "sheet not read"
    ),
    message: text!(
        "工作簿中另有{count}个有内容的工作表，未读取。",
        "The workbook has {count} more sheets with content; they were not read."
    ),
    help: text!(
        "需要导入的，指定工作表名称再导入一次。",
        "If they are needed, import again and name the sheet."
    ),
    sources: &[SPECIFICATION.cite("10.1", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "csv",
                text!("文本文件只有一张表", "a text file has one table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
        ],
    },
    ..Rule::PIPELINE
};
