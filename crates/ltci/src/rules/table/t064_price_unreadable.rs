//! 不是金额.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-064`: not an amount.
pub static RULE: Rule = Rule {
    code: "LTC-T-064",
    title: text!(
        "不是金额",
        "not an amount"
    ),
    message: text!(
        "“{field}”读不出金额。",
        "{field} cannot be read as an amount."
    ),
    help: text!(
        "填写金额；没有定价的，留空。",
        "Write the amount, or leave it empty where no price is set."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("不是金额", "not an amount"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,面议,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 5),
            ),
        ],
    },
    ..Rule::PIPELINE
};
