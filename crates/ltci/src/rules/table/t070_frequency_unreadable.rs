//! 不是服务频次.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-070`: not a frequency.
pub static RULE: Rule = Rule {
    code: "LTC-T-070",
    title: text!(
        "不是服务频次",
        "not a frequency"
    ),
    message: text!(
        "“{field}”读不出频次。",
        "{field} cannot be read as a frequency."
    ),
    help: text!(
        "写成“1-2次/日”“每2小时”“必要时”或“遵医嘱”。",
        "Write 1-2次/日, 每2小时, 必要时 or 遵医嘱."
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
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,必要时,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "cell",
                text!("不是服务频次", "not a frequency"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,经常,护理员,2026-01-01\n".as_bytes(),
                (2, 7),
            ),
        ],
    },
    ..Rule::PIPELINE
};
