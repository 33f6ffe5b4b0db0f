//! 空格取自上一行.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-013`: blank filled from above.
pub static RULE: Rule = Rule {
    code: "LTC-T-013",
    severity: Severity::Warning,
    title: text!(
        "空格取自上一行",
        "blank filled from above"
    ),
    message: text!(
        "“{field}”为空，取自上面最近的一行。",
        "{field} is empty; it was taken from the nearest row above."
    ),
    help: text!(
        "核对是否确为合并单元格留下的空格；不是的，请补填。",
        "Check that the blank was left by a merged cell; otherwise fill it in."
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
                "filled",
                text!("每行都有大类", "the class on every row"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "class",
                text!("大类只写在第一行", "the class on the first row only"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (3, 2),
            ),
        ],
    },
    ..Rule::PIPELINE
};
