//! 金额有计算误差.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-059`: amount with an error of calculation.
pub static RULE: Rule = Rule {
    code: "LTC-T-059",
    severity: Severity::Notice,
    title: text!(
        "金额有计算误差",
        "amount with an error of calculation"
    ),
    message: text!(
        "“{field}”带有电子表格计算留下的尾数，按{read}元读取。",
        "{field} carries the tail of a calculation in a spreadsheet; it was read as {read} yuan."
    ),
    help: text!(
        "核对无误即可。",
        "Check that it is right."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00000000,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("金额有计算误差", "amount with an error of calculation"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.000000000000004,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 5),
            ),
        ],
    },
    ..Rule::PIPELINE
};
