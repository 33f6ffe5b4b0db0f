//! 没有生效日期列.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-015`: no column of dates.
pub static RULE: Rule = Rule {
    code: "LTC-T-015",
    severity: Severity::Notice,
    title: text!(
        "没有生效日期列",
        "no column of dates"
    ),
    message: text!(
        "表中没有“生效日期”列，各行均取目录的施行日期{read}。",
        "There is no column of first days; every row takes the day from which the edition applies, {read}."
    ),
    help: text!(
        "各项目生效日期不同的，补上这一列。",
        "Add the column if items begin on different days."
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
                "other-word",
                text!("用别的叫法", "by another name"),
                "项目编码,项目大类,项目名称,开始日期\nSI001,基本生活照料,样例项目甲,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "none",
                text!("没有这一列", "without the column"),
                "项目编码,项目大类,项目名称\nSI001,基本生活照料,样例项目甲\n".as_bytes(),
                (1, 0),
            ),
        ],
    },
    ..Rule::PIPELINE
};
