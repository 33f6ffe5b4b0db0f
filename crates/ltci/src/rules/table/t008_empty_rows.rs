//! 跳过空行.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-008`: empty rows skipped.
pub static RULE: Rule = Rule {
    code: "LTC-T-008",
    severity: Severity::Notice,
    title: text!(
        "跳过空行",
        "empty rows skipped"
    ),
    message: text!(
        "从这一行起的{count}个空行已跳过。",
        "{count} empty rows from here on were skipped."
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
                "two",
                text!("相连的两行", "two rows in a row"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "between",
                text!("两行之间的空行", "between two rows"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n,,,,,,,,\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (3, 0),
            ),
            TableExample::bad(
                "line",
                text!("没有内容的一行", "a line of nothing"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (3, 0),
            ),
        ],
    },
    ..Rule::PIPELINE
};
