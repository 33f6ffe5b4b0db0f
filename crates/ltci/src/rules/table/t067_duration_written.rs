//! 服务时长写法不同.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-067`: duration written another way.
pub static RULE: Rule = Rule {
    code: "LTC-T-067",
    severity: Severity::Notice,
    title: text!(
        "服务时长写法不同",
        "duration written another way"
    ),
    message: text!(
        "“{field}”按{read}分钟读取。",
        "{field} was read as {read} minutes."
    ),
    help: text!(
        "核对无误即可。",
        "Check that it is right."
    ),
    sources: &[SPECIFICATION.cite("10.7", Basis::Stated)],
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("服务时长写法不同", "duration written another way"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15~30 min,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 6),
            ),
        ],
    },
    ..Rule::PIPELINE
};
