//! 单元格是逻辑值.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-026`: truth value in a cell.
pub static RULE: Rule = Rule {
    code: "LTC-T-026",
    title: text!(
        "单元格是逻辑值",
        "truth value in a cell"
    ),
    message: text!(
        "“{field}”是逻辑值（TRUE或FALSE）。",
        "{field} is a truth value (TRUE or FALSE)."
    ),
    help: text!(
        "填写实际的值。",
        "Write the value."
    ),
    sources: &[SPECIFICATION.cite("10.4", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "near-miss",
                text!("差一点就有问题", "a near miss"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,TRUE样例,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("单元格是逻辑值", "truth value in a cell"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,TRUE,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 3),
            ),
        ],
    },
    ..Rule::PIPELINE
};
