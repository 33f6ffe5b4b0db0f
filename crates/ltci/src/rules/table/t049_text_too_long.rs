//! 说明过长.

use crate::rules::{Examples, Rule, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-049`: text too long.
pub static RULE: Rule = Rule {
    code: "LTC-T-049",
    title: text!(
        "说明过长",
        "text too long"
    ),
    message: text!(
        "“{field}”超过2000字。",
        "{field} has more than 2,000 characters."
    ),
    help: text!(
        "缩短，或另附文件。",
        "Shorten it, or attach it as a file."
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
                "long",
                text!("较长的说明", "a rather long text"),
                "项目编码,项目大类,项目名称,服务内涵,生效日期\nSI001,基本生活照料,样例项目甲,样例内涵，第一步。,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
        ],
    },
    ..Rule::PIPELINE
};
