//! 生效日期取自目录.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-056`: first day taken from the edition.
pub static RULE: Rule = Rule {
    code: "LTC-T-056",
    severity: Severity::Notice,
    title: text!(
        "生效日期取自目录",
        "first day taken from the edition"
    ),
    message: text!(
        "“{field}”为空，取目录的施行日期{read}。",
        "{field} is empty; the day from which the edition applies, {read}, was taken."
    ),
    help: text!(
        "项目另有生效日期的，请补填。",
        "Fill it in if the item begins on another day."
    ),
    sources: &[SPECIFICATION.cite("10.5", Basis::Stated)],
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
                text!("生效日期取自目录", "first day taken from the edition"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,\n".as_bytes(),
                (2, 9),
            ),
        ],
    },
    ..Rule::PIPELINE
};
