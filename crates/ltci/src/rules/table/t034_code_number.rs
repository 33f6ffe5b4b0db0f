//! 编码是数字.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-034`: code stored as a number.
pub static RULE: Rule = Rule {
    code: "LTC-T-034",
    severity: Severity::Warning,
    title: text!(
        "编码是数字",
        "code stored as a number"
    ),
    message: text!(
        "“{field}”存成了数字，按“{read}”读取；前导零若已丢失，无从知道。",
        "{field} is stored as a number and was read as `{read}`; leading zeros, if there were any, are lost."
    ),
    help: text!(
        "把这一列设为文本格式，对照原件核对前导零。",
        "Make the column text and check leading zeros against the original."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\n1001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("编码是数字", "code stored as a number"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\n1001.0,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 1),
            ),
        ],
    },
    ..Rule::PIPELINE
};
