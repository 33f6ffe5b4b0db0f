//! 不是服务时长.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-068`: not a duration.
pub static RULE: Rule = Rule {
    code: "LTC-T-068",
    title: text!(
        "不是服务时长",
        "not a duration"
    ),
    message: text!(
        "“{field}”读不出1至1440分钟的时长。",
        "{field} cannot be read as a duration of 1 to 1,440 minutes."
    ),
    help: text!(
        "写成“30分钟”或“15-30分钟”。",
        "Write 30分钟 or 15-30分钟."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,1440分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("不是服务时长", "not a duration"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,视情况,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 6),
            ),
        ],
    },
    ..Rule::PIPELINE
};
