//! 跳过合计行.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-010`: total row skipped.
pub static RULE: Rule = Rule {
    code: "LTC-T-010",
    severity: Severity::Notice,
    title: text!(
        "跳过合计行",
        "total row skipped"
    ),
    message: text!(
        "这一行是合计，已跳过。",
        "This row is a total and was skipped."
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
                "name",
                text!("名称中有“合计”二字", "合计 inside a name"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例合计,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "total",
                text!("合计", "a total"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n合计,,,,20.00,,,,\n".as_bytes(),
                (3, 1),
            ),
        ],
    },
    ..Rule::PIPELINE
};
