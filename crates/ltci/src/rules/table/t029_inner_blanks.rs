//! 字间有空白.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-029`: blanks inside.
pub static RULE: Rule = Rule {
    code: "LTC-T-029",
    severity: Severity::Notice,
    title: text!(
        "字间有空白",
        "blanks inside"
    ),
    message: text!(
        "“{field}”中汉字之间的空白已去掉，连续的空白已并为一个。",
        "Blanks between Chinese characters in {field} were dropped, repeated ones made one."
    ),
    help: text!(
        "核对无误即可。",
        "Check that it is right."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例A 项目,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("字间有空白", "blanks inside"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样 例 项 目,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 3),
            ),
        ],
    },
    ..Rule::PIPELINE
};
