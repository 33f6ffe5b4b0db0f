//! 编码格式不符.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-042`: malformed code.
pub static RULE: Rule = Rule {
    code: "LTC-T-042",
    title: text!(
        "编码格式不符",
        "malformed code"
    ),
    message: text!(
        "“{field}”中有编码不用的字符。",
        "{field} has characters that codes do not use."
    ),
    help: text!(
        "编码只用字母、数字、“_”“.”“-”；对照原件改正。",
        "Codes are of letters, digits, `_`, `.` and `-`; correct it from the original."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nitem_1.a,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("编码格式不符", "malformed code"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\n项目1,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 1),
            ),
        ],
    },
    ..Rule::PIPELINE
};
