//! 控制字符.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-031`: control characters.
pub static RULE: Rule = Rule {
    code: "LTC-T-031",
    severity: Severity::Notice,
    title: text!(
        "控制字符",
        "control characters"
    ),
    message: text!(
        "“{field}”中的控制字符已去掉。",
        "Control characters in {field} were dropped."
    ),
    help: text!(
        "核对内容有无缺失。",
        "Check that nothing is missing."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例-项目,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("控制字符", "control characters"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例\u{7}项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 3),
            ),
        ],
    },
    ..Rule::PIPELINE
};
