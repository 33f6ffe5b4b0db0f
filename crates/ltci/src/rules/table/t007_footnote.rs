//! 跳过脚注.

use crate::rules::{Examples, Rule, Severity, TableExample};
use crate::source::{Basis, SPECIFICATION};
use crate::text;

/// `LTC-T-007`: footnote skipped.
pub static RULE: Rule = Rule {
    code: "LTC-T-007",
    severity: Severity::Notice,
    title: text!(
        "跳过脚注",
        "footnote skipped"
    ),
    message: text!(
        "数据之后的这一行作为脚注跳过。",
        "This row behind the data is a footnote and was skipped."
    ),
    help: text!(
        "核对其中有没有应当写入各项目的规定。",
        "Check whether it lays down anything that belongs to the items."
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
                "name",
                text!("名称中有“备注”二字", "备注 inside a name"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,备注样例,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n".as_bytes(),
            ),
        ],
        bad: &[
            TableExample::bad(
                "note",
                text!("注", "a note"),
                "项目编码,项目大类,项目名称,计价单位,单价,服务时长,服务频次,人员资质,生效日期\nSI001,基本生活照料,样例项目甲,次,20.00,15-30分钟,1次/日,护理员,2026-01-01\n注：样例数据。,,,,,,,,\n".as_bytes(),
                (3, 1),
            ),
        ],
    },
    ..Rule::PIPELINE
};
