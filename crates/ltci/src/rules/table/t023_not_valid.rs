//! 已停用的行.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-023`: row marked as not valid.
pub static RULE: Rule = Rule {
    code: "LTC-T-023",
    severity: Severity::Notice,
    title: text!(
        "已停用的行",
        "row marked as not valid"
    ),
    message: text!(
        "“是否有效”表明这一行已停用，未导入。",
        "The row is marked as not valid and was not imported."
    ),
    help: text!(
        "停用的项目要保留的，填写失效日期，并改为有效。",
        "To keep the item, give its last day and mark it as valid."
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
                "one",
                text!("标为1", "marked 1"),
                "项目编码,项目大类,项目名称,生效日期,是否有效\nSI001,基本生活照料,样例项目甲,2026-01-01,1\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "zero",
                text!("标为0", "marked 0"),
                "项目编码,项目大类,项目名称,生效日期,是否有效\nSI001,基本生活照料,样例项目甲,2026-01-01,0\n".as_bytes(),
                (2, 5),
            ),
        ],
    },
    ..Rule::PIPELINE
};
