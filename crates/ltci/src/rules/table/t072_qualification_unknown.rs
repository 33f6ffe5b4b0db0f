//! 人员资质不在表内.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-072`: unknown qualification.
pub static RULE: Rule = Rule {
    code: "LTC-T-072",
    title: text!(
        "人员资质不在表内",
        "unknown qualification"
    ),
    message: text!(
        "“{field}”不是护理员、护士之一。",
        "{field} is neither 护理员 nor 护士."
    ),
    help: text!(
        "改用其中之一；没有要求的，留空。",
        "Use one of them, or leave it empty where none is demanded."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("人员资质不在表内", "unknown qualification"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,样例人员,2026-01-01\n".as_bytes(),
                (2, 8),
            ),
        ],
    },
    ..Rule::PIPELINE
};
