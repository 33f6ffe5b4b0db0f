//! 表示没有的符号.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-033`: sign for nothing.
pub static RULE: Rule = Rule {
    code: "LTC-T-033",
    severity: Severity::Notice,
    title: text!(
        "表示没有的符号",
        "sign for nothing"
    ),
    message: text!(
        "“{field}”中是表示没有的符号（如—、无、N/A），按空读取。",
        "{field} holds a sign for nothing, such as —, 无 or N/A, and was read as empty."
    ),
    help: text!(
        "无须处理；“无”若是内容，请写完整。",
        "Nothing needs to be done; if it is content, write it out."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,必要时,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("表示没有的符号", "sign for nothing"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,——,护理员,2026-01-01\n".as_bytes(),
                (2, 7),
            ),
        ],
    },
    ..Rule::PIPELINE
};
