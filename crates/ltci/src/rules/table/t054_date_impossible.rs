//! 没有这一天.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-054`: no such day.
pub static RULE: Rule = Rule {
    code: "LTC-T-054",
    title: text!(
        "没有这一天",
        "no such day"
    ),
    message: text!(
        "“{field}”写的日期不存在，或不在1900至2199年之间。",
        "{field} is no day of the calendar, or not between 1900 and 2199."
    ),
    help: text!(
        "对照原件改正。",
        "Correct it from the original."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2028-02-29\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("没有这一天", "no such day"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-02-30\n".as_bytes(),
                (2, 9),
            ),
        ],
    },
    ..Rule::PIPELINE
};
