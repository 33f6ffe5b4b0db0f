//! 不是日期.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-055`: not a date.
pub static RULE: Rule = Rule {
    code: "LTC-T-055",
    title: text!(
        "不是日期",
        "not a date"
    ),
    message: text!(
        "“{field}”读不出日期。",
        "{field} cannot be read as a day."
    ),
    help: text!(
        "写成2026-01-01的形式。",
        "Write it as 2026-01-01."
    ),
    sources: &[SPECIFICATION.cite("10.5", Basis::Stated)],
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("不是日期", "not a date"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,近期\n".as_bytes(),
                (2, 9),
            ),
        ],
    },
    ..Rule::PIPELINE
};
