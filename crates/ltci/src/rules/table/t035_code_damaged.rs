//! 编码已损坏.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-035`: code damaged.
pub static RULE: Rule = Rule {
    code: "LTC-T-035",
    title: text!(
        "编码已损坏",
        "code damaged"
    ),
    message: text!(
        "“{field}”成了科学计数法、小数，或超过15位的数字，原来的编码已经丢失。",
        "{field} is in scientific notation, a fraction, or a number of more than 15 digits: the code itself is lost."
    ),
    help: text!(
        "从原件取编码，把这一列设为文本格式后重新填写。",
        "Take the code from the original, make the column text, and write it again."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\n12345700000000000,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("编码已损坏", "code damaged"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\n1.23457E+16,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 1),
            ),
        ],
    },
    ..Rule::PIPELINE
};
