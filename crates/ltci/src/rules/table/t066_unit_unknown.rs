//! 计价单位不在表内.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-066`: unknown unit of charge.
pub static RULE: Rule = Rule {
    code: "LTC-T-066",
    title: text!(
        "计价单位不在表内",
        "unknown unit of charge"
    ),
    message: text!(
        "“{field}”不是次、小时、项、床日、日、月之一。",
        "{field} is not one of 次, 小时, 项, 床日, 日, 月."
    ),
    help: text!(
        "改用其中之一；确需增加的，请向规范提出。",
        "Use one of them; to add another, propose it to the specification."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,项,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("计价单位不在表内", "unknown unit of charge"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,套,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (2, 4),
            ),
        ],
    },
    ..Rule::PIPELINE
};
