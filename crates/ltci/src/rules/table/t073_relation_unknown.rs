//! 对应关系不在表内.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-073`: unknown relation.
pub static RULE: Rule = Rule {
    code: "LTC-T-073",
    title: text!(
        "对应关系不在表内",
        "unknown relation"
    ),
    message: text!(
        "“{field}”不是等同、窄于、宽于、相关、无对应之一。",
        "{field} is not one of 等同, 窄于, 宽于, 相关, 无对应."
    ),
    help: text!(
        "改用其中之一。",
        "Use one of them."
    ),
    sources: &[SPECIFICATION.cite("10.9", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "no-map",
                text!("目录没有这一列", "a directory has no such column"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI002,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
        ],
    },
    ..Rule::PIPELINE
};
