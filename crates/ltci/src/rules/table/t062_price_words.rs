//! 金额用汉字数字.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-062`: amount in Chinese numerals.
pub static RULE: Rule = Rule {
    code: "LTC-T-062",
    title: text!(
        "金额用汉字数字",
        "amount in Chinese numerals"
    ),
    message: text!(
        "“{field}”用汉字数字书写，不予换算。",
        "{field} is written in Chinese numerals, which are not converted."
    ),
    help: text!(
        "改用阿拉伯数字。",
        "Write it in digits."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("金额用汉字数字", "amount in Chinese numerals"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,贰拾元,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 5),
            ),
        ],
    },
    ..Rule::PIPELINE
};
