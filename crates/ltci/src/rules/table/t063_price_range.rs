//! 金额是一个范围.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-063`: amount is a range.
pub static RULE: Rule = Rule {
    code: "LTC-T-063",
    title: text!(
        "金额是一个范围",
        "amount is a range"
    ),
    message: text!(
        "“{field}”是一个范围，不是一个金额。",
        "{field} is a range, not one amount."
    ),
    help: text!(
        "写一个金额；上限写在最高限价中。",
        "Write one amount; the upper one goes to the price cap."
    ),
    sources: &[SPECIFICATION.cite("10.6", Basis::Stated)],
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
                text!("金额是一个范围", "amount is a range"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20-30,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 5),
            ),
        ],
    },
    ..Rule::PIPELINE
};
