//! 重复的行.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-022`: the same row twice.
pub static RULE: Rule = Rule {
    code: "LTC-T-022",
    severity: Severity::Notice,
    title: text!(
        "重复的行",
        "the same row twice"
    ),
    message: text!(
        "这一行与前面的一行完全相同，只保留一行。",
        "This row is the same as one before; it was kept once."
    ),
    help: text!(
        "无须处理。",
        "Nothing needs to be done."
    ),
    sources: &[SPECIFICATION.cite("10.3", Basis::Stated)],
    examples: Examples::Tables {
        good: &[
            TableExample::good(
                "clean",
                text!("没有问题的表", "a clean table"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
            TableExample::good(
                "other-day",
                text!("生效日期不同", "another first day"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2027-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "same",
                text!("相同的两行", "the same row twice"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
                (3, 0),
            ),
        ],
    },
    ..Rule::PIPELINE
};
